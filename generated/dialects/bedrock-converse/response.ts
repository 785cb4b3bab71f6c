// @generated from schema/dialects/bedrock-converse.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  dropped, each, first, flatEach, hasType, isEmpty, lose, members, messagesOf, partsOf, pick, prune, read,
  seconds, sizeOf, some, withMarks, word, write,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/bedrock-converse.ts";
import { FINISH_READ, FINISH_READ_ELSE, FINISH_WRITE, decodeBlock, decodeUsage, encodeBlock, encodeUsage, tables } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.ChatResponse, ctx: Ctx): Wire.ConverseResponse {
  const { traits } = ctx;
  dropped(ctx, response.system_fingerprint, "ChatResponse.system_fingerprint"); // :535
  if (response.id !== "" || response.model !== "") lose(ctx, "dropped", "ChatResponse.id", "an answer has no id"); // :538
  if (response.model !== "") lose(ctx, "dropped", "ChatResponse.model", "an answer does not tell its model"); // :539
  if (traits.cache === "none") lose(ctx, "dropped", "CacheControl", "the model caches nothing"); // :540
  if (hasType(partsOf(messagesOf(response.choices)), ["image_url"])) lose(ctx, "dropped", "ImagePart", "a stream cannot say its kind"); // :541
  if (response.service_tier !== undefined) lose(ctx, "dropped", "ChatResponse.service_tier", "the tiers of this wire are its own"); // :542
  if (sizeOf(response.choices) > 1) lose(ctx, "dropped", "ChatResponse.choices", "one answer a response"); // :543
  if (first(response.choices)?.logprobs !== undefined) lose(ctx, "dropped", "Choice.logprobs", "no log probabilities on this wire"); // :544
  return {
    output: { message: { role: "assistant", content: flatEach(first(response.choices)?.message.content ?? [], encodeBlock, ctx) } }, // :516
    stopReason: first(response.choices)?.stop_sequence !== undefined
      ? "stop_sequence"
      : write(FINISH_WRITE, first(response.choices)?.finish_reason), // :516
    additionalModelResponseFields: first(response.choices)?.stop_sequence !== undefined
      ? prune<NonNullable<Wire.ConverseResponse["additionalModelResponseFields"]>>({ stop_sequence: first(response.choices)?.stop_sequence })
      : undefined, // :516
    usage: some(response.usage, encodeUsage), // :533
  };
}

export function decodeResponse(body: Wire.ConverseResponse, ctx: Ctx): Chat.ChatResponse {
  const { model, nowMs, requestId } = ctx;
  return {
    id: requestId, // :513
    created: seconds(nowMs), // :514
    model: model.id, // :515
    choices: [
      {
        index: 0,
        message: {
          role: "assistant",
          content: pick(each(withMarks(body.output.message.content), decodeBlock, ctx), "type", [
            "text",
            "refusal",
            "thinking",
            "redacted_thinking",
            "tool_call",
            "image_url",
            "audio",
            "opaque",
          ]),
        },
        finish_reason: !isEmpty(members(body.output.message.content, "toolUse")) && word(body.stopReason, tables.cut) === undefined
          ? "tool_calls"
          : read(FINISH_READ, body.stopReason, FINISH_READ_ELSE) ?? "stop",
        native_finish_reason: body.stopReason,
        stop_sequence: body.additionalModelResponseFields?.stop_sequence ?? undefined,
      },
    ], // :516
    usage: some(body.usage, decodeUsage), // :533
    service_tier: body.serviceTier?.type, // :534
  };
}
