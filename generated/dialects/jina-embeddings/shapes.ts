// @generated from schema/dialects/jina-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { base64Floats, count, dropped, floatsOf, isText, lonePicture, lose, plus, textOfInput } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/jina-embeddings.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "jina-embeddings";

export const PURPOSE_WRITE = {
  query: "retrieval.query",
  document: "retrieval.passage",
  similarity: "text-matching",
  classification: "classification",
  clustering: "clustering",
  code_query: "code.query",
} as const;
export const PURPOSE_READ = {
  "retrieval.query": "query",
  "retrieval.passage": "document",
  "text-matching": "similarity",
  classification: "classification",
  clustering: "clustering",
  separation: "clustering",
  "code.query": "code_query",
} as const;
export const PURPOSE_READ_ELSE = "document" as const;

export function decodeUsage(usage: Wire.WireUsage): Chat.Usage {
  const input = count(usage.total_tokens ?? usage.prompt_tokens); // :86
  return { input };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireUsage {
  return {
    total_tokens: usage.input, // :86
    prompt_tokens: plus(usage.input),
  };
}

export function encodeInput(one: Chat.EmbeddingsInput, ctx: Ctx): Wire.WireInput | undefined { // :58
  const { traits } = ctx;
  switch (one.type) {
    case "text": // :64
      return { text: one.text };
    case "tokens": // :65
      lose(ctx, "rejected", "EmbeddingsInput.tokens", "this provider takes texts only");
      return undefined;
    case "content": // :66
      if (textOfInput(one) !== undefined) {
        lose(ctx, "approx", "EmbeddingsInput.content", "several texts for one vector are joined");
        return { text: textOfInput(one) ?? "" };
      }
      if (traits.pictures && lonePicture(one) !== undefined) return { image: lonePicture(one) ?? "" };
      lose(ctx, "rejected", "EmbeddingsInput.content", "an input is a text or, for models that see, one picture");
      return undefined;
  }
}

export function decodeInputBack(one: Wire.InputItem): Chat.EmbeddingsInput { // :70
  if (isText(one)) return { type: "text", text: isText(one) ? one : "" };
  if (!isText(one) && one.image !== undefined) return {
    type: "content",
    content: [{ type: "image_url", image_url: { url: isText(one) ? "" : one.image ?? "" } }],
  };
  return { type: "text", text: isText(one) ? one : one.text ?? "" };
}

export function encodeVector(one: Chat.Embedding, ctx: Ctx): Wire.WireVector { // :78
  const { asked } = ctx;
  return {
    object: "embedding",
    index: one.index,
    embedding: asked !== undefined && asked.encoding_format === "base64" ? base64Floats(one.embedding) : one.embedding,
  };
}

export function decodeVector(item: Wire.WireVector, ctx: Ctx): Chat.Embedding { // :78
  dropped(ctx, item.object, "WireVector.object");
  return { index: item.index ?? 0, embedding: floatsOf(item.embedding) };
}
