// @generated from schema/dialects/hyperbolic-images.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, extraFields, lose, ownExtra, sideOf } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/hyperbolic-images.ts";
import { DIALECT } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set(["model_name", "prompt", "width", "height", "negative_prompt", "seed", "backend"]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["model_name", "prompt", "width", "height", "negative_prompt", "seed"]);

export function encodeRequest(request: Chat.ImagesRequest, ctx: Ctx): Wire.ImageBody {
  dropped(ctx, request.n, "ImagesRequest.n", "one picture a call"); // :19
  dropped(ctx, request.quality, "ImagesRequest.quality"); // :20
  dropped(ctx, request.style, "ImagesRequest.style"); // :21
  dropped(ctx, request.background, "ImagesRequest.background"); // :22
  dropped(ctx, request.output_format, "ImagesRequest.output_format"); // :23
  dropped(ctx, request.output_compression, "ImagesRequest.output_compression"); // :24
  dropped(ctx, request.moderation, "ImagesRequest.moderation"); // :26
  dropped(ctx, request.user, "ImagesRequest.user"); // :27
  if (request.size !== undefined && sideOf(request.size, 0) === undefined) lose(ctx, "dropped", "ImagesRequest.size", "a size is WIDTHxHEIGHT here"); // :30
  if (request.size !== undefined && sideOf(request.size, 0) !== undefined) lose(ctx, "approx", "ImagesRequest.size", "sides are numbers here"); // :31
  if (request.response_format !== undefined) lose(ctx, "approx", "ImagesRequest.response_format", "pictures come as bytes"); // :32
  return {
    model_name: request.model, // :12
    prompt: request.prompt, // :13
    width: sideOf(request.size, 0), // :14
    height: sideOf(request.size, 1), // :14
    negative_prompt: request.negative_prompt, // :17
    seed: request.seed, // :18
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.ImageBody, _ctx: Ctx): Chat.ImagesRequest {
  return {
    model: body.model_name, // :12
    prompt: body.prompt, // :13
    size: body.width === undefined || body.height === undefined ? undefined : `${body.width}x${body.height}`, // :14
    negative_prompt: body.negative_prompt, // :17
    seed: body.seed, // :18
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
