// @generated from schema/dialects/openai-translations.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, extraFields, ownExtra } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-translations.ts";
import { DIALECT } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set(["file", "model", "prompt", "response_format", "temperature"]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["file", "model", "prompt", "response_format", "temperature"]);

export function encodeRequest(request: Chat.TranscriptionRequest, ctx: Ctx): Wire.AudioForm {
  dropped(ctx, request.language, "TranscriptionRequest.language", "the text will be English"); // :18
  dropped(ctx, request.timestamp_granularities, "TranscriptionRequest.timestamp_granularities", "this wire tells no times"); // :19
  return {
    model: request.model, // :13
    file: request.file, // :14
    prompt: request.prompt, // :15
    response_format: request.response_format, // :16
    temperature: request.temperature, // :17
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.AudioForm, _ctx: Ctx): Chat.TranscriptionRequest {
  return {
    model: body.model, // :13
    file: body.file, // :14
    prompt: body.prompt, // :15
    response_format: body.response_format, // :16
    temperature: body.temperature, // :17
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
