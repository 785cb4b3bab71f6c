// @generated from schema/dialects/replicate.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  anyHas, anyPartHas, dropped, first, hasType, isEmpty, isoTime, lose, messagesOf, partsOf, seconds, sizeOf,
  some, spokenIn, textOfOutput, textParts, unixTime,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/replicate.ts";
import { decodeUsage, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.ChatResponse, ctx: Ctx): Wire.Prediction {
  dropped(ctx, response.service_tier, "ChatResponse.service_tier"); // :155
  dropped(ctx, response.system_fingerprint, "ChatResponse.system_fingerprint"); // :156
  if (sizeOf(response.choices) > 1) lose(ctx, "dropped", "ChatResponse.choices", "one answer a response"); // :159
  if (!isEmpty(response.choices) && first(response.choices)?.finish_reason !== "stop") lose(ctx, "approx", "Choice.finish_reason", "a prediction succeeds whole or cut"); // :160
  if (hasType(partsOf(messagesOf(response.choices)), ["thinking"])) lose(ctx, "dropped", "ThinkingPart", "an output is what is said"); // :161
  if (hasType(partsOf(messagesOf(response.choices)), ["redacted_thinking"])) lose(ctx, "dropped", "RedactedThinkingPart", "an output is what is said"); // :162
  if (hasType(partsOf(messagesOf(response.choices)), ["tool_call"])) lose(ctx, "dropped", "ToolCallPart", "an output is what is said"); // :163
  if (hasType(partsOf(messagesOf(response.choices)), ["image_url"])) lose(ctx, "dropped", "ImagePart", "an output is what is said"); // :164
  if (hasType(partsOf(messagesOf(response.choices)), ["audio"])) lose(ctx, "dropped", "AudioAnswerPart", "an output is what is said"); // :165
  if (hasType(partsOf(messagesOf(response.choices)), ["opaque"])) lose(ctx, "dropped", "OpaquePart", "a hosted tool of another wire"); // :166
  if (hasType(partsOf(messagesOf(response.choices)), ["refusal"])) lose(ctx, "approx", "RefusalPart", "said as text"); // :167
  if (anyPartHas(messagesOf(response.choices), "citations")) lose(ctx, "dropped", "TextPart.citations", "an output has no sources"); // :168
  if (anyPartHas(messagesOf(response.choices), "signature")) lose(ctx, "dropped", "TextPart.signature", "an output has no proofs"); // :169
  if (anyPartHas(messagesOf(response.choices), "cache_control")) lose(ctx, "dropped", "TextPart.cache_control", "an output has no marks"); // :170
  if (anyHas(response.choices, "logprobs")) lose(ctx, "dropped", "Choice.logprobs", "not told here"); // :171
  if (anyHas(response.choices, "stop_sequence")) lose(ctx, "dropped", "Choice.stop_sequence", "not told here"); // :172
  return {
    id: response.id, // :138
    created_at: isoTime(response.created), // :139
    model: response.model, // :140
    status: "succeeded", // :141
    error: null, // :141
    output: isEmpty(response.choices) ? null : [spokenIn(response.choices)], // :141
    metrics: some(response.usage, encodeUsage), // :154
  };
}

export function decodeResponse(body: Wire.Prediction, ctx: Ctx): Chat.ChatResponse {
  const { model, nowMs, requestId } = ctx;
  return {
    id: body.id || requestId, // :138
    created: unixTime(body.created_at) ?? seconds(nowMs), // :139
    model: body.model || model.id, // :140
    choices: [
      {
        index: 0,
        message: { role: "assistant", content: textParts(textOfOutput(body.output)) },
        finish_reason: (body.metrics?.output_token_count ?? 0) >= (body.input?.max_tokens ?? body.input?.max_completion_tokens ?? body.input?.max_new_tokens ?? body.input?.max_output_tokens ?? 9007199254740991)
          ? "length"
          : "stop",
        native_finish_reason: body.status,
      },
    ], // :141
    usage: some(body.metrics ?? undefined, decodeUsage), // :154
  };
}
