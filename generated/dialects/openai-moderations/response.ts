// @generated from schema/dialects/openai-moderations.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { each } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-moderations.ts";
import { decodeJudgement, encodeJudgement } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.ModerationsResponse, ctx: Ctx): Wire.ModerationsResponse {
  const { requestId } = ctx;
  return {
    id: response.id ?? requestId, // :24
    model: response.model, // :25
    results: each(response.results, encodeJudgement), // :26
  };
}

export function decodeResponse(body: Wire.ModerationsResponse, _ctx: Ctx): Chat.ModerationsResponse {
  return {
    id: body.id, // :24
    model: body.model, // :25
    results: each(body.results, decodeJudgement), // :26
  };
}
