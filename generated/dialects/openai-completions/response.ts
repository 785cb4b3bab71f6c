// @generated from schema/dialects/openai-completions.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { anyHas, anyPartHas, count, dropped, each, hasType, lose, messagesOf, partsOf, seconds, some } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-completions.ts";
import { decodeChoice, decodeUsage, encodeChoice, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.ChatResponse, ctx: Ctx): Wire.Completion {
  dropped(ctx, response.service_tier, "ChatResponse.service_tier"); // :75
  if (hasType(partsOf(messagesOf(response.choices)), ["thinking"])) lose(ctx, "dropped", "ThinkingPart", "a completion is what is said"); // :79
  if (hasType(partsOf(messagesOf(response.choices)), ["redacted_thinking"])) lose(ctx, "dropped", "RedactedThinkingPart", "a completion is what is said"); // :80
  if (hasType(partsOf(messagesOf(response.choices)), ["tool_call"])) lose(ctx, "dropped", "ToolCallPart", "a completion is what is said"); // :81
  if (hasType(partsOf(messagesOf(response.choices)), ["image_url"])) lose(ctx, "dropped", "ImagePart", "a completion is what is said"); // :82
  if (hasType(partsOf(messagesOf(response.choices)), ["audio"])) lose(ctx, "dropped", "AudioAnswerPart", "a completion is what is said"); // :83
  if (hasType(partsOf(messagesOf(response.choices)), ["opaque"])) lose(ctx, "dropped", "OpaquePart", "a hosted tool of another wire"); // :84
  if (hasType(partsOf(messagesOf(response.choices)), ["refusal"])) lose(ctx, "approx", "RefusalPart", "said as text"); // :85
  if (anyPartHas(messagesOf(response.choices), "citations")) lose(ctx, "dropped", "TextPart.citations", "a completion has no sources"); // :86
  if (anyPartHas(messagesOf(response.choices), "signature")) lose(ctx, "dropped", "TextPart.signature", "a completion has no proofs"); // :87
  if (anyPartHas(messagesOf(response.choices), "cache_control")) lose(ctx, "dropped", "TextPart.cache_control", "a completion has no marks"); // :88
  if (anyHas(response.choices, "logprobs")) lose(ctx, "dropped", "Choice.logprobs", "told in another form here"); // :89
  if (anyHas(response.choices, "stop_sequence")) lose(ctx, "dropped", "Choice.stop_sequence", "not told here"); // :90
  return {
    id: response.id, // :68
    created: response.created, // :69
    model: response.model, // :70
    object: "text_completion", // :71
    choices: each(response.choices, encodeChoice, ctx), // :71
    usage: some(response.usage, encodeUsage), // :74
    system_fingerprint: response.system_fingerprint, // :76
  };
}

export function decodeResponse(body: Wire.Completion, ctx: Ctx): Chat.ChatResponse {
  const { model, nowMs, requestId } = ctx;
  return {
    id: body.id || requestId, // :68
    created: count(body.created) || seconds(nowMs), // :69
    model: body.model || model.id, // :70
    choices: each(body.choices, decodeChoice, ctx), // :71
    usage: some(body.usage ?? undefined, decodeUsage), // :74
    system_fingerprint: body.system_fingerprint ?? undefined, // :76
  };
}
