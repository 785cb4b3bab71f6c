// @generated from schema/dialects/jina-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, each, some, withIndexes } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/jina-embeddings.ts";
import { decodeUsage, decodeVector, encodeUsage, encodeVector } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.EmbeddingsResponse, ctx: Ctx): Wire.EmbedAnswer {
  dropped(ctx, response.id, "EmbeddingsResponse.id"); // :49
  return {
    model: response.model, // :50
    object: "list", // :51
    data: each(response.data, encodeVector, ctx), // :51
    usage: some(response.usage, encodeUsage), // :54
  };
}

export function decodeResponse(body: Wire.EmbedAnswer, ctx: Ctx): Chat.EmbeddingsResponse {
  const { model } = ctx;
  return {
    model: body.model ?? model.id, // :50
    data: each(withIndexes(body.data), decodeVector, ctx), // :51
    usage: some(body.usage, decodeUsage), // :54
  };
}
