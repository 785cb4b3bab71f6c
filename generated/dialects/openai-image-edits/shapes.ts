// @generated from schema/dialects/openai-image-edits.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count, less, plus, prune } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-image-edits.ts";

export const DIALECT = "openai-image-edits";

export function decodeUsage(usage: Wire.WireUsage): Chat.Usage {
  const input_image = count(usage.input_tokens_details?.image_tokens); // :46
  const output = count(usage.output_tokens); // :48
  const input = less(count(usage.input_tokens), input_image); // :47
  return { input_image, input, output };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireUsage {
  return {
    input_tokens_details: prune<NonNullable<Wire.WireUsage["input_tokens_details"]>>({
      image_tokens: usage.input_image, // :46
    }),
    input_tokens: plus(usage.input, usage.input_image), // :47
    output_tokens: usage.output, // :48
    total_tokens: plus(usage.input_image, usage.input, usage.output),
  };
}

export function encodeImage(one: Chat.MadeImage): Wire.MadeImage { // :38
  return { url: one.url, b64_json: one.b64_json, revised_prompt: one.revised_prompt };
}

export function decodeImage(item: Wire.MadeImage): Chat.MadeImage { // :38
  return { url: item.url ?? undefined, b64_json: item.b64_json ?? undefined, revised_prompt: item.revised_prompt ?? undefined };
}
