// @generated from schema/dialects/ollama-embed.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, isInPlace, lose, numbered, some, vectorsOf } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/ollama-embed.ts";
import { decodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.EmbeddingsResponse, ctx: Ctx): Wire.EmbedAnswer {
  dropped(ctx, response.id, "EmbeddingsResponse.id"); // :30
  if (!isInPlace(response.data)) lose(ctx, "approx", "EmbeddingsResponse.data", "vectors stand in the order of the inputs"); // :38
  return {
    model: response.model, // :31
    embeddings: vectorsOf(response.data), // :32
    prompt_eval_count: response.usage?.input, // :33
  };
}

export function decodeResponse(body: Wire.EmbedAnswer, ctx: Ctx): Chat.EmbeddingsResponse {
  const { model } = ctx;
  return {
    model: body.model ?? model.id, // :31
    data: numbered(body.embeddings), // :32
    usage: body.prompt_eval_count !== undefined ? some(body, decodeUsage) : undefined, // :33
  };
}
