// @generated from schema/dialects/gemini-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, each, isInPlace, lose, numbered, some, vectorValues } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/gemini-embeddings.ts";
import { decodeUsage, encodeUsage, encodeVector } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.EmbeddingsResponse, ctx: Ctx): Wire.BatchAnswer {
  dropped(ctx, response.id, "EmbeddingsResponse.id"); // :48
  dropped(ctx, response.model, "EmbeddingsResponse.model", "answers do not name their model"); // :49
  if (!isInPlace(response.data)) lose(ctx, "approx", "EmbeddingsResponse.data", "vectors stand in the order of the inputs"); // :57
  return {
    embeddings: each(response.data, encodeVector), // :52
    usageMetadata: some(response.usage, encodeUsage), // :55
  };
}

export function decodeResponse(body: Wire.BatchAnswer, ctx: Ctx): Chat.EmbeddingsResponse {
  const { model } = ctx;
  return {
    model: model.id, // :49
    data: numbered(vectorValues(body.embeddings)), // :52
    usage: some(body.usageMetadata, decodeUsage), // :55
  };
}
