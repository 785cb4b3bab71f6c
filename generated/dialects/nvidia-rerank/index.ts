// @generated from schema/dialects/nvidia-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PlainDialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/nvidia-rerank.ts";
import { request, response, told } from "../../validators/nvidia-rerank.js";
import { encodeError, errorRules, isError, readError } from "./errors.ts";
import { segments, some } from "../../../src/kit/formulas.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage } from "./shapes.ts";

export const dialect = {
  id: "nvidia-rerank",
  operation: "rerank",
  framing: { type: "sse", eventName: undefined, terminator: undefined },
  call: {
    method: "POST",
    path: (model) => `/retrieval/${segments(model)}/reranking`,
    headers: {},
  },
  ingress: [{ method: "POST", path: "/v1/ranking" }],
  keyHeaders: [],
  modelField: "model",
  requestFields: REQUEST_FIELDS,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse,
  readUsage: (body: Wire.RankAnswer) => some(body.usage, decodeUsage),
  told: { wanted: { detail: true, title: true, message: true, error: { message: true }, usage: true }, validate: told },
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response },
} satisfies PlainDialect;
