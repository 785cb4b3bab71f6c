// @generated from schema/dialects/openai-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { base64Floats, count, dropped, floatsOf, plus } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-embeddings.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "openai-embeddings";

export function decodeUsage(usage: Wire.WireUsage): Chat.Usage {
  const input = count(usage.prompt_tokens); // :65
  return { input };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireUsage {
  return {
    prompt_tokens: usage.input, // :65
    total_tokens: plus(usage.input),
  };
}

export function encodeEmbedding(one: Chat.Embedding, ctx: Ctx): Wire.Embedding { // :53
  const { asked } = ctx;
  return {
    object: "embedding",
    index: one.index,
    embedding: asked !== undefined && asked.encoding_format === "base64" ? base64Floats(one.embedding) : one.embedding,
  };
}

export function decodeEmbedding(item: Wire.Embedding, ctx: Ctx): Chat.Embedding { // :53
  dropped(ctx, item.object, "Embedding.object");
  return { index: item.index ?? 0, embedding: floatsOf(item.embedding) };
}
