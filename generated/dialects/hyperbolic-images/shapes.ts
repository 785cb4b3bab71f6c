// @generated from schema/dialects/hyperbolic-images.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/hyperbolic-images.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "hyperbolic-images";

export function decodeUsage(usage: Wire.Counted): Chat.Usage {
  const images = usage.images?.length; // :56
  return { images };
}

export function encodeUsage(_usage: Chat.Usage): Wire.Counted {
  return {};
}

export function encodeImage(one: Chat.MadeImage, ctx: Ctx): Wire.Made { // :50
  dropped(ctx, one.url, "MadeImage.url");
  dropped(ctx, one.revised_prompt, "MadeImage.revised_prompt");
  return { image: one.b64_json ?? "" };
}

export function decodeImage(item: Wire.Made): Chat.MadeImage { // :50
  return { b64_json: item.image };
}
