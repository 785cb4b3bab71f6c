// @generated from schema/dialects/hyperbolic-images.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, each, lacksBytes, lose, seconds, some } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/hyperbolic-images.ts";
import { decodeImage, decodeUsage, encodeImage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.ImagesResponse, ctx: Ctx): Wire.ImageAnswer {
  dropped(ctx, response.background, "ImagesResponse.background"); // :38
  dropped(ctx, response.output_format, "ImagesResponse.output_format"); // :39
  dropped(ctx, response.quality, "ImagesResponse.quality"); // :40
  dropped(ctx, response.size, "ImagesResponse.size"); // :41
  if (response.created !== undefined) lose(ctx, "approx", "ImagesResponse.created", "answers are not dated"); // :45
  if (response.usage !== undefined) lose(ctx, "approx", "ImagesResponse.usage", "pictures are counted by their list"); // :46
  if (lacksBytes(response.data)) lose(ctx, "approx", "ImagesResponse.data", "pictures are bytes here"); // :47
  return {
    images: each(response.data, encodeImage, ctx), // :37
  };
}

export function decodeResponse(body: Wire.ImageAnswer, ctx: Ctx): Chat.ImagesResponse {
  const { nowMs } = ctx;
  return {
    created: seconds(nowMs), // :36
    data: each(body.images, decodeImage), // :37
    usage: some(body, decodeUsage), // :42
  };
}
