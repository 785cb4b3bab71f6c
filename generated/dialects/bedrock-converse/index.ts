// @generated from schema/dialects/bedrock-converse.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { Dialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/bedrock-converse.ts";
import { event, request, response } from "../../validators/bedrock-converse.js";
import { encodeError, encodeErrorFrame, errorRules, isError, readError } from "./errors.ts";
import { countingDialect, some } from "../../../src/kit/formulas.ts";
import { dialect as anthropicMessagesDialect } from "../anthropic-messages/index.ts";
import type { Traits } from "./traits.ts";
import { decodeRequest, encodeRequest, emulates, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage, readService } from "./shapes.ts";
import { decodeEvent, streamEncoding } from "./stream.ts";

export const dialect = {
  id: "bedrock-converse",
  operation: "chat",
  framing: { type: "aws_event_stream" },
  call: {
    method: "POST",
    path: (model, stream) => (stream ? `/model/${encodeURIComponent(model)}/converse-stream` : `/model/${encodeURIComponent(model)}/converse`),
    headers: {},
  },
  ingress: [
    { method: "POST", path: "/model/{model}/converse", stream: false },
    { method: "POST", path: "/model/{model}/converse-stream", stream: true },
  ],
  keyHeaders: [],
  abilityKeys: { tools: ["toolConfig"], vision: ["image"], audio_input: ["audio"], pdf: ["document"] },
  answerLimit: { at: [["inferenceConfig", "maxTokens"]], unless: [] },
  long: { texts: ["text"], data: ["bytes"] },
  recurring: ["toolConfig", "outputConfig"],
  measuresTexts: (traits: Traits) => traits.cache_marks === "added",
  toolNames: { like: /^[a-zA-Z0-9_-]{1,64}$/, longest: 64 },
  modelField: undefined,
  requestFields: REQUEST_FIELDS,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse, decodeEvent, streamEncoding,
  emulates,
  readUsage: (body: Wire.ConverseResponse) => some(body.usage, decodeUsage),
  readService,
  errors: errorRules,
  readError, isError, encodeError, encodeErrorFrame,
  validate: { request, response, event },
} satisfies Dialect;

export const counting = countingDialect(dialect, {
  path: (model) => `/model/${encodeURIComponent(model)}/count-tokens`,
  ingress: [{ method: "POST", path: "/model/{model}/count-tokens" }],
  fields: ["messages", "system", "toolConfig", "additionalModelRequestFields"],
  missing: {},
  inside: [
    { at: ["input", "converse"] },
    { at: ["input", "invokeModel", "body"], base64: true, of: anthropicMessagesDialect, missing: { model: "claude", max_tokens: 1 } },
  ],
  tokens: "inputTokens",
});
