// @generated from schema/dialects/openai-responses.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  dropped, each, first, flatEach, hasType, isCut, lose, outputLogprobs, prune, read, seconds, sizeOf, some,
  write,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-responses.ts";
import { FINISH_READ, FINISH_READ_ELSE, FINISH_WRITE, decodeSaid, decodeUsage, encodeSaid, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.ChatResponse, ctx: Ctx): Wire.Response {
  dropped(ctx, response.system_fingerprint, "ChatResponse.system_fingerprint"); // :559
  if (sizeOf(response.choices) > 1) lose(ctx, "dropped", "ChatResponse.choices", "one answer a response"); // :563
  if (first(response.choices)?.logprobs !== undefined) lose(ctx, "dropped", "Choice.logprobs", "told in streams alone"); // :564
  if (first(response.choices)?.stop_sequence !== undefined) lose(ctx, "dropped", "Choice.stop_sequence", "not told here"); // :565
  return {
    id: response.id, // :532
    created_at: response.created, // :533
    model: response.model, // :534
    object: "response", // :535
    status: isCut(first(response.choices)?.finish_reason) ? "incomplete" : "completed", // :535
    error: null, // :535
    incomplete_details: isCut(first(response.choices)?.finish_reason)
      ? prune<Wire.IncompleteDetails>({ reason: write(FINISH_WRITE, first(response.choices)?.finish_reason) })
      : null, // :535
    output: [...(each(first(response.choices)?.message.content ?? [], (value, place) => encodeSaid(value, place, ctx)) ?? [])], // :535
    store: false, // :535
    previous_response_id: null, // :535
    background: false, // :535
    usage: some(response.usage, encodeUsage), // :557
    service_tier: response.service_tier, // :558
  };
}

export function decodeResponse(body: Wire.Response, ctx: Ctx): Chat.ChatResponse {
  const { model, nowMs, requestId } = ctx;
  return {
    id: body.id || requestId, // :532
    created: seconds((body.created_at ?? 0) * 1000) || seconds(nowMs), // :533
    model: body.model || model.id, // :534
    choices: [
      {
        index: 0,
        message: { role: "assistant", content: [...(flatEach(body.output, (value) => decodeSaid(value, ctx)) ?? [])] },
        finish_reason: body.status === "incomplete"
          ? read(FINISH_READ, body.incomplete_details?.reason ?? "max_output_tokens", FINISH_READ_ELSE) ?? "length"
          : hasType(body.output, ["function_call", "custom_tool_call"]) ? "tool_calls" : "stop",
        native_finish_reason: body.incomplete_details?.reason ?? body.status ?? undefined,
        logprobs: outputLogprobs(body.output),
      },
    ], // :535
    usage: some(body.usage ?? undefined, decodeUsage), // :557
    service_tier: body.service_tier ?? undefined, // :558
  };
}
