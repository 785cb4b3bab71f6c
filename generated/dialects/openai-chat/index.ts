// @generated from schema/dialects/openai-chat.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { Dialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/openai-chat.ts";
import { event, request, response, told } from "../../validators/openai-chat.js";
import { encodeError, errorRules, isError, readError } from "./errors.ts";
import { some } from "../../../src/kit/formulas.ts";
import { models } from "./models.ts";
import type { Traits } from "./traits.ts";
import { decodeRequest, encodeRequest, emulates, featureHeaders, isStreamOnly, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage, readService } from "./shapes.ts";
import { decodeEvent, streamEncoding } from "./stream.ts";

export const dialect = {
  id: "openai-chat",
  operation: "chat",
  framing: { type: "sse", eventName: undefined, terminator: "[DONE]" },
  call: {
    method: "POST",
    path: () => "/chat/completions",
    headers: {},
  },
  ingress: [{ method: "POST", path: "/v1/chat/completions" }, { method: "POST", path: "/chat/completions" }],
  keyHeaders: [],
  abilityKeys: { tools: ["tools", "functions"], vision: ["image_url"], audio_input: ["input_audio"], pdf: ["file", "document_url"] },
  userPaths: [["user"], ["safety_identifier"], ["user_id"]],
  answerLimit: { at: [["max_completion_tokens"], ["max_tokens"]], unless: ["n", "prediction", "modalities", "max_uses"] },
  long: { texts: ["content", "text"], data: ["url", "data", "file_data"] },
  recurring: ["tools", "functions", "response_format"],
  measuresTexts: (traits: Traits) => traits.cache_marks === "added",
  toolNames: { like: /^[a-zA-Z0-9_-]{1,64}$/, longest: 64 },
  modelField: "model",
  requestFields: REQUEST_FIELDS,
  models,
  usageOption: { path: ["stream_options","include_usage"], value: true },
  isUsageOnly: (event: Wire.ChatCompletionChunk) => event.choices?.length === 0 && event.usage !== undefined && event.usage !== null,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse, decodeEvent, streamEncoding,
  emulates,
  featureHeaders,
  isStreamOnly,
  readUsage: (body: Wire.ChatCompletion) => some(body.usage, decodeUsage),
  readService,
  told: { wanted: {
    error: true,
    object: true,
    base_resp: true,
    choices: { "0": { error: true, finish_reason: true } },
    x_groq: true,
    service_tier: true,
    usage: true,
  }, validate: told },
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response, event },
} satisfies Dialect;
