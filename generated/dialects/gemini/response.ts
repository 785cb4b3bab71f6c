// @generated from schema/dialects/gemini.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  anyHas,
  dropped,
  each,
  inOrder,
  isEmpty,
  lose,
  lower,
  members,
  pairedIds,
  readBack,
  seconds,
  some,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/gemini.ts";
import { decodeCandidate, decodeUsage, encodeCandidate, encodeUsage, tables } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.ChatResponse, ctx: Ctx): Wire.GenerateContentResponse {
  dropped(ctx, response.system_fingerprint, "ChatResponse.system_fingerprint"); // :570
  if (anyHas(members(response.choices, "logprobs"), "refusal")) lose(ctx, "dropped", "Logprobs.refusal", "only what was answered has log probabilities"); // :574
  if (response.service_tier !== undefined) lose(ctx, "dropped", "ChatResponse.service_tier", "said of no answer"); // :575
  return {
    responseId: response.id, // :558
    modelVersion: response.model, // :560
    candidates: each(response.choices, encodeCandidate, ctx), // :561
    usageMetadata: some(response.usage, encodeUsage), // :568
  };
}

export function decodeResponse(body: Wire.GenerateContentResponse, ctx: Ctx): Chat.ChatResponse {
  const { model, nowMs, requestId } = ctx;
  return {
    id: body.responseId ?? requestId, // :558
    created: seconds(nowMs), // :559
    model: body.modelVersion ?? model.id, // :560
    choices: inOrder<Chat.Choice>(
      each(pairedIds(body.candidates, "functionCall", "functionResponse", requestId), decodeCandidate, ctx),
      isEmpty(body.candidates) && body.promptFeedback?.blockReason !== undefined
        ? {
          index: 0,
          message: { role: "assistant", content: [] },
          finish_reason: "content_filter",
          native_finish_reason: body.promptFeedback?.blockReason,
        }
        : undefined,
    ), // :561
    usage: some(body.usageMetadata, decodeUsage), // :568
    service_tier: readBack(tables.tiersBack, lower(body.usageMetadata?.serviceTier)), // :569
  };
}
