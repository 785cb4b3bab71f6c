// @generated from schema/dialects/vertex-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  dropped,
  isEmpty,
  isInPlace,
  lose,
  numbered,
  predictionsOf,
  some,
  tokensOfPredictions,
  vectorsOfPredictions,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/vertex-embeddings.ts";
import { decodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.EmbeddingsResponse, ctx: Ctx): Wire.PredictAnswer {
  dropped(ctx, response.id, "EmbeddingsResponse.id"); // :46
  dropped(ctx, response.model, "EmbeddingsResponse.model", "answers do not name their model"); // :47
  if (!isInPlace(response.data)) lose(ctx, "approx", "EmbeddingsResponse.data", "vectors stand in the order of the inputs"); // :58
  if (response.usage !== undefined && isEmpty(response.data)) lose(ctx, "approx", "EmbeddingsResponse.usage", "counts stand beside vectors"); // :59
  return {
    predictions: predictionsOf(response.data, response.usage), // :50
  };
}

export function decodeResponse(body: Wire.PredictAnswer, ctx: Ctx): Chat.EmbeddingsResponse {
  const { model } = ctx;
  return {
    model: model.id, // :47
    data: numbered(vectorsOfPredictions(body.predictions)), // :50
    usage: tokensOfPredictions(body.predictions) !== undefined ? some(body, decodeUsage) : undefined, // :53
  };
}
