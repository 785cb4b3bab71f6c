// @generated from schema/dialects/toy.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  clamp, dropped, each, extraFields, first, flatEach, mergeAdjacent, ownExtra, pick, prune, readBack, translate,
  unlessEmpty,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/toy.ts";
import { DIALECT, decodeTurn, encodeHint, encodeTurn } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "model",
  "turns",
  "limit",
  "heat",
  "stops",
  "pace",
  "options",
  "live",
  "mode",
  "hints",
  "trace",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["model", "turns", "limit", "heat", "stops", "pace", "options", "live", "hints", "trace"]);

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.TalkRequest {
  const { model, traits } = ctx;
  if (request.temperature !== undefined && !(traits.heat === "any")) dropped(ctx, request.temperature, "ChatRequest.temperature", "not accepted by this model"); // :28
  return {
    model: request.model, // :21
    turns: mergeAdjacent(each(request.messages, encodeTurn, ctx), "who", "blocks", "call"), // :22
    hints: unlessEmpty(each(pick(first(request.messages)?.content, "type", ["text"]), encodeHint, ctx)), // :22
    limit: request.max_completion_tokens ?? (model.maxOutput ?? 1000), // :27
    heat: clamp(request.temperature !== undefined && (traits.heat === "any") ? request.temperature : undefined, 0, 1, ctx, "ChatRequest.temperature"), // :28
    stops: unlessEmpty(request.stop), // :29
    pace: translate({ low: "quick", high: "slow" } as const, request.reasoning_effort, ctx, "ChatRequest.reasoning_effort"), // :30
    options: prune<NonNullable<Wire.TalkRequest["options"]>>({
      seed: request.seed, // :31
    }),
    live: request.stream, // :32
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.TalkRequest, _ctx: Ctx): Chat.ChatRequest {
  return {
    model: body.model, // :21
    messages: flatEach(body.turns, decodeTurn), // :22
    max_completion_tokens: body.limit, // :27
    temperature: body.heat ?? undefined, // :28
    stop: body.stops, // :29
    reasoning_effort: readBack({ slow: "high", quick: "low" } as const, body.pace), // :30
    seed: body.options?.seed, // :31
    stream: body.live, // :32
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
