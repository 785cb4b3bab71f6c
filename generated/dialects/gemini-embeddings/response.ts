// @generated from schema/dialects/gemini-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, each, inOrder, isInPlace, lose, numbered, plus, prune, some, vectorValues } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/gemini-embeddings.ts";
import { decodeUsage, encodeVector } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.EmbeddingsResponse, ctx: Ctx): Wire.BatchAnswer {
  dropped(ctx, response.id, "EmbeddingsResponse.id"); // :51
  dropped(ctx, response.model, "EmbeddingsResponse.model", "answers do not name their model"); // :52
  if (!isInPlace(response.data)) lose(ctx, "approx", "EmbeddingsResponse.data", "vectors stand in the order of the inputs"); // :69
  return {
    embeddings: each(response.data, encodeVector), // :55
    usageMetadata: prune<Wire.WireUsage>({
      promptTokenCount: response.usage === undefined ? undefined : plus(response.usage.input, response.usage.input_audio, response.usage.input_image),
      promptTokensDetails: plus(response.usage?.input_audio, response.usage?.input_image) > 0
        ? inOrder<Wire.ModalityTokenCount>(
          (response.usage?.input_audio ?? 0) > 0 ? { modality: "AUDIO", tokenCount: response.usage?.input_audio } : undefined,
          (response.usage?.input_image ?? 0) > 0 ? { modality: "IMAGE", tokenCount: response.usage?.input_image } : undefined,
        )
        : undefined,
    }), // :58
  };
}

export function decodeResponse(body: Wire.BatchAnswer, ctx: Ctx): Chat.EmbeddingsResponse {
  const { model } = ctx;
  return {
    model: model.id, // :52
    data: numbered(vectorValues(body.embeddings)), // :55
    usage: some(body.usageMetadata, decodeUsage), // :58
  };
}
