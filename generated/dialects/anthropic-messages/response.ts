// @generated from schema/dialects/anthropic-messages.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, each, first, hasType, lose, noUsage, pick, read, seconds, sizeOf, some, word, write } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/anthropic-messages.ts";
import { FINISH_READ, FINISH_READ_ELSE, FINISH_WRITE, decodeBlock, decodeUsage, encodeBlock, encodeUsage, tables } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.ChatResponse, ctx: Ctx): Wire.Message {
  dropped(ctx, response.system_fingerprint, "ChatResponse.system_fingerprint"); // :506
  if (response.service_tier !== undefined) lose(ctx, "dropped", "ChatResponse.service_tier", "the tiers of this wire are its own"); // :510
  if (sizeOf(response.choices) > 1) lose(ctx, "dropped", "ChatResponse.choices", "one answer a response"); // :511
  if (first(response.choices)?.logprobs !== undefined) lose(ctx, "dropped", "Choice.logprobs", "no log probabilities on this wire"); // :512
  return {
    id: response.id, // :479
    model: response.model, // :481
    type: "message", // :482
    role: "assistant", // :482
    content: each(first(response.choices)?.message.content ?? [], encodeBlock, ctx), // :482
    stop_reason: first(response.choices)?.stop_sequence !== undefined
      ? "stop_sequence"
      : write(FINISH_WRITE, first(response.choices)?.finish_reason), // :482
    stop_sequence: first(response.choices)?.stop_sequence ?? null, // :482
    usage: some(response.usage ?? noUsage(), encodeUsage), // :501
  };
}

export function decodeResponse(body: Wire.Message, ctx: Ctx): Chat.ChatResponse {
  const { model, nowMs, requestId } = ctx;
  return {
    id: body.id ?? requestId, // :479
    created: seconds(nowMs), // :480
    model: body.model ?? model.id, // :481
    choices: [
      {
        index: 0,
        message: {
          role: "assistant",
          content: pick(each(body.content, decodeBlock, ctx), "type", [
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
    ], // :482
    usage: some(body.usage, decodeUsage), // :501
    service_tier: body.usage?.service_tier ?? undefined, // :505
  };
}
