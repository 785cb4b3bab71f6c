// @generated from schema/dialects/ollama.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { Dialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/ollama.ts";
import { event, request, response, told } from "../../validators/ollama.js";
import { encodeError, errorRules, isError, readError } from "./errors.ts";
import { some } from "../../../src/kit/formulas.ts";
import { models } from "./models.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage } from "./shapes.ts";
import { decodeEvent, streamEncoding } from "./stream.ts";

export const dialect = {
  id: "ollama",
  operation: "chat",
  framing: { type: "ndjson" },
  call: {
    method: "POST",
    path: () => "/api/chat",
    headers: {},
  },
  ingress: [{ method: "POST", path: "/api/chat" }],
  keyHeaders: [],
  abilityKeys: { tools: ["tools"], vision: ["images"], audio_input: [], pdf: [] },
  answerLimit: { at: [["options", "num_predict"]], unless: [] },
  long: { texts: ["content"], data: [] },
  recurring: ["tools", "format"],
  modelField: "model",
  requestFields: REQUEST_FIELDS,
  models,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse, decodeEvent, streamEncoding,
  readUsage: (body: Wire.ChatResponse) => some(body, decodeUsage),
  told: { wanted: { error: true, prompt_eval_count: true, eval_count: true }, validate: told },
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response, event },
} satisfies Dialect;
