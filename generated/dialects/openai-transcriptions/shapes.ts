// @generated from schema/dialects/openai-transcriptions.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count, less, plus, prune } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-transcriptions.ts";

export const DIALECT = "openai-transcriptions";

export function decodeUsage(usage: Wire.WireUsage): Chat.Usage {
  const input_audio = count(usage.input_token_details?.audio_tokens); // :34
  const output = count(usage.output_tokens); // :36
  const audio_seconds = count(usage.seconds); // :37
  const input = less(count(usage.input_tokens), input_audio); // :35
  return { input_audio, input, output, audio_seconds };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireUsage {
  return {
    input_token_details: prune<NonNullable<Wire.WireUsage["input_token_details"]>>({
      audio_tokens: usage.input_audio, // :34
    }),
    input_tokens: plus(usage.input, usage.input_audio), // :35
    output_tokens: usage.output, // :36
    seconds: usage.audio_seconds, // :37
    total_tokens: plus(usage.input_audio, usage.input, usage.output),
  };
}
