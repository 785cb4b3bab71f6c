// @generated from schema/dialects/anthropic-messages.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, each, first, hasType, lose, noUsage, pick, read, seconds, sizeOf, some, word, write } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/anthropic-messages.ts";
import { FINISH_READ, FINISH_READ_ELSE, FINISH_WRITE, decodeBlock, decodeUsage, encodeBlock, encodeUsage, tables } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.ChatResponse, ctx: Ctx): Wire.Message {
  dropped(ctx, response.system_fingerprint, "ChatResponse.system_fingerprint"); // :502
  if (response.service_tier !== undefined) lose(ctx, "dropped", "ChatResponse.service_tier", "the tiers of this wire are its own"); // :506
  if (sizeOf(response.choices) > 1) lose(ctx, "dropped", "ChatResponse.choices", "one answer a response"); // :507
  if (first(response.choices)?.logprobs !== undefined) lose(ctx, "dropped", "Choice.logprobs", "no log probabilities on this wire"); // :508
  return {
    id: response.id, // :475
    model: response.model, // :477
    type: "message", // :478
    role: "assistant", // :478
    content: each(first(response.choices)?.message.content ?? [], (value) => encodeBlock(value, ctx)), // :478
    stop_reason: first(response.choices)?.stop_sequence !== undefined
      ? "stop_sequence"
      : write(FINISH_WRITE, first(response.choices)?.finish_reason), // :478
    stop_sequence: first(response.choices)?.stop_sequence ?? null, // :478
    usage: some(response.usage ?? noUsage(), encodeUsage), // :497
  };
}

export function decodeResponse(body: Wire.Message, ctx: Ctx): Chat.ChatResponse {
  const { model, nowMs, requestId } = ctx;
  return {
    id: body.id ?? requestId, // :475
    created: seconds(nowMs), // :476
    model: body.model ?? model.id, // :477
    choices: [
      {
        index: 0,
        message: {
          role: "assistant",
          content: pick(each(body.content, (value) => decodeBlock(value, ctx)), "type", [
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
        finish_reason: hasType(body.content, ["tool_use"]) && word(body.stop_reason, tables.cut) === undefined
          ? "tool_calls"
          : read(FINISH_READ, body.stop_reason, FINISH_READ_ELSE) ?? "stop",
        native_finish_reason: body.stop_reason ?? undefined,
        stop_sequence: body.stop_sequence ?? undefined,
      },
    ], // :478
    usage: some(body.usage, decodeUsage), // :497
    service_tier: body.usage?.service_tier ?? undefined, // :501
  };
}
