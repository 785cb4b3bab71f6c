// @generated from schema/dialects/vertex-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PlainDialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/vertex-embeddings.ts";
import { request, response, told } from "../../validators/vertex-embeddings.js";
import { encodeError, errorRules, isError, readError } from "../gemini/errors.ts";
import { some } from "../../../src/kit/formulas.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage } from "./shapes.ts";

export const dialect = {
  id: "vertex-embeddings",
  operation: "embeddings",
  framing: { type: "sse", eventName: undefined, terminator: undefined },
  call: {
    method: "POST",
    path: (model) => `/models/${encodeURIComponent(model)}:predict`,
    headers: {},
    maxInputs: 250,
  },
  ingress: [
    { method: "POST", path: "/v1beta1/publishers/google/models/{model}:predict" },
    { method: "POST", path: "/v1/publishers/google/models/{model}:predict" },
  ],
  keyHeaders: ["x-goog-api-key"],
  modelField: undefined,
  requestFields: REQUEST_FIELDS,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse,
  readUsage: (body: Wire.PredictAnswer) => some(body, decodeUsage),
  told: { wanted: { error: true, candidates: { "0": { finishReason: true } }, predictions: true }, validate: told },
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response },
} satisfies PlainDialect;
