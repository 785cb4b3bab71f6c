// @generated from schema/dialects/openai-chat.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  answered, anyHas, anyPartHas, blocks, contains, dropped, each, emptyObject, extraFields, functionTools,
  hasInstructions, hasMediaInResults, hasPart, hasProof, hasResults, hasSeveralTexts, headerText, inOrder,
  instructionsAsWords, isEmpty, isNumber, isObject, isText, joinedText, joinedTurns, last, listOf, lose,
  mediaAfterResults, memberNamesOf, nearestEffort, offered, ownExtra, partsOf, prune, read, rejected,
  schemaPrompt, shortId, sizeOf, some, supports, unlessEmpty, wantedEffort, withInstruction, withOwnMarks,
  withToolCalls,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-chat.ts";
import {
  DIALECT, SERVICE_TIER_READ, SERVICE_TIER_READ_ELSE, decodeAudioOutput, decodeGuided, decodeMessage,
  decodeResponseFormat, decodeTextPart, decodeThinking, decodeTool, decodeToolChoice, decodeWebSearch,
  encodeAudioOutput, encodeMessage, encodeResponseFormat, encodeTool, encodeToolChoice, encodeWebSearch,
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
  "guided_regex", "guided_choice", "guided_grammar", "structured_outputs", "regex", "ebnf", "grammar",
  "reasoning_effort", "thinking", "reasoning", "enable_thinking", "thinking_budget", "thinking_token_budget",
  "preserve_thinking", "chat_template_kwargs", "chat_template_args", "include_reasoning", "reasoning_format",
  "reasoning_split", "separate_reasoning", "reasoning_history", "disable_reasoning", "clear_thinking",
  "prompt_mode", "web_search_options", "enable_search", "search_options", "search_settings", "search_mode",
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
  "prediction", "guided_regex", "guided_choice", "guided_grammar", "structured_outputs", "regex", "ebnf",
  "grammar", "reasoning_effort", "thinking", "reasoning", "enable_thinking", "thinking_budget",
  "thinking_token_budget", "chat_template_kwargs", "chat_template_args", "disable_reasoning",
  "web_search_options", "service_tier", "store", "metadata", "user", "user_id", "safety_identifier",
  "prompt_cache_key", "prompt_cache_retention",
]);

export function requestEnv(request: Chat.ChatRequest, ctx: Ctx) {
  const { traits } = ctx;
  const results = hasResults(request.messages); // :100
  const quiet = traits.tools_without_reasoning && !isEmpty(request.tools); // :101
  const wanted = wantedEffort(request.reasoning_effort, request.thinking) ?? (request.thinking !== undefined && contains(traits.efforts, "none") ? "medium" : undefined); // :102
  const effort = nearestEffort(quiet ? "none" : wanted, traits.efforts); // :103
  const budget = request.reasoning_effort === undefined && request.thinking?.type !== "disabled" ? request.thinking?.budget_tokens : undefined; // :104
  const samples = traits.sampling === "any" || (traits.sampling === "without_reasoning" && effort === "none"); // :105
  const switched = traits.reasoning_style === "thinking" || traits.reasoning_style === "thinking_effort" || traits.reasoning_style === "enable_thinking" || traits.reasoning_style === "template"; // :106
  const budgeted = traits.reasoning_style === "thinking" || traits.reasoning_style === "enable_thinking"; // :107
  const forced = request.tool_choice?.type === "required" || (request.tool_choice?.type === "allowed" && request.tool_choice.mode === "required"); // :108
  const byName = request.tool_choice?.type === "named" && contains(traits.tool_choices, "named"); // :109
  const silenced = request.tool_choice?.type === "none" && !contains(traits.tool_choices, "none"); // :110
  const calls = (forced || request.tool_choice?.type === "named") && contains(traits.tool_choices, "required"); // :111
  const replays = traits.reasoning_replay !== "never"; // :112
  const blank = traits.reasoning_replay === "always" ? "" : undefined; // :113
  const glue = traits.text_content === "joined" ? "\n\n" : undefined; // :114
  const guides = memberNamesOf(request.guided); // :115
  const guidable = traits.guided === "guided" || traits.guided === "structured_outputs" || (traits.guided === "regex_ebnf" && request.guided?.choice === undefined) || (traits.guided === "grammar" && request.guided?.grammar !== undefined); // :116
  const newest = last(request.messages); // :117
  const own = traits.cache_marks === "added" && traits.cache_control ? withOwnMarks(request, traits.cache_least) : request; // :118
  const asked = traits.json_schema === "json_object" && request.response_format?.type === "json_schema" ? withInstruction(own.messages, schemaPrompt(request.response_format.schema)) : own.messages; // :119
  const heard = traits.system_role === "user" ? instructionsAsWords(asked) : asked; // :120
  const turned = traits.alternates ? joinedTurns(heard) : heard; // :121
  const paired = answered(turned); // :122
  return { results, quiet, wanted, effort, budget, samples, switched, budgeted, forced, byName, silenced, calls, replays, blank, glue, guides, guidable, newest, own, asked, heard, turned, paired };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.ChatCompletionRequest {
  const { model, traits } = ctx;
  const env = requestEnv(request, ctx);
  if (request.temperature !== undefined && !(env.samples)) dropped(ctx, request.temperature, "ChatRequest.temperature", "not accepted by this model"); // :135
  if (request.top_p !== undefined && !(env.samples)) dropped(ctx, request.top_p, "ChatRequest.top_p", "not accepted by this model"); // :136
  if (request.logprobs !== undefined && !(env.samples && contains(traits.extras, "logprobs"))) dropped(ctx, request.logprobs, "ChatRequest.logprobs", "not accepted by this model"); // :137
  if (request.top_logprobs !== undefined && !(env.samples && traits.penalties && !traits.counted_logprobs && contains(traits.extras, "logprobs"))) dropped(ctx, request.top_logprobs, "ChatRequest.top_logprobs", "not accepted by this model"); // :138
  if (request.frequency_penalty !== undefined && !(traits.penalties)) dropped(ctx, request.frequency_penalty, "ChatRequest.frequency_penalty", "not accepted by this model"); // :139
  if (request.presence_penalty !== undefined && !(traits.penalties)) dropped(ctx, request.presence_penalty, "ChatRequest.presence_penalty", "not accepted by this model"); // :140
  if (request.logit_bias !== undefined && !(traits.penalties && contains(traits.extras, "logit_bias"))) dropped(ctx, request.logit_bias, "ChatRequest.logit_bias", "not accepted by this model"); // :141
  if (request.top_k !== undefined && !(contains(traits.extras, "top_k"))) dropped(ctx, request.top_k, "ChatRequest.top_k", "not accepted by this model"); // :142
  if (request.min_p !== undefined && !(contains(traits.extras, "min_p"))) dropped(ctx, request.min_p, "ChatRequest.min_p", "not accepted by this model"); // :143
  if (request.repetition_penalty !== undefined && !(contains(traits.extras, "repetition_penalty"))) dropped(ctx, request.repetition_penalty, "ChatRequest.repetition_penalty", "not accepted by this model"); // :144
  if (request.n !== undefined && !(contains(traits.extras, "n"))) dropped(ctx, request.n, "ChatRequest.n", "not accepted by this model"); // :145
  if (request.stop !== undefined && !(traits.stop)) dropped(ctx, request.stop, "ChatRequest.stop", "not accepted by this model"); // :146
  if (request.seed !== undefined && !(contains(traits.extras, "seed"))) dropped(ctx, request.seed, "ChatRequest.seed", "not accepted by this model"); // :147
  if (request.parallel_tool_calls !== undefined && !(contains(traits.extras, "parallel_tool_calls"))) dropped(ctx, request.parallel_tool_calls, "ChatRequest.parallel_tool_calls", "not accepted by this model"); // :183
  if (request.response_format !== undefined && !(traits.json_schema === "native" || traits.json_schema === "json_object" || request.response_format?.type === "text")) rejected(ctx, request.response_format, "ChatRequest.response_format", "not accepted by this model"); // :199
  if (request.verbosity !== undefined && !(contains(traits.extras, "verbosity"))) dropped(ctx, request.verbosity, "ChatRequest.verbosity", "not accepted by this model"); // :247
  if (request.modalities !== undefined && !(contains(traits.extras, "audio"))) dropped(ctx, request.modalities, "ChatRequest.modalities", "not accepted by this model"); // :248
  if (request.audio !== undefined && !(contains(traits.extras, "audio"))) dropped(ctx, request.audio, "ChatRequest.audio", "not accepted by this model"); // :249
  if (request.prediction !== undefined && !(contains(traits.extras, "prediction"))) dropped(ctx, request.prediction, "ChatRequest.prediction", "not accepted by this model"); // :250
  if (request.web_search !== undefined && !(contains(traits.extras, "web_search") && (model.supports.size === 0 || supports(model, "web_search")))) dropped(ctx, request.web_search, "ChatRequest.web_search", "not accepted by this model"); // :259
  if (request.service_tier !== undefined && !(contains(traits.extras, "service_tier"))) dropped(ctx, request.service_tier, "ChatRequest.service_tier", "not accepted by this model"); // :260
  if (request.store !== undefined && !(contains(traits.extras, "store"))) dropped(ctx, request.store, "ChatRequest.store", "not accepted by this model"); // :261
  if (request.metadata !== undefined && !(contains(traits.extras, "metadata"))) dropped(ctx, request.metadata, "ChatRequest.metadata", "not accepted by this model"); // :262
  if (request.user !== undefined && !(contains(traits.extras, "user"))) dropped(ctx, request.user, "ChatRequest.user", "not accepted by this model"); // :263
  if (request.prompt_cache_key !== undefined && !(contains(traits.extras, "prompt_cache_key") || traits.conversation_header)) dropped(ctx, request.prompt_cache_key, "ChatRequest.prompt_cache_key", "not accepted by this model"); // :264
  if (request.prompt_cache_retention !== undefined && !(contains(traits.extras, "prompt_cache_retention"))) dropped(ctx, request.prompt_cache_retention, "ChatRequest.prompt_cache_retention", "not accepted by this model"); // :265
  if (request.reasoning_effort === "none" && request.thinking !== undefined && request.thinking.type !== "disabled") lose(ctx, "dropped", "ChatRequest.reasoning_effort", "the thinking switch beside it wins"); // :278
  if (env.quiet && !contains(traits.efforts, "none")) lose(ctx, "rejected", "ChatRequest.tools", "this model takes no tools on this wire"); // :279
  if (env.quiet && contains(traits.efforts, "none") && env.wanted !== "none") lose(ctx, "approx", "ChatRequest.reasoning_effort", "with tools the model must not reason on this wire, so reasoning is off"); // :280
  if (env.wanted !== undefined && (env.effort === undefined || traits.reasoning_style === "none")) lose(ctx, "dropped", "ChatRequest.reasoning_effort", "not accepted by this model"); // :281
  if (env.effort !== undefined && request.reasoning_effort !== undefined && request.reasoning_effort !== env.effort) lose(ctx, "approx", "ChatRequest.reasoning_effort", "the nearest effort the model takes"); // :282
  if (request.thinking !== undefined && env.effort !== undefined && (traits.reasoning_style === "effort" || (traits.reasoning_style === "reasoning_object" && env.budget === undefined) || (env.wanted === "none") !== (env.effort === "none"))) lose(ctx, "approx", "ChatRequest.thinking", "said as an effort"); // :283
  if (request.thinking?.budget_tokens !== undefined && (env.budget === undefined || (!env.budgeted && traits.reasoning_style !== "reasoning_object"))) lose(ctx, "dropped", "ChatRequest.thinking.budget_tokens", "an effort stands for it"); // :284
  if (request.thinking !== undefined && (env.effort === undefined || traits.reasoning_style === "none")) lose(ctx, "dropped", "ChatRequest.thinking", "not accepted by this model"); // :285
  if (request.thinking?.type === "adaptive" || request.thinking?.type === "between_tools") lose(ctx, "approx", "ChatRequest.thinking", "thinking is on or off here"); // :286
  if (traits.thinking_word === "adaptive" && request.thinking?.type === "enabled" && env.effort !== undefined && env.switched) lose(ctx, "approx", "ChatRequest.thinking", "the model thinks as it sees fit"); // :287
  if (request.thinking === undefined && env.effort !== undefined && env.switched) lose(ctx, "approx", "ChatRequest.thinking", "added for reasoning_effort"); // :288
  if (request.reasoning_effort !== undefined && env.effort !== undefined && env.switched && (traits.reasoning_style !== "thinking_effort" || env.effort === "none")) lose(ctx, "approx", "ChatRequest.reasoning_effort", "said as a thinking switch"); // :289
  if (request.thinking !== undefined && request.reasoning_effort === undefined && env.effort !== undefined && (!env.switched || traits.reasoning_style === "thinking_effort") && traits.reasoning_style !== "none") lose(ctx, "approx", "ChatRequest.reasoning_effort", "added for the thinking switch"); // :290
  if (request.thinking?.display !== undefined && (traits.reasoning_style !== "reasoning_object" || request.thinking.display === "summarized")) lose(ctx, "dropped", "ChatRequest.thinking.display", "no counterpart on this wire"); // :291
  if ((!env.replays || traits.reasoning_field === "none") && hasPart(request.messages, "thinking")) lose(ctx, "dropped", "ThinkingPart", "earlier thoughts are not given back to this model"); // :292
  if ((traits.reasoning_field === "reasoning_content" || traits.reasoning_field === "reasoning") && hasProof(partsOf(request.messages))) lose(ctx, "dropped", "ThinkingPart.signature", "this model takes the text of a thought only"); // :293
  if ((!env.replays || traits.reasoning_field !== "reasoning_details") && hasPart(request.messages, "redacted_thinking")) lose(ctx, "dropped", "RedactedThinkingPart", "no place for it"); // :294
  if (anyPartHas(request.messages, "citations")) lose(ctx, "dropped", "TextPart.citations", "what was said before has no sources here"); // :295
  if (request.tool_choice?.type === "allowed") lose(ctx, "approx", "ChatRequest.tool_choice", "the other tools are left out"); // :296
  if (request.tool_choice?.type === "allowed") lose(ctx, "approx", "ChatRequest.tools", "only the allowed ones are offered"); // :297
  if (sizeOf(env.paired) !== sizeOf(env.turned)) lose(ctx, "approx", "ToolMessage", "a call without a result gets an error as its result"); // :298
  if (env.glue !== undefined && hasSeveralTexts(request.messages)) lose(ctx, "approx", "TextPart", "the texts of a message are one"); // :299
  if (env.silenced && !isEmpty(request.tools)) lose(ctx, "approx", "ChatRequest.tool_choice", "no tools are offered, where none may not be called"); // :300
  if (env.silenced && !isEmpty(request.tools)) lose(ctx, "approx", "ChatRequest.tools", "no tools are offered, where none may not be called"); // :301
  if (request.tool_choice?.type === "named" && !env.byName) lose(ctx, "approx", "ChatRequest.tool_choice", "a tool cannot be chosen by its name here"); // :302
  if (env.forced && !contains(traits.tool_choices, "required")) lose(ctx, "approx", "ChatRequest.tool_choice", "a call cannot be forced here"); // :303
  if (traits.counted_logprobs && request.logprobs !== undefined) lose(ctx, "approx", "ChatRequest.top_logprobs", "one number says both"); // :304
  if (traits.counted_logprobs && request.logprobs !== undefined) lose(ctx, "approx", "ChatRequest.logprobs", "one number says both"); // :305
  if (traits.alternates && sizeOf(joinedTurns(env.heard)) !== sizeOf(env.heard)) lose(ctx, "approx", "UserMessage", "neighbours of one role are one message"); // :306
  if (traits.alternates && sizeOf(joinedTurns(env.heard)) !== sizeOf(env.heard)) lose(ctx, "approx", "AssistantMessage", "neighbours of one role are one message"); // :307
  if (request.tool_choice !== undefined && isEmpty(request.tools)) lose(ctx, "dropped", "ChatRequest.tool_choice", "no tools to choose from"); // :308
  if (request.parallel_tool_calls !== undefined && isEmpty(request.tools)) lose(ctx, "dropped", "ChatRequest.parallel_tool_calls", "no tools to call"); // :309
  if (traits.json_schema === "json_object" && request.response_format?.type === "json_schema") lose(ctx, "approx", "ChatRequest.response_format", "JSON mode, and the schema said in the instructions"); // :310
  if (traits.json_schema === "json_object" && request.response_format?.type === "json_schema") lose(ctx, "approx", "SystemMessage", "one more says the schema"); // :311
  if (traits.json_schema === "json_object" && request.response_format?.type === "json_schema") lose(ctx, "approx", "DeveloperMessage", "one more says the schema"); // :312
  if (env.results && traits.part_style !== "mistral" && hasMediaInResults(request.messages)) lose(ctx, "approx", "ToolMessage.content", "what is not text follows the results in a message of the user"); // :313
  if (env.results && traits.part_style !== "mistral" && hasMediaInResults(request.messages)) lose(ctx, "approx", "UserMessage", "one more brings what is not text of the results"); // :314
  if (traits.system_role === "user" && hasInstructions(env.asked)) lose(ctx, "approx", "SystemMessage", "said in the user's words"); // :315
  if (traits.system_role === "user" && hasInstructions(env.asked)) lose(ctx, "approx", "DeveloperMessage", "said in the user's words"); // :316
  if (traits.system_role === "user" && hasInstructions(env.asked)) lose(ctx, "approx", "UserMessage", "instructions are said in the user's words"); // :317
  if (!traits.strict_tools && anyHas(request.tools, "strict")) lose(ctx, "dropped", "FunctionTool.strict", "not accepted by this provider"); // :318
  if (!traits.names && anyHas(request.messages, "name")) lose(ctx, "dropped", "UserMessage.name", "messages have no name here"); // :319
  if (!traits.names && anyHas(request.messages, "name")) lose(ctx, "dropped", "SystemMessage.name", "messages have no name here"); // :320
  if (!traits.names && anyHas(request.messages, "name")) lose(ctx, "dropped", "DeveloperMessage.name", "messages have no name here"); // :321
  if (!traits.names && anyHas(request.messages, "name")) lose(ctx, "dropped", "AssistantMessage.name", "messages have no name here"); // :322
  if (env.own !== request) lose(ctx, "approx", "CacheControl", "marks are added, as the configuration has it"); // :323
  if (!traits.cache_control && (anyPartHas(request.messages, "cache_control") || anyHas(request.messages, "cache_control") || anyHas(request.tools, "cache_control"))) lose(ctx, "dropped", "CacheControl", "this provider has no cache marks"); // :324
  if (request.guided !== undefined && !env.guidable) lose(ctx, "rejected", "ChatRequest.guided", "this provider does not hold an answer to that"); // :325
  if (sizeOf(env.guides) > 1) lose(ctx, "rejected", "ChatRequest.guided", "choices, an expression and a grammar exclude each other"); // :326
  if (request.guided !== undefined && request.response_format !== undefined && request.response_format.type !== "text") lose(ctx, "rejected", "ChatRequest.guided", "beside a format it would be held to both"); // :327
  if (traits.conversation_header && !contains(traits.extras, "prompt_cache_key") && request.prompt_cache_key !== undefined) lose(ctx, "approx", "ChatRequest.prompt_cache_key", "said in a header, not in the body"); // :328
  if ((request.user?.length ?? 0) > 64 && contains(traits.extras, "user")) lose(ctx, "approx", "ChatRequest.user", "longer than 64 characters; a digest stands for it"); // :329
  return {
    model: request.model, // :124
    max_tokens: traits.max_tokens_field === "max_tokens" ? request.max_completion_tokens : undefined, // :125
    max_completion_tokens: traits.max_tokens_field === "max_completion_tokens" ? request.max_completion_tokens : undefined, // :125
    messages: each(traits.part_style === "mistral" ? env.paired : mediaAfterResults(env.paired), encodeMessage, ctx, env), // :131
    temperature: request.temperature !== undefined && env.samples ? request.temperature : undefined, // :135
    top_p: request.top_p !== undefined && env.samples ? request.top_p : undefined, // :136
    logprobs: (env.samples && contains(traits.extras, "logprobs")) ? traits.counted_logprobs && request.logprobs === true ? request.top_logprobs ?? 1 : request.logprobs : undefined, // :137
    top_logprobs: request.top_logprobs !== undefined && (env.samples && traits.penalties && !traits.counted_logprobs && contains(traits.extras, "logprobs")) ? request.top_logprobs : undefined, // :138
    frequency_penalty: request.frequency_penalty !== undefined && traits.penalties ? request.frequency_penalty : undefined, // :139
    presence_penalty: request.presence_penalty !== undefined && traits.penalties ? request.presence_penalty : undefined, // :140
    logit_bias: request.logit_bias !== undefined && (traits.penalties && contains(traits.extras, "logit_bias")) ? request.logit_bias : undefined, // :141
    top_k: request.top_k !== undefined && contains(traits.extras, "top_k") ? request.top_k : undefined, // :142
    min_p: request.min_p !== undefined && contains(traits.extras, "min_p") ? request.min_p : undefined, // :143
    repetition_penalty: request.repetition_penalty !== undefined && contains(traits.extras, "repetition_penalty") ? request.repetition_penalty : undefined, // :144
    n: request.n !== undefined && contains(traits.extras, "n") ? request.n : undefined, // :145
    stop: request.stop !== undefined && traits.stop ? request.stop : undefined, // :146
    seed: request.seed !== undefined && contains(traits.extras, "seed") ? request.seed : undefined, // :147
    stream: request.stream, // :148
    stream_options: prune<Wire.StreamOptions>({
      include_usage: traits.usage_option && request.stream === true || undefined, // :149
    }),
    tools: unlessEmpty(each(env.silenced ? undefined : offered(env.own.tools, request.tool_choice), encodeTool, ctx)), // :153
    tool_choice: request.tool_choice !== undefined && !isEmpty(request.tools) && !env.silenced
      ? env.byName
        ? some(request.tool_choice, encodeToolChoice)
        : env.calls ? traits.tool_choice_required : request.tool_choice?.type === "none" ? "none" : "auto"
      : undefined, // :157
    parallel_tool_calls: contains(traits.extras, "parallel_tool_calls") ? isEmpty(request.tools) ? undefined : request.parallel_tool_calls : undefined, // :183
    guided_choice: traits.guided === "guided" ? request.guided?.choice : undefined, // :184
    guided_regex: traits.guided === "guided" ? request.guided?.regex : undefined, // :184
    guided_grammar: traits.guided === "guided" ? request.guided?.grammar : undefined, // :184
    structured_outputs: traits.guided === "structured_outputs" && request.guided !== undefined
      ? prune<Wire.StructuredOutputs>({ choice: request.guided.choice, regex: request.guided.regex, grammar: request.guided.grammar })
      : undefined, // :184
    regex: traits.guided === "regex_ebnf" ? request.guided?.regex : undefined, // :184
    ebnf: traits.guided === "regex_ebnf" ? request.guided?.grammar : undefined, // :184
    grammar: traits.guided === "grammar" ? request.guided?.grammar : undefined, // :184
    response_format: request.response_format !== undefined && (traits.json_schema === "native" || traits.json_schema === "json_object" || request.response_format?.type === "text") ? some(request.response_format, encodeResponseFormat, ctx) : undefined, // :199
    reasoning_effort: traits.reasoning_style === "effort" || (traits.reasoning_style === "thinking_effort" && env.effort !== "none") ? env.effort : undefined, // :211
    thinking: env.effort !== undefined && (traits.reasoning_style === "thinking" || traits.reasoning_style === "thinking_effort")
      ? {
        type: env.effort === "none" ? "disabled" : traits.thinking_word,
        budget_tokens: traits.reasoning_style === "thinking" && env.effort !== "none" ? env.budget : undefined,
      }
      : undefined, // :215
    enable_thinking: env.effort !== undefined && traits.reasoning_style === "enable_thinking" ? env.effort !== "none" : undefined, // :215
    thinking_budget: env.effort !== undefined && env.effort !== "none" && traits.reasoning_style === "enable_thinking" ? env.budget : undefined, // :215
    chat_template_kwargs: env.effort !== undefined && traits.reasoning_style === "template"
      ? prune<Wire.ChatTemplateArguments>({ enable_thinking: env.effort !== "none" })
      : undefined, // :215
    reasoning: traits.reasoning_style === "reasoning_object" && env.effort !== undefined
      ? prune<Wire.ReasoningOptions>({
        effort: env.budget === undefined ? env.effort : undefined,
        max_tokens: env.budget,
        exclude: request.thinking?.display === "omitted" || undefined,
      })
      : undefined, // :215
    reasoning_format: traits.reasoning_format === "parsed" ? "parsed" : undefined, // :215
    verbosity: request.verbosity !== undefined && contains(traits.extras, "verbosity") ? request.verbosity : undefined, // :247
    modalities: request.modalities !== undefined && contains(traits.extras, "audio") ? request.modalities : undefined, // :248
    audio: request.audio !== undefined && contains(traits.extras, "audio") ? some(request.audio, encodeAudioOutput) : undefined, // :249
    prediction: contains(traits.extras, "prediction") ? !isEmpty(request.prediction)
      ? { type: "content", content: joinedText(request.prediction) }
      : undefined : undefined, // :250
    web_search_options: request.web_search !== undefined && (contains(traits.extras, "web_search") && (model.supports.size === 0 || supports(model, "web_search"))) ? some(request.web_search, encodeWebSearch, ctx) : undefined, // :259
    service_tier: request.service_tier !== undefined && contains(traits.extras, "service_tier") ? request.service_tier : undefined, // :260
    store: request.store !== undefined && contains(traits.extras, "store") ? request.store : undefined, // :261
    metadata: request.metadata !== undefined && contains(traits.extras, "metadata") ? request.metadata : undefined, // :262
    user: contains(traits.extras, "user") ? request.user === undefined ? undefined : shortId(request.user, 64) : undefined, // :263
    prompt_cache_key: (contains(traits.extras, "prompt_cache_key") || traits.conversation_header) ? contains(traits.extras, "prompt_cache_key") ? request.prompt_cache_key : undefined : undefined, // :264
    prompt_cache_retention: request.prompt_cache_retention !== undefined && contains(traits.extras, "prompt_cache_retention") ? request.prompt_cache_retention : undefined, // :265
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.ChatCompletionRequest, ctx: Ctx): Chat.ChatRequest {
  const { traits } = ctx;
  return {
    model: body.model, // :124
    max_completion_tokens: body.max_completion_tokens ?? body.max_tokens ?? undefined, // :125
    messages: each(withToolCalls(body.messages), decodeMessage, ctx), // :131
    temperature: body.temperature ?? undefined, // :135
    top_p: body.top_p ?? undefined, // :136
    logprobs: isNumber(body.logprobs) ? true : body.logprobs ?? undefined, // :137
    top_logprobs: body.top_logprobs ?? (isNumber(body.logprobs) ? body.logprobs : undefined), // :138
    frequency_penalty: body.frequency_penalty ?? undefined, // :139
    presence_penalty: body.presence_penalty ?? undefined, // :140
    logit_bias: body.logit_bias ?? undefined, // :141
    top_k: (body.top_k ?? 0) > 0 ? body.top_k ?? undefined : undefined, // :142
    min_p: body.min_p ?? undefined, // :143
    repetition_penalty: body.repetition_penalty ?? body.repeat_penalty ?? undefined, // :144
    n: body.n ?? undefined, // :145
    stop: listOf(body.stop), // :146
    seed: body.seed ?? body.random_seed ?? undefined, // :147
    stream: body.stream ?? undefined, // :148
    include_usage: body.stream_options?.include_usage ?? (traits.usage_option ? undefined : true), // :149
    tools: each(body.tools ?? functionTools(body.functions), decodeTool, ctx), // :153
    tool_choice: isText(body.tool_choice ?? body.function_call)
      ? body.tool_choice === "none" || body.function_call === "none"
        ? { type: "none" }
        : body.tool_choice === "required" || body.tool_choice === "any" ? { type: "required" } : { type: "auto" }
      : body.tool_choice !== undefined && body.tool_choice !== null
        ? some(isText(body.tool_choice) ? undefined : body.tool_choice, decodeToolChoice, ctx)
        : body.function_call !== undefined && body.function_call !== null
          ? { type: "named", name: isText(body.function_call) ? "" : body.function_call?.name ?? "" }
          : undefined, // :157
    parallel_tool_calls: body.parallel_tool_calls ?? undefined, // :183
    guided: body.structured_outputs !== undefined && body.structured_outputs !== null
      ? some(body.structured_outputs, decodeGuided, ctx)
      : prune<Chat.Guided>({
        choice: unlessEmpty(body.guided_choice),
        regex: body.guided_regex || body.regex || undefined,
        grammar: body.guided_grammar || body.ebnf || body.grammar || undefined,
      }), // :184
    response_format: isObject(body.structured_outputs?.json)
      ? {
        type: "json_schema",
        name: "response",
        schema: isObject(body.structured_outputs?.json) ? body.structured_outputs.json : emptyObject(),
      }
      : body.structured_outputs?.json_object === true ? { type: "json_object" } : some(body.response_format, decodeResponseFormat), // :199
    reasoning_effort: body.reasoning_effort === "default" ? undefined : body.reasoning_effort ?? body.reasoning?.effort ?? undefined, // :211
    thinking: body.thinking !== undefined && body.thinking !== null
      ? some(body.thinking, decodeThinking, ctx)
      : body.disable_reasoning === true || (body.enable_thinking ?? body.reasoning?.enabled ?? body.chat_template_kwargs?.enable_thinking ?? body.chat_template_kwargs?.thinking ?? body.chat_template_args?.enable_thinking) === false
        ? { type: "disabled" }
        : (body.enable_thinking ?? body.chat_template_kwargs?.enable_thinking ?? body.chat_template_kwargs?.thinking ?? body.chat_template_args?.enable_thinking) === true || (body.reasoning?.max_tokens ?? body.thinking_budget ?? body.thinking_token_budget ?? undefined) !== undefined || (body.reasoning?.enabled === true && body.reasoning.effort === undefined)
          ? {
            type: "enabled",
            budget_tokens: body.reasoning?.max_tokens ?? body.thinking_budget ?? body.thinking_token_budget ?? undefined,
            display: body.reasoning?.exclude === true ? "omitted" : undefined,
          }
          : undefined, // :215
    verbosity: body.verbosity ?? undefined, // :247
    modalities: body.modalities ?? undefined, // :248
    audio: some(body.audio, decodeAudioOutput), // :249
    prediction: body.prediction !== undefined && body.prediction !== null
      ? inOrder<Chat.TextPart>(each(blocks(body.prediction?.content), decodeTextPart, ctx))
      : undefined, // :250
    web_search: some(body.web_search_options, decodeWebSearch), // :259
    service_tier: read(SERVICE_TIER_READ, body.service_tier, SERVICE_TIER_READ_ELSE), // :260
    store: body.store ?? undefined, // :261
    metadata: body.metadata ?? undefined, // :262
    user: body.user ?? body.safety_identifier ?? body.user_id ?? undefined, // :263
    prompt_cache_key: body.prompt_cache_key ?? undefined, // :264
    prompt_cache_retention: body.prompt_cache_retention ?? undefined, // :265
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}

export function emulates(request: Chat.ChatRequest, ctx: Ctx): "tool" | "begun" | undefined {
  const { traits } = ctx;
  if (traits.json_schema === "tool" && request.response_format?.type === "json_schema") return "tool"; // :14
  return undefined;
}

export function featureHeaders(request: Chat.ChatRequest, ctx: Ctx): readonly (readonly [name: string, value: string])[] {
  const { traits } = ctx;
  const headers: [string, string][] = [];
  if (traits.conversation_header && request.prompt_cache_key !== undefined) headers.push(["x-grok-conv-id", headerText(request.prompt_cache_key ?? "")]); // :12
  return headers;
}

export function isStreamOnly(request: Chat.ChatRequest, ctx: Ctx): boolean {
  const { traits } = ctx;
  const quiet = traits.tools_without_reasoning && !isEmpty(request.tools); // :101
  const wanted = wantedEffort(request.reasoning_effort, request.thinking) ?? (request.thinking !== undefined && contains(traits.efforts, "none") ? "medium" : undefined); // :102
  const effort = nearestEffort(quiet ? "none" : wanted, traits.efforts); // :103
  const env = { effort };
  return (traits.whole_answers === "without_thinking" && env.effort !== "none") || (traits.whole_answers === "short" && (request.max_completion_tokens ?? 0) > 4096); // :13
}
