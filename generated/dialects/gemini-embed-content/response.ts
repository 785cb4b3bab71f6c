// @generated from schema/dialects/gemini-embed-content.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  dropped,
  first,
  inOrder,
  isInPlace,
  lose,
  numbered,
  plus,
  prune,
  sizeOf,
  some,
  vectorValues,
  vectorsOf,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/gemini-embed-content.ts";
import { decodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.EmbeddingsResponse, ctx: Ctx): Wire.EmbedContentAnswer {
  dropped(ctx, response.id, "EmbeddingsResponse.id"); // :69
  dropped(ctx, response.model, "EmbeddingsResponse.model", "answers do not name their model"); // :70
  if (sizeOf(response.data) > 1 || !isInPlace(response.data)) lose(ctx, "approx", "EmbeddingsResponse.data", "one vector an answer"); // :88
  return {
    embedding: prune<Wire.WireVector>({ values: first(vectorsOf(response.data)) }), // :73
    usageMetadata: prune<Wire.WireUsage>({
      promptTokenCount: response.usage === undefined ? undefined : plus(response.usage.input, response.usage.input_audio, response.usage.input_image),
      promptTokensDetails: plus(response.usage?.input_audio, response.usage?.input_image) > 0
        ? inOrder<Wire.ModalityTokenCount>(
          (response.usage?.input_audio ?? 0) > 0 ? { modality: "AUDIO", tokenCount: response.usage?.input_audio } : undefined,
          (response.usage?.input_image ?? 0) > 0 ? { modality: "IMAGE", tokenCount: response.usage?.input_image } : undefined,
        )
        : undefined,
    }), // :76
  };
}

export function decodeResponse(body: Wire.EmbedContentAnswer, ctx: Ctx): Chat.EmbeddingsResponse {
  const { model } = ctx;
  return {
    model: model.id, // :70
    data: numbered(vectorValues(body.embedding === undefined ? [] : [body.embedding])), // :73
    usage: some(body.usageMetadata, decodeUsage), // :76
  };
}
