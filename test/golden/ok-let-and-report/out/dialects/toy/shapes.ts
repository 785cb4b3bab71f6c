// @generated from schema/dialects/toy.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count, dropped, each, less, opaque, pick, plus, read, unwrapOpaque, write } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/toy.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "toy";

export const tables = { room: { low: 100, high: 1000 } } as const;

export const SIZE_WRITE = { low: "small", high: "large" } as const;
export const SIZE_READ = { small: "low", large: "high" } as const;
export const SIZE_READ_ELSE = undefined;

export const FINISH_WRITE = { stop: "done", length: "limit", tool_calls: "call", content_filter: "blocked" } as const;
export const FINISH_READ = { done: "stop", limit: "length", call: "tool_calls", blocked: "content_filter" } as const;
export const FINISH_READ_ELSE = "stop" as const;

export function decodeUsage(usage: Wire.TalkUsage): Chat.Usage {
  const cache_read = count(usage.cached); // :125
  const reasoning = count(usage.thought); // :127
  const input = less(count(usage.in), cache_read); // :124
  const output = less(count(usage.out), reasoning); // :126
  return { input, cache_read, output, reasoning };
}

export function encodeUsage(usage: Chat.Usage): Wire.TalkUsage {
  return {
    in: plus(usage.input, usage.cache_read), // :124
    cached: usage.cache_read, // :125
    out: plus(usage.output, usage.reasoning), // :126
    thought: usage.reasoning, // :127
  };
}

export function encodeTurn(message: Chat.Message, ctx: Ctx): Wire.Turn { // :45
  switch (message.role) {
    case "user": // :51
      return { who: "user", blocks: each(message.content, encodeBlock, ctx) };
    case "assistant": // :52
      return { who: "model", blocks: each(message.content, encodeBlock, ctx) };
  }
}

export function decodeTurn(turn: Wire.Turn): Chat.Message { // :45
  switch (turn.who) {
    case "user": // :58
      return { role: "user", content: pick(each(turn.blocks, decodeBlock), "type", ["text", "image_url", "opaque"]) };
    case "model": // :59
      return { role: "assistant", content: pick(each(turn.blocks, decodeBlock), "type", ["text", "thinking", "tool_call", "opaque"]) };
  }
}

export function encodeBlock(part: Chat.Part, ctx: Ctx): Wire.Block | undefined { // :60
  switch (part.type) {
    case "text": // :65
      dropped(ctx, part.citations, "TextPart.citations");
      return { kind: "text", text: part.text };
    case "image_url": // :66
      return { kind: "picture", url: part.image_url.url, size: write(SIZE_WRITE, part.image_url.detail) };
    case "thinking": // :67
      return { kind: "thought", thought: part.thinking, proof: part.signature };
    case "tool_call": // :68
      return { kind: "call", id: part.id, name: part.name, input: part.arguments };
    case "opaque": // :69
      return unwrapOpaque(part, "toy", ctx, "Part.opaque");
  }
}

export function decodeBlock(block: Wire.Block): Chat.Part | undefined { // :60
  switch (block.kind) {
    case "text": // :65
      return { type: "text", text: block.text };
    case "picture": // :66
      return { type: "image_url", image_url: { url: block.url, detail: read(SIZE_READ, block.size, SIZE_READ_ELSE) } };
    case "thought": // :67
      return { type: "thinking", thinking: block.thought, signature: block.proof };
    case "call": // :68
      return { type: "tool_call", id: block.id, name: block.name, arguments: block.input };
    default: // :70
      return opaque("toy", block);
  }
}
