// @generated from schema/dialects/toy.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  count, dataOf, dataUrl, dropped, each, isBlank, isDataUrl, less, lose, mediaTypeOf, opaque, pick, plus, prune,
  read, some, startsWith, unwrapOpaque, write,
} from "../../../src/kit/formulas.ts";
import { spoken } from "../../../src/kit/hooks/toy.ts";
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
  const cache_read = count(usage.cached); // :138
  const reasoning = count(usage.thought); // :140
  const input = less(count(usage.in), cache_read); // :137
  const output = less(count(usage.out), reasoning); // :139
  return { input, cache_read, output, reasoning };
}

export function encodeUsage(usage: Chat.Usage): Wire.TalkUsage {
  return {
    in: plus(usage.input, usage.cache_read), // :137
    cached: usage.cache_read, // :138
    out: plus(usage.output, usage.reasoning), // :139
    thought: usage.reasoning, // :140
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

export function decodeTurn(turn: Wire.Turn, ctx: Ctx): Chat.Message { // :34
  switch (turn.who) {
    case "user": // :47
      return { role: "user", content: pick(each(turn.blocks, decodeBlock, ctx), "type", ["text", "image_url", "opaque"]) };
    case "model": // :48
      return { role: "assistant", content: pick(each(turn.blocks, decodeBlock, ctx), "type", ["text", "thinking", "tool_call", "opaque"]) };
  }
}

export function encodeBlock(part: Chat.Part, ctx: Ctx): Wire.Block | undefined { // :49
  switch (part.type) {
    case "text": // :54
      dropped(ctx, part.citations, "TextPart.citations");
      if (isBlank(part.text)) return undefined;
      return { kind: "text", text: part.text === "=" ? "=" : spoken(part.text, ctx) };
    case "image_url": // :59
      if (startsWith(part.image_url.url, "file:")) {
        lose(ctx, "rejected", "Part.image_url", "files of another house");
        return undefined;
      }
      return {
        kind: "picture",
        source: some(part.image_url.url, encodeSource),
        look: prune<NonNullable<Wire.PictureBlock["look"]>>({ size: write(SIZE_WRITE, part.image_url.detail) }),
      };
    case "thinking": // :62
      lose(ctx, "approx", "Part.thinking", "thoughts are said aloud");
      dropped(ctx, part.signature, "ThinkingPart.signature");
      return { kind: "text", text: `(${part.thinking})` };
    case "tool_call": // :63
      return { kind: "call", id: part.id, name: part.name, input: part.arguments };
    case "opaque": // :64
      return unwrapOpaque(part, "toy", ctx, "Part.opaque");
  }
}

export function decodeBlock(block: Wire.Block, ctx: Ctx): Chat.Part | undefined { // :49
  switch (block.kind) {
    case "call": // :63
      return { type: "tool_call", id: block.id, name: block.name, arguments: block.input };
    case "text": // :69
      return { type: "text", text: block.text };
    case "picture": // :70
      dropped(ctx, block.look?.frame, "PictureBlock.look.frame");
      return {
        type: "image_url",
        image_url: { url: some(block.source, decodeSource), detail: read(SIZE_READ, block.look?.size, SIZE_READ_ELSE) ?? "low" },
      };
    case "thought": // :71
      dropped(ctx, block.proof, "ThoughtBlock.proof");
      return { type: "thinking", thinking: block.thought };
    default: // :72
      return opaque("toy", block);
  }
}

export function encodeSource(url: string): Wire.Source { // :73
  if (isDataUrl(url)) return { at: "inline", media: mediaTypeOf(url) ?? "image/png", data: dataOf(url) };
  return { at: "web", url: url };
}

export function decodeSource(source: Wire.Source): string { // :73
  switch (source.at) {
    case "inline": // :82
      return dataUrl(source.media, source.data);
    case "web": // :83
      return source.url;
  }
}
