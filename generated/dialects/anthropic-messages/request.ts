// @generated from schema/dialects/anthropic-messages.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  answered, anyHas, atLeast, atMost, begunByUser, blocks, clamp, compact, contains, dropped, each, extraFields,
  first, flatEach, hasLateDeveloper, hasLateInstructions, hasOrphans, hasStrictTool, instructions, isEmpty,
  isPrefilled, lacksThoughtBeforeCalls, last, leadingInstructions, less, lose, mergeAdjacent, nearestEffort,
  offered, orphansAsUser, ownExtra, ownField, ownTools, partsOf, pick, prune, readBack, rejected, rewriteSchema,
  saysSomething, sizeOf, some, supports, thinkingMode, toJson, toolsOfHistory, translate, turns,
  turnsWithInstructions, unlessEmpty, wantedEffort, withFewMarks, withUniqueCallIds, withoutBlanks,
  withoutTrailingSpace,
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
  "tools", "tool_choice", "thinking", "output_config", "output_format", "metadata", "service_tier", "thread",
  "anthropic_version", "anthropic_beta",
]);

export function requestEnv(request: Chat.ChatRequest, ctx: Ctx) {
  const { model, traits } = ctx;
  const marked = withFewMarks(request, 4, DIALECT); // :77
  const kept = traits.late_instructions === "kept"; // :78
  const settled = orphansAsUser(answered(withUniqueCallIds(kept ? turnsWithInstructions(marked.messages) : turns(marked.messages)))); // :79
  const said = withoutTrailingSpace(begunByUser(settled, ".", DIALECT), DIALECT); // :80
  const functions = offered(marked.tools, request.tool_choice); // :81
  const hasTools = !isEmpty(ownTools(functions, DIALECT)) || request.web_search !== undefined; // :82
  const borrowed = hasTools ? undefined : unlessEmpty(toolsOfHistory(said)); // :83
  const effort = wantedEffort(request.reasoning_effort, request.thinking); // :84
  const wish = thinkingMode(request.reasoning_effort, request.thinking, traits.thinking); // :85
  const unproven = wish === "enabled" && lacksThoughtBeforeCalls(said, DIALECT); // :86
  const mode = unproven ? undefined : wish; // :87
  const nearest = effort === "xhigh" && !contains(traits.efforts, "xhigh") && contains(traits.efforts, "max") ? "max" : nearestEffort(effort, traits.efforts); // :88
  const level = mode === "disabled" || mode === "between_tools" ? nearestEffort(request.reasoning_effort === "none" ? undefined : request.reasoning_effort, traits.quiet_efforts) : effort === "none" && mode !== undefined ? undefined : nearest; // :89
  const budget = mode === "enabled" ? atLeast(atMost(request.thinking?.budget_tokens ?? tables.budget[effort ?? "medium"], less(model.maxOutput, 1024)), 1024) : undefined; // :90
  const thinks = mode === "enabled" || mode === "adaptive" || (mode === undefined && traits.thinking_default === "on"); // :91
  const forced = traits.forced_tools && (!thinks || traits.forced_tools_with_thinking); // :92
  const limit = request.max_completion_tokens ?? model.maxOutput ?? 4096; // :93
  return { marked, kept, settled, said, functions, hasTools, borrowed, effort, wish, unproven, mode, nearest, level, budget, thinks, forced, limit };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.MessagesRequest {
  const { model, traits } = ctx;
  const env = requestEnv(request, ctx);
  if (!(traits.sampling !== "none" && !env.thinks)) dropped(ctx, request.temperature, "ChatRequest.temperature", "not accepted by this model"); // :108
  if (!((traits.sampling === "any" || (traits.sampling === "one_of" && request.temperature === undefined)) && !env.thinks)) dropped(ctx, request.top_p, "ChatRequest.top_p", "not accepted by this model"); // :109
  if (!(traits.sampling !== "none" && !env.thinks)) dropped(ctx, request.top_k, "ChatRequest.top_k", "not accepted by this model"); // :110
  if (!(traits.structured_output === "native" || request.response_format?.type !== "json_schema")) rejected(ctx, request.response_format, "ChatRequest.response_format", "not accepted by this model"); // :136
  dropped(ctx, request.logit_bias, "ChatRequest.logit_bias"); // :142
  dropped(ctx, request.logprobs, "ChatRequest.logprobs"); // :143
  dropped(ctx, request.top_logprobs, "ChatRequest.top_logprobs"); // :144
  dropped(ctx, request.seed, "ChatRequest.seed"); // :145
  dropped(ctx, request.frequency_penalty, "ChatRequest.frequency_penalty"); // :146
  dropped(ctx, request.presence_penalty, "ChatRequest.presence_penalty"); // :147
  dropped(ctx, request.repetition_penalty, "ChatRequest.repetition_penalty"); // :148
  dropped(ctx, request.min_p, "ChatRequest.min_p"); // :149
  dropped(ctx, request.verbosity, "ChatRequest.verbosity"); // :150
  dropped(ctx, request.modalities, "ChatRequest.modalities"); // :151
  dropped(ctx, request.audio, "ChatRequest.audio"); // :152
  dropped(ctx, request.prediction, "ChatRequest.prediction"); // :153
  dropped(ctx, request.store, "ChatRequest.store"); // :154
  dropped(ctx, request.metadata, "ChatRequest.metadata"); // :155
  dropped(ctx, request.prompt_cache_key, "ChatRequest.prompt_cache_key"); // :156
  dropped(ctx, request.prompt_cache_retention, "ChatRequest.prompt_cache_retention"); // :157
  if (!saysSomething(env.said, DIALECT)) lose(ctx, "rejected", "ChatRequest.messages", "there is nothing to answer"); // :163
  if ((request.n ?? 1) > 1) lose(ctx, "rejected", "ChatRequest.n", "this wire gives one answer a request"); // :164
  if (request.modalities !== undefined && contains(request.modalities, "audio")) lose(ctx, "rejected", "ChatRequest.modalities", "no audio answers"); // :165
  if (!env.kept && hasLateInstructions(request.messages)) lose(ctx, "approx", "SystemMessage", "instructions after the first turn are moved to the front"); // :166
  if (env.kept && hasLateDeveloper(request.messages)) lose(ctx, "approx", "DeveloperMessage", "said by the system"); // :167
  if (env.budget !== undefined && request.max_completion_tokens !== undefined && request.max_completion_tokens !== atMost(atLeast(request.max_completion_tokens, env.budget + 1024), model.maxOutput)) lose(ctx, "approx", "ChatRequest.max_completion_tokens", "moved to leave room for thinking within what the model gives"); // :168
  if (isPrefilled(env.said, DIALECT) && model.supports.size > 0 && !supports(model, "prefill")) lose(ctx, "rejected", "AssistantMessage", "the model does not continue an answer; the last message must not be the assistant's"); // :169
  if (isPrefilled(env.said, DIALECT) && (env.mode === "enabled" || env.mode === "adaptive")) lose(ctx, "rejected", "AssistantMessage", "the model does not continue an answer while it thinks; the last message must not be the assistant's"); // :170
  if (sizeOf(env.said) !== sizeOf(env.settled)) lose(ctx, "approx", "Message", "the first turn must be the user's"); // :171
  if (withoutTrailingSpace(env.settled, DIALECT) !== env.settled) lose(ctx, "approx", "TextPart.text", "white space at the end of the last message is not accepted"); // :172
  if (env.marked !== request) lose(ctx, "approx", "CacheControl", "at most four marks, those for an hour first"); // :173
  if (hasOrphans(answered(withUniqueCallIds(turns(request.messages))))) lose(ctx, "approx", "Message", "a result no call asked for is said as the user's words"); // :174
  if (withUniqueCallIds(request.messages) !== request.messages) lose(ctx, "approx", "ToolCallPart.id", "no id may be used twice"); // :175
  if (withUniqueCallIds(request.messages) !== request.messages) lose(ctx, "approx", "ToolMessage.tool_call_id", "no id may be used twice"); // :176
  if (anyHas(partsOf(request.messages), "citations")) lose(ctx, "dropped", "TextPart.citations", "a source without its proof is not accepted"); // :177
  if (hasStrictTool(request.tools)) lose(ctx, "approx", "FunctionTool.parameters", "strict parameters are rewritten to the subset of structured outputs"); // :178
  if (hasStrictTool(request.tools) && traits.structured_output !== "native") lose(ctx, "dropped", "FunctionTool.strict", "not accepted by this model"); // :179
  if (env.borrowed !== undefined) lose(ctx, "approx", "ChatRequest.tools", "calls of the history need their tools declared"); // :180
  if (env.borrowed !== undefined) lose(ctx, "approx", "ChatRequest.tool_choice", "tools declared for the history alone are not to be called"); // :181
  if (env.unproven) lose(ctx, "approx", "ChatRequest.thinking", "switched off, for the thought that led to the last tool calls is not there"); // :182
  if (request.thinking !== undefined && env.mode !== request.thinking.type) lose(ctx, "approx", "ChatRequest.thinking", "the model takes another switch"); // :183
  if (sizeOf(withoutBlanks(request.stop)) !== sizeOf(request.stop)) lose(ctx, "approx", "ChatRequest.stop", "blank stops are not accepted"); // :184
  if (request.thinking !== undefined && env.budget !== request.thinking.budget_tokens) lose(ctx, "approx", "ChatRequest.thinking.budget_tokens", "budgets begin at 1024 tokens and need thinking enabled"); // :185
  if (request.reasoning_effort !== undefined && env.level !== request.reasoning_effort) lose(ctx, "approx", "ChatRequest.reasoning_effort", "said as a thinking switch or the nearest effort"); // :186
  if (env.mode !== undefined && request.thinking === undefined) lose(ctx, "approx", "ChatRequest.thinking", "added for reasoning_effort"); // :187
  if (request.thinking?.display !== undefined && !(traits.display && (env.mode === "enabled" || env.mode === "adaptive"))) lose(ctx, "dropped", "ChatRequest.thinking.display", "not understood by this model"); // :188
  if (request.thinking !== undefined && request.thinking.display === undefined && traits.display && env.mode === "adaptive") lose(ctx, "approx", "ChatRequest.thinking.display", "thoughts are asked for in summary"); // :189
  if (request.reasoning_effort === undefined && env.level !== undefined) lose(ctx, "approx", "ChatRequest.reasoning_effort", "added for the thinking budget"); // :190
  if (request.response_format?.type === "json_schema" && toJson(rewriteSchema(request.response_format.schema, tables.structured)) !== toJson(request.response_format.schema)) lose(ctx, "approx", "JsonSchemaFormat.schema", "rewritten to the subset of structured outputs"); // :191
  if (sizeOf(answered(turns(request.messages))) !== sizeOf(turns(request.messages))) lose(ctx, "approx", "ToolMessage", "a call without a result gets an error as its result"); // :192
  if (request.tool_choice !== undefined && request.tool_choice.type === "allowed") lose(ctx, "approx", "ChatRequest.tool_choice", "the other tools are left out"); // :193
  if (request.tool_choice !== undefined && request.tool_choice.type === "allowed") lose(ctx, "approx", "ChatRequest.tools", "only the allowed ones are offered"); // :194
  if (request.tool_choice !== undefined && (request.tool_choice.type === "required" || request.tool_choice.type === "named") && !env.forced) lose(ctx, "approx", "ChatRequest.tool_choice", "the model cannot be forced to call a tool"); // :195
  if (request.tool_choice !== undefined && !env.hasTools) lose(ctx, "dropped", "ChatRequest.tool_choice", "no tools to choose from"); // :196
  if (request.parallel_tool_calls === true || (request.parallel_tool_calls === false && (!env.hasTools || request.tool_choice?.type === "none"))) lose(ctx, "dropped", "ChatRequest.parallel_tool_calls", "it is the default"); // :197
  return {
    model: request.model, // :95
    max_tokens: env.budget === undefined ? env.limit : atMost(atLeast(env.limit, env.budget + 1024), model.maxOutput), // :96
    system: unlessEmpty(each(env.kept ? leadingInstructions(env.marked.messages) : instructions(env.marked.messages), (value) => encodeTextBlock(value, ctx))), // :100
    messages: mergeAdjacent(each(env.said, (value) => encodeTurn(value, ctx)), "role", "content", "tool_result"), // :100
    temperature: clamp((traits.sampling !== "none" && !env.thinks) ? request.temperature : undefined, 0, 1, ctx, "ChatRequest.temperature"), // :108
    top_p: ((traits.sampling === "any" || (traits.sampling === "one_of" && request.temperature === undefined)) && !env.thinks) ? request.top_p : undefined, // :109
    top_k: (traits.sampling !== "none" && !env.thinks) ? request.top_k : undefined, // :110
    stop_sequences: unlessEmpty(withoutBlanks(request.stop)), // :111
    stream: request.stream, // :112
    tools: unlessEmpty(compact<Wire.WireTool>([
      ...(each(env.borrowed ?? env.functions, (value) => encodeTool(value, ctx)) ?? []),
      request.web_search !== undefined ? some(request.web_search, (value) => encodeWebSearch(value, ctx)) : undefined,
    ])), // :113
    tool_choice: some(request, (value) => encodeToolChoice(value, env)), // :122
    thinking: some(request, (value) => encodeThinking(value, ctx, env)), // :128
    output_config: prune<Wire.OutputConfig>({
      effort: env.level, // :132
      format: (traits.structured_output === "native" || request.response_format?.type !== "json_schema") ? some(request.response_format, (value) => encodeOutputFormat(value, ctx)) : undefined, // :136
    }),
    service_tier: translate({ auto: "auto", default: "standard_only" } as const, request.service_tier, ctx, "ChatRequest.service_tier"), // :137
    metadata: prune<Wire.RequestMetadata>({
      user_id: request.user, // :140
    }),
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.MessagesRequest, ctx: Ctx): Chat.ChatRequest {
  return {
    model: body.model, // :95
    max_completion_tokens: atLeast(body.max_tokens, 1), // :96
    messages: compact<Chat.Message>([
      body.system !== undefined ? { role: "system", content: each(blocks(body.system), (value) => decodeTextBlock(value, ctx)) } : undefined,
      ...(flatEach(body.messages, (value) => decodeTurn(value, ctx)) ?? []),
      some(body.thread, (value) => decodeHeldThread(value, ctx)),
    ]), // :100
    temperature: body.temperature, // :108
    top_p: body.top_p, // :109
    top_k: body.top_k, // :110
    stop: body.stop_sequences, // :111
    stream: body.stream, // :112
    tools: each(body.tools, decodeTool), // :113
    web_search: some(first(pick(body.tools, "type", tables.web_search)), (value) => decodeWebSearch(value, ctx)), // :121
    tool_choice: some(body.tool_choice, decodeToolChoiceBack), // :122
    parallel_tool_calls: body.tool_choice !== undefined && body.tool_choice.type !== "none" && body.tool_choice.disable_parallel_tool_use === true ? false : undefined, // :126
    thinking: some(body.thinking, decodeThinkingBack), // :128
    reasoning_effort: body.output_config?.effort ?? undefined, // :132
    response_format: some(body.output_config?.format ?? body.output_format, decodeOutputFormat), // :136
    service_tier: readBack({ standard_only: "default", auto: "auto" } as const, body.service_tier), // :137
    user: body.metadata?.user_id ?? undefined, // :140
    include_usage: body.stream === true ? true : undefined, // :158
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}

export function emulates(request: Chat.ChatRequest, ctx: Ctx): "tool" | "begun" | undefined {
  const { model, traits } = ctx;
  const env = requestEnv(request, ctx);
  if (traits.structured_output === "tool" && request.response_format?.type === "json_schema") return "tool"; // :24
  if (request.response_format?.type === "json_object" && supports(model, "prefill") && !env.thinks && !env.hasTools && env.borrowed === undefined && last(request.messages)?.role !== "assistant") return "begun"; // :25
  return undefined;
}

export function featureHeaders(request: Chat.ChatRequest, _ctx: Ctx): readonly (readonly [name: string, value: string])[] {
  const headers: [string, string][] = [];
  if (ownField(request.extra, DIALECT, "speed") === "fast") headers.push(["anthropic-beta", "fast-mode-2026-02-01"]); // :19
  if (ownField(request.extra, DIALECT, "context_management") !== undefined) headers.push(["anthropic-beta", "context-management-2025-06-27"]); // :20
  if (ownField(request.extra, DIALECT, "mcp_servers") !== undefined) headers.push(["anthropic-beta", "mcp-client-2025-11-20"]); // :21
  if (ownField(request.extra, DIALECT, "fallbacks") !== undefined) headers.push(["anthropic-beta", "server-side-fallback-2026-07-01"]); // :22
  return headers;
}
