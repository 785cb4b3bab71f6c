// @generated from schema/dialects/ollama.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  answered, anyHas, anyPartHas, atLeast, atMost, contains, dropped, each, extraFields, hasMediaInResults,
  hasSeveralTexts, hasType, isText, lose, mediaAfterResults, nearestEffort, offered, ownExtra, partsOf, prune,
  rejected, sizeOf, some, toolNames, turns, unlessEmpty, wantedEffort, withResultIds,
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
  const names = toolNames(request.messages); // :23
  const paired = answered(request.messages); // :24
  const settled = mediaAfterResults(paired); // :25
  const wanted = wantedEffort(request.reasoning_effort, request.thinking) ?? (request.thinking === undefined ? undefined : "medium"); // :26
  const level = wanted === "none" ? undefined : nearestEffort(wanted === "xhigh" ? "max" : wanted, ["low", "medium", "high", "max"]); // :27
  const functions = offered(request.tools, request.tool_choice); // :28
  return { names, paired, settled, wanted, level, functions };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.ChatRequest {
  const { traits } = ctx;
  const env = requestEnv(request, ctx);
  dropped(ctx, request.parallel_tool_calls, "ChatRequest.parallel_tool_calls"); // :38
  rejected(ctx, request.guided, "ChatRequest.guided", "no answer is held to choices, an expression or a grammar here"); // :39
  dropped(ctx, request.logit_bias, "ChatRequest.logit_bias"); // :59
  dropped(ctx, request.verbosity, "ChatRequest.verbosity"); // :60
  dropped(ctx, request.modalities, "ChatRequest.modalities"); // :61
  dropped(ctx, request.audio, "ChatRequest.audio"); // :62
  dropped(ctx, request.prediction, "ChatRequest.prediction"); // :63
  dropped(ctx, request.web_search, "ChatRequest.web_search"); // :64
  dropped(ctx, request.service_tier, "ChatRequest.service_tier"); // :65
  dropped(ctx, request.store, "ChatRequest.store"); // :66
  dropped(ctx, request.metadata, "ChatRequest.metadata"); // :67
  dropped(ctx, request.user, "ChatRequest.user"); // :68
  dropped(ctx, request.prompt_cache_key, "ChatRequest.prompt_cache_key"); // :69
  dropped(ctx, request.prompt_cache_retention, "ChatRequest.prompt_cache_retention"); // :70
  if ((request.n ?? 1) > 1) lose(ctx, "rejected", "ChatRequest.n", "this wire gives one answer a request"); // :74
  if (request.modalities !== undefined && contains(request.modalities, "audio")) lose(ctx, "rejected", "ChatRequest.modalities", "no audio answers"); // :75
  if (sizeOf(env.paired) !== sizeOf(request.messages)) lose(ctx, "approx", "ToolMessage", "a call without a result gets an error as its result"); // :76
  if (hasMediaInResults(request.messages)) lose(ctx, "approx", "ToolMessage.content", "pictures follow in a message of their own"); // :77
  if (hasMediaInResults(request.messages)) lose(ctx, "approx", "UserMessage", "pictures of results are said as the user's"); // :78
  if (hasSeveralTexts(request.messages)) lose(ctx, "approx", "UserMessage.content", "texts are joined"); // :79
  if (hasSeveralTexts(request.messages)) lose(ctx, "approx", "SystemMessage.content", "texts are joined"); // :80
  if (hasSeveralTexts(request.messages)) lose(ctx, "approx", "DeveloperMessage.content", "texts are joined"); // :81
  if (hasSeveralTexts(request.messages)) lose(ctx, "approx", "ToolMessage.content", "texts are joined"); // :82
  if (hasType(partsOf(turns(request.messages)), ["image_url", "file"])) lose(ctx, "approx", "UserMessage.content", "pictures stand beside the text"); // :83
  if (anyPartHas(request.messages, "cache_control") || anyHas(request.messages, "cache_control") || anyHas(request.tools, "cache_control")) lose(ctx, "dropped", "CacheControl", "a prompt has no marks"); // :84
  if (anyPartHas(request.messages, "citations")) lose(ctx, "dropped", "TextPart.citations", "a text has no sources"); // :85
  if (anyPartHas(request.messages, "signature")) lose(ctx, "dropped", "TextPart.signature", "no proofs here"); // :86
  if (anyPartHas(request.messages, "signature")) lose(ctx, "dropped", "ThinkingPart.signature", "no proofs here"); // :87
  if (anyPartHas(request.messages, "signature")) lose(ctx, "dropped", "ToolCallPart.signature", "no proofs here"); // :88
  if (hasType(partsOf(request.messages), ["refusal"])) lose(ctx, "approx", "RefusalPart", "said as text"); // :89
  if (anyHas(request.messages, "is_error")) lose(ctx, "dropped", "ToolMessage.is_error", "a result is a text"); // :90
  if (request.tool_choice !== undefined && request.tool_choice.type !== "auto") lose(ctx, "approx", "ChatRequest.tool_choice", "the model decides; tools that must not be called are left out"); // :91
  if (request.tool_choice?.type === "auto") lose(ctx, "dropped", "ChatRequest.tool_choice", "it is the default"); // :92
  if (request.tool_choice !== undefined && (request.tool_choice.type === "none" || request.tool_choice.type === "allowed")) lose(ctx, "approx", "ChatRequest.tools", "only what may be called is offered"); // :93
  if (request.thinking !== undefined || request.reasoning_effort !== undefined) lose(ctx, "approx", "ChatRequest.reasoning_effort", "said as a switch or the nearest level"); // :94
  if (request.thinking !== undefined || request.reasoning_effort !== undefined) lose(ctx, "approx", "ChatRequest.thinking", "said as a switch or the nearest level"); // :95
  if (request.response_format?.type === "text") lose(ctx, "approx", "ChatRequest.response_format", "it is the default"); // :96
  return {
    model: request.model, // :30
    messages: each(env.settled, encodeMessage, ctx, env), // :31
    stream: request.stream === true, // :35
    tools: unlessEmpty(each(request.tool_choice?.type === "none" ? [] : env.functions, encodeTool, ctx)), // :36
    format: some(request.response_format, encodeFormat, ctx), // :40
    think: traits.thinks === "none" || env.wanted === undefined ? undefined : traits.thinks === "switch" ? env.wanted !== "none" : env.wanted === "none" ? false : env.level, // :41
    logprobs: request.logprobs, // :46
    top_logprobs: request.top_logprobs, // :47
    options: prune<Wire.Options>({
      num_predict: request.max_completion_tokens, // :48
      temperature: request.temperature, // :49
      top_p: request.top_p, // :50
      top_k: request.top_k, // :51
      min_p: request.min_p, // :52
      seed: request.seed, // :53
      stop: unlessEmpty(request.stop), // :54
      presence_penalty: request.presence_penalty, // :55
      frequency_penalty: request.frequency_penalty, // :56
      repeat_penalty: request.repetition_penalty, // :57
    }),
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.ChatRequest, ctx: Ctx): Chat.ChatRequest {
  const { requestId } = ctx;
  return {
    model: body.model, // :30
    messages: each(withResultIds(body.messages, requestId), decodeMessage, ctx), // :31
    stream: body.stream, // :35
    tools: each(body.tools, decodeTool), // :36
    response_format: some(body.format === "" ? undefined : body.format, decodeFormatBack), // :40
    reasoning_effort: isText(body.think) ? body.think : undefined, // :41
    thinking: body.think === true || body.think === false ? { type: body.think === true ? "enabled" : "disabled" } : undefined, // :45
    logprobs: body.logprobs, // :46
    top_logprobs: body.top_logprobs, // :47
    max_completion_tokens: (body.options?.num_predict ?? 0) > 0 ? body.options?.num_predict : undefined, // :48
    temperature: body.options?.temperature === undefined ? undefined : atMost(body.options.temperature, 2), // :49
    top_p: body.options?.top_p, // :50
    top_k: body.options?.top_k, // :51
    min_p: body.options?.min_p, // :52
    seed: body.options?.seed, // :53
    stop: body.options?.stop, // :54
    presence_penalty: body.options?.presence_penalty === undefined ? undefined : atLeast(atMost(body.options.presence_penalty, 2), -2), // :55
    frequency_penalty: body.options?.frequency_penalty === undefined ? undefined : atLeast(atMost(body.options.frequency_penalty, 2), -2), // :56
    repetition_penalty: body.options?.repeat_penalty, // :57
    include_usage: body.stream !== false || undefined, // :71
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
