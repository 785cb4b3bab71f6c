// @generated from schema/dialects/ollama.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  anyHas, anyPartHas, dropped, emptyAnswer, first, hasType, isEmpty, isoTime, lose, members, messagesOf, partsOf,
  plus, prune, read, seconds, sizeOf, some, unixTime, write,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/ollama.ts";
import { FINISH_READ, FINISH_READ_ELSE, FINISH_WRITE, decodeAnswer, decodeUsage, encodeAnswer } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.ChatResponse, ctx: Ctx): Wire.ChatResponse {
  dropped(ctx, response.service_tier, "ChatResponse.service_tier"); // :123
  dropped(ctx, response.system_fingerprint, "ChatResponse.system_fingerprint"); // :124
  if (response.id !== "") lose(ctx, "dropped", "ChatResponse.id", "an answer has no id"); // :127
  if (first(response.choices)?.finish_reason === "content_filter") lose(ctx, "approx", "Choice.finish_reason", "this wire has no word for it"); // :128
  if (sizeOf(response.choices) > 1) lose(ctx, "dropped", "ChatResponse.choices", "one answer a response"); // :129
  if (hasType(partsOf(messagesOf(response.choices)), ["refusal"])) lose(ctx, "approx", "RefusalPart", "said as text"); // :130
  if (anyPartHas(messagesOf(response.choices), "citations")) lose(ctx, "dropped", "TextPart.citations", "a text has no sources"); // :131
  if (anyPartHas(messagesOf(response.choices), "signature")) lose(ctx, "dropped", "TextPart.signature", "no proofs here"); // :132
  if (anyPartHas(messagesOf(response.choices), "signature")) lose(ctx, "dropped", "ThinkingPart.signature", "no proofs here"); // :133
  if (anyPartHas(messagesOf(response.choices), "cache_control")) lose(ctx, "dropped", "CacheControl", "an answer has no marks"); // :134
  if (anyHas(response.choices, "stop_sequence")) lose(ctx, "dropped", "Choice.stop_sequence", "not told here"); // :135
  if (anyHas(members(response.choices, "logprobs"), "refusal")) lose(ctx, "dropped", "Logprobs.refusal", "only what was answered has log probabilities"); // :136
  return {
    created_at: isoTime(response.created), // :101
    model: response.model, // :102
    message: some(first(response.choices)?.message ?? emptyAnswer(), encodeAnswer, ctx), // :103
    logprobs: first(response.choices)?.logprobs?.content, // :103
    done: true, // :103
    done_reason: write(FINISH_WRITE, first(response.choices)?.finish_reason) ?? "stop", // :103
    prompt_eval_count: response.usage === undefined ? undefined : plus(response.usage.input, response.usage.input_audio, response.usage.input_image, response.usage.cache_read, response.usage.cache_write, response.usage.cache_write_1h, response.usage.tool_input), // :118
    eval_count: response.usage === undefined ? undefined : plus(response.usage.output, response.usage.output_audio, response.usage.output_image, response.usage.reasoning, response.usage.accepted_prediction, response.usage.rejected_prediction), // :118
  };
}

export function decodeResponse(body: Wire.ChatResponse, ctx: Ctx): Chat.ChatResponse {
  const { model, nowMs, requestId } = ctx;
  return {
    id: requestId, // :100
    created: unixTime(body.created_at) ?? seconds(nowMs), // :101
    model: body.model || model.id, // :102
    choices: [
      {
        index: 0,
        message: some(body.message, decodeAnswer, ctx),
        finish_reason: !isEmpty(body.message.tool_calls) && body.done_reason !== "length"
          ? "tool_calls"
          : read(FINISH_READ, body.done_reason, FINISH_READ_ELSE) ?? "stop",
        native_finish_reason: body.done_reason,
        logprobs: body.logprobs !== undefined ? prune<Chat.Logprobs>({ content: body.logprobs }) : undefined,
      },
    ], // :103
    usage: body.prompt_eval_count !== undefined || body.eval_count !== undefined ? some(body, decodeUsage) : undefined, // :118
  };
}
