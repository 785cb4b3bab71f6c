// @generated from schema/dialects/cohere-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, each, lose, some } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/cohere-rerank.ts";
import { decodeResult, decodeUsage, encodeResult, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.RerankResponse, ctx: Ctx): Wire.RerankAnswer {
  const { requestId, asked } = ctx;
  dropped(ctx, response.model, "RerankResponse.model", "answers do not name their model"); // :27
  if (asked !== undefined && asked.return_documents === true) lose(ctx, "approx", "RerankResult.document", "the text is the one that was asked about"); // :33
  return {
    id: response.id ?? requestId, // :26
    results: each(response.results, encodeResult, ctx), // :30
    meta: some(response.usage, encodeUsage), // :31
  };
}

export function decodeResponse(body: Wire.RerankAnswer, ctx: Ctx): Chat.RerankResponse {
  const { model } = ctx;
  return {
    id: body.id, // :26
    model: model.id, // :27
    results: each(body.results, decodeResult, ctx), // :30
    usage: some(body.meta, decodeUsage), // :31
  };
}
