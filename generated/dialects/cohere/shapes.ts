// @generated from schema/dialects/cohere.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  blocks, compact, count, dropped, each, emptyObject, firstText, hasType, insideJson, isFileId, joinedText,
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
  const input = count(usage.billed_units?.input_tokens ?? usage.tokens?.input_tokens); // :450
  const output = count(usage.billed_units?.output_tokens ?? usage.tokens?.output_tokens); // :451
  return { input, output };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireUsage {
  return {
    billed_units: prune<Wire.BilledUnits>({
      input_tokens: plus(usage.input, usage.input_audio, usage.input_image, usage.cache_read, usage.cache_write, usage.cache_write_1h, usage.tool_input), // :450
      output_tokens: plus(usage.output, usage.reasoning, usage.output_audio, usage.output_image, usage.accepted_prediction, usage.rejected_prediction), // :451
    }),
    tokens: prune<Wire.TokenCounts>({
      input_tokens: plus(usage.input, usage.input_audio, usage.input_image, usage.cache_read, usage.cache_write, usage.cache_write_1h, usage.tool_input),
      output_tokens: plus(usage.output, usage.reasoning, usage.output_audio, usage.output_image, usage.accepted_prediction, usage.rejected_prediction),
    }),
  };
}

export function encodeTurn(message: Chat.Message, ctx: Ctx): Wire.Turn { // :144
  const { traits } = ctx;
  switch (message.role) {
    case "system": // :151
      dropped(ctx, message.name, "SystemMessage.name");
      return { role: "system", content: joinedText(message.content, "\n\n") };
    case "developer": // :152
      dropped(ctx, message.name, "DeveloperMessage.name");
      return { role: "system", content: joinedText(message.content, "\n\n") };
    case "user": // :153
      dropped(ctx, message.name, "UserMessage.name");
      if (textAlone(message.content, false, "\n\n") !== undefined) return {
        role: "user",
        content: textAlone(message.content, false, "\n\n") ?? "",
      };
      return { role: "user", content: each(message.content, (value) => encodeUserBlock(value, ctx)) };
    case "assistant": // :156
      dropped(ctx, message.name, "AssistantMessage.name");
      if (hasType(message.content, ["tool_call"])) return {
        role: "assistant",
        content: traits.thoughts === "content" && thoughtText(message.content) !== undefined
          ? [{ type: "thinking", thinking: thoughtText(message.content) ?? "" }]
          : undefined,
        tool_plan: firstText(saidText(message), traits.thoughts === "plan" ? thoughtText(message.content) : undefined),
        tool_calls: each(pick(message.content, "type", ["tool_call"]), (value) => encodeCall(value, ctx)),
      };
      if (traits.thoughts === "content" && thoughtText(message.content) !== undefined) return {
        role: "assistant",
        content: compact<Wire.AnswerBlock>([
          { type: "thinking", thinking: thoughtText(message.content) ?? "" },
          saidText(message) !== "" ? { type: "text", text: saidText(message) } : undefined,
        ]),
      };
      return { role: "assistant", content: saidText(message) };
    case "tool": // :173
      dropped(ctx, message.is_error, "ToolMessage.is_error");
      dropped(ctx, message.cache_control, "ToolMessage.cache_control");
      if (joinedText(message.content, "\n\n") === "") {
        lose(ctx, "approx", "Message.tool", "an empty result is refused");
        return { role: "tool", tool_call_id: message.tool_call_id, content: "(no output)" };
      }
      return { role: "tool", tool_call_id: message.tool_call_id, content: joinedText(message.content, "\n\n") };
  }
}

export function decodeTurn(turn: Wire.Turn, ctx: Ctx): Chat.Message { // :144
  switch (turn.role) {
    case "system": // :185
      return { role: "system", content: each(blocks(turn.content), decodeTextBlock) };
    case "user": // :186
      return { role: "user", content: each(blocks(turn.content), decodeUserBlock) };
    case "assistant": // :187
      dropped(ctx, turn.citations, "AssistantTurn.citations");
      return {
        role: "assistant",
        content: compact<Chat.AssistantPart>([
          ...(each(blocks(turn.content), decodeAnswerBlock) ?? []),
          firstText(turn.tool_plan) !== undefined ? { type: "thinking", thinking: turn.tool_plan ?? "" } : undefined,
          ...(each(turn.tool_calls, (value) => decodeCall(value, ctx)) ?? []),
        ]),
      };
    case "tool": // :195
      return { role: "tool", tool_call_id: turn.tool_call_id, content: each(blocks(turn.content), decodeResultBlock) };
  }
}

export function decodeTextBlock(block: Wire.TextBlock): Chat.TextPart { // :197
  return { type: "text", text: block.text };
}

export function encodeUserBlock(part: Chat.UserPart, ctx: Ctx): Wire.UserBlock | undefined { // :199
  switch (part.type) {
    case "text": // :205
      dropped(ctx, part.citations, "TextPart.citations");
      dropped(ctx, part.signature, "TextPart.signature");
      dropped(ctx, part.cache_control, "TextPart.cache_control");
      if (part.text === "") return undefined;
      return { type: "text", text: part.text };
    case "image_url": // :206
      dropped(ctx, part.cache_control, "ImagePart.cache_control");
      if (isFileId(part.image_url.url)) {
        lose(ctx, "rejected", "UserPart.image_url", "pictures are given by address or as data");
        return undefined;
      }
      return {
        type: "image_url",
        image_url: { url: part.image_url.url, detail: part.image_url.detail === "original" ? "high" : part.image_url.detail },
      };
    case "file": // :211
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
    case "input_audio": // :217
      lose(ctx, "rejected", "UserPart.input_audio", "audio is not understood");
      return undefined;
    case "video_url": // :218
      lose(ctx, "rejected", "UserPart.video_url", "video is not understood");
      return undefined;
    case "opaque": // :219
      return unwrapOpaque(part, "cohere", ctx, "UserPart.opaque");
  }
}

export function decodeUserBlock(block: Wire.UserBlock): Chat.UserPart | undefined { // :199
  switch (block.type) {
    case "text": // :225
      return { type: "text", text: block.text };
    case "image_url": // :226
      return { type: "image_url", image_url: { url: block.image_url.url, detail: block.image_url.detail ?? undefined } };
    default: // :227
      return opaque("cohere", block);
  }
}

export function decodeAnswerBlock(block: Wire.AnswerBlock): Chat.AssistantPart | undefined { // :228
  switch (block.type) {
    case "text": // :234
      return { type: "text", text: block.text };
    case "thinking": // :235
      return { type: "thinking", thinking: block.thinking };
    default: // :236
      return opaque("cohere", block);
  }
}

export function decodeResultBlock(block: Wire.ResultBlock): Chat.ToolResultPart | undefined { // :237
  switch (block.type) {
    case "text": // :243
      return { type: "text", text: block.text };
    case "document": // :244
      return { type: "text", text: toJson(block.document.data) };
    default: // :245
      return opaque("cohere", block);
  }
}

export function encodeCall(part: Chat.ToolCallPart, ctx: Ctx): Wire.WireCall { // :246
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

export function decodeCall(call: Wire.WireCall, ctx: Ctx): Chat.ToolCallPart { // :246
  dropped(ctx, call.type, "WireCall.type");
  return {
    type: "tool_call",
    id: call.id,
    name: call.function.name,
    arguments: call.function.arguments === "null" ? "{}" : call.function.arguments || "{}",
  };
}

export function encodeTool(tool: Chat.Tool, ctx: Ctx): Wire.WireTool | undefined { // :260
  switch (tool.type) {
    case "function": // :266
      dropped(ctx, tool.cache_control, "FunctionTool.cache_control");
      return {
        type: "function",
        function: { name: tool.name, description: tool.description, parameters: tool.parameters ?? objectSchema(undefined) },
      };
    case "custom": // :267
      lose(ctx, "approx", "Tool.custom", "said as a function of one text");
      return {
        type: "function",
        function: {
          name: tool.name,
          description: tool.description,
          parameters: { type: "object", properties: { input: { type: "string" } }, required: ["input"] },
        },
      };
    case "opaque": // :271
      lose(ctx, "dropped", "Tool.opaque", "no hosted tools on this wire");
      return undefined;
  }
}

export function decodeTool(tool: Wire.WireTool): Chat.Tool { // :260
  return {
    type: "function",
    name: tool.function.name,
    description: tool.function.description ?? undefined,
    parameters: tool.function.parameters ?? undefined,
  };
}

export function encodeFormat(format: Chat.ResponseFormat, ctx: Ctx): Wire.WireFormat | undefined { // :276
  switch (format.type) {
    case "text": // :282
      return undefined;
    case "json_object": // :283
      return { type: "json_object" };
    case "json_schema": // :284
      dropped(ctx, format.name, "JsonSchemaFormat.name");
      dropped(ctx, format.description, "JsonSchemaFormat.description");
      dropped(ctx, format.strict, "JsonSchemaFormat.strict");
      return { type: "json_object", json_schema: plainSchema(format.schema) };
  }
}

export function decodeFormat(format: Wire.WireFormat): Chat.ResponseFormat { // :276
  switch (format.type) {
    case "text": // :290
      return { type: "text" };
    case "json_object": // :291
      if (format.json_schema !== undefined) return {
        type: "json_schema",
        name: "response",
        schema: format.json_schema ?? emptyObject(),
        strict: true,
      };
      return { type: "json_object" };
  }
}

export function encodeCitation(citation: Chat.Citation): Wire.WireCitation { // :294
  return {
    start: citation.start_index,
    end: citation.end_index,
    text: citation.cited_text,
    type: "TEXT_CONTENT",
    sources: [{ type: "document", id: citation.url, document: { url: citation.url, title: citation.title } }],
  };
}

export function encodeLogprob(token: Chat.TokenLogprob, ctx: Ctx): Wire.WireLogprob { // :300
  dropped(ctx, token.bytes, "TokenLogprob.bytes");
  dropped(ctx, token.top_logprobs, "TokenLogprob.top_logprobs");
  return { text: token.token, token_ids: [], logprobs: [token.logprob] };
}

export function decodeLogprob(item: Wire.WireLogprob, ctx: Ctx): Chat.TokenLogprob { // :300
  dropped(ctx, item.token_ids, "WireLogprob.token_ids");
  return { token: item.text ?? "", logprob: sumOf(item.logprobs) };
}

export function encodeLogprobEvent(token: Chat.TokenLogprob, ctx: Ctx): Wire.ContentDelta { // :303
  return {
    type: "content-delta",
    delta: prune<Wire.ContentPiece>({ message: prune<NonNullable<Wire.ContentPiece["message"]>>({ content: { text: "" } }) }),
    logprobs: some(token, (value) => encodeLogprob(value, ctx)),
  };
}
