// @generated from schema/dialects/openai-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { base64Floats, bytesOf, count, dropped, floatsOf, plus } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-embeddings.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "openai-embeddings";

export function decodeUsage(usage: Wire.WireUsage): Chat.Usage {
  const input = count(usage.prompt_tokens); // :70
  return { input };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireUsage {
  return {
    prompt_tokens: usage.input, // :70
    total_tokens: plus(usage.input),
  };
}

export function encodeEmbedding(one: Chat.Embedding, ctx: Ctx): Wire.Embedding { // :58
  const { asked } = ctx;
  return {
    object: "embedding",
    index: one.index,
    embedding: asked !== undefined && asked.encoding_format === "base64" ? base64Floats(one.embedding) : one.embedding,
  };
}

export function decodeEmbedding(item: Wire.Embedding, ctx: Ctx): Chat.Embedding { // :58
  const { traits } = ctx;
  dropped(ctx, item.object, "Embedding.object");
  return { index: item.index ?? 0, embedding: traits.numbers === "bytes" ? bytesOf(item.embedding) : floatsOf(item.embedding) };
}
