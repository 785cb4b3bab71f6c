// @generated from schema/dialects/nova-embed.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count, dropped } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/nova-embed.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "nova-embed";

export const PURPOSE_WRITE = { document: "GENERIC_INDEX", query: "GENERIC_RETRIEVAL" } as const;
export const PURPOSE_READ = { GENERIC_INDEX: "document", GENERIC_RETRIEVAL: "query" } as const;
export const PURPOSE_READ_ELSE = "document" as const;

export function decodeUsage(usage: Wire.Counts): Chat.Usage {
  const input = count(usage.inputTokenCount); // :65
  return { input };
}

export function encodeUsage(usage: Chat.Usage): Wire.Counts {
  return {
    inputTokenCount: usage.input, // :65
  };
}

export function encodeVector(one: number[]): Wire.WireVector { // :60
  return { embeddingType: "TEXT", embedding: one };
}

export function decodeVectorBack(one: Wire.WireVector, place: number, ctx: Ctx): Chat.Embedding { // :61
  dropped(ctx, one.embeddingType, "WireVector.embeddingType");
  return { index: place, embedding: one.embedding };
}
