// @generated from schema/dialects/cohere-embed.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count, dropped, each, isEmpty, lose, opaque, plus, prune, saysNothing, unwrapOpaque } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/cohere-embed.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "cohere-embed";

export const PURPOSE_WRITE = {
  document: "search_document",
  query: "search_query",
  classification: "classification",
  clustering: "clustering",
  image: "image",
} as const;
export const PURPOSE_READ = {
  search_document: "document",
  search_query: "query",
  classification: "classification",
  clustering: "clustering",
  image: "image",
} as const;
export const PURPOSE_READ_ELSE = "document" as const;

export function decodeUsage(usage: Wire.WireMeta): Chat.Usage {
  const input = usage.billed_units === undefined ? undefined : plus(count(usage.billed_units.input_tokens), count(usage.billed_units.image_tokens)); // :124
  return { input };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireMeta {
  return {
    billed_units: prune<NonNullable<Wire.WireMeta["billed_units"]>>({
      input_tokens: usage.input, // :124
    }),
  };
}

export function decodeText(text: string): Chat.EmbeddingsText { // :75
  return { type: "text", text: text };
}

export function decodeNothing(body: Wire.EmbedBody, ctx: Ctx): Chat.EmbeddingsInput | undefined { // :76
  if (isEmpty(body.texts) && isEmpty(body.images) && isEmpty(body.inputs)) {
    lose(ctx, "rejected", "EmbedBody", "there is nothing to embed");
    return undefined;
  }
  return undefined;
}

export function decodePicture(url: string): Chat.EmbeddingsContent { // :84
  return { type: "content", content: [{ type: "image_url", image_url: { url: url } }] };
}

export function encodeInput(one: Chat.EmbeddingsInput, ctx: Ctx): Wire.WireInput | undefined { // :85
  switch (one.type) {
    case "text": // :91
      return { content: [{ type: "text", text: one.text }] };
    case "tokens": // :92
      lose(ctx, "rejected", "EmbeddingsInput.tokens", "this provider takes texts and pictures only");
      return undefined;
    case "content": // :93
      if (saysNothing(one.content, DIALECT)) {
        lose(ctx, "rejected", "EmbeddingsInput.content", "there is nothing to embed");
        return undefined;
      }
      return { content: each(one.content, encodePart, ctx) };
  }
}

export function decodeInput(one: Wire.WireInput): Chat.EmbeddingsContent { // :85
  return { type: "content", content: each(one.content, decodePart) };
}

export function encodePart(part: Chat.UserPart, ctx: Ctx): Wire.InputPart | undefined { // :97
  switch (part.type) {
    case "text": // :104
      dropped(ctx, part.cache_control, "TextPart.cache_control");
      dropped(ctx, part.citations, "TextPart.citations");
      dropped(ctx, part.signature, "TextPart.signature");
      return { type: "text", text: part.text };
    case "image_url": // :105
      dropped(ctx, part.cache_control, "ImagePart.cache_control");
      dropped(ctx, part.image_url?.detail, "ImagePart.image_url.detail");
      return { type: "image_url", image_url: { url: part.image_url.url } };
    case "input_audio": // :106
      dropped(ctx, part.cache_control, "AudioPart.cache_control");
      lose(ctx, "rejected", "UserPart.input_audio", "audio is not understood");
      return undefined;
    case "file": // :107
      dropped(ctx, part.cache_control, "FilePart.cache_control");
      lose(ctx, "rejected", "UserPart.file", "files are not understood");
      return undefined;
    case "video_url": // :108
      dropped(ctx, part.cache_control, "VideoPart.cache_control");
      lose(ctx, "rejected", "UserPart.video_url", "video is not understood");
      return undefined;
    case "opaque": // :109
      if (part.dialect !== DIALECT) {
        lose(ctx, "rejected", "UserPart.opaque", "only another provider understands it");
        return undefined;
      }
      return unwrapOpaque(part, "cohere-embed", ctx, "UserPart.opaque");
  }
}

export function decodePart(part: Wire.InputPart): Chat.UserPart | undefined { // :97
  switch (part.type) {
    case "text": // :117
      return { type: "text", text: part.text };
    case "image_url": // :118
      return { type: "image_url", image_url: { url: part.image_url.url } };
    default: // :119
      return opaque("cohere-embed", part);
  }
}
