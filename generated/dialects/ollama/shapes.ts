// @generated from schema/dialects/ollama.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  count, dataOf, dataUrl, dropped, each, emptyObject, inOrder, isDataUrl, isEmpty, isText, joinedText, lose,
  mediaTypeOf, nameOf, parseArguments, pick, pictureType, plus, saidText, stringifyArguments, textParts,
  thoughtText, unlessEmpty, withIds, word,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/ollama.ts";
import type { Env } from "./request.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "ollama";

export const tables = { images: ["image/jpeg", "image/png", "image/webp"] } as const;

export const FINISH_WRITE = { stop: "stop", length: "length" } as const;
export const FINISH_READ = { stop: "stop", load: "stop", unload: "stop", length: "length" } as const;
export const FINISH_READ_ELSE = "stop" as const;

export function decodeUsage(usage: Wire.Counts): Chat.Usage {
  const input = count(usage.prompt_eval_count); // :178
  const output = count(usage.eval_count); // :179
  return { input, output };
}

export function encodeUsage(usage: Chat.Usage): Wire.Counts {
  return {
    prompt_eval_count: plus(usage.input, usage.input_audio, usage.input_image, usage.cache_read, usage.cache_write, usage.cache_write_1h, usage.tool_input), // :178
    eval_count: plus(usage.output, usage.output_audio, usage.output_image, usage.reasoning, usage.accepted_prediction, usage.rejected_prediction), // :179
  };
}

export function encodeMessage(message: Chat.Message, ctx: Ctx, env: Env): Wire.Message { // :196
  switch (message.role) {
    case "system": // :203
      dropped(ctx, message.name, "SystemMessage.name");
      return { role: "system", content: joinedText(message.content, "\n") };
    case "developer": // :204
      dropped(ctx, message.name, "DeveloperMessage.name");
      return { role: "system", content: joinedText(message.content, "\n") };
    case "user": // :205
      dropped(ctx, message.name, "UserMessage.name");
      return { role: "user", content: joinedText(message.content, "\n"), images: unlessEmpty(each(message.content, encodePicture, ctx)) };
    case "assistant": // :206
      dropped(ctx, message.name, "AssistantMessage.name");
      return {
        role: "assistant",
        content: saidText(message),
        thinking: thoughtText(message.content),
        images: unlessEmpty(each(message.content, encodeSaid, ctx)),
        tool_calls: unlessEmpty(each(pick(message.content, "type", ["tool_call"]), encodeToolCall, ctx)),
      };
    case "tool": // :212
      dropped(ctx, message.is_error, "ToolMessage.is_error");
      dropped(ctx, message.cache_control, "ToolMessage.cache_control");
      return {
        role: "tool",
        content: joinedText(message.content, "\n"),
        images: unlessEmpty(each(message.content, encodeResult, ctx)),
        tool_name: nameOf(env.names, message.tool_call_id),
        tool_call_id: message.tool_call_id,
      };
  }
}

export function decodeMessage(message: Wire.Message, ctx: Ctx): Chat.Message { // :196
  switch (message.role) {
    case "system": // :221
      return { role: "system", content: textParts(message.content) };
    case "user": // :222
      return {
        role: "user",
        content: inOrder<Chat.UserPart>(
          message.content !== "" || isEmpty(message.images) ? { type: "text", text: message.content } : undefined,
          each(message.images, decodePicture),
        ),
      };
    case "assistant": // :223
      return {
        role: "assistant",
        content: inOrder<Chat.AssistantPart>(
          message.thinking !== undefined && message.thinking !== "" ? { type: "thinking", thinking: message.thinking ?? "" } : undefined,
          message.content !== undefined && message.content !== "" ? { type: "text", text: message.content ?? "" } : undefined,
          each(message.images, decodePicture),
          each(message.tool_calls, decodeToolCall, ctx),
        ),
      };
    case "tool": // :232
      return {
        role: "tool",
        tool_call_id: message.tool_call_id ?? "",
        content: inOrder<Chat.ToolResultPart>({ type: "text", text: message.content }, each(message.images, decodePicture)),
      };
  }
}

export function encodePicture(part: Chat.UserPart, ctx: Ctx): string | undefined { // :236
  switch (part.type) {
    case "text": // :242
      return undefined;
    case "image_url": // :243
      dropped(ctx, part.image_url?.detail, "ImagePart.image_url.detail");
      dropped(ctx, part.cache_control, "ImagePart.cache_control");
      if (isDataUrl(part.image_url.url) && word(mediaTypeOf(part.image_url.url), tables.images) !== undefined) return dataOf(part.image_url.url);
      lose(ctx, "rejected", "UserPart.image_url", "pictures are jpeg, png or webp, as data");
      return undefined;
    case "file": // :248
      dropped(ctx, part.file?.file_id, "FilePart.file.file_id");
      dropped(ctx, part.file?.file_url, "FilePart.file.file_url");
      dropped(ctx, part.file?.filename, "FilePart.file.filename");
      dropped(ctx, part.cache_control, "FilePart.cache_control");
      dropped(ctx, part.citations_enabled, "FilePart.citations_enabled");
      dropped(ctx, part.context, "FilePart.context");
      if (part.file.file_data !== undefined && word(mediaTypeOf(part.file.file_data), tables.images) !== undefined) {
        lose(ctx, "approx", "UserPart.file", "said as a picture");
        return dataOf(part.file.file_data ?? "");
      }
      lose(ctx, "rejected", "UserPart.file", "files are not understood");
      return undefined;
    case "input_audio": // :253
      lose(ctx, "rejected", "UserPart.input_audio", "audio is not understood");
      return undefined;
    case "video_url": // :254
      lose(ctx, "rejected", "UserPart.video_url", "video is not understood");
      return undefined;
    case "opaque": // :255
      lose(ctx, "dropped", "UserPart.opaque", "only another wire understands it");
      return undefined;
  }
}

export function decodePicture(data: string): Chat.ImagePart { // :236
  return { type: "image_url", image_url: { url: dataUrl(pictureType(data), data) } };
}

export function encodeSaid(part: Chat.AssistantPart, ctx: Ctx): string | undefined { // :260
  switch (part.type) {
    case "text": // :266
      return undefined;
    case "refusal": // :267
      return undefined;
    case "thinking": // :268
      return undefined;
    case "tool_call": // :269
      return undefined;
    case "redacted_thinking": // :270
      lose(ctx, "dropped", "AssistantPart.redacted_thinking", "only its maker can read it");
      return undefined;
    case "image_url": // :271
      lose(ctx, "dropped", "AssistantPart.image_url", "an assistant shows nothing here");
      return undefined;
    case "audio": // :272
      lose(ctx, "dropped", "AssistantPart.audio", "an assistant has no voice here");
      return undefined;
    case "opaque": // :273
      lose(ctx, "dropped", "AssistantPart.opaque", "only another wire understands it");
      return undefined;
  }
}

export function encodeResult(part: Chat.ToolResultPart, ctx: Ctx): string | undefined { // :274
  switch (part.type) {
    case "text": // :280
      return undefined;
    case "image_url": // :281
      return undefined;
    case "file": // :282
      return undefined;
    case "opaque": // :283
      lose(ctx, "dropped", "ToolResultPart.opaque", "only another wire understands it");
      return undefined;
  }
}

export function encodeToolCall(part: Chat.ToolCallPart, ctx: Ctx): Wire.ToolCall { // :285
  dropped(ctx, part.custom, "ToolCallPart.custom");
  dropped(ctx, part.signature, "ToolCallPart.signature");
  dropped(ctx, part.cache_control, "ToolCallPart.cache_control");
  return {
    id: part.id,
    function: { name: part.name, arguments: part.custom === true ? { input: part.arguments } : parseArguments(part.arguments) },
  };
}

export function decodeToolCall(call: Wire.ToolCall, ctx: Ctx): Chat.ToolCallPart { // :285
  dropped(ctx, call.type, "ToolCall.type");
  dropped(ctx, call.function?.index, "ToolCall.function.index");
  return { type: "tool_call", id: call.id ?? "", name: call.function.name, arguments: stringifyArguments(call.function.arguments) };
}

export function encodeTool(tool: Chat.Tool, ctx: Ctx): Wire.Tool | undefined { // :296
  switch (tool.type) {
    case "function": // :302
      dropped(ctx, tool.strict, "FunctionTool.strict");
      dropped(ctx, tool.cache_control, "FunctionTool.cache_control");
      return { type: "function", function: { name: tool.name, description: tool.description, parameters: tool.parameters } };
    case "custom": // :305
      lose(ctx, "approx", "Tool.custom", "said as a function of one text");
      return {
        type: "function",
        function: {
          name: tool.name,
          description: tool.description,
          parameters: { type: "object", properties: { input: { type: "string" } }, required: ["input"] },
        },
      };
    case "opaque": // :309
      lose(ctx, "dropped", "Tool.opaque", "only functions can be called");
      return undefined;
  }
}

export function decodeTool(tool: Wire.Tool): Chat.FunctionTool { // :296
  return { type: "function", name: tool.function.name, description: tool.function.description, parameters: tool.function.parameters };
}

export function encodeFormat(format: Chat.ResponseFormat, ctx: Ctx): Wire.Format | undefined { // :314
  switch (format.type) {
    case "text": // :320
      return undefined;
    case "json_object": // :321
      return "json";
    case "json_schema": // :322
      dropped(ctx, format.name, "JsonSchemaFormat.name");
      dropped(ctx, format.description, "JsonSchemaFormat.description");
      dropped(ctx, format.strict, "JsonSchemaFormat.strict");
      return format.schema;
  }
}

export function decodeFormatBack(format: Wire.Format): Chat.ResponseFormat { // :323
  if (isText(format)) return { type: "json_object" };
  return { type: "json_schema", name: "answer", schema: isText(format) ? emptyObject() : format };
}

export function encodeAnswer(message: Chat.AssistantMessage, ctx: Ctx): Wire.AssistantMessage { // :330
  dropped(ctx, message.name, "AssistantMessage.name");
  return {
    role: "assistant",
    content: saidText(message),
    thinking: thoughtText(message.content),
    images: unlessEmpty(each(message.content, encodeSaid, ctx)),
    tool_calls: unlessEmpty(each(pick(message.content, "type", ["tool_call"]), encodeToolCall, ctx)),
  };
}

export function decodeAnswer(message: Wire.AssistantMessage, ctx: Ctx): Chat.AssistantMessage { // :330
  const { requestId } = ctx;
  return {
    role: "assistant",
    content: inOrder<Chat.AssistantPart>(
      message.thinking !== undefined && message.thinking !== "" ? { type: "thinking", thinking: message.thinking ?? "" } : undefined,
      message.content !== undefined && message.content !== "" ? { type: "text", text: message.content ?? "" } : undefined,
      each(message.images, decodePicture),
      each(withIds(message.tool_calls, requestId), decodeToolCall, ctx),
    ),
  };
}
