// @generated from schema/dialects/vertex-rank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { documentAsked, dropped, numberIn, recordText } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/vertex-rank.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "vertex-rank";

export function encodeRecord(text: string, place: number): Wire.Record { // :41
  return { id: `${place}`, content: text };
}

export function decodeRecord(one: Wire.Record, ctx: Ctx): string { // :41
  dropped(ctx, one.id, "Record.id");
  return recordText(one);
}

export function encodeResult(result: Chat.RerankResult): Wire.Scored { // :44
  return { id: `${result.index}`, content: result.document, score: result.relevance_score };
}

export function decodeResult(result: Wire.Scored, ctx: Ctx): Chat.RerankResult { // :44
  const { asked } = ctx;
  dropped(ctx, result.title, "Scored.title");
  return {
    index: numberIn(result.id),
    relevance_score: result.score ?? 0,
    document: result.content ?? documentAsked(asked, numberIn(result.id)),
  };
}
