// @generated from schema/dialects/voyage-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/voyage-rerank.ts";

export const DIALECT = "voyage-rerank";

export function decodeUsage(usage: Wire.WireUsage): Chat.Usage {
  const input = count(usage.total_tokens); // :35
  return { input };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireUsage {
  return {
    total_tokens: usage.input, // :35
  };
}

export function encodeResult(result: Chat.RerankResult): Wire.WireResult { // :30
  return { index: result.index, relevance_score: result.relevance_score, document: result.document };
}

export function decodeResult(item: Wire.WireResult): Chat.RerankResult { // :30
  return { index: item.index, relevance_score: item.relevance_score, document: item.document ?? undefined };
}
