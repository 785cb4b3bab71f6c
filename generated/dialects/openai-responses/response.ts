// @generated from schema/dialects/openai-responses.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  dropped, eachPlaced, first, flatEach, hasType, inOrder, isCut, lose, outputLogprobs, prune, read, seconds,
  sizeOf, some, write,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-responses.ts";
import { FINISH_READ, FINISH_READ_ELSE, FINISH_WRITE, decodeSaid, decodeUsage, encodeSaid, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.ChatResponse, ctx: Ctx): Wire.Response {
  dropped(ctx, response.system_fingerprint, "ChatResponse.system_fingerprint"); // :560
  if (sizeOf(response.choices) > 1) lose(ctx, "dropped", "ChatResponse.choices", "one answer a response"); // :564
  if (first(response.choices)?.logprobs !== undefined) lose(ctx, "dropped", "Choice.logprobs", "told in streams alone"); // :565
  if (first(response.choices)?.stop_sequence !== undefined) lose(ctx, "dropped", "Choice.stop_sequence", "not told here"); // :566
  return {
    id: response.id, // :533
    created_at: response.created, // :534
    model: response.model, // :535
    object: "response", // :536
    status: isCut(first(response.choices)?.finish_reason) ? "incomplete" : "completed", // :536
    error: null, // :536
    incomplete_details: isCut(first(response.choices)?.finish_reason)
      ? prune<Wire.IncompleteDetails>({ reason: write(FINISH_WRITE, first(response.choices)?.finish_reason) })
      : null, // :536
    output: inOrder<Wire.Item>(eachPlaced(first(response.choices)?.message.content ?? [], (value, place) => encodeSaid(value, place, ctx))), // :536
    store: false, // :536
    previous_response_id: null, // :536
    background: false, // :536
    usage: some(response.usage, encodeUsage), // :558
    service_tier: response.service_tier, // :559
  };
}

export function decodeResponse(body: Wire.Response, ctx: Ctx): Chat.ChatResponse {
  const { model, nowMs, requestId } = ctx;
  return {
    id: body.id || requestId, // :533
    created: seconds((body.created_at ?? 0) * 1000) || seconds(nowMs), // :534
    model: body.model || model.id, // :535
    choices: [
      {
        index: 0,
        message: { role: "assistant", content: inOrder<Chat.AssistantPart>(flatEach(body.output, decodeSaid, ctx)) },
        finish_reason: body.status === "incomplete"
          ? read(FINISH_READ, body.incomplete_details?.reason ?? "max_output_tokens", FINISH_READ_ELSE) ?? "length"
          : hasType(body.output, ["function_call", "custom_tool_call"]) ? "tool_calls" : "stop",
        native_finish_reason: body.incomplete_details?.reason ?? body.status ?? undefined,
        logprobs: outputLogprobs(body.output),
      },
    ], // :536
    usage: some(body.usage ?? undefined, decodeUsage), // :558
    service_tier: body.service_tier ?? undefined, // :559
  };
}
