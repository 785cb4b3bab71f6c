// @generated from schema/dialects/openai-moderations.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PlainDialect } from "../../../src/contract/dialect.ts";
import { request, response, told } from "../../validators/openai-moderations.js";
import { encodeError, errorRules, isError, readError } from "../openai-chat/errors.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";

export const dialect = {
  id: "openai-moderations",
  operation: "moderations",
  framing: { type: "sse", eventName: undefined, terminator: undefined },
  call: {
    method: "POST",
    path: () => "/moderations",
    headers: {},
  },
  ingress: [{ method: "POST", path: "/v1/moderations" }],
  keyHeaders: [],
  modelField: "model",
  requestFields: REQUEST_FIELDS,
  defaultModel: "omni-moderation-latest",
  encodeRequest, decodeRequest, encodeResponse, decodeResponse,
  readUsage: () => undefined,
  told: { wanted: {
    error: true,
    object: true,
    base_resp: { status_code: true },
    choices: { "0": { error: true, finish_reason: true } },
    x_groq: { error: true },
  }, validate: told },
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response },
} satisfies PlainDialect;
