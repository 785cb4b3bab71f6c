// @generated from schema/dialects/voyage-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, each, some } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/voyage-rerank.ts";
import { decodeResult, decodeUsage, encodeResult, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.RerankResponse, ctx: Ctx): Wire.RerankAnswer {
  dropped(ctx, response.id, "RerankResponse.id"); // :23
  return {
    model: response.model, // :24
    object: "list", // :25
    data: each(response.results, encodeResult), // :25
    usage: some(response.usage, encodeUsage), // :26
  };
}

export function decodeResponse(body: Wire.RerankAnswer, ctx: Ctx): Chat.RerankResponse {
  const { model } = ctx;
  return {
    model: body.model ?? model.id, // :24
    results: each(body.data, decodeResult), // :25
    usage: some(body.usage, decodeUsage), // :26
  };
}
