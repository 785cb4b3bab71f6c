// @generated from schema/dialects/anthropic-messages.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  answered, anyHas, atLeast, atMost, begunByUser, blocks, clamp, compact, contains, dropped, each, extraFields,
  first, flatEach, hasLateInstructions, hasOrphans, hasStrictTool, instructions, isEmpty, isPrefilled,
  lacksThoughtBeforeCalls, less, lose, mergeAdjacent, nearestEffort, offered, orphansAsUser, ownExtra, ownTools,
  partsOf, pick, prune, readBack, rejected, rewriteSchema, saysSomething, sizeOf, some, supports, thinkingMode,
  toJson, toolsOfHistory, translate, turns, unlessEmpty, wantedEffort, withFewMarks, withUniqueCallIds,
  withoutBlanks, withoutTrailingSpace,
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
  const marked = withFewMarks(request, 4, DIALECT); // :67
  const settled = orphansAsUser(answered(withUniqueCallIds(turns(marked.messages)))); // :68
  const said = withoutTrailingSpace(begunByUser(settled, ".", DIALECT), DIALECT); // :69
  const functions = offered(marked.tools, request.tool_choice); // :70
  const hasTools = !isEmpty(ownTools(functions, DIALECT)) || request.web_search !== undefined; // :71
  const borrowed = hasTools ? undefined : unlessEmpty(toolsOfHistory(said)); // :72
  const effort = wantedEffort(request.reasoning_effort, request.thinking); // :73
  const wish = thinkingMode(request.reasoning_effort, request.thinking, traits.thinking); // :74
  const unproven = wish === "enabled" && lacksThoughtBeforeCalls(said, DIALECT); // :75
  const mode = unproven ? undefined : wish; // :76
  const nearest = effort === "xhigh" && !contains(traits.efforts, "xhigh") && contains(traits.efforts, "max") ? "max" : nearestEffort(effort, traits.efforts); // :77
  const level = mode === "disabled" || mode === "between_tools" ? nearestEffort(request.reasoning_effort === "none" ? undefined : request.reasoning_effort, traits.quiet_efforts) : effort === "none" && mode !== undefined ? undefined : nearest; // :78
  const budget = mode === "enabled" ? atLeast(atMost(request.thinking?.budget_tokens ?? tables.budget[effort ?? "medium"], less(model.maxOutput, 1024)), 1024) : undefined; // :79
  const thinks = mode === "enabled" || mode === "adaptive" || (mode === undefined && traits.thinking_default === "on"); // :80
  const forced = traits.forced_tools && (!thinks || traits.forced_tools_with_thinking); // :81
  const limit = request.max_completion_tokens ?? model.maxOutput ?? 4096; // :82
  return { marked, settled, said, functions, hasTools, borrowed, effort, wish, unproven, mode, nearest, level, budget, thinks, forced, limit };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.MessagesRequest {
  const { model, traits } = ctx;
  const env = requestEnv(request, ctx);
  if (!(traits.sampling !== "none" && !env.thinks)) dropped(ctx, request.temperature, "ChatRequest.temperature", "not accepted by this model"); // :97
  if (!((traits.sampling === "any" || (traits.sampling === "one_of" && request.temperature === undefined)) && !env.thinks)) dropped(ctx, request.top_p, "ChatRequest.top_p", "not accepted by this model"); // :98
  if (!(traits.sampling !== "none" && !env.thinks)) dropped(ctx, request.top_k, "ChatRequest.top_k", "not accepted by this model"); // :99
  if (!(traits.structured_output === "native" || request.response_format?.type !== "json_schema")) rejected(ctx, request.response_format, "ChatRequest.response_format", "not accepted by this model"); // :125
  dropped(ctx, request.logit_bias, "ChatRequest.logit_bias"); // :131
  dropped(ctx, request.logprobs, "ChatRequest.logprobs"); // :132
  dropped(ctx, request.top_logprobs, "ChatRequest.top_logprobs"); // :133
  dropped(ctx, request.seed, "ChatRequest.seed"); // :134
  dropped(ctx, request.frequency_penalty, "ChatRequest.frequency_penalty"); // :135
  dropped(ctx, request.presence_penalty, "ChatRequest.presence_penalty"); // :136
  dropped(ctx, request.repetition_penalty, "ChatRequest.repetition_penalty"); // :137
  dropped(ctx, request.min_p, "ChatRequest.min_p"); // :138
  dropped(ctx, request.verbosity, "ChatRequest.verbosity"); // :139
  dropped(ctx, request.modalities, "ChatRequest.modalities"); // :140
  dropped(ctx, request.audio, "ChatRequest.audio"); // :141
  dropped(ctx, request.prediction, "ChatRequest.prediction"); // :142
  dropped(ctx, request.store, "ChatRequest.store"); // :143
  dropped(ctx, request.metadata, "ChatRequest.metadata"); // :144
  dropped(ctx, request.prompt_cache_key, "ChatRequest.prompt_cache_key"); // :145
  dropped(ctx, request.prompt_cache_retention, "ChatRequest.prompt_cache_retention"); // :146
  if (!saysSomething(env.said, DIALECT)) lose(ctx, "rejected", "ChatRequest.messages", "there is nothing to answer"); // :152
  if ((request.n ?? 1) > 1) lose(ctx, "rejected", "ChatRequest.n", "this wire gives one answer a request"); // :153
  if (request.modalities !== undefined && contains(request.modalities, "audio")) lose(ctx, "rejected", "ChatRequest.modalities", "no audio answers"); // :154
  if (hasLateInstructions(request.messages)) lose(ctx, "approx", "SystemMessage", "instructions after the first turn are moved to the front"); // :155
  if (env.budget !== undefined && request.max_completion_tokens !== undefined && request.max_completion_tokens !== atMost(atLeast(request.max_completion_tokens, env.budget + 1024), model.maxOutput)) lose(ctx, "approx", "ChatRequest.max_completion_tokens", "moved to leave room for thinking within what the model gives"); // :156
  if (isPrefilled(env.said, DIALECT) && model.supports.size > 0 && !supports(model, "prefill")) lose(ctx, "rejected", "AssistantMessage", "the model does not continue an answer; the last message must not be the assistant's"); // :157
  if (isPrefilled(env.said, DIALECT) && (env.mode === "enabled" || env.mode === "adaptive")) lose(ctx, "rejected", "AssistantMessage", "the model does not continue an answer while it thinks; the last message must not be the assistant's"); // :158
  if (sizeOf(env.said) !== sizeOf(env.settled)) lose(ctx, "approx", "Message", "the first turn must be the user's"); // :159
  if (withoutTrailingSpace(env.settled, DIALECT) !== env.settled) lose(ctx, "approx", "TextPart.text", "white space at the end of the last message is not accepted"); // :160
  if (env.marked !== request) lose(ctx, "approx", "CacheControl", "at most four marks, those for an hour first"); // :161
  if (hasOrphans(answered(withUniqueCallIds(turns(request.messages))))) lose(ctx, "approx", "Message", "a result no call asked for is said as the user's words"); // :162
  if (withUniqueCallIds(request.messages) !== request.messages) lose(ctx, "approx", "ToolCallPart.id", "no id may be used twice"); // :163
  if (withUniqueCallIds(request.messages) !== request.messages) lose(ctx, "approx", "ToolMessage.tool_call_id", "no id may be used twice"); // :164
  if (anyHas(partsOf(request.messages), "citations")) lose(ctx, "dropped", "TextPart.citations", "a source without its proof is not accepted"); // :165
  if (hasStrictTool(request.tools)) lose(ctx, "approx", "FunctionTool.parameters", "strict parameters are rewritten to the subset of structured outputs"); // :166
  if (hasStrictTool(request.tools) && traits.structured_output !== "native") lose(ctx, "dropped", "FunctionTool.strict", "not accepted by this model"); // :167
  if (env.borrowed !== undefined) lose(ctx, "approx", "ChatRequest.tools", "calls of the history need their tools declared"); // :168
  if (env.borrowed !== undefined) lose(ctx, "approx", "ChatRequest.tool_choice", "tools declared for the history alone are not to be called"); // :169
  if (env.unproven) lose(ctx, "approx", "ChatRequest.thinking", "switched off, for the thought that led to the last tool calls is not there"); // :170
  if (request.thinking !== undefined && env.mode !== request.thinking.type) lose(ctx, "approx", "ChatRequest.thinking", "the model takes another switch"); // :171
  if (sizeOf(withoutBlanks(request.stop)) !== sizeOf(request.stop)) lose(ctx, "approx", "ChatRequest.stop", "blank stops are not accepted"); // :172
  if (request.thinking !== undefined && env.budget !== request.thinking.budget_tokens) lose(ctx, "approx", "ChatRequest.thinking.budget_tokens", "budgets begin at 1024 tokens and need thinking enabled"); // :173
  if (request.reasoning_effort !== undefined && env.level !== request.reasoning_effort) lose(ctx, "approx", "ChatRequest.reasoning_effort", "said as a thinking switch or the nearest effort"); // :174
  if (env.mode !== undefined && request.thinking === undefined) lose(ctx, "approx", "ChatRequest.thinking", "added for reasoning_effort"); // :175
  if (request.thinking?.display !== undefined && !(traits.display && (env.mode === "enabled" || env.mode === "adaptive"))) lose(ctx, "dropped", "ChatRequest.thinking.display", "not understood by this model"); // :176
  if (request.thinking !== undefined && request.thinking.display === undefined && traits.display && env.mode === "adaptive") lose(ctx, "approx", "ChatRequest.thinking.display", "thoughts are asked for in summary"); // :177
  if (request.reasoning_effort === undefined && env.level !== undefined) lose(ctx, "approx", "ChatRequest.reasoning_effort", "added for the thinking budget"); // :178
  if (request.response_format?.type === "json_schema" && toJson(rewriteSchema(request.response_format.schema, tables.structured)) !== toJson(request.response_format.schema)) lose(ctx, "approx", "JsonSchemaFormat.schema", "rewritten to the subset of structured outputs"); // :179
  if (sizeOf(answered(turns(request.messages))) !== sizeOf(turns(request.messages))) lose(ctx, "approx", "ToolMessage", "a call without a result gets an error as its result"); // :180
  if (request.tool_choice !== undefined && request.tool_choice.type === "allowed") lose(ctx, "approx", "ChatRequest.tool_choice", "the other tools are left out"); // :181
  if (request.tool_choice !== undefined && request.tool_choice.type === "allowed") lose(ctx, "approx", "ChatRequest.tools", "only the allowed ones are offered"); // :182
  if (request.tool_choice !== undefined && (request.tool_choice.type === "required" || request.tool_choice.type === "named") && !env.forced) lose(ctx, "approx", "ChatRequest.tool_choice", "the model cannot be forced to call a tool"); // :183
  if (request.tool_choice !== undefined && !env.hasTools) lose(ctx, "dropped", "ChatRequest.tool_choice", "no tools to choose from"); // :184
  if (request.parallel_tool_calls === true || (request.parallel_tool_calls === false && (!env.hasTools || request.tool_choice?.type === "none"))) lose(ctx, "dropped", "ChatRequest.parallel_tool_calls", "it is the default"); // :185
  return {
    model: request.model, // :84
    max_tokens: env.budget === undefined ? env.limit : atMost(atLeast(env.limit, env.budget + 1024), model.maxOutput), // :85
    system: unlessEmpty(each(instructions(env.marked.messages), (value) => encodeTextBlock(value, ctx))), // :89
    messages: mergeAdjacent(each(env.said, (value) => encodeTurn(value, ctx)), "role", "content", "tool_result"), // :89
    temperature: clamp((traits.sampling !== "none" && !env.thinks) ? request.temperature : undefined, 0, 1, ctx, "ChatRequest.temperature"), // :97
    top_p: ((traits.sampling === "any" || (traits.sampling === "one_of" && request.temperature === undefined)) && !env.thinks) ? request.top_p : undefined, // :98
    top_k: (traits.sampling !== "none" && !env.thinks) ? request.top_k : undefined, // :99
    stop_sequences: unlessEmpty(withoutBlanks(request.stop)), // :100
    stream: request.stream, // :101
    tools: unlessEmpty(compact<Wire.WireTool>([
      ...(each(env.borrowed ?? env.functions, (value) => encodeTool(value, ctx)) ?? []),
      request.web_search !== undefined ? some(request.web_search, (value) => encodeWebSearch(value, ctx)) : undefined,
    ])), // :102
    tool_choice: some(request, (value) => encodeToolChoice(value, env)), // :111
    thinking: some(request, (value) => encodeThinking(value, ctx, env)), // :117
    output_config: prune<Wire.OutputConfig>({
      effort: env.level, // :121
      format: (traits.structured_output === "native" || request.response_format?.type !== "json_schema") ? some(request.response_format, (value) => encodeOutputFormat(value, ctx)) : undefined, // :125
    }),
    service_tier: translate({ auto: "auto", default: "standard_only" } as const, request.service_tier, ctx, "ChatRequest.service_tier"), // :126
    metadata: prune<Wire.RequestMetadata>({
      user_id: request.user, // :129
    }),
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.MessagesRequest, ctx: Ctx): Chat.ChatRequest {
  return {
    model: body.model, // :84
    max_completion_tokens: atLeast(body.max_tokens, 1), // :85
    messages: compact<Chat.Message>([
      body.system !== undefined ? { role: "system", content: each(blocks(body.system), (value) => decodeTextBlock(value, ctx)) } : undefined,
      ...(flatEach(body.messages, (value) => decodeTurn(value, ctx)) ?? []),
      some(body.thread, (value) => decodeHeldThread(value, ctx)),
    ]), // :89
    temperature: body.temperature, // :97
    top_p: body.top_p, // :98
    top_k: body.top_k, // :99
    stop: body.stop_sequences, // :100
    stream: body.stream, // :101
    tools: each(body.tools, decodeTool), // :102
    web_search: some(first(pick(body.tools, "type", tables.web_search)), (value) => decodeWebSearch(value, ctx)), // :110
    tool_choice: some(body.tool_choice, decodeToolChoiceBack), // :111
    parallel_tool_calls: body.tool_choice !== undefined && body.tool_choice.type !== "none" && body.tool_choice.disable_parallel_tool_use === true ? false : undefined, // :115
    thinking: some(body.thinking, decodeThinkingBack), // :117
    reasoning_effort: body.output_config?.effort ?? undefined, // :121
    response_format: some(body.output_config?.format ?? body.output_format, decodeOutputFormat), // :125
    service_tier: readBack({ standard_only: "default", auto: "auto" } as const, body.service_tier), // :126
    user: body.metadata?.user_id ?? undefined, // :129
    include_usage: body.stream === true ? true : undefined, // :147
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
