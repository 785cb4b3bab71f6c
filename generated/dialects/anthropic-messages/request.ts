// @generated from schema/dialects/anthropic-messages.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  answered, atLeast, atMost, blocks, clamp, compact, contains, dropped, each, extraFields, first, flatEach,
  hasLateInstructions, instructions, isEmpty, lose, mergeAdjacent, nearestEffort, offered, ownExtra, pick, prune,
  readBack, rejected, rewriteSchema, saysSomething, sizeOf, some, thinkingMode, toJson, translate, turns,
  unlessEmpty, wantedEffort, withoutBlanks,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/anthropic-messages.ts";
import {
  DIALECT, decodeHeldThread, decodeOutputFormat, decodeTextBlock, decodeThinkingBack, decodeTool,
  decodeToolChoiceBack, decodeTurn, decodeWebSearch, encodeOutputFormat, encodeTextBlock, encodeThinking,
  encodeTool, encodeToolChoice, encodeTurn, encodeWebSearch, tables,
} from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "model", "max_tokens", "messages", "system", "temperature", "top_p", "top_k", "stop_sequences", "stream",
  "tools", "tool_choice", "thinking", "output_config", "output_format", "metadata", "service_tier", "speed",
  "cache_control", "container", "inference_geo", "diagnostics", "context_management", "mcp_servers", "thread",
  "fallbacks", "anthropic_version", "anthropic_beta",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set([
  "model", "max_tokens", "messages", "system", "temperature", "top_p", "top_k", "stop_sequences", "stream",
  "tools", "tool_choice", "thinking", "output_config", "metadata", "service_tier", "thread", "anthropic_version",
  "anthropic_beta",
]);

export function requestEnv(request: Chat.ChatRequest, ctx: Ctx) {
  const { model, traits } = ctx;
  const effort = wantedEffort(request.reasoning_effort, request.thinking); // :55
  const mode = thinkingMode(request.reasoning_effort, request.thinking, traits.thinking); // :56
  const budget = mode === "enabled" ? atLeast(request.thinking?.budget_tokens ?? tables.budget[effort ?? "medium"], 1024) : undefined; // :57
  const thinks = mode === "enabled" || mode === "adaptive" || (mode === undefined && traits.thinking_default === "on"); // :58
  const forced = traits.forced_tools && (!thinks || traits.forced_tools_with_thinking); // :59
  const limit = request.max_completion_tokens ?? model.maxOutput ?? 4096; // :60
  return { effort, mode, budget, thinks, forced, limit };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.MessagesRequest {
  const { model, traits } = ctx;
  const env = requestEnv(request, ctx);
  if (!(traits.sampling !== "none" && !env.thinks)) dropped(ctx, request.temperature, "ChatRequest.temperature", "not accepted by this model"); // :75
  if (!((traits.sampling === "any" || (traits.sampling === "one_of" && request.temperature === undefined)) && !env.thinks)) dropped(ctx, request.top_p, "ChatRequest.top_p", "not accepted by this model"); // :76
  if (!(traits.sampling !== "none" && !env.thinks)) dropped(ctx, request.top_k, "ChatRequest.top_k", "not accepted by this model"); // :77
  if (!(traits.structured_output === "native")) rejected(ctx, request.response_format, "ChatRequest.response_format", "not accepted by this model"); // :103
  dropped(ctx, request.logit_bias, "ChatRequest.logit_bias"); // :109
  dropped(ctx, request.logprobs, "ChatRequest.logprobs"); // :110
  dropped(ctx, request.top_logprobs, "ChatRequest.top_logprobs"); // :111
  dropped(ctx, request.seed, "ChatRequest.seed"); // :112
  dropped(ctx, request.frequency_penalty, "ChatRequest.frequency_penalty"); // :113
  dropped(ctx, request.presence_penalty, "ChatRequest.presence_penalty"); // :114
  dropped(ctx, request.repetition_penalty, "ChatRequest.repetition_penalty"); // :115
  dropped(ctx, request.min_p, "ChatRequest.min_p"); // :116
  dropped(ctx, request.verbosity, "ChatRequest.verbosity"); // :117
  dropped(ctx, request.modalities, "ChatRequest.modalities"); // :118
  dropped(ctx, request.audio, "ChatRequest.audio"); // :119
  dropped(ctx, request.prediction, "ChatRequest.prediction"); // :120
  dropped(ctx, request.store, "ChatRequest.store"); // :121
  dropped(ctx, request.metadata, "ChatRequest.metadata"); // :122
  dropped(ctx, request.prompt_cache_key, "ChatRequest.prompt_cache_key"); // :123
  dropped(ctx, request.prompt_cache_retention, "ChatRequest.prompt_cache_retention"); // :124
  if (!saysSomething(request.messages, DIALECT)) lose(ctx, "rejected", "ChatRequest.messages", "there is nothing to answer"); // :130
  if ((request.n ?? 1) > 1) lose(ctx, "rejected", "ChatRequest.n", "this wire gives one answer a request"); // :131
  if (request.modalities !== undefined && contains(request.modalities, "audio")) lose(ctx, "rejected", "ChatRequest.modalities", "no audio answers"); // :132
  if (hasLateInstructions(request.messages)) lose(ctx, "approx", "SystemMessage", "instructions after the first turn are moved to the front"); // :133
  if (env.budget !== undefined && request.max_completion_tokens !== undefined && request.max_completion_tokens < env.budget + 1024) lose(ctx, "approx", "ChatRequest.max_completion_tokens", "raised to leave room for thinking"); // :134
  if (request.thinking !== undefined && env.mode !== request.thinking.type) lose(ctx, "approx", "ChatRequest.thinking", "the model takes another switch"); // :135
  if (sizeOf(withoutBlanks(request.stop)) !== sizeOf(request.stop)) lose(ctx, "approx", "ChatRequest.stop", "blank stops are not accepted"); // :136
  if (request.thinking !== undefined && env.budget !== request.thinking.budget_tokens) lose(ctx, "approx", "ChatRequest.thinking.budget_tokens", "budgets begin at 1024 tokens and need thinking enabled"); // :137
  if (request.reasoning_effort !== undefined && nearestEffort(env.effort, traits.efforts) !== request.reasoning_effort) lose(ctx, "approx", "ChatRequest.reasoning_effort", "said as a thinking switch or the nearest effort"); // :138
  if (env.mode !== undefined && request.thinking === undefined) lose(ctx, "approx", "ChatRequest.thinking", "added for reasoning_effort"); // :139
  if (request.thinking?.display !== undefined && !(traits.display && (env.mode === "enabled" || env.mode === "adaptive"))) lose(ctx, "dropped", "ChatRequest.thinking.display", "not understood by this model"); // :140
  if (request.thinking !== undefined && request.thinking.display === undefined && traits.display && env.mode === "adaptive") lose(ctx, "approx", "ChatRequest.thinking.display", "thoughts are asked for in summary"); // :141
  if (request.reasoning_effort === undefined && env.mode !== "disabled" && nearestEffort(env.effort, traits.efforts) !== undefined) lose(ctx, "approx", "ChatRequest.reasoning_effort", "added for the thinking budget"); // :142
  if (request.response_format?.type === "json_schema" && toJson(rewriteSchema(request.response_format.schema, tables.structured)) !== toJson(request.response_format.schema)) lose(ctx, "approx", "JsonSchemaFormat.schema", "rewritten to the subset of structured outputs"); // :143
  if (sizeOf(answered(turns(request.messages))) !== sizeOf(turns(request.messages))) lose(ctx, "approx", "ToolMessage", "a call without a result gets an error as its result"); // :144
  if (request.tool_choice !== undefined && request.tool_choice.type === "allowed") lose(ctx, "approx", "ChatRequest.tool_choice", "the other tools are left out"); // :145
  if (request.tool_choice !== undefined && request.tool_choice.type === "allowed") lose(ctx, "approx", "ChatRequest.tools", "only the allowed ones are offered"); // :146
  if (request.tool_choice !== undefined && (request.tool_choice.type === "required" || request.tool_choice.type === "named") && !env.forced) lose(ctx, "approx", "ChatRequest.tool_choice", "the model cannot be forced to call a tool"); // :147
  if (request.tool_choice !== undefined && isEmpty(request.tools) && request.web_search === undefined) lose(ctx, "dropped", "ChatRequest.tool_choice", "no tools to choose from"); // :148
  if (request.parallel_tool_calls === true || (request.parallel_tool_calls === false && (isEmpty(request.tools) && request.web_search === undefined || request.tool_choice?.type === "none"))) lose(ctx, "dropped", "ChatRequest.parallel_tool_calls", "it is the default"); // :149
  return {
    model: request.model, // :62
    max_tokens: env.budget === undefined ? env.limit : atMost(atLeast(env.limit, env.budget + 1024), model.maxOutput), // :63
    system: unlessEmpty(each(instructions(request.messages), (value) => encodeTextBlock(value, ctx))), // :67
    messages: mergeAdjacent(each(answered(turns(request.messages)), (value) => encodeTurn(value, ctx)), "role", "content", "tool_result"), // :67
    temperature: clamp((traits.sampling !== "none" && !env.thinks) ? request.temperature : undefined, 0, 1, ctx, "ChatRequest.temperature"), // :75
    top_p: ((traits.sampling === "any" || (traits.sampling === "one_of" && request.temperature === undefined)) && !env.thinks) ? request.top_p : undefined, // :76
    top_k: (traits.sampling !== "none" && !env.thinks) ? request.top_k : undefined, // :77
    stop_sequences: unlessEmpty(withoutBlanks(request.stop)), // :78
    stream: request.stream, // :79
    tools: unlessEmpty(compact<Wire.WireTool>([
      ...(each(offered(request.tools, request.tool_choice), (value) => encodeTool(value, ctx)) ?? []),
      request.web_search !== undefined ? some(request.web_search, (value) => encodeWebSearch(value, ctx)) : undefined,
    ])), // :80
    tool_choice: some(request, (value) => encodeToolChoice(value, env)), // :89
    thinking: some(request, (value) => encodeThinking(value, ctx, env)), // :95
    output_config: prune<Wire.OutputConfig>({
      effort: env.mode === "disabled" || env.effort === "none" && env.mode !== undefined ? undefined : nearestEffort(env.effort, traits.efforts), // :99
      format: (traits.structured_output === "native") ? some(request.response_format, (value) => encodeOutputFormat(value, ctx)) : undefined, // :103
    }),
    service_tier: translate({ auto: "auto", default: "standard_only" } as const, request.service_tier, ctx, "ChatRequest.service_tier"), // :104
    metadata: prune<Wire.RequestMetadata>({
      user_id: request.user, // :107
    }),
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.MessagesRequest, ctx: Ctx): Chat.ChatRequest {
  return {
    model: body.model, // :62
    max_completion_tokens: body.max_tokens > 0 ? body.max_tokens : undefined, // :63
    messages: compact<Chat.Message>([
      body.system !== undefined ? { role: "system", content: each(blocks(body.system), (value) => decodeTextBlock(value, ctx)) } : undefined,
      ...(flatEach(body.messages, (value) => decodeTurn(value, ctx)) ?? []),
      some(body.thread, (value) => decodeHeldThread(value, ctx)),
    ]), // :67
    temperature: body.temperature, // :75
    top_p: body.top_p, // :76
    top_k: body.top_k, // :77
    stop: body.stop_sequences, // :78
    stream: body.stream, // :79
    tools: each(body.tools, decodeTool), // :80
    web_search: some(first(pick(body.tools, "type", tables.web_search)), (value) => decodeWebSearch(value, ctx)), // :88
    tool_choice: some(body.tool_choice, decodeToolChoiceBack), // :89
    parallel_tool_calls: body.tool_choice !== undefined && body.tool_choice.type !== "none" && body.tool_choice.disable_parallel_tool_use === true ? false : undefined, // :93
    thinking: some(body.thinking, decodeThinkingBack), // :95
    reasoning_effort: body.output_config?.effort ?? undefined, // :99
    response_format: some(body.output_config?.format, decodeOutputFormat), // :103
    service_tier: readBack({ standard_only: "default", auto: "auto" } as const, body.service_tier), // :104
    user: body.metadata?.user_id ?? undefined, // :107
    include_usage: body.stream === true ? true : undefined, // :125
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
