// @generated from schema/dialects/gemini-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PlainDialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/gemini-embeddings.ts";
import { request, response, told } from "../../validators/gemini-embeddings.js";
import { encodeError, errorRules, isError, readError } from "../gemini/errors.ts";
import { resourceName, respell, some } from "../../../src/kit/formulas.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage } from "./shapes.ts";

const SNAKE_CASE: ReadonlyMap<string, string> = new Map(Object.entries({
  file_data: "fileData",
  file_uri: "fileUri",
  inline_data: "inlineData",
  mime_type: "mimeType",
  output_dimensionality: "outputDimensionality",
  prompt_token_count: "promptTokenCount",
  prompt_tokens_details: "promptTokensDetails",
  task_type: "taskType",
  token_count: "tokenCount",
  usage_metadata: "usageMetadata",
}));
const MAPS: ReadonlySet<string> = new Set(["error"]);

export const dialect = {
  id: "gemini-embeddings",
  operation: "embeddings",
  framing: { type: "sse", eventName: undefined, terminator: undefined },
  call: {
    method: "POST",
    path: (model) => `/${resourceName(model, "models")}:batchEmbedContents`,
    headers: {},
    maxInputs: 100,
  },
  ingress: [
    { method: "POST", path: "/v1beta/models/{model}:batchEmbedContents" },
    { method: "POST", path: "/v1/models/{model}:batchEmbedContents" },
  ],
  keyHeaders: ["x-goog-api-key"],
  respell: (body: unknown) => respell(body, SNAKE_CASE, MAPS),
  modelField: undefined,
  requestFields: REQUEST_FIELDS,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse,
  readUsage: (body: Wire.BatchAnswer) => some(body.usageMetadata, decodeUsage),
  told: { wanted: { error: true, candidates: { "0": { finishReason: true } }, usageMetadata: true }, validate: told },
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response },
} satisfies PlainDialect;
