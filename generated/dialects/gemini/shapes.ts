// @generated from schema/dialects/gemini.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  contains, count, dataOf, dataUrl, dropped, each, extensionOf, fileIdOf, first, fromOpenApi, inOrder,
  includesText, inlineMedia, isBlank, isDataUrl, isEmpty, isFileId, joinedText, kindOfMedia, lacking, leftOver,
  less, lose, lower, mediaTypeOf, members, nameOf, objectOf, opaque, otherMedia, parametersIn, parseArguments,
  pick, plus, prune, read, readBack, saysNothing, sizeOf, some, stringifyArguments, subtypeOfMedia, takesNothing,
  textAt, textOf, unlessEmpty, unwrapOpaque, withoutPrefix, write,
} from "../../../src/kit/formulas.ts";
import { citations, grounding, logprobs } from "../../../src/kit/hooks/gemini.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/gemini.ts";
import type { Env } from "./request.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "gemini";

export const tables = {
  stand_in: "skip_thought_signature_validator",
  budget: { none: 0, minimal: 512, low: 2048, medium: 8192, high: 24576, xhigh: 32768, max: 32768 },
  tiers: { default: "standard", flex: "flex", priority: "priority", fast: "priority" },
  tiersBack: { standard: "default", flex: "flex", priority: "priority" },
  audio: { wav: "wav", "x-wav": "wav", mp3: "mp3", mpeg: "mp3", aiff: "aiff", aac: "aac", ogg: "ogg", flac: "flac" },
  media: {
    png: "image/png",
    jpg: "image/jpeg",
    jpeg: "image/jpeg",
    webp: "image/webp",
    gif: "image/gif",
    heic: "image/heic",
    heif: "image/heif",
    pdf: "application/pdf",
    txt: "text/plain",
    md: "text/markdown",
    html: "text/html",
    csv: "text/csv",
    mp4: "video/mp4",
    mov: "video/quicktime",
    webm: "video/webm",
    mpeg: "video/mpeg",
    mp3: "audio/mp3",
    wav: "audio/wav",
    ogg: "audio/ogg",
    flac: "audio/flac",
    aac: "audio/aac",
  },
  speech: "audio/L16;codec=pcm;rate=24000",
  cut: [
    "MAX_TOKENS", "CONTINUATION", "SAFETY", "RECITATION", "LANGUAGE", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII",
    "IMAGE_SAFETY", "IMAGE_PROHIBITED_CONTENT", "IMAGE_RECITATION",
  ],
  broken: ["MALFORMED_FUNCTION_CALL", "UNEXPECTED_TOOL_CALL", "TOO_MANY_TOOL_CALLS", "MALFORMED_RESPONSE"],
  jsonSchema: {
    merge_all_of: true,
    rename: { oneOf: "anyOf", definitions: "$defs" },
    const_to_enum: true,
    lone_refs: true,
    drop: [
      "$schema", "$comment", "not", "if", "then", "else", "patternProperties", "unevaluatedProperties",
      "unevaluatedItems", "contains", "uniqueItems", "multipleOf", "readOnly", "writeOnly", "deprecated", "examples",
      "strict",
    ],
  },
  openApi: {
    inline_refs: true,
    merge_all_of: true,
    rename: { oneOf: "anyOf", exclusiveMinimum: "minimum", exclusiveMaximum: "maximum" },
    const_to_enum: true,
    nullable: true,
    text_enums: true,
    default_items: { type: "string" },
    no_bare_objects: true,
    formats: ["enum", "date-time", "int32", "int64", "float", "double"],
    keep: [
      "type", "format", "title", "description", "nullable", "default", "example", "enum", "items", "minItems",
      "maxItems", "properties", "propertyOrdering", "required", "minProperties", "maxProperties", "minimum",
      "maximum", "minLength", "maxLength", "pattern", "anyOf",
    ],
  },
} as const;

export const FINISH_WRITE = { stop: "STOP", length: "MAX_TOKENS", content_filter: "SAFETY" } as const;
export const FINISH_READ = {
  STOP: "stop",
  FINISH_REASON_UNSPECIFIED: "stop",
  NO_IMAGE: "stop",
  IMAGE_OTHER: "stop",
  OTHER: "stop",
  MAX_TOKENS: "length",
  CONTINUATION: "length",
  SAFETY: "content_filter",
  RECITATION: "content_filter",
  LANGUAGE: "content_filter",
  BLOCKLIST: "content_filter",
  PROHIBITED_CONTENT: "content_filter",
  SPII: "content_filter",
  IMAGE_SAFETY: "content_filter",
  IMAGE_PROHIBITED_CONTENT: "content_filter",
  IMAGE_RECITATION: "content_filter",
} as const;
export const FINISH_READ_ELSE = "stop" as const;

export const DETAIL_WRITE = { low: "MEDIA_RESOLUTION_LOW", high: "MEDIA_RESOLUTION_HIGH", original: "MEDIA_RESOLUTION_ULTRA_HIGH" } as const;
export const DETAIL_READ = { MEDIA_RESOLUTION_LOW: "low", MEDIA_RESOLUTION_HIGH: "high", MEDIA_RESOLUTION_ULTRA_HIGH: "original" } as const;
export const DETAIL_READ_ELSE = undefined;

export const STATUS_WRITE = {
  auth: "UNAUTHENTICATED",
  permission: "PERMISSION_DENIED",
  not_found: "NOT_FOUND",
  invalid_request: "INVALID_ARGUMENT",
  too_large: "INVALID_ARGUMENT",
  context_window: "INVALID_ARGUMENT",
  content_policy: "INVALID_ARGUMENT",
  rate_limit: "RESOURCE_EXHAUSTED",
  quota: "RESOURCE_EXHAUSTED",
  budget: "RESOURCE_EXHAUSTED",
  overloaded: "UNAVAILABLE",
  network: "UNAVAILABLE",
  timeout: "DEADLINE_EXCEEDED",
  cancelled: "CANCELLED",
} as const;
export const STATUS_READ = {
  UNAUTHENTICATED: "auth",
  PERMISSION_DENIED: "permission",
  NOT_FOUND: "not_found",
  INVALID_ARGUMENT: "content_policy",
  RESOURCE_EXHAUSTED: "budget",
  UNAVAILABLE: "network",
  DEADLINE_EXCEEDED: "timeout",
  CANCELLED: "cancelled",
} as const;
export const STATUS_READ_ELSE = undefined;

export function decodeUsage(usage: Wire.UsageMetadata): Chat.Usage {
  const input_audio = less(count(first(pick(usage.promptTokensDetails, "modality", ["AUDIO"]))?.tokenCount), count(first(pick(usage.cacheTokensDetails, "modality", ["AUDIO"]))?.tokenCount)); // :645
  const cache_read = count(usage.cachedContentTokenCount); // :647
  const tool_input = count(usage.toolUsePromptTokenCount); // :648
  const output_audio = count(first(pick(usage.candidatesTokensDetails, "modality", ["AUDIO"]))?.tokenCount); // :653
  const output_image = count(first(pick(usage.candidatesTokensDetails, "modality", ["IMAGE"]))?.tokenCount); // :654
  const reasoning = count(usage.thoughtsTokenCount); // :655
  const input = less(count(usage.promptTokenCount), cache_read, input_audio); // :644
  const output = less(less(count(usage.candidatesTokenCount), (count(usage.totalTokenCount) ?? 0) > 0 && count(usage.totalTokenCount) === plus(count(usage.promptTokenCount), count(usage.candidatesTokenCount), count(usage.toolUsePromptTokenCount)) ? count(usage.thoughtsTokenCount) : 0), output_audio, output_image); // :649
  return { input, input_audio, cache_read, tool_input, output, output_audio, output_image, reasoning };
}

export function encodeUsage(usage: Chat.Usage): Wire.UsageMetadata {
  return {
    promptTokenCount: plus(usage.input, usage.cache_read, usage.cache_write, usage.cache_write_1h, usage.input_audio, usage.input_image), // :644
    cachedContentTokenCount: usage.cache_read, // :647
    toolUsePromptTokenCount: usage.tool_input, // :648
    candidatesTokenCount: plus(usage.output, usage.output_audio, usage.output_image, usage.accepted_prediction, usage.rejected_prediction), // :649
    thoughtsTokenCount: usage.reasoning, // :655
    totalTokenCount: plus(usage.input, usage.cache_read, usage.cache_write, usage.cache_write_1h, usage.input_audio, usage.input_image, usage.tool_input, usage.output, usage.output_audio, usage.output_image, usage.accepted_prediction, usage.rejected_prediction, usage.reasoning),
  };
}

export function readService(body: Wire.GenerateContentResponse): string | undefined {
  return readBack(tables.tiersBack, lower(body.usageMetadata?.serviceTier));
}

export function encodeInstruction(part: Chat.TextPart, ctx: Ctx): Wire.Part | undefined { // :261
  dropped(ctx, part.cache_control, "TextPart.cache_control");
  dropped(ctx, part.citations, "TextPart.citations");
  dropped(ctx, part.signature, "TextPart.signature");
  if (part.text !== "") return { text: part.text };
  return undefined;
}

export function decodeInstruction(part: Wire.Part, ctx: Ctx): Chat.TextPart | undefined { // :261
  dropped(ctx, part.thought, "Part.thought");
  dropped(ctx, part.thoughtSignature, "Part.thoughtSignature");
  dropped(ctx, part.inlineData, "Part.inlineData");
  dropped(ctx, part.fileData, "Part.fileData");
  dropped(ctx, part.functionCall, "Part.functionCall");
  dropped(ctx, part.functionResponse, "Part.functionResponse");
  dropped(ctx, part.executableCode, "Part.executableCode");
  dropped(ctx, part.codeExecutionResult, "Part.codeExecutionResult");
  dropped(ctx, part.toolCall, "Part.toolCall");
  dropped(ctx, part.toolResponse, "Part.toolResponse");
  dropped(ctx, part.videoMetadata, "Part.videoMetadata");
  dropped(ctx, part.mediaResolution, "Part.mediaResolution");
  dropped(ctx, part.partMetadata, "Part.partMetadata");
  dropped(ctx, part.audioTranscription, "Part.audioTranscription");
  dropped(ctx, part.speechMetadata, "Part.speechMetadata");
  if (part.text !== undefined) return { type: "text", text: part.text ?? "" };
  return undefined;
}

export function encodeTurn(message: Chat.Message, ctx: Ctx, env: Env): Wire.Turn | undefined { // :266
  const { traits } = ctx;
  switch (message.role) {
    case "system": // :273
      dropped(ctx, message.name, "SystemMessage.name");
      return undefined;
    case "developer": // :274
      dropped(ctx, message.name, "DeveloperMessage.name");
      return undefined;
    case "user": // :275
      dropped(ctx, message.name, "UserMessage.name");
      return {
        role: "user",
        parts: inOrder<Wire.Part>(each(message.content, encodePart, ctx), saysNothing(message.content, DIALECT) ? { text: " " } : undefined),
      };
    case "assistant": // :280
      dropped(ctx, message.name, "AssistantMessage.name");
      return { role: "model", parts: each(message.content, encodePart, ctx) };
    case "tool": // :281
      dropped(ctx, message.cache_control, "ToolMessage.cache_control");
      return {
        role: "user",
        parts: inOrder<Wire.Part>(
          {
            functionResponse: {
              id: traits.function_ids ? message.tool_call_id : undefined,
              name: nameOf(env.names, message.tool_call_id),
              response: message.is_error === true ? { error: joinedText(message.content) } : objectOf(joinedText(message.content), "output"),
              parts: unlessEmpty(each(traits.function_ids ? inlineMedia(message.content) : [], encodeResultPart, ctx)),
            },
          },
          each(traits.function_ids ? [] : inlineMedia(message.content), encodePart, ctx),
          each(otherMedia(message.content), encodePart, ctx),
        ),
      };
  }
}

export function decodeTurn(turn: Wire.Turn, ctx: Ctx): Chat.Message[] { // :266
  if (turn.role === "model") return [
    {
      role: "assistant",
      content: pick(each(turn.parts, decodePart, ctx), "type", [
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
  return inOrder<Chat.Message[][number]>(
    each(members(turn.parts, "functionResponse"), decodeResult, ctx),
    isEmpty(members(turn.parts, "functionResponse")) || !isEmpty(lacking(turn.parts, "functionResponse"))
      ? {
        role: "user",
        content: pick(each(lacking(turn.parts, "functionResponse"), decodePart, ctx), "type", [
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

export function decodeResult(result: Wire.FunctionResponse, ctx: Ctx): Chat.ToolMessage { // :304
  dropped(ctx, result.willContinue, "FunctionResponse.willContinue");
  dropped(ctx, result.scheduling, "FunctionResponse.scheduling");
  return {
    role: "tool",
    tool_call_id: result.id ?? result.name,
    content: inOrder<Chat.ToolResultPart>(
      { type: "text", text: textOf(result.response, "output", "result", "error") },
      each(result.parts, decodeResultPart),
    ),
    is_error: textAt(result.response, "error") !== undefined ? true : undefined,
  };
}

export function encodeResultPart(part: Chat.ToolResultPart, ctx: Ctx): Wire.FunctionResponsePart | undefined { // :316
  switch (part.type) {
    case "text": // :322
      return undefined;
    case "image_url": // :323
      dropped(ctx, part.image_url?.detail, "ImagePart.image_url.detail");
      dropped(ctx, part.cache_control, "ImagePart.cache_control");
      return { inlineData: some(part.image_url.url, encodeInline) };
    case "file": // :324
      dropped(ctx, part.file?.file_id, "FilePart.file.file_id");
      dropped(ctx, part.file?.file_url, "FilePart.file.file_url");
      dropped(ctx, part.file?.filename, "FilePart.file.filename");
      dropped(ctx, part.cache_control, "FilePart.cache_control");
      dropped(ctx, part.citations_enabled, "FilePart.citations_enabled");
      dropped(ctx, part.context, "FilePart.context");
      return { inlineData: some(part.file.file_data ?? "", encodeInline) };
    case "opaque": // :325
      return undefined;
  }
}

export function decodeResultPart(part: Wire.FunctionResponsePart): Chat.ToolResultPart | undefined { // :316
  if (part.inlineData !== undefined && kindOfMedia(part.inlineData.mimeType) === "image") return {
    type: "image_url",
    image_url: { url: dataUrl(part.inlineData.mimeType, part.inlineData.data) },
  };
  if (part.inlineData !== undefined) return {
    type: "file",
    file: { file_data: dataUrl(part.inlineData.mimeType, part.inlineData.data), filename: part.inlineData.displayName },
  };
  if (part.fileData !== undefined) return { type: "file", file: { file_url: part.fileData.fileUri, filename: part.fileData.displayName } };
  return undefined;
}

export function encodeInline(url: string): Wire.InlineData { // :333
  return { mimeType: mediaTypeOf(url), data: dataOf(url) };
}

export function encodeRemote(url: string): Wire.FileData { // :335
  return { mimeType: readBack(tables.media, extensionOf(url)), fileUri: isFileId(url) ? fileIdOf(url) : url };
}

export function encodePart(part: Chat.Part, ctx: Ctx): Wire.Part | undefined { // :338
  const { side, traits } = ctx;
  switch (part.type) {
    case "text": // :345
      dropped(ctx, part.cache_control, "TextPart.cache_control");
      if (part.text === "" && part.signature === undefined) return undefined;
      return { text: part.text, thoughtSignature: part.signature };
    case "image_url": // :350
      dropped(ctx, part.cache_control, "ImagePart.cache_control");
      if (isDataUrl(part.image_url.url)) return {
        inlineData: some(part.image_url.url, encodeInline),
        mediaResolution: prune<Wire.PartMediaResolution>({
          level: write(DETAIL_WRITE, traits.media_resolution ? part.image_url.detail : undefined),
        }),
      };
      if (isFileId(part.image_url.url)) {
        lose(ctx, "approx", "Part.image_url", "said as a file");
        return { fileData: some(part.image_url.url, encodeRemote) };
      }
      return {
        fileData: some(part.image_url.url, encodeRemote),
        mediaResolution: prune<Wire.PartMediaResolution>({
          level: write(DETAIL_WRITE, traits.media_resolution ? part.image_url.detail : undefined),
        }),
      };
    case "input_audio": // :355
      dropped(ctx, part.cache_control, "AudioPart.cache_control");
      return { inlineData: { mimeType: `audio/${part.input_audio.format}`, data: part.input_audio.data } };
    case "video_url": // :356
      dropped(ctx, part.cache_control, "VideoPart.cache_control");
      if (isDataUrl(part.video_url.url)) return { inlineData: some(part.video_url.url, encodeInline) };
      return { fileData: some(part.video_url.url, encodeRemote) };
    case "file": // :359
      dropped(ctx, part.cache_control, "FilePart.cache_control");
      dropped(ctx, part.file?.filename, "FilePart.file.filename");
      dropped(ctx, part.citations_enabled, "FilePart.citations_enabled");
      dropped(ctx, part.context, "FilePart.context");
      if (part.file.file_data !== undefined && kindOfMedia(mediaTypeOf(part.file.file_data)) === "image") {
        lose(ctx, "approx", "Part.file", "said as a picture");
        return { inlineData: some(part.file.file_data, encodeInline) };
      }
      if (part.file.file_data !== undefined) return { inlineData: some(part.file.file_data, encodeInline) };
      if (part.file.file_url !== undefined || part.file.file_id !== undefined) return {
        fileData: some(part.file.file_url ?? part.file.file_id ?? "", encodeRemote),
      };
      lose(ctx, "rejected", "Part.file", "a file needs its data, a URL or an id");
      return undefined;
    case "thinking": // :366
      if (part.signature === undefined && side === "upstream") {
        lose(ctx, "dropped", "Part.thinking", "a thought without its signature proves nothing");
        return undefined;
      }
      return { text: part.thinking, thought: true, thoughtSignature: part.signature };
    case "redacted_thinking": // :369
      lose(ctx, "dropped", "Part.redacted_thinking", "only its issuer can read it");
      return undefined;
    case "tool_call": // :370
      dropped(ctx, part.cache_control, "ToolCallPart.cache_control");
      dropped(ctx, part.custom, "ToolCallPart.custom");
      if (part.custom === true) return {
        functionCall: prune<Wire.FunctionCall>({
          id: traits.function_ids || side === "client" ? part.id : undefined,
          name: part.name,
          args: { input: part.arguments },
        }),
        thoughtSignature: part.signature,
      };
      return {
        functionCall: prune<Wire.FunctionCall>({
          id: traits.function_ids || side === "client" ? part.id : undefined,
          name: part.name,
          args: parseArguments(part.arguments),
        }),
        thoughtSignature: part.signature,
      };
    case "refusal": // :376
      lose(ctx, "approx", "Part.refusal", "said as text");
      if (part.refusal === "") return undefined;
      return { text: part.refusal };
    case "audio": // :381
      dropped(ctx, part.audio?.id, "AudioAnswerPart.audio.id");
      dropped(ctx, part.audio?.transcript, "AudioAnswerPart.audio.transcript");
      dropped(ctx, part.audio?.expires_at, "AudioAnswerPart.audio.expires_at");
      if (side === "client" && part.audio.data !== undefined) return {
        inlineData: { mimeType: tables.speech, data: part.audio.data ?? "" },
      };
      if (isBlank(part.audio.transcript)) {
        lose(ctx, "dropped", "Part.audio", "there is no transcript of it");
        return undefined;
      }
      lose(ctx, "approx", "Part.audio", "said as text");
      return { text: part.audio.transcript ?? "" };
    case "opaque": // :387
      return unwrapOpaque(part, "gemini", ctx, "Part.opaque");
  }
}

export function decodePart(part: Wire.Part, ctx: Ctx): Chat.Part | undefined { // :338
  const { side, requestId } = ctx;
  dropped(ctx, part.videoMetadata, "Part.videoMetadata");
  dropped(ctx, part.partMetadata, "Part.partMetadata");
  dropped(ctx, part.audioTranscription, "Part.audioTranscription");
  dropped(ctx, part.speechMetadata, "Part.speechMetadata");
  if (part.functionCall !== undefined) return {
    type: "tool_call",
    id: part.functionCall.id ?? "",
    name: withoutPrefix(part.functionCall.name ?? "", "default_api:", "default_api."),
    arguments: stringifyArguments(part.functionCall.args),
    signature: part.thoughtSignature,
  };
  if (part.functionResponse !== undefined) return undefined;
  if (part.inlineData !== undefined && part.thought === true) {
    lose(ctx, "dropped", "Part", "the draft of a picture");
    return undefined;
  }
  if (part.inlineData !== undefined && kindOfMedia(part.inlineData.mimeType) === "image") return {
    type: "image_url",
    image_url: {
      url: dataUrl(part.inlineData.mimeType, part.inlineData.data),
      detail: read(DETAIL_READ, part.mediaResolution?.level, DETAIL_READ_ELSE),
    },
  };
  if (part.inlineData !== undefined && kindOfMedia(part.inlineData.mimeType) === "audio" && side === "upstream") return {
    type: "audio",
    audio: { id: `audio_${requestId}`, data: part.inlineData.data },
  };
  if (part.inlineData !== undefined && kindOfMedia(part.inlineData.mimeType) === "audio" && readBack(tables.audio, subtypeOfMedia(part.inlineData.mimeType)) !== undefined) return {
    type: "input_audio",
    input_audio: { data: part.inlineData.data, format: readBack(tables.audio, subtypeOfMedia(part.inlineData.mimeType)) ?? "wav" },
  };
  if (part.inlineData !== undefined && kindOfMedia(part.inlineData.mimeType) === "video") return {
    type: "video_url",
    video_url: { url: dataUrl(part.inlineData.mimeType, part.inlineData.data) },
  };
  if (part.inlineData !== undefined) return {
    type: "file",
    file: { file_data: dataUrl(part.inlineData.mimeType, part.inlineData.data), filename: part.inlineData.displayName },
  };
  if (part.fileData !== undefined && kindOfMedia(part.fileData.mimeType) === "image") return {
    type: "image_url",
    image_url: { url: part.fileData.fileUri, detail: read(DETAIL_READ, part.mediaResolution?.level, DETAIL_READ_ELSE) },
  };
  if (part.fileData !== undefined && (kindOfMedia(part.fileData.mimeType) === "video" || includesText(part.fileData.fileUri, "youtube.com/") || includesText(part.fileData.fileUri, "youtu.be/"))) return {
    type: "video_url",
    video_url: { url: part.fileData.fileUri },
  };
  if (part.fileData !== undefined) return {
    type: "file",
    file: {
      file_url: includesText(part.fileData.fileUri, "://") ? part.fileData.fileUri : undefined,
      file_id: includesText(part.fileData.fileUri, "://") ? undefined : part.fileData.fileUri,
      filename: part.fileData.displayName,
    },
  };
  if (part.thought === true) return { type: "thinking", thinking: part.text ?? "", signature: part.thoughtSignature };
  if (part.text === "" && part.thoughtSignature === undefined) return undefined;
  if (part.text !== undefined) return { type: "text", text: part.text ?? "", signature: part.thoughtSignature };
  if (part.executableCode !== undefined || part.codeExecutionResult !== undefined || part.toolCall !== undefined || part.toolResponse !== undefined) return opaque("gemini", part);
  if (part.thoughtSignature !== undefined) return { type: "text", text: "", signature: part.thoughtSignature };
  if (leftOver(part) === undefined) return undefined;
  return opaque("gemini", part);
}

export function encodeDeclaration(tool: Chat.Tool, ctx: Ctx, env: Env): Wire.FunctionDeclaration | undefined { // :426
  const { traits } = ctx;
  switch (tool.type) {
    case "function": // :433
      dropped(ctx, tool.cache_control, "FunctionTool.cache_control");
      if (takesNothing(tool.parameters)) return { name: tool.name, description: tool.description };
      if (traits.json_schema === "openapi") return {
        name: tool.name,
        description: tool.description,
        parameters: parametersIn(env.schemas, tool),
      };
      return { name: tool.name, description: tool.description, parametersJsonSchema: parametersIn(env.schemas, tool) };
    case "custom": // :441
      lose(ctx, "approx", "Tool.custom", "said as a function of one text");
      return {
        name: tool.name,
        description: tool.description,
        parameters: { type: "object", properties: { input: { type: "string" } }, required: ["input"] },
      };
    case "opaque": // :445
      return undefined;
  }
}

export function decodeDeclaration(declaration: Wire.FunctionDeclaration, ctx: Ctx): Chat.FunctionTool { // :426
  dropped(ctx, declaration.response, "FunctionDeclaration.response");
  dropped(ctx, declaration.responseJsonSchema, "FunctionDeclaration.responseJsonSchema");
  dropped(ctx, declaration.behavior, "FunctionDeclaration.behavior");
  return {
    type: "function",
    name: declaration.name,
    description: declaration.description,
    parameters: declaration.parametersJsonSchema ?? (declaration.parameters === undefined ? undefined : fromOpenApi(declaration.parameters)),
  };
}

export function encodeHosted(tool: Chat.OpaqueTool, ctx: Ctx): Wire.WireTool | undefined { // :455
  return unwrapOpaque(tool, "gemini", ctx, "OpaqueTool");
}

export function decodeHosted(tool: Wire.WireTool): Chat.Tool | undefined { // :455
  return opaque("gemini", tool);
}

export function decodeTools(tool: Wire.WireTool, ctx: Ctx): Chat.Tool[] { // :463
  return inOrder<Chat.Tool[][number]>(
    each(tool.functionDeclarations, decodeDeclaration, ctx),
    some(leftOver(tool, "functionDeclarations", "googleSearch"), decodeHosted),
  );
}

export function encodeToolChoice(request: Chat.ChatRequest, env: Env): Wire.FunctionCallingConfig | undefined { // :471
  if (isEmpty(env.functions)) return undefined;
  if (request.tool_choice?.type === "none") return { mode: "NONE" };
  if (request.tool_choice?.type === "required") return { mode: "ANY" };
  if (request.tool_choice?.type === "named") return { mode: "ANY", allowedFunctionNames: [request.tool_choice.name] };
  if (request.tool_choice?.type === "allowed" && request.tool_choice.mode === "required") return {
    mode: "ANY",
    allowedFunctionNames: request.tool_choice.names,
  };
  if (request.tool_choice?.type === "allowed") return { mode: "VALIDATED", allowedFunctionNames: request.tool_choice.names };
  if (env.strict) return { mode: "VALIDATED" };
  if (request.tool_choice?.type === "auto") return { mode: "AUTO" };
  return undefined;
}

export function decodeToolChoiceBack(choice: Wire.FunctionCallingConfig, ctx: Ctx): Chat.ToolChoice | undefined { // :484
  dropped(ctx, choice.streamFunctionCallArguments, "FunctionCallingConfig.streamFunctionCallArguments");
  if (choice.mode === "NONE") return { type: "none" };
  if (choice.mode === "ANY" && sizeOf(choice.allowedFunctionNames) === 1) return {
    type: "named",
    name: first(choice.allowedFunctionNames) ?? "",
  };
  if (choice.mode === "ANY" && !isEmpty(choice.allowedFunctionNames)) return {
    type: "allowed",
    mode: "required",
    names: choice.allowedFunctionNames ?? [],
  };
  if (choice.mode === "ANY") return { type: "required" };
  if (!isEmpty(choice.allowedFunctionNames)) return { type: "allowed", mode: "auto", names: choice.allowedFunctionNames ?? [] };
  if (choice.mode === "AUTO" || choice.mode === "VALIDATED") return { type: "auto" };
  return undefined;
}

export function decodeThinking(config: Wire.ThinkingConfig): Chat.Thinking | undefined { // :496
  if (config.thinkingBudget === 0) return { type: "disabled" };
  if (config.thinkingBudget !== undefined && config.thinkingBudget > 0) return {
    type: "enabled",
    budget_tokens: config.thinkingBudget,
    display: config.includeThoughts === true ? "summarized" : "omitted",
  };
  if (config.thinkingBudget !== undefined || config.includeThoughts === true) return {
    type: "adaptive",
    display: config.includeThoughts === true ? "summarized" : "omitted",
  };
  return undefined;
}

export function decodeResponseFormat(config: Wire.GenerationConfig, ctx: Ctx): Chat.ResponseFormat | undefined { // :505
  dropped(ctx, config.responseFormat, "GenerationConfig.responseFormat");
  dropped(ctx, config.imageConfig, "GenerationConfig.imageConfig");
  dropped(ctx, config.mediaResolution, "GenerationConfig.mediaResolution");
  dropped(ctx, config.enableEnhancedCivicAnswers, "GenerationConfig.enableEnhancedCivicAnswers");
  dropped(ctx, config.audioTranscriptionConfig, "GenerationConfig.audioTranscriptionConfig");
  dropped(ctx, config.translationConfig, "GenerationConfig.translationConfig");
  dropped(ctx, config.audioTimestamp, "GenerationConfig.audioTimestamp");
  dropped(ctx, config.routingConfig, "GenerationConfig.routingConfig");
  dropped(ctx, config.modelConfig, "GenerationConfig.modelConfig");
  dropped(ctx, config.modelSelectionConfig, "GenerationConfig.modelSelectionConfig");
  dropped(ctx, config.enableAffectiveDialog, "GenerationConfig.enableAffectiveDialog");
  if (config.responseJsonSchema !== undefined) return { type: "json_schema", name: "response", schema: config.responseJsonSchema };
  if (config._responseJsonSchema !== undefined) return { type: "json_schema", name: "response", schema: config._responseJsonSchema };
  if (config.responseSchema !== undefined && config.responseMimeType !== "text/x.enum") return {
    type: "json_schema",
    name: "response",
    schema: fromOpenApi(config.responseSchema),
  };
  if (config.responseMimeType === "application/json") return { type: "json_object" };
  if (config.responseMimeType === "text/x.enum") {
    lose(ctx, "dropped", "GenerationConfig", "a bare word out of a list; ask for JSON instead");
    return undefined;
  }
  return undefined;
}

export function encodeCandidate(choice: Chat.Choice, ctx: Ctx): Wire.Candidate { // :520
  dropped(ctx, choice.native_finish_reason, "Choice.native_finish_reason");
  dropped(ctx, choice.stop_sequence, "Choice.stop_sequence");
  return {
    content: { role: "model", parts: each(choice.message.content, encodePart, ctx) },
    finishReason: write(FINISH_WRITE, choice.finish_reason) ?? "STOP",
    index: choice.index,
    groundingMetadata: grounding(choice.message.content, ctx),
    logprobsResult: prune<Wire.LogprobsResult>({
      chosenCandidates: each(choice.logprobs?.content, encodeToken, ctx),
      topCandidates: each(choice.logprobs?.content, encodeAlternatives, ctx),
    }),
  };
}

export function decodeCandidate(candidate: Wire.Candidate, ctx: Ctx): Chat.Choice { // :520
  dropped(ctx, candidate.tokenCount, "Candidate.tokenCount");
  dropped(ctx, candidate.avgLogprobs, "Candidate.avgLogprobs");
  dropped(ctx, candidate.citationMetadata, "Candidate.citationMetadata");
  dropped(ctx, candidate.urlContextMetadata, "Candidate.urlContextMetadata");
  dropped(ctx, candidate.continuationToken, "Candidate.continuationToken");
  return {
    index: candidate.index ?? 0,
    message: {
      role: "assistant",
      content: inOrder<Chat.AssistantPart>(
        pick(each(candidate.content?.parts, decodePart, ctx), "type", [
          "text",
          "refusal",
          "thinking",
          "redacted_thinking",
          "tool_call",
          "image_url",
          "audio",
          "opaque",
        ]),
        !isEmpty(candidate.groundingMetadata?.groundingSupports)
          ? { type: "text", text: "", citations: citations(candidate, ctx) }
          : undefined,
      ),
    },
    finish_reason: !isEmpty(members(candidate.content?.parts, "functionCall")) && !contains(tables.cut, candidate.finishReason)
      ? "tool_calls"
      : read(FINISH_READ, candidate.finishReason, FINISH_READ_ELSE) ?? "stop",
    native_finish_reason: candidate.finishReason,
    logprobs: logprobs(candidate.logprobsResult, ctx),
  };
}

export function encodeToken(token: Chat.TokenLogprob, ctx: Ctx): Wire.TokenLogprob { // :552
  dropped(ctx, token.bytes, "TokenLogprob.bytes");
  return { token: token.token, logProbability: token.logprob };
}

export function encodeAlternatives(token: Chat.TokenLogprob, ctx: Ctx): Wire.TopTokens { // :554
  return { candidates: each(token.top_logprobs, encodeToken, ctx) };
}
