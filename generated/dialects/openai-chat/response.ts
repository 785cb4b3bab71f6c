// @generated from schema/dialects/openai-chat.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count, each, first, hasType, lose, messagesOf, partsOf, seconds, some } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-chat.ts";
import { decodeChoice, decodeUsage, encodeChoice, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.ChatResponse, ctx: Ctx): Wire.ChatCompletion {
  if (hasType(partsOf(messagesOf(response.choices)), ["opaque"])) lose(ctx, "dropped", "OpaquePart", "a hosted tool of another wire"); // :918
  return {
    id: response.id, // :903
    created: response.created, // :904
    model: response.model, // :905
    object: "chat.completion", // :906
    choices: each(response.choices, encodeChoice, ctx), // :906
    usage: some(response.usage, encodeUsage), // :911
    service_tier: response.service_tier, // :912
    system_fingerprint: response.system_fingerprint, // :913
  };
}

export function decodeResponse(body: Wire.ChatCompletion, ctx: Ctx): Chat.ChatResponse {
  const { model, nowMs, requestId } = ctx;
  return {
    id: body.id || requestId, // :903
    created: count(body.created) || seconds(nowMs), // :904
    model: body.model || model.id, // :905
    choices: each(body.choices, decodeChoice, ctx), // :906
    usage: some(body.usage ?? body.x_groq?.usage ?? first(body.choices)?.usage, decodeUsage), // :911
    service_tier: body.service_tier ?? undefined, // :912
    system_fingerprint: body.system_fingerprint ?? undefined, // :913
  };
}
