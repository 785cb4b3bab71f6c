// @generated from schema/dialects/openai-moderations.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { extraFields, judgedInputs, judgedOf, lose, ownExtra, showsPictures } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-moderations.ts";
import { DIALECT } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set(["model", "input"]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["model", "input"]);

export function encodeRequest(request: Chat.ModerationsRequest, ctx: Ctx): Wire.ModerationsRequest {
  const { traits } = ctx;
  if (judgedInputs(request.input) === undefined) lose(ctx, "rejected", "ModerationsRequest.input", "parts that are judged together must be a request of their own"); // :19
  if (!traits.pictures && showsPictures(request.input)) lose(ctx, "rejected", "ModerationsImage", "this provider judges texts only"); // :20
  return {
    model: request.model, // :16
    input: judgedInputs(request.input) ?? "", // :17
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.ModerationsRequest, _ctx: Ctx): Chat.ModerationsRequest {
  return {
    model: body.model ?? "", // :16
    input: judgedOf(body.input), // :17
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
