// @generated from schema/dialects/cohere.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { Dialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/cohere.ts";
import { event, request, response, told } from "../../validators/cohere.js";
import { encodeError, errorRules, isError, readError } from "./errors.ts";
import { some } from "../../../src/kit/formulas.ts";
import { models } from "./models.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage } from "./shapes.ts";
import { decodeEvent, streamEncoding } from "./stream.ts";

export const dialect = {
  id: "cohere",
  operation: "chat",
  framing: { type: "sse", eventName: "type", terminator: undefined },
  call: {
    method: "POST",
    path: () => "/v2/chat",
    headers: {},
  },
  ingress: [{ method: "POST", path: "/v2/chat" }],
  keyHeaders: [],
  abilityKeys: { tools: ["tools"], vision: ["image_url"], audio_input: [], pdf: [] },
  answerLimit: { at: [["max_tokens"]], unless: [] },
  long: { texts: ["content", "text"], data: ["url", "data"] },
  recurring: ["tools", "response_format"],
  toolNames: { like: /^[A-Za-z_][A-Za-z0-9_]{0,63}$/, longest: 64 },
  modelField: "model",
  requestFields: REQUEST_FIELDS,
  models,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse, decodeEvent, streamEncoding,
  readUsage: (body: Wire.ChatAnswer) => some(body.usage, decodeUsage),
  told: { wanted: { message: true, finish_reason: true, usage: true }, validate: told },
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response, event },
} satisfies Dialect;
