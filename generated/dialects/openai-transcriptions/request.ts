// @generated from schema/dialects/openai-transcriptions.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { extraFields, ownExtra } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-transcriptions.ts";
import { DIALECT } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "file",
  "model",
  "prompt",
  "response_format",
  "temperature",
  "language",
  "timestamp_granularities",
  "stream",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set([
  "file",
  "model",
  "prompt",
  "response_format",
  "temperature",
  "language",
  "timestamp_granularities",
  "stream",
]);

export function encodeRequest(request: Chat.TranscriptionRequest, ctx: Ctx): Wire.AudioForm {
  return {
    model: request.model, // :13
    file: request.file, // :14
    prompt: request.prompt, // :15
    response_format: request.response_format, // :16
    temperature: request.temperature, // :17
    language: request.language, // :18
    timestamp_granularities: request.timestamp_granularities, // :19
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
    language: body.language, // :18
    timestamp_granularities: body.timestamp_granularities, // :19
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
