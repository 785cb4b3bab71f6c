// @generated from schema/dialects/titan-embed.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count, dataUrl } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/titan-embed.ts";

export const DIALECT = "titan-embed";

export function decodeUsage(usage: Wire.TitanAnswer): Chat.Usage {
  const input = count(usage.inputTextTokenCount); // :76
  return { input };
}

export function encodeUsage(usage: Chat.Usage): Wire.TitanAnswer {
  return {
    inputTextTokenCount: usage.input, // :76
  };
}

export function decodeInput(body: Wire.TitanBody): Chat.EmbeddingsInput { // :63
  if (body.inputImage === undefined) return { type: "text", text: body.inputText ?? "" };
  if (body.inputText === undefined) return {
    type: "content",
    content: [{ type: "image_url", image_url: { url: dataUrl("image/png", body.inputImage ?? "") } }],
  };
  return {
    type: "content",
    content: [
      { type: "text", text: body.inputText ?? "" },
      { type: "image_url", image_url: { url: dataUrl("image/png", body.inputImage ?? "") } },
    ],
  };
}
