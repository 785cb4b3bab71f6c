// @generated from schema/dialects/anthropic-messages.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { Dialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/anthropic-messages.ts";
import { event, request, response, told } from "../../validators/anthropic-messages.js";
import { encodeError, errorRules, isError, readError } from "./errors.ts";
import { countingDialect, some } from "../../../src/kit/formulas.ts";
import { models } from "./models.ts";
import type { Traits } from "./traits.ts";
import { decodeRequest, encodeRequest, emulates, featureHeaders, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage, readService } from "./shapes.ts";
import { decodeEvent, streamEncoding } from "./stream.ts";

export const dialect = {
  id: "anthropic-messages",
  operation: "chat",
  framing: { type: "sse", eventName: "type", terminator: undefined },
  call: {
    method: "POST",
    path: () => "/messages",
    headers: { "anthropic-version": "2023-06-01" },
  },
  ingress: [{ method: "POST", path: "/v1/messages" }],
  keyHeaders: ["x-api-key"],
  forwardHeaders: ["anthropic-version", "anthropic-beta"],
  abilityKeys: { tools: ["tools"], vision: ["source"], audio_input: [], pdf: ["source"] },
  userPaths: [["metadata", "user_id"]],
  refers: ["container", "mcp_servers"],
  answerLimit: { at: [["max_tokens"]], unless: ["max_uses"] },
  long: { texts: ["system", "content", "text"], data: ["data"] },
  recurring: ["tools", "output_config", "output_format"],
  measuresTexts: (traits: Traits) => traits.cache_marks === "added",
  limitHeaders: {
    requests: {
      limit: "anthropic-ratelimit-requests-limit",
      remaining: "anthropic-ratelimit-requests-remaining",
      reset: "anthropic-ratelimit-requests-reset",
    },
    tokens: {
      limit: "anthropic-ratelimit-tokens-limit",
      remaining: "anthropic-ratelimit-tokens-remaining",
      reset: "anthropic-ratelimit-tokens-reset",
    },
    resetAs: "date",
  },
  toolNames: { like: /^[a-zA-Z0-9_-]{1,128}$/, longest: 128 },
  modelField: "model",
  requestFields: REQUEST_FIELDS,
  models,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse, decodeEvent, streamEncoding,
  emulates,
  featureHeaders,
  readUsage: (body: Wire.Message) => some(body.usage, decodeUsage),
  readService,
  told: { wanted: { type: true, usage: true }, validate: told },
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response, event },
} satisfies Dialect;

export const counting = countingDialect(dialect, {
  path: () => "/messages/count_tokens",
  ingress: [{ method: "POST", path: "/v1/messages/count_tokens" }],
  fields: [
    "model", "messages", "system", "tools", "tool_choice", "thinking", "output_config", "cache_control", "speed",
    "mcp_servers", "context_management",
  ],
  missing: { max_tokens: 1 },
  bare: true,
  tokens: "input_tokens",
});
