// @generated from schema/dialects/openai-image-edits.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { each, plus, prune, seconds, some } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-image-edits.ts";
import { decodeImage, decodeUsage, encodeImage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.ImagesResponse, _ctx: Ctx): Wire.ImagesResponse {
  return {
    created: response.created, // :32
    data: each(response.data, encodeImage), // :33
    background: response.background, // :34
    output_format: response.output_format, // :35
    quality: response.quality, // :36
    size: response.size, // :37
    usage: response.usage?.input !== undefined || response.usage?.input_image !== undefined || response.usage?.output !== undefined
      ? prune<Wire.WireUsage>({
        input_tokens: plus(response.usage?.input, response.usage?.input_image),
        input_tokens_details: prune<NonNullable<Wire.WireUsage["input_tokens_details"]>>({ image_tokens: response.usage?.input_image }),
        output_tokens: response.usage?.output,
        total_tokens: plus(response.usage?.input, response.usage?.input_image, response.usage?.output),
      })
      : undefined, // :38
  };
}

export function decodeResponse(body: Wire.ImagesResponse, ctx: Ctx): Chat.ImagesResponse {
  const { nowMs } = ctx;
  return {
    created: body.created ?? seconds(nowMs), // :32
    data: each(body.data, decodeImage), // :33
    background: body.background, // :34
    output_format: body.output_format, // :35
    quality: body.quality, // :36
    size: body.size, // :37
    usage: some(body, decodeUsage), // :38
  };
}
