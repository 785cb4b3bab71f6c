// @generated from schema/dialects/toy.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count, dropped, each, eachPlaced, less, opaque, pick, plus, read, unwrapOpaque, write } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/toy.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "toy";

export const SIZE_WRITE = { low: "small", high: "large" } as const;
export const SIZE_READ = { small: "low", large: "high" } as const;
export const SIZE_READ_ELSE = undefined;

export const FINISH_WRITE = { stop: "done", length: "limit", tool_calls: "call", content_filter: "blocked" } as const;
export const FINISH_READ = { done: "stop", limit: "length", call: "tool_calls", blocked: "content_filter" } as const;
export const FINISH_READ_ELSE = "stop" as const;

export function decodeUsage(usage: Wire.TalkUsage): Chat.Usage {
  const cache_read = count(usage.cached); // :118
  const reasoning = count(usage.thought); // :120
  const input = less(count(usage.in), cache_read); // :117
  const output = less(count(usage.out), reasoning); // :119
  return { input, cache_read, output, reasoning };
}

export function encodeUsage(usage: Chat.Usage): Wire.TalkUsage {
  return {
    in: plus(usage.input, usage.cache_read), // :117
    cached: usage.cache_read, // :118
    out: plus(usage.output, usage.reasoning), // :119
    thought: usage.reasoning, // :120
  };
}

export function encodeTurn(message: Chat.Message, ctx: Ctx): Wire.Turn { // :37
  switch (message.role) {
    case "user": // :43
      return { who: "user", blocks: eachPlaced(message.content, (value, place) => encodeBlock(value, place, ctx)) };
    case "assistant": // :44
      return { who: "model", blocks: eachPlaced(message.content, (value, place) => encodeBlock(value, place, ctx)) };
  }
}

export function decodeTurn(turn: Wire.Turn): Chat.Message { // :37
  switch (turn.who) {
    case "user": // :50
      return { role: "user", content: pick(each(turn.blocks, decodeBlock), "type", ["text", "image_url", "opaque"]) };
    case "model": // :51
      return { role: "assistant", content: pick(each(turn.blocks, decodeBlock), "type", ["text", "thinking", "tool_call", "opaque"]) };
  }
}

export function encodeBlock(part: Chat.Part, place: number, ctx: Ctx): Wire.Block | undefined { // :52
  switch (part.type) {
    case "text": // :57
      dropped(ctx, part.citations, "TextPart.citations");
      return { kind: "text", text: `${place}: ${part.text}` };
    case "image_url": // :58
      return { kind: "picture", url: part.image_url.url, size: write(SIZE_WRITE, part.image_url.detail) };
    case "thinking": // :59
      return { kind: "thought", thought: part.thinking, proof: part.signature };
    case "tool_call": // :60
      return { kind: "call", id: part.id, name: part.name, input: part.arguments };
    case "opaque": // :61
      return unwrapOpaque(part, "toy", ctx, "Part.opaque");
  }
}

export function decodeBlock(block: Wire.Block): Chat.Part | undefined { // :52
  switch (block.kind) {
    case "picture": // :58
      return { type: "image_url", image_url: { url: block.url, detail: read(SIZE_READ, block.size, SIZE_READ_ELSE) } };
    case "thought": // :59
      return { type: "thinking", thinking: block.thought, signature: block.proof };
    case "call": // :60
      return { type: "tool_call", id: block.id, name: block.name, arguments: block.input };
    case "text": // :62
      return { type: "text", text: block.text };
    default: // :62
      return opaque("toy", block);
  }
}
