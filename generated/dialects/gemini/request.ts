// @generated from schema/dialects/gemini.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  answered, anyHas, anyPartHas, atLeast, atMost, atMostItems, beginsWithUser, clamp, dropped, each,
  endsWithAssistant, extraFields, flatEach, hasImageDetail, hasInstructions, hasLateInstructions,
  hasMediaInResults, hasResults, hasStrictTool, inOrder, instructions, instructionsAsWords, isEmpty, lose, lower,
  lowerWords, members, mergeAdjacent, nearestEffort, orphansAsUser, ownExtra, pairedIds, pick, prune, readBack,
  rejected, rewriteSchema, rewritesAny, rewrittenParameters, sameItems, sizeOf, some, supports, toolNames, turns,
  unlessEmpty, upperEach, wantedEffort, withCallSignatures, withoutPieces, word,
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
  const results = hasResults(request.messages); // :111
  const names = toolNames(request.messages); // :112
  const heard = traits.instructions === "words" ? instructionsAsWords(request.messages) : request.messages; // :113
  const asTurns = turns(heard); // :114
  const paired = answered(asTurns); // :115
  const settled = orphansAsUser(paired); // :116
  const said = beginsWithUser(side === "upstream" && traits.signatures === "required" ? withCallSignatures(settled, tables.stand_in) : settled, " "); // :117
  const functions = pick(request.tools ?? [], "type", ["function", "custom"]); // :118
  const hosted = pick(request.tools ?? [], "type", ["opaque"]); // :119
  const schemas = rewrittenParameters(request.tools, traits.json_schema === "openapi" ? tables.openApi : tables.jsonSchema); // :120
  const mixes = !isEmpty(functions) && (!isEmpty(hosted) || request.web_search !== undefined); // :121
  const strict = mixes || hasStrictTool(request.tools); // :122
  const effort = wantedEffort(request.reasoning_effort, request.thinking); // :123
  const wantsThought = request.thinking?.budget_tokens ?? (effort === undefined ? undefined : tables.budget[effort]); // :124
  const budget = traits.thinking !== "budget" ? undefined : effort === "none" ? (traits.budget_off ? 0 : traits.budget_min) : wantsThought !== undefined ? atMost(atLeast(wantsThought, traits.budget_min), traits.budget_max) : request.thinking !== undefined ? -1 : undefined; // :125
  const level = traits.thinking === "level" ? nearestEffort(effort, traits.levels) : undefined; // :126
  const shows = traits.thinking !== "none" && effort !== "none" && request.thinking?.display !== "omitted" && (effort !== undefined || request.thinking !== undefined); // :127
  const tier = readBack(tables.tiers, request.service_tier); // :128
  const json = request.response_format !== undefined && request.response_format.type !== "text"; // :129
  return { results, names, heard, asTurns, paired, settled, said, functions, hosted, schemas, mixes, strict, effort, wantsThought, budget, level, shows, tier, json };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.GenerateContentRequest {
  const { side, model, traits } = ctx;
  const env = requestEnv(request, ctx);
  if (request.temperature !== undefined && !(traits.sampling)) dropped(ctx, request.temperature, "ChatRequest.temperature", "not accepted by this model"); // :145
  if (request.top_p !== undefined && !(traits.sampling)) dropped(ctx, request.top_p, "ChatRequest.top_p", "not accepted by this model"); // :146
  if (request.top_k !== undefined && !(traits.sampling)) dropped(ctx, request.top_k, "ChatRequest.top_k", "not accepted by this model"); // :147
  if (request.frequency_penalty !== undefined && !(traits.penalties)) dropped(ctx, request.frequency_penalty, "ChatRequest.frequency_penalty", "not accepted by this model"); // :150
  if (request.presence_penalty !== undefined && !(traits.penalties)) dropped(ctx, request.presence_penalty, "ChatRequest.presence_penalty", "not accepted by this model"); // :151
  if (request.logprobs !== undefined && !(traits.logprobs)) dropped(ctx, request.logprobs, "ChatRequest.logprobs", "not accepted by this model"); // :153
  if (request.top_logprobs !== undefined && !(traits.logprobs && request.logprobs === true)) dropped(ctx, request.top_logprobs, "ChatRequest.top_logprobs", "not accepted by this model"); // :154
  rejected(ctx, request.guided, "ChatRequest.guided", "no answer is held to choices, an expression or a grammar here"); // :165
  dropped(ctx, request.logit_bias, "ChatRequest.logit_bias"); // :206
  dropped(ctx, request.repetition_penalty, "ChatRequest.repetition_penalty"); // :207
  dropped(ctx, request.min_p, "ChatRequest.min_p"); // :208
  dropped(ctx, request.verbosity, "ChatRequest.verbosity"); // :209
  dropped(ctx, request.prediction, "ChatRequest.prediction"); // :210
  dropped(ctx, request.store, "ChatRequest.store"); // :211
  dropped(ctx, request.metadata, "ChatRequest.metadata"); // :212
  dropped(ctx, request.user, "ChatRequest.user"); // :213
  dropped(ctx, request.prompt_cache_key, "ChatRequest.prompt_cache_key"); // :214
  dropped(ctx, request.prompt_cache_retention, "ChatRequest.prompt_cache_retention"); // :215
  if ((request.n ?? 1) > (traits.candidates ? 8 : 1)) lose(ctx, "rejected", "ChatRequest.n", "the model does not give that many answers a request"); // :219
  if (endsWithAssistant(request.messages) && model.supports.size > 0 && !supports(model, "prefill")) lose(ctx, "rejected", "AssistantMessage", "the model does not continue an answer; the last message must not be the assistant's"); // :220
  if (!traits.tools_with_json && env.json && (!isEmpty(request.tools) || request.web_search !== undefined)) lose(ctx, "rejected", "ChatRequest.response_format", "the model does not take tools and JSON answers together"); // :221
  if (!traits.tools_with_json && env.mixes) lose(ctx, "rejected", "ChatRequest.tools", "the model does not take functions and hosted tools together"); // :222
  if (traits.instructions === "words" && hasInstructions(request.messages)) lose(ctx, "approx", "SystemMessage", "said in the user's words"); // :223
  if (traits.instructions === "words" && hasInstructions(request.messages)) lose(ctx, "approx", "DeveloperMessage", "said in the user's words"); // :224
  if (traits.instructions === "words" && hasInstructions(request.messages)) lose(ctx, "approx", "UserMessage", "instructions are said in the user's words"); // :225
  if (traits.instructions === "apart" && hasLateInstructions(request.messages)) lose(ctx, "approx", "SystemMessage", "instructions after the first turn are moved to the front"); // :226
  if (env.settled !== env.paired) lose(ctx, "approx", "ToolMessage", "a result no call asked for is said as the user's words"); // :227
  if (sizeOf(env.paired) !== sizeOf(env.asTurns)) lose(ctx, "approx", "ToolMessage", "a call without a result gets an error as its result"); // :228
  if (!traits.media_resolution && hasImageDetail(request.messages)) lose(ctx, "dropped", "ImagePart.image_url.detail", "not accepted by this model"); // :229
  if (sizeOf(request.stop) > 5) lose(ctx, "dropped", "ChatRequest.stop", "at most five stop sequences"); // :230
  if (request.top_logprobs !== undefined && traits.logprobs && request.logprobs !== true) lose(ctx, "dropped", "ChatRequest.logprobs", "top_logprobs without logprobs"); // :231
  if (env.budget !== undefined && env.budget > 0 && request.max_completion_tokens !== undefined && request.max_completion_tokens !== atMost(atLeast(request.max_completion_tokens, env.budget + 1024), model.maxOutput)) lose(ctx, "approx", "ChatRequest.max_completion_tokens", "moved to leave room for thinking within what the model gives"); // :232
  if (traits.thinking === "none" && (request.thinking !== undefined || request.reasoning_effort !== undefined)) lose(ctx, "dropped", "ChatRequest.reasoning_effort", "the model does not think"); // :233
  if (traits.thinking === "level" && env.effort !== undefined && env.level !== env.effort) lose(ctx, "approx", "ChatRequest.reasoning_effort", "the nearest level the model takes"); // :234
  if (traits.thinking === "budget" && env.effort === "none" && !traits.budget_off) lose(ctx, "approx", "ChatRequest.reasoning_effort", "thinking cannot be switched off, so it is kept short"); // :235
  if (traits.thinking === "budget" && request.thinking?.budget_tokens !== undefined && env.budget !== request.thinking.budget_tokens) lose(ctx, "approx", "ChatRequest.thinking.budget_tokens", "moved into what the model takes"); // :236
  if (request.thinking?.type === "disabled" && request.thinking.budget_tokens !== undefined) lose(ctx, "dropped", "ChatRequest.thinking.budget_tokens", "no budget beside no thinking"); // :237
  if (traits.thinking === "level" && request.thinking?.budget_tokens !== undefined) lose(ctx, "approx", "ChatRequest.thinking.budget_tokens", "said as a level"); // :238
  if (traits.thinking === "none" && request.thinking !== undefined) lose(ctx, "dropped", "ChatRequest.thinking", "the model does not think"); // :239
  if (request.thinking === undefined && (env.shows || env.budget !== undefined)) lose(ctx, "approx", "ChatRequest.thinking", "added for reasoning_effort"); // :240
  if (traits.thinking !== "none" && request.thinking !== undefined && !(request.thinking.type === "enabled" && env.budget !== undefined && env.budget > 0 && request.thinking.budget_tokens !== undefined && request.thinking.display !== undefined) && !(request.thinking.type === "adaptive" && env.budget === -1 && request.thinking.display !== undefined) && !(request.thinking.type === "disabled" && env.budget === 0 && request.thinking.display === undefined)) lose(ctx, "approx", "ChatRequest.thinking", "said as a budget or a level"); // :241
  if (traits.thinking === "budget" && request.reasoning_effort !== undefined) lose(ctx, "approx", "ChatRequest.reasoning_effort", "said as a budget"); // :242
  if (request.reasoning_effort === undefined && env.level !== undefined) lose(ctx, "approx", "ChatRequest.reasoning_effort", "added for the thinking switch"); // :243
  if (traits.thinking === "level" && request.reasoning_effort !== undefined && env.level !== request.reasoning_effort) lose(ctx, "approx", "ChatRequest.reasoning_effort", "the nearest level the model takes"); // :244
  if (anyPartHas(request.messages, "citations")) lose(ctx, "dropped", "TextPart.citations", "what was said before has no sources here"); // :245
  if (env.results && hasMediaInResults(request.messages)) lose(ctx, "approx", "ToolMessage.content", "what is not text stands beside the results"); // :246
  if (env.results && hasMediaInResults(request.messages)) lose(ctx, "approx", "UserMessage", "what is not text of the results stands in the turn of the user"); // :247
  if (side === "upstream" && traits.signatures === "required" && !sameItems(withCallSignatures(env.settled, tables.stand_in), env.settled)) lose(ctx, "approx", "ToolCallPart.signature", "a stand-in where nobody has the proof"); // :248
  if (anyHas(request.tools, "strict")) lose(ctx, "approx", "FunctionTool.strict", "said of all functions together, by the mode of the choice"); // :249
  if (rewritesAny(request.tools, env.schemas)) lose(ctx, "approx", "FunctionTool.parameters", "rewritten to the schemas the wire knows"); // :250
  if (request.service_tier !== undefined && request.service_tier !== "auto" && readBack(tables.tiersBack, readBack(tables.tiers, request.service_tier)) !== request.service_tier) lose(ctx, "approx", "ChatRequest.service_tier", "the nearest tier"); // :251
  if (request.response_format?.type === "json_schema") lose(ctx, "approx", "ChatRequest.response_format", "name, description and strict are not said; keywords the wire does not know are left out"); // :252
  if (request.audio !== undefined && request.audio.format !== "pcm16") lose(ctx, "approx", "ChatRequest.audio.format", "speech comes as 16-bit PCM"); // :253
  if (request.tool_choice !== undefined && isEmpty(env.functions)) lose(ctx, "dropped", "ChatRequest.tool_choice", "no functions to choose from"); // :254
  if (request.parallel_tool_calls === false) lose(ctx, "dropped", "ChatRequest.parallel_tool_calls", "the model decides"); // :255
  if (traits.tier === "header" && env.tier !== undefined) lose(ctx, "approx", "ChatRequest.service_tier", "said in a header, not in the body"); // :256
  if (request.service_tier === "scale") lose(ctx, "dropped", "ChatRequest.service_tier", "no such tier"); // :257
  if (request.web_search?.search_context_size !== undefined || request.web_search?.max_uses !== undefined || request.web_search?.user_location !== undefined) lose(ctx, "dropped", "ChatRequest.web_search", "size, count and place of a search are not said"); // :258
  return {
    systemInstruction: prune<Wire.Content>({ parts: unlessEmpty(each(instructions(env.heard), encodeInstruction, ctx)) }), // :133
    contents: mergeAdjacent(each(env.said, encodeTurn, ctx, env), "role", "parts", "functionResponse"), // :133
    generationConfig: prune<Wire.GenerationConfig>({
      maxOutputTokens: request.max_completion_tokens === undefined || env.budget === undefined || env.budget <= 0 ? request.max_completion_tokens : atMost(atLeast(request.max_completion_tokens, env.budget + 1024), model.maxOutput), // :142
      temperature: request.temperature !== undefined && traits.sampling ? request.temperature : undefined, // :145
      topP: request.top_p !== undefined && traits.sampling ? request.top_p : undefined, // :146
      topK: request.top_k !== undefined && traits.sampling ? request.top_k : undefined, // :147
      candidateCount: traits.candidates ? request.n : undefined, // :148
      stopSequences: atMostItems(request.stop, 5), // :149
      frequencyPenalty: request.frequency_penalty !== undefined && traits.penalties ? request.frequency_penalty : undefined, // :150
      presencePenalty: request.presence_penalty !== undefined && traits.penalties ? request.presence_penalty : undefined, // :151
      seed: clamp(request.seed, -2147483648, 2147483647, ctx, "ChatRequest.seed"), // :152
      responseLogprobs: request.logprobs !== undefined && traits.logprobs ? request.logprobs : undefined, // :153
      logprobs: request.top_logprobs !== undefined && (traits.logprobs && request.logprobs === true) ? request.top_logprobs : undefined, // :154
      responseModalities: upperEach(request.modalities), // :155
      speechConfig: prune<Wire.SpeechConfig>({
        voiceConfig: prune<Wire.VoiceConfig>({
          prebuiltVoiceConfig: prune<Wire.PrebuiltVoiceConfig>({
            voiceName: request.audio?.voice, // :159
          }),
        }),
      }),
      responseMimeType: env.json ? "application/json" : undefined, // :166
      responseJsonSchema: traits.json_schema === "json_schema" && request.response_format?.type === "json_schema" ? rewriteSchema(request.response_format.schema, tables.jsonSchema) : undefined, // :166
      responseSchema: traits.json_schema === "openapi" && request.response_format?.type === "json_schema" ? rewriteSchema(request.response_format.schema, tables.openApi) : undefined, // :166
      thinkingConfig: prune<Wire.ThinkingConfig>({
        includeThoughts: env.shows ? true : undefined,
        thinkingBudget: env.budget,
        thinkingLevel: env.level,
      }), // :172
    }),
    tools: unlessEmpty(inOrder<Wire.WireTool>(
      !isEmpty(env.functions) ? { functionDeclarations: each(env.functions, encodeDeclaration, ctx, env) } : undefined,
      request.web_search !== undefined ? { googleSearch: {} } : undefined,
      each(env.hosted, encodeHosted, ctx),
    )), // :182
    toolConfig: prune<Wire.ToolConfig>({
      functionCallingConfig: some(request, encodeToolChoice, env),
      includeServerSideToolInvocations: env.mixes && traits.mixed_tools_flag ? true : undefined,
    }), // :194
    serviceTier: traits.tier === "field" ? env.tier : undefined, // :201
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.GenerateContentRequest, ctx: Ctx): Chat.ChatRequest {
  const { model } = ctx;
  return {
    model: model.id, // :131
    messages: inOrder<Chat.Message>(
      !isEmpty(body.systemInstruction?.parts)
        ? { role: "system", content: each(body.systemInstruction?.parts ?? [], decodeInstruction, ctx) }
        : undefined,
      flatEach(pairedIds(withoutPieces(body.contents, "model"), "functionCall", "functionResponse", "turn"), decodeTurn, ctx),
    ), // :133
    max_completion_tokens: body.generationConfig?.maxOutputTokens, // :142
    temperature: body.generationConfig?.temperature, // :145
    top_p: body.generationConfig?.topP, // :146
    top_k: body.generationConfig?.topK, // :147
    n: body.generationConfig?.candidateCount, // :148
    stop: body.generationConfig?.stopSequences, // :149
    frequency_penalty: body.generationConfig?.frequencyPenalty, // :150
    presence_penalty: body.generationConfig?.presencePenalty, // :151
    seed: body.generationConfig?.seed, // :152
    logprobs: body.generationConfig?.responseLogprobs, // :153
    top_logprobs: body.generationConfig?.logprobs, // :154
    modalities: lowerWords(body.generationConfig?.responseModalities, ["text", "audio", "image"]), // :155
    audio: body.generationConfig?.speechConfig?.voiceConfig?.prebuiltVoiceConfig?.voiceName !== undefined
      ? { format: "pcm16", voice: body.generationConfig?.speechConfig?.voiceConfig?.prebuiltVoiceConfig?.voiceName ?? "" }
      : undefined, // :159
    response_format: some(body.generationConfig, decodeResponseFormat, ctx), // :166
    thinking: some(body.generationConfig?.thinkingConfig, decodeThinking), // :172
    reasoning_effort: word(lower(body.generationConfig?.thinkingConfig?.thinkingLevel), ["minimal", "low", "medium", "high", "xhigh"]), // :179
    tools: flatEach(body.tools, decodeTools, ctx), // :182
    web_search: !isEmpty(members(body.tools, "googleSearch")) ? {} : undefined, // :192
    tool_choice: some(body.toolConfig?.functionCallingConfig, decodeToolChoiceBack, ctx), // :194
    service_tier: readBack(tables.tiersBack, body.serviceTier), // :201
    include_usage: true, // :205
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}

export function emulates(request: Chat.ChatRequest, ctx: Ctx): "tool" | "begun" | undefined {
  const { traits } = ctx;
  const functions = pick(request.tools ?? [], "type", ["function", "custom"]); // :118
  const hosted = pick(request.tools ?? [], "type", ["opaque"]); // :119
  const mixes = !isEmpty(functions) && (!isEmpty(hosted) || request.web_search !== undefined); // :121
  const env = { mixes };
  if (!traits.tools_with_json && request.response_format?.type === "json_schema" && !isEmpty(request.tools) && request.web_search === undefined && !env.mixes) return "tool"; // :26
  return undefined;
}

export function featureHeaders(request: Chat.ChatRequest, ctx: Ctx): readonly (readonly [name: string, value: string])[] {
  const { traits } = ctx;
  const tier = readBack(tables.tiers, request.service_tier); // :128
  const env = { tier };
  const headers: [string, string][] = [];
  if (traits.tier === "header" && (env.tier === "priority" || env.tier === "flex")) headers.push(["x-vertex-ai-llm-shared-request-type", env.tier ?? ""]); // :24
  return headers;
}
