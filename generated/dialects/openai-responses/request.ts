// @generated from schema/dialects/openai-responses.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  answered, anyHas, anyPartHas, atLeast, contains, customCallIds, dropped, each, extraFields, first, flatEach,
  hasType, inOrder, isEmpty, isText, listOf, lose, mergeAdjacent, nearestEffort, ownExtra, pick, prune, read,
  rejected, shortId, sizeOf, some, typedItems, unlessEmpty, wantedEffort, withoutNulls,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-responses.ts";
import {
  DIALECT, SERVICE_TIER_READ, SERVICE_TIER_READ_ELSE, decodeItem, decodeTextFormat, decodeTool, decodeToolChoice,
  decodeWebSearch, encodeTextFormat, encodeTool, encodeToolChoice, encodeTurn, encodeWebSearch, tables,
} from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "model", "input", "instructions", "max_output_tokens", "max_tool_calls", "temperature", "top_p",
  "top_logprobs", "tools", "tool_choice", "parallel_tool_calls", "text", "reasoning", "include", "stream",
  "stream_options", "store", "background", "previous_response_id", "conversation", "prompt", "truncation",
  "context_management", "metadata", "service_tier", "user", "safety_identifier", "prompt_cache_key",
  "prompt_cache_retention", "prompt_cache_options", "moderation", "access_programs", "image",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set([
  "model", "input", "instructions", "max_output_tokens", "temperature", "top_p", "top_logprobs", "tools",
  "tool_choice", "parallel_tool_calls", "text", "reasoning", "include", "stream", "store", "metadata",
  "service_tier", "user", "safety_identifier", "prompt_cache_key", "prompt_cache_retention",
]);

export function requestEnv(request: Chat.ChatRequest, ctx: Ctx) {
  const { traits } = ctx;
  const wanted = wantedEffort(request.reasoning_effort, request.thinking) ?? (request.thinking !== undefined && contains(traits.efforts, "none") ? "medium" : undefined); // :78
  const effort = nearestEffort(wanted, traits.efforts); // :79
  const samples = traits.sampling === "any" || (traits.sampling === "without_reasoning" && effort === "none"); // :80
  const said = answered(request.messages); // :81
  const customs = customCallIds(request.messages); // :82
  const hasTools = !isEmpty(request.tools) || request.web_search !== undefined; // :83
  return { wanted, effort, samples, said, customs, hasTools };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.ResponsesRequest {
  const { peer, traits } = ctx;
  const env = requestEnv(request, ctx);
  if (request.temperature !== undefined && !(env.samples)) dropped(ctx, request.temperature, "ChatRequest.temperature", "not accepted by this model"); // :99
  if (request.top_p !== undefined && !(env.samples)) dropped(ctx, request.top_p, "ChatRequest.top_p", "not accepted by this model"); // :100
  if (request.top_logprobs !== undefined && !(env.samples)) dropped(ctx, request.top_logprobs, "ChatRequest.top_logprobs", "not accepted by this model"); // :107
  rejected(ctx, request.guided, "ChatRequest.guided", "no answer is held to choices, an expression or a grammar here"); // :135
  dropped(ctx, request.stop, "ChatRequest.stop"); // :154
  dropped(ctx, request.seed, "ChatRequest.seed"); // :155
  dropped(ctx, request.top_k, "ChatRequest.top_k"); // :156
  dropped(ctx, request.min_p, "ChatRequest.min_p"); // :157
  dropped(ctx, request.frequency_penalty, "ChatRequest.frequency_penalty"); // :158
  dropped(ctx, request.presence_penalty, "ChatRequest.presence_penalty"); // :159
  dropped(ctx, request.repetition_penalty, "ChatRequest.repetition_penalty"); // :160
  dropped(ctx, request.logit_bias, "ChatRequest.logit_bias"); // :161
  dropped(ctx, request.modalities, "ChatRequest.modalities"); // :162
  dropped(ctx, request.audio, "ChatRequest.audio"); // :163
  dropped(ctx, request.prediction, "ChatRequest.prediction"); // :164
  if ((request.n ?? 1) > 1) lose(ctx, "rejected", "ChatRequest.n", "this wire gives one answer a request"); // :169
  if (request.modalities !== undefined && contains(request.modalities, "audio")) lose(ctx, "rejected", "ChatRequest.modalities", "no audio answers"); // :170
  if ((request.max_completion_tokens ?? 16) < 16) lose(ctx, "approx", "ChatRequest.max_completion_tokens", "limits begin at 16 tokens"); // :171
  if (request.reasoning_effort !== undefined && env.effort === undefined) lose(ctx, "dropped", "ChatRequest.reasoning_effort", "not accepted by this model"); // :172
  if (env.effort !== undefined && request.reasoning_effort !== env.effort) lose(ctx, "approx", "ChatRequest.reasoning_effort", "the nearest effort the model takes, or that of the thinking switch"); // :173
  if (request.thinking !== undefined && (request.thinking.type !== "enabled" || request.thinking.budget_tokens !== undefined || request.thinking.display !== "summarized" || env.effort === undefined || env.effort === "none")) lose(ctx, "approx", "ChatRequest.thinking", "an effort stands for it"); // :174
  if (request.logprobs === true && !env.samples) lose(ctx, "dropped", "ChatRequest.logprobs", "not accepted by this model"); // :175
  if (sizeOf(env.said) !== sizeOf(request.messages)) lose(ctx, "approx", "ToolMessage", "a call without a result gets an error as its result"); // :176
  if (request.tool_choice !== undefined && !env.hasTools) lose(ctx, "dropped", "ChatRequest.tool_choice", "no tools to choose from"); // :177
  if (request.parallel_tool_calls !== undefined && !env.hasTools) lose(ctx, "dropped", "ChatRequest.parallel_tool_calls", "no tools to call"); // :178
  if (anyPartHas(pick(request.messages, "role", ["tool"]), "cache_control")) lose(ctx, "dropped", "CacheControl", "no counterpart on this wire"); // :179
  if (!traits.strict_tools && anyHas(request.tools, "strict")) lose(ctx, "dropped", "FunctionTool.strict", "not accepted by this provider"); // :180
  if ((request.user?.length ?? 0) > 64) lose(ctx, "approx", "ChatRequest.user", "longer than 64 characters; a digest stands for it"); // :181
  if (anyPartHas(request.messages, "cited_text")) lose(ctx, "dropped", "Citation.cited_text", "no place for it"); // :182
  return {
    model: request.model, // :85
    input: flatEach(env.said, encodeTurn, ctx, env), // :86
    max_output_tokens: request.max_completion_tokens === undefined ? undefined : atLeast(request.max_completion_tokens, 16), // :95
    temperature: request.temperature !== undefined && env.samples ? request.temperature : undefined, // :99
    top_p: request.top_p !== undefined && env.samples ? request.top_p : undefined, // :100
    include: inOrder<NonNullable<Wire.ResponsesRequest["include"]>[number]>(
      request.logprobs === true && env.samples ? "message.output_text.logprobs" : undefined,
      traits.proven_thoughts ? "reasoning.encrypted_content" : undefined,
    ), // :101
    top_logprobs: request.top_logprobs !== undefined && env.samples ? request.top_logprobs : undefined, // :107
    tools: unlessEmpty(inOrder<Wire.Tool>(each(request.tools, encodeTool, ctx), each(listOf(request.web_search), encodeWebSearch, ctx))), // :108
    tool_choice: env.hasTools && request.tool_choice !== undefined
      ? request.tool_choice?.type === "named" || request.tool_choice?.type === "allowed"
        ? some(request.tool_choice, encodeToolChoice)
        : request.tool_choice?.type === "required" ? "required" : request.tool_choice?.type === "none" ? "none" : "auto"
      : undefined, // :116
    parallel_tool_calls: env.hasTools ? request.parallel_tool_calls : undefined, // :134
    text: prune<Wire.TextOptions>({
      format: some(request.response_format, encodeTextFormat), // :136
      verbosity: request.verbosity, // :137
    }),
    reasoning: prune<Wire.ReasoningOptions>({
      effort: env.effort, // :138
      summary: request.thinking?.display === "summarized" && env.effort !== "none" ? "auto" : undefined, // :139
    }),
    stream: request.stream, // :145
    service_tier: request.service_tier, // :147
    store: request.store ?? (traits.stores && peer !== DIALECT ? false : undefined), // :148
    metadata: request.metadata, // :149
    safety_identifier: request.user === undefined ? undefined : shortId(request.user, 64), // :150
    prompt_cache_key: request.prompt_cache_key, // :151
    prompt_cache_retention: request.prompt_cache_retention, // :152
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.ResponsesRequest, ctx: Ctx): Chat.ChatRequest {
  return {
    model: body.model ?? "", // :85
    messages: inOrder<Chat.Message>(
      (body.instructions ?? "") !== "" ? { role: "system", content: [{ type: "text", text: body.instructions ?? "" }] } : undefined,
      mergeAdjacent(each(typedItems(body.input, "message"), decodeItem, ctx), "role", "content", undefined, "assistant"),
      !hasType(typedItems(body.input, "message"), ["message", "function_call_output", "custom_tool_call_output"])
        ? { role: "user", content: [] }
        : undefined,
    ), // :86
    max_completion_tokens: body.max_output_tokens ?? undefined, // :95
    temperature: body.temperature ?? undefined, // :99
    top_p: body.top_p ?? undefined, // :100
    logprobs: contains(body.include, "message.output_text.logprobs") || undefined, // :101
    top_logprobs: body.top_logprobs ?? undefined, // :107
    tools: each(body.tools, decodeTool, ctx), // :108
    web_search: some(first(pick(body.tools, "type", tables.web_search)), decodeWebSearch, ctx), // :115
    tool_choice: isText(body.tool_choice)
      ? body.tool_choice === "none" ? { type: "none" } : body.tool_choice === "required" ? { type: "required" } : { type: "auto" }
      : some(isText(body.tool_choice) ? undefined : body.tool_choice, decodeToolChoice, ctx), // :116
    parallel_tool_calls: body.parallel_tool_calls ?? undefined, // :134
    response_format: some(body.text?.format, decodeTextFormat), // :136
    verbosity: body.text?.verbosity ?? undefined, // :137
    reasoning_effort: body.reasoning?.effort ?? undefined, // :138
    thinking: (body.reasoning?.summary ?? body.reasoning?.generate_summary ?? undefined) !== undefined && body.reasoning?.effort !== "none"
      ? { type: "enabled", display: "summarized" }
      : undefined, // :139
    stream: body.stream ?? undefined, // :145
    include_usage: body.stream === true ? true : undefined, // :146
    service_tier: read(SERVICE_TIER_READ, body.service_tier, SERVICE_TIER_READ_ELSE), // :147
    store: body.store ?? undefined, // :148
    metadata: body.metadata === null || body.metadata === undefined ? undefined : withoutNulls(body.metadata), // :149
    user: body.safety_identifier ?? body.user ?? undefined, // :150
    prompt_cache_key: body.prompt_cache_key ?? undefined, // :151
    prompt_cache_retention: body.prompt_cache_retention ?? undefined, // :152
    extra: extraFields(body, DIALECT, MAPPED_FIELDS, ["previous_response_id","conversation","background","prompt"]),
  };
}
