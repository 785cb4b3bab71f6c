// @generated from schema/providers/deepseek.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";
import {
  anyHas, anyPartHas, contains, dropped, each, hasInstructions, hasMediaInResults, hasPart, hasProof,
  hasSeveralTexts, isEmpty, joinedTurns, lose, mediaAfterResults, offered, ownExtra, partsOf, prune, rejected,
  sizeOf, some, unlessEmpty,
} from "../../src/kit/formulas.ts";
import type * as Chat from "../types/canonical.ts";
import type * as Wire from "../types/openai-chat.ts";
import { DIALECT, encodeMessage, encodeResponseFormat, encodeTool, encodeToolChoice } from "../dialects/openai-chat/shapes.ts";
import { REQUEST_FIELDS, requestEnv } from "../dialects/openai-chat/request.ts";
import type { Ctx } from "../dialects/openai-chat/traits.ts";

export const provider: CatalogProvider = {
  id: "deepseek",
  name: "DeepSeek",
  dialect: "openai-chat",
  also: {
    "anthropic-messages": {
      baseUrl: "https://api.deepseek.com/anthropic/v1",
      auth: [{ type: "header", header: "x-api-key", env: ["DEEPSEEK_API_KEY"] }],
      traits: { thinking_default: "on" },
      passthrough: false,
    },
  },
  baseUrl: "https://api.deepseek.com",
  auth: [{ type: "bearer", env: ["DEEPSEEK_API_KEY"] }],
  headers: {},
  traits: {
    sampling: "without_reasoning",
    penalties: false,
    efforts: ["none", "low", "medium", "high", "max"],
    reasoning_style: "thinking_effort",
    reasoning_field: "reasoning_content",
    reasoning_replay: "always",
    strict_tools: false,
    json_schema: "json_object",
    text_content: "joined",
  },
  families: [
    {
      match: ["deepseek-*"],
      supports: ["tools", "json_mode", "reasoning", "logprobs", "streaming"],
      context: 1000000,
      maxOutput: 384000,
      dialectWhen: { asks: ["json_schema"], use: "openai-chat" },
    },
  ],
  passthrough: false,
  unknownFields: "keep",
  models: {
    "deepseek-flash": {
      id: "deepseek-flash",
      context: 1000000,
      maxOutput: 384000,
      supports: ["tools", "vision", "json_mode", "reasoning", "logprobs", "streaming"],
      traits: {},
      price: {
        input: 150000n,
        output: 600000n,
        cache_read: 3000n,
        hours: [
          {
            zone: "UTC",
            days: [1, 2, 3, 4, 5],
            fromMinute: 60,
            toMinute: 240,
            price: { input: 300000n, output: 1200000n, cache_read: 6000n },
          },
          {
            zone: "UTC",
            days: [1, 2, 3, 4, 5],
            fromMinute: 360,
            toMinute: 600,
            price: { input: 300000n, output: 1200000n, cache_read: 6000n },
          },
        ],
      },
    },
    "deepseek-v4-pro": {
      id: "deepseek-v4-pro",
      context: 1000000,
      maxOutput: 384000,
      supports: ["tools", "json_mode", "reasoning", "logprobs", "streaming"],
      traits: {},
      price: {
        input: 660000n,
        output: 1980000n,
        cache_read: 22000n,
        hours: [
          {
            zone: "UTC",
            days: [1, 2, 3, 4, 5],
            fromMinute: 60,
            toMinute: 240,
            price: { input: 1320000n, output: 3960000n, cache_read: 44000n },
          },
          {
            zone: "UTC",
            days: [1, 2, 3, 4, 5],
            fromMinute: 360,
            toMinute: 600,
            price: { input: 1320000n, output: 3960000n, cache_read: 44000n },
          },
        ],
      },
    },
    "deepseek-v4-flash": {
      id: "deepseek-v4-flash",
      context: 1000000,
      maxOutput: 384000,
      supports: ["tools", "vision", "json_mode", "reasoning", "logprobs", "streaming"],
      traits: {},
      price: {
        input: 150000n,
        output: 600000n,
        cache_read: 3000n,
        hours: [
          {
            zone: "UTC",
            days: [1, 2, 3, 4, 5],
            fromMinute: 60,
            toMinute: 240,
            price: { input: 300000n, output: 1200000n, cache_read: 6000n },
          },
          {
            zone: "UTC",
            days: [1, 2, 3, 4, 5],
            fromMinute: 360,
            toMinute: 600,
            price: { input: 300000n, output: 1200000n, cache_read: 6000n },
          },
        ],
      },
      status: "deprecated",
      successor: "deepseek-flash",
    },
    "deepseek-v4-flash-vision-exp": {
      id: "deepseek-v4-flash-vision-exp",
      context: 1000000,
      maxOutput: 384000,
      supports: ["tools", "vision", "json_mode", "reasoning", "logprobs", "streaming"],
      traits: {},
      price: {
        input: 150000n,
        output: 600000n,
        cache_read: 3000n,
        hours: [
          {
            zone: "UTC",
            days: [1, 2, 3, 4, 5],
            fromMinute: 60,
            toMinute: 240,
            price: { input: 300000n, output: 1200000n, cache_read: 6000n },
          },
          {
            zone: "UTC",
            days: [1, 2, 3, 4, 5],
            fromMinute: 360,
            toMinute: 600,
            price: { input: 300000n, output: 1200000n, cache_read: 6000n },
          },
        ],
      },
      status: "deprecated",
      successor: "deepseek-flash",
    },
    "deepseek-chat": {
      id: "deepseek-chat",
      context: 1000000,
      maxOutput: 384000,
      supports: ["tools", "json_mode", "reasoning", "logprobs", "streaming"],
      traits: {},
      status: "retired",
      successor: "deepseek-flash",
    },
    "deepseek-reasoner": {
      id: "deepseek-reasoner",
      context: 1000000,
      maxOutput: 384000,
      supports: ["tools", "json_mode", "reasoning", "logprobs", "streaming"],
      traits: {},
      status: "retired",
      successor: "deepseek-flash",
    },
  },
};

export const errors: readonly ErrorRule[] = [
  { status: [402], is: "quota" }, // :40
  { status: [400], at: ["error", "message"], contains: ["Content Exists Risk"], is: "content_policy" }, // :41
  { status: [400], at: ["error", "message"], contains: ["Model Not Exist"], is: "not_found" }, // :42
  { status: [400], at: ["error", "message"], contains: ["maximum context length"], is: "context_window" }, // :43
];

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.ChatCompletionRequest {
  const { traits } = ctx;
  const env = requestEnv(request, ctx);
  if (request.temperature !== undefined && !(env.samples)) dropped(ctx, request.temperature, "ChatRequest.temperature", "not accepted by this model"); // openai-chat.yaml:135
  if (request.top_p !== undefined && !(env.samples)) dropped(ctx, request.top_p, "ChatRequest.top_p", "not accepted by this model"); // openai-chat.yaml:136
  if (request.logprobs !== undefined && !(env.samples && contains(traits.extras, "logprobs"))) dropped(ctx, request.logprobs, "ChatRequest.logprobs", "not accepted by this model"); // openai-chat.yaml:137
  if (request.top_logprobs !== undefined && !(env.samples && traits.penalties && !traits.counted_logprobs && contains(traits.extras, "logprobs"))) dropped(ctx, request.top_logprobs, "ChatRequest.top_logprobs", "not accepted by this model"); // openai-chat.yaml:138
  if (request.frequency_penalty !== undefined && !(traits.penalties)) dropped(ctx, request.frequency_penalty, "ChatRequest.frequency_penalty", "not accepted by this model"); // openai-chat.yaml:139
  if (request.presence_penalty !== undefined && !(traits.penalties)) dropped(ctx, request.presence_penalty, "ChatRequest.presence_penalty", "not accepted by this model"); // openai-chat.yaml:140
  if (request.logit_bias !== undefined && !(traits.penalties && contains(traits.extras, "logit_bias"))) dropped(ctx, request.logit_bias, "ChatRequest.logit_bias", "not accepted by this model"); // openai-chat.yaml:141
  if (request.top_k !== undefined && !(contains(traits.extras, "top_k"))) dropped(ctx, request.top_k, "ChatRequest.top_k", "not accepted by this model"); // openai-chat.yaml:142
  if (request.min_p !== undefined && !(contains(traits.extras, "min_p"))) dropped(ctx, request.min_p, "ChatRequest.min_p", "not accepted by this model"); // openai-chat.yaml:143
  if (request.repetition_penalty !== undefined && !(contains(traits.extras, "repetition_penalty"))) dropped(ctx, request.repetition_penalty, "ChatRequest.repetition_penalty", "not accepted by this model"); // openai-chat.yaml:144
  dropped(ctx, request.n, "ChatRequest.n"); // :25
  if (request.stop !== undefined && !(traits.stop)) dropped(ctx, request.stop, "ChatRequest.stop", "not accepted by this model"); // openai-chat.yaml:146
  dropped(ctx, request.seed, "ChatRequest.seed"); // :26
  dropped(ctx, request.parallel_tool_calls, "ChatRequest.parallel_tool_calls"); // :27
  if (request.response_format !== undefined && !(traits.json_schema === "native" || traits.json_schema === "json_object" || request.response_format?.type === "text")) rejected(ctx, request.response_format, "ChatRequest.response_format", "not accepted by this model"); // openai-chat.yaml:199
  dropped(ctx, request.verbosity, "ChatRequest.verbosity"); // :33
  dropped(ctx, request.modalities, "ChatRequest.modalities"); // :34
  dropped(ctx, request.audio, "ChatRequest.audio"); // :35
  dropped(ctx, request.prediction, "ChatRequest.prediction"); // :32
  dropped(ctx, request.web_search, "ChatRequest.web_search"); // :36
  dropped(ctx, request.service_tier, "ChatRequest.service_tier"); // :31
  dropped(ctx, request.store, "ChatRequest.store"); // :29
  dropped(ctx, request.metadata, "ChatRequest.metadata"); // :30
  dropped(ctx, request.user, "ChatRequest.user"); // :28
  dropped(ctx, request.prompt_cache_key, "ChatRequest.prompt_cache_key"); // :37
  if (request.prompt_cache_retention !== undefined && !(contains(traits.extras, "prompt_cache_retention"))) dropped(ctx, request.prompt_cache_retention, "ChatRequest.prompt_cache_retention", "not accepted by this model"); // openai-chat.yaml:265
  if (request.reasoning_effort === "none" && request.thinking !== undefined && request.thinking.type !== "disabled") lose(ctx, "dropped", "ChatRequest.reasoning_effort", "the thinking switch beside it wins"); // openai-chat.yaml:278
  if (env.quiet && !contains(traits.efforts, "none")) lose(ctx, "rejected", "ChatRequest.tools", "this model takes no tools on this wire"); // openai-chat.yaml:279
  if (env.quiet && contains(traits.efforts, "none") && env.wanted !== "none") lose(ctx, "approx", "ChatRequest.reasoning_effort", "with tools the model must not reason on this wire, so reasoning is off"); // openai-chat.yaml:280
  if (env.wanted !== undefined && (env.effort === undefined || traits.reasoning_style === "none")) lose(ctx, "dropped", "ChatRequest.reasoning_effort", "not accepted by this model"); // openai-chat.yaml:281
  if (env.effort !== undefined && request.reasoning_effort !== undefined && request.reasoning_effort !== env.effort) lose(ctx, "approx", "ChatRequest.reasoning_effort", "the nearest effort the model takes"); // openai-chat.yaml:282
  if (request.thinking !== undefined && env.effort !== undefined && (traits.reasoning_style === "effort" || (traits.reasoning_style === "reasoning_object" && env.budget === undefined) || (env.wanted === "none") !== (env.effort === "none"))) lose(ctx, "approx", "ChatRequest.thinking", "said as an effort"); // openai-chat.yaml:283
  if (request.thinking?.budget_tokens !== undefined && (env.budget === undefined || (!env.budgeted && traits.reasoning_style !== "reasoning_object"))) lose(ctx, "dropped", "ChatRequest.thinking.budget_tokens", "an effort stands for it"); // openai-chat.yaml:284
  if (request.thinking !== undefined && (env.effort === undefined || traits.reasoning_style === "none")) lose(ctx, "dropped", "ChatRequest.thinking", "not accepted by this model"); // openai-chat.yaml:285
  if (request.thinking?.type === "adaptive" || request.thinking?.type === "between_tools") lose(ctx, "approx", "ChatRequest.thinking", "thinking is on or off here"); // openai-chat.yaml:286
  if (traits.thinking_word === "adaptive" && request.thinking?.type === "enabled" && env.effort !== undefined && env.switched) lose(ctx, "approx", "ChatRequest.thinking", "the model thinks as it sees fit"); // openai-chat.yaml:287
  if (request.thinking === undefined && env.effort !== undefined && env.switched) lose(ctx, "approx", "ChatRequest.thinking", "added for reasoning_effort"); // openai-chat.yaml:288
  if (request.reasoning_effort !== undefined && env.effort !== undefined && env.switched && (traits.reasoning_style !== "thinking_effort" || env.effort === "none")) lose(ctx, "approx", "ChatRequest.reasoning_effort", "said as a thinking switch"); // openai-chat.yaml:289
  if (request.thinking !== undefined && request.reasoning_effort === undefined && env.effort !== undefined && (!env.switched || traits.reasoning_style === "thinking_effort") && traits.reasoning_style !== "none") lose(ctx, "approx", "ChatRequest.reasoning_effort", "added for the thinking switch"); // openai-chat.yaml:290
  if (request.thinking?.display !== undefined && (traits.reasoning_style !== "reasoning_object" || request.thinking.display === "summarized")) lose(ctx, "dropped", "ChatRequest.thinking.display", "no counterpart on this wire"); // openai-chat.yaml:291
  if ((!env.replays || traits.reasoning_field === "none") && hasPart(request.messages, "thinking")) lose(ctx, "dropped", "ThinkingPart", "earlier thoughts are not given back to this model"); // openai-chat.yaml:292
  if ((traits.reasoning_field === "reasoning_content" || traits.reasoning_field === "reasoning") && hasProof(partsOf(request.messages))) lose(ctx, "dropped", "ThinkingPart.signature", "this model takes the text of a thought only"); // openai-chat.yaml:293
  if ((!env.replays || traits.reasoning_field !== "reasoning_details") && hasPart(request.messages, "redacted_thinking")) lose(ctx, "dropped", "RedactedThinkingPart", "no place for it"); // openai-chat.yaml:294
  if (anyPartHas(request.messages, "citations")) lose(ctx, "dropped", "TextPart.citations", "what was said before has no sources here"); // openai-chat.yaml:295
  if (request.tool_choice?.type === "allowed") lose(ctx, "approx", "ChatRequest.tool_choice", "the other tools are left out"); // openai-chat.yaml:296
  if (request.tool_choice?.type === "allowed") lose(ctx, "approx", "ChatRequest.tools", "only the allowed ones are offered"); // openai-chat.yaml:297
  if (sizeOf(env.paired) !== sizeOf(env.turned)) lose(ctx, "approx", "ToolMessage", "a call without a result gets an error as its result"); // openai-chat.yaml:298
  if (env.glue !== undefined && hasSeveralTexts(request.messages)) lose(ctx, "approx", "TextPart", "the texts of a message are one"); // openai-chat.yaml:299
  if (env.silenced && !isEmpty(request.tools)) lose(ctx, "approx", "ChatRequest.tool_choice", "no tools are offered, where none may not be called"); // openai-chat.yaml:300
  if (env.silenced && !isEmpty(request.tools)) lose(ctx, "approx", "ChatRequest.tools", "no tools are offered, where none may not be called"); // openai-chat.yaml:301
  if (request.tool_choice?.type === "named" && !env.byName) lose(ctx, "approx", "ChatRequest.tool_choice", "a tool cannot be chosen by its name here"); // openai-chat.yaml:302
  if (env.forced && !contains(traits.tool_choices, "required")) lose(ctx, "approx", "ChatRequest.tool_choice", "a call cannot be forced here"); // openai-chat.yaml:303
  if (traits.counted_logprobs && request.logprobs !== undefined) lose(ctx, "approx", "ChatRequest.top_logprobs", "one number says both"); // openai-chat.yaml:304
  if (traits.counted_logprobs && request.logprobs !== undefined) lose(ctx, "approx", "ChatRequest.logprobs", "one number says both"); // openai-chat.yaml:305
  if (traits.alternates && sizeOf(joinedTurns(env.heard)) !== sizeOf(env.heard)) lose(ctx, "approx", "UserMessage", "neighbours of one role are one message"); // openai-chat.yaml:306
  if (traits.alternates && sizeOf(joinedTurns(env.heard)) !== sizeOf(env.heard)) lose(ctx, "approx", "AssistantMessage", "neighbours of one role are one message"); // openai-chat.yaml:307
  if (request.tool_choice !== undefined && isEmpty(request.tools)) lose(ctx, "dropped", "ChatRequest.tool_choice", "no tools to choose from"); // openai-chat.yaml:308
  if (request.parallel_tool_calls !== undefined && isEmpty(request.tools)) lose(ctx, "dropped", "ChatRequest.parallel_tool_calls", "no tools to call"); // openai-chat.yaml:309
  if (traits.json_schema === "json_object" && request.response_format?.type === "json_schema") lose(ctx, "approx", "ChatRequest.response_format", "JSON mode, and the schema said in the instructions"); // openai-chat.yaml:310
  if (traits.json_schema === "json_object" && request.response_format?.type === "json_schema") lose(ctx, "approx", "SystemMessage", "one more says the schema"); // openai-chat.yaml:311
  if (traits.json_schema === "json_object" && request.response_format?.type === "json_schema") lose(ctx, "approx", "DeveloperMessage", "one more says the schema"); // openai-chat.yaml:312
  if (env.results && traits.part_style !== "mistral" && hasMediaInResults(request.messages)) lose(ctx, "approx", "ToolMessage.content", "what is not text follows the results in a message of the user"); // openai-chat.yaml:313
  if (env.results && traits.part_style !== "mistral" && hasMediaInResults(request.messages)) lose(ctx, "approx", "UserMessage", "one more brings what is not text of the results"); // openai-chat.yaml:314
  if (traits.system_role === "user" && hasInstructions(env.asked)) lose(ctx, "approx", "SystemMessage", "said in the user's words"); // openai-chat.yaml:315
  if (traits.system_role === "user" && hasInstructions(env.asked)) lose(ctx, "approx", "DeveloperMessage", "said in the user's words"); // openai-chat.yaml:316
  if (traits.system_role === "user" && hasInstructions(env.asked)) lose(ctx, "approx", "UserMessage", "instructions are said in the user's words"); // openai-chat.yaml:317
  if (!traits.strict_tools && anyHas(request.tools, "strict")) lose(ctx, "dropped", "FunctionTool.strict", "not accepted by this provider"); // openai-chat.yaml:318
  if (!traits.names && anyHas(request.messages, "name")) lose(ctx, "dropped", "UserMessage.name", "messages have no name here"); // openai-chat.yaml:319
  if (!traits.names && anyHas(request.messages, "name")) lose(ctx, "dropped", "SystemMessage.name", "messages have no name here"); // openai-chat.yaml:320
  if (!traits.names && anyHas(request.messages, "name")) lose(ctx, "dropped", "DeveloperMessage.name", "messages have no name here"); // openai-chat.yaml:321
  if (!traits.names && anyHas(request.messages, "name")) lose(ctx, "dropped", "AssistantMessage.name", "messages have no name here"); // openai-chat.yaml:322
  if (env.own !== request) lose(ctx, "approx", "CacheControl", "marks are added, as the configuration has it"); // openai-chat.yaml:323
  if (!traits.cache_control && (anyPartHas(request.messages, "cache_control") || anyHas(request.messages, "cache_control") || anyHas(request.tools, "cache_control"))) lose(ctx, "dropped", "CacheControl", "this provider has no cache marks"); // openai-chat.yaml:324
  if (request.guided !== undefined && !env.guidable) lose(ctx, "rejected", "ChatRequest.guided", "this provider does not hold an answer to that"); // openai-chat.yaml:325
  if (sizeOf(env.guides) > 1) lose(ctx, "rejected", "ChatRequest.guided", "choices, an expression and a grammar exclude each other"); // openai-chat.yaml:326
  if (request.guided !== undefined && request.response_format !== undefined && request.response_format.type !== "text") lose(ctx, "rejected", "ChatRequest.guided", "beside a format it would be held to both"); // openai-chat.yaml:327
  if (traits.conversation_header && !contains(traits.extras, "prompt_cache_key") && request.prompt_cache_key !== undefined) lose(ctx, "approx", "ChatRequest.prompt_cache_key", "said in a header, not in the body"); // openai-chat.yaml:328
  if ((request.user?.length ?? 0) > 64 && contains(traits.extras, "user")) lose(ctx, "approx", "ChatRequest.user", "longer than 64 characters; a digest stands for it"); // openai-chat.yaml:329
  return {
    model: request.model, // openai-chat.yaml:124
    max_tokens: traits.max_tokens_field === "max_tokens" ? request.max_completion_tokens : undefined, // openai-chat.yaml:125
    max_completion_tokens: traits.max_tokens_field === "max_completion_tokens" ? request.max_completion_tokens : undefined, // openai-chat.yaml:125
    messages: each(traits.part_style === "mistral" ? env.paired : mediaAfterResults(env.paired), encodeMessage, ctx, env), // openai-chat.yaml:131
    temperature: request.temperature !== undefined && env.samples ? request.temperature : undefined, // openai-chat.yaml:135
    top_p: request.top_p !== undefined && env.samples ? request.top_p : undefined, // openai-chat.yaml:136
    logprobs: (env.samples && contains(traits.extras, "logprobs")) ? traits.counted_logprobs && request.logprobs === true ? request.top_logprobs ?? 1 : request.logprobs : undefined, // openai-chat.yaml:137
    top_logprobs: request.top_logprobs !== undefined && (env.samples && traits.penalties && !traits.counted_logprobs && contains(traits.extras, "logprobs")) ? request.top_logprobs : undefined, // openai-chat.yaml:138
    frequency_penalty: request.frequency_penalty !== undefined && traits.penalties ? request.frequency_penalty : undefined, // openai-chat.yaml:139
    presence_penalty: request.presence_penalty !== undefined && traits.penalties ? request.presence_penalty : undefined, // openai-chat.yaml:140
    logit_bias: request.logit_bias !== undefined && (traits.penalties && contains(traits.extras, "logit_bias")) ? request.logit_bias : undefined, // openai-chat.yaml:141
    top_k: request.top_k !== undefined && contains(traits.extras, "top_k") ? request.top_k : undefined, // openai-chat.yaml:142
    min_p: request.min_p !== undefined && contains(traits.extras, "min_p") ? request.min_p : undefined, // openai-chat.yaml:143
    repetition_penalty: request.repetition_penalty !== undefined && contains(traits.extras, "repetition_penalty") ? request.repetition_penalty : undefined, // openai-chat.yaml:144
    stop: request.stop !== undefined && traits.stop ? request.stop : undefined, // openai-chat.yaml:146
    stream: request.stream, // openai-chat.yaml:148
    stream_options: prune<Wire.StreamOptions>({
      include_usage: traits.usage_option && request.stream === true || undefined, // openai-chat.yaml:149
    }),
    tools: unlessEmpty(each(env.silenced ? undefined : offered(env.own.tools, request.tool_choice), encodeTool, ctx)), // openai-chat.yaml:153
    tool_choice: request.tool_choice !== undefined && !isEmpty(request.tools) && !env.silenced
      ? env.byName
        ? some(request.tool_choice, encodeToolChoice)
        : env.calls ? traits.tool_choice_required : request.tool_choice?.type === "none" ? "none" : "auto"
      : undefined, // openai-chat.yaml:157
    guided_choice: traits.guided === "guided" ? request.guided?.choice : undefined, // openai-chat.yaml:184
    guided_regex: traits.guided === "guided" ? request.guided?.regex : undefined, // openai-chat.yaml:184
    guided_grammar: traits.guided === "guided" ? request.guided?.grammar : undefined, // openai-chat.yaml:184
    structured_outputs: traits.guided === "structured_outputs" && request.guided !== undefined
      ? prune<Wire.StructuredOutputs>({ choice: request.guided.choice, regex: request.guided.regex, grammar: request.guided.grammar })
      : undefined, // openai-chat.yaml:184
    regex: traits.guided === "regex_ebnf" ? request.guided?.regex : undefined, // openai-chat.yaml:184
    ebnf: traits.guided === "regex_ebnf" ? request.guided?.grammar : undefined, // openai-chat.yaml:184
    grammar: traits.guided === "grammar" ? request.guided?.grammar : undefined, // openai-chat.yaml:184
    response_format: request.response_format !== undefined && (traits.json_schema === "native" || traits.json_schema === "json_object" || request.response_format?.type === "text") ? some(request.response_format, encodeResponseFormat, ctx) : undefined, // openai-chat.yaml:199
    reasoning_effort: traits.reasoning_style === "effort" || (traits.reasoning_style === "thinking_effort" && env.effort !== "none") ? env.effort : undefined, // openai-chat.yaml:211
    thinking: env.effort !== undefined && (traits.reasoning_style === "thinking" || traits.reasoning_style === "thinking_effort")
      ? {
        type: env.effort === "none" ? "disabled" : traits.thinking_word,
        budget_tokens: traits.reasoning_style === "thinking" && env.effort !== "none" ? env.budget : undefined,
      }
      : undefined, // openai-chat.yaml:215
    enable_thinking: env.effort !== undefined && traits.reasoning_style === "enable_thinking" ? env.effort !== "none" : undefined, // openai-chat.yaml:215
    thinking_budget: env.effort !== undefined && env.effort !== "none" && traits.reasoning_style === "enable_thinking" ? env.budget : undefined, // openai-chat.yaml:215
    chat_template_kwargs: env.effort !== undefined && traits.reasoning_style === "template"
      ? prune<Wire.ChatTemplateArguments>({ enable_thinking: env.effort !== "none" })
      : undefined, // openai-chat.yaml:215
    reasoning: traits.reasoning_style === "reasoning_object" && env.effort !== undefined
      ? prune<Wire.ReasoningOptions>({
        effort: env.budget === undefined ? env.effort : undefined,
        max_tokens: env.budget,
        exclude: request.thinking?.display === "omitted" || undefined,
      })
      : undefined, // openai-chat.yaml:215
    reasoning_format: traits.reasoning_format === "parsed" ? "parsed" : undefined, // openai-chat.yaml:215
    prompt_cache_retention: request.prompt_cache_retention !== undefined && contains(traits.extras, "prompt_cache_retention") ? request.prompt_cache_retention : undefined, // openai-chat.yaml:265
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}
