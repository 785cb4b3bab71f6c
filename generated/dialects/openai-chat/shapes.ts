// @generated from schema/dialects/openai-chat.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  alnum9, blocks, callId, count, dropped, each, emptyObject, entryIn, fileIdOf, firstText, hasProof, hasType,
  holding, inOrder, isBlank, isDataUrl, isEmpty, isFileId, isText, joinTexts, joined, joinedCitations,
  joinedText, kindOfMedia, last, less, lose, mediaTypeOf, objectSchema, opaque, pick, plainSchema, plus, prune,
  read, shortId, some, spoken, startsWith, stringifyArguments, subtypeOfMedia, taggedThought, textAlone,
  textOfDataUrl, textSignature, thoughtText, toJson, tokenLogprobs, unlessEmpty, untaggedText, unwrapOpaque,
  withIndex, withThoughtText, without, word, write,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-chat.ts";
import type { Env } from "./request.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "openai-chat";

export const tables = {
  failed: ["error", "insufficient_system_resource", "network_error", "abort"],
  cut: [
    "length", "max_tokens", "model_length", "model_context_window_exceeded", "content_filter", "sensitive",
    "safety", "content_filtered",
  ],
  coded: ["auth", "not_found", "context_window", "content_policy", "rate_limit", "quota", "overloaded"],
} as const;

export const FINISH_WRITE = { stop: "stop", length: "length", tool_calls: "tool_calls", content_filter: "content_filter" } as const;
export const FINISH_READ = {
  stop: "stop",
  eos: "stop",
  end_turn: "stop",
  done: "stop",
  length: "length",
  max_tokens: "length",
  model_length: "length",
  model_context_window_exceeded: "length",
  tool_calls: "tool_calls",
  function_call: "tool_calls",
  content_filter: "content_filter",
  sensitive: "content_filter",
  safety: "content_filter",
  content_filtered: "content_filter",
} as const;
export const FINISH_READ_ELSE = "stop" as const;

export const SERVICE_TIER_WRITE = { auto: "auto", default: "default", flex: "flex", scale: "scale", priority: "priority", fast: "fast" } as const;
export const SERVICE_TIER_READ = {
  auto: "auto",
  default: "default",
  on_demand: "default",
  standard_only: "default",
  flex: "flex",
  scale: "scale",
  priority: "priority",
  performance: "priority",
  fast: "fast",
} as const;
export const SERVICE_TIER_READ_ELSE = undefined;

export const ERROR_TYPE_WRITE = {
  auth: "authentication_error",
  permission: "permission_error",
  not_found: "invalid_request_error",
  invalid_request: "invalid_request_error",
  too_large: "invalid_request_error",
  context_window: "invalid_request_error",
  content_policy: "invalid_request_error",
  rate_limit: "rate_limit_error",
  quota: "insufficient_quota",
  budget: "insufficient_quota",
  timeout: "timeout",
  cancelled: "cancelled",
} as const;
export const ERROR_TYPE_READ = {
  authentication_error: "auth",
  permission_error: "permission",
  invalid_request_error: "content_policy",
  rate_limit_error: "rate_limit",
  insufficient_quota: "budget",
  timeout: "timeout",
  cancelled: "cancelled",
} as const;
export const ERROR_TYPE_READ_ELSE = undefined;

export const ADDRESS_CODE_WRITE = { path: "unknown_url", method: "method_not_supported" } as const;
export const ADDRESS_CODE_READ = { unknown_url: "path", method_not_supported: "method" } as const;
export const ADDRESS_CODE_READ_ELSE = undefined;

export const ERROR_CODE_WRITE = {
  auth: "invalid_api_key",
  not_found: "model_not_found",
  context_window: "context_length_exceeded",
  content_policy: "content_policy_violation",
  rate_limit: "rate_limit_exceeded",
  quota: "insufficient_quota",
  overloaded: "overloaded",
} as const;
export const ERROR_CODE_READ = {
  invalid_api_key: "auth",
  model_not_found: "not_found",
  context_length_exceeded: "context_window",
  content_policy_violation: "content_policy",
  rate_limit_exceeded: "rate_limit",
  insufficient_quota: "quota",
  overloaded: "overloaded",
} as const;
export const ERROR_CODE_READ_ELSE = undefined;

export function decodeUsage(usage: Wire.Usage): Chat.Usage {
  const input_audio = count(usage.prompt_tokens_details?.audio_tokens); // :1033
  const cache_read = count(usage.prompt_tokens_details?.cached_tokens ?? usage.prompt_token_details?.cached_tokens ?? usage.cached_tokens ?? usage.num_cached_tokens ?? usage.prompt_cache_hit_tokens ?? usage.cache_read_input_tokens); // :1034
  const cache_write_1h = count(usage.prompt_tokens_details?.cache_creation?.ephemeral_1h_input_tokens ?? usage.prompt_token_details?.cache_creation?.ephemeral_1h_input_tokens ?? usage.cache_creation?.ephemeral_1h_input_tokens); // :1035
  const output_audio = count(usage.completion_tokens_details?.audio_tokens); // :1044
  const reasoning = count(usage.completion_tokens_details?.reasoning_tokens ?? usage.reasoning_tokens); // :1045
  const accepted_prediction = count(usage.completion_tokens_details?.accepted_prediction_tokens); // :1046
  const rejected_prediction = count(usage.completion_tokens_details?.rejected_prediction_tokens); // :1047
  const web_searches = count(usage.server_tool_use?.web_search_requests ?? usage.server_tool_use_details?.web_search_requests ?? usage.num_search_queries); // :1052
  const cache_write = less(count(usage.prompt_tokens_details?.cache_write_tokens ?? usage.prompt_tokens_details?.cache_creation_input_tokens ?? usage.prompt_tokens_details?.cache_creation_tokens ?? usage.prompt_token_details?.cache_write_tokens ?? usage.prompt_token_details?.cache_creation_input_tokens ?? usage.prompt_token_details?.cache_creation_tokens ?? usage.cache_write_tokens ?? usage.cache_creation_input_tokens), cache_write_1h); // :1036
  const input = less(holding(count(usage.prompt_tokens), cache_read, undefined, undefined), input_audio, cache_read, cache_write, cache_write_1h); // :1040
  const output = less(holding(count(usage.completion_tokens), reasoning, count(usage.prompt_tokens), count(usage.total_tokens)), output_audio, reasoning, accepted_prediction, rejected_prediction); // :1048
  return { input_audio, cache_read, cache_write_1h, cache_write, input, output_audio, reasoning, accepted_prediction, rejected_prediction, output, web_searches };
}

export function encodeUsage(usage: Chat.Usage): Wire.Usage {
  return {
    prompt_tokens_details: prune<Wire.PromptTokensDetails>({
      audio_tokens: usage.input_audio, // :1033
      cached_tokens: usage.cache_read, // :1034
      cache_creation: prune<Wire.CacheCreation>({
        ephemeral_1h_input_tokens: usage.cache_write_1h, // :1035
      }),
      cache_write_tokens: plus(usage.cache_write, usage.cache_write_1h), // :1036
    }),
    prompt_tokens: plus(usage.input, usage.input_audio, usage.input_image, usage.cache_read, usage.cache_write, usage.cache_write_1h, usage.tool_input), // :1040
    completion_tokens_details: prune<Wire.CompletionTokensDetails>({
      audio_tokens: usage.output_audio, // :1044
      reasoning_tokens: usage.reasoning, // :1045
      accepted_prediction_tokens: usage.accepted_prediction, // :1046
      rejected_prediction_tokens: usage.rejected_prediction, // :1047
    }),
    completion_tokens: plus(usage.output, usage.output_audio, usage.output_image, usage.reasoning, usage.accepted_prediction, usage.rejected_prediction), // :1048
    server_tool_use: prune<Wire.ServerToolUse>({
      web_search_requests: usage.web_searches, // :1052
    }),
    total_tokens: plus(usage.input_audio, usage.cache_read, usage.cache_write_1h, usage.cache_write, usage.input, usage.input_image, usage.tool_input, usage.output_audio, usage.reasoning, usage.accepted_prediction, usage.rejected_prediction, usage.output, usage.output_image),
  };
}

export function readService(body: Wire.ChatCompletion): string | undefined {
  return body.service_tier ?? undefined;
}

export function encodeMessage(message: Chat.Message, ctx: Ctx, env: Env): Wire.Message { // :332
  const { side, traits } = ctx;
  switch (message.role) {
    case "system": // :338
      return {
        role: side === "upstream" && traits.system_role === "developer" ? "developer" : "system",
        content: textAlone(message.content, traits.cache_control, env.glue) !== undefined
          ? textAlone(message.content, traits.cache_control, env.glue) ?? ""
          : each(message.content, encodeTextPart, ctx),
        name: traits.names ? message.name : undefined,
      };
    case "developer": // :345
      return {
        role: side === "upstream" && traits.system_role !== "developer" ? "system" : "developer",
        content: textAlone(message.content, traits.cache_control, env.glue) !== undefined
          ? textAlone(message.content, traits.cache_control, env.glue) ?? ""
          : each(message.content, encodeTextPart, ctx),
        name: traits.names ? message.name : undefined,
      };
    case "user": // :352
      return {
        role: "user",
        content: textAlone(message.content, traits.cache_control, env.glue) !== undefined
          ? textAlone(message.content, traits.cache_control, env.glue) ?? ""
          : each(message.content, encodeUserPart, ctx),
        name: traits.names ? message.name : undefined,
      };
    case "assistant": // :359
      return {
        role: "assistant",
        content: textAlone(spoken(message.content, env.replays && traits.reasoning_field === "thinking_part"), traits.cache_control, "") !== undefined
          ? textAlone(spoken(message.content, false), traits.cache_control, "") || (hasType(message.content, ["tool_call"]) && traits.part_style === "openai" ? null : "")
          : each(joinTexts(spoken(message.content, env.replays && traits.reasoning_field === "thinking_part")), encodeAssistantPart, ctx),
        refusal: joined(pick(message.content, "type", ["refusal"]), "refusal"),
        name: traits.names ? message.name : undefined,
        tool_calls: unlessEmpty(each(pick(message.content, "type", ["tool_call"]), encodeToolCall, ctx)),
        audio: some(last(pick(message.content, "type", ["audio"])), encodeAudioReference, ctx),
        reasoning_content: env.replays && traits.reasoning_field === "reasoning_content" ? thoughtText(message.content) ?? env.blank : undefined,
        reasoning: env.replays && traits.reasoning_field === "reasoning" ? thoughtText(message.content) ?? env.blank : undefined,
        reasoning_details: unlessEmpty(each(env.replays && traits.reasoning_field === "reasoning_details" ? message.content : [], encodeReasoningDetail)),
        extra_content: prune<Wire.ExtraContent>({
          google: prune<NonNullable<Wire.ExtraContent["google"]>>({ thought_signature: textSignature(message.content) }),
        }),
        prefix: message === env.newest && traits.prefix_field === "prefix" || undefined,
        partial: message === env.newest && traits.prefix_field === "partial" || undefined,
      };
    case "tool": // :375
      dropped(ctx, message.is_error, "ToolMessage.is_error");
      return {
        role: "tool",
        tool_call_id: side === "client" ? message.tool_call_id : traits.tool_ids === "alnum9" ? alnum9(message.tool_call_id) : shortId(message.tool_call_id, 40),
        content: textAlone(message.content, traits.cache_control, env.glue) !== undefined
          ? textAlone(message.content, traits.cache_control, env.glue) ?? ""
          : without(each(message.content, encodeUserPart, ctx), "type", ["input_audio", "file_url", "video_url"]),
        cache_control: traits.cache_control ? message.cache_control : undefined,
      };
  }
}

export function decodeMessage(message: Wire.Message, ctx: Ctx): Chat.Message | undefined { // :332
  switch (message.role) {
    case "system": // :390
      dropped(ctx, message.cache_control, "SystemMessage.cache_control");
      return {
        role: "system",
        content: each(pick(blocks(message.content), "type", ["text"]), decodeTextPart, ctx),
        name: message.name ?? undefined,
      };
    case "developer": // :391
      dropped(ctx, message.cache_control, "DeveloperMessage.cache_control");
      return {
        role: "developer",
        content: each(pick(blocks(message.content), "type", ["text"]), decodeTextPart, ctx),
        name: message.name ?? undefined,
      };
    case "user": // :392
      dropped(ctx, message.cache_control, "UserMessage.cache_control");
      return { role: "user", content: each(blocks(message.content), decodeUserPart, ctx), name: message.name ?? undefined };
    case "assistant": // :393
      dropped(ctx, message.cache_control, "AssistantMessage.cache_control");
      return {
        role: "assistant",
        content: inOrder<Chat.AssistantPart>(
          each(withThoughtText(message.thinking_blocks, message.reasoning_content), decodeThinkingBlock),
          each(isEmpty(message.thinking_blocks) ? message.reasoning_details : undefined, decodeReasoningDetail, ctx),
          !hasType(message.thinking_blocks, ["thinking"]) && !hasType(message.reasoning_details, ["reasoning.text", "reasoning.summary"]) && firstText(message.reasoning_content, message.reasoning) !== undefined
            ? {
              type: "thinking",
              thinking: message.reasoning_content || (isText(message.reasoning) ? message.reasoning : joinedText(message.reasoning)),
            }
            : undefined,
          isText(message.content ?? "") && ((message.content ?? "") !== "" || !isEmpty(message.annotations) || (message.extra_content?.google?.thought_signature ?? undefined) !== undefined)
            ? {
              type: "text",
              text: isText(message.content) ? message.content : "",
              citations: unlessEmpty(each(message.annotations, decodeAnnotation, ctx)),
              signature: message.extra_content?.google?.thought_signature ?? undefined,
            }
            : undefined,
          each(isText(message.content) ? undefined : message.content, decodeAssistantPart, ctx),
          !isText(message.content) && (message.extra_content?.google?.thought_signature ?? undefined) !== undefined
            ? { type: "text", text: "", signature: message.extra_content?.google?.thought_signature ?? undefined }
            : undefined,
          each(message.images, decodeAnswerImage),
          message.refusal !== undefined && message.refusal !== null && message.refusal !== ""
            ? { type: "refusal", refusal: message.refusal ?? "" }
            : undefined,
          message.audio !== undefined && message.audio !== null ? { type: "audio", audio: { id: message.audio?.id ?? "" } } : undefined,
          each(message.tool_calls, decodeToolCall, ctx),
        ),
        name: message.name ?? undefined,
      };
    case "tool": // :419
      dropped(ctx, message.name, "ToolMessage.name");
      return {
        role: "tool",
        tool_call_id: message.tool_call_id,
        content: pick(each(blocks(message.content), decodeUserPart, ctx), "type", ["text", "image_url", "file", "opaque"]),
        cache_control: message.cache_control,
      };
    case "function": // :422
      return undefined;
  }
}

export function encodeTextPart(part: Chat.TextPart, ctx: Ctx): Wire.TextPart { // :424
  const { traits } = ctx;
  dropped(ctx, part.citations, "TextPart.citations");
  dropped(ctx, part.signature, "TextPart.signature");
  return { type: "text", text: part.text, cache_control: traits.cache_control ? part.cache_control : undefined };
}

export function decodeTextPart(block: Wire.TextPart, ctx: Ctx): Chat.TextPart { // :424
  dropped(ctx, block.prompt_cache_breakpoint, "TextPart.prompt_cache_breakpoint");
  return { type: "text", text: block.text, cache_control: block.cache_control };
}

export function encodeUserPart(part: Chat.UserPart, ctx: Ctx): Wire.UserPart | undefined { // :435
  const { traits } = ctx;
  switch (part.type) {
    case "text": // :441
      dropped(ctx, part.citations, "TextPart.citations");
      dropped(ctx, part.signature, "TextPart.signature");
      return { type: "text", text: part.text, cache_control: traits.cache_control ? part.cache_control : undefined };
    case "image_url": // :442
      if (isFileId(part.image_url.url) && traits.part_style === "mistral") {
        lose(ctx, "approx", "UserPart.image_url", "said as a file");
        return { type: "file", file_id: fileIdOf(part.image_url.url) };
      }
      if (isFileId(part.image_url.url)) {
        lose(ctx, "approx", "UserPart.image_url", "said as a file");
        return { type: "file", file: prune<Wire.FileContent>({ file_id: fileIdOf(part.image_url.url) }) };
      }
      return {
        type: "image_url",
        image_url: { url: part.image_url.url, detail: part.image_url.detail },
        cache_control: traits.cache_control ? part.cache_control : undefined,
      };
    case "input_audio": // :447
      if (traits.part_style === "mistral") {
        lose(ctx, "approx", "UserPart.input_audio", "sent without its format");
        return { type: "input_audio", input_audio: part.input_audio.data };
      }
      return {
        type: "input_audio",
        input_audio: { data: part.input_audio.data, format: part.input_audio.format },
        cache_control: traits.cache_control ? part.cache_control : undefined,
      };
    case "file": // :450
      dropped(ctx, part.citations_enabled, "FilePart.citations_enabled");
      dropped(ctx, part.context, "FilePart.context");
      if (kindOfMedia(mediaTypeOf(part.file.file_data ?? "")) === "image") {
        lose(ctx, "approx", "UserPart.file", "said as a picture");
        return { type: "image_url", image_url: { url: part.file.file_data ?? "" } };
      }
      if (mediaTypeOf(part.file.file_data ?? "") === "text/plain") {
        lose(ctx, "approx", "UserPart.file", "said as text");
        return { type: "text", text: textOfDataUrl(part.file.file_data ?? "") };
      }
      if (traits.part_style === "mistral" && part.file.file_id !== undefined) {
        lose(ctx, "approx", "UserPart.file", "sent without its name");
        return { type: "file", file_id: part.file.file_id ?? "" };
      }
      if (traits.part_style === "mistral") return {
        type: "document_url",
        document_url: part.file.file_data ?? part.file.file_url ?? "",
        document_name: part.file.filename,
      };
      return {
        type: "file",
        file: prune<Wire.FileContent>({
          file_id: part.file.file_id,
          file_data: part.file.file_data ?? part.file.file_url,
          filename: part.file.filename ?? (part.file.file_data === undefined ? undefined : `document.${subtypeOfMedia(mediaTypeOf(part.file.file_data))}`),
        }),
        cache_control: traits.cache_control ? part.cache_control : undefined,
      };
    case "video_url": // :464
      if (traits.part_style === "mistral") {
        lose(ctx, "rejected", "UserPart.video_url", "video is not understood");
        return undefined;
      }
      return {
        type: "video_url",
        video_url: { url: part.video_url.url },
        cache_control: traits.cache_control ? part.cache_control : undefined,
      };
    case "opaque": // :467
      return unwrapOpaque(part, "openai-chat", ctx, "UserPart.opaque");
  }
}

export function decodeUserPart(block: Wire.UserPart, ctx: Ctx): Chat.UserPart | undefined { // :435
  switch (block.type) {
    case "text": // :474
      dropped(ctx, block.prompt_cache_breakpoint, "TextPart.prompt_cache_breakpoint");
      return { type: "text", text: block.text, cache_control: block.cache_control };
    case "image_url": // :475
      dropped(ctx, block.prompt_cache_breakpoint, "ImageUrlPart.prompt_cache_breakpoint");
      return {
        type: "image_url",
        image_url: {
          url: isText(block.image_url) ? block.image_url : block.image_url.url,
          detail: isText(block.image_url) ? undefined : block.image_url.detail ?? undefined,
        },
        cache_control: block.cache_control,
      };
    case "input_audio": // :479
      dropped(ctx, block.prompt_cache_breakpoint, "InputAudioPart.prompt_cache_breakpoint");
      return {
        type: "input_audio",
        input_audio: {
          data: isText(block.input_audio) ? block.input_audio : block.input_audio.data,
          format: isText(block.input_audio) ? "wav" : block.input_audio.format,
        },
        cache_control: block.cache_control,
      };
    case "file": // :483
      dropped(ctx, block.prompt_cache_breakpoint, "FilePart.prompt_cache_breakpoint");
      return {
        type: "file",
        file: {
          file_id: block.file?.file_id ?? block.file_id,
          file_data: startsWith(block.file?.file_data, "http") ? undefined : block.file?.file_data ?? undefined,
          file_url: startsWith(block.file?.file_data, "http") ? block.file?.file_data ?? undefined : block.file?.file_url ?? undefined,
          filename: block.file?.filename ?? undefined,
        },
        cache_control: block.cache_control,
      };
    case "file_url": // :491
      return {
        type: "file",
        file: { file_url: block.file_url.url, filename: block.file_name ?? undefined },
        cache_control: block.cache_control,
      };
    case "document_url": // :492
      return {
        type: "file",
        file: {
          file_data: isDataUrl(block.document_url) ? block.document_url : undefined,
          file_url: isDataUrl(block.document_url) ? undefined : block.document_url,
          filename: block.document_name ?? undefined,
        },
        cache_control: block.cache_control,
      };
    case "video_url": // :499
      dropped(ctx, block.prompt_cache_breakpoint, "VideoUrlPart.prompt_cache_breakpoint");
      dropped(ctx, block.video_url?.fps, "VideoUrlPart.video_url.fps");
      return { type: "video_url", video_url: { url: block.video_url.url }, cache_control: block.cache_control };
    case "reference": // :500
      lose(ctx, "dropped", "UserPart.reference", "a reference has no text");
      return undefined;
    default: // :501
      return opaque("openai-chat", block);
  }
}

export function encodeAssistantPart(part: Chat.AssistantPart, ctx: Ctx): Wire.AssistantPart | undefined { // :502
  const { traits } = ctx;
  switch (part.type) {
    case "text": // :508
      dropped(ctx, part.citations, "TextPart.citations");
      return { type: "text", text: part.text, cache_control: traits.cache_control ? part.cache_control : undefined };
    case "thinking": // :509
      return { type: "thinking", thinking: [{ type: "text", text: part.thinking }], signature: part.signature, closed: true };
    case "image_url": // :510
      lose(ctx, "dropped", "AssistantPart.image_url", "a picture of the assistant has no place here");
      return undefined;
    case "redacted_thinking": // :511
      return undefined;
    case "refusal": // :512
      return undefined;
    case "tool_call": // :513
      return undefined;
    case "audio": // :514
      return undefined;
    case "opaque": // :515
      return unwrapOpaque(part, "openai-chat", ctx, "AssistantPart.opaque");
  }
}

export function decodeAssistantPart(block: Wire.AssistantPart, ctx: Ctx): Chat.AssistantPart | undefined { // :502
  switch (block.type) {
    case "text": // :522
      dropped(ctx, block.prompt_cache_breakpoint, "TextPart.prompt_cache_breakpoint");
      return { type: "text", text: block.text, cache_control: block.cache_control };
    case "refusal": // :523
      return { type: "refusal", refusal: block.refusal };
    case "thinking": // :524
      return {
        type: "thinking",
        thinking: isText(block.thinking) ? block.thinking : joinedText(block.thinking),
        signature: block.signature ?? undefined,
      };
    case "redacted_thinking": // :525
      return { type: "redacted_thinking", data: block.data };
    case "reasoning": // :526
      return { type: "thinking", thinking: joined(block.summary, "text") ?? "", signature: last(block.summary)?.signature ?? undefined };
    case "image_url": // :527
      dropped(ctx, block.prompt_cache_breakpoint, "ImageUrlPart.prompt_cache_breakpoint");
      return {
        type: "image_url",
        image_url: {
          url: isText(block.image_url) ? block.image_url : block.image_url.url,
          detail: isText(block.image_url) ? undefined : block.image_url.detail ?? undefined,
        },
        cache_control: block.cache_control,
      };
    case "reference": // :528
      lose(ctx, "dropped", "AssistantPart.reference", "a reference has no text");
      return undefined;
    case "tool_reference": // :529
      lose(ctx, "dropped", "AssistantPart.tool_reference", "a reference has no text");
      return undefined;
    default: // :530
      return opaque("openai-chat", block);
  }
}

export function encodeToolCall(part: Chat.ToolCallPart, ctx: Ctx): Wire.ToolCall { // :531
  const { side, traits } = ctx;
  if (part.custom === true) return {
    type: "custom",
    id: side === "client" ? part.id : traits.tool_ids === "alnum9" ? alnum9(part.id) : shortId(part.id, 40),
    custom: { name: part.name, input: part.arguments },
    extra_content: prune<Wire.ExtraContent>({
      google: prune<NonNullable<Wire.ExtraContent["google"]>>({ thought_signature: part.signature }),
    }),
    cache_control: traits.cache_control ? part.cache_control : undefined,
  };
  return {
    type: "function",
    id: side === "client" ? part.id : traits.tool_ids === "alnum9" ? alnum9(part.id) : shortId(part.id, 40),
    function: { name: part.name, arguments: part.arguments || "{}" },
    extra_content: prune<Wire.ExtraContent>({
      google: prune<NonNullable<Wire.ExtraContent["google"]>>({ thought_signature: part.signature }),
    }),
    cache_control: traits.cache_control ? part.cache_control : undefined,
  };
}

export function decodeToolCall(call: Wire.ToolCall, ctx: Ctx): Chat.ToolCallPart | undefined { // :531
  switch (call.type) {
    case "function": // :554
      return {
        type: "tool_call",
        id: call.id,
        name: call.function.name,
        arguments: stringifyArguments(call.function.arguments),
        signature: call.extra_content?.google?.thought_signature ?? undefined,
        cache_control: call.cache_control,
      };
    case "custom": // :558
      return {
        type: "tool_call",
        id: call.id,
        name: call.custom.name,
        arguments: call.custom.input,
        custom: true,
        signature: call.extra_content?.google?.thought_signature ?? undefined,
        cache_control: call.cache_control,
      };
    default: // :562
      lose(ctx, "dropped", "ToolCall.*", "a call nobody here knows how to answer");
      return undefined;
  }
}

export function encodeAudioReference(part: Chat.AudioAnswerPart, ctx: Ctx): Wire.AudioReference { // :563
  dropped(ctx, part.audio?.data, "AudioAnswerPart.audio.data");
  dropped(ctx, part.audio?.transcript, "AudioAnswerPart.audio.transcript");
  dropped(ctx, part.audio?.expires_at, "AudioAnswerPart.audio.expires_at");
  return { id: part.audio.id };
}

export function encodeThinkingBlock(part: Chat.AssistantPart): Wire.ThinkingBlock | undefined { // :569
  switch (part.type) {
    case "thinking": // :575
      return { type: "thinking", thinking: part.thinking, signature: part.signature };
    case "redacted_thinking": // :576
      return { type: "redacted_thinking", data: part.data };
    case "text": // :577
      return undefined;
    case "refusal": // :578
      return undefined;
    case "tool_call": // :579
      return undefined;
    case "image_url": // :580
      return undefined;
    case "audio": // :581
      return undefined;
    case "opaque": // :582
      return undefined;
  }
}

export function decodeThinkingBlock(block: Wire.ThinkingBlock): Chat.AssistantPart | undefined { // :569
  switch (block.type) {
    case "thinking": // :588
      return { type: "thinking", thinking: block.thinking ?? "", signature: block.signature || undefined };
    case "redacted_thinking": // :589
      return { type: "redacted_thinking", data: block.data ?? "" };
    default: // :590
      return undefined;
  }
}

export function encodeReasoningDetail(part: Chat.AssistantPart): Wire.ReasoningDetail | undefined { // :591
  switch (part.type) {
    case "thinking": // :597
      return { type: "reasoning.text", text: part.thinking, signature: part.signature };
    case "redacted_thinking": // :598
      if (entryIn(part.data) !== undefined) return entryIn(part.data);
      return { type: "reasoning.encrypted", data: part.data };
    case "text": // :601
      return undefined;
    case "refusal": // :602
      return undefined;
    case "tool_call": // :603
      return undefined;
    case "image_url": // :604
      return undefined;
    case "audio": // :605
      return undefined;
    case "opaque": // :606
      return undefined;
  }
}

export function decodeReasoningDetail(detail: Wire.ReasoningDetail, ctx: Ctx): Chat.AssistantPart | undefined { // :591
  switch (detail.type) {
    case "reasoning.text": // :612
      dropped(ctx, detail.id, "ReasoningTextDetail.id");
      dropped(ctx, detail.format, "ReasoningTextDetail.format");
      return { type: "thinking", thinking: detail.text ?? "", signature: detail.signature || undefined };
    case "reasoning.summary": // :613
      dropped(ctx, detail.id, "ReasoningSummaryDetail.id");
      dropped(ctx, detail.format, "ReasoningSummaryDetail.format");
      return { type: "thinking", thinking: detail.summary ?? "" };
    case "reasoning.encrypted": // :614
      return { type: "redacted_thinking", data: toJson(detail) };
    default: // :615
      return undefined;
  }
}

export function encodeTool(tool: Chat.Tool, ctx: Ctx): Wire.Tool | undefined { // :617
  const { traits } = ctx;
  switch (tool.type) {
    case "function": // :623
      return {
        type: "function",
        function: {
          name: tool.name,
          description: tool.description,
          parameters: traits.part_style === "mistral" ? objectSchema(tool.parameters) : tool.parameters,
          strict: traits.strict_tools ? tool.strict : undefined,
        },
        cache_control: traits.cache_control ? tool.cache_control : undefined,
      };
    case "custom": // :631
      return {
        type: "custom",
        custom: {
          name: tool.name,
          description: tool.description,
          format: tool.grammar !== undefined
            ? { type: "grammar", grammar: { syntax: tool.grammar?.syntax ?? "lark", definition: tool.grammar?.definition ?? "" } }
            : undefined,
        },
      };
    case "opaque": // :639
      return unwrapOpaque(tool, "openai-chat", ctx, "Tool.opaque");
  }
}

export function decodeTool(tool: Wire.Tool, ctx: Ctx): Chat.Tool | undefined { // :617
  switch (tool.type) {
    case "function": // :645
      return {
        type: "function",
        name: tool.function.name,
        description: tool.function.description ?? undefined,
        parameters: tool.function.parameters ?? undefined,
        strict: tool.function.strict ?? undefined,
        cache_control: tool.cache_control,
      };
    case "custom": // :647
      dropped(ctx, tool.cache_control, "CustomTool.cache_control");
      return {
        type: "custom",
        name: tool.custom.name,
        description: tool.custom.description ?? undefined,
        grammar: tool.custom.format?.type === "grammar" ? tool.custom.format.grammar : undefined,
      };
    default: // :650
      return opaque("openai-chat", tool);
  }
}

export function encodeToolChoice(choice: Chat.ToolChoice): Wire.NamedToolChoice | undefined { // :651
  switch (choice.type) {
    case "named": // :657
      if (choice.custom === true) return { type: "custom", custom: { name: choice.name } };
      return { type: "function", function: { name: choice.name } };
    case "allowed": // :660
      return undefined;
    case "auto": // :661
      return undefined;
    case "none": // :662
      return undefined;
    case "required": // :663
      return undefined;
  }
}

export function decodeToolChoice(choice: Wire.NamedToolChoice, ctx: Ctx): Chat.ToolChoice { // :651
  switch (choice.type) {
    case "function": // :669
      return { type: "named", name: choice.function.name };
    case "custom": // :670
      return { type: "named", name: choice.custom.name, custom: true };
    case "allowed_tools": // :671
      return { type: "allowed", mode: choice.allowed_tools.mode, names: each(choice.allowed_tools.tools, decodeToolName, ctx) };
  }
}

export function decodeToolName(tool: Wire.AllowedTool, ctx: Ctx): string | undefined { // :672
  switch (tool.type) {
    case "function": // :678
      return tool.function.name;
    case "custom": // :679
      return tool.custom.name;
    default: // :680
      lose(ctx, "dropped", "AllowedTool.*", "a tool without a name");
      return undefined;
  }
}

export function decodeGuided(outputs: Wire.StructuredOutputs, ctx: Ctx): Chat.Guided | undefined { // :681
  dropped(ctx, outputs.structural_tag, "StructuredOutputs.structural_tag");
  dropped(ctx, outputs.whitespace_pattern, "StructuredOutputs.whitespace_pattern");
  dropped(ctx, outputs.disable_fallback, "StructuredOutputs.disable_fallback");
  dropped(ctx, outputs.disable_any_whitespace, "StructuredOutputs.disable_any_whitespace");
  dropped(ctx, outputs.disable_additional_properties, "StructuredOutputs.disable_additional_properties");
  if (!isEmpty(outputs.choice) || !isBlank(outputs.regex) || !isBlank(outputs.grammar)) return {
    choice: unlessEmpty(outputs.choice),
    regex: outputs.regex || undefined,
    grammar: outputs.grammar || undefined,
  };
  return undefined;
}

export function encodeResponseFormat(format: Chat.ResponseFormat, ctx: Ctx): Wire.ResponseFormat | undefined { // :690
  const { traits } = ctx;
  switch (format.type) {
    case "text": // :696
      return undefined;
    case "json_object": // :697
      return { type: "json_object" };
    case "json_schema": // :698
      if (traits.json_schema === "json_object") return { type: "json_object" };
      return {
        type: "json_schema",
        json_schema: { name: format.name, description: format.description, schema: plainSchema(format.schema), strict: format.strict },
      };
  }
}

export function decodeResponseFormat(format: Wire.ResponseFormat): Chat.ResponseFormat { // :690
  switch (format.type) {
    case "text": // :706
      return { type: "text" };
    case "json_object": // :707
      if (format.schema !== undefined) return { type: "json_schema", name: "response", schema: format.schema ?? emptyObject() };
      return { type: "json_object" };
    case "json_schema": // :710
      return {
        type: "json_schema",
        name: format.json_schema.name,
        description: format.json_schema.description ?? undefined,
        schema: format.json_schema.schema ?? emptyObject(),
        strict: format.json_schema.strict ?? undefined,
      };
  }
}

export function decodeThinking(thinking: Wire.ThinkingSwitch, ctx: Ctx): Chat.Thinking { // :712
  dropped(ctx, thinking.keep, "ThinkingSwitch.keep");
  dropped(ctx, thinking.clear_thinking, "ThinkingSwitch.clear_thinking");
  return {
    type: thinking.type === "auto" ? "adaptive" : thinking.type,
    budget_tokens: thinking.budget_tokens ?? undefined,
    display: thinking.display ?? undefined,
  };
}

export function encodeAudioOutput(audio: Chat.AudioOutput): Wire.AudioOptions { // :718
  return { format: audio.format, voice: audio.voice };
}

export function decodeAudioOutput(audio: Wire.AudioOptions): Chat.AudioOutput { // :718
  return { format: audio.format, voice: isText(audio.voice) ? audio.voice : audio.voice.id };
}

export function encodeWebSearch(search: Chat.WebSearch, ctx: Ctx): Wire.WebSearchOptions { // :727
  dropped(ctx, search.max_uses, "WebSearch.max_uses");
  return {
    search_context_size: search.search_context_size,
    user_location: search.user_location !== undefined
      ? {
        type: "approximate",
        approximate: {
          city: search.user_location?.city,
          country: search.user_location?.country,
          region: search.user_location?.region,
          timezone: search.user_location?.timezone,
        },
      }
      : undefined,
  };
}

export function decodeWebSearch(search: Wire.WebSearchOptions): Chat.WebSearch { // :727
  return {
    search_context_size: search.search_context_size ?? undefined,
    user_location: prune<NonNullable<Chat.WebSearch["user_location"]>>({
      city: search.user_location?.approximate.city ?? undefined,
      country: search.user_location?.approximate.country ?? undefined,
      region: search.user_location?.approximate.region ?? undefined,
      timezone: search.user_location?.approximate.timezone ?? undefined,
    }),
  };
}

export function encodeChoice(choice: Chat.Choice, ctx: Ctx): Wire.Choice { // :749
  return {
    index: choice.index,
    message: some(choice.message, encodeAnswer, ctx),
    finish_reason: write(FINISH_WRITE, choice.finish_reason),
    native_finish_reason: choice.native_finish_reason,
    stop_reason: choice.stop_sequence,
    logprobs: choice.logprobs !== undefined ? some(choice.logprobs, encodeLogprobs) : null,
  };
}

export function decodeChoice(choice: Wire.Choice, ctx: Ctx): Chat.Choice { // :749
  dropped(ctx, choice.seed, "Choice.seed");
  dropped(ctx, choice.moderation_hit_type, "Choice.moderation_hit_type");
  dropped(ctx, choice.content_filter_results, "Choice.content_filter_results");
  return {
    index: choice.index ?? 0,
    message: some(choice.message ?? emptyObject(), decodeAnswer, ctx),
    finish_reason: word(choice.finish_reason, tables.cut) === undefined && (!isEmpty(choice.message?.tool_calls) || (choice.message?.function_call ?? undefined) !== undefined)
      ? "tool_calls"
      : read(FINISH_READ, choice.finish_reason, FINISH_READ_ELSE) ?? "stop",
    native_finish_reason: choice.native_finish_reason ?? choice.finish_reason ?? undefined,
    stop_sequence: firstText(choice.stop_reason, choice.matched_stop),
    logprobs: tokenLogprobs(choice.logprobs),
  };
}

export function encodeLogprobs(logprobs: Chat.Logprobs): Wire.Logprobs { // :775
  return {
    content: logprobs.content !== undefined ? inOrder<Wire.TokenLogprob>(each(logprobs.content, encodeTokenLogprob)) : null,
    refusal: logprobs.refusal !== undefined ? inOrder<Wire.TokenLogprob>(each(logprobs.refusal, encodeTokenLogprob)) : null,
  };
}

export function encodeTokenLogprob(token: Chat.TokenLogprob): Wire.TokenLogprob { // :782
  return { token: token.token, bytes: token.bytes ?? null, logprob: token.logprob, top_logprobs: token.top_logprobs ?? [] };
}

export function encodeAnswer(message: Chat.AssistantMessage, ctx: Ctx): Wire.AnswerMessage { // :787
  dropped(ctx, message.name, "AssistantMessage.name");
  return {
    role: "assistant",
    content: joinedText(message.content) || (hasType(message.content, ["tool_call", "refusal", "audio"]) ? null : ""),
    refusal: joined(pick(message.content, "type", ["refusal"]), "refusal") ?? null,
    tool_calls: unlessEmpty(each(pick(message.content, "type", ["tool_call"]), encodeToolCall, ctx)),
    annotations: unlessEmpty(each(joinedCitations(message.content), encodeAnnotation)),
    reasoning_content: thoughtText(message.content),
    thinking_blocks: unlessEmpty(each(hasProof(message.content) ? message.content : [], encodeThinkingBlock)),
    images: unlessEmpty(each(pick(message.content, "type", ["image_url"]), encodeAnswerImage, ctx)),
    audio: some(last(pick(message.content, "type", ["audio"])), encodeAnswerAudio),
    extra_content: prune<Wire.ExtraContent>({
      google: prune<NonNullable<Wire.ExtraContent["google"]>>({ thought_signature: textSignature(message.content) }),
    }),
  };
}

export function decodeAnswer(message: Wire.AnswerMessage, ctx: Ctx): Chat.AssistantMessage { // :787
  const { traits } = ctx;
  dropped(ctx, message.executed_tools, "AnswerMessage.executed_tools");
  dropped(ctx, message.context, "AnswerMessage.context");
  return {
    role: "assistant",
    content: inOrder<Chat.AssistantPart>(
      each(withThoughtText(message.thinking_blocks, message.reasoning_content), decodeThinkingBlock),
      each(isEmpty(message.thinking_blocks) ? message.reasoning_details : undefined, decodeReasoningDetail, ctx),
      !hasType(message.thinking_blocks, ["thinking"]) && !hasType(message.reasoning_details, ["reasoning.text", "reasoning.summary"]) && firstText(message.reasoning_content, message.reasoning) !== undefined
        ? {
          type: "thinking",
          thinking: message.reasoning_content || (isText(message.reasoning) ? message.reasoning : message.reasoning?.content ?? ""),
        }
        : undefined,
      taggedThought(message.content, traits.inline_thinking) !== undefined
        ? { type: "thinking", thinking: taggedThought(message.content, traits.inline_thinking) ?? "" }
        : undefined,
      isText(message.content ?? "") && (untaggedText(message.content, traits.inline_thinking) !== "" || !isEmpty(message.annotations) || (message.extra_content?.google?.thought_signature ?? undefined) !== undefined)
        ? {
          type: "text",
          text: untaggedText(message.content, traits.inline_thinking),
          citations: unlessEmpty(each(message.annotations, decodeAnnotation, ctx)),
          signature: message.extra_content?.google?.thought_signature ?? undefined,
        }
        : undefined,
      each(isText(message.content) ? undefined : message.content, decodeAnswerPart, ctx),
      each(message.images, decodeAnswerImage),
      message.refusal !== undefined && message.refusal !== null && message.refusal !== ""
        ? { type: "refusal", refusal: message.refusal ?? "" }
        : undefined,
      some(message.audio, decodeAnswerAudio),
      each(withIndex(message.tool_calls), decodeCallFragment, ctx),
      some(message.function_call, decodeFunctionFragment, ctx),
    ),
  };
}

export function decodeAnswerPart(block: Wire.AnswerPart, ctx: Ctx): Chat.AssistantPart | undefined { // :830
  switch (block.type) {
    case "text": // :836
      return { type: "text", text: block.text ?? "", citations: unlessEmpty(each(block.annotations, decodeAnnotation, ctx)) };
    case "refusal": // :837
      return { type: "refusal", refusal: block.refusal ?? "" };
    case "thinking": // :838
      return {
        type: "thinking",
        thinking: isText(block.thinking) ? block.thinking : joinedText(block.thinking),
        signature: block.signature || undefined,
      };
    case "redacted_thinking": // :839
      return { type: "redacted_thinking", data: block.data ?? "" };
    case "reasoning": // :840
      return { type: "thinking", thinking: joined(block.summary, "text") ?? "", signature: last(block.summary)?.signature || undefined };
    case "image_url": // :841
      return { type: "image_url", image_url: { url: (isText(block.image_url) ? block.image_url : block.image_url?.url) ?? "" } };
    case "reference": // :842
      lose(ctx, "dropped", "AnswerPart.reference", "a reference has no text");
      return undefined;
    case "tool_reference": // :843
      lose(ctx, "dropped", "AnswerPart.tool_reference", "a reference has no text");
      return undefined;
    default: // :844
      return opaque("openai-chat", block);
  }
}

export function encodeAnswerImage(part: Chat.ImagePart, ctx: Ctx): Wire.AnswerImage { // :845
  dropped(ctx, part.image_url?.detail, "ImagePart.image_url.detail");
  dropped(ctx, part.cache_control, "ImagePart.cache_control");
  return { type: "image_url", image_url: { url: part.image_url.url } };
}

export function decodeAnswerImage(image: Wire.AnswerImage): Chat.ImagePart { // :845
  return { type: "image_url", image_url: { url: (isText(image.image_url) ? image.image_url : image.image_url?.url) ?? "" } };
}

export function encodeAnswerAudio(part: Chat.AudioAnswerPart): Wire.AnswerAudio { // :856
  return { id: part.audio.id, data: part.audio.data, transcript: part.audio.transcript, expires_at: part.audio.expires_at };
}

export function decodeAnswerAudio(audio: Wire.AnswerAudio): Chat.AudioAnswerPart { // :856
  return {
    type: "audio",
    audio: {
      id: audio.id ?? "",
      data: audio.data ?? undefined,
      transcript: audio.transcript ?? undefined,
      expires_at: audio.expires_at ?? undefined,
    },
  };
}

export function decodeCallFragment(call: Wire.ToolCallFragment, ctx: Ctx): Chat.ToolCallPart { // :865
  const { requestId } = ctx;
  return {
    type: "tool_call",
    id: call.id && call.id !== "null" ? call.id : callId(requestId, call.index ?? 0),
    name: call.function?.name ?? call.custom?.name ?? "",
    arguments: call.custom?.input ?? stringifyArguments(call.function?.arguments),
    custom: (call.custom ?? undefined) === undefined ? undefined : true,
    signature: call.extra_content?.google?.thought_signature ?? undefined,
  };
}

export function decodeFunctionFragment(call: Wire.FunctionFragment, ctx: Ctx): Chat.ToolCallPart { // :877
  const { requestId } = ctx;
  return { type: "tool_call", id: callId(requestId, 0), name: call.name ?? "", arguments: stringifyArguments(call.arguments) };
}

export function encodeAnnotation(citation: Chat.Citation): Wire.Annotation { // :882
  return {
    type: "url_citation",
    url_citation: prune<Wire.UrlCitation>({
      url: citation.url,
      title: citation.title ?? "",
      start_index: citation.start_index ?? 0,
      end_index: citation.end_index ?? 0,
      content: citation.cited_text,
    }),
  };
}

export function decodeAnnotation(annotation: Wire.Annotation, ctx: Ctx): Chat.Citation | undefined { // :882
  switch (annotation.type) {
    case "url_citation": // :892
      if ((annotation.url_citation?.url ?? annotation.url ?? undefined) === undefined) return undefined;
      return {
        url: annotation.url_citation?.url ?? annotation.url ?? "",
        title: annotation.url_citation?.title ?? annotation.title ?? undefined,
        start_index: annotation.url_citation?.start_index ?? annotation.start_index ?? undefined,
        end_index: annotation.url_citation?.end_index ?? annotation.end_index ?? undefined,
        cited_text: annotation.url_citation?.content ?? undefined,
      };
    case "file": // :901
      lose(ctx, "dropped", "Annotation.file", "not a place on the web");
      return undefined;
    default: // :900
      lose(ctx, "dropped", "Annotation.*", "not a place on the web");
      return undefined;
  }
}
