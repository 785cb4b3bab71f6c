// @generated from schema/dialects/ollama.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  answered, anyHas, atLeast, atMost, contains, dropped, each, extraFields, hasMediaInResults, hasSeveralTexts,
  hasType, isText, lose, mediaAfterResults, nearestEffort, offered, ownExtra, partsOf, prune, sizeOf, some,
  toolNames, turns, unlessEmpty, wantedEffort, withResultIds,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/ollama.ts";
import { DIALECT, decodeFormatBack, decodeMessage, decodeTool, encodeFormat, encodeMessage, encodeTool } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "model", "messages", "stream", "tools", "format", "think", "keep_alive", "logprobs", "top_logprobs",
  "truncate", "shift", "options",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set([
  "model",
  "messages",
  "stream",
  "tools",
  "format",
  "think",
  "logprobs",
  "top_logprobs",
  "options",
]);

export function requestEnv(request: Chat.ChatRequest, _ctx: Ctx) {
  const names = toolNames(request.messages); // :22
  const settled = mediaAfterResults(answered(request.messages)); // :23
  const wanted = wantedEffort(request.reasoning_effort, request.thinking) ?? (request.thinking === undefined ? undefined : "medium"); // :24
  const level = wanted === "none" ? undefined : nearestEffort(wanted, ["low", "medium", "high", "max"]); // :25
  const functions = offered(request.tools, request.tool_choice); // :26
  return { names, settled, wanted, level, functions };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.ChatRequest {
  const { traits } = ctx;
  const env = requestEnv(request, ctx);
  dropped(ctx, request.parallel_tool_calls, "ChatRequest.parallel_tool_calls"); // :36
  dropped(ctx, request.logit_bias, "ChatRequest.logit_bias"); // :56
  dropped(ctx, request.verbosity, "ChatRequest.verbosity"); // :57
  dropped(ctx, request.modalities, "ChatRequest.modalities"); // :58
  dropped(ctx, request.audio, "ChatRequest.audio"); // :59
  dropped(ctx, request.prediction, "ChatRequest.prediction"); // :60
  dropped(ctx, request.web_search, "ChatRequest.web_search"); // :61
  dropped(ctx, request.service_tier, "ChatRequest.service_tier"); // :62
  dropped(ctx, request.store, "ChatRequest.store"); // :63
  dropped(ctx, request.metadata, "ChatRequest.metadata"); // :64
  dropped(ctx, request.user, "ChatRequest.user"); // :65
  dropped(ctx, request.prompt_cache_key, "ChatRequest.prompt_cache_key"); // :66
  dropped(ctx, request.prompt_cache_retention, "ChatRequest.prompt_cache_retention"); // :67
  if ((request.n ?? 1) > 1) lose(ctx, "rejected", "ChatRequest.n", "this wire gives one answer a request"); // :71
  if (request.modalities !== undefined && contains(request.modalities, "audio")) lose(ctx, "rejected", "ChatRequest.modalities", "no audio answers"); // :72
  if (sizeOf(answered(request.messages)) !== sizeOf(request.messages)) lose(ctx, "approx", "ToolMessage", "a call without a result gets an error as its result"); // :73
  if (hasMediaInResults(request.messages)) lose(ctx, "approx", "ToolMessage.content", "pictures follow in a message of their own"); // :74
  if (hasMediaInResults(request.messages)) lose(ctx, "approx", "UserMessage", "pictures of results are said as the user's"); // :75
  if (hasSeveralTexts(request.messages)) lose(ctx, "approx", "UserMessage.content", "texts are joined"); // :76
  if (hasSeveralTexts(request.messages)) lose(ctx, "approx", "SystemMessage.content", "texts are joined"); // :77
  if (hasSeveralTexts(request.messages)) lose(ctx, "approx", "DeveloperMessage.content", "texts are joined"); // :78
  if (hasSeveralTexts(request.messages)) lose(ctx, "approx", "ToolMessage.content", "texts are joined"); // :79
  if (hasType(partsOf(turns(request.messages)), ["image_url", "file"])) lose(ctx, "approx", "UserMessage.content", "pictures stand beside the text"); // :80
  if (anyHas(partsOf(request.messages), "cache_control") || anyHas(request.messages, "cache_control") || anyHas(request.tools, "cache_control")) lose(ctx, "dropped", "CacheControl", "a prompt has no marks"); // :81
  if (anyHas(partsOf(request.messages), "citations")) lose(ctx, "dropped", "TextPart.citations", "a text has no sources"); // :82
  if (anyHas(partsOf(request.messages), "signature")) lose(ctx, "dropped", "TextPart.signature", "no proofs here"); // :83
  if (anyHas(partsOf(request.messages), "signature")) lose(ctx, "dropped", "ThinkingPart.signature", "no proofs here"); // :84
  if (anyHas(partsOf(request.messages), "signature")) lose(ctx, "dropped", "ToolCallPart.signature", "no proofs here"); // :85
  if (hasType(partsOf(request.messages), ["refusal"])) lose(ctx, "approx", "RefusalPart", "said as text"); // :86
  if (anyHas(request.messages, "is_error")) lose(ctx, "dropped", "ToolMessage.is_error", "a result is a text"); // :87
  if (request.tool_choice !== undefined && request.tool_choice.type !== "auto") lose(ctx, "approx", "ChatRequest.tool_choice", "the model decides; tools that must not be called are left out"); // :88
  if (request.tool_choice?.type === "auto") lose(ctx, "dropped", "ChatRequest.tool_choice", "it is the default"); // :89
  if (request.tool_choice !== undefined && (request.tool_choice.type === "none" || request.tool_choice.type === "allowed")) lose(ctx, "approx", "ChatRequest.tools", "only what may be called is offered"); // :90
  if (request.thinking !== undefined || request.reasoning_effort !== undefined) lose(ctx, "approx", "ChatRequest.reasoning_effort", "said as a switch or the nearest level"); // :91
  if (request.thinking !== undefined || request.reasoning_effort !== undefined) lose(ctx, "approx", "ChatRequest.thinking", "said as a switch or the nearest level"); // :92
  if (request.response_format?.type === "text") lose(ctx, "approx", "ChatRequest.response_format", "it is the default"); // :93
  return {
    model: request.model, // :28
    messages: each(env.settled, (value) => encodeMessage(value, ctx, env)), // :29
    stream: request.stream === true, // :33
    tools: unlessEmpty(each(request.tool_choice?.type === "none" ? [] : env.functions, (value) => encodeTool(value, ctx))), // :34
    format: some(request.response_format, (value) => encodeFormat(value, ctx)), // :37
    think: traits.thinks === "none" || env.wanted === undefined ? undefined : traits.thinks === "switch" ? env.wanted !== "none" : env.wanted === "none" ? false : env.level, // :38
    logprobs: request.logprobs, // :43
    top_logprobs: request.top_logprobs, // :44
    options: prune<Wire.Options>({
      num_predict: request.max_completion_tokens, // :45
      temperature: request.temperature, // :46
      top_p: request.top_p, // :47
      top_k: request.top_k, // :48
      min_p: request.min_p, // :49
      seed: request.seed, // :50
      stop: unlessEmpty(request.stop), // :51
      presence_penalty: request.presence_penalty, // :52
      frequency_penalty: request.frequency_penalty, // :53
      repeat_penalty: request.repetition_penalty, // :54
    }),
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.ChatRequest, ctx: Ctx): Chat.ChatRequest {
  const { requestId } = ctx;
  return {
    model: body.model, // :28
    messages: each(withResultIds(body.messages, requestId), (value) => decodeMessage(value, ctx)), // :29
    stream: body.stream, // :33
    tools: each(body.tools, decodeTool), // :34
    response_format: some(body.format === "" ? undefined : body.format, decodeFormatBack), // :37
    reasoning_effort: isText(body.think) ? body.think : undefined, // :38
    thinking: body.think === true || body.think === false ? { type: body.think === true ? "enabled" : "disabled" } : undefined, // :42
    logprobs: body.logprobs, // :43
    top_logprobs: body.top_logprobs, // :44
    max_completion_tokens: (body.options?.num_predict ?? 0) > 0 ? body.options?.num_predict : undefined, // :45
    temperature: body.options?.temperature === undefined ? undefined : atMost(body.options.temperature, 2), // :46
    top_p: body.options?.top_p, // :47
    top_k: body.options?.top_k, // :48
    min_p: body.options?.min_p, // :49
    seed: body.options?.seed, // :50
    stop: body.options?.stop, // :51
    presence_penalty: body.options?.presence_penalty === undefined ? undefined : atLeast(atMost(body.options.presence_penalty, 2), -2), // :52
    frequency_penalty: body.options?.frequency_penalty === undefined ? undefined : atLeast(atMost(body.options.frequency_penalty, 2), -2), // :53
    repetition_penalty: body.options?.repeat_penalty, // :54
    include_usage: body.stream !== false || undefined, // :68
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
