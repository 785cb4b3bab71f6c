// @generated from schema/dialects/toy.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { clamp, dropped, each, extraFields, lose, ownExtra, prune, readBack, rejected, translate } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/toy.ts";
import { DIALECT, decodeTurn, encodeTurn, tables } from "./shapes.ts";
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
  "top",
  "ceiling",
  "trace",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set([
  "model",
  "turns",
  "limit",
  "heat",
  "stops",
  "pace",
  "options",
  "live",
  "top",
  "ceiling",
  "trace",
]);

export function requestEnv(request: Chat.ChatRequest, ctx: Ctx) {
  const { model } = ctx;
  const room = request.reasoning_effort === undefined ? 0 : tables.room[request.reasoning_effort]; // :24
  const limit = (request.max_completion_tokens ?? model.maxOutput ?? 1000) + room; // :25
  return { room, limit };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.TalkRequest {
  const { peer, traits } = ctx;
  const env = requestEnv(request, ctx);
  if (request.temperature !== undefined && !(traits.heat === "any")) dropped(ctx, request.temperature, "ChatRequest.temperature", "not accepted by this model"); // :32
  rejected(ctx, request.stop, "ChatRequest.stop", "no stop words on this wire"); // :33
  if (request.seed !== undefined && !(peer === "toy")) rejected(ctx, request.seed, "ChatRequest.seed", "not accepted by this model"); // :35
  if (request.stream !== undefined && !(env.room > 0) && !(env.room < 0)) dropped(ctx, request.stream, "ChatRequest.stream", "not accepted by this model"); // :36
  if (env.room > 0) lose(ctx, "approx", "ChatRequest.max_completion_tokens", "room for thoughts is added"); // :41
  if (request.seed !== undefined && request.seed < 0) lose(ctx, "rejected", "ChatRequest.seed", "seeds are not negative"); // :42
  return {
    model: request.model, // :27
    turns: each(request.messages, encodeTurn, ctx), // :28
    limit: env.limit, // :29
    ceiling: request.max_completion_tokens !== undefined && (env.room > 0) ? request.max_completion_tokens : undefined, // :29
    heat: clamp(request.temperature !== undefined && (traits.heat === "any") ? request.temperature : undefined, 0, 1, ctx, "ChatRequest.temperature"), // :32
    pace: translate({ low: "quick", high: "slow" } as const, request.reasoning_effort, ctx, "ChatRequest.reasoning_effort"), // :34
    options: prune<NonNullable<Wire.TalkRequest["options"]>>({
      seed: request.seed !== undefined && (peer === "toy") ? request.seed : undefined, // :35
    }),
    live: request.stream !== undefined && (env.room > 0) ? request.stream : undefined, // :36
    trace: (env.room < 0) ? request.stream === true ? "all" : undefined : undefined, // :36
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.TalkRequest, _ctx: Ctx): Chat.ChatRequest {
  return {
    model: body.model, // :27
    messages: each(body.turns, decodeTurn), // :28
    max_completion_tokens: body.limit ?? body.ceiling ?? body.top, // :29
    temperature: body.heat ?? undefined, // :32
    reasoning_effort: readBack({ slow: "high", quick: "low" } as const, body.pace), // :34
    seed: body.options?.seed, // :35
    stream: body.live, // :36
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
