// @generated from schema/dialects/openai-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { each, some, withIndexes } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-embeddings.ts";
import { decodeEmbedding, decodeUsage, encodeEmbedding, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.EmbeddingsResponse, ctx: Ctx): Wire.EmbeddingsResponse {
  return {
    id: response.id, // :42
    model: response.model, // :43
    object: "list", // :44
    data: each(response.data, (value) => encodeEmbedding(value, ctx)), // :44
    usage: some(response.usage, encodeUsage), // :49
  };
}

export function decodeResponse(body: Wire.EmbeddingsResponse, ctx: Ctx): Chat.EmbeddingsResponse {
  return {
    id: body.id ?? undefined, // :42
    model: body.model, // :43
    data: each(withIndexes(body.data), (value) => decodeEmbedding(value, ctx)), // :44
    usage: some(body.usage, decodeUsage), // :49
  };
}
