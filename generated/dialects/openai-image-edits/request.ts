// @generated from schema/dialects/openai-image-edits.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { extraFields, ownExtra } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-image-edits.ts";
import { DIALECT } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "model", "image", "mask", "prompt", "n", "size", "quality", "background", "output_format",
  "output_compression", "response_format", "input_fidelity", "user",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set([
  "model", "image", "mask", "prompt", "n", "size", "quality", "background", "output_format",
  "output_compression", "response_format", "input_fidelity", "user",
]);

export function encodeRequest(request: Chat.ImageEditsRequest, ctx: Ctx): Wire.ImageEditsRequest {
  return {
    model: request.model, // :16
    image: request.image, // :17
    mask: request.mask, // :18
    prompt: request.prompt, // :19
    n: request.n, // :20
    size: request.size, // :21
    quality: request.quality, // :22
    background: request.background, // :23
    output_format: request.output_format, // :24
    output_compression: request.output_compression, // :25
    response_format: request.response_format, // :26
    input_fidelity: request.input_fidelity, // :27
    user: request.user, // :28
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.ImageEditsRequest, _ctx: Ctx): Chat.ImageEditsRequest {
  return {
    model: body.model ?? "", // :16
    image: body.image, // :17
    mask: body.mask, // :18
    prompt: body.prompt, // :19
    n: body.n, // :20
    size: body.size, // :21
    quality: body.quality, // :22
    background: body.background, // :23
    output_format: body.output_format, // :24
    output_compression: body.output_compression, // :25
    response_format: body.response_format, // :26
    input_fidelity: body.input_fidelity, // :27
    user: body.user, // :28
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
