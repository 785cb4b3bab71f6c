// @generated from schema/dialects/gemini-embed-content.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  count, dataOf, dataUrl, dropped, each, first, isDataUrl, kindOfMedia, less, lose, mediaTypeOf, opaque, pick,
  plus, readBack, subtypeOfMedia, unwrapOpaque,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/gemini-embed-content.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "gemini-embed-content";

export const tables = { audio: { wav: "wav", "x-wav": "wav", mp3: "mp3", mpeg: "mp3", aiff: "aiff", aac: "aac", ogg: "ogg", flac: "flac" } } as const;

export const PURPOSE_WRITE = {
  query: "RETRIEVAL_QUERY",
  document: "RETRIEVAL_DOCUMENT",
  similarity: "SEMANTIC_SIMILARITY",
  classification: "CLASSIFICATION",
  clustering: "CLUSTERING",
  question_answering: "QUESTION_ANSWERING",
  fact_verification: "FACT_VERIFICATION",
  code_query: "CODE_RETRIEVAL_QUERY",
} as const;
export const PURPOSE_READ = {
  RETRIEVAL_QUERY: "query",
  RETRIEVAL_DOCUMENT: "document",
  SEMANTIC_SIMILARITY: "similarity",
  CLASSIFICATION: "classification",
  CLUSTERING: "clustering",
  QUESTION_ANSWERING: "question_answering",
  FACT_VERIFICATION: "fact_verification",
  CODE_RETRIEVAL_QUERY: "code_query",
} as const;
export const PURPOSE_READ_ELSE = undefined;

export function decodeUsage(usage: Wire.WireUsage): Chat.Usage {
  const input_audio = count(first(pick(usage.promptTokensDetails, "modality", ["AUDIO"]))?.tokenCount); // :143
  const input_image = count(first(pick(usage.promptTokensDetails, "modality", ["IMAGE"]))?.tokenCount); // :144
  const input = less(count(usage.promptTokenCount), input_audio, input_image); // :142
  return { input, input_audio, input_image };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireUsage {
  return {
    promptTokenCount: plus(usage.input, usage.input_audio, usage.input_image), // :142
  };
}

export function decodeContentBack(content: Wire.WireContent): Chat.EmbeddingsInput { // :91
  if (content.parts.length === 1 && first(content.parts)?.text !== undefined) return {
    type: "text",
    text: first(content.parts)?.text ?? "",
  };
  return { type: "content", content: each(content.parts, decodePart) };
}

export function encodePart(part: Chat.UserPart, ctx: Ctx): Wire.WirePart | undefined { // :99
  const { traits } = ctx;
  switch (part.type) {
    case "text": // :106
      dropped(ctx, part.cache_control, "TextPart.cache_control");
      dropped(ctx, part.citations, "TextPart.citations");
      dropped(ctx, part.signature, "TextPart.signature");
      return { text: part.text };
    case "image_url": // :107
      dropped(ctx, part.cache_control, "ImagePart.cache_control");
      dropped(ctx, part.image_url?.detail, "ImagePart.image_url.detail");
      if (!traits.media) {
        lose(ctx, "rejected", "UserPart.image_url", "this model takes texts only");
        return undefined;
      }
      if (isDataUrl(part.image_url.url)) return {
        inlineData: { mimeType: mediaTypeOf(part.image_url.url), data: dataOf(part.image_url.url) },
      };
      return { fileData: { fileUri: part.image_url.url } };
    case "file": // :113
      dropped(ctx, part.cache_control, "FilePart.cache_control");
      dropped(ctx, part.file?.file_id, "FilePart.file.file_id");
      dropped(ctx, part.file?.file_url, "FilePart.file.file_url");
      dropped(ctx, part.file?.filename, "FilePart.file.filename");
      dropped(ctx, part.citations_enabled, "FilePart.citations_enabled");
      dropped(ctx, part.context, "FilePart.context");
      if (!traits.media || part.file.file_data === undefined) {
        lose(ctx, "rejected", "UserPart.file", "documents are given as data, to models that read them");
        return undefined;
      }
      return { inlineData: { mimeType: mediaTypeOf(part.file.file_data ?? ""), data: dataOf(part.file.file_data ?? "") } };
    case "input_audio": // :118
      dropped(ctx, part.cache_control, "AudioPart.cache_control");
      if (!traits.media) {
        lose(ctx, "rejected", "UserPart.input_audio", "this model takes texts only");
        return undefined;
      }
      return { inlineData: { mimeType: `audio/${part.input_audio.format}`, data: part.input_audio.data } };
    case "video_url": // :121
      dropped(ctx, part.cache_control, "VideoPart.cache_control");
      lose(ctx, "rejected", "UserPart.video_url", "video is not said here");
      return undefined;
    case "opaque": // :122
      if (part.dialect !== DIALECT) {
        lose(ctx, "rejected", "UserPart.opaque", "only another provider understands it");
        return undefined;
      }
      return unwrapOpaque(part, "gemini-embed-content", ctx, "UserPart.opaque");
  }
}

export function decodePart(part: Wire.WirePart): Chat.UserPart | undefined { // :99
  if (part.text !== undefined) return { type: "text", text: part.text ?? "" };
  if (part.inlineData !== undefined && kindOfMedia(part.inlineData.mimeType) === "image") return {
    type: "image_url",
    image_url: { url: dataUrl(part.inlineData?.mimeType ?? "", part.inlineData?.data ?? "") },
  };
  if (part.inlineData !== undefined && kindOfMedia(part.inlineData.mimeType) === "audio") return {
    type: "input_audio",
    input_audio: {
      data: part.inlineData?.data ?? "",
      format: readBack(tables.audio, subtypeOfMedia(part.inlineData?.mimeType ?? "")) ?? "wav",
    },
  };
  if (part.inlineData !== undefined) return {
    type: "file",
    file: { file_data: dataUrl(part.inlineData?.mimeType ?? "", part.inlineData?.data ?? "") },
  };
  if (part.fileData !== undefined) return { type: "image_url", image_url: { url: part.fileData?.fileUri ?? "" } };
  return opaque("gemini-embed-content", part);
}
