// @generated from schema/dialects/vertex-rank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PlainDialect } from "../../../src/contract/dialect.ts";
import { request, response, told } from "../../validators/vertex-rank.js";
import { encodeError, errorRules, isError, readError } from "../gemini/errors.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";

export const dialect = {
  id: "vertex-rank",
  operation: "rerank",
  framing: { type: "sse", eventName: undefined, terminator: undefined },
  call: {
    method: "POST",
    path: () => "/rankingConfigs/default_ranking_config:rank",
    headers: {},
  },
  ingress: [{ method: "POST", path: "/v1/rankingConfigs/default_ranking_config:rank" }],
  keyHeaders: [],
  modelField: "model",
  requestFields: REQUEST_FIELDS,
  defaultModel: "semantic-ranker-default@latest",
  encodeRequest, decodeRequest, encodeResponse, decodeResponse,
  readUsage: () => undefined,
  told: { wanted: { error: true, candidates: { "0": { finishReason: true } } }, validate: told },
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response },
} satisfies PlainDialect;
