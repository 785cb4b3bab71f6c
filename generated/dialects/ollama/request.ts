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
  const settled = mediaAfterResults(answered(request.messages)); // :24
  const wanted = wantedEffort(request.reasoning_effort, request.thinking) ?? (request.thinking === undefined ? undefined : "medium"); // :25
  const level = wanted === "none" ? undefined : nearestEffort(wanted === "xhigh" ? "max" : wanted, ["low", "medium", "high", "max"]); // :26
  const functions = offered(request.tools, request.tool_choice); // :27
  return { names, settled, wanted, level, functions };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.ChatRequest {
  const { traits } = ctx;
  const env = requestEnv(request, ctx);
  dropped(ctx, request.parallel_tool_calls, "ChatRequest.parallel_tool_calls"); // :37
  rejected(ctx, request.guided, "ChatRequest.guided", "no answer is held to choices, an expression or a grammar here"); // :38
  dropped(ctx, request.logit_bias, "ChatRequest.logit_bias"); // :58
  dropped(ctx, request.verbosity, "ChatRequest.verbosity"); // :59
  dropped(ctx, request.modalities, "ChatRequest.modalities"); // :60
  dropped(ctx, request.audio, "ChatRequest.audio"); // :61
  dropped(ctx, request.prediction, "ChatRequest.prediction"); // :62
  dropped(ctx, request.web_search, "ChatRequest.web_search"); // :63
  dropped(ctx, request.service_tier, "ChatRequest.service_tier"); // :64
  dropped(ctx, request.store, "ChatRequest.store"); // :65
  dropped(ctx, request.metadata, "ChatRequest.metadata"); // :66
  dropped(ctx, request.user, "ChatRequest.user"); // :67
  dropped(ctx, request.prompt_cache_key, "ChatRequest.prompt_cache_key"); // :68
  dropped(ctx, request.prompt_cache_retention, "ChatRequest.prompt_cache_retention"); // :69
  if ((request.n ?? 1) > 1) lose(ctx, "rejected", "ChatRequest.n", "this wire gives one answer a request"); // :73
  if (request.modalities !== undefined && contains(request.modalities, "audio")) lose(ctx, "rejected", "ChatRequest.modalities", "no audio answers"); // :74
  if (sizeOf(answered(request.messages)) !== sizeOf(request.messages)) lose(ctx, "approx", "ToolMessage", "a call without a result gets an error as its result"); // :75
  if (hasMediaInResults(request.messages)) lose(ctx, "approx", "ToolMessage.content", "pictures follow in a message of their own"); // :76
  if (hasMediaInResults(request.messages)) lose(ctx, "approx", "UserMessage", "pictures of results are said as the user's"); // :77
  if (hasSeveralTexts(request.messages)) lose(ctx, "approx", "UserMessage.content", "texts are joined"); // :78
  if (hasSeveralTexts(request.messages)) lose(ctx, "approx", "SystemMessage.content", "texts are joined"); // :79
  if (hasSeveralTexts(request.messages)) lose(ctx, "approx", "DeveloperMessage.content", "texts are joined"); // :80
  if (hasSeveralTexts(request.messages)) lose(ctx, "approx", "ToolMessage.content", "texts are joined"); // :81
  if (hasType(partsOf(turns(request.messages)), ["image_url", "file"])) lose(ctx, "approx", "UserMessage.content", "pictures stand beside the text"); // :82
  if (anyPartHas(request.messages, "cache_control") || anyHas(request.messages, "cache_control") || anyHas(request.tools, "cache_control")) lose(ctx, "dropped", "CacheControl", "a prompt has no marks"); // :83
  if (anyPartHas(request.messages, "citations")) lose(ctx, "dropped", "TextPart.citations", "a text has no sources"); // :84
  if (anyPartHas(request.messages, "signature")) lose(ctx, "dropped", "TextPart.signature", "no proofs here"); // :85
  if (anyPartHas(request.messages, "signature")) lose(ctx, "dropped", "ThinkingPart.signature", "no proofs here"); // :86
  if (anyPartHas(request.messages, "signature")) lose(ctx, "dropped", "ToolCallPart.signature", "no proofs here"); // :87
  if (hasType(partsOf(request.messages), ["refusal"])) lose(ctx, "approx", "RefusalPart", "said as text"); // :88
  if (anyHas(request.messages, "is_error")) lose(ctx, "dropped", "ToolMessage.is_error", "a result is a text"); // :89
  if (request.tool_choice !== undefined && request.tool_choice.type !== "auto") lose(ctx, "approx", "ChatRequest.tool_choice", "the model decides; tools that must not be called are left out"); // :90
  if (request.tool_choice?.type === "auto") lose(ctx, "dropped", "ChatRequest.tool_choice", "it is the default"); // :91
  if (request.tool_choice !== undefined && (request.tool_choice.type === "none" || request.tool_choice.type === "allowed")) lose(ctx, "approx", "ChatRequest.tools", "only what may be called is offered"); // :92
  if (request.thinking !== undefined || request.reasoning_effort !== undefined) lose(ctx, "approx", "ChatRequest.reasoning_effort", "said as a switch or the nearest level"); // :93
  if (request.thinking !== undefined || request.reasoning_effort !== undefined) lose(ctx, "approx", "ChatRequest.thinking", "said as a switch or the nearest level"); // :94
  if (request.response_format?.type === "text") lose(ctx, "approx", "ChatRequest.response_format", "it is the default"); // :95
  return {
    model: request.model, // :29
    messages: each(env.settled, encodeMessage, ctx, env), // :30
    stream: request.stream === true, // :34
    tools: unlessEmpty(each(request.tool_choice?.type === "none" ? [] : env.functions, encodeTool, ctx)), // :35
    format: some(request.response_format, encodeFormat, ctx), // :39
    think: traits.thinks === "none" || env.wanted === undefined ? undefined : traits.thinks === "switch" ? env.wanted !== "none" : env.wanted === "none" ? false : env.level, // :40
    logprobs: request.logprobs, // :45
    top_logprobs: request.top_logprobs, // :46
    options: prune<Wire.Options>({
      num_predict: request.max_completion_tokens, // :47
      temperature: request.temperature, // :48
      top_p: request.top_p, // :49
      top_k: request.top_k, // :50
      min_p: request.min_p, // :51
      seed: request.seed, // :52
      stop: unlessEmpty(request.stop), // :53
      presence_penalty: request.presence_penalty, // :54
      frequency_penalty: request.frequency_penalty, // :55
      repeat_penalty: request.repetition_penalty, // :56
    }),
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.ChatRequest, ctx: Ctx): Chat.ChatRequest {
  const { requestId } = ctx;
  return {
    model: body.model, // :29
    messages: each(withResultIds(body.messages, requestId), decodeMessage, ctx), // :30
    stream: body.stream, // :34
    tools: each(body.tools, decodeTool), // :35
    response_format: some(body.format === "" ? undefined : body.format, decodeFormatBack), // :39
    reasoning_effort: isText(body.think) ? body.think : undefined, // :40
    thinking: body.think === true || body.think === false ? { type: body.think === true ? "enabled" : "disabled" } : undefined, // :44
    logprobs: body.logprobs, // :45
    top_logprobs: body.top_logprobs, // :46
    max_completion_tokens: (body.options?.num_predict ?? 0) > 0 ? body.options?.num_predict : undefined, // :47
    temperature: body.options?.temperature === undefined ? undefined : atMost(body.options.temperature, 2), // :48
    top_p: body.options?.top_p, // :49
    top_k: body.options?.top_k, // :50
    min_p: body.options?.min_p, // :51
    seed: body.options?.seed, // :52
    stop: body.options?.stop, // :53
    presence_penalty: body.options?.presence_penalty === undefined ? undefined : atLeast(atMost(body.options.presence_penalty, 2), -2), // :54
    frequency_penalty: body.options?.frequency_penalty === undefined ? undefined : atLeast(atMost(body.options.frequency_penalty, 2), -2), // :55
    repetition_penalty: body.options?.repeat_penalty, // :56
    include_usage: body.stream !== false || undefined, // :70
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
