// @generated from schema/dialects/openai-transcriptions.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { lose, plus, prune, some } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-transcriptions.ts";
import { decodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.TranscriptionResponse, ctx: Ctx): Wire.Transcript {
  if (response.duration !== undefined && response.usage?.audio_seconds === undefined) lose(ctx, "approx", "TranscriptionResponse.usage", "how long it is counts as what was heard"); // :42
  return {
    text: response.text, // :24
    language: response.language, // :25
    duration: response.duration, // :26
    segments: response.segments, // :27
    words: response.words, // :28
    usage: response.usage !== undefined
      ? prune<Wire.WireUsage>({
        input_tokens: plus(response.usage?.input, response.usage?.input_audio),
        input_token_details: prune<NonNullable<Wire.WireUsage["input_token_details"]>>({ audio_tokens: response.usage?.input_audio }),
        output_tokens: response.usage?.output,
        total_tokens: plus(response.usage?.input, response.usage?.input_audio, response.usage?.output),
        seconds: response.usage?.audio_seconds,
      })
      : undefined, // :29
  };
}

export function decodeResponse(body: Wire.Transcript, _ctx: Ctx): Chat.TranscriptionResponse {
  return {
    text: body.text, // :24
    language: body.language ?? undefined, // :25
    duration: body.duration ?? undefined, // :26
    segments: body.segments ?? undefined, // :27
    words: body.words ?? undefined, // :28
    usage: some(body, decodeUsage), // :29
  };
}
