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
  dropped(ctx, response.system_fingerprint, "ChatResponse.system_fingerprint"); // :571
  if (anyHas(members(response.choices, "logprobs"), "refusal")) lose(ctx, "dropped", "Logprobs.refusal", "only what was answered has log probabilities"); // :575
  if (response.service_tier !== undefined) lose(ctx, "dropped", "ChatResponse.service_tier", "said of no answer"); // :576
  return {
    responseId: response.id, // :559
    modelVersion: response.model, // :561
    candidates: each(response.choices, encodeCandidate, ctx), // :562
    usageMetadata: some(response.usage, encodeUsage), // :569
  };
}

export function decodeResponse(body: Wire.GenerateContentResponse, ctx: Ctx): Chat.ChatResponse {
  const { model, nowMs, requestId } = ctx;
  return {
    id: body.responseId ?? requestId, // :559
    created: seconds(nowMs), // :560
    model: body.modelVersion ?? model.id, // :561
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
    ), // :562
    usage: some(body.usageMetadata, decodeUsage), // :569
    service_tier: readBack(tables.tiersBack, lower(body.usageMetadata?.serviceTier)), // :570
  };
}
