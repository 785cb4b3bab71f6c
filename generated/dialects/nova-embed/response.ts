// @generated from schema/dialects/nova-embed.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, each, eachPlaced, isInPlace, lose, some, vectorsOf } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/nova-embed.ts";
import { decodeUsage, decodeVectorBack, encodeVector } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.EmbeddingsResponse, ctx: Ctx): Wire.NovaAnswer {
  dropped(ctx, response.id, "EmbeddingsResponse.id"); // :46
  dropped(ctx, response.model, "EmbeddingsResponse.model", "answers do not name their model"); // :47
  if (!isInPlace(response.data)) lose(ctx, "approx", "EmbeddingsResponse.data", "vectors stand in their order"); // :57
  return {
    embeddings: each(vectorsOf(response.data), encodeVector), // :50
    inputTokenCount: response.usage?.input, // :53
  };
}

export function decodeResponse(body: Wire.NovaAnswer, ctx: Ctx): Chat.EmbeddingsResponse {
  const { model } = ctx;
  return {
    model: model.id, // :47
    data: eachPlaced(body.embeddings, (value, place) => decodeVectorBack(value, place, ctx)), // :50
    usage: body.inputTokenCount !== undefined ? some(body, decodeUsage) : undefined, // :53
  };
}
