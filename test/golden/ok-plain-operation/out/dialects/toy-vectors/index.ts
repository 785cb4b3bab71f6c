// @generated from schema/dialects/toy-vectors.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PlainDialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/toy-vectors.ts";
import { request, response, told } from "../../validators/toy-vectors.js";
import { encodeError, errorRules, isError, readError } from "../toy/errors.ts";
import { some } from "../../../src/kit/formulas.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage } from "./shapes.ts";

export const dialect = {
  id: "toy-vectors",
  operation: "embeddings",
  framing: { type: "sse", eventName: undefined, terminator: undefined },
  call: {
    method: "POST",
    path: () => "/vectors",
    headers: {},
    maxInputs: 250,
  },
  ingress: [{ method: "POST", path: "/v1/vectors" }],
  keyHeaders: [],
  modelField: "model",
  requestFields: REQUEST_FIELDS,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse,
  readUsage: (body: Wire.VectorsAnswer) => some(body.spent, decodeUsage),
  told: { wanted: { type: true, spent: true }, validate: told },
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response },
} satisfies PlainDialect;
