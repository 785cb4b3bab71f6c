// @generated from schema/dialects/openai-translations.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count, less, plus, prune } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-translations.ts";

export const DIALECT = "openai-translations";

export function decodeUsage(usage: Wire.Counted): Chat.Usage {
  const input_audio = count(usage.usage?.input_token_details?.audio_tokens); // :47
  const output = count(usage.usage?.output_tokens); // :49
  const audio_seconds = count(usage.usage?.seconds ?? usage.usage?.prompt_audio_seconds ?? usage.duration); // :50
  const input = less(count(usage.usage?.input_tokens), input_audio); // :48
  return { input_audio, input, output, audio_seconds };
}

export function encodeUsage(usage: Chat.Usage): Wire.Counted {
  return {
    usage: prune<Wire.WireUsage>({
      input_token_details: prune<NonNullable<Wire.WireUsage["input_token_details"]>>({
        audio_tokens: usage.input_audio, // :47
      }),
      input_tokens: plus(usage.input, usage.input_audio), // :48
      output_tokens: usage.output, // :49
      seconds: usage.audio_seconds, // :50
    }),
  };
}
