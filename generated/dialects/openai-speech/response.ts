// @generated from schema/dialects/openai-speech.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { charactersIn, prune } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-speech.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.SpeechResponse, _ctx: Ctx): Wire.SpeechFile {
  return {
    media_type: response.media_type, // :26
    data: response.data, // :27
  };
}

export function decodeResponse(body: Wire.SpeechFile, ctx: Ctx): Chat.SpeechResponse {
  const { asked } = ctx;
  return {
    media_type: body.media_type, // :26
    data: body.data, // :27
    usage: prune<Chat.Usage>({ input_characters: charactersIn(asked?.input) }), // :28
  };
}
