// @generated from schema/dialects/toy-vectors.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { sizeOf, some } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/toy-vectors.ts";
import { decodeUsage, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.EmbeddingsResponse, ctx: Ctx): Wire.VectorsAnswer {
  const { asked } = ctx;
  return {
    numbers: response.vectors, // :14
    count: sizeOf(asked?.input), // :14
    spent: some(response.usage, encodeUsage), // :17
  };
}

export function decodeResponse(body: Wire.VectorsAnswer, _ctx: Ctx): Chat.EmbeddingsResponse {
  return {
    vectors: body.numbers, // :14
    usage: some(body.spent, decodeUsage), // :17
  };
}
