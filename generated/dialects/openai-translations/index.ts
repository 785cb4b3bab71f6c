// @generated from schema/dialects/openai-translations.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PlainDialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/openai-translations.ts";
import { request, response, told } from "../../validators/openai-translations.js";
import { encodeError, errorRules, isError, readError } from "../openai-chat/errors.ts";
import { some } from "../../../src/kit/formulas.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage } from "./shapes.ts";

export const dialect = {
  id: "openai-translations",
  operation: "translations",
  framing: { type: "sse", eventName: undefined, terminator: undefined },
  call: {
    method: "POST",
    path: () => "/audio/translations",
    headers: {},
  },
  ingress: [{ method: "POST", path: "/v1/audio/translations" }],
  keyHeaders: [],
  form: { numbers: ["temperature"], booleans: [], lists: [] },
  modelField: "model",
  requestFields: REQUEST_FIELDS,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse,
  readUsage: (body: Wire.Transcript) => some(body, decodeUsage),
  told: { wanted: {
    error: true,
    object: true,
    base_resp: { status_code: true },
    choices: { "0": { error: true, finish_reason: true } },
    x_groq: { error: true },
    usage: {
      input_token_details: { audio_tokens: true },
      input_tokens: true,
      output_tokens: true,
      seconds: true,
      prompt_audio_seconds: true,
    },
    duration: true,
  }, validate: told },
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response },
} satisfies PlainDialect;
