// @generated from schema/dialects/openai-completions.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { anyHas, count, dropped, each, hasType, lose, messagesOf, partsOf, seconds, some } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-completions.ts";
import { decodeChoice, decodeUsage, encodeChoice, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.ChatResponse, ctx: Ctx): Wire.Completion {
  dropped(ctx, response.service_tier, "ChatResponse.service_tier"); // :74
  if (hasType(partsOf(messagesOf(response.choices)), ["thinking"])) lose(ctx, "dropped", "ThinkingPart", "a completion is what is said"); // :78
  if (hasType(partsOf(messagesOf(response.choices)), ["redacted_thinking"])) lose(ctx, "dropped", "RedactedThinkingPart", "a completion is what is said"); // :79
  if (hasType(partsOf(messagesOf(response.choices)), ["tool_call"])) lose(ctx, "dropped", "ToolCallPart", "a completion is what is said"); // :80
  if (hasType(partsOf(messagesOf(response.choices)), ["image_url"])) lose(ctx, "dropped", "ImagePart", "a completion is what is said"); // :81
  if (hasType(partsOf(messagesOf(response.choices)), ["audio"])) lose(ctx, "dropped", "AudioAnswerPart", "a completion is what is said"); // :82
  if (hasType(partsOf(messagesOf(response.choices)), ["opaque"])) lose(ctx, "dropped", "OpaquePart", "a hosted tool of another wire"); // :83
  if (hasType(partsOf(messagesOf(response.choices)), ["refusal"])) lose(ctx, "approx", "RefusalPart", "said as text"); // :84
  if (anyHas(partsOf(messagesOf(response.choices)), "citations")) lose(ctx, "dropped", "TextPart.citations", "a completion has no sources"); // :85
  if (anyHas(partsOf(messagesOf(response.choices)), "signature")) lose(ctx, "dropped", "TextPart.signature", "a completion has no proofs"); // :86
  if (anyHas(partsOf(messagesOf(response.choices)), "cache_control")) lose(ctx, "dropped", "TextPart.cache_control", "a completion has no marks"); // :87
  if (anyHas(response.choices, "logprobs")) lose(ctx, "dropped", "Choice.logprobs", "told in another form here"); // :88
  if (anyHas(response.choices, "stop_sequence")) lose(ctx, "dropped", "Choice.stop_sequence", "not told here"); // :89
  return {
    id: response.id, // :67
    created: response.created, // :68
    model: response.model, // :69
    object: "text_completion", // :70
    choices: each(response.choices, (value) => encodeChoice(value, ctx)), // :70
    usage: some(response.usage, encodeUsage), // :73
    system_fingerprint: response.system_fingerprint, // :75
  };
}

export function decodeResponse(body: Wire.Completion, ctx: Ctx): Chat.ChatResponse {
  const { model, nowMs, requestId } = ctx;
  return {
    id: body.id || requestId, // :67
    created: count(body.created) || seconds(nowMs), // :68
    model: body.model || model.id, // :69
    choices: each(body.choices, (value) => decodeChoice(value, ctx)), // :70
    usage: some(body.usage ?? undefined, decodeUsage), // :73
    system_fingerprint: body.system_fingerprint ?? undefined, // :75
  };
}
