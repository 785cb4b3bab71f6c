// @generated from schema/dialects/bedrock-converse.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  count, dataOf, dataUrl, documentExtension, documentFormat, documentTitle, documentType, dropped, each,
  extensionOf, first, flatEach, having, idWithSignature, inOrder, isBlank, isDataUrl, isEmpty, joinedText,
  lacking, less, lose, mediaTypeOf, members, objectSchema, opaque, parseArguments, pick, pictureFormat, plainId,
  plus, prune, rewriteSchema, signatureInId, some, sourceUrl, startsWith, stringifyArguments, subtypeOfMedia,
  textBlocks, toJson, unlessEmpty, unwrapOpaque, withMarks, word, wordId,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/bedrock-converse.ts";
import type { Env } from "./request.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "bedrock-converse";

export const tables = {
  images: ["image/jpeg", "image/png", "image/gif", "image/webp"],
  cut: ["max_tokens", "model_context_window_exceeded", "guardrail_intervened", "content_filtered"],
  broken: ["malformed_model_output", "malformed_tool_use"],
  budget: { none: 0, minimal: 1024, low: 1024, medium: 4096, high: 16384, xhigh: 32768, max: 32768 },
  documents: {
    "application/pdf": "pdf",
    "text/plain": "txt",
    "text/csv": "csv",
    "text/html": "html",
    "text/markdown": "md",
    "application/msword": "doc",
    "application/vnd.ms-excel": "xls",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  },
  sounds: ["wav", "mp3", "flac", "aac", "ogg"],
  structured: {
    close_objects: true,
    drop: [
      "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength",
      "pattern", "maxItems", "uniqueItems", "minProperties", "maxProperties", "$schema", "examples",
    ],
    rename: { oneOf: "anyOf" },
    tell_dropped: true,
  },
} as const;

export const FINISH_WRITE = { stop: "end_turn", length: "max_tokens", tool_calls: "tool_use", content_filter: "content_filtered" } as const;
export const FINISH_READ = {
  end_turn: "stop",
  stop_sequence: "stop",
  max_tokens: "length",
  model_context_window_exceeded: "length",
  tool_use: "tool_calls",
  content_filtered: "content_filter",
  guardrail_intervened: "content_filter",
} as const;
export const FINISH_READ_ELSE = "stop" as const;

export const SERVICE_TIER_WRITE = { default: "default", priority: "priority", flex: "flex", scale: "reserved" } as const;
export const SERVICE_TIER_READ = { default: "default", priority: "priority", flex: "flex", reserved: "scale" } as const;
export const SERVICE_TIER_READ_ELSE = undefined;

export const EXCEPTION_WRITE = {
  auth: "UnrecognizedClientException",
  permission: "AccessDeniedException",
  not_found: "ResourceNotFoundException",
  invalid_request: "ValidationException",
  too_large: "ValidationException",
  context_window: "ValidationException",
  content_policy: "ValidationException",
  rate_limit: "ThrottlingException",
  quota: "ServiceQuotaExceededException",
  budget: "ServiceQuotaExceededException",
  overloaded: "ServiceUnavailableException",
  server_error: "InternalServerException",
  bad_response: "ModelErrorException",
  timeout: "ModelTimeoutException",
  network: "ServiceUnavailableException",
} as const;
export const EXCEPTION_READ = {
  UnrecognizedClientException: "auth",
  AccessDeniedException: "permission",
  ResourceNotFoundException: "not_found",
  ValidationException: "content_policy",
  ThrottlingException: "rate_limit",
  ServiceQuotaExceededException: "budget",
  ServiceUnavailableException: "network",
  InternalServerException: "server_error",
  ModelErrorException: "bad_response",
  ModelTimeoutException: "timeout",
} as const;
export const EXCEPTION_READ_ELSE = undefined;

export const BROKEN_BY_WRITE = {
  invalid_request: "ValidationException",
  too_large: "ValidationException",
  context_window: "ValidationException",
  content_policy: "ValidationException",
  rate_limit: "ThrottlingException",
  quota: "ThrottlingException",
  overloaded: "ServiceUnavailableException",
  network: "ServiceUnavailableException",
  bad_response: "ModelStreamErrorException",
  timeout: "ModelStreamErrorException",
} as const;
export const BROKEN_BY_READ = {
  ValidationException: "content_policy",
  ThrottlingException: "quota",
  ServiceUnavailableException: "network",
  ModelStreamErrorException: "timeout",
} as const;
export const BROKEN_BY_READ_ELSE = undefined;

export function decodeUsage(usage: Wire.WireUsage): Chat.Usage {
  const cache_read = count(usage.cacheReadInputTokens); // :628
  const cache_write_1h = count(first(pick(usage.cacheDetails, "ttl", ["1h"]))?.inputTokens); // :629
  const input = count(usage.inputTokens); // :627
  const cache_write = less(count(usage.cacheWriteInputTokens), cache_write_1h); // :630
  const output = count(usage.outputTokens); // :631
  return { input, cache_read, cache_write_1h, cache_write, output };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireUsage {
  return {
    inputTokens: plus(usage.input, usage.input_audio, usage.input_image, usage.tool_input), // :627
    cacheReadInputTokens: usage.cache_read, // :628
    cacheDetails: usage.cache_write_1h === undefined ? undefined : [{ ttl: "1h", inputTokens: usage.cache_write_1h }], // :629
    cacheWriteInputTokens: plus(usage.cache_write, usage.cache_write_1h), // :630
    outputTokens: plus(usage.output, usage.reasoning, usage.output_audio, usage.output_image, usage.accepted_prediction, usage.rejected_prediction), // :631
    totalTokens: plus(usage.input, usage.input_audio, usage.input_image, usage.tool_input, usage.cache_read, usage.cache_write_1h, usage.cache_write, usage.output, usage.reasoning, usage.output_audio, usage.output_image, usage.accepted_prediction, usage.rejected_prediction),
  };
}

export function readService(body: Wire.ConverseResponse): string | undefined {
  return body.serviceTier?.type ?? undefined;
}

export function encodeTurn(message: Chat.Message, ctx: Ctx): Wire.Turn | undefined { // :245
  const { side, traits } = ctx;
  switch (message.role) {
    case "system": // :252
      dropped(ctx, message.name, "SystemMessage.name");
      return undefined;
    case "developer": // :253
      dropped(ctx, message.name, "DeveloperMessage.name");
      return undefined;
    case "user": // :254
      dropped(ctx, message.name, "UserMessage.name");
      return { role: "user", content: flatEach(message.content, encodeBlock, ctx) };
    case "assistant": // :255
      dropped(ctx, message.name, "AssistantMessage.name");
      return { role: "assistant", content: flatEach(message.content, encodeBlock, ctx) };
    case "tool": // :256
      return {
        role: "user",
        content: inOrder<Wire.ContentBlock>(
          {
            toolResult: {
              toolUseId: side === "upstream" ? wordId(message.tool_call_id) : message.tool_call_id,
              content: flatEach(message.content, encodeResultBlock, ctx),
              status: message.is_error === true ? "error" : message.is_error === false ? "success" : undefined,
            },
          },
          message.cache_control !== undefined && traits.cache !== "none"
            ? { cachePoint: { type: "default", ttl: traits.cache === "long" ? message.cache_control?.ttl : undefined } }
            : undefined,
        ),
      };
  }
}

export function decodeTurn(turn: Wire.Turn, ctx: Ctx): Chat.Message[] { // :245
  switch (turn.role) {
    case "assistant": // :271
      return [
        {
          role: "assistant",
          content: pick(each(withMarks(turn.content), decodeBlock, ctx), "type", [
            "text",
            "refusal",
            "thinking",
            "redacted_thinking",
            "tool_call",
            "image_url",
            "audio",
            "opaque",
          ]),
        },
      ];
    case "user": // :272
      return inOrder<Chat.Message[][number]>(
        each(having(withMarks(turn.content), "toolResult"), decodeToolResult),
        isEmpty(members(turn.content, "toolResult")) || !isEmpty(lacking(withMarks(turn.content), "toolResult"))
          ? {
            role: "user",
            content: pick(each(lacking(withMarks(turn.content), "toolResult"), decodeBlock, ctx), "type", [
              "text",
              "image_url",
              "input_audio",
              "file",
              "video_url",
              "opaque",
            ]),
          }
          : undefined,
      );
  }
}

export function decodeToolResult(block: Wire.MarkedBlock): Chat.ToolMessage { // :276
  return {
    role: "tool",
    tool_call_id: block.toolResult?.toolUseId ?? "",
    content: pick(each(block.toolResult?.content ?? [], decodeResultBlock), "type", ["text", "image_url", "file", "opaque"]),
    is_error: block.toolResult?.status === undefined ? undefined : block.toolResult.status === "error",
    cache_control: some(block.mark, decodeMark),
  };
}

export function decodeMark(point: Wire.CachePoint): Chat.CacheControl { // :286
  return { type: "ephemeral", ttl: point.ttl };
}

export function encodeSystemBlock(part: Chat.TextPart, ctx: Ctx): Wire.SystemBlock[] { // :291
  const { traits } = ctx;
  dropped(ctx, part.citations, "TextPart.citations");
  dropped(ctx, part.signature, "TextPart.signature");
  return inOrder<Wire.SystemBlock[][number]>(
    !isBlank(part.text) ? { text: part.text } : undefined,
    !isBlank(part.text) && part.cache_control !== undefined && traits.cache !== "none"
      ? { cachePoint: { type: "default", ttl: traits.cache === "long" ? part.cache_control?.ttl : undefined } }
      : undefined,
  );
}

export function decodeSystemBlock(block: Wire.MarkedSystemBlock): Chat.TextPart | undefined { // :291
  if (block.text !== undefined) return { type: "text", text: block.text ?? "", cache_control: some(block.mark, decodeMark) };
  return undefined;
}

export function encodeBlock(part: Chat.Part, ctx: Ctx): Wire.ContentBlock[] | undefined { // :306
  const { side, traits } = ctx;
  switch (part.type) {
    case "text": // :312
      dropped(ctx, part.signature, "TextPart.signature");
      dropped(ctx, part.citations, "TextPart.citations");
      if (side === "upstream" ? isBlank(part.text) : part.text === "") return undefined;
      return inOrder<Wire.ContentBlock[][number]>(
        { text: part.text },
        part.cache_control !== undefined && traits.cache !== "none"
          ? { cachePoint: { type: "default", ttl: traits.cache === "long" ? part.cache_control?.ttl : undefined } }
          : undefined,
      );
    case "image_url": // :319
      dropped(ctx, part.image_url?.detail, "ImagePart.image_url.detail");
      if (startsWith(part.image_url.url, "s3://")) return inOrder<Wire.ContentBlock[][number]>(
        { image: { format: pictureFormat(extensionOf(part.image_url.url)), source: { s3Location: { uri: part.image_url.url } } } },
        part.cache_control !== undefined && traits.cache !== "none"
          ? { cachePoint: { type: "default", ttl: traits.cache === "long" ? part.cache_control?.ttl : undefined } }
          : undefined,
      );
      if (!isDataUrl(part.image_url.url)) {
        lose(ctx, "rejected", "Part.image_url", "pictures are data, or in S3");
        return undefined;
      }
      if (word(mediaTypeOf(part.image_url.url), tables.images) === undefined) {
        lose(ctx, "rejected", "Part.image_url", "pictures are jpeg, png, gif or webp");
        return undefined;
      }
      return inOrder<Wire.ContentBlock[][number]>(
        { image: { format: pictureFormat(subtypeOfMedia(mediaTypeOf(part.image_url.url))), source: { bytes: dataOf(part.image_url.url) } } },
        part.cache_control !== undefined && traits.cache !== "none"
          ? { cachePoint: { type: "default", ttl: traits.cache === "long" ? part.cache_control?.ttl : undefined } }
          : undefined,
      );
    case "video_url": // :328
      dropped(ctx, part.cache_control, "VideoPart.cache_control");
      if (startsWith(part.video_url.url, "s3://")) return [
        { video: { format: extensionOf(part.video_url.url) ?? "mp4", source: { s3Location: { uri: part.video_url.url } } } },
      ];
      if (!isDataUrl(part.video_url.url)) {
        lose(ctx, "rejected", "Part.video_url", "a video is data, or in S3");
        return undefined;
      }
      return [{ video: { format: subtypeOfMedia(mediaTypeOf(part.video_url.url)), source: { bytes: dataOf(part.video_url.url) } } }];
    case "input_audio": // :334
      if (part.input_audio.format === "aiff") {
        lose(ctx, "rejected", "Part.input_audio", "AIFF is not understood");
        return undefined;
      }
      return inOrder<Wire.ContentBlock[][number]>(
        { audio: { format: part.input_audio.format, source: { bytes: part.input_audio.data } } },
        part.cache_control !== undefined && traits.cache !== "none"
          ? { cachePoint: { type: "default", ttl: traits.cache === "long" ? part.cache_control?.ttl : undefined } }
          : undefined,
      );
    case "file": // :337
      dropped(ctx, part.file?.file_id, "FilePart.file.file_id");
      if (part.file.file_data !== undefined && word(mediaTypeOf(part.file.file_data), tables.images) !== undefined) {
        lose(ctx, "approx", "Part.file", "said as a picture");
        return inOrder<Wire.ContentBlock[][number]>(
          {
            image: {
              format: pictureFormat(subtypeOfMedia(mediaTypeOf(part.file.file_data ?? ""))),
              source: { bytes: dataOf(part.file.file_data ?? "") },
            },
          },
          part.cache_control !== undefined && traits.cache !== "none"
            ? { cachePoint: { type: "default", ttl: traits.cache === "long" ? part.cache_control?.ttl : undefined } }
            : undefined,
        );
      }
      if (part.file.file_data !== undefined && documentFormat(tables.documents, part.file.file_data) === undefined) {
        lose(ctx, "rejected", "Part.file", "this kind of file is not understood");
        return undefined;
      }
      if (part.file.file_data !== undefined) return inOrder<Wire.ContentBlock[][number]>(
        {
          document: {
            format: documentFormat(tables.documents, part.file.file_data),
            name: part.file.filename ?? "document",
            source: { bytes: dataOf(part.file.file_data ?? "") },
            context: part.context,
            citations: part.citations_enabled !== undefined ? { enabled: part.citations_enabled ?? false } : undefined,
          },
        },
        part.cache_control !== undefined && traits.cache !== "none"
          ? { cachePoint: { type: "default", ttl: traits.cache === "long" ? part.cache_control?.ttl : undefined } }
          : undefined,
      );
      if (startsWith(part.file.file_url, "s3://")) return inOrder<Wire.ContentBlock[][number]>(
        {
          document: {
            format: documentExtension(extensionOf(part.file.file_url ?? "")),
            name: part.file.filename ?? "document",
            source: { s3Location: { uri: part.file.file_url ?? "" } },
          },
        },
        part.cache_control !== undefined && traits.cache !== "none"
          ? { cachePoint: { type: "default", ttl: traits.cache === "long" ? part.cache_control?.ttl : undefined } }
          : undefined,
      );
      lose(ctx, "rejected", "Part.file", "a file is data, or in S3");
      return undefined;
    case "thinking": // :354
      if (side === "upstream" && (!part.signature || !traits.signed_thoughts)) {
        lose(ctx, "dropped", "Part.thinking", "a thought without its proof is not accepted");
        return undefined;
      }
      return [{ reasoningContent: prune<Wire.ReasoningContent>({ reasoningText: { text: part.thinking, signature: part.signature } }) }];
    case "redacted_thinking": // :358
      return [{ reasoningContent: prune<Wire.ReasoningContent>({ redactedContent: part.data }) }];
    case "tool_call": // :360
      dropped(ctx, part.custom, "ToolCallPart.custom");
      return inOrder<Wire.ContentBlock[][number]>(
        {
          toolUse: {
            toolUseId: idWithSignature(side === "upstream" ? wordId(part.id) : part.id, part.signature),
            name: part.name,
            input: part.custom === true ? { input: part.arguments } : parseArguments(part.arguments),
          },
        },
        part.cache_control !== undefined && traits.cache !== "none"
          ? { cachePoint: { type: "default", ttl: traits.cache === "long" ? part.cache_control?.ttl : undefined } }
          : undefined,
      );
    case "refusal": // :366
      lose(ctx, "approx", "Part.refusal", "said as text");
      if (part.refusal === "" || (side === "upstream" && isBlank(part.refusal))) return undefined;
      return [{ text: part.refusal }];
    case "audio": // :371
      lose(ctx, "approx", "Part.audio", "said as text");
      dropped(ctx, part.audio?.id, "AudioAnswerPart.audio.id");
      dropped(ctx, part.audio?.data, "AudioAnswerPart.audio.data");
      dropped(ctx, part.audio?.expires_at, "AudioAnswerPart.audio.expires_at");
      if (isBlank(part.audio.transcript)) return undefined;
      return [{ text: part.audio.transcript ?? "" }];
    case "opaque": // :377
      return unwrapOpaque(part, "bedrock-converse", ctx, "Part.opaque");
  }
}

export function decodeBlock(block: Wire.MarkedBlock, ctx: Ctx): Chat.Part | undefined { // :306
  if (block.text !== undefined) return { type: "text", text: block.text ?? "", cache_control: some(block.mark, decodeMark) };
  if (block.citationsContent !== undefined) return {
    type: "text",
    text: joinedText(textBlocks(block.citationsContent?.content)),
    citations: unlessEmpty(each(block.citationsContent?.citations, decodeCitation, ctx)),
    cache_control: some(block.mark, decodeMark),
  };
  if (block.toolUse !== undefined) return {
    type: "tool_call",
    id: plainId(block.toolUse.toolUseId),
    name: block.toolUse.name,
    arguments: stringifyArguments(block.toolUse.input),
    signature: signatureInId(block.toolUse.toolUseId),
    cache_control: some(block.mark, decodeMark),
  };
  if (block.reasoningContent?.reasoningText !== undefined) return {
    type: "thinking",
    thinking: block.reasoningContent?.reasoningText?.text ?? "",
    signature: block.reasoningContent?.reasoningText?.signature || undefined,
  };
  if (block.reasoningContent?.redactedContent !== undefined) return {
    type: "redacted_thinking",
    data: block.reasoningContent?.redactedContent ?? "",
  };
  if (block.image !== undefined) return {
    type: "image_url",
    image_url: { url: sourceUrl(block.image.source, `image/${block.image.format}`) },
    cache_control: some(block.mark, decodeMark),
  };
  if (block.video !== undefined) return {
    type: "video_url",
    video_url: { url: sourceUrl(block.video.source, `video/${block.video.format}`) },
  };
  if (block.audio !== undefined && word(block.audio.format, tables.sounds) !== undefined) return {
    type: "input_audio",
    input_audio: { data: block.audio.source.bytes ?? "", format: word(block.audio.format, tables.sounds) ?? "wav" },
    cache_control: some(block.mark, decodeMark),
  };
  if (block.document !== undefined && block.document.source.bytes !== undefined) return {
    type: "file",
    file: {
      file_data: dataUrl(documentType(tables.documents, block.document.format), block.document.source.bytes ?? ""),
      filename: documentTitle(block.document.name),
    },
    context: block.document.context,
    citations_enabled: block.document.citations?.enabled,
    cache_control: some(block.mark, decodeMark),
  };
  if (block.document !== undefined && block.document.source.s3Location !== undefined) return {
    type: "file",
    file: { file_url: block.document.source.s3Location?.uri, filename: documentTitle(block.document.name) },
    cache_control: some(block.mark, decodeMark),
  };
  if (block.toolResult !== undefined || block.cachePoint !== undefined) return undefined;
  return opaque("bedrock-converse", block);
}

export function encodeResultBlock(part: Chat.ToolResultPart, ctx: Ctx): Wire.ResultBlock[] | undefined { // :402
  const { side } = ctx;
  switch (part.type) {
    case "text": // :408
      dropped(ctx, part.cache_control, "TextPart.cache_control");
      dropped(ctx, part.citations, "TextPart.citations");
      dropped(ctx, part.signature, "TextPart.signature");
      return inOrder<Wire.ResultBlock[][number]>(side === "client" || !isBlank(part.text) ? { text: part.text } : undefined);
    case "image_url": // :409
      dropped(ctx, part.image_url?.detail, "ImagePart.image_url.detail");
      dropped(ctx, part.cache_control, "ImagePart.cache_control");
      if (!isDataUrl(part.image_url.url) || word(mediaTypeOf(part.image_url.url), tables.images) === undefined) {
        lose(ctx, "rejected", "ToolResultPart.image_url", "pictures are jpeg, png, gif or webp, as data");
        return undefined;
      }
      return [
        { image: { format: pictureFormat(subtypeOfMedia(mediaTypeOf(part.image_url.url))), source: { bytes: dataOf(part.image_url.url) } } },
      ];
    case "file": // :414
      dropped(ctx, part.file?.file_id, "FilePart.file.file_id");
      dropped(ctx, part.file?.file_url, "FilePart.file.file_url");
      dropped(ctx, part.file?.filename, "FilePart.file.filename");
      dropped(ctx, part.cache_control, "FilePart.cache_control");
      dropped(ctx, part.citations_enabled, "FilePart.citations_enabled");
      dropped(ctx, part.context, "FilePart.context");
      if (part.file.file_data !== undefined && word(mediaTypeOf(part.file.file_data), tables.images) !== undefined) {
        lose(ctx, "approx", "ToolResultPart.file", "said as a picture");
        return [
          {
            image: {
              format: pictureFormat(subtypeOfMedia(mediaTypeOf(part.file.file_data ?? ""))),
              source: { bytes: dataOf(part.file.file_data ?? "") },
            },
          },
        ];
      }
      if (part.file.file_data === undefined || documentFormat(tables.documents, part.file.file_data) === undefined) {
        lose(ctx, "rejected", "ToolResultPart.file", "this kind of file is not understood");
        return undefined;
      }
      return [
        {
          document: {
            format: documentFormat(tables.documents, part.file.file_data ?? ""),
            name: part.file.filename ?? "document",
            source: { bytes: dataOf(part.file.file_data ?? "") },
          },
        },
      ];
    case "opaque": // :421
      return unwrapOpaque(part, "bedrock-converse", ctx, "ToolResultPart.opaque");
  }
}

export function decodeResultBlock(block: Wire.ResultBlock): Chat.Part | undefined { // :402
  if (block.text !== undefined) return { type: "text", text: block.text ?? "" };
  if (block.json !== undefined) return { type: "text", text: toJson(block.json) };
  if (block.image !== undefined) return {
    type: "image_url",
    image_url: { url: sourceUrl(block.image.source, `image/${block.image.format}`) },
  };
  if (block.document !== undefined && block.document.source.bytes !== undefined) return {
    type: "file",
    file: {
      file_data: dataUrl(documentType(tables.documents, block.document.format), block.document.source.bytes ?? ""),
      filename: documentTitle(block.document.name),
    },
  };
  return opaque("bedrock-converse", block);
}

export function decodeCitation(citation: Wire.WireCitation, ctx: Ctx): Chat.Citation | undefined { // :433
  dropped(ctx, citation.source, "WireCitation.source");
  if (citation.location?.web?.url !== undefined) return {
    url: citation.location?.web?.url ?? "",
    title: citation.title,
    cited_text: first(citation.sourceContent)?.text,
  };
  lose(ctx, "dropped", "WireCitation", "a place in a document has no URL");
  return undefined;
}

export function encodeTool(tool: Chat.Tool, ctx: Ctx): Wire.WireTool[] | undefined { // :442
  const { traits } = ctx;
  switch (tool.type) {
    case "function": // :448
      dropped(ctx, tool.strict, "FunctionTool.strict");
      return inOrder<Wire.WireTool[][number]>(
        { toolSpec: { name: tool.name, description: tool.description || undefined, inputSchema: { json: objectSchema(tool.parameters) } } },
        tool.cache_control !== undefined && traits.cache !== "none" && traits.tool_cache
          ? { cachePoint: { type: "default", ttl: traits.cache === "long" ? tool.cache_control?.ttl : undefined } }
          : undefined,
      );
    case "custom": // :454
      lose(ctx, "approx", "Tool.custom", "said as a function of one text");
      return [
        {
          toolSpec: {
            name: tool.name,
            description: tool.description || undefined,
            inputSchema: { json: { type: "object", properties: { input: { type: "string" } }, required: ["input"] } },
          },
        },
      ];
    case "opaque": // :458
      return unwrapOpaque(tool, "bedrock-converse", ctx, "Tool.opaque");
  }
}

export function decodeTool(tool: Wire.MarkedTool): Chat.Tool | undefined { // :442
  if (tool.toolSpec !== undefined) return {
    type: "function",
    name: tool.toolSpec?.name ?? "",
    description: tool.toolSpec?.description,
    parameters: tool.toolSpec?.inputSchema.json,
    strict: tool.toolSpec?.strict,
    cache_control: some(tool.mark, decodeMark),
  };
  return opaque("bedrock-converse", tool);
}

export function encodeToolChoice(request: Chat.ChatRequest, ctx: Ctx, env: Env): Wire.WireToolChoice | undefined { // :466
  const { traits } = ctx;
  if (!env.hasTools || request.tool_choice === undefined || traits.tool_choice === "auto" || (traits.parallel_switch && request.parallel_tool_calls === false)) return undefined;
  if (request.tool_choice?.type === "named" && traits.tool_choice === "all") return {
    tool: { name: request.tool_choice?.type === "named" ? request.tool_choice.name : "" },
  };
  if (request.tool_choice?.type === "named" || request.tool_choice?.type === "required" || (request.tool_choice?.type === "allowed" && request.tool_choice.mode === "required")) return {
    any: {},
  };
  return { auto: {} };
}

export function decodeToolChoiceBack(choice: Wire.WireToolChoice): Chat.ToolChoice | undefined { // :475
  if (choice.tool !== undefined) return { type: "named", name: choice.tool?.name ?? "" };
  if (choice.any !== undefined) return { type: "required" };
  if (choice.auto !== undefined) return { type: "auto" };
  return undefined;
}

export function encodeThinking(request: Chat.ChatRequest, env: Env): Wire.ClaudeThinking | undefined { // :484
  if (env.mode === "adaptive") return { type: "adaptive", display: request.thinking?.display ?? "summarized" };
  if (env.mode === "enabled") return { type: "enabled", budget_tokens: env.budget ?? 1024, display: request.thinking?.display };
  if (env.mode === "disabled") return { type: "disabled" };
  return undefined;
}

export function decodeThinkingBack(thinking: Wire.ClaudeThinking): Chat.Thinking { // :492
  return {
    type: thinking.type,
    budget_tokens: thinking.type === "enabled" ? thinking.budget_tokens : undefined,
    display: thinking.type === "disabled" ? undefined : thinking.display,
  };
}

export function encodeTextFormat(format: Chat.ResponseFormat, ctx: Ctx): Wire.TextFormat | undefined { // :497
  switch (format.type) {
    case "text": // :503
      return undefined;
    case "json_object": // :504
      lose(ctx, "dropped", "ResponseFormat.json_object", "no JSON mode without a schema; ask for JSON in the prompt");
      return undefined;
    case "json_schema": // :505
      dropped(ctx, format.strict, "JsonSchemaFormat.strict");
      return {
        type: "json_schema",
        structure: {
          jsonSchema: {
            schema: toJson(rewriteSchema(format.schema, tables.structured)),
            name: format.name,
            description: format.description,
          },
        },
      };
  }
}

export function decodeTextFormat(wire: Wire.TextFormat): Chat.ResponseFormat { // :497
  return {
    type: "json_schema",
    name: wire.structure.jsonSchema.name ?? "response",
    description: wire.structure.jsonSchema.description,
    schema: parseArguments(wire.structure.jsonSchema.schema),
    strict: true,
  };
}
