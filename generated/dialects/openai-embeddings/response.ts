// @generated from schema/dialects/openai-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { each, some, withIndexes } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-embeddings.ts";
import { decodeEmbedding, decodeUsage, encodeEmbedding, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.EmbeddingsResponse, ctx: Ctx): Wire.EmbeddingsResponse {
  return {
    id: response.id, // :47
    model: response.model, // :48
    object: "list", // :49
    data: each(response.data, encodeEmbedding, ctx), // :49
    usage: some(response.usage, encodeUsage), // :54
  };
}

export function decodeResponse(body: Wire.EmbeddingsResponse, ctx: Ctx): Chat.EmbeddingsResponse {
  return {
    id: body.id ?? undefined, // :47
    model: body.model, // :48
    data: each(withIndexes(body.data), decodeEmbedding, ctx), // :49
    usage: some(body.usage, decodeUsage), // :54
  };
}
