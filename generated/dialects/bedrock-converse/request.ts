// @generated from schema/dialects/bedrock-converse.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  answered, anyHas, anyPartHas, atLeast, atMost, begunByUser, clamp, contains, dropped, each, extraFields,
  flatEach, hasInstructions, hasLateInstructions, inOrder, instructions, instructionsAsWords, isEmpty,
  isPrefilled, lacksThoughtBeforeCalls, less, lose, mergeAdjacent, nearestEffort, offered, orphansAsUser,
  ownExtra, ownTools, prune, read, rejected, rewriteSchema, saysSomething, sizeOf, some, supports, thinkingMode,
  toJson, toolsOfHistory, turns, unlessEmpty, wantedEffort, withDocumentNames, withFewMarks, withMarks,
  withOwnMarks, withUniqueCallIds, withWordsByFiles, withoutBlanks, withoutTrailingSpace, word,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/bedrock-converse.ts";
import {
  DIALECT, SERVICE_TIER_READ, SERVICE_TIER_READ_ELSE, decodeSystemBlock, decodeTextFormat, decodeThinkingBack,
  decodeTool, decodeToolChoiceBack, decodeTurn, encodeSystemBlock, encodeTextFormat, encodeThinking, encodeTool,
  encodeToolChoice, encodeTurn, tables,
} from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "messages", "system", "inferenceConfig", "toolConfig", "outputConfig", "additionalModelRequestFields",
  "additionalModelResponseFieldPaths", "guardrailConfig", "performanceConfig", "serviceTier", "requestMetadata",
  "promptVariables",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set([
  "messages", "system", "inferenceConfig", "toolConfig", "outputConfig", "additionalModelRequestFields",
  "serviceTier", "requestMetadata",
]);

export function requestEnv(request: Chat.ChatRequest, ctx: Ctx) {
  const { model, traits } = ctx;
  const own = traits.cache_marks === "added" && traits.cache !== "none" ? withOwnMarks(request, traits.cache_least) : request; // :99
  const marked = withFewMarks(own, 4, DIALECT); // :100
  const heard = traits.instructions === "words" ? instructionsAsWords(marked.messages) : marked.messages; // :101
  const asTurns = turns(heard); // :102
  const unique = withUniqueCallIds(asTurns); // :103
  const paired = answered(unique); // :104
  const settled = orphansAsUser(paired); // :105
  const named = withoutTrailingSpace(begunByUser(settled, ".", DIALECT), DIALECT); // :106
  const worded = withWordsByFiles(named); // :107
  const said = withDocumentNames(worded); // :108
  const functions = offered(marked.tools, request.tool_choice); // :109
  const hasTools = request.tool_choice?.type !== "none" && !isEmpty(ownTools(functions, DIALECT)); // :110
  const borrowed = hasTools ? undefined : unlessEmpty(toolsOfHistory(said)); // :111
  const effort = wantedEffort(request.reasoning_effort, request.thinking); // :112
  const wish = thinkingMode(request.reasoning_effort, request.thinking, traits.thinking); // :113
  const unproven = traits.reasoning === "claude" && wish === "enabled" && lacksThoughtBeforeCalls(said, DIALECT); // :114
  const mode = unproven || traits.reasoning !== "claude" ? undefined : wish; // :115
  const level = mode === "disabled" || effort === "none" ? undefined : nearestEffort(effort, traits.efforts); // :116
  const budget = mode === "enabled" ? atLeast(atMost(request.thinking?.budget_tokens ?? tables.budget[effort ?? "medium"], less(model.maxOutput, 1024)), 1024) : undefined; // :117
  const thinks = mode === "enabled" || mode === "adaptive"; // :118
  const limit = request.max_completion_tokens; // :119
  return { own, marked, heard, asTurns, unique, paired, settled, named, worded, said, functions, hasTools, borrowed, effort, wish, unproven, mode, level, budget, thinks, limit };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.ConverseRequest {
  const { model, traits } = ctx;
  const env = requestEnv(request, ctx);
  if (request.temperature !== undefined && !(traits.sampling !== "none" && !env.thinks)) dropped(ctx, request.temperature, "ChatRequest.temperature", "not accepted by this model"); // :131
  if (request.top_p !== undefined && !((traits.sampling === "any" || (traits.sampling === "one_of" && request.temperature === undefined)) && !env.thinks)) dropped(ctx, request.top_p, "ChatRequest.top_p", "not accepted by this model"); // :132
  if (request.stop !== undefined && !(traits.stop)) dropped(ctx, request.stop, "ChatRequest.stop", "not accepted by this model"); // :133
  if (request.top_k !== undefined && !(traits.top_k === "plain" && !env.thinks) && !(traits.top_k === "nova")) dropped(ctx, request.top_k, "ChatRequest.top_k", "not accepted by this model"); // :134
  rejected(ctx, request.guided, "ChatRequest.guided", "no answer is held to choices, an expression or a grammar here"); // :150
  if (request.response_format !== undefined && !(traits.structured_output === "native" || request.response_format?.type !== "json_schema")) rejected(ctx, request.response_format, "ChatRequest.response_format", "not accepted by this model"); // :151
  dropped(ctx, request.user, "ChatRequest.user", "not a field of Converse"); // :179
  dropped(ctx, request.frequency_penalty, "ChatRequest.frequency_penalty"); // :181
  dropped(ctx, request.presence_penalty, "ChatRequest.presence_penalty"); // :182
  dropped(ctx, request.repetition_penalty, "ChatRequest.repetition_penalty"); // :183
  dropped(ctx, request.min_p, "ChatRequest.min_p"); // :184
  dropped(ctx, request.logit_bias, "ChatRequest.logit_bias"); // :185
  dropped(ctx, request.logprobs, "ChatRequest.logprobs"); // :186
  dropped(ctx, request.top_logprobs, "ChatRequest.top_logprobs"); // :187
  dropped(ctx, request.seed, "ChatRequest.seed"); // :188
  dropped(ctx, request.verbosity, "ChatRequest.verbosity"); // :189
  dropped(ctx, request.modalities, "ChatRequest.modalities"); // :190
  dropped(ctx, request.audio, "ChatRequest.audio"); // :191
  dropped(ctx, request.prediction, "ChatRequest.prediction"); // :192
  dropped(ctx, request.web_search, "ChatRequest.web_search"); // :193
  dropped(ctx, request.store, "ChatRequest.store"); // :194
  dropped(ctx, request.prompt_cache_key, "ChatRequest.prompt_cache_key"); // :195
  dropped(ctx, request.prompt_cache_retention, "ChatRequest.prompt_cache_retention"); // :196
  if (!saysSomething(env.said, DIALECT)) lose(ctx, "rejected", "ChatRequest.messages", "there is nothing to answer"); // :200
  if ((request.n ?? 1) > 1) lose(ctx, "rejected", "ChatRequest.n", "this wire gives one answer a request"); // :201
  if (request.modalities !== undefined && contains(request.modalities, "audio")) lose(ctx, "rejected", "ChatRequest.modalities", "no audio answers"); // :202
  if (traits.instructions === "words" && hasInstructions(request.messages)) lose(ctx, "approx", "SystemMessage", "said in the user's words"); // :203
  if (traits.instructions === "words" && hasInstructions(request.messages)) lose(ctx, "approx", "DeveloperMessage", "said in the user's words"); // :204
  if (traits.instructions === "words" && hasInstructions(request.messages)) lose(ctx, "approx", "UserMessage", "instructions are said in the user's words"); // :205
  if (traits.instructions === "apart" && hasLateInstructions(request.messages)) lose(ctx, "approx", "SystemMessage", "instructions after the first turn are moved to the front"); // :206
  if (model.supports.size > 0 && !supports(model, "prefill") && isPrefilled(env.said, DIALECT)) lose(ctx, "rejected", "AssistantMessage", "the model does not continue an answer; the last message must not be the assistant's"); // :207
  if (sizeOf(env.said) !== sizeOf(env.settled)) lose(ctx, "approx", "Message", "the first turn must be the user's"); // :208
  if (withoutTrailingSpace(env.settled, DIALECT) !== env.settled) lose(ctx, "approx", "TextPart.text", "white space at the end of the last message is not accepted"); // :209
  if (env.worded !== env.named) lose(ctx, "approx", "UserMessage", "a document needs words beside it"); // :210
  if (env.said !== env.worded) lose(ctx, "approx", "FilePart.file.filename", "no two documents may share a name, nor hold signs in it"); // :211
  if (env.own !== request) lose(ctx, "approx", "CacheControl", "marks are added, as the configuration has it"); // :212
  if (env.marked !== env.own) lose(ctx, "approx", "CacheControl", "at most four marks, those for an hour first"); // :213
  if (traits.cache !== "long" && traits.cache !== "none") lose(ctx, "approx", "CacheControl.ttl", "marks are for five minutes here"); // :214
  if (traits.cache === "none") lose(ctx, "dropped", "CacheControl", "the model caches nothing"); // :215
  if (!traits.tool_cache && anyHas(request.tools, "cache_control")) lose(ctx, "dropped", "FunctionTool.cache_control", "tools cannot be marked"); // :216
  if (anyHas(request.messages, "cache_control")) lose(ctx, "approx", "ToolMessage.cache_control", "the mark stands behind the result"); // :217
  if (env.settled !== env.paired) lose(ctx, "approx", "Message", "a result no call asked for is said as the user's words"); // :218
  if (env.unique !== env.asTurns) lose(ctx, "approx", "ToolCallPart.id", "no id may be used twice"); // :219
  if (env.unique !== env.asTurns) lose(ctx, "approx", "ToolMessage.tool_call_id", "no id may be used twice"); // :220
  if (anyPartHas(request.messages, "citations")) lose(ctx, "dropped", "TextPart.citations", "a source without its proof is not accepted"); // :221
  if (request.tool_choice?.type !== "none" && !env.hasTools && !isEmpty(request.tools)) lose(ctx, "dropped", "OpaqueTool", "only another wire understands it"); // :222
  if (env.borrowed !== undefined) lose(ctx, "approx", "ChatRequest.tools", "calls of the history need their tools declared"); // :223
  if (env.borrowed !== undefined) lose(ctx, "approx", "ChatRequest.tool_choice", "tools declared for the history alone are not to be called"); // :224
  if (env.unproven) lose(ctx, "approx", "ChatRequest.thinking", "switched off, for the thought that led to the last tool calls is not there"); // :225
  if (request.thinking !== undefined && env.mode !== request.thinking.type) lose(ctx, "approx", "ChatRequest.thinking", "the model takes another switch"); // :226
  if (env.mode !== undefined && request.thinking === undefined) lose(ctx, "approx", "ChatRequest.thinking", "added for reasoning_effort"); // :227
  if (request.thinking?.display !== undefined && env.mode !== "adaptive" && env.mode !== "enabled") lose(ctx, "dropped", "ChatRequest.thinking.display", "nothing is thought"); // :228
  if (request.thinking !== undefined && request.thinking.display === undefined && env.mode === "adaptive") lose(ctx, "approx", "ChatRequest.thinking.display", "thoughts are asked for in summary"); // :229
  if (request.thinking !== undefined && env.budget !== request.thinking.budget_tokens) lose(ctx, "approx", "ChatRequest.thinking.budget_tokens", "budgets begin at 1024 tokens and need thinking enabled"); // :230
  if (request.reasoning_effort !== undefined || env.effort !== undefined) lose(ctx, "approx", "ChatRequest.reasoning_effort", "said in the words of the model's family"); // :231
  if (env.budget !== undefined && request.max_completion_tokens !== undefined && request.max_completion_tokens !== atMost(atLeast(request.max_completion_tokens, env.budget + 1024), model.maxOutput)) lose(ctx, "approx", "ChatRequest.max_completion_tokens", "moved to leave room for thinking"); // :232
  if (sizeOf(withoutBlanks(request.stop)) !== sizeOf(request.stop)) lose(ctx, "approx", "ChatRequest.stop", "blank stops are not accepted"); // :233
  if (request.response_format?.type === "json_schema" && toJson(rewriteSchema(request.response_format.schema, tables.structured)) !== toJson(request.response_format.schema)) lose(ctx, "approx", "JsonSchemaFormat.schema", "rewritten to the subset of structured outputs"); // :234
  if (sizeOf(env.paired) !== sizeOf(env.unique)) lose(ctx, "approx", "ToolMessage", "a call without a result gets an error as its result"); // :235
  if (request.tool_choice !== undefined && request.tool_choice.type === "allowed") lose(ctx, "approx", "ChatRequest.tools", "only the allowed ones are offered"); // :236
  if (request.tool_choice !== undefined && (request.tool_choice.type === "allowed" || request.tool_choice.type === "none" || traits.tool_choice !== "all")) lose(ctx, "approx", "ChatRequest.tool_choice", "the model cannot be told so"); // :237
  if (request.tool_choice?.type === "none") lose(ctx, "approx", "ChatRequest.tools", "tools that must not be called are left out"); // :238
  if (request.tool_choice !== undefined && request.tool_choice.type !== "none" && !env.hasTools) lose(ctx, "dropped", "ChatRequest.tool_choice", "no tools to choose from"); // :239
  if (request.parallel_tool_calls === true || (request.parallel_tool_calls === false && !(traits.parallel_switch && env.hasTools))) lose(ctx, "dropped", "ChatRequest.parallel_tool_calls", "it is the default"); // :240
  if (request.parallel_tool_calls === false && traits.parallel_switch && env.hasTools) lose(ctx, "approx", "ChatRequest.tool_choice", "without parallel calls the model chooses"); // :241
  if (request.service_tier === "auto" || request.service_tier === "scale" || request.service_tier === "fast") lose(ctx, "approx", "ChatRequest.service_tier", "the tiers of this wire are its own"); // :242
  return {
    system: unlessEmpty(flatEach(instructions(env.heard), encodeSystemBlock, ctx)), // :122
    messages: mergeAdjacent(each(env.said, encodeTurn, ctx), "role", "content"), // :122
    inferenceConfig: prune<Wire.InferenceConfig>({
      maxTokens: env.budget === undefined || env.limit === undefined ? env.limit : atMost(atLeast(env.limit, env.budget + 1024), model.maxOutput), // :130
      temperature: clamp(request.temperature !== undefined && (traits.sampling !== "none" && !env.thinks) ? request.temperature : undefined, 0, 1, ctx, "ChatRequest.temperature"), // :131
      topP: request.top_p !== undefined && ((traits.sampling === "any" || (traits.sampling === "one_of" && request.temperature === undefined)) && !env.thinks) ? request.top_p : undefined, // :132
      stopSequences: traits.stop ? unlessEmpty(withoutBlanks(request.stop)) : undefined, // :133
    }),
    additionalModelRequestFields: prune<Wire.ModelFields>({
      top_k: request.top_k !== undefined && (traits.top_k === "plain" && !env.thinks) ? request.top_k : undefined, // :134
      inferenceConfig: prune<NonNullable<Wire.ModelFields["inferenceConfig"]>>({
        topK: request.top_k !== undefined && (traits.top_k === "nova") ? request.top_k : undefined, // :134
      }),
      tool_choice: traits.parallel_switch && request.parallel_tool_calls === false && env.hasTools
        ? { type: "auto", disable_parallel_tool_use: true }
        : undefined, // :146
      thinking: some(request, encodeThinking, env), // :157
      reasoning_effort: traits.reasoning === "effort" ? env.level : undefined, // :161
      reasoningConfig: traits.reasoning === "nova" && env.effort !== undefined
        ? {
          type: env.effort === "none" ? "disabled" : "enabled",
          maxReasoningEffort: env.effort === "none" ? undefined : nearestEffort(env.effort, ["low", "medium", "high"]),
        }
        : undefined, // :161
    }),
    toolConfig: env.hasTools || env.borrowed !== undefined
      ? { tools: flatEach(env.borrowed ?? env.functions ?? [], encodeTool, ctx), toolChoice: some(request, encodeToolChoice, ctx, env) }
      : undefined, // :137
    outputConfig: prune<Wire.OutputConfig>({
      textFormat: (traits.structured_output === "native" || request.response_format?.type !== "json_schema") ? some(request.response_format, encodeTextFormat, ctx) : undefined, // :151
      effort: traits.reasoning === "claude" ? env.level : undefined, // :161
    }),
    serviceTier: word(request.service_tier === "fast" ? "priority" : request.service_tier, ["default", "priority", "flex"]) !== undefined
      ? { type: word(request.service_tier === "fast" ? "priority" : request.service_tier, ["default", "priority", "flex"]) ?? "default" }
      : undefined, // :172
    requestMetadata: request.metadata, // :178
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.ConverseRequest, ctx: Ctx): Chat.ChatRequest {
  const { model } = ctx;
  return {
    model: model.id, // :121
    messages: inOrder<Chat.Message>(
      !isEmpty(body.system) ? { role: "system", content: each(withMarks(body.system ?? []), decodeSystemBlock) } : undefined,
      flatEach(body.messages, decodeTurn, ctx),
    ), // :122
    max_completion_tokens: body.inferenceConfig?.maxTokens, // :130
    temperature: body.inferenceConfig?.temperature, // :131
    top_p: body.inferenceConfig?.topP, // :132
    stop: body.inferenceConfig?.stopSequences, // :133
    top_k: body.additionalModelRequestFields?.top_k ?? body.additionalModelRequestFields?.inferenceConfig?.topK, // :134
    tools: unlessEmpty(each(withMarks(body.toolConfig?.tools ?? []), decodeTool)), // :137
    tool_choice: some(body.toolConfig?.toolChoice, decodeToolChoiceBack), // :145
    parallel_tool_calls: body.additionalModelRequestFields?.tool_choice?.disable_parallel_tool_use === true ? false : undefined, // :146
    response_format: some(body.outputConfig?.textFormat, decodeTextFormat), // :151
    thinking: some(body.additionalModelRequestFields?.thinking, decodeThinkingBack), // :157
    reasoning_effort: body.outputConfig?.effort ?? body.additionalModelRequestFields?.output_config?.effort ?? body.additionalModelRequestFields?.reasoningConfig?.maxReasoningEffort ?? word(body.additionalModelRequestFields?.reasoning_effort, ["none", "minimal", "low", "medium", "high", "xhigh", "max"]), // :161
    service_tier: read(SERVICE_TIER_READ, body.serviceTier?.type, SERVICE_TIER_READ_ELSE), // :172
    metadata: body.requestMetadata, // :178
    include_usage: undefined, // :197
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}

export function emulates(request: Chat.ChatRequest, ctx: Ctx): "tool" | "begun" | undefined {
  const { traits } = ctx;
  if (traits.structured_output === "tool" && request.response_format?.type === "json_schema") return "tool"; // :19
  return undefined;
}
