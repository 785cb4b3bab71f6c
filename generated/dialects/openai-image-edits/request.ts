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
    model: request.model, // :13
    image: request.image, // :14
    mask: request.mask, // :15
    prompt: request.prompt, // :16
    n: request.n, // :17
    size: request.size, // :18
    quality: request.quality, // :19
    background: request.background, // :20
    output_format: request.output_format, // :21
    output_compression: request.output_compression, // :22
    response_format: request.response_format, // :23
    input_fidelity: request.input_fidelity, // :24
    user: request.user, // :25
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.ImageEditsRequest, _ctx: Ctx): Chat.ImageEditsRequest {
  return {
    model: body.model ?? "", // :13
    image: body.image, // :14
    mask: body.mask, // :15
    prompt: body.prompt, // :16
    n: body.n, // :17
    size: body.size, // :18
    quality: body.quality, // :19
    background: body.background, // :20
    output_format: body.output_format, // :21
    output_compression: body.output_compression, // :22
    response_format: body.response_format, // :23
    input_fidelity: body.input_fidelity, // :24
    user: body.user, // :25
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
