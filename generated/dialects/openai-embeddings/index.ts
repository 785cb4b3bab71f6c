// @generated from schema/dialects/openai-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PlainDialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/openai-embeddings.ts";
import { request, response, told } from "../../validators/openai-embeddings.js";
import { encodeError, errorRules, isError, readError } from "../openai-chat/errors.ts";
import { some } from "../../../src/kit/formulas.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage } from "./shapes.ts";

export const dialect = {
  id: "openai-embeddings",
  operation: "embeddings",
  framing: { type: "sse", eventName: undefined, terminator: undefined },
  call: {
    method: "POST",
    path: () => "/embeddings",
    headers: {},
  },
  ingress: [{ method: "POST", path: "/v1/embeddings" }],
  keyHeaders: [],
  userPaths: [["user"]],
  modelField: "model",
  requestFields: REQUEST_FIELDS,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse,
  readUsage: (body: Wire.EmbeddingsResponse) => some(body.usage, decodeUsage),
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
  validate: { request, response },
} satisfies PlainDialect;
