// @generated from schema/dialects/vertex-rank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, each, lose } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/vertex-rank.ts";
import { decodeResult, encodeResult } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.RerankResponse, ctx: Ctx): Wire.RankAnswer {
  const { asked } = ctx;
  dropped(ctx, response.id, "RerankResponse.id"); // :30
  dropped(ctx, response.model, "RerankResponse.model", "answers do not name their model"); // :31
  if (response.usage !== undefined) lose(ctx, "dropped", "RerankResponse.usage", "nothing is counted here"); // :37
  if (asked !== undefined && asked.return_documents === true) lose(ctx, "approx", "RerankResult.document", "the text is the one that was asked about"); // :38
  return {
    records: each(response.results, encodeResult), // :34
  };
}

export function decodeResponse(body: Wire.RankAnswer, ctx: Ctx): Chat.RerankResponse {
  const { model } = ctx;
  return {
    model: model.id, // :31
    results: each(body.records, decodeResult, ctx), // :34
  };
}
