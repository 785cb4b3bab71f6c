// @generated from schema/dialects/voyage-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, each, some, withIndexes } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/voyage-embeddings.ts";
import { decodeUsage, decodeVector, encodeUsage, encodeVector } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.EmbeddingsResponse, ctx: Ctx): Wire.EmbedAnswer {
  dropped(ctx, response.id, "EmbeddingsResponse.id"); // :41
  return {
    model: response.model, // :42
    object: "list", // :43
    data: each(response.data, encodeVector, ctx), // :43
    usage: some(response.usage, encodeUsage), // :46
  };
}

export function decodeResponse(body: Wire.EmbedAnswer, ctx: Ctx): Chat.EmbeddingsResponse {
  const { model } = ctx;
  return {
    model: body.model ?? model.id, // :42
    data: each(withIndexes(body.data), decodeVector, ctx), // :43
    usage: some(body.usage, decodeUsage), // :46
  };
}
