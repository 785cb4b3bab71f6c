// @generated from schema/dialects/cohere-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count, documentAsked, dropped, prune } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/cohere-rerank.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "cohere-rerank";

export function decodeUsage(usage: Wire.WireMeta): Chat.Usage {
  const input = count(usage.billed_units?.input_tokens); // :45
  const search_units = count(usage.billed_units?.search_units); // :45
  return { input, search_units };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireMeta {
  return {
    billed_units: prune<NonNullable<Wire.WireMeta["billed_units"]>>({
      input_tokens: usage.input, // :45
      search_units: usage.search_units, // :45
    }),
  };
}

export function encodeResult(result: Chat.RerankResult, ctx: Ctx): Wire.WireResult { // :36
  dropped(ctx, result.document, "RerankResult.document");
  return { index: result.index, relevance_score: result.relevance_score };
}

export function decodeResult(result: Wire.WireResult, ctx: Ctx): Chat.RerankResult { // :36
  const { asked } = ctx;
  return { index: result.index, relevance_score: result.relevance_score, document: documentAsked(asked, result.index) };
}
