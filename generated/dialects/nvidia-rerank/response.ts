// @generated from schema/dialects/nvidia-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, each, lose, sizeOf, some, topOf } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/nvidia-rerank.ts";
import { decodeResult, decodeUsage, encodeResult, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.RerankResponse, ctx: Ctx): Wire.RankAnswer {
  const { asked } = ctx;
  dropped(ctx, response.id, "RerankResponse.id"); // :29
  dropped(ctx, response.model, "RerankResponse.model", "answers do not name their model"); // :30
  if (asked !== undefined && sizeOf(topOf(response.results, asked)) < sizeOf(response.results)) lose(ctx, "approx", "RerankResponse.results", "no more come back than were asked for"); // :39
  if (asked !== undefined && asked.return_documents === true) lose(ctx, "approx", "RerankResult.document", "the text is the one that was asked about"); // :40
  return {
    rankings: each(response.results, encodeResult, ctx), // :33
    usage: some(response.usage, encodeUsage), // :37
  };
}

export function decodeResponse(body: Wire.RankAnswer, ctx: Ctx): Chat.RerankResponse {
  const { model, asked } = ctx;
  return {
    model: model.id, // :30
    results: each(topOf(body.rankings, asked), decodeResult, ctx), // :33
    usage: some(body.usage, decodeUsage), // :37
  };
}
