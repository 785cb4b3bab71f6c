// @generated from schema/dialects/cohere-embed.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { base64Vectors, dropped, isInPlace, lose, numbered, some, vectorsOf } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/cohere-embed.ts";
import { decodeUsage, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.EmbeddingsResponse, ctx: Ctx): Wire.EmbedAnswer {
  const { requestId, asked } = ctx;
  dropped(ctx, response.model, "EmbeddingsResponse.model", "answers do not name their model"); // :58
  if (!isInPlace(response.data)) lose(ctx, "approx", "EmbeddingsResponse.data", "vectors stand in the order of the inputs"); // :72
  return {
    id: response.id ?? requestId, // :57
    response_type: "embeddings_by_type", // :61
    embeddings: asked !== undefined && asked.encoding_format === "base64"
      ? { base64: base64Vectors(response.data) }
      : { float: vectorsOf(response.data) }, // :61
    meta: some(response.usage, encodeUsage), // :69
  };
}

export function decodeResponse(body: Wire.EmbedAnswer, ctx: Ctx): Chat.EmbeddingsResponse {
  const { model } = ctx;
  return {
    id: body.id, // :57
    model: model.id, // :58
    data: numbered(body.embeddings.float ?? body.embeddings.base64 ?? []), // :61
    usage: some(body.meta, decodeUsage), // :69
  };
}
