// @generated from schema/dialects/cohere.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  anyHas, anyPartHas, contains, dropped, each, first, firstText, hasType, inOrder, isEmpty, joinedCitations,
  lose, messagesOf, partsOf, pick, prune, read, seconds, sizeOf, some, spokenIn, thoughtText, unlessEmpty, write,
} from "../../../src/kit/formulas.ts";
import { citations } from "../../../src/kit/hooks/cohere.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/cohere.ts";
import {
  FINISH_READ, FINISH_READ_ELSE, FINISH_WRITE, decodeAnswerBlock, decodeCall, decodeLogprob, decodeUsage,
  encodeCall, encodeCitation, encodeLogprob, encodeUsage, tables,
} from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.ChatResponse, ctx: Ctx): Wire.ChatAnswer {
  dropped(ctx, response.model, "ChatResponse.model", "answers do not name their model"); // :314
  dropped(ctx, response.service_tier, "ChatResponse.service_tier"); // :351
  dropped(ctx, response.system_fingerprint, "ChatResponse.system_fingerprint"); // :352
  if (sizeOf(response.choices) > 1) lose(ctx, "dropped", "ChatResponse.choices", "one answer a response"); // :354
  if (anyHas(response.choices, "stop_sequence")) lose(ctx, "dropped", "Choice.stop_sequence", "which one ended the answer is not told"); // :355
  if (sizeOf(first(response.choices)?.logprobs?.refusal) > 0) lose(ctx, "dropped", "Logprobs.refusal", "told of the text only"); // :356
  if (hasType(partsOf(messagesOf(response.choices)), ["refusal"])) lose(ctx, "approx", "RefusalPart", "said as text"); // :357
  if (hasType(partsOf(messagesOf(response.choices)), ["refusal"]) && anyPartHas(messagesOf(response.choices), "citations")) lose(ctx, "approx", "TextPart.citations", "their places do not count what was refused"); // :358
  if (hasType(partsOf(messagesOf(response.choices)), ["redacted_thinking"])) lose(ctx, "dropped", "RedactedThinkingPart", "no place for it"); // :359
  if (hasType(partsOf(messagesOf(response.choices)), ["image_url"])) lose(ctx, "dropped", "ImagePart", "answers are text"); // :360
  if (hasType(partsOf(messagesOf(response.choices)), ["audio"])) lose(ctx, "dropped", "AudioAnswerPart", "answers are text"); // :361
  if (hasType(partsOf(messagesOf(response.choices)), ["opaque"])) lose(ctx, "dropped", "OpaquePart", "a hosted tool of another wire"); // :362
  if (anyPartHas(messagesOf(response.choices), "signature")) lose(ctx, "dropped", "ThinkingPart.signature", "no proofs on this wire"); // :363
  if (anyPartHas(messagesOf(response.choices), "signature")) lose(ctx, "dropped", "TextPart.signature", "no proofs on this wire"); // :364
  if (anyPartHas(messagesOf(response.choices), "signature")) lose(ctx, "dropped", "ToolCallPart.signature", "no proofs on this wire"); // :365
  if (anyPartHas(messagesOf(response.choices), "cache_control")) lose(ctx, "dropped", "CacheControl", "no cache marks on this wire"); // :366
  return {
    id: response.id, // :312
    finish_reason: first(response.choices)?.stop_sequence !== undefined
      ? "STOP_SEQUENCE"
      : write(FINISH_WRITE, first(response.choices)?.finish_reason) ?? "COMPLETE", // :317
    message: {
      role: "assistant",
      content: inOrder<Wire.AnswerBlock>(
        thoughtText(first(response.choices)?.message.content ?? []) !== undefined
          ? { type: "thinking", thinking: thoughtText(first(response.choices)?.message.content ?? []) ?? "" }
          : undefined,
        spokenIn(response.choices) !== "" ? { type: "text", text: spokenIn(response.choices) } : undefined,
      ),
      tool_calls: unlessEmpty(each(pick(first(response.choices)?.message.content ?? [], "type", ["tool_call"]), encodeCall, ctx)),
      citations: unlessEmpty(each(joinedCitations(first(response.choices)?.message.content ?? []), encodeCitation)),
    }, // :317
    logprobs: unlessEmpty(each(first(response.choices)?.logprobs?.content, encodeLogprob, ctx)), // :317
    usage: some(response.usage, encodeUsage), // :350
  };
}

export function decodeResponse(body: Wire.ChatAnswer, ctx: Ctx): Chat.ChatResponse {
  const { model, nowMs, requestId } = ctx;
  return {
    id: body.id || requestId, // :312
    created: seconds(nowMs), // :313
    model: model.id, // :314
    choices: [
      {
        index: 0,
        message: {
          role: "assistant",
          content: inOrder<Chat.AssistantPart>(
            each(body.message.content, decodeAnswerBlock),
            !isEmpty(body.message.citations) ? { type: "text", text: "", citations: citations(body.message.citations, ctx) } : undefined,
            firstText(body.message.tool_plan) !== undefined ? { type: "thinking", thinking: body.message.tool_plan ?? "" } : undefined,
            each(body.message.tool_calls, decodeCall, ctx),
          ),
        },
        finish_reason: !isEmpty(body.message.tool_calls) && !contains(tables.cut, body.finish_reason)
          ? "tool_calls"
          : read(FINISH_READ, body.finish_reason, FINISH_READ_ELSE) ?? "stop",
        native_finish_reason: body.finish_reason,
        logprobs: prune<Chat.Logprobs>({ content: unlessEmpty(each(body.logprobs, decodeLogprob, ctx)) }),
      },
    ], // :317
    usage: some(body.usage, decodeUsage), // :350
  };
}
