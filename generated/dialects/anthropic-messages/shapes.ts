// @generated from schema/dialects/anthropic-messages.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  areAll, blocks, count, dataOf, dataUrl, dropped, each, emptyObject, fileIdOf, fileIdUrl, has, idWithSignature,
  inOrder, isBlank, isDataUrl, isEmpty, isFileId, joinedText, kindOfMedia, less, lose, mediaTypeOf, objectSchema,
  opaque, parseArguments, pick, plainId, plus, prune, rewriteSchema, signatureInId, some, stringifyArguments,
  textDataUrl, textOfDataUrl, unwrapOpaque, without, word, wordId,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/anthropic-messages.ts";
import type { Env } from "./request.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "anthropic-messages";

export const tables = {
  web_search: ["web_search_20250305", "web_search_20260209", "web_search_20260318"],
  images: ["image/jpeg", "image/png", "image/gif", "image/webp"],
  cut: ["max_tokens", "model_context_window_exceeded", "refusal"],
  budget: { none: 0, minimal: 1024, low: 1024, medium: 4096, high: 16384, xhigh: 32768, max: 32768 },
  structured: {
    close_objects: true,
    rename: { oneOf: "anyOf" },
    drop: [
      "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength",
      "pattern", "maxItems", "uniqueItems", "minProperties", "maxProperties", "not", "if", "then", "else", "$schema",
      "examples",
    ],
    at_most: { minItems: 1 },
    tell_dropped: true,
    formats: ["date-time", "time", "date", "duration", "email", "hostname", "uri", "ipv4", "ipv6", "uuid"],
  },
} as const;

export const FINISH_WRITE = { stop: "end_turn", length: "max_tokens", tool_calls: "tool_use", content_filter: "refusal" } as const;
export const FINISH_READ = {
  end_turn: "stop",
  stop_sequence: "stop",
  pause_turn: "stop",
  compaction: "stop",
  max_tokens: "length",
  model_context_window_exceeded: "length",
  tool_use: "tool_calls",
  refusal: "content_filter",
} as const;
export const FINISH_READ_ELSE = "stop" as const;

export const ERROR_TYPE_WRITE = {
  auth: "authentication_error",
  permission: "permission_error",
  not_found: "not_found_error",
  too_large: "request_too_large",
  invalid_request: "invalid_request_error",
  rate_limit: "rate_limit_error",
  quota: "billing_error",
  budget: "billing_error",
  overloaded: "overloaded_error",
  timeout: "timeout_error",
  server_error: "api_error",
} as const;
export const ERROR_TYPE_READ = {
  authentication_error: "auth",
  permission_error: "permission",
  not_found_error: "not_found",
  request_too_large: "too_large",
  invalid_request_error: "invalid_request",
  rate_limit_error: "rate_limit",
  billing_error: "budget",
  overloaded_error: "overloaded",
  timeout_error: "timeout",
  api_error: "server_error",
} as const;
export const ERROR_TYPE_READ_ELSE = undefined;

export function decodeUsage(usage: Wire.WireUsage): Chat.Usage {
  const cache_read = count(usage.cache_read_input_tokens); // :611
  const cache_write = less(count(usage.cache_creation_input_tokens) ?? count(usage.cache_creation?.ephemeral_5m_input_tokens), usage.cache_creation_input_tokens === undefined ? 0 : count(usage.cache_creation?.ephemeral_1h_input_tokens)); // :612
  const cache_write_1h = count(usage.cache_creation?.ephemeral_1h_input_tokens); // :615
  const reasoning = count(usage.output_tokens_details?.thinking_tokens); // :617
  const web_searches = count(usage.server_tool_use?.web_search_requests); // :618
  const input = count(usage.input_tokens); // :610
  const output = less(count(usage.output_tokens), reasoning); // :616
  return { input, cache_read, cache_write, cache_write_1h, output, reasoning, web_searches };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireUsage {
  return {
    input_tokens: plus(usage.input, usage.input_audio, usage.input_image, usage.tool_input), // :610
    cache_read_input_tokens: usage.cache_read, // :611
    cache_creation: prune<Wire.CacheCreation>({
      ephemeral_5m_input_tokens: usage.cache_write, // :612
      ephemeral_1h_input_tokens: usage.cache_write_1h, // :615
    }),
    output_tokens: plus(usage.output, usage.reasoning, usage.output_audio, usage.output_image, usage.accepted_prediction, usage.rejected_prediction), // :616
    output_tokens_details: prune<Wire.OutputTokensDetails>({
      thinking_tokens: usage.reasoning, // :617
    }),
    server_tool_use: prune<Wire.ServerToolUsage>({
      web_search_requests: usage.web_searches, // :618
    }),
    cache_creation_input_tokens: plus(usage.cache_write, usage.cache_write_1h),
  };
}

export function readService(body: Wire.Message): string | undefined {
  return body.usage?.service_tier ?? undefined;
}

export function encodeTurn(message: Chat.Message, ctx: Ctx): Wire.Turn { // :215
  const { side } = ctx;
  switch (message.role) {
    case "system": // :222
      dropped(ctx, message.name, "SystemMessage.name");
      return { role: "system", content: each(message.content, encodeTextBlock, ctx) };
    case "developer": // :223
      lose(ctx, "approx", "Message.developer", "the wire knows the system only");
      dropped(ctx, message.name, "DeveloperMessage.name");
      return { role: "system", content: each(message.content, encodeTextBlock, ctx) };
    case "user": // :224
      dropped(ctx, message.name, "UserMessage.name");
      return { role: "user", content: each(message.content, encodeBlock, ctx) };
    case "assistant": // :225
      dropped(ctx, message.name, "AssistantMessage.name");
      return { role: "assistant", content: each(message.content, encodeBlock, ctx) };
    case "tool": // :226
      return {
        role: "user",
        content: [
          {
            type: "tool_result",
            tool_use_id: side === "upstream" ? wordId(message.tool_call_id) : message.tool_call_id,
            content: without(each(message.content, encodeBlock, ctx), "type", [
              "thinking", "redacted_thinking", "tool_use", "tool_result", "server_tool_use", "web_search_tool_result",
              "web_fetch_tool_result", "code_execution_tool_result", "bash_code_execution_tool_result",
              "text_editor_code_execution_tool_result", "tool_search_tool_result", "advisor_tool_result", "container_upload",
              "mcp_tool_use", "mcp_tool_result", "compaction", "fallback",
            ]),
            is_error: message.is_error,
            cache_control: message.cache_control,
          },
        ],
      };
  }
}

export function decodeTurn(turn: Wire.Turn, ctx: Ctx): Chat.Message[] { // :215
  switch (turn.role) {
    case "system": // :235
      dropped(ctx, turn.clear_at, "SystemTurn.clear_at");
      return [{ role: "system", content: each(pick(blocks(turn.content), "type", ["text"]), decodeTextBlock, ctx) }];
    case "assistant": // :236
      return [
        {
          role: "assistant",
          content: pick(each(blocks(turn.content), decodeBlock, ctx), "type", [
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
    case "user": // :237
      return inOrder<Chat.Message[][number]>(
        each(pick(blocks(turn.content), "type", ["tool_result"]), decodeToolResult, ctx),
        !areAll(turn.content, "tool_result")
          ? {
            role: "user",
            content: pick(each(without(blocks(turn.content), "type", ["tool_result"]), decodeBlock, ctx), "type", [
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

export function decodeHeldThread(thread: Wire.HeldThread, ctx: Ctx): Chat.Message | undefined { // :241
  if (thread.type === "create" || thread.type === "continue") {
    lose(ctx, "rejected", "HeldThread", "the gateway holds no conversation; send the whole of it");
    return undefined;
  }
  return undefined;
}

export function decodeToolResult(block: Wire.ToolResultBlock, ctx: Ctx): Chat.ToolMessage { // :249
  dropped(ctx, block.toolset_name, "ToolResultBlock.toolset_name");
  return {
    role: "tool",
    tool_call_id: plainId(block.tool_use_id),
    content: pick(each(blocks(block.content), decodeBlock, ctx), "type", ["text", "image_url", "file", "opaque"]),
    is_error: block.is_error,
    cache_control: block.cache_control ?? undefined,
  };
}

export function encodeBlock(part: Chat.Part, ctx: Ctx): Wire.ContentBlock | undefined { // :261
  const { side } = ctx;
  switch (part.type) {
    case "text": // :266
      dropped(ctx, part.signature, "TextPart.signature");
      if (side === "upstream" ? isBlank(part.text) : part.text === "" && isEmpty(part.citations)) return undefined;
      return {
        type: "text",
        text: part.text,
        citations: each(side === "upstream" ? undefined : part.citations, encodeCitation, ctx),
        cache_control: part.cache_control,
      };
    case "image_url": // :271
      dropped(ctx, part.image_url?.detail, "ImagePart.image_url.detail");
      if (isDataUrl(part.image_url.url) && word(mediaTypeOf(part.image_url.url), tables.images) === undefined) {
        lose(ctx, "rejected", "Part.image_url", "images are jpeg, png, gif or webp");
        return undefined;
      }
      return { type: "image", source: some(part.image_url.url, encodeImageSource), cache_control: part.cache_control };
    case "file": // :277
      if (part.file.file_data !== undefined && kindOfMedia(mediaTypeOf(part.file.file_data)) === "image") {
        lose(ctx, "approx", "Part.file", "said as a picture");
        return { type: "image", source: some(part.file.file_data, encodeImageSource), cache_control: part.cache_control };
      }
      if (part.file.file_data !== undefined && word(mediaTypeOf(part.file.file_data), ["application/pdf", "text/plain"]) === undefined) {
        lose(ctx, "rejected", "Part.file", "documents are PDF or plain text");
        return undefined;
      }
      return {
        type: "document",
        source: some(part, encodeDocumentSource),
        title: part.file.filename,
        context: part.context,
        citations: prune<Wire.CitationsConfig>({ enabled: part.citations_enabled }),
        cache_control: part.cache_control,
      };
    case "thinking": // :285
      if (!part.signature && side === "upstream") {
        lose(ctx, "dropped", "Part.thinking", "a thought without its signature is not accepted");
        return undefined;
      }
      return { type: "thinking", thinking: part.thinking, signature: part.signature ?? "" };
    case "redacted_thinking": // :288
      return { type: "redacted_thinking", data: part.data };
    case "tool_call": // :289
      dropped(ctx, part.custom, "ToolCallPart.custom");
      return {
        type: "tool_use",
        id: idWithSignature(side === "upstream" ? wordId(part.id) : part.id, part.signature),
        name: part.name,
        input: part.custom === true ? { input: part.arguments } : parseArguments(part.arguments),
        cache_control: part.cache_control,
      };
    case "refusal": // :293
      lose(ctx, "approx", "Part.refusal", "said as text");
      if (part.refusal === "" || (side === "upstream" && isBlank(part.refusal))) return undefined;
      return { type: "text", text: part.refusal };
    case "audio": // :298
      lose(ctx, "approx", "Part.audio", "said as text");
      dropped(ctx, part.audio?.id, "AudioAnswerPart.audio.id");
      dropped(ctx, part.audio?.data, "AudioAnswerPart.audio.data");
      dropped(ctx, part.audio?.expires_at, "AudioAnswerPart.audio.expires_at");
      if (isBlank(part.audio.transcript)) return undefined;
      return { type: "text", text: part.audio.transcript ?? "" };
    case "input_audio": // :304
      lose(ctx, "rejected", "Part.input_audio", "audio is not understood");
      return undefined;
    case "video_url": // :305
      lose(ctx, "rejected", "Part.video_url", "video is not understood");
      return undefined;
    case "opaque": // :306
      return unwrapOpaque(part, "anthropic-messages", ctx, "Part.opaque");
  }
}

export function decodeBlock(block: Wire.ContentBlock, ctx: Ctx): Chat.Part | undefined { // :261
  switch (block.type) {
    case "image": // :271
      dropped(ctx, block.transformations, "ImageBlock.transformations");
      return {
        type: "image_url",
        image_url: { url: some(block.source, decodeImageSource) },
        cache_control: block.cache_control ?? undefined,
      };
    case "redacted_thinking": // :288
      return { type: "redacted_thinking", data: block.data };
    case "text": // :310
      return {
        type: "text",
        text: block.text,
        citations: each(block.citations, decodeCitation, ctx),
        cache_control: block.cache_control ?? undefined,
      };
    case "document": // :311
      return {
        type: "file",
        file: {
          file_data: block.source.type === "base64" ? dataUrl(block.source.media_type, block.source.data) : block.source.type === "text" ? textDataUrl(block.source.data) : block.source.type === "content" ? textDataUrl(joinedText(blocks(block.source.content))) : undefined,
          file_url: block.source.type === "url" ? block.source.url : undefined,
          file_id: block.source.type === "file" ? block.source.file_id : undefined,
          filename: block.title ?? undefined,
        },
        context: block.context ?? undefined,
        citations_enabled: block.citations?.enabled,
        cache_control: block.cache_control ?? undefined,
      };
    case "thinking": // :321
      return { type: "thinking", thinking: block.thinking, signature: block.signature || undefined };
    case "tool_use": // :322
      dropped(ctx, block.caller, "ToolUseBlock.caller");
      dropped(ctx, block.toolset_name, "ToolUseBlock.toolset_name");
      return {
        type: "tool_call",
        id: plainId(block.id),
        name: block.name,
        arguments: stringifyArguments(block.input),
        signature: signatureInId(block.id),
        cache_control: block.cache_control ?? undefined,
      };
    case "tool_result": // :324
      dropped(ctx, block.toolset_name, "ToolResultBlock.toolset_name");
      return undefined;
    default: // :325
      return opaque("anthropic-messages", block);
  }
}

export function encodeTextBlock(part: Chat.TextPart, ctx: Ctx): Wire.TextBlock | undefined { // :328
  const { side } = ctx;
  dropped(ctx, part.citations, "TextPart.citations");
  dropped(ctx, part.signature, "TextPart.signature");
  if (side === "upstream" && isBlank(part.text)) return undefined;
  return { type: "text", text: part.text, cache_control: part.cache_control };
}

export function decodeTextBlock(block: Wire.TextBlock, ctx: Ctx): Chat.TextPart { // :328
  dropped(ctx, block.citations, "TextBlock.citations");
  return { type: "text", text: block.text, cache_control: block.cache_control ?? undefined };
}

export function encodeImageSource(url: string): Wire.ImageSource { // :337
  if (isDataUrl(url)) return { type: "base64", media_type: word(mediaTypeOf(url), tables.images) ?? "image/png", data: dataOf(url) };
  if (isFileId(url)) return { type: "file", file_id: fileIdOf(url) };
  return { type: "url", url: url };
}

export function decodeImageSource(source: Wire.ImageSource): string { // :337
  switch (source.type) {
    case "base64": // :347
      return dataUrl(source.media_type, source.data);
    case "url": // :348
      return source.url;
    case "file": // :349
      return fileIdUrl(source.file_id);
  }
}

export function encodeDocumentSource(part: Chat.FilePart): Wire.DocumentSource { // :350
  if (part.file.file_data !== undefined && mediaTypeOf(part.file.file_data) === "text/plain") return {
    type: "text",
    media_type: "text/plain",
    data: textOfDataUrl(part.file.file_data),
  };
  if (part.file.file_data !== undefined) return { type: "base64", media_type: "application/pdf", data: dataOf(part.file.file_data) };
  if (part.file.file_url !== undefined) return { type: "url", url: part.file.file_url };
  return { type: "file", file_id: part.file.file_id ?? "" };
}

export function encodeCitation(citation: Chat.Citation, ctx: Ctx): Wire.Citation { // :360
  dropped(ctx, citation.start_index, "Citation.start_index");
  dropped(ctx, citation.end_index, "Citation.end_index");
  return { type: "web_search_result_location", url: citation.url, title: citation.title, cited_text: citation.cited_text };
}

export function decodeCitation(citation: Wire.Citation, ctx: Ctx): Chat.Citation | undefined { // :360
  switch (citation.type) {
    case "web_search_result_location": // :371
      dropped(ctx, citation.encrypted_index, "CitationWebSearchResultLocation.encrypted_index");
      return { url: citation.url, title: citation.title ?? undefined, cited_text: citation.cited_text };
    case "search_result_location": // :372
      dropped(ctx, citation.search_result_index, "CitationSearchResultLocation.search_result_index");
      dropped(ctx, citation.start_block_index, "CitationSearchResultLocation.start_block_index");
      dropped(ctx, citation.end_block_index, "CitationSearchResultLocation.end_block_index");
      return { url: citation.source, title: citation.title ?? undefined, cited_text: citation.cited_text };
    default: // :375
      lose(ctx, "dropped", "Citation.*", "a place in a document has no URL");
      return undefined;
  }
}

export function encodeTool(tool: Chat.Tool, ctx: Ctx): Wire.WireTool | undefined { // :377
  const { traits } = ctx;
  switch (tool.type) {
    case "function": // :383
      return {
        name: tool.name,
        description: tool.description,
        input_schema: objectSchema(tool.strict === true && traits.structured_output === "native" ? rewriteSchema(tool.parameters ?? emptyObject(), tables.structured) : tool.parameters),
        strict: traits.structured_output === "native" ? tool.strict : undefined,
        cache_control: tool.cache_control,
      };
    case "custom": // :389
      lose(ctx, "approx", "Tool.custom", "said as a function of one text");
      return {
        name: tool.name,
        description: tool.description,
        input_schema: { type: "object", properties: { input: { type: "string" } }, required: ["input"] },
      };
    case "opaque": // :393
      return unwrapOpaque(tool, "anthropic-messages", ctx, "Tool.opaque");
  }
}

export function decodeTool(tool: Wire.WireTool): Chat.Tool | undefined { // :377
  if (has(tool, "input_schema")) return {
    type: "function",
    name: tool.name,
    description: tool.description,
    parameters: tool.input_schema,
    strict: tool.strict,
    cache_control: tool.cache_control ?? undefined,
  };
  if (word(tool.type, tables.web_search) !== undefined) return undefined;
  return opaque("anthropic-messages", tool);
}

export function encodeWebSearch(search: Chat.WebSearch, ctx: Ctx): Wire.WireTool { // :402
  dropped(ctx, search.search_context_size, "WebSearch.search_context_size");
  return {
    type: "web_search_20250305",
    name: "web_search",
    max_uses: search.max_uses,
    user_location: search.user_location !== undefined
      ? {
        type: "approximate",
        city: search.user_location?.city,
        region: search.user_location?.region,
        country: search.user_location?.country,
        timezone: search.user_location?.timezone,
      }
      : undefined,
  };
}

export function decodeWebSearch(tool: Wire.ServerTool, ctx: Ctx): Chat.WebSearch { // :402
  dropped(ctx, tool.cache_control, "ServerTool.cache_control");
  dropped(ctx, tool.strict, "ServerTool.strict");
  dropped(ctx, tool.defer_loading, "ServerTool.defer_loading");
  dropped(ctx, tool.input_examples, "ServerTool.input_examples");
  dropped(ctx, tool.allowed_callers, "ServerTool.allowed_callers");
  dropped(ctx, tool.allowed_domains, "ServerTool.allowed_domains");
  dropped(ctx, tool.blocked_domains, "ServerTool.blocked_domains");
  dropped(ctx, tool.response_inclusion, "ServerTool.response_inclusion");
  dropped(ctx, tool.citations, "ServerTool.citations");
  dropped(ctx, tool.max_content_tokens, "ServerTool.max_content_tokens");
  dropped(ctx, tool.use_cache, "ServerTool.use_cache");
  dropped(ctx, tool.url_sources, "ServerTool.url_sources");
  dropped(ctx, tool.max_characters, "ServerTool.max_characters");
  dropped(ctx, tool.display_width_px, "ServerTool.display_width_px");
  dropped(ctx, tool.display_height_px, "ServerTool.display_height_px");
  dropped(ctx, tool.display_number, "ServerTool.display_number");
  dropped(ctx, tool.enable_zoom, "ServerTool.enable_zoom");
  dropped(ctx, tool.model, "ServerTool.model");
  dropped(ctx, tool.max_tokens, "ServerTool.max_tokens");
  dropped(ctx, tool.caching, "ServerTool.caching");
  dropped(ctx, tool.type, "ServerTool.type");
  dropped(ctx, tool.name, "ServerTool.name");
  return {
    max_uses: tool.max_uses ?? undefined,
    user_location: tool.user_location !== undefined && tool.user_location !== null
      ? prune<NonNullable<Chat.WebSearch["user_location"]>>({
        city: tool.user_location?.city ?? undefined,
        region: tool.user_location?.region ?? undefined,
        country: tool.user_location?.country ?? undefined,
        timezone: tool.user_location?.timezone ?? undefined,
      })
      : undefined,
  };
}

export function encodeToolChoice(request: Chat.ChatRequest, env: Env): Wire.WireToolChoice | undefined { // :424
  if (env.borrowed !== undefined) return { type: "none" };
  if (!env.hasTools) return undefined;
  if (request.tool_choice?.type === "none") return { type: "none" };
  if (env.forced && request.tool_choice?.type === "named") return {
    type: "tool",
    name: request.tool_choice.name,
    disable_parallel_tool_use: request.parallel_tool_calls === false || undefined,
  };
  if (env.forced && (request.tool_choice?.type === "required" || (request.tool_choice?.type === "allowed" && request.tool_choice.mode === "required"))) return {
    type: "any",
    disable_parallel_tool_use: request.parallel_tool_calls === false || undefined,
  };
  if (request.tool_choice !== undefined || request.parallel_tool_calls === false) return {
    type: "auto",
    disable_parallel_tool_use: request.parallel_tool_calls === false || undefined,
  };
  return undefined;
}

export function decodeToolChoiceBack(choice: Wire.WireToolChoice): Chat.ToolChoice { // :437
  switch (choice.type) {
    case "auto": // :444
      return { type: "auto" };
    case "any": // :445
      return { type: "required" };
    case "tool": // :446
      return { type: "named", name: choice.name };
    case "none": // :447
      return { type: "none" };
  }
}

export function encodeThinking(request: Chat.ChatRequest, ctx: Ctx, env: Env): Wire.ThinkingConfig | undefined { // :448
  const { traits } = ctx;
  if (env.mode === "adaptive") return { type: "adaptive", display: traits.display ? request.thinking?.display ?? "summarized" : undefined };
  if (env.mode === "enabled") return {
    type: "enabled",
    budget_tokens: env.budget ?? 1024,
    display: traits.display ? request.thinking?.display : undefined,
  };
  if (env.mode === "disabled") return { type: "disabled" };
  if (env.mode === "between_tools") return { type: "between_tools" };
  return undefined;
}

export function decodeThinkingBack(thinking: Wire.ThinkingConfig): Chat.Thinking { // :457
  switch (thinking.type) {
    case "adaptive": // :463
      return { type: "adaptive", display: thinking.display ?? undefined };
    case "enabled": // :464
      return { type: "enabled", budget_tokens: thinking.budget_tokens, display: thinking.display ?? undefined };
    case "disabled": // :465
      return { type: "disabled" };
    case "between_tools": // :466
      return { type: "between_tools" };
  }
}

export function encodeOutputFormat(format: Chat.ResponseFormat, ctx: Ctx): Wire.JsonOutputFormat | undefined { // :467
  switch (format.type) {
    case "text": // :472
      return undefined;
    case "json_object": // :473
      lose(ctx, "dropped", "ResponseFormat.json_object", "no JSON mode without a schema; ask for JSON in the prompt");
      return undefined;
    case "json_schema": // :474
      dropped(ctx, format.name, "JsonSchemaFormat.name");
      dropped(ctx, format.description, "JsonSchemaFormat.description");
      dropped(ctx, format.strict, "JsonSchemaFormat.strict");
      return { type: "json_schema", schema: rewriteSchema(format.schema, tables.structured) };
  }
}

export function decodeOutputFormat(wire: Wire.JsonOutputFormat): Chat.ResponseFormat { // :467
  switch (wire.type) {
    case "json_schema": // :475
      return { type: "json_schema", name: "response", schema: wire.schema, strict: true };
  }
}
