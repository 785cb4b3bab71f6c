// @generated from schema/dialects/cohere.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  answered, anyHas, anyPartHas, atMostItems, clamp, dropped, each, extraFields, hasMediaInResults, hasPart,
  hasSeveralTexts, hasStrictTool, hasType, isEmpty, lose, mediaAfterResults, offered, orphansAsUser, ownExtra,
  partsOf, pick, rejected, schemaPrompt, sizeOf, some, thatSay, unlessEmpty, wantedEffort, wantsDetail,
  withInstruction,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/cohere.ts";
import { DIALECT, decodeFormat, decodeTool, decodeTurn, encodeFormat, encodeTool, encodeTurn, tables } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "model", "messages", "stream", "max_tokens", "temperature", "p", "k", "seed", "stop_sequences",
  "frequency_penalty", "presence_penalty", "logprobs", "tools", "strict_tools", "tool_choice", "response_format",
  "thinking", "documents", "citation_options", "safety_mode", "priority", "raw_prompting",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set([
  "model", "messages", "stream", "max_tokens", "temperature", "p", "k", "seed", "stop_sequences",
  "frequency_penalty", "presence_penalty", "logprobs", "tools", "tool_choice", "response_format", "thinking",
]);

export function requestEnv(request: Chat.ChatRequest, ctx: Ctx) {
  const { traits } = ctx;
  const functions = request.tool_choice?.type === "named" ? pick(request.tools, "name", [request.tool_choice.name]) : offered(request.tools, request.tool_choice); // :33
  const hasTools = hasType(functions, ["function", "custom"]); // :34
  const asked = hasTools && request.response_format?.type === "json_schema" ? withInstruction(request.messages, schemaPrompt(request.response_format.schema)) : request.messages; // :35
  const heard = traits.thoughts === "content" ? ["text", "refusal", "tool_call", "thinking"] : ["text", "refusal", "tool_call"]; // :36
  const asTurns = mediaAfterResults(asked); // :37
  const paired = answered(asTurns); // :38
  const settled = orphansAsUser(paired); // :39
  const said = thatSay(settled, heard, DIALECT); // :40
  const effort = wantedEffort(request.reasoning_effort, request.thinking); // :41
  const mode = !traits.thinking ? undefined : effort === "none" ? "disabled" : effort !== undefined || request.thinking !== undefined ? "enabled" : undefined; // :42
  const budget = mode !== "enabled" ? undefined : request.thinking?.budget_tokens ?? (effort === undefined ? undefined : tables.budget[effort]); // :43
  const forces = request.tool_choice?.type === "required" || request.tool_choice?.type === "named" || (request.tool_choice?.type === "allowed" && request.tool_choice.mode === "required"); // :44
  return { functions, hasTools, asked, heard, asTurns, paired, settled, said, effort, mode, budget, forces };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.ChatBody {
  const { traits } = ctx;
  const env = requestEnv(request, ctx);
  rejected(ctx, request.guided, "ChatRequest.guided", "no answer is held to choices, an expression or a grammar here"); // :74
  if (request.response_format !== undefined && !(!env.hasTools)) dropped(ctx, request.response_format, "ChatRequest.response_format", "not accepted by this model"); // :75
  dropped(ctx, request.logit_bias, "ChatRequest.logit_bias"); // :90
  dropped(ctx, request.top_logprobs, "ChatRequest.top_logprobs"); // :91
  dropped(ctx, request.repetition_penalty, "ChatRequest.repetition_penalty"); // :92
  dropped(ctx, request.min_p, "ChatRequest.min_p"); // :93
  dropped(ctx, request.parallel_tool_calls, "ChatRequest.parallel_tool_calls"); // :94
  dropped(ctx, request.verbosity, "ChatRequest.verbosity"); // :95
  dropped(ctx, request.modalities, "ChatRequest.modalities"); // :96
  dropped(ctx, request.audio, "ChatRequest.audio"); // :97
  dropped(ctx, request.prediction, "ChatRequest.prediction"); // :98
  dropped(ctx, request.web_search, "ChatRequest.web_search"); // :99
  dropped(ctx, request.service_tier, "ChatRequest.service_tier"); // :100
  dropped(ctx, request.store, "ChatRequest.store"); // :101
  dropped(ctx, request.metadata, "ChatRequest.metadata"); // :102
  dropped(ctx, request.user, "ChatRequest.user"); // :103
  dropped(ctx, request.prompt_cache_key, "ChatRequest.prompt_cache_key"); // :104
  dropped(ctx, request.prompt_cache_retention, "ChatRequest.prompt_cache_retention"); // :105
  if (isEmpty(env.said)) lose(ctx, "rejected", "ChatRequest.messages", "there is nothing to answer"); // :109
  if ((request.n ?? 1) > 1) lose(ctx, "rejected", "ChatRequest.n", "this wire gives one answer a request"); // :110
  if (sizeOf(request.stop) > 5) lose(ctx, "dropped", "ChatRequest.stop", "at most five stop sequences"); // :111
  if (traits.thinking && request.reasoning_effort !== undefined) lose(ctx, "approx", "ChatRequest.reasoning_effort", "said as a budget of thought"); // :112
  if (traits.thinking && request.reasoning_effort !== undefined) lose(ctx, "approx", "ChatRequest.thinking", "added for reasoning_effort"); // :113
  if (!traits.thinking && request.reasoning_effort !== undefined) lose(ctx, "dropped", "ChatRequest.reasoning_effort", "the model does not think"); // :114
  if (!traits.thinking && request.thinking !== undefined) lose(ctx, "dropped", "ChatRequest.thinking", "the model does not think"); // :115
  if (request.thinking !== undefined && env.mode !== request.thinking.type) lose(ctx, "approx", "ChatRequest.thinking", "thinking is on or off here"); // :116
  if (request.thinking !== undefined && env.budget !== request.thinking.budget_tokens) lose(ctx, "approx", "ChatRequest.thinking.budget_tokens", "a budget belongs to thinking that is on"); // :117
  if (request.thinking?.display !== undefined) lose(ctx, "dropped", "ChatRequest.thinking.display", "thoughts are always shown"); // :118
  if (hasStrictTool(request.tools)) lose(ctx, "dropped", "FunctionTool.strict", "strictness is asked for all tools at once"); // :119
  if (env.hasTools && request.response_format?.type === "json_schema") lose(ctx, "approx", "SystemMessage", "one more says the schema, which does not go together with tools"); // :120
  if (env.hasTools && request.response_format?.type === "json_schema") lose(ctx, "approx", "DeveloperMessage", "one more says the schema, which does not go together with tools"); // :121
  if (request.tool_choice?.type === "named" || request.tool_choice?.type === "allowed") lose(ctx, "approx", "ChatRequest.tool_choice", "the other tools are left out"); // :122
  if (request.tool_choice?.type === "named" || request.tool_choice?.type === "allowed") lose(ctx, "approx", "ChatRequest.tools", "only the allowed ones are offered"); // :123
  if (request.tool_choice !== undefined && !env.hasTools) lose(ctx, "dropped", "ChatRequest.tool_choice", "no tools to choose from"); // :124
  if (request.tool_choice !== undefined && env.hasTools && !traits.tool_choice) lose(ctx, "dropped", "ChatRequest.tool_choice", "the model cannot be told"); // :125
  if (env.settled !== env.paired) lose(ctx, "approx", "Message", "a result no call asked for is said as the user's words"); // :126
  if (sizeOf(env.paired) !== sizeOf(env.asTurns)) lose(ctx, "approx", "ToolMessage", "a call without a result gets an error as its result"); // :127
  if (hasSeveralTexts(request.messages)) lose(ctx, "approx", "TextPart", "the texts of a message are one"); // :128
  if (wantsDetail(request.messages, "original")) lose(ctx, "approx", "ImagePart.image_url.detail", "high is the closest look there is"); // :129
  if (hasMediaInResults(request.messages)) lose(ctx, "approx", "ToolMessage.content", "what is not text follows the results in a message of the user"); // :130
  if (hasMediaInResults(request.messages)) lose(ctx, "approx", "UserMessage", "one more brings what is not text of the results"); // :131
  if (hasPart(request.messages, "thinking")) lose(ctx, "approx", "ThinkingPart", "a thought goes back as blocks of a model that thinks, else as the plan ahead of tool calls"); // :132
  if (hasPart(request.messages, "tool_call")) lose(ctx, "approx", "AssistantMessage.content", "what is said ahead of tool calls is the plan"); // :133
  if (hasPart(request.messages, "refusal")) lose(ctx, "approx", "RefusalPart", "said as text"); // :134
  if (hasPart(request.messages, "redacted_thinking")) lose(ctx, "dropped", "RedactedThinkingPart", "no place for it"); // :135
  if (hasPart(request.messages, "audio")) lose(ctx, "dropped", "AudioAnswerPart", "no place for it"); // :136
  if (hasType(partsOf(pick(request.messages, "role", ["assistant"])), ["image_url"])) lose(ctx, "dropped", "ImagePart", "an assistant says text"); // :137
  if (hasPart(request.messages, "opaque") && sizeOf(env.said) !== sizeOf(env.settled)) lose(ctx, "dropped", "OpaquePart", "a message of nothing else is left out"); // :138
  if (hasType(partsOf(pick(request.messages, "role", ["assistant"])), ["opaque"])) lose(ctx, "dropped", "OpaquePart", "an assistant says text"); // :139
  if (hasType(partsOf(pick(request.messages, "role", ["tool"])), ["opaque"])) lose(ctx, "dropped", "OpaquePart", "a result is one text"); // :140
  if (anyPartHas(request.messages, "citations")) lose(ctx, "dropped", "TextPart.citations", "what was said before has no sources here"); // :141
  if (anyPartHas(request.messages, "signature")) lose(ctx, "dropped", "TextPart.signature", "no proofs on this wire"); // :142
  if (anyPartHas(request.messages, "signature")) lose(ctx, "dropped", "ToolCallPart.signature", "no proofs on this wire"); // :143
  if (anyPartHas(request.messages, "cache_control") || anyHas(request.messages, "cache_control") || anyHas(request.tools, "cache_control")) lose(ctx, "dropped", "CacheControl", "no cache marks on this wire"); // :144
  return {
    model: request.model, // :46
    messages: each(env.said, encodeTurn, ctx), // :47
    stream: request.stream === true, // :51
    max_tokens: request.max_completion_tokens, // :52
    temperature: clamp(request.temperature, 0, 1, ctx, "ChatRequest.temperature"), // :53
    p: clamp(request.top_p, 0.01, 0.99, ctx, "ChatRequest.top_p"), // :54
    k: clamp(request.top_k, 0, 500, ctx, "ChatRequest.top_k"), // :55
    seed: clamp(request.seed, 0, 9007199254740991, ctx, "ChatRequest.seed"), // :56
    stop_sequences: unlessEmpty(atMostItems(request.stop, 5) ?? []), // :57
    frequency_penalty: clamp(request.frequency_penalty, 0, 1, ctx, "ChatRequest.frequency_penalty"), // :58
    presence_penalty: clamp(request.presence_penalty, 0, 1, ctx, "ChatRequest.presence_penalty"), // :59
    logprobs: request.logprobs, // :60
    tools: unlessEmpty(each(env.functions, encodeTool, ctx)), // :61
    tool_choice: !env.hasTools || !traits.tool_choice ? undefined : request.tool_choice?.type === "none" ? "NONE" : env.forces ? "REQUIRED" : undefined, // :65
    response_format: request.response_format !== undefined && !env.hasTools ? some(request.response_format, encodeFormat, ctx) : undefined, // :75
    thinking: env.mode === "enabled"
      ? { type: "enabled", token_budget: env.budget }
      : env.mode === "disabled" ? { type: "disabled" } : undefined, // :76
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.ChatBody, ctx: Ctx): Chat.ChatRequest {
  return {
    model: body.model, // :46
    messages: each(body.messages, decodeTurn, ctx), // :47
    stream: body.stream ?? undefined, // :51
    max_completion_tokens: (body.max_tokens ?? 0) > 0 ? body.max_tokens ?? undefined : undefined, // :52
    temperature: body.temperature ?? undefined, // :53
    top_p: body.p ?? undefined, // :54
    top_k: body.k ?? undefined, // :55
    seed: body.seed ?? undefined, // :56
    stop: body.stop_sequences ?? undefined, // :57
    frequency_penalty: body.frequency_penalty ?? undefined, // :58
    presence_penalty: body.presence_penalty ?? undefined, // :59
    logprobs: body.logprobs ?? undefined, // :60
    tools: each(body.tools, decodeTool), // :61
    tool_choice: body.tool_choice === "NONE" ? { type: "none" } : body.tool_choice === "REQUIRED" ? { type: "required" } : undefined, // :65
    response_format: some(body.response_format, decodeFormat), // :75
    thinking: body.thinking !== undefined
      ? { type: body.thinking?.type ?? "enabled", budget_tokens: body.thinking?.token_budget ?? undefined }
      : undefined, // :76
    include_usage: body.stream === true ? true : undefined, // :88
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
