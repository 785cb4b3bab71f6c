// @generated from schema/dialects/gemini-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  count, dataOf, dataUrl, dropped, each, first, isDataUrl, kindOfMedia, less, lose, mediaTypeOf, opaque, pick,
  plus, readBack, resourceName, saysNothing, subtypeOfMedia, unwrapOpaque, write,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/gemini-embeddings.ts";
import type { Env } from "./request.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "gemini-embeddings";

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
  const input_audio = count(first(pick(usage.promptTokensDetails, "modality", ["AUDIO"]))?.tokenCount); // :145
  const input_image = count(first(pick(usage.promptTokensDetails, "modality", ["IMAGE"]))?.tokenCount); // :146
  const input = less(count(usage.promptTokenCount), input_audio, input_image); // :144
  return { input, input_audio, input_image };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireUsage {
  return {
    promptTokenCount: plus(usage.input, usage.input_audio, usage.input_image), // :144
  };
}

export function encodeOne(input: Chat.EmbeddingsInput, ctx: Ctx, env: Env): Wire.EmbedContentRequest | undefined { // :72
  const { model } = ctx;
  switch (input.type) {
    case "text": // :78
      return {
        model: resourceName(model.id, "models"),
        content: { parts: [{ text: input.text }] },
        taskType: write(PURPOSE_WRITE, env.purpose),
        outputDimensionality: env.dimensions,
      };
    case "tokens": // :83
      lose(ctx, "rejected", "EmbeddingsInput.tokens", "this provider takes texts");
      return undefined;
    case "content": // :84
      if (saysNothing(input.content, DIALECT)) {
        lose(ctx, "rejected", "EmbeddingsInput.content", "there is nothing to embed");
        return undefined;
      }
      return {
        model: resourceName(model.id, "models"),
        content: { parts: each(input.content, encodePart, ctx) },
        taskType: write(PURPOSE_WRITE, env.purpose),
        outputDimensionality: env.dimensions,
      };
  }
}

export function decodeOne(one: Wire.EmbedContentRequest, ctx: Ctx): Chat.EmbeddingsInput { // :72
  dropped(ctx, one.title, "EmbedContentRequest.title");
  if (one.content.parts.length === 1 && first(one.content.parts)?.text !== undefined) return {
    type: "text",
    text: first(one.content.parts)?.text ?? "",
  };
  return { type: "content", content: each(one.content.parts, decodePart) };
}

export function encodePart(part: Chat.UserPart, ctx: Ctx): Wire.WirePart | undefined { // :100
  const { traits } = ctx;
  switch (part.type) {
    case "text": // :107
      dropped(ctx, part.cache_control, "TextPart.cache_control");
      dropped(ctx, part.citations, "TextPart.citations");
      dropped(ctx, part.signature, "TextPart.signature");
      return { text: part.text };
    case "image_url": // :108
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
    case "file": // :114
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
    case "input_audio": // :119
      dropped(ctx, part.cache_control, "AudioPart.cache_control");
      if (!traits.media) {
        lose(ctx, "rejected", "UserPart.input_audio", "this model takes texts only");
        return undefined;
      }
      return { inlineData: { mimeType: `audio/${part.input_audio.format}`, data: part.input_audio.data } };
    case "video_url": // :122
      dropped(ctx, part.cache_control, "VideoPart.cache_control");
      lose(ctx, "rejected", "UserPart.video_url", "video is not said here");
      return undefined;
    case "opaque": // :123
      if (part.dialect !== DIALECT) {
        lose(ctx, "rejected", "UserPart.opaque", "only another provider understands it");
        return undefined;
      }
      return unwrapOpaque(part, "gemini-embeddings", ctx, "UserPart.opaque");
  }
}

export function decodePart(part: Wire.WirePart): Chat.UserPart | undefined { // :100
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
  return opaque("gemini-embeddings", part);
}

export function encodeVector(one: Chat.Embedding): Wire.WireVector { // :139
  return { values: one.embedding };
}
