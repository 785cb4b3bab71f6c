// @generated from schema/dialects/toy.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { clamp, dropped, each, extraFields, ownExtra, prune, readBack, translate, unlessEmpty } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/toy.ts";
import { DIALECT, decodeTurn, encodeTurn } from "./shapes.ts";
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
  "trace",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["model", "turns", "limit", "heat", "stops", "pace", "options", "live", "trace"]);

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.TalkRequest {
  const { model, traits } = ctx;
  if (request.temperature !== undefined && !(traits.heat === "any")) dropped(ctx, request.temperature, "ChatRequest.temperature", "not accepted by this model"); // :24
  return {
    model: request.model, // :21
    turns: each(request.messages, encodeTurn, ctx), // :22
    limit: request.max_completion_tokens ?? (model.maxOutput ?? 1000), // :23
    heat: clamp(request.temperature !== undefined && (traits.heat === "any") ? request.temperature : undefined, 0, 1, ctx, "ChatRequest.temperature"), // :24
    stops: unlessEmpty(request.stop), // :25
    pace: translate({ low: "quick", high: "slow" } as const, request.reasoning_effort, ctx, "ChatRequest.reasoning_effort"), // :26
    options: prune<NonNullable<Wire.TalkRequest["options"]>>({
      seed: request.seed, // :27
    }),
    live: request.stream, // :28
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.TalkRequest, _ctx: Ctx): Chat.ChatRequest {
  return {
    model: body.model, // :21
    messages: each(body.turns, decodeTurn), // :22
    max_completion_tokens: body.limit, // :23
    temperature: body.heat ?? undefined, // :24
    stop: body.stops, // :25
    reasoning_effort: readBack({ slow: "high", quick: "low" } as const, body.pace), // :26
    seed: body.options?.seed, // :27
    stream: body.live, // :28
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
