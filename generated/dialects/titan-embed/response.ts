// @generated from schema/dialects/titan-embed.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, first, isInPlace, lose, numbered, sizeOf, some, vectorsOf } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/titan-embed.ts";
import { decodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.EmbeddingsResponse, ctx: Ctx): Wire.TitanAnswer {
  dropped(ctx, response.id, "EmbeddingsResponse.id"); // :48
  dropped(ctx, response.model, "EmbeddingsResponse.model", "answers do not name their model"); // :49
  if (sizeOf(response.data) !== 1 || !isInPlace(response.data)) lose(ctx, "approx", "EmbeddingsResponse.data", "one vector an answer"); // :60
  return {
    embedding: first(vectorsOf(response.data)) ?? [], // :52
    inputTextTokenCount: response.usage?.input, // :55
  };
}

export function decodeResponse(body: Wire.TitanAnswer, ctx: Ctx): Chat.EmbeddingsResponse {
  const { model } = ctx;
  return {
    model: model.id, // :49
    data: numbered([body.embedding ?? body.embeddingsByType?.float ?? []]), // :52
    usage: body.inputTextTokenCount !== undefined ? some(body, decodeUsage) : undefined, // :55
  };
}
