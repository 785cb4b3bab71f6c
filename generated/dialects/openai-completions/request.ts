// @generated from schema/dialects/openai-completions.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  anyHas, anyPartHas, dropped, extraFields, first, hasSeveralTexts, listOf, lose, ownExtra, promptOf, prune,
  rejected,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-completions.ts";
import { DIALECT } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "model", "prompt", "suffix", "max_tokens", "temperature", "top_p", "n", "stream", "stream_options", "logprobs",
  "echo", "stop", "presence_penalty", "frequency_penalty", "best_of", "logit_bias", "seed", "user",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set([
  "model", "prompt", "max_tokens", "temperature", "top_p", "n", "stream", "stream_options", "stop",
  "presence_penalty", "frequency_penalty", "logit_bias", "seed", "user",
]);

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.CompletionRequest {
  dropped(ctx, request.top_k, "ChatRequest.top_k"); // :34
  dropped(ctx, request.min_p, "ChatRequest.min_p"); // :35
  dropped(ctx, request.repetition_penalty, "ChatRequest.repetition_penalty"); // :36
  dropped(ctx, request.logprobs, "ChatRequest.logprobs"); // :37
  dropped(ctx, request.top_logprobs, "ChatRequest.top_logprobs"); // :38
  rejected(ctx, request.tools, "ChatRequest.tools", "not supported by this provider"); // :39
  dropped(ctx, request.tool_choice, "ChatRequest.tool_choice"); // :40
  dropped(ctx, request.parallel_tool_calls, "ChatRequest.parallel_tool_calls"); // :41
  rejected(ctx, request.guided, "ChatRequest.guided", "no answer is held to choices, an expression or a grammar here"); // :42
  rejected(ctx, request.response_format, "ChatRequest.response_format", "a completion is free text"); // :43
  dropped(ctx, request.reasoning_effort, "ChatRequest.reasoning_effort"); // :44
  dropped(ctx, request.thinking, "ChatRequest.thinking"); // :45
  dropped(ctx, request.verbosity, "ChatRequest.verbosity"); // :46
  dropped(ctx, request.modalities, "ChatRequest.modalities"); // :47
  dropped(ctx, request.audio, "ChatRequest.audio"); // :48
  dropped(ctx, request.prediction, "ChatRequest.prediction"); // :49
  dropped(ctx, request.web_search, "ChatRequest.web_search"); // :50
  dropped(ctx, request.service_tier, "ChatRequest.service_tier"); // :51
  dropped(ctx, request.store, "ChatRequest.store"); // :52
  dropped(ctx, request.metadata, "ChatRequest.metadata"); // :53
  dropped(ctx, request.prompt_cache_key, "ChatRequest.prompt_cache_key"); // :54
  dropped(ctx, request.prompt_cache_retention, "ChatRequest.prompt_cache_retention"); // :55
  if (promptOf(request.messages) === undefined) lose(ctx, "rejected", "ChatRequest.messages", "this wire takes one prompt of plain text"); // :58
  if (request.messages.length > 1) lose(ctx, "approx", "Message", "the turns are written one under the other"); // :59
  if (hasSeveralTexts(request.messages)) lose(ctx, "approx", "UserMessage.content", "texts are joined"); // :60
  if (anyHas(request.messages, "name")) lose(ctx, "dropped", "UserMessage.name", "a prompt has no names"); // :61
  if (anyPartHas(request.messages, "cache_control")) lose(ctx, "dropped", "TextPart.cache_control", "a prompt has no marks"); // :62
  if (anyPartHas(request.messages, "citations")) lose(ctx, "dropped", "TextPart.citations", "a prompt has no sources"); // :63
  if (anyPartHas(request.messages, "signature")) lose(ctx, "dropped", "TextPart.signature", "a prompt has no proofs"); // :64
  return {
    model: request.model, // :17
    prompt: promptOf(request.messages) ?? "", // :18
    max_tokens: request.max_completion_tokens, // :22
    temperature: request.temperature, // :23
    top_p: request.top_p, // :24
    n: request.n, // :25
    stop: request.stop, // :26
    frequency_penalty: request.frequency_penalty, // :27
    presence_penalty: request.presence_penalty, // :28
    logit_bias: request.logit_bias, // :29
    seed: request.seed, // :30
    stream: request.stream, // :31
    user: request.user, // :32
    stream_options: prune<Wire.StreamOptions>({
      include_usage: request.stream === true || undefined, // :33
    }),
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.CompletionRequest, _ctx: Ctx): Chat.ChatRequest {
  return {
    model: body.model ?? "", // :17
    messages: [{ role: "user", content: [{ type: "text", text: first(listOf(body.prompt)) ?? "" }] }], // :18
    max_completion_tokens: body.max_tokens ?? undefined, // :22
    temperature: body.temperature ?? undefined, // :23
    top_p: body.top_p ?? undefined, // :24
    n: body.n ?? undefined, // :25
    stop: listOf(body.stop), // :26
    frequency_penalty: body.frequency_penalty ?? undefined, // :27
    presence_penalty: body.presence_penalty ?? undefined, // :28
    logit_bias: body.logit_bias ?? undefined, // :29
    seed: body.seed ?? undefined, // :30
    stream: body.stream ?? undefined, // :31
    user: body.user, // :32
    include_usage: body.stream_options?.include_usage, // :33
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
