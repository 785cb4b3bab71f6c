// @generated from schema/dialects/openai-chat.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  answered, anyHas, blocks, contains, dropped, each, extraFields, functionTools, hasMediaInResults, hasPart,
  hasProof, hasSeveralTexts, isEmpty, isNumber, isText, joinedText, last, listOf, lose, mediaAfterResults,
  nearestEffort, offered, ownExtra, partsOf, prune, read, rejected, schemaPrompt, shortId, sizeOf, some,
  supports, unlessEmpty, wantedEffort, withInstruction, withToolCalls,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-chat.ts";
import {
  DIALECT, SERVICE_TIER_READ, SERVICE_TIER_READ_ELSE, decodeAudioOutput, decodeMessage, decodeResponseFormat,
  decodeTextPart, decodeThinking, decodeTool, decodeToolChoice, decodeWebSearch, encodeAudioOutput,
  encodeMessage, encodeResponseFormat, encodeTool, encodeToolChoice, encodeWebSearch,
} from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "model", "messages", "max_completion_tokens", "max_tokens", "temperature", "top_p", "n", "stop",
  "frequency_penalty", "presence_penalty", "logit_bias", "logprobs", "top_logprobs", "seed", "random_seed",
  "top_k", "min_p", "top_a", "typical_p", "repetition_penalty", "repeat_penalty", "length_penalty", "best_of",
  "do_sample", "min_tokens", "min_completion_tokens", "ignore_eos", "stop_token_ids",
  "include_stop_str_in_output", "skip_special_tokens", "bad_words", "allowed_token_ids", "echo",
  "truncate_prompt_tokens", "context_length_exceeded_behavior", "stream", "stream_options", "tools",
  "tool_choice", "parallel_tool_calls", "functions", "function_call", "tool_stream", "disable_tool_validation",
  "response_format", "verbosity", "modalities", "audio", "image_config", "prediction", "guided_json",
  "guided_regex", "guided_choice", "guided_grammar", "structured_outputs", "reasoning_effort", "thinking",
  "reasoning", "enable_thinking", "thinking_budget", "thinking_token_budget", "preserve_thinking",
  "chat_template_kwargs", "chat_template_args", "include_reasoning", "reasoning_format", "reasoning_split",
  "separate_reasoning", "reasoning_history", "disable_reasoning", "clear_thinking", "prompt_mode",
  "web_search_options", "enable_search", "search_options", "search_settings", "search_mode",
  "search_domain_filter", "search_language_filter", "search_recency_filter", "search_after_date_filter",
  "search_before_date_filter", "last_updated_after_filter", "last_updated_before_filter", "return_images",
  "return_related_questions", "image_format_filter", "image_domain_filter", "disable_search",
  "enable_search_classifier", "language_preference", "stream_mode", "citation_options", "documents",
  "document_image_limit", "document_page_limit", "data_sources", "service_tier", "store", "metadata", "user",
  "user_id", "safety_identifier", "prompt_cache_key", "prompt_cache_options", "prompt_cache_retention",
  "prompt_cache_isolation_key", "cache_control", "cache_salt", "moderation", "safe_prompt", "guardrails",
  "priority", "request_id", "models", "provider", "plugins", "transforms", "session_id", "trace", "debug",
  "usage", "compound_custom", "mm_processor_kwargs", "add_generation_prompt", "continue_final_message",
  "vl_high_resolution_images", "translation_options", "nvext", "perf_metrics_in_response", "extra_body",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set([
  "model", "messages", "max_completion_tokens", "max_tokens", "temperature", "top_p", "n", "stop",
  "frequency_penalty", "presence_penalty", "logit_bias", "logprobs", "top_logprobs", "seed", "random_seed",
  "top_k", "min_p", "repetition_penalty", "repeat_penalty", "stream", "stream_options", "tools", "tool_choice",
  "parallel_tool_calls", "functions", "function_call", "response_format", "verbosity", "modalities", "audio",
  "prediction", "reasoning_effort", "thinking", "reasoning", "enable_thinking", "thinking_budget",
  "thinking_token_budget", "chat_template_kwargs", "chat_template_args", "disable_reasoning",
  "web_search_options", "service_tier", "store", "metadata", "user", "user_id", "safety_identifier",
  "prompt_cache_key", "prompt_cache_retention",
]);

export function requestEnv(request: Chat.ChatRequest, ctx: Ctx) {
  const { traits } = ctx;
  const quiet = traits.tools_without_reasoning && !isEmpty(request.tools); // :80
  const wanted = wantedEffort(request.reasoning_effort, request.thinking) ?? (request.thinking !== undefined && contains(traits.efforts, "none") ? "medium" : undefined); // :81
  const effort = nearestEffort(quiet ? "none" : wanted, traits.efforts); // :82
  const budget = request.reasoning_effort === undefined && request.thinking?.type !== "disabled" ? request.thinking?.budget_tokens : undefined; // :83
  const samples = traits.sampling === "any" || (traits.sampling === "without_reasoning" && effort === "none"); // :84
  const replays = traits.reasoning_replay !== "never"; // :85
  const blank = traits.reasoning_replay === "always" ? "" : undefined; // :86
  const glue = traits.text_content === "joined" ? "\n\n" : undefined; // :87
  const newest = last(request.messages); // :88
  const asked = traits.json_schema === "json_object" && request.response_format?.type === "json_schema" ? withInstruction(request.messages, schemaPrompt(request.response_format.schema)) : request.messages; // :89
  return { quiet, wanted, effort, budget, samples, replays, blank, glue, newest, asked };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.ChatCompletionRequest {
  const { model, traits } = ctx;
  const env = requestEnv(request, ctx);
  if (!(env.samples)) dropped(ctx, request.temperature, "ChatRequest.temperature", "not accepted by this model"); // :102
  if (!(env.samples)) dropped(ctx, request.top_p, "ChatRequest.top_p", "not accepted by this model"); // :103
  if (!(env.samples)) dropped(ctx, request.logprobs, "ChatRequest.logprobs", "not accepted by this model"); // :104
  if (!(env.samples && traits.penalties)) dropped(ctx, request.top_logprobs, "ChatRequest.top_logprobs", "not accepted by this model"); // :105
  if (!(traits.penalties)) dropped(ctx, request.frequency_penalty, "ChatRequest.frequency_penalty", "not accepted by this model"); // :106
  if (!(traits.penalties)) dropped(ctx, request.presence_penalty, "ChatRequest.presence_penalty", "not accepted by this model"); // :107
  if (!(traits.penalties)) dropped(ctx, request.logit_bias, "ChatRequest.logit_bias", "not accepted by this model"); // :108
  dropped(ctx, request.top_k, "ChatRequest.top_k", "not a field of Chat Completions"); // :109
  dropped(ctx, request.min_p, "ChatRequest.min_p", "not a field of Chat Completions"); // :112
  dropped(ctx, request.repetition_penalty, "ChatRequest.repetition_penalty", "not a field of Chat Completions"); // :115
  if (!(traits.stop)) dropped(ctx, request.stop, "ChatRequest.stop", "not accepted by this model"); // :119
  if (!(traits.json_schema !== "none" || request.response_format?.type === "text")) rejected(ctx, request.response_format, "ChatRequest.response_format", "not accepted by this model"); // :157
  if (!(model.supports.size === 0 || supports(model, "web_search"))) dropped(ctx, request.web_search, "ChatRequest.web_search", "not accepted by this model"); // :200
  if (request.reasoning_effort === "none" && request.thinking !== undefined && request.thinking.type !== "disabled") lose(ctx, "dropped", "ChatRequest.reasoning_effort", "the thinking switch beside it wins"); // :219
  if (env.quiet && !contains(traits.efforts, "none")) lose(ctx, "rejected", "ChatRequest.tools", "this model takes no tools on this wire"); // :220
  if (env.quiet && contains(traits.efforts, "none") && env.wanted !== "none") lose(ctx, "approx", "ChatRequest.reasoning_effort", "with tools the model must not reason on this wire, so reasoning is off"); // :221
  if (env.wanted !== undefined && (env.effort === undefined || traits.reasoning_style === "none")) lose(ctx, "dropped", "ChatRequest.reasoning_effort", "not accepted by this model"); // :222
  if (env.effort !== undefined && request.reasoning_effort !== undefined && request.reasoning_effort !== env.effort) lose(ctx, "approx", "ChatRequest.reasoning_effort", "the nearest effort the model takes"); // :223
  if (request.thinking !== undefined && env.effort !== undefined && (traits.reasoning_style === "effort" || (traits.reasoning_style === "reasoning_object" && env.budget === undefined) || (env.wanted === "none") !== (env.effort === "none"))) lose(ctx, "approx", "ChatRequest.thinking", "said as an effort"); // :224
  if (request.thinking?.budget_tokens !== undefined && (env.budget === undefined || (traits.reasoning_style !== "thinking" && traits.reasoning_style !== "reasoning_object"))) lose(ctx, "dropped", "ChatRequest.thinking.budget_tokens", "an effort stands for it"); // :225
  if (request.thinking !== undefined && (env.effort === undefined || traits.reasoning_style === "none")) lose(ctx, "dropped", "ChatRequest.thinking", "not accepted by this model"); // :226
  if (request.thinking?.type === "adaptive" || request.thinking?.type === "between_tools") lose(ctx, "approx", "ChatRequest.thinking", "thinking is on or off here"); // :227
  if (request.thinking === undefined && env.effort !== undefined && (traits.reasoning_style === "thinking" || traits.reasoning_style === "thinking_effort")) lose(ctx, "approx", "ChatRequest.thinking", "added for reasoning_effort"); // :228
  if (request.reasoning_effort !== undefined && env.effort !== undefined && (traits.reasoning_style === "thinking" || (traits.reasoning_style === "thinking_effort" && env.effort === "none"))) lose(ctx, "approx", "ChatRequest.reasoning_effort", "said as a thinking switch"); // :229
  if (request.thinking !== undefined && request.reasoning_effort === undefined && env.effort !== undefined && traits.reasoning_style !== "thinking" && traits.reasoning_style !== "none") lose(ctx, "approx", "ChatRequest.reasoning_effort", "added for the thinking switch"); // :230
  if (request.thinking?.display !== undefined && (traits.reasoning_style !== "reasoning_object" || request.thinking.display === "summarized")) lose(ctx, "dropped", "ChatRequest.thinking.display", "no counterpart on this wire"); // :231
  if (hasPart(request.messages, "thinking") && (!env.replays || traits.reasoning_field === "none")) lose(ctx, "dropped", "ThinkingPart", "earlier thoughts are not given back to this model"); // :232
  if ((traits.reasoning_field === "reasoning_content" || traits.reasoning_field === "reasoning") && hasProof(partsOf(request.messages))) lose(ctx, "dropped", "ThinkingPart.signature", "this model takes the text of a thought only"); // :233
  if (hasPart(request.messages, "redacted_thinking") && (!env.replays || traits.reasoning_field !== "reasoning_details")) lose(ctx, "dropped", "RedactedThinkingPart", "no place for it"); // :234
  if (anyHas(partsOf(request.messages), "citations")) lose(ctx, "dropped", "TextPart.citations", "what was said before has no sources here"); // :235
  if (request.tool_choice?.type === "allowed") lose(ctx, "approx", "ChatRequest.tool_choice", "the other tools are left out"); // :236
  if (request.tool_choice?.type === "allowed") lose(ctx, "approx", "ChatRequest.tools", "only the allowed ones are offered"); // :237
  if (sizeOf(answered(request.messages)) !== sizeOf(request.messages)) lose(ctx, "approx", "ToolMessage", "a call without a result gets an error as its result"); // :238
  if (env.glue !== undefined && hasSeveralTexts(request.messages)) lose(ctx, "approx", "TextPart", "the texts of a message are one"); // :239
  if (request.tool_choice !== undefined && isEmpty(request.tools)) lose(ctx, "dropped", "ChatRequest.tool_choice", "no tools to choose from"); // :240
  if (request.parallel_tool_calls !== undefined && isEmpty(request.tools)) lose(ctx, "dropped", "ChatRequest.parallel_tool_calls", "no tools to call"); // :241
  if (traits.json_schema === "json_object" && request.response_format?.type === "json_schema") lose(ctx, "approx", "ChatRequest.response_format", "JSON mode, and the schema said in the instructions"); // :242
  if (traits.json_schema === "json_object" && request.response_format?.type === "json_schema") lose(ctx, "approx", "SystemMessage", "one more says the schema"); // :243
  if (traits.json_schema === "json_object" && request.response_format?.type === "json_schema") lose(ctx, "approx", "DeveloperMessage", "one more says the schema"); // :244
  if (traits.part_style !== "mistral" && hasMediaInResults(request.messages)) lose(ctx, "approx", "ToolMessage.content", "what is not text follows the results in a message of the user"); // :245
  if (traits.part_style !== "mistral" && hasMediaInResults(request.messages)) lose(ctx, "approx", "UserMessage", "one more brings what is not text of the results"); // :246
  if (!traits.strict_tools && anyHas(request.tools, "strict")) lose(ctx, "dropped", "FunctionTool.strict", "not accepted by this provider"); // :247
  if (!traits.names && anyHas(request.messages, "name")) lose(ctx, "dropped", "UserMessage.name", "messages have no name here"); // :248
  if (!traits.names && anyHas(request.messages, "name")) lose(ctx, "dropped", "SystemMessage.name", "messages have no name here"); // :249
  if (!traits.names && anyHas(request.messages, "name")) lose(ctx, "dropped", "DeveloperMessage.name", "messages have no name here"); // :250
  if (!traits.names && anyHas(request.messages, "name")) lose(ctx, "dropped", "AssistantMessage.name", "messages have no name here"); // :251
  if (!traits.cache_control && (anyHas(partsOf(request.messages), "cache_control") || anyHas(request.messages, "cache_control") || anyHas(request.tools, "cache_control"))) lose(ctx, "dropped", "CacheControl", "this provider has no cache marks"); // :252
  if ((request.user?.length ?? 0) > 64) lose(ctx, "approx", "ChatRequest.user", "longer than 64 characters; a digest stands for it"); // :253
  return {
    model: request.model, // :91
    max_tokens: traits.max_tokens_field === "max_tokens" ? request.max_completion_tokens : undefined, // :92
    max_completion_tokens: traits.max_tokens_field === "max_completion_tokens" ? request.max_completion_tokens : undefined, // :92
    messages: each(traits.part_style === "mistral" ? answered(env.asked) : mediaAfterResults(answered(env.asked)), (value) => encodeMessage(value, ctx, env)), // :98
    temperature: env.samples ? request.temperature : undefined, // :102
    top_p: env.samples ? request.top_p : undefined, // :103
    logprobs: env.samples ? request.logprobs : undefined, // :104
    top_logprobs: (env.samples && traits.penalties) ? request.top_logprobs : undefined, // :105
    frequency_penalty: traits.penalties ? request.frequency_penalty : undefined, // :106
    presence_penalty: traits.penalties ? request.presence_penalty : undefined, // :107
    logit_bias: traits.penalties ? request.logit_bias : undefined, // :108
    n: request.n, // :118
    stop: traits.stop ? request.stop : undefined, // :119
    seed: request.seed, // :120
    stream: request.stream, // :121
    stream_options: prune<Wire.StreamOptions>({
      include_usage: traits.usage_option && request.stream === true || undefined, // :122
    }),
    tools: unlessEmpty(each(offered(request.tools, request.tool_choice), (value) => encodeTool(value, ctx))), // :126
    tool_choice: request.tool_choice !== undefined && !isEmpty(request.tools)
      ? request.tool_choice?.type === "named"
        ? some(request.tool_choice, encodeToolChoice)
        : request.tool_choice?.type === "required" || (request.tool_choice?.type === "allowed" && request.tool_choice.mode === "required")
          ? traits.tool_choice_required
          : request.tool_choice?.type === "none" ? "none" : "auto"
      : undefined, // :130
    parallel_tool_calls: isEmpty(request.tools) ? undefined : request.parallel_tool_calls, // :156
    response_format: (traits.json_schema !== "none" || request.response_format?.type === "text") ? some(request.response_format, (value) => encodeResponseFormat(value, ctx)) : undefined, // :157
    reasoning_effort: traits.reasoning_style === "effort" || (traits.reasoning_style === "thinking_effort" && env.effort !== "none") ? env.effort : undefined, // :158
    thinking: env.effort !== undefined && (traits.reasoning_style === "thinking" || traits.reasoning_style === "thinking_effort")
      ? {
        type: env.effort === "none" ? "disabled" : "enabled",
        budget_tokens: traits.reasoning_style === "thinking" && env.effort !== "none" ? env.budget : undefined,
      }
      : undefined, // :162
    reasoning: traits.reasoning_style === "reasoning_object" && env.effort !== undefined
      ? prune<Wire.ReasoningOptions>({
        effort: env.budget === undefined ? env.effort : undefined,
        max_tokens: env.budget,
        exclude: request.thinking?.display === "omitted" || undefined,
      })
      : undefined, // :162
    reasoning_format: traits.reasoning_format === "parsed" ? "parsed" : undefined, // :162
    verbosity: request.verbosity, // :189
    modalities: request.modalities, // :190
    audio: some(request.audio, encodeAudioOutput), // :191
    prediction: !isEmpty(request.prediction) ? { type: "content", content: joinedText(request.prediction) } : undefined, // :192
    web_search_options: (model.supports.size === 0 || supports(model, "web_search")) ? some(request.web_search, (value) => encodeWebSearch(value, ctx)) : undefined, // :200
    service_tier: request.service_tier, // :201
    store: request.store, // :202
    metadata: request.metadata, // :203
    user: request.user === undefined ? undefined : shortId(request.user, 64), // :204
    prompt_cache_key: request.prompt_cache_key, // :205
    prompt_cache_retention: request.prompt_cache_retention, // :206
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.ChatCompletionRequest, ctx: Ctx): Chat.ChatRequest {
  const { traits } = ctx;
  return {
    model: body.model, // :91
    max_completion_tokens: body.max_completion_tokens ?? body.max_tokens ?? undefined, // :92
    messages: each(withToolCalls(body.messages), (value) => decodeMessage(value, ctx)), // :98
    temperature: body.temperature ?? undefined, // :102
    top_p: body.top_p ?? undefined, // :103
    logprobs: isNumber(body.logprobs) ? true : body.logprobs ?? undefined, // :104
    top_logprobs: body.top_logprobs ?? (isNumber(body.logprobs) ? body.logprobs : undefined), // :105
    frequency_penalty: body.frequency_penalty ?? undefined, // :106
    presence_penalty: body.presence_penalty ?? undefined, // :107
    logit_bias: body.logit_bias ?? undefined, // :108
    top_k: (body.top_k ?? 0) > 0 ? body.top_k ?? undefined : undefined, // :109
    min_p: body.min_p ?? undefined, // :112
    repetition_penalty: body.repetition_penalty ?? body.repeat_penalty ?? undefined, // :115
    n: body.n ?? undefined, // :118
    stop: listOf(body.stop), // :119
    seed: body.seed ?? body.random_seed ?? undefined, // :120
    stream: body.stream ?? undefined, // :121
    include_usage: body.stream_options?.include_usage ?? (traits.usage_option ? undefined : true), // :122
    tools: each(body.tools ?? functionTools(body.functions), (value) => decodeTool(value, ctx)), // :126
    tool_choice: isText(body.tool_choice ?? body.function_call)
      ? body.tool_choice === "none" || body.function_call === "none"
        ? { type: "none" }
        : body.tool_choice === "required" || body.tool_choice === "any" ? { type: "required" } : { type: "auto" }
      : body.tool_choice !== undefined && body.tool_choice !== null
        ? some(isText(body.tool_choice) ? undefined : body.tool_choice, (value) => decodeToolChoice(value, ctx))
        : body.function_call !== undefined && body.function_call !== null
          ? { type: "named", name: isText(body.function_call) ? "" : body.function_call?.name ?? "" }
          : undefined, // :130
    parallel_tool_calls: body.parallel_tool_calls ?? undefined, // :156
    response_format: some(body.response_format, decodeResponseFormat), // :157
    reasoning_effort: body.reasoning_effort === "default" ? undefined : body.reasoning_effort ?? body.reasoning?.effort ?? undefined, // :158
    thinking: body.thinking !== undefined && body.thinking !== null
      ? some(body.thinking, (value) => decodeThinking(value, ctx))
      : body.disable_reasoning === true || (body.enable_thinking ?? body.reasoning?.enabled ?? body.chat_template_kwargs?.enable_thinking ?? body.chat_template_kwargs?.thinking ?? body.chat_template_args?.enable_thinking) === false
        ? { type: "disabled" }
        : (body.enable_thinking ?? body.chat_template_kwargs?.enable_thinking ?? body.chat_template_kwargs?.thinking ?? body.chat_template_args?.enable_thinking) === true || (body.reasoning?.max_tokens ?? body.thinking_budget ?? body.thinking_token_budget ?? undefined) !== undefined || (body.reasoning?.enabled === true && body.reasoning.effort === undefined)
          ? {
            type: "enabled",
            budget_tokens: body.reasoning?.max_tokens ?? body.thinking_budget ?? body.thinking_token_budget ?? undefined,
            display: body.reasoning?.exclude === true ? "omitted" : undefined,
          }
          : undefined, // :162
    verbosity: body.verbosity ?? undefined, // :189
    modalities: body.modalities ?? undefined, // :190
    audio: some(body.audio, decodeAudioOutput), // :191
    prediction: body.prediction !== undefined && body.prediction !== null
      ? [...(each(blocks(body.prediction?.content), (value) => decodeTextPart(value, ctx)) ?? [])]
      : undefined, // :192
    web_search: some(body.web_search_options, decodeWebSearch), // :200
    service_tier: read(SERVICE_TIER_READ, body.service_tier, SERVICE_TIER_READ_ELSE), // :201
    store: body.store ?? undefined, // :202
    metadata: body.metadata ?? undefined, // :203
    user: body.user ?? body.safety_identifier ?? body.user_id ?? undefined, // :204
    prompt_cache_key: body.prompt_cache_key ?? undefined, // :205
    prompt_cache_retention: body.prompt_cache_retention ?? undefined, // :206
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
