// @generated from schema/dialects/gemini.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  answered, atLeast, atMost, atMostItems, beginsWithUser, clamp, compact, dropped, each, endsWithAssistant,
  extraFields, flatEach, hasImageDetail, hasLateInstructions, hasOrphans, hasStrictTool, instructions, isEmpty,
  lose, lower, lowerWords, members, mergeAdjacent, nearestEffort, orphansAsUser, ownExtra, pairedIds, pick,
  prune, readBack, rewriteSchema, sizeOf, some, supports, toolNames, turns, unlessEmpty, upperEach, wantedEffort,
  withCallSignatures, word,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/gemini.ts";
import {
  DIALECT, decodeInstruction, decodeResponseFormat, decodeThinking, decodeToolChoiceBack, decodeTools,
  decodeTurn, encodeDeclaration, encodeHosted, encodeInstruction, encodeToolChoice, encodeTurn, tables,
} from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "contents", "systemInstruction", "tools", "toolConfig", "safetySettings", "generationConfig", "cachedContent",
  "serviceTier", "labels", "store", "continuationToken", "modelArmorConfig",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set([
  "contents",
  "systemInstruction",
  "tools",
  "toolConfig",
  "generationConfig",
  "serviceTier",
]);

export function requestEnv(request: Chat.ChatRequest, ctx: Ctx) {
  const { traits, side } = ctx;
  const names = toolNames(request.messages); // :91
  const settled = orphansAsUser(answered(turns(request.messages))); // :92
  const said = beginsWithUser(side === "upstream" && traits.signatures === "required" ? withCallSignatures(settled, tables.stand_in) : settled, " "); // :93
  const functions = pick(request.tools ?? [], "type", ["function", "custom"]); // :94
  const hosted = pick(request.tools ?? [], "type", ["opaque"]); // :95
  const mixes = !isEmpty(functions) && (!isEmpty(hosted) || request.web_search !== undefined); // :96
  const strict = mixes || hasStrictTool(request.tools); // :97
  const effort = wantedEffort(request.reasoning_effort, request.thinking); // :98
  const wantsThought = request.thinking?.budget_tokens ?? (effort === undefined ? undefined : tables.budget[effort]); // :99
  const budget = traits.thinking !== "budget" ? undefined : effort === "none" ? (traits.budget_off ? 0 : traits.budget_min) : wantsThought !== undefined ? atMost(atLeast(wantsThought, traits.budget_min), traits.budget_max) : request.thinking !== undefined ? -1 : undefined; // :100
  const level = traits.thinking === "level" ? nearestEffort(effort, traits.levels) : undefined; // :101
  const shows = traits.thinking !== "none" && effort !== "none" && request.thinking?.display !== "omitted" && (effort !== undefined || request.thinking !== undefined); // :102
  const json = request.response_format !== undefined && request.response_format.type !== "text"; // :103
  return { names, settled, said, functions, hosted, mixes, strict, effort, wantsThought, budget, level, shows, json };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.GenerateContentRequest {
  const { model, traits } = ctx;
  const env = requestEnv(request, ctx);
  if (!(traits.sampling)) dropped(ctx, request.temperature, "ChatRequest.temperature", "not accepted by this model"); // :119
  if (!(traits.sampling)) dropped(ctx, request.top_p, "ChatRequest.top_p", "not accepted by this model"); // :120
  if (!(traits.sampling)) dropped(ctx, request.top_k, "ChatRequest.top_k", "not accepted by this model"); // :121
  if (!(traits.penalties)) dropped(ctx, request.frequency_penalty, "ChatRequest.frequency_penalty", "not accepted by this model"); // :124
  if (!(traits.penalties)) dropped(ctx, request.presence_penalty, "ChatRequest.presence_penalty", "not accepted by this model"); // :125
  if (!(traits.logprobs)) dropped(ctx, request.logprobs, "ChatRequest.logprobs", "not accepted by this model"); // :127
  if (!(traits.logprobs && request.logprobs === true)) dropped(ctx, request.top_logprobs, "ChatRequest.top_logprobs", "not accepted by this model"); // :128
  dropped(ctx, request.logit_bias, "ChatRequest.logit_bias"); // :179
  dropped(ctx, request.repetition_penalty, "ChatRequest.repetition_penalty"); // :180
  dropped(ctx, request.min_p, "ChatRequest.min_p"); // :181
  dropped(ctx, request.verbosity, "ChatRequest.verbosity"); // :182
  dropped(ctx, request.prediction, "ChatRequest.prediction"); // :183
  dropped(ctx, request.store, "ChatRequest.store"); // :184
  dropped(ctx, request.metadata, "ChatRequest.metadata"); // :185
  dropped(ctx, request.user, "ChatRequest.user"); // :186
  dropped(ctx, request.prompt_cache_key, "ChatRequest.prompt_cache_key"); // :187
  dropped(ctx, request.prompt_cache_retention, "ChatRequest.prompt_cache_retention"); // :188
  if ((request.n ?? 1) > (traits.candidates ? 8 : 1)) lose(ctx, "rejected", "ChatRequest.n", "the model does not give that many answers a request"); // :192
  if (endsWithAssistant(request.messages) && model.supports.size > 0 && !supports(model, "prefill")) lose(ctx, "rejected", "AssistantMessage", "the model does not continue an answer; the last message must not be the assistant's"); // :193
  if (!traits.tools_with_json && env.json && (!isEmpty(request.tools) || request.web_search !== undefined)) lose(ctx, "rejected", "ChatRequest.response_format", "the model does not take tools and JSON answers together"); // :194
  if (!traits.tools_with_json && env.mixes) lose(ctx, "rejected", "ChatRequest.tools", "the model does not take functions and hosted tools together"); // :195
  if (hasLateInstructions(request.messages)) lose(ctx, "approx", "SystemMessage", "instructions after the first turn are moved to the front"); // :196
  if (hasOrphans(answered(turns(request.messages)))) lose(ctx, "approx", "ToolMessage", "a result no call asked for is said as the user's words"); // :197
  if (!traits.media_resolution && hasImageDetail(request.messages)) lose(ctx, "dropped", "ImagePart.image_url.detail", "not accepted by this model"); // :198
  if (sizeOf(request.stop) > 5) lose(ctx, "dropped", "ChatRequest.stop", "at most five stop sequences"); // :199
  if (request.top_logprobs !== undefined && traits.logprobs && request.logprobs !== true) lose(ctx, "dropped", "ChatRequest.logprobs", "top_logprobs without logprobs"); // :200
  if (env.budget !== undefined && env.budget > 0 && request.max_completion_tokens !== undefined && request.max_completion_tokens < env.budget + 1024) lose(ctx, "approx", "ChatRequest.max_completion_tokens", "raised to leave room for thinking"); // :201
  if (traits.thinking === "none" && (request.thinking !== undefined || request.reasoning_effort !== undefined)) lose(ctx, "dropped", "ChatRequest.reasoning_effort", "the model does not think"); // :202
  if (traits.thinking === "level" && env.effort !== undefined && env.level !== env.effort) lose(ctx, "approx", "ChatRequest.reasoning_effort", "the nearest level the model takes"); // :203
  if (traits.thinking === "budget" && env.effort === "none" && !traits.budget_off) lose(ctx, "approx", "ChatRequest.reasoning_effort", "thinking cannot be switched off, so it is kept short"); // :204
  if (traits.thinking === "budget" && env.effort !== "none" && request.thinking?.budget_tokens !== undefined && env.budget !== request.thinking.budget_tokens) lose(ctx, "approx", "ChatRequest.thinking.budget_tokens", "moved into what the model takes"); // :205
  if (traits.thinking === "level" && request.thinking?.budget_tokens !== undefined) lose(ctx, "approx", "ChatRequest.thinking.budget_tokens", "said as a level"); // :206
  if (request.response_format?.type === "json_schema") lose(ctx, "approx", "ChatRequest.response_format", "name, description and strict are not said; keywords the wire does not know are left out"); // :207
  if (request.audio !== undefined && request.audio.format !== "pcm16") lose(ctx, "approx", "ChatRequest.audio.format", "speech comes as 16-bit PCM"); // :208
  if (request.tool_choice !== undefined && isEmpty(env.functions)) lose(ctx, "dropped", "ChatRequest.tool_choice", "no functions to choose from"); // :209
  if (request.parallel_tool_calls === false) lose(ctx, "dropped", "ChatRequest.parallel_tool_calls", "the model decides"); // :210
  if (request.service_tier === "scale") lose(ctx, "dropped", "ChatRequest.service_tier", "no such tier"); // :211
  if (request.web_search?.search_context_size !== undefined || request.web_search?.max_uses !== undefined || request.web_search?.user_location !== undefined) lose(ctx, "dropped", "ChatRequest.web_search", "size, count and place of a search are not said"); // :212
  return {
    systemInstruction: prune<Wire.Content>({
      parts: unlessEmpty(each(instructions(request.messages), (value) => encodeInstruction(value, ctx))),
    }), // :107
    contents: mergeAdjacent(each(env.said, (value) => encodeTurn(value, ctx, env)), "role", "parts", "functionResponse"), // :107
    generationConfig: prune<Wire.GenerationConfig>({
      maxOutputTokens: request.max_completion_tokens === undefined || env.budget === undefined || env.budget <= 0 ? request.max_completion_tokens : atMost(atLeast(request.max_completion_tokens, env.budget + 1024), model.maxOutput), // :116
      temperature: traits.sampling ? request.temperature : undefined, // :119
      topP: traits.sampling ? request.top_p : undefined, // :120
      topK: traits.sampling ? request.top_k : undefined, // :121
      candidateCount: traits.candidates ? request.n : undefined, // :122
      stopSequences: atMostItems(request.stop, 5), // :123
      frequencyPenalty: traits.penalties ? request.frequency_penalty : undefined, // :124
      presencePenalty: traits.penalties ? request.presence_penalty : undefined, // :125
      seed: clamp(request.seed, -2147483648, 2147483647, ctx, "ChatRequest.seed"), // :126
      responseLogprobs: traits.logprobs ? request.logprobs : undefined, // :127
      logprobs: (traits.logprobs && request.logprobs === true) ? request.top_logprobs : undefined, // :128
      responseModalities: upperEach(request.modalities), // :129
      speechConfig: prune<Wire.SpeechConfig>({
        voiceConfig: prune<Wire.VoiceConfig>({
          prebuiltVoiceConfig: prune<Wire.PrebuiltVoiceConfig>({
            voiceName: request.audio?.voice, // :133
          }),
        }),
      }),
      responseMimeType: env.json ? "application/json" : undefined, // :139
      responseJsonSchema: traits.json_schema === "json_schema" && request.response_format?.type === "json_schema" ? rewriteSchema(request.response_format.schema, tables.jsonSchema) : undefined, // :139
      responseSchema: traits.json_schema === "openapi" && request.response_format?.type === "json_schema" ? rewriteSchema(request.response_format.schema, tables.openApi) : undefined, // :139
      thinkingConfig: prune<Wire.ThinkingConfig>({
        includeThoughts: env.shows ? true : undefined,
        thinkingBudget: env.budget,
        thinkingLevel: env.level,
      }), // :145
    }),
    tools: unlessEmpty(compact<Wire.WireTool>([
      !isEmpty(env.functions) ? { functionDeclarations: each(env.functions, (value) => encodeDeclaration(value, ctx)) } : undefined,
      request.web_search !== undefined ? { googleSearch: {} } : undefined,
      ...(each(env.hosted, (value) => encodeHosted(value, ctx)) ?? []),
    ])), // :155
    toolConfig: prune<Wire.ToolConfig>({
      functionCallingConfig: some(request, (value) => encodeToolChoice(value, env)),
      includeServerSideToolInvocations: env.mixes ? true : undefined,
    }), // :167
    serviceTier: readBack(tables.tiers, request.service_tier), // :174
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.GenerateContentRequest, ctx: Ctx): Chat.ChatRequest {
  const { model } = ctx;
  return {
    model: model.id, // :105
    messages: compact<Chat.Message>([
      !isEmpty(body.systemInstruction?.parts)
        ? { role: "system", content: each(body.systemInstruction?.parts ?? [], (value) => decodeInstruction(value, ctx)) }
        : undefined,
      ...(flatEach(pairedIds(body.contents, "functionCall", "functionResponse", "turn"), (value) => decodeTurn(value, ctx)) ?? []),
    ]), // :107
    max_completion_tokens: body.generationConfig?.maxOutputTokens, // :116
    temperature: body.generationConfig?.temperature, // :119
    top_p: body.generationConfig?.topP, // :120
    top_k: body.generationConfig?.topK, // :121
    n: body.generationConfig?.candidateCount, // :122
    stop: body.generationConfig?.stopSequences, // :123
    frequency_penalty: body.generationConfig?.frequencyPenalty, // :124
    presence_penalty: body.generationConfig?.presencePenalty, // :125
    seed: body.generationConfig?.seed, // :126
    logprobs: body.generationConfig?.responseLogprobs, // :127
    top_logprobs: body.generationConfig?.logprobs, // :128
    modalities: lowerWords(body.generationConfig?.responseModalities, ["text", "audio", "image"]), // :129
    audio: body.generationConfig?.speechConfig?.voiceConfig?.prebuiltVoiceConfig?.voiceName !== undefined
      ? { format: "pcm16", voice: body.generationConfig?.speechConfig?.voiceConfig?.prebuiltVoiceConfig?.voiceName ?? "" }
      : undefined, // :133
    response_format: some(body.generationConfig, (value) => decodeResponseFormat(value, ctx)), // :139
    thinking: some(body.generationConfig?.thinkingConfig, decodeThinking), // :145
    reasoning_effort: word(lower(body.generationConfig?.thinkingConfig?.thinkingLevel), ["minimal", "low", "medium", "high", "xhigh"]), // :152
    tools: flatEach(body.tools, (value) => decodeTools(value, ctx)), // :155
    web_search: !isEmpty(members(body.tools, "googleSearch")) ? {} : undefined, // :165
    tool_choice: some(body.toolConfig?.functionCallingConfig, (value) => decodeToolChoiceBack(value, ctx)), // :167
    service_tier: readBack(tables.tiersBack, body.serviceTier), // :174
    include_usage: true, // :178
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
