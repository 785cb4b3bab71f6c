// @generated from schema/dialects/dashscope-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, each, lose, some } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/dashscope-rerank.ts";
import { decodeResult, decodeUsage, encodeResult, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.RerankResponse, ctx: Ctx): Wire.RerankAnswer {
  const { asked } = ctx;
  dropped(ctx, response.model, "RerankResponse.model", "answers do not name their model"); // :24
  if (asked !== undefined && asked.return_documents === true) lose(ctx, "approx", "RerankResult.document", "the text is the one that was asked about"); // :30
  return {
    request_id: response.id, // :23
    output: {
      results: each(response.results, encodeResult), // :27
    },
    usage: some(response.usage, encodeUsage), // :28
  };
}

export function decodeResponse(body: Wire.RerankAnswer, ctx: Ctx): Chat.RerankResponse {
  const { model } = ctx;
  return {
    id: body.request_id, // :23
    model: model.id, // :24
    results: each(body.output.results, decodeResult, ctx), // :27
    usage: some(body.usage, decodeUsage), // :28
  };
}
