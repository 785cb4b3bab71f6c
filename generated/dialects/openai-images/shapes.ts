// @generated from schema/dialects/openai-images.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count, plus } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-images.ts";

export const DIALECT = "openai-images";

export function decodeUsage(usage: Wire.WireUsage): Chat.Usage {
  const input = count(usage.input_tokens); // :49
  const output = count(usage.output_tokens); // :49
  return { input, output };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireUsage {
  return {
    input_tokens: usage.input, // :49
    output_tokens: usage.output, // :49
    total_tokens: plus(usage.input, usage.output),
  };
}

export function encodeImage(one: Chat.MadeImage): Wire.MadeImage { // :42
  return { url: one.url, b64_json: one.b64_json, revised_prompt: one.revised_prompt };
}

export function decodeImage(item: Wire.MadeImage): Chat.MadeImage { // :42
  return { url: item.url ?? undefined, b64_json: item.b64_json ?? undefined, revised_prompt: item.revised_prompt ?? undefined };
}
