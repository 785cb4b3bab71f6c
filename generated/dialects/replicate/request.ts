// @generated from schema/dialects/replicate.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  anyHas, anyIncludes, anyPartHas, atMost, commaList, commaText, commonItems, contains, dropped, each,
  extraFields, first, hasSeveralTexts, inOrder, instructions, isBlank, isEmpty, joinedText, listOf, lose,
  matchesText, nearestEffort, nonEmpty, ownExtra, pictureUrls, promptOf, rejected, sizeOf, turns, wantedEffort,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/replicate.ts";
import { DIALECT, decodeMessage, decodePicture, encodeMessage, tables } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set(["version", "input", "stream", "webhook", "webhook_events_filter"]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["version", "input", "stream", "webhook", "webhook_events_filter"]);

export function requestEnv(request: Chat.ChatRequest, ctx: Ctx) {
  const { traits } = ctx;
  const instructed = contains(traits.takes, "system_prompt"); // :37
  const pictures = pictureUrls(request.messages); // :38
  const said = instructed ? turns(request.messages) : request.messages; // :39
  const prompt = promptOf(said, ["image_url"]); // :40
  const listed = contains(traits.takes, "messages") && isEmpty(pictures) && prompt !== undefined && sizeOf(turns(request.messages)) !== 1; // :41
  const wanted = wantedEffort(request.reasoning_effort, request.thinking); // :42
  const thinks = contains(traits.takes, "extended_thinking") && request.thinking !== undefined && request.thinking.type === "enabled"; // :43
  return { instructed, pictures, said, prompt, listed, wanted, thinks };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.PredictionRequest {
  const { model, traits } = ctx;
  const env = requestEnv(request, ctx);
  if (request.temperature !== undefined && !(contains(traits.takes, "temperature"))) dropped(ctx, request.temperature, "ChatRequest.temperature", "not accepted by this model"); // :70
  if (request.top_p !== undefined && !(contains(traits.takes, "top_p"))) dropped(ctx, request.top_p, "ChatRequest.top_p", "not accepted by this model"); // :71
  if (request.top_k !== undefined && !(contains(traits.takes, "top_k"))) dropped(ctx, request.top_k, "ChatRequest.top_k", "not accepted by this model"); // :72
  if (request.seed !== undefined && !(contains(traits.takes, "seed"))) dropped(ctx, request.seed, "ChatRequest.seed", "not accepted by this model"); // :73
  if (request.stop !== undefined && !(contains(traits.takes, "stop_sequences"))) dropped(ctx, request.stop, "ChatRequest.stop", "not accepted by this model"); // :74
  if (request.presence_penalty !== undefined && !(contains(traits.takes, "presence_penalty"))) dropped(ctx, request.presence_penalty, "ChatRequest.presence_penalty", "not accepted by this model"); // :75
  if (request.frequency_penalty !== undefined && !(contains(traits.takes, "frequency_penalty"))) dropped(ctx, request.frequency_penalty, "ChatRequest.frequency_penalty", "not accepted by this model"); // :76
  if (request.reasoning_effort !== undefined && !(contains(traits.takes, "reasoning_effort"))) dropped(ctx, request.reasoning_effort, "ChatRequest.reasoning_effort", "not accepted by this model"); // :77
  if (request.verbosity !== undefined && !(contains(traits.takes, "verbosity"))) dropped(ctx, request.verbosity, "ChatRequest.verbosity", "not accepted by this model"); // :78
  dropped(ctx, request.min_p, "ChatRequest.min_p"); // :86
  dropped(ctx, request.repetition_penalty, "ChatRequest.repetition_penalty"); // :87
  dropped(ctx, request.logprobs, "ChatRequest.logprobs"); // :88
  dropped(ctx, request.top_logprobs, "ChatRequest.top_logprobs"); // :89
  dropped(ctx, request.logit_bias, "ChatRequest.logit_bias"); // :90
  rejected(ctx, request.tools, "ChatRequest.tools", "a model here takes no tools"); // :91
  dropped(ctx, request.tool_choice, "ChatRequest.tool_choice"); // :92
  dropped(ctx, request.parallel_tool_calls, "ChatRequest.parallel_tool_calls"); // :93
  rejected(ctx, request.guided, "ChatRequest.guided", "no answer is held to choices, an expression or a grammar here"); // :95
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
  if ((request.n ?? 1) > 1) lose(ctx, "rejected", "ChatRequest.n", "this wire gives one answer a request"); // :109
  if (request.response_format !== undefined && request.response_format.type !== "text") lose(ctx, "rejected", "ChatRequest.response_format", "an answer is free text"); // :110
  if (request.response_format?.type === "text") lose(ctx, "approx", "ChatRequest.response_format", "it is the default"); // :111
  if (env.prompt === undefined) lose(ctx, "rejected", "ChatRequest.messages", "this wire takes one prompt of plain text"); // :112
  if (!isEmpty(env.pictures) && !contains(traits.takes, "image") && !contains(traits.takes, "image_input")) lose(ctx, "rejected", "ImagePart", "the model sees no pictures"); // :113
  if (sizeOf(env.pictures) > 1 && !contains(traits.takes, "image_input")) lose(ctx, "rejected", "ImagePart", "the model sees one picture"); // :114
  if (!isEmpty(env.pictures)) lose(ctx, "approx", "UserMessage.content", "pictures stand beside the text"); // :115
  if (!env.listed && (sizeOf(env.said) !== 1 || first(env.said)?.role !== "user")) lose(ctx, "approx", "Message", "the turns are written one under the other"); // :116
  if (env.instructed && !env.listed && sizeOf(turns(request.messages)) !== sizeOf(request.messages)) lose(ctx, "approx", "SystemMessage", "instructions stand before the prompt"); // :117
  if (env.instructed && !env.listed && sizeOf(turns(request.messages)) !== sizeOf(request.messages)) lose(ctx, "approx", "DeveloperMessage", "instructions stand before the prompt"); // :118
  if (hasSeveralTexts(request.messages)) lose(ctx, "approx", "UserMessage.content", "texts are joined"); // :119
  if (hasSeveralTexts(request.messages)) lose(ctx, "approx", "SystemMessage.content", "texts are joined"); // :120
  if (hasSeveralTexts(request.messages)) lose(ctx, "approx", "DeveloperMessage.content", "texts are joined"); // :121
  if (hasSeveralTexts(request.messages)) lose(ctx, "approx", "AssistantMessage.content", "texts are joined"); // :122
  if (anyHas(request.messages, "name")) lose(ctx, "dropped", "UserMessage.name", "a prompt has no names"); // :123
  if (anyHas(request.messages, "name")) lose(ctx, "dropped", "SystemMessage.name", "a prompt has no names"); // :124
  if (anyHas(request.messages, "name")) lose(ctx, "dropped", "DeveloperMessage.name", "a prompt has no names"); // :125
  if (anyHas(request.messages, "name")) lose(ctx, "dropped", "AssistantMessage.name", "a prompt has no names"); // :126
  if (anyPartHas(request.messages, "cache_control")) lose(ctx, "dropped", "TextPart.cache_control", "a prompt has no marks"); // :127
  if (anyPartHas(request.messages, "citations")) lose(ctx, "dropped", "TextPart.citations", "a prompt has no sources"); // :128
  if (anyPartHas(request.messages, "signature")) lose(ctx, "dropped", "TextPart.signature", "a prompt has no proofs"); // :129
  if (request.max_completion_tokens !== undefined && isEmpty(commonItems(traits.takes, ["max_tokens", "max_completion_tokens", "max_new_tokens", "max_output_tokens"]))) lose(ctx, "dropped", "ChatRequest.max_completion_tokens", "the model takes no limit"); // :130
  if (anyIncludes(request.stop, ",") || sizeOf(commaList(commaText(request.stop))) !== sizeOf(request.stop)) lose(ctx, "approx", "ChatRequest.stop", "stop strings are told apart by commas, and none is empty"); // :131
  if (request.reasoning_effort !== undefined || request.thinking !== undefined) lose(ctx, "approx", "ChatRequest.reasoning_effort", "said as the nearest effort"); // :132
  if (request.thinking !== undefined && !env.thinks) lose(ctx, "dropped", "ChatRequest.thinking", "the model has no such switch"); // :133
  if (request.thinking?.display !== undefined) lose(ctx, "dropped", "ChatRequest.thinking.display", "thoughts are not told apart"); // :134
  return {
    version: matchesText(model.id, tables.version) ? model.id : undefined, // :45
    input: {
      prompt: !env.listed ? env.prompt ?? "" : undefined, // :46
      system_prompt: env.instructed && !env.listed ? nonEmpty(joinedText(instructions(request.messages), "\n")) : undefined, // :46
      messages: env.listed ? each(request.messages, encodeMessage, ctx) : undefined, // :46
      image: contains(traits.takes, "image") && !contains(traits.takes, "image_input") ? first(env.pictures) : undefined, // :46
      image_input: contains(traits.takes, "image_input") && !isEmpty(env.pictures) ? env.pictures : undefined, // :46
      max_tokens: contains(traits.takes, "max_tokens") ? request.max_completion_tokens : undefined, // :63
      max_completion_tokens: contains(traits.takes, "max_completion_tokens") ? request.max_completion_tokens : undefined, // :63
      max_new_tokens: contains(traits.takes, "max_new_tokens") ? request.max_completion_tokens : undefined, // :63
      max_output_tokens: contains(traits.takes, "max_output_tokens") ? request.max_completion_tokens : undefined, // :63
      temperature: request.temperature !== undefined && contains(traits.takes, "temperature") ? request.temperature : undefined, // :70
      top_p: request.top_p !== undefined && contains(traits.takes, "top_p") ? request.top_p : undefined, // :71
      top_k: request.top_k !== undefined && contains(traits.takes, "top_k") ? request.top_k : undefined, // :72
      seed: request.seed !== undefined && contains(traits.takes, "seed") ? request.seed : undefined, // :73
      stop_sequences: contains(traits.takes, "stop_sequences") ? commaText(request.stop) : undefined, // :74
      presence_penalty: request.presence_penalty !== undefined && contains(traits.takes, "presence_penalty") ? request.presence_penalty : undefined, // :75
      frequency_penalty: request.frequency_penalty !== undefined && contains(traits.takes, "frequency_penalty") ? request.frequency_penalty : undefined, // :76
      reasoning_effort: contains(traits.takes, "reasoning_effort") ? env.wanted === undefined ? undefined : nearestEffort(env.wanted, ["minimal", "low", "medium", "high"]) : undefined, // :77
      verbosity: request.verbosity !== undefined && contains(traits.takes, "verbosity") ? request.verbosity : undefined, // :78
      extended_thinking: env.thinks ? true : undefined, // :79
      thinking_budget_tokens: env.thinks ? request.thinking?.budget_tokens : undefined, // :79
    },
    stream: request.stream === true || undefined, // :84
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.PredictionRequest, _ctx: Ctx): Chat.ChatRequest {
  return {
    model: body.version ?? "", // :45
    messages: inOrder<Chat.Message>(
      !isBlank(body.input.system_prompt) ? { role: "system", content: [{ type: "text", text: body.input.system_prompt ?? "" }] } : undefined,
      each(body.input.messages, decodeMessage),
      isEmpty(body.input.messages)
        ? {
          role: "user",
          content: inOrder<Chat.UserPart>(
            { type: "text", text: body.input.prompt ?? "" },
            each(body.input.image_input ?? listOf(body.input.image), decodePicture),
          ),
        }
        : undefined,
    ), // :46
    max_completion_tokens: body.input.max_tokens ?? body.input.max_completion_tokens ?? body.input.max_new_tokens ?? body.input.max_output_tokens, // :63
    temperature: body.input.temperature === undefined ? undefined : atMost(body.input.temperature, 2), // :70
    top_p: body.input?.top_p, // :71
    top_k: body.input?.top_k, // :72
    seed: body.input?.seed, // :73
    stop: commaList(body.input.stop_sequences), // :74
    presence_penalty: body.input?.presence_penalty, // :75
    frequency_penalty: body.input?.frequency_penalty, // :76
    reasoning_effort: body.input.reasoning_effort, // :77
    verbosity: body.input?.verbosity, // :78
    thinking: body.input.extended_thinking === true ? { type: "enabled", budget_tokens: body.input.thinking_budget_tokens } : undefined, // :79
    stream: body.stream, // :84
    include_usage: body.stream === true || undefined, // :106
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
