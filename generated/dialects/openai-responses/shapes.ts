// @generated from schema/dialects/openai-responses.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  blocks, contains, count, dataOf, dataUrl, dropped, each, eachPlaced, fileIdOf, fileIdUrl, flatEach,
  idWithSignature, inOrder, isBlank, isDataUrl, isEmpty, isFileId, itemId, kindOfMedia, less, lose, mediaTypeOf,
  objectSchema, opaque, pick, plainId, plainObject, plainSchema, plus, prune, shortId, signatureInId,
  subtypeOfMedia, textAlone, textOfDataUrl, thoughtsOf, unlessEmpty, unwrapOpaque,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-responses.ts";
import type { Env } from "./request.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "openai-responses";

export const tables = {
  web_search: ["web_search", "web_search_2025_08_26", "web_search_preview", "web_search_preview_2025_03_11"],
  broken: ["failed", "cancelled"],
  overflow: ["context_length_exceeded", "context_window_exceeded"],
  coded: ["auth", "not_found", "context_window", "content_policy", "rate_limit", "quota", "overloaded"],
} as const;

export const FINISH_WRITE = { length: "max_output_tokens", content_filter: "content_filter" } as const;
export const FINISH_READ = { max_output_tokens: "length", max_messages: "length", content_filter: "content_filter" } as const;
export const FINISH_READ_ELSE = "length" as const;

export const SERVICE_TIER_WRITE = { auto: "auto", default: "default", flex: "flex", scale: "scale", priority: "priority", fast: "fast" } as const;
export const SERVICE_TIER_READ = { auto: "auto", default: "default", flex: "flex", scale: "scale", priority: "priority", fast: "fast" } as const;
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
  content_policy: "invalid_prompt",
  rate_limit: "rate_limit_exceeded",
  quota: "insufficient_quota",
  overloaded: "overloaded",
} as const;
export const ERROR_CODE_READ = {
  invalid_api_key: "auth",
  model_not_found: "not_found",
  context_length_exceeded: "context_window",
  invalid_prompt: "content_policy",
  rate_limit_exceeded: "rate_limit",
  insufficient_quota: "quota",
  overloaded: "overloaded",
} as const;
export const ERROR_CODE_READ_ELSE = undefined;

export function decodeUsage(usage: Wire.WireUsage): Chat.Usage {
  const cache_read = count(usage.input_tokens_details?.cached_tokens); // :764
  const cache_write = count(usage.input_tokens_details?.cache_write_tokens); // :765
  const reasoning = count(usage.output_tokens_details?.reasoning_tokens); // :767
  const input = less(count(usage.input_tokens), cache_read, cache_write); // :766
  const output = less(count(usage.output_tokens), reasoning); // :768
  return { cache_read, cache_write, input, reasoning, output };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireUsage {
  return {
    input_tokens_details: prune<NonNullable<Wire.WireUsage["input_tokens_details"]>>({
      cached_tokens: usage.cache_read, // :764
      cache_write_tokens: usage.cache_write, // :765
    }),
    input_tokens: plus(usage.input, usage.input_audio, usage.input_image, usage.cache_read, usage.cache_write, usage.cache_write_1h, usage.tool_input), // :766
    output_tokens_details: prune<NonNullable<Wire.WireUsage["output_tokens_details"]>>({
      reasoning_tokens: usage.reasoning, // :767
    }),
    output_tokens: plus(usage.output, usage.reasoning, usage.output_audio, usage.output_image, usage.accepted_prediction, usage.rejected_prediction), // :768
    total_tokens: plus(usage.cache_read, usage.cache_write, usage.input, usage.input_audio, usage.input_image, usage.cache_write_1h, usage.tool_input, usage.reasoning, usage.output, usage.output_audio, usage.output_image, usage.accepted_prediction, usage.rejected_prediction),
  };
}

export function readService(body: Wire.Response): string | undefined {
  return body.service_tier ?? undefined;
}

export function encodeTurn(message: Chat.Message, ctx: Ctx, env: Env): Wire.Item[] | undefined { // :186
  const { side, traits } = ctx;
  switch (message.role) {
    case "system": // :193
      dropped(ctx, message.name, "SystemMessage.name");
      return [
        {
          type: "message",
          role: side === "upstream" ? traits.system_role : "system",
          content: inOrder<Wire.ContentPart>(each(message.content, encodeUserPart, ctx)),
        },
      ];
    case "developer": // :194
      dropped(ctx, message.name, "DeveloperMessage.name");
      return [
        {
          type: "message",
          role: side === "upstream" ? traits.system_role : "developer",
          content: inOrder<Wire.ContentPart>(each(message.content, encodeUserPart, ctx)),
        },
      ];
    case "user": // :195
      dropped(ctx, message.name, "UserMessage.name");
      if (isEmpty(message.content)) return undefined;
      return [{ type: "message", role: "user", content: inOrder<Wire.ContentPart>(each(message.content, encodeUserPart, ctx)) }];
    case "assistant": // :198
      dropped(ctx, message.name, "AssistantMessage.name");
      return inOrder<Wire.Item[][number]>(eachPlaced(message.content, (value, place) => encodeSaid(value, place, ctx)));
    case "tool": // :199
      dropped(ctx, message.is_error, "ToolMessage.is_error");
      dropped(ctx, message.cache_control, "ToolMessage.cache_control");
      return [
        {
          type: contains(env.customs, message.tool_call_id) ? "custom_tool_call_output" : "function_call_output",
          call_id: shortId(message.tool_call_id, 64),
          output: textAlone(message.content, false, undefined) !== undefined
            ? textAlone(message.content, false, undefined) ?? ""
            : inOrder<Wire.ContentPart>(each(message.content, encodeUserPart, ctx)),
        },
      ];
  }
}

export function decodeItem(item: Wire.Item, ctx: Ctx): Chat.Message | undefined { // :208
  switch (item.type) {
    case "message": // :214
      if (item.role === "user") return {
        role: "user",
        content: inOrder<Chat.UserPart>(
          pick(each(blocks(item.content), decodeUserPart, ctx), "type", ["text", "image_url", "input_audio", "file", "video_url", "opaque"]),
        ),
      };
      if (item.role === "system") return {
        role: "system",
        content: inOrder<Chat.TextPart>(each(blocks(item.content), decodeInstruction, ctx)),
      };
      if (item.role === "developer") return {
        role: "developer",
        content: inOrder<Chat.TextPart>(each(blocks(item.content), decodeInstruction, ctx)),
      };
      return { role: "assistant", content: inOrder<Chat.AssistantPart>(flatEach([item], decodeSaid, ctx)) };
    case "function_call_output": // :221
      return {
        role: "tool",
        tool_call_id: plainId(item.call_id),
        content: inOrder<Chat.ToolResultPart>(
          pick(each(blocks(item.output), decodeUserPart, ctx), "type", ["text", "image_url", "file", "opaque"]),
        ),
      };
    case "custom_tool_call_output": // :224
      return {
        role: "tool",
        tool_call_id: plainId(item.call_id),
        content: inOrder<Chat.ToolResultPart>(
          pick(each(blocks(item.output), decodeUserPart, ctx), "type", ["text", "image_url", "file", "opaque"]),
        ),
      };
    case "item_reference": // :227
      lose(ctx, "rejected", "Item.item_reference", "it is not known here; send the item itself");
      return undefined;
    default: // :228
      return { role: "assistant", content: inOrder<Chat.AssistantPart>(flatEach([item], decodeSaid, ctx)) };
  }
}

export function encodeSaid(part: Chat.AssistantPart, place: number, ctx: Ctx): Wire.Item | undefined { // :229
  const { side, traits, requestId } = ctx;
  switch (part.type) {
    case "text": // :235
      dropped(ctx, part.cache_control, "TextPart.cache_control");
      dropped(ctx, part.signature, "TextPart.signature");
      return {
        type: "message",
        id: side === "client" ? itemId("msg", requestId, place) : undefined,
        role: "assistant",
        status: side === "client" ? "completed" : undefined,
        content: [
          { type: "output_text", text: part.text, annotations: inOrder<Wire.Annotation>(each(part.citations, encodeAnnotation, ctx)) },
        ],
      };
    case "refusal": // :243
      return {
        type: "message",
        id: side === "client" ? itemId("msg", requestId, place) : undefined,
        role: "assistant",
        status: side === "client" ? "completed" : undefined,
        content: [{ type: "refusal", refusal: part.refusal }],
      };
    case "thinking": // :249
      if (side === "upstream" && traits.proven_thoughts && !part.signature) {
        lose(ctx, "dropped", "AssistantPart.thinking", "a thought without its proof is not accepted");
        return undefined;
      }
      return {
        type: "reasoning",
        id: side === "client" ? itemId("rs", requestId, place) : undefined,
        summary: [{ type: "summary_text", text: part.thinking }],
        encrypted_content: part.signature,
      };
    case "redacted_thinking": // :256
      return {
        type: "reasoning",
        id: side === "client" ? itemId("rs", requestId, place) : undefined,
        summary: [],
        encrypted_content: part.data,
      };
    case "tool_call": // :257
      dropped(ctx, part.cache_control, "ToolCallPart.cache_control");
      if (part.custom === true) return {
        type: "custom_tool_call",
        id: side === "client" ? itemId("ctc", requestId, place) : undefined,
        call_id: idWithSignature(side === "upstream" ? shortId(part.id, 64) : part.id, part.signature),
        name: part.name,
        input: part.arguments,
        status: side === "client" ? "completed" : undefined,
      };
      return {
        type: "function_call",
        id: side === "client" ? itemId("fc", requestId, place) : undefined,
        call_id: idWithSignature(side === "upstream" ? shortId(part.id, 64) : part.id, part.signature),
        name: part.name,
        arguments: part.arguments || "{}",
        status: side === "client" ? "completed" : undefined,
      };
    case "image_url": // :275
      dropped(ctx, part.image_url?.detail, "ImagePart.image_url.detail");
      dropped(ctx, part.cache_control, "ImagePart.cache_control");
      if (side === "client" && isDataUrl(part.image_url.url)) return {
        type: "image_generation_call",
        id: itemId("ig", requestId, place),
        status: "completed",
        result: dataOf(part.image_url.url),
        output_format: subtypeOfMedia(mediaTypeOf(part.image_url.url)),
      };
      lose(ctx, "dropped", "AssistantPart.image_url", "only a picture made here has a place");
      return undefined;
    case "audio": // :281
      lose(ctx, "approx", "AssistantPart.audio", "said as text");
      dropped(ctx, part.audio?.id, "AudioAnswerPart.audio.id");
      dropped(ctx, part.audio?.data, "AudioAnswerPart.audio.data");
      dropped(ctx, part.audio?.expires_at, "AudioAnswerPart.audio.expires_at");
      if (isBlank(part.audio.transcript)) return undefined;
      return {
        type: "message",
        id: side === "client" ? itemId("msg", requestId, place) : undefined,
        role: "assistant",
        status: side === "client" ? "completed" : undefined,
        content: [{ type: "output_text", text: part.audio.transcript ?? "", annotations: [] }],
      };
    case "opaque": // :292
      return unwrapOpaque(part, "openai-responses", ctx, "AssistantPart.opaque");
  }
}

export function decodeSaid(item: Wire.Item, ctx: Ctx): Chat.AssistantPart[] | undefined { // :229
  switch (item.type) {
    case "message": // :298
      return inOrder<Chat.AssistantPart[][number]>(each(blocks(item.content), decodeSaidPart, ctx));
    case "reasoning": // :299
      if (isEmpty(item.summary) && isEmpty(item.content) && (item.encrypted_content ?? undefined) === undefined) return undefined;
      if (isEmpty(item.summary) && isEmpty(item.content)) return [{ type: "redacted_thinking", data: item.encrypted_content ?? "" }];
      return [{ type: "thinking", thinking: thoughtsOf(item.summary, item.content), signature: item.encrypted_content ?? undefined }];
    case "function_call": // :307
      return [
        { type: "tool_call", id: plainId(item.call_id), name: item.name, arguments: item.arguments, signature: signatureInId(item.call_id) },
      ];
    case "custom_tool_call": // :310
      return [
        {
          type: "tool_call",
          id: plainId(item.call_id),
          name: item.name,
          arguments: item.input,
          custom: true,
          signature: signatureInId(item.call_id),
        },
      ];
    case "image_generation_call": // :313
      if ((item.result ?? undefined) === undefined) return undefined;
      return [{ type: "image_url", image_url: { url: dataUrl(`image/${item.output_format ?? "png"}`, item.result ?? "") } }];
    case "function_call_output": // :318
      return undefined;
    case "custom_tool_call_output": // :319
      return undefined;
    case "item_reference": // :320
      return undefined;
    default: // :321
      return [{ type: "opaque", dialect: DIALECT, value: plainObject(item) }];
  }
}

export function decodeSaidPart(block: Wire.ContentPart, ctx: Ctx): Chat.AssistantPart | undefined { // :322
  switch (block.type) {
    case "output_text": // :328
      return { type: "text", text: block.text, citations: unlessEmpty(each(block.annotations, decodeAnnotation, ctx)) };
    case "input_text": // :329
      dropped(ctx, block.prompt_cache_breakpoint, "TextPart.prompt_cache_breakpoint");
      return { type: "text", text: block.text };
    case "text": // :330
      dropped(ctx, block.prompt_cache_breakpoint, "TextPart.prompt_cache_breakpoint");
      return { type: "text", text: block.text };
    case "refusal": // :331
      return { type: "refusal", refusal: block.refusal };
    case "input_image": // :332
      lose(ctx, "dropped", "ContentPart.input_image", "an assistant shows no pictures here");
      return undefined;
    case "input_file": // :333
      lose(ctx, "dropped", "ContentPart.input_file", "an assistant gives no files here");
      return undefined;
    case "input_audio": // :334
      lose(ctx, "dropped", "ContentPart.input_audio", "an assistant has no sound here");
      return undefined;
    default: // :335
      lose(ctx, "dropped", "ContentPart.*", "nobody here knows it");
      return undefined;
  }
}

export function encodeUserPart(part: Chat.Part, ctx: Ctx): Wire.ContentPart | undefined { // :336
  switch (part.type) {
    case "text": // :342
      dropped(ctx, part.cache_control, "TextPart.cache_control");
      dropped(ctx, part.citations, "TextPart.citations");
      dropped(ctx, part.signature, "TextPart.signature");
      return { type: "input_text", text: part.text };
    case "image_url": // :343
      dropped(ctx, part.cache_control, "ImagePart.cache_control");
      if (isFileId(part.image_url.url)) return {
        type: "input_image",
        file_id: fileIdOf(part.image_url.url),
        detail: part.image_url.detail ?? "auto",
      };
      return { type: "input_image", image_url: part.image_url.url, detail: part.image_url.detail ?? "auto" };
    case "file": // :348
      dropped(ctx, part.cache_control, "FilePart.cache_control");
      dropped(ctx, part.citations_enabled, "FilePart.citations_enabled");
      dropped(ctx, part.context, "FilePart.context");
      if (kindOfMedia(mediaTypeOf(part.file.file_data ?? "")) === "image") {
        lose(ctx, "approx", "Part.file", "said as a picture");
        return { type: "input_image", image_url: part.file.file_data ?? "", detail: "auto" };
      }
      if (mediaTypeOf(part.file.file_data ?? "") === "text/plain") {
        lose(ctx, "approx", "Part.file", "said as text");
        return { type: "input_text", text: textOfDataUrl(part.file.file_data ?? "") };
      }
      return {
        type: "input_file",
        file_id: part.file.file_id,
        file_data: part.file.file_data,
        file_url: part.file.file_url,
        filename: part.file.filename ?? (part.file.file_data === undefined ? undefined : `document.${subtypeOfMedia(mediaTypeOf(part.file.file_data))}`),
      };
    case "input_audio": // :359
      dropped(ctx, part.cache_control, "AudioPart.cache_control");
      return { type: "input_audio", input_audio: { data: part.input_audio.data, format: part.input_audio.format } };
    case "video_url": // :360
      lose(ctx, "rejected", "Part.video_url", "video is not understood");
      return undefined;
    case "opaque": // :361
      return unwrapOpaque(part, "openai-responses", ctx, "Part.opaque");
    case "refusal": // :362
      return undefined;
    case "thinking": // :363
      return undefined;
    case "redacted_thinking": // :364
      return undefined;
    case "tool_call": // :365
      return undefined;
    case "audio": // :366
      return undefined;
  }
}

export function decodeUserPart(block: Wire.ContentPart, ctx: Ctx): Chat.Part | undefined { // :336
  switch (block.type) {
    case "input_text": // :373
      dropped(ctx, block.prompt_cache_breakpoint, "TextPart.prompt_cache_breakpoint");
      return { type: "text", text: block.text };
    case "text": // :374
      dropped(ctx, block.prompt_cache_breakpoint, "TextPart.prompt_cache_breakpoint");
      return { type: "text", text: block.text };
    case "output_text": // :375
      return { type: "text", text: block.text, citations: unlessEmpty(each(block.annotations, decodeAnnotation, ctx)) };
    case "refusal": // :376
      return { type: "text", text: block.refusal };
    case "input_image": // :377
      dropped(ctx, block.prompt_cache_breakpoint, "InputImage.prompt_cache_breakpoint");
      if ((block.image_url ?? undefined) === undefined && (block.file_id ?? undefined) === undefined) return undefined;
      return { type: "image_url", image_url: { url: block.image_url ?? fileIdUrl(block.file_id ?? ""), detail: block.detail ?? undefined } };
    case "input_file": // :380
      dropped(ctx, block.prompt_cache_breakpoint, "InputFile.prompt_cache_breakpoint");
      dropped(ctx, block.detail, "InputFile.detail");
      return {
        type: "file",
        file: {
          file_id: block.file_id ?? undefined,
          file_data: block.file_data ?? undefined,
          file_url: block.file_url ?? undefined,
          filename: block.filename ?? undefined,
        },
      };
    case "input_audio": // :383
      return { type: "input_audio", input_audio: { data: block.input_audio.data, format: block.input_audio.format } };
    default: // :384
      return opaque("openai-responses", block);
  }
}

export function decodeInstruction(block: Wire.ContentPart, ctx: Ctx): Chat.TextPart | undefined { // :385
  switch (block.type) {
    case "input_text": // :392
      dropped(ctx, block.prompt_cache_breakpoint, "TextPart.prompt_cache_breakpoint");
      return { type: "text", text: block.text };
    case "text": // :393
      dropped(ctx, block.prompt_cache_breakpoint, "TextPart.prompt_cache_breakpoint");
      return { type: "text", text: block.text };
    case "output_text": // :394
      dropped(ctx, block.annotations, "OutputText.annotations");
      return { type: "text", text: block.text };
    case "refusal": // :395
      return { type: "text", text: block.refusal };
    case "input_image": // :396
      dropped(ctx, block.prompt_cache_breakpoint, "InputImage.prompt_cache_breakpoint");
      lose(ctx, "dropped", "ContentPart.input_image", "instructions are text");
      return undefined;
    case "input_file": // :397
      dropped(ctx, block.prompt_cache_breakpoint, "InputFile.prompt_cache_breakpoint");
      lose(ctx, "dropped", "ContentPart.input_file", "instructions are text");
      return undefined;
    case "input_audio": // :398
      lose(ctx, "dropped", "ContentPart.input_audio", "instructions are text");
      return undefined;
    default: // :399
      lose(ctx, "dropped", "ContentPart.*", "instructions are text");
      return undefined;
  }
}

export function encodeAnnotation(citation: Chat.Citation, ctx: Ctx): Wire.Annotation { // :400
  dropped(ctx, citation.cited_text, "Citation.cited_text");
  return {
    type: "url_citation",
    url: citation.url,
    title: citation.title ?? "",
    start_index: citation.start_index ?? 0,
    end_index: citation.end_index ?? 0,
  };
}

export function decodeAnnotation(annotation: Wire.Annotation, ctx: Ctx): Chat.Citation | undefined { // :400
  switch (annotation.type) {
    case "url_citation": // :411
      return {
        url: annotation.url,
        title: annotation.title || undefined,
        start_index: annotation.end_index ? annotation.start_index ?? undefined : undefined,
        end_index: annotation.end_index || undefined,
      };
    default: // :416
      lose(ctx, "dropped", "Annotation.*", "not a place on the web");
      return undefined;
  }
}

export function encodeTool(tool: Chat.Tool, ctx: Ctx): Wire.Tool | undefined { // :419
  const { traits } = ctx;
  switch (tool.type) {
    case "function": // :425
      dropped(ctx, tool.cache_control, "FunctionTool.cache_control");
      return {
        type: "function",
        name: tool.name,
        description: tool.description,
        parameters: objectSchema(tool.parameters),
        strict: traits.strict_tools ? tool.strict ?? false : undefined,
      };
    case "custom": // :428
      return {
        type: "custom",
        name: tool.name,
        description: tool.description,
        format: tool.grammar !== undefined
          ? { type: "grammar", syntax: tool.grammar?.syntax ?? "lark", definition: tool.grammar?.definition ?? "" }
          : undefined,
      };
    case "opaque": // :435
      return unwrapOpaque(tool, "openai-responses", ctx, "Tool.opaque");
  }
}

export function decodeTool(tool: Wire.Tool, ctx: Ctx): Chat.Tool | undefined { // :419
  switch (tool.type) {
    case "function": // :442
      dropped(ctx, tool.defer_loading, "FunctionTool.defer_loading");
      dropped(ctx, tool.allowed_callers, "FunctionTool.allowed_callers");
      dropped(ctx, tool.output_schema, "FunctionTool.output_schema");
      dropped(ctx, tool.async, "FunctionTool.async");
      return {
        type: "function",
        name: tool.name,
        description: tool.description ?? undefined,
        parameters: tool.parameters ? objectSchema(tool.parameters) : undefined,
        strict: tool.strict ?? undefined,
      };
    case "custom": // :443
      dropped(ctx, tool.defer_loading, "CustomTool.defer_loading");
      dropped(ctx, tool.allowed_callers, "CustomTool.allowed_callers");
      dropped(ctx, tool.async, "CustomTool.async");
      return {
        type: "custom",
        name: tool.name,
        description: tool.description ?? undefined,
        grammar: tool.format?.type === "grammar"
          ? {
            syntax: tool.format?.type === "grammar" ? tool.format.syntax : "lark",
            definition: tool.format?.type === "grammar" ? tool.format.definition : "",
          }
          : undefined,
      };
    case "web_search": // :450
      return undefined;
    case "web_search_2025_08_26": // :451
      return undefined;
    case "web_search_preview": // :452
      return undefined;
    case "web_search_preview_2025_03_11": // :453
      return undefined;
    default: // :454
      return opaque("openai-responses", tool);
  }
}

export function encodeWebSearch(search: Chat.WebSearch, ctx: Ctx): Wire.WebSearchTool { // :455
  dropped(ctx, search.max_uses, "WebSearch.max_uses");
  return {
    type: "web_search",
    search_context_size: search.search_context_size,
    user_location: search.user_location !== undefined
      ? {
        type: "approximate",
        city: search.user_location?.city,
        country: search.user_location?.country,
        region: search.user_location?.region,
        timezone: search.user_location?.timezone,
      }
      : undefined,
  };
}

export function decodeWebSearch(tool: Wire.WebSearchTool, ctx: Ctx): Chat.WebSearch { // :455
  dropped(ctx, tool.filters, "WebSearchTool.filters");
  dropped(ctx, tool.external_web_access, "WebSearchTool.external_web_access");
  return {
    search_context_size: tool.search_context_size ?? undefined,
    user_location: prune<NonNullable<Chat.WebSearch["user_location"]>>({
      city: tool.user_location?.city ?? undefined,
      country: tool.user_location?.country ?? undefined,
      region: tool.user_location?.region ?? undefined,
      timezone: tool.user_location?.timezone ?? undefined,
    }),
  };
}

export function encodeToolChoice(choice: Chat.ToolChoice): Wire.NamedToolChoice | undefined { // :478
  switch (choice.type) {
    case "named": // :484
      if (choice.custom === true) return { type: "custom", name: choice.name };
      return { type: "function", name: choice.name };
    case "allowed": // :487
      return { type: "allowed_tools", mode: choice.mode, tools: inOrder<Wire.AllowedTool>(each(choice.names, encodeAllowedTool)) };
    case "auto": // :488
      return undefined;
    case "none": // :489
      return undefined;
    case "required": // :490
      return undefined;
  }
}

export function decodeToolChoice(choice: Wire.NamedToolChoice, ctx: Ctx): Chat.ToolChoice | undefined { // :478
  switch (choice.type) {
    case "function": // :496
      return { type: "named", name: choice.name };
    case "custom": // :497
      return { type: "named", name: choice.name, custom: true };
    case "allowed_tools": // :498
      return {
        type: "allowed",
        mode: choice.mode,
        names: inOrder<NonNullable<Chat.ToolChoiceAllowed["names"]>[number]>(each(choice.tools, decodeAllowedTool, ctx)),
      };
    default: // :499
      lose(ctx, "dropped", "NamedToolChoice.*", "only a tool of the client's own can be named");
      return undefined;
  }
}

export function encodeAllowedTool(name: string): Wire.AllowedTool { // :500
  return { type: "function", name: name };
}

export function decodeAllowedTool(tool: Wire.AllowedTool, ctx: Ctx): string | undefined { // :500
  switch (tool.type) {
    case "function": // :510
      return tool.name;
    case "custom": // :511
      return tool.name;
    default: // :512
      lose(ctx, "dropped", "AllowedTool.*", "a tool without a name");
      return undefined;
  }
}

export function encodeTextFormat(format: Chat.ResponseFormat): Wire.TextFormat { // :513
  switch (format.type) {
    case "text": // :519
      return { type: "text" };
    case "json_object": // :520
      return { type: "json_object" };
    case "json_schema": // :521
      return {
        type: "json_schema",
        name: format.name,
        description: format.description,
        schema: plainSchema(format.schema),
        strict: format.strict,
      };
  }
}

export function decodeTextFormat(format: Wire.TextFormat): Chat.ResponseFormat { // :513
  switch (format.type) {
    case "text": // :527
      return { type: "text" };
    case "json_object": // :528
      return { type: "json_object" };
    case "json_schema": // :529
      return {
        type: "json_schema",
        name: format.name,
        description: format.description ?? undefined,
        schema: format.schema,
        strict: format.strict ?? undefined,
      };
  }
}
