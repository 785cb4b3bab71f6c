// @generated from schema/dialects/openai-completions.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { Dialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/openai-completions.ts";
import { event, request, response, told } from "../../validators/openai-completions.js";
import { encodeError, errorRules, isError, readError } from "../openai-chat/errors.ts";
import { some } from "../../../src/kit/formulas.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage } from "./shapes.ts";
import { decodeEvent, streamEncoding } from "./stream.ts";

export const dialect = {
  id: "openai-completions",
  operation: "chat",
  framing: { type: "sse", eventName: undefined, terminator: "[DONE]" },
  call: {
    method: "POST",
    path: () => "/completions",
    headers: {},
  },
  ingress: [{ method: "POST", path: "/v1/completions" }],
  keyHeaders: [],
  abilityKeys: { tools: [], vision: [], audio_input: [], pdf: [] },
  userPaths: [["user"]],
  modelField: "model",
  requestFields: REQUEST_FIELDS,
  usageOption: { path: ["stream_options","include_usage"], value: true },
  isUsageOnly: (event: Wire.Completion) => event.choices.length === 0 && event.usage !== undefined && event.usage !== null,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse, decodeEvent, streamEncoding,
  readUsage: (body: Wire.Completion) => some(body.usage, decodeUsage),
  told: { wanted: {
    error: true,
    object: true,
    base_resp: { status_code: true },
    choices: { "0": { error: true, finish_reason: true } },
    x_groq: { error: true },
    usage: true,
  }, validate: told },
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response, event },
} satisfies Dialect;
