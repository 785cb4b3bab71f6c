// @generated from schema/dialects/openai-images.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, extraFields, ownExtra } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-images.ts";
import { DIALECT } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "model", "prompt", "n", "size", "quality", "style", "background", "output_format", "output_compression",
  "response_format", "moderation", "negative_prompt", "seed", "user",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set([
  "model", "prompt", "n", "size", "quality", "style", "background", "output_format", "output_compression",
  "response_format", "moderation", "negative_prompt", "seed", "user",
]);

export function encodeRequest(request: Chat.ImagesRequest, ctx: Ctx): Wire.ImagesRequest {
  const { traits } = ctx;
  if (request.output_format !== undefined && !(traits.formats)) dropped(ctx, request.output_format, "ImagesRequest.output_format", "not accepted by this model"); // :23
  if (request.output_compression !== undefined && !(traits.formats)) dropped(ctx, request.output_compression, "ImagesRequest.output_compression", "not accepted by this model"); // :24
  if (request.response_format !== undefined && !(traits.delivery === "any")) dropped(ctx, request.response_format, "ImagesRequest.response_format", "not accepted by this model"); // :25
  return {
    model: request.model, // :16
    prompt: request.prompt, // :17
    n: request.n, // :18
    size: request.size, // :19
    quality: request.quality, // :20
    style: request.style, // :21
    background: request.background, // :22
    output_format: request.output_format !== undefined && traits.formats ? request.output_format : undefined, // :23
    output_compression: request.output_compression !== undefined && traits.formats ? request.output_compression : undefined, // :24
    response_format: request.response_format !== undefined && (traits.delivery === "any") ? request.response_format : undefined, // :25
    moderation: request.moderation, // :26
    negative_prompt: request.negative_prompt, // :27
    seed: request.seed, // :28
    user: request.user, // :29
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.ImagesRequest, _ctx: Ctx): Chat.ImagesRequest {
  return {
    model: body.model ?? "", // :16
    prompt: body.prompt, // :17
    n: body.n ?? undefined, // :18
    size: body.size ?? undefined, // :19
    quality: body.quality ?? undefined, // :20
    style: body.style ?? undefined, // :21
    background: body.background ?? undefined, // :22
    output_format: body.output_format ?? undefined, // :23
    output_compression: body.output_compression ?? undefined, // :24
    response_format: body.response_format ?? undefined, // :25
    moderation: body.moderation ?? undefined, // :26
    negative_prompt: body.negative_prompt ?? undefined, // :27
    seed: body.seed ?? undefined, // :28
    user: body.user, // :29
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
