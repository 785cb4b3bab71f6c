// @generated from schema/dialects/toy.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count, dropped, each, less, opaque, pick, plus, read, unwrapOpaque, write } from "../../../src/kit/formulas.ts";
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
  const cache_read = count(usage.cached); // :114
  const reasoning = count(usage.thought); // :116
  const input = less(count(usage.in), cache_read); // :113
  const output = less(count(usage.out), reasoning); // :115
  return { input, cache_read, output, reasoning };
}

export function encodeUsage(usage: Chat.Usage): Wire.TalkUsage {
  return {
    in: plus(usage.input, usage.cache_read), // :113
    cached: usage.cache_read, // :114
    out: plus(usage.output, usage.reasoning), // :115
    thought: usage.reasoning, // :116
  };
}

export function encodeTurn(message: Chat.Message, ctx: Ctx): Wire.Turn { // :34
  switch (message.role) {
    case "user": // :40
      return { who: "user", blocks: each(message.content, encodeBlock, ctx) };
    case "assistant": // :41
      return { who: "model", blocks: each(message.content, encodeBlock, ctx) };
  }
}

export function decodeTurn(turn: Wire.Turn): Chat.Message { // :34
  switch (turn.who) {
    case "user": // :47
      return { role: "user", content: pick(each(turn.blocks, decodeBlock), "type", ["text", "image_url", "opaque"]) };
    case "model": // :48
      return { role: "assistant", content: pick(each(turn.blocks, decodeBlock), "type", ["text", "thinking", "tool_call", "opaque"]) };
  }
}

export function encodeBlock(part: Chat.Part, ctx: Ctx): Wire.Block | undefined { // :49
  switch (part.type) {
    case "text": // :54
      dropped(ctx, part.citations, "TextPart.citations");
      return { kind: "text", text: part.text };
    case "image_url": // :55
      return { kind: "picture", url: part.image_url.url, size: write(SIZE_WRITE, part.image_url.detail) };
    case "thinking": // :56
      return { kind: "thought", thought: part.thinking, proof: part.signature };
    case "tool_call": // :57
      return { kind: "call", id: part.id, name: part.name, input: part.arguments };
    case "opaque": // :58
      return unwrapOpaque(part, "toy", ctx, "Part.opaque");
  }
}

export function decodeBlock(block: Wire.Block): Chat.Part | undefined { // :49
  switch (block.kind) {
    case "text": // :54
      return { type: "text", text: block.text };
    case "picture": // :55
      return { type: "image_url", image_url: { url: block.url, detail: read(SIZE_READ, block.size, SIZE_READ_ELSE) } };
    case "thought": // :56
      return { type: "thinking", thinking: block.thought, signature: block.proof };
    case "call": // :57
      return { type: "tool_call", id: block.id, name: block.name, arguments: block.input };
    default: // :59
      return opaque("toy", block);
  }
}
