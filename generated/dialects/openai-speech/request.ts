// @generated from schema/dialects/openai-speech.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, extraFields, ownExtra, voiceId } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-speech.ts";
import { DIALECT } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "model",
  "input",
  "voice",
  "instructions",
  "response_format",
  "speed",
  "stream_format",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["model", "input", "voice", "instructions", "response_format", "speed"]);

export function encodeRequest(request: Chat.SpeechRequest, ctx: Ctx): Wire.SpeechRequest {
  const { traits } = ctx;
  if (request.instructions !== undefined && !(traits.instructions)) dropped(ctx, request.instructions, "SpeechRequest.instructions", "not accepted by this model"); // :19
  return {
    model: request.model, // :16
    input: request.input, // :17
    voice: request.voice, // :18
    instructions: request.instructions !== undefined && traits.instructions ? request.instructions : undefined, // :19
    response_format: request.response_format, // :20
    speed: request.speed, // :21
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.SpeechRequest, _ctx: Ctx): Chat.SpeechRequest {
  return {
    model: body.model, // :16
    input: body.input, // :17
    voice: voiceId(body.voice), // :18
    instructions: body.instructions, // :19
    response_format: body.response_format, // :20
    speed: body.speed, // :21
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
