// @generated from schema/dialects/gemini-embed-content.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PlainDialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/gemini-embed-content.ts";
import { request, response, told } from "../../validators/gemini-embed-content.js";
import { encodeError, errorRules, isError, readError } from "../gemini/errors.ts";
import { resourceName, respell, some } from "../../../src/kit/formulas.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage } from "./shapes.ts";

const SNAKE_CASE: ReadonlyMap<string, string> = new Map(Object.entries({
  audio_track_extraction: "audioTrackExtraction",
  auto_truncate: "autoTruncate",
  document_ocr: "documentOcr",
  embed_content_config: "embedContentConfig",
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
  id: "gemini-embed-content",
  operation: "embeddings",
  framing: { type: "sse", eventName: undefined, terminator: undefined },
  call: {
    method: "POST",
    path: (model) => `/${resourceName(model, "models")}:embedContent`,
    headers: {},
    maxInputs: 1,
  },
  ingress: [
    { method: "POST", path: "/v1beta/models/{model}:embedContent" },
    { method: "POST", path: "/v1/models/{model}:embedContent" },
    { method: "POST", path: "/v1beta1/publishers/google/models/{model}:embedContent" },
    { method: "POST", path: "/v1/publishers/google/models/{model}:embedContent" },
  ],
  keyHeaders: ["x-goog-api-key"],
  respell: (body: unknown) => respell(body, SNAKE_CASE, MAPS),
  modelField: undefined,
  requestFields: REQUEST_FIELDS,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse,
  readUsage: (body: Wire.EmbedContentAnswer) => some(body.usageMetadata, decodeUsage),
  told: { wanted: { error: true, candidates: { "0": { finishReason: true } }, usageMetadata: true }, validate: told },
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response },
} satisfies PlainDialect;
