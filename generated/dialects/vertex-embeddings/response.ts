// @generated from schema/dialects/vertex-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  afterFirst, anyHas, dropped, each, first, inOrder, isEmpty, isInPlace, lose, members, numbered, prune, some,
  vectorValues, vectorsOf,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/vertex-embeddings.ts";
import { decodeUsage, encodePrediction } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.EmbeddingsResponse, ctx: Ctx): Wire.PredictAnswer {
  dropped(ctx, response.id, "EmbeddingsResponse.id"); // :46
  dropped(ctx, response.model, "EmbeddingsResponse.model", "answers do not name their model"); // :47
  if (!isInPlace(response.data)) lose(ctx, "approx", "EmbeddingsResponse.data", "vectors stand in the order of the inputs"); // :65
  if (response.usage !== undefined && isEmpty(response.data)) lose(ctx, "approx", "EmbeddingsResponse.usage", "counts stand beside vectors"); // :66
  return {
    predictions: inOrder<Wire.Prediction>(
      !isEmpty(response.data)
        ? {
          embeddings: {
            values: first(vectorsOf(response.data)) ?? [],
            statistics: prune<NonNullable<Wire.WireVector["statistics"]>>({
              token_count: response.usage === undefined ? undefined : response.usage.input ?? 0,
            }),
          },
        }
        : undefined,
      each(afterFirst(vectorsOf(response.data)), encodePrediction),
    ), // :50
  };
}

export function decodeResponse(body: Wire.PredictAnswer, ctx: Ctx): Chat.EmbeddingsResponse {
  const { model } = ctx;
  return {
    model: model.id, // :47
    data: numbered(vectorValues(members(body.predictions, "embeddings"))), // :50
    usage: anyHas(members(members(body.predictions, "embeddings"), "statistics"), "token_count") ? some(body, decodeUsage) : undefined, // :60
  };
}
