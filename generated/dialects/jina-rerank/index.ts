// @generated from schema/dialects/jina-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PlainDialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/jina-rerank.ts";
import { request, response, told } from "../../validators/jina-rerank.js";
import { encodeError, errorRules, isError, readError } from "./errors.ts";
import { some } from "../../../src/kit/formulas.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage } from "./shapes.ts";

export const dialect = {
  id: "jina-rerank",
  operation: "rerank",
  framing: { type: "sse", eventName: undefined, terminator: undefined },
  call: {
    method: "POST",
    path: () => "/rerank",
    headers: {},
  },
  ingress: [{ method: "POST", path: "/v1/rerank" }],
  keyHeaders: [],
  modelField: "model",
  requestFields: REQUEST_FIELDS,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse,
  readUsage: (body: Wire.RerankAnswer) => some(body.usage, decodeUsage),
  told: { wanted: { code: true, detail: true, usage: true }, validate: told },
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response },
} satisfies PlainDialect;
