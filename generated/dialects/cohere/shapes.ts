// @generated from schema/dialects/cohere.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  blocks, count, dropped, each, emptyObject, firstText, hasType, inOrder, insideJson, isFileId, joinedText,
  kindOfMedia, lose, mediaTypeOf, objectSchema, opaque, pick, plainSchema, plus, prune, saidText, some, sumOf,
  textAlone, textOfDataUrl, thoughtText, toJson, unwrapOpaque,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/cohere.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "cohere";

export const tables = {
  budget: { none: 0, minimal: 655, low: 3276, medium: 9830, high: 19660, xhigh: 29491, max: 32768 },
  failed: ["ERROR", "TIMEOUT"],
  cut: ["MAX_TOKENS", "ERROR_LIMIT", "ERROR_TOXIC"],
} as const;

export const FINISH_WRITE = { stop: "COMPLETE", length: "MAX_TOKENS", tool_calls: "TOOL_CALL", content_filter: "ERROR_TOXIC" } as const;
export const FINISH_READ = {
  COMPLETE: "stop",
  STOP_SEQUENCE: "stop",
  USER_CANCEL: "stop",
  MAX_TOKENS: "length",
  ERROR_LIMIT: "length",
  TOOL_CALL: "tool_calls",
  ERROR_TOXIC: "content_filter",
} as const;
export const FINISH_READ_ELSE = "stop" as const;

export function decodeUsage(usage: Wire.WireUsage): Chat.Usage {
  const input = count(usage.billed_units?.input_tokens ?? usage.tokens?.input_tokens); // :453
  const output = count(usage.billed_units?.output_tokens ?? usage.tokens?.output_tokens); // :454
  return { input, output };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireUsage {
  return {
    billed_units: prune<Wire.BilledUnits>({
      input_tokens: plus(usage.input, usage.input_audio, usage.input_image, usage.cache_read, usage.cache_write, usage.cache_write_1h, usage.tool_input), // :453
      output_tokens: plus(usage.output, usage.reasoning, usage.output_audio, usage.output_image, usage.accepted_prediction, usage.rejected_prediction), // :454
    }),
    tokens: prune<Wire.TokenCounts>({
      input_tokens: plus(usage.input, usage.input_audio, usage.input_image, usage.cache_read, usage.cache_write, usage.cache_write_1h, usage.tool_input),
      output_tokens: plus(usage.output, usage.reasoning, usage.output_audio, usage.output_image, usage.accepted_prediction, usage.rejected_prediction),
    }),
  };
}

export function encodeTurn(message: Chat.Message, ctx: Ctx): Wire.Turn { // :147
  const { traits } = ctx;
  switch (message.role) {
    case "system": // :154
      dropped(ctx, message.name, "SystemMessage.name");
      return { role: "system", content: joinedText(message.content, "\n\n") };
    case "developer": // :155
      dropped(ctx, message.name, "DeveloperMessage.name");
      return { role: "system", content: joinedText(message.content, "\n\n") };
    case "user": // :156
      dropped(ctx, message.name, "UserMessage.name");
      if (textAlone(message.content, false, "\n\n") !== undefined) return {
        role: "user",
        content: textAlone(message.content, false, "\n\n") ?? "",
      };
      return { role: "user", content: each(message.content, encodeUserBlock, ctx) };
    case "assistant": // :159
      dropped(ctx, message.name, "AssistantMessage.name");
      if (hasType(message.content, ["tool_call"])) return {
        role: "assistant",
        content: traits.thoughts === "content" && thoughtText(message.content) !== undefined
          ? [{ type: "thinking", thinking: thoughtText(message.content) ?? "" }]
          : undefined,
        tool_plan: firstText(saidText(message), traits.thoughts === "plan" ? thoughtText(message.content) : undefined),
        tool_calls: each(pick(message.content, "type", ["tool_call"]), encodeCall, ctx),
      };
      if (traits.thoughts === "content" && thoughtText(message.content) !== undefined) return {
        role: "assistant",
        content: inOrder<Wire.AnswerBlock>(
          { type: "thinking", thinking: thoughtText(message.content) ?? "" },
          saidText(message) !== "" ? { type: "text", text: saidText(message) } : undefined,
        ),
      };
      return { role: "assistant", content: saidText(message) };
    case "tool": // :176
      dropped(ctx, message.is_error, "ToolMessage.is_error");
      dropped(ctx, message.cache_control, "ToolMessage.cache_control");
      if (joinedText(message.content, "\n\n") === "") {
        lose(ctx, "approx", "Message.tool", "an empty result is refused");
        return { role: "tool", tool_call_id: message.tool_call_id, content: "(no output)" };
      }
      return { role: "tool", tool_call_id: message.tool_call_id, content: joinedText(message.content, "\n\n") };
  }
}

export function decodeTurn(turn: Wire.Turn, ctx: Ctx): Chat.Message { // :147
  switch (turn.role) {
    case "system": // :188
      return { role: "system", content: each(blocks(turn.content), decodeTextBlock) };
    case "user": // :189
      return { role: "user", content: each(blocks(turn.content), decodeUserBlock) };
    case "assistant": // :190
      dropped(ctx, turn.citations, "AssistantTurn.citations");
      return {
        role: "assistant",
        content: inOrder<Chat.AssistantPart>(
          each(blocks(turn.content), decodeAnswerBlock),
          firstText(turn.tool_plan) !== undefined ? { type: "thinking", thinking: turn.tool_plan ?? "" } : undefined,
          each(turn.tool_calls, decodeCall, ctx),
        ),
      };
    case "tool": // :198
      return { role: "tool", tool_call_id: turn.tool_call_id, content: each(blocks(turn.content), decodeResultBlock) };
  }
}

export function decodeTextBlock(block: Wire.TextBlock): Chat.TextPart { // :200
  return { type: "text", text: block.text };
}

export function encodeUserBlock(part: Chat.UserPart, ctx: Ctx): Wire.UserBlock | undefined { // :202
  switch (part.type) {
    case "text": // :208
      dropped(ctx, part.citations, "TextPart.citations");
      dropped(ctx, part.signature, "TextPart.signature");
      dropped(ctx, part.cache_control, "TextPart.cache_control");
      if (part.text === "") return undefined;
      return { type: "text", text: part.text };
    case "image_url": // :209
      dropped(ctx, part.cache_control, "ImagePart.cache_control");
      if (isFileId(part.image_url.url)) {
        lose(ctx, "rejected", "UserPart.image_url", "pictures are given by address or as data");
        return undefined;
      }
      return {
        type: "image_url",
        image_url: { url: part.image_url.url, detail: part.image_url.detail === "original" ? "high" : part.image_url.detail },
      };
    case "file": // :214
      dropped(ctx, part.file?.file_id, "FilePart.file.file_id");
      dropped(ctx, part.file?.file_url, "FilePart.file.file_url");
      dropped(ctx, part.file?.filename, "FilePart.file.filename");
      dropped(ctx, part.cache_control, "FilePart.cache_control");
      dropped(ctx, part.citations_enabled, "FilePart.citations_enabled");
      dropped(ctx, part.context, "FilePart.context");
      if (kindOfMedia(mediaTypeOf(part.file.file_data ?? "")) === "image") {
        lose(ctx, "approx", "UserPart.file", "said as a picture");
        return { type: "image_url", image_url: { url: part.file.file_data ?? "" } };
      }
      if (kindOfMedia(mediaTypeOf(part.file.file_data ?? "")) === "text") {
        lose(ctx, "approx", "UserPart.file", "said as text");
        return { type: "text", text: textOfDataUrl(part.file.file_data ?? "") };
      }
      lose(ctx, "rejected", "UserPart.file", "files are pictures or plain text");
      return undefined;
    case "input_audio": // :220
      lose(ctx, "rejected", "UserPart.input_audio", "audio is not understood");
      return undefined;
    case "video_url": // :221
      lose(ctx, "rejected", "UserPart.video_url", "video is not understood");
      return undefined;
    case "opaque": // :222
      return unwrapOpaque(part, "cohere", ctx, "UserPart.opaque");
  }
}

export function decodeUserBlock(block: Wire.UserBlock): Chat.UserPart | undefined { // :202
  switch (block.type) {
    case "text": // :228
      return { type: "text", text: block.text };
    case "image_url": // :229
      return { type: "image_url", image_url: { url: block.image_url.url, detail: block.image_url.detail ?? undefined } };
    default: // :230
      return opaque("cohere", block);
  }
}

export function decodeAnswerBlock(block: Wire.AnswerBlock): Chat.AssistantPart | undefined { // :231
  switch (block.type) {
    case "text": // :237
      return { type: "text", text: block.text };
    case "thinking": // :238
      return { type: "thinking", thinking: block.thinking };
    default: // :239
      return opaque("cohere", block);
  }
}

export function decodeResultBlock(block: Wire.ResultBlock): Chat.ToolResultPart | undefined { // :240
  switch (block.type) {
    case "text": // :246
      return { type: "text", text: block.text };
    case "document": // :247
      return { type: "text", text: toJson(block.document.data) };
    default: // :248
      return opaque("cohere", block);
  }
}

export function encodeCall(part: Chat.ToolCallPart, ctx: Ctx): Wire.WireCall { // :249
  dropped(ctx, part.signature, "ToolCallPart.signature");
  dropped(ctx, part.cache_control, "ToolCallPart.cache_control");
  dropped(ctx, part.custom, "ToolCallPart.custom");
  if (part.custom === true) return {
    id: part.id,
    type: "function",
    function: { name: part.name, arguments: `{"input":"${insideJson(part.arguments)}"}` },
  };
  if (part.arguments === "null") {
    lose(ctx, "approx", "ToolCallPart", "arguments are an object");
    return { id: part.id, type: "function", function: { name: part.name, arguments: "{}" } };
  }
  return { id: part.id, type: "function", function: { name: part.name, arguments: part.arguments || "{}" } };
}

export function decodeCall(call: Wire.WireCall, ctx: Ctx): Chat.ToolCallPart { // :249
  dropped(ctx, call.type, "WireCall.type");
  return {
    type: "tool_call",
    id: call.id,
    name: call.function.name,
    arguments: call.function.arguments === "null" ? "{}" : call.function.arguments || "{}",
  };
}

export function encodeTool(tool: Chat.Tool, ctx: Ctx): Wire.WireTool | undefined { // :263
  switch (tool.type) {
    case "function": // :269
      dropped(ctx, tool.cache_control, "FunctionTool.cache_control");
      return {
        type: "function",
        function: { name: tool.name, description: tool.description, parameters: tool.parameters ?? objectSchema(undefined) },
      };
    case "custom": // :270
      lose(ctx, "approx", "Tool.custom", "said as a function of one text");
      return {
        type: "function",
        function: {
          name: tool.name,
          description: tool.description,
          parameters: { type: "object", properties: { input: { type: "string" } }, required: ["input"] },
        },
      };
    case "opaque": // :274
      lose(ctx, "dropped", "Tool.opaque", "no hosted tools on this wire");
      return undefined;
  }
}

export function decodeTool(tool: Wire.WireTool): Chat.Tool { // :263
  return {
    type: "function",
    name: tool.function.name,
    description: tool.function.description ?? undefined,
    parameters: tool.function.parameters ?? undefined,
  };
}

export function encodeFormat(format: Chat.ResponseFormat, ctx: Ctx): Wire.WireFormat | undefined { // :279
  switch (format.type) {
    case "text": // :285
      return undefined;
    case "json_object": // :286
      return { type: "json_object" };
    case "json_schema": // :287
      dropped(ctx, format.name, "JsonSchemaFormat.name");
      dropped(ctx, format.description, "JsonSchemaFormat.description");
      dropped(ctx, format.strict, "JsonSchemaFormat.strict");
      return { type: "json_object", json_schema: plainSchema(format.schema) };
  }
}

export function decodeFormat(format: Wire.WireFormat): Chat.ResponseFormat { // :279
  switch (format.type) {
    case "text": // :293
      return { type: "text" };
    case "json_object": // :294
      if (format.json_schema !== undefined) return {
        type: "json_schema",
        name: "response",
        schema: format.json_schema ?? emptyObject(),
        strict: true,
      };
      return { type: "json_object" };
  }
}

export function encodeCitation(citation: Chat.Citation): Wire.WireCitation { // :297
  return {
    start: citation.start_index,
    end: citation.end_index,
    text: citation.cited_text,
    type: "TEXT_CONTENT",
    sources: [{ type: "document", id: citation.url, document: { url: citation.url, title: citation.title } }],
  };
}

export function encodeLogprob(token: Chat.TokenLogprob, ctx: Ctx): Wire.WireLogprob { // :303
  dropped(ctx, token.bytes, "TokenLogprob.bytes");
  dropped(ctx, token.top_logprobs, "TokenLogprob.top_logprobs");
  return { text: token.token, token_ids: [], logprobs: [token.logprob] };
}

export function decodeLogprob(item: Wire.WireLogprob, ctx: Ctx): Chat.TokenLogprob { // :303
  dropped(ctx, item.token_ids, "WireLogprob.token_ids");
  return { token: item.text ?? "", logprob: sumOf(item.logprobs) };
}

export function encodeLogprobEvent(token: Chat.TokenLogprob, ctx: Ctx): Wire.ContentDelta { // :306
  return {
    type: "content-delta",
    delta: prune<Wire.ContentPiece>({ message: prune<NonNullable<Wire.ContentPiece["message"]>>({ content: { text: "" } }) }),
    logprobs: some(token, encodeLogprob, ctx),
  };
}
