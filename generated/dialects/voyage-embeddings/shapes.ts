// @generated from schema/dialects/voyage-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { base64Floats, count, dropped, floatsOf } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/voyage-embeddings.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "voyage-embeddings";

export function decodeUsage(usage: Wire.WireUsage): Chat.Usage {
  const input = count(usage.total_tokens); // :58
  return { input };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireUsage {
  return {
    total_tokens: usage.input, // :58
  };
}

export function encodeVector(one: Chat.Embedding, ctx: Ctx): Wire.WireVector { // :50
  const { asked } = ctx;
  return {
    object: "embedding",
    index: one.index,
    embedding: asked !== undefined && asked.encoding_format === "base64" ? base64Floats(one.embedding) : one.embedding,
  };
}

export function decodeVector(item: Wire.WireVector, ctx: Ctx): Chat.Embedding { // :50
  dropped(ctx, item.object, "WireVector.object");
  return { index: item.index ?? 0, embedding: floatsOf(item.embedding) };
}
