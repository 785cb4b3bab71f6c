// @generated from schema/dialects/openai-completions.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count, dropped, less, plus, prune, read, saidText, textParts, write } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-completions.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "openai-completions";

export const FINISH_WRITE = { stop: "stop", length: "length", content_filter: "content_filter", tool_calls: "tool_calls" } as const;
export const FINISH_READ = { stop: "stop", length: "length", content_filter: "content_filter", tool_calls: "tool_calls" } as const;
export const FINISH_READ_ELSE = "stop" as const;

export function decodeUsage(usage: Wire.WireUsage): Chat.Usage {
  const cache_read = count(usage.prompt_tokens_details?.cached_tokens); // :142
  const reasoning = count(usage.completion_tokens_details?.reasoning_tokens); // :144
  const input = less(count(usage.prompt_tokens), cache_read); // :143
  const output = less(count(usage.completion_tokens), reasoning); // :145
  return { cache_read, input, reasoning, output };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireUsage {
  return {
    prompt_tokens_details: prune<NonNullable<Wire.WireUsage["prompt_tokens_details"]>>({
      cached_tokens: usage.cache_read, // :142
    }),
    prompt_tokens: plus(usage.input, usage.input_audio, usage.input_image, usage.cache_read, usage.cache_write, usage.cache_write_1h, usage.tool_input), // :143
    completion_tokens_details: prune<NonNullable<Wire.WireUsage["completion_tokens_details"]>>({
      reasoning_tokens: usage.reasoning, // :144
    }),
    completion_tokens: plus(usage.output, usage.reasoning, usage.output_audio, usage.output_image, usage.accepted_prediction, usage.rejected_prediction), // :145
    total_tokens: plus(usage.cache_read, usage.input, usage.input_audio, usage.input_image, usage.cache_write, usage.cache_write_1h, usage.tool_input, usage.reasoning, usage.output, usage.output_audio, usage.output_image, usage.accepted_prediction, usage.rejected_prediction),
  };
}

export function encodeChoice(choice: Chat.Choice, ctx: Ctx): Wire.CompletionChoice { // :93
  dropped(ctx, choice.native_finish_reason, "Choice.native_finish_reason");
  dropped(ctx, choice.stop_sequence, "Choice.stop_sequence");
  dropped(ctx, choice.logprobs, "Choice.logprobs");
  return { index: choice.index, text: saidText(choice.message), logprobs: null, finish_reason: write(FINISH_WRITE, choice.finish_reason) };
}

export function decodeChoice(item: Wire.CompletionChoice, ctx: Ctx): Chat.Choice { // :93
  dropped(ctx, item.logprobs, "CompletionChoice.logprobs");
  return {
    index: item.index ?? 0,
    message: { role: "assistant", content: textParts(item.text) },
    finish_reason: read(FINISH_READ, item.finish_reason, FINISH_READ_ELSE) ?? "stop",
    native_finish_reason: item.finish_reason ?? undefined,
  };
}
