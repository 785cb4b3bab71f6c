// @generated from schema/dialects/toy.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  count,
  dropped,
  each,
  inOrder,
  isEmpty,
  less,
  opaque,
  pick,
  plus,
  read,
  unwrapOpaque,
  without,
  write,
} from "../../../src/kit/formulas.ts";
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
  const cache_read = count(usage.cached); // :128
  const reasoning = count(usage.thought); // :130
  const input = less(count(usage.in), cache_read); // :127
  const output = less(count(usage.out), reasoning); // :129
  return { input, cache_read, output, reasoning };
}

export function encodeUsage(usage: Chat.Usage): Wire.TalkUsage {
  return {
    in: plus(usage.input, usage.cache_read), // :127
    cached: usage.cache_read, // :128
    out: plus(usage.output, usage.reasoning), // :129
    thought: usage.reasoning, // :130
  };
}

export function encodeTurn(message: Chat.Message, ctx: Ctx): Wire.Turn { // :38
  switch (message.role) {
    case "user": // :44
      return { who: "user", blocks: each(message.content, encodeBlock, ctx) };
    case "assistant": // :45
      return { who: "model", blocks: each(message.content, encodeBlock, ctx) };
  }
}

export function decodeTurn(turn: Wire.Turn): Chat.Message[] { // :38
  switch (turn.who) {
    case "user": // :51
      return [{ role: "user", content: pick(each(turn.blocks, decodeBlock), "type", ["text", "image_url", "opaque"]) }];
    case "model": // :53
      return inOrder<Chat.Message[][number]>(
        !isEmpty(pick(turn.blocks, "kind", ["thought"]))
          ? {
            role: "assistant",
            content: pick(each(pick(turn.blocks, "kind", ["thought"]), decodeBlock), "type", ["text", "thinking", "tool_call", "opaque"]),
          }
          : undefined,
        {
          role: "assistant",
          content: pick(each(without(turn.blocks, "kind", ["thought"]), decodeBlock), "type", ["text", "thinking", "tool_call", "opaque"]),
        },
      );
  }
}

export function encodeHint(part: Chat.TextPart, ctx: Ctx): Wire.TextBlock { // :57
  dropped(ctx, part.citations, "TextPart.citations");
  return { kind: "text", text: part.text };
}

export function encodeBlock(part: Chat.Part, ctx: Ctx): Wire.Block | undefined { // :63
  switch (part.type) {
    case "text": // :68
      dropped(ctx, part.citations, "TextPart.citations");
      return { kind: "text", text: part.text };
    case "image_url": // :69
      return { kind: "picture", url: part.image_url.url, size: write(SIZE_WRITE, part.image_url.detail) };
    case "thinking": // :70
      return { kind: "thought", thought: part.thinking, proof: part.signature };
    case "tool_call": // :71
      return { kind: "call", id: part.id, name: part.name, input: part.arguments };
    case "opaque": // :72
      return unwrapOpaque(part, "toy", ctx, "Part.opaque");
  }
}

export function decodeBlock(block: Wire.Block): Chat.Part | undefined { // :63
  switch (block.kind) {
    case "text": // :68
      return { type: "text", text: block.text };
    case "picture": // :69
      return { type: "image_url", image_url: { url: block.url, detail: read(SIZE_READ, block.size, SIZE_READ_ELSE) } };
    case "thought": // :70
      return { type: "thinking", thinking: block.thought, signature: block.proof };
    case "call": // :71
      return { type: "tool_call", id: block.id, name: block.name, arguments: block.input };
    default: // :73
      return opaque("toy", block);
  }
}
