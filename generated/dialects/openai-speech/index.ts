// @generated from schema/dialects/openai-speech.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PlainDialect } from "../../../src/contract/dialect.ts";
import { request, response } from "../../validators/openai-speech.js";
import { encodeError, errorRules, isError, readError } from "../openai-chat/errors.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";

export const dialect = {
  id: "openai-speech",
  operation: "speech",
  framing: { type: "sse", eventName: undefined, terminator: undefined },
  call: {
    method: "POST",
    path: () => "/audio/speech",
    headers: {},
  },
  ingress: [{ method: "POST", path: "/v1/audio/speech" }],
  keyHeaders: [],
  answersBytes: true,
  modelField: "model",
  requestFields: REQUEST_FIELDS,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse,
  readUsage: () => undefined,
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response },
} satisfies PlainDialect;
