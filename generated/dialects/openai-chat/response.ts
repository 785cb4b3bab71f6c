// @generated from schema/dialects/openai-chat.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count, each, first, hasType, lose, messagesOf, partsOf, seconds, some } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-chat.ts";
import { decodeChoice, decodeUsage, encodeChoice, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.ChatResponse, ctx: Ctx): Wire.ChatCompletion {
  if (hasType(partsOf(messagesOf(response.choices)), ["opaque"])) lose(ctx, "dropped", "OpaquePart", "a hosted tool of another wire"); // :920
  return {
    id: response.id, // :905
    created: response.created, // :906
    model: response.model, // :907
    object: "chat.completion", // :908
    choices: each(response.choices, encodeChoice, ctx), // :908
    usage: some(response.usage, encodeUsage), // :913
    service_tier: response.service_tier, // :914
    system_fingerprint: response.system_fingerprint, // :915
  };
}

export function decodeResponse(body: Wire.ChatCompletion, ctx: Ctx): Chat.ChatResponse {
  const { model, nowMs, requestId } = ctx;
  return {
    id: body.id || requestId, // :905
    created: count(body.created) || seconds(nowMs), // :906
    model: body.model || model.id, // :907
    choices: each(body.choices, decodeChoice, ctx), // :908
    usage: some(body.usage ?? body.x_groq?.usage ?? first(body.choices)?.usage, decodeUsage), // :913
    service_tier: body.service_tier ?? undefined, // :914
    system_fingerprint: body.system_fingerprint ?? undefined, // :915
  };
}
