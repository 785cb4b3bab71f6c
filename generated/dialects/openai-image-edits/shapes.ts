// @generated from schema/dialects/openai-image-edits.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count, less, plus, prune } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-image-edits.ts";

export const DIALECT = "openai-image-edits";

export function decodeUsage(usage: Wire.Counted): Chat.Usage {
  const input_image = count(usage.usage?.input_tokens_details?.image_tokens); // :59
  const output = count(usage.usage?.output_tokens); // :61
  const images = usage.data?.length; // :62
  const input = less(count(usage.usage?.input_tokens), input_image); // :60
  return { input_image, input, output, images };
}

export function encodeUsage(usage: Chat.Usage): Wire.Counted {
  return {
    usage: prune<Wire.WireUsage>({
      input_tokens_details: prune<NonNullable<Wire.WireUsage["input_tokens_details"]>>({
        image_tokens: usage.input_image, // :59
      }),
      input_tokens: plus(usage.input, usage.input_image), // :60
      output_tokens: usage.output, // :61
    }),
  };
}

export function encodeImage(one: Chat.MadeImage): Wire.MadeImage { // :50
  return { url: one.url, b64_json: one.b64_json, revised_prompt: one.revised_prompt };
}

export function decodeImage(item: Wire.MadeImage): Chat.MadeImage { // :50
  return { url: item.url ?? undefined, b64_json: item.b64_json ?? undefined, revised_prompt: item.revised_prompt ?? undefined };
}
