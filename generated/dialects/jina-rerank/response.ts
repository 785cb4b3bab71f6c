// @generated from schema/dialects/jina-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { each, lose, some } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/jina-rerank.ts";
import { decodeResult, decodeUsage, encodeResult, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.RerankResponse, ctx: Ctx): Wire.RerankAnswer {
  const { asked } = ctx;
  if (asked !== undefined && asked.return_documents === true) lose(ctx, "approx", "RerankResult.document", "the text is the one that was asked about"); // :36
  return {
    id: response.id, // :30
    model: response.model, // :31
    results: each(response.results, encodeResult), // :32
    usage: some(response.usage, encodeUsage), // :33
  };
}

export function decodeResponse(body: Wire.RerankAnswer, ctx: Ctx): Chat.RerankResponse {
  const { model } = ctx;
  return {
    id: body.id, // :30
    model: body.model ?? model.id, // :31
    results: each(body.results, decodeResult, ctx), // :32
    usage: some(body.usage, decodeUsage), // :33
  };
}
