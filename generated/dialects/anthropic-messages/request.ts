// @generated from schema/dialects/anthropic-messages.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  answered, anyPartHas, atLeast, atMost, begunByUser, blocks, clamp, commonItems, contains, dropped, each,
  extraFields, first, flatEach, hasLateDeveloper, hasLateInstructions, hasStrictTool, inOrder, instructions,
  isEmpty, isPrefilled, lacksThoughtBeforeCalls, last, leadingInstructions, less, lose, mergeAdjacent,
  nearestEffort, offered, orphansAsUser, ownExtra, ownField, ownTools, pick, prune, readBack, rejected,
  rewriteSchema, saysSomething, sizeOf, some, supports, thinkingMode, toJson, toolsOfHistory, translate, turns,
  turnsWithInstructions, unlessEmpty, wantedEffort, withFewMarks, withOwnMarks, withUniqueCallIds, withoutBlanks,
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
  const own = traits.cache_marks === "added" ? withOwnMarks(request, traits.cache_least) : request; // :85
  const marked = withFewMarks(own, 4, DIALECT); // :86
  const kept = traits.late_instructions === "kept"; // :87
  const asTurns = kept ? turnsWithInstructions(marked.messages) : turns(marked.messages); // :88
  const unique = withUniqueCallIds(asTurns); // :89
  const paired = answered(unique); // :90
  const settled = orphansAsUser(paired); // :91
  const said = withoutTrailingSpace(begunByUser(settled, ".", DIALECT), DIALECT); // :92
  const functions = offered(marked.tools, request.tool_choice); // :93
  const hasTools = !isEmpty(ownTools(functions, DIALECT)) || request.web_search !== undefined; // :94
  const borrowed = hasTools ? undefined : unlessEmpty(toolsOfHistory(said)); // :95
  const effort = wantedEffort(request.reasoning_effort, request.thinking); // :96
  const wish = thinkingMode(request.reasoning_effort, request.thinking, traits.thinking); // :97
  const unproven = wish === "enabled" && lacksThoughtBeforeCalls(said, DIALECT); // :98
  const mode = unproven ? undefined : wish; // :99
  const taken = commonItems(traits.efforts, ["low", "medium", "high", "xhigh", "max"]); // :100
  const nearest = effort === "xhigh" && !contains(traits.efforts, "xhigh") && contains(traits.efforts, "max") ? "max" : nearestEffort(effort, taken); // :101
  const level = mode === "disabled" || mode === "between_tools" ? nearestEffort(request.reasoning_effort === "none" ? undefined : request.reasoning_effort, traits.quiet_efforts) : effort === "none" && mode !== undefined ? undefined : nearest; // :102
  const budget = mode === "enabled" ? atLeast(atMost(request.thinking?.budget_tokens ?? tables.budget[effort ?? "medium"], less(model.maxOutput, 1024)), 1024) : undefined; // :103
  const thinks = mode === "enabled" || mode === "adaptive" || (mode === undefined && traits.thinking_default === "on"); // :104
  const forced = traits.forced_tools && (!thinks || traits.forced_tools_with_thinking); // :105
  const limit = request.max_completion_tokens ?? model.maxOutput ?? 4096; // :106
  return { own, marked, kept, asTurns, unique, paired, settled, said, functions, hasTools, borrowed, effort, wish, unproven, mode, taken, nearest, level, budget, thinks, forced, limit };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.MessagesRequest {
  const { model, traits } = ctx;
  const env = requestEnv(request, ctx);
  if (request.temperature !== undefined && !(traits.sampling !== "none" && !env.thinks)) dropped(ctx, request.temperature, "ChatRequest.temperature", "not accepted by this model"); // :121
  if (request.top_p !== undefined && !((traits.sampling === "any" || (traits.sampling === "one_of" && request.temperature === undefined)) && !env.thinks)) dropped(ctx, request.top_p, "ChatRequest.top_p", "not accepted by this model"); // :122
  if (request.top_k !== undefined && !(traits.sampling !== "none" && !env.thinks)) dropped(ctx, request.top_k, "ChatRequest.top_k", "not accepted by this model"); // :123
  rejected(ctx, request.guided, "ChatRequest.guided", "no answer is held to choices, an expression or a grammar here"); // :149
  if (request.response_format !== undefined && !(traits.structured_output === "native" || request.response_format?.type !== "json_schema")) rejected(ctx, request.response_format, "ChatRequest.response_format", "not accepted by this model"); // :150
  dropped(ctx, request.logit_bias, "ChatRequest.logit_bias"); // :156
  dropped(ctx, request.logprobs, "ChatRequest.logprobs"); // :157
  dropped(ctx, request.top_logprobs, "ChatRequest.top_logprobs"); // :158
  dropped(ctx, request.seed, "ChatRequest.seed"); // :159
  dropped(ctx, request.frequency_penalty, "ChatRequest.frequency_penalty"); // :160
  dropped(ctx, request.presence_penalty, "ChatRequest.presence_penalty"); // :161
  dropped(ctx, request.repetition_penalty, "ChatRequest.repetition_penalty"); // :162
  dropped(ctx, request.min_p, "ChatRequest.min_p"); // :163
  dropped(ctx, request.verbosity, "ChatRequest.verbosity"); // :164
  dropped(ctx, request.modalities, "ChatRequest.modalities"); // :165
  dropped(ctx, request.audio, "ChatRequest.audio"); // :166
  dropped(ctx, request.prediction, "ChatRequest.prediction"); // :167
  dropped(ctx, request.store, "ChatRequest.store"); // :168
  dropped(ctx, request.metadata, "ChatRequest.metadata"); // :169
  dropped(ctx, request.prompt_cache_key, "ChatRequest.prompt_cache_key"); // :170
  dropped(ctx, request.prompt_cache_retention, "ChatRequest.prompt_cache_retention"); // :171
  if (!saysSomething(env.said, DIALECT)) lose(ctx, "rejected", "ChatRequest.messages", "there is nothing to answer"); // :177
  if ((request.n ?? 1) > 1) lose(ctx, "rejected", "ChatRequest.n", "this wire gives one answer a request"); // :178
  if (request.modalities !== undefined && contains(request.modalities, "audio")) lose(ctx, "rejected", "ChatRequest.modalities", "no audio answers"); // :179
  if (!env.kept && hasLateInstructions(request.messages)) lose(ctx, "approx", "SystemMessage", "instructions after the first turn are moved to the front"); // :180
  if (env.kept && hasLateDeveloper(request.messages)) lose(ctx, "approx", "DeveloperMessage", "said by the system"); // :181
  if (env.budget !== undefined && request.max_completion_tokens !== undefined && request.max_completion_tokens !== atMost(atLeast(request.max_completion_tokens, env.budget + 1024), model.maxOutput)) lose(ctx, "approx", "ChatRequest.max_completion_tokens", "moved to leave room for thinking within what the model gives"); // :182
  if (model.supports.size > 0 && !supports(model, "prefill") && isPrefilled(env.said, DIALECT)) lose(ctx, "rejected", "AssistantMessage", "the model does not continue an answer; the last message must not be the assistant's"); // :183
  if ((env.mode === "enabled" || env.mode === "adaptive") && isPrefilled(env.said, DIALECT)) lose(ctx, "rejected", "AssistantMessage", "the model does not continue an answer while it thinks; the last message must not be the assistant's"); // :184
  if (sizeOf(env.said) !== sizeOf(env.settled)) lose(ctx, "approx", "Message", "the first turn must be the user's"); // :185
  if (withoutTrailingSpace(env.settled, DIALECT) !== env.settled) lose(ctx, "approx", "TextPart.text", "white space at the end of the last message is not accepted"); // :186
  if (env.own !== request) lose(ctx, "approx", "CacheControl", "marks are added, as the configuration has it"); // :187
  if (env.marked !== env.own) lose(ctx, "approx", "CacheControl", "at most four marks, those for an hour first"); // :188
  if (env.settled !== env.paired) lose(ctx, "approx", "Message", "a result no call asked for is said as the user's words"); // :189
  if (env.unique !== env.asTurns) lose(ctx, "approx", "ToolCallPart.id", "no id may be used twice"); // :190
  if (env.unique !== env.asTurns) lose(ctx, "approx", "ToolMessage.tool_call_id", "no id may be used twice"); // :191
  if (anyPartHas(request.messages, "citations")) lose(ctx, "dropped", "TextPart.citations", "a source without its proof is not accepted"); // :192
  if (hasStrictTool(request.tools)) lose(ctx, "approx", "FunctionTool.parameters", "strict parameters are rewritten to the subset of structured outputs"); // :193
  if (hasStrictTool(request.tools) && traits.structured_output !== "native") lose(ctx, "dropped", "FunctionTool.strict", "not accepted by this model"); // :194
  if (env.borrowed !== undefined) lose(ctx, "approx", "ChatRequest.tools", "calls of the history need their tools declared"); // :195
  if (env.borrowed !== undefined) lose(ctx, "approx", "ChatRequest.tool_choice", "tools declared for the history alone are not to be called"); // :196
  if (env.unproven) lose(ctx, "approx", "ChatRequest.thinking", "switched off, for the thought that led to the last tool calls is not there"); // :197
  if (request.thinking !== undefined && env.mode !== request.thinking.type) lose(ctx, "approx", "ChatRequest.thinking", "the model takes another switch"); // :198
  if (sizeOf(withoutBlanks(request.stop)) !== sizeOf(request.stop)) lose(ctx, "approx", "ChatRequest.stop", "blank stops are not accepted"); // :199
  if (request.thinking !== undefined && env.budget !== request.thinking.budget_tokens) lose(ctx, "approx", "ChatRequest.thinking.budget_tokens", "budgets begin at 1024 tokens and need thinking enabled"); // :200
  if (request.reasoning_effort !== undefined && env.level !== request.reasoning_effort) lose(ctx, "approx", "ChatRequest.reasoning_effort", "said as a thinking switch or the nearest effort"); // :201
  if (env.mode !== undefined && request.thinking === undefined) lose(ctx, "approx", "ChatRequest.thinking", "added for reasoning_effort"); // :202
  if (request.thinking?.display !== undefined && !(traits.display && (env.mode === "enabled" || env.mode === "adaptive"))) lose(ctx, "dropped", "ChatRequest.thinking.display", "not understood by this model"); // :203
  if (request.thinking !== undefined && request.thinking.display === undefined && traits.display && env.mode === "adaptive") lose(ctx, "approx", "ChatRequest.thinking.display", "thoughts are asked for in summary"); // :204
  if (request.reasoning_effort === undefined && env.level !== undefined) lose(ctx, "approx", "ChatRequest.reasoning_effort", "added for the thinking budget"); // :205
  if (request.response_format?.type === "json_schema" && toJson(rewriteSchema(request.response_format.schema, tables.structured)) !== toJson(request.response_format.schema)) lose(ctx, "approx", "JsonSchemaFormat.schema", "rewritten to the subset of structured outputs"); // :206
  if (sizeOf(env.paired) !== sizeOf(env.unique)) lose(ctx, "approx", "ToolMessage", "a call without a result gets an error as its result"); // :207
  if (request.tool_choice !== undefined && request.tool_choice.type === "allowed") lose(ctx, "approx", "ChatRequest.tool_choice", "the other tools are left out"); // :208
  if (request.tool_choice !== undefined && request.tool_choice.type === "allowed") lose(ctx, "approx", "ChatRequest.tools", "only the allowed ones are offered"); // :209
  if (request.tool_choice !== undefined && (request.tool_choice.type === "required" || request.tool_choice.type === "named") && !env.forced) lose(ctx, "approx", "ChatRequest.tool_choice", "the model cannot be forced to call a tool"); // :210
  if (request.tool_choice !== undefined && !env.hasTools) lose(ctx, "dropped", "ChatRequest.tool_choice", "no tools to choose from"); // :211
  if (request.parallel_tool_calls === true || (request.parallel_tool_calls === false && (!env.hasTools || request.tool_choice?.type === "none"))) lose(ctx, "dropped", "ChatRequest.parallel_tool_calls", "it is the default"); // :212
  return {
    model: request.model, // :108
    max_tokens: env.budget === undefined ? env.limit : atMost(atLeast(env.limit, env.budget + 1024), model.maxOutput), // :109
    system: unlessEmpty(each(env.kept ? leadingInstructions(env.marked.messages) : instructions(env.marked.messages), encodeTextBlock, ctx)), // :113
    messages: mergeAdjacent(each(env.said, encodeTurn, ctx), "role", "content", "tool_result"), // :113
    temperature: clamp(request.temperature !== undefined && (traits.sampling !== "none" && !env.thinks) ? request.temperature : undefined, 0, 1, ctx, "ChatRequest.temperature"), // :121
    top_p: request.top_p !== undefined && ((traits.sampling === "any" || (traits.sampling === "one_of" && request.temperature === undefined)) && !env.thinks) ? request.top_p : undefined, // :122
    top_k: request.top_k !== undefined && (traits.sampling !== "none" && !env.thinks) ? request.top_k : undefined, // :123
    stop_sequences: unlessEmpty(withoutBlanks(request.stop)), // :124
    stream: request.stream, // :125
    tools: unlessEmpty(inOrder<Wire.WireTool>(
      each(env.borrowed ?? env.functions, encodeTool, ctx),
      request.web_search !== undefined ? some(request.web_search, encodeWebSearch, ctx) : undefined,
    )), // :126
    tool_choice: some(request, encodeToolChoice, env), // :135
    thinking: some(request, encodeThinking, ctx, env), // :141
    output_config: prune<Wire.OutputConfig>({
      effort: env.level, // :145
      format: request.response_format !== undefined && (traits.structured_output === "native" || request.response_format?.type !== "json_schema") ? some(request.response_format, encodeOutputFormat, ctx) : undefined, // :150
    }),
    service_tier: translate({ auto: "auto", default: "standard_only" } as const, request.service_tier, ctx, "ChatRequest.service_tier"), // :151
    metadata: prune<Wire.RequestMetadata>({
      user_id: request.user, // :154
    }),
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.MessagesRequest, ctx: Ctx): Chat.ChatRequest {
  return {
    model: body.model, // :108
    max_completion_tokens: atLeast(body.max_tokens, 1), // :109
    messages: inOrder<Chat.Message>(
      body.system !== undefined ? { role: "system", content: each(blocks(body.system), decodeTextBlock, ctx) } : undefined,
      flatEach(body.messages, decodeTurn, ctx),
      some(body.thread, decodeHeldThread, ctx),
    ), // :113
    temperature: body.temperature, // :121
    top_p: body.top_p, // :122
    top_k: body.top_k, // :123
    stop: body.stop_sequences, // :124
    stream: body.stream, // :125
    tools: each(body.tools, decodeTool), // :126
    web_search: some(first(pick(body.tools, "type", tables.web_search)), decodeWebSearch, ctx), // :134
    tool_choice: some(body.tool_choice, decodeToolChoiceBack), // :135
    parallel_tool_calls: body.tool_choice !== undefined && body.tool_choice.type !== "none" && body.tool_choice.disable_parallel_tool_use === true ? false : undefined, // :139
    thinking: some(body.thinking, decodeThinkingBack), // :141
    reasoning_effort: body.output_config?.effort ?? undefined, // :145
    response_format: some(body.output_config?.format ?? body.output_format, decodeOutputFormat), // :150
    service_tier: readBack({ standard_only: "default", auto: "auto" } as const, body.service_tier), // :151
    user: body.metadata?.user_id ?? undefined, // :154
    include_usage: body.stream === true ? true : undefined, // :172
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}

export function emulates(request: Chat.ChatRequest, ctx: Ctx): "tool" | "begun" | undefined {
  const { model, traits } = ctx;
  const own = traits.cache_marks === "added" ? withOwnMarks(request, traits.cache_least) : request; // :85
  const marked = withFewMarks(own, 4, DIALECT); // :86
  const kept = traits.late_instructions === "kept"; // :87
  const asTurns = kept ? turnsWithInstructions(marked.messages) : turns(marked.messages); // :88
  const unique = withUniqueCallIds(asTurns); // :89
  const paired = answered(unique); // :90
  const settled = orphansAsUser(paired); // :91
  const said = withoutTrailingSpace(begunByUser(settled, ".", DIALECT), DIALECT); // :92
  const functions = offered(marked.tools, request.tool_choice); // :93
  const hasTools = !isEmpty(ownTools(functions, DIALECT)) || request.web_search !== undefined; // :94
  const borrowed = hasTools ? undefined : unlessEmpty(toolsOfHistory(said)); // :95
  const wish = thinkingMode(request.reasoning_effort, request.thinking, traits.thinking); // :97
  const unproven = wish === "enabled" && lacksThoughtBeforeCalls(said, DIALECT); // :98
  const mode = unproven ? undefined : wish; // :99
  const thinks = mode === "enabled" || mode === "adaptive" || (mode === undefined && traits.thinking_default === "on"); // :104
  const env = { thinks, hasTools, borrowed };
  if (traits.structured_output === "tool" && request.response_format?.type === "json_schema") return "tool"; // :29
  if (request.response_format?.type === "json_object" && supports(model, "prefill") && !env.thinks && !env.hasTools && env.borrowed === undefined && last(request.messages)?.role !== "assistant") return "begun"; // :30
  return undefined;
}

export function featureHeaders(request: Chat.ChatRequest, _ctx: Ctx): readonly (readonly [name: string, value: string])[] {
  const headers: [string, string][] = [];
  if (ownField(request.extra, DIALECT, "speed") === "fast") headers.push(["anthropic-beta", "fast-mode-2026-02-01"]); // :24
  if (ownField(request.extra, DIALECT, "context_management") !== undefined) headers.push(["anthropic-beta", "context-management-2025-06-27"]); // :25
  if (ownField(request.extra, DIALECT, "mcp_servers") !== undefined) headers.push(["anthropic-beta", "mcp-client-2025-11-20"]); // :26
  if (ownField(request.extra, DIALECT, "fallbacks") !== undefined) headers.push(["anthropic-beta", "server-side-fallback-2026-07-01"]); // :27
  return headers;
}
