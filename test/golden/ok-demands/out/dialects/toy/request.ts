// @generated from schema/dialects/toy.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  clamp,
  contains,
  dropped,
  each,
  extraFields,
  ownExtra,
  prune,
  readBack,
  translate,
  unlessEmpty,
} from "../../../src/kit/formulas.ts";
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

export function requestEnv(request: Chat.ChatRequest, _ctx: Ctx) {
  const pace = request.reasoning_effort ?? "any"; // :26
  return { pace };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.TalkRequest {
  const { model, traits } = ctx;
  const env = requestEnv(request, ctx);
  if (request.temperature !== undefined && !(traits.heat === "any")) dropped(ctx, request.temperature, "ChatRequest.temperature", "not accepted by this model"); // :31
  return {
    model: request.model, // :28
    turns: each(request.messages, encodeTurn, ctx), // :29
    limit: request.max_completion_tokens ?? (model.maxOutput ?? 1000), // :30
    heat: clamp(request.temperature !== undefined && (traits.heat === "any") ? request.temperature : undefined, 0, 1, ctx, "ChatRequest.temperature"), // :31
    stops: unlessEmpty(request.stop), // :32
    pace: translate({ low: "quick", high: "slow" } as const, request.reasoning_effort, ctx, "ChatRequest.reasoning_effort"), // :33
    options: prune<NonNullable<Wire.TalkRequest["options"]>>({
      seed: request.seed, // :34
    }),
    live: request.stream, // :35
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.TalkRequest, _ctx: Ctx): Chat.ChatRequest {
  return {
    model: body.model, // :28
    messages: each(body.turns, decodeTurn), // :29
    max_completion_tokens: body.limit, // :30
    temperature: body.heat ?? undefined, // :31
    stop: body.stops, // :32
    reasoning_effort: readBack({ slow: "high", quick: "low" } as const, body.pace), // :33
    seed: body.options?.seed, // :34
    stream: body.live, // :35
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}

export function emulates(request: Chat.ChatRequest, ctx: Ctx): "tool" | "begun" | undefined {
  const { traits } = ctx;
  if (request.seed !== undefined && !traits.thinks) return "tool"; // :8
  if (request.stop !== undefined) return "begun"; // :8
  return undefined;
}

export function featureHeaders(request: Chat.ChatRequest, _ctx: Ctx): readonly (readonly [name: string, value: string])[] {
  const pace = request.reasoning_effort ?? "any"; // :26
  const env = { pace };
  const headers: [string, string][] = [];
  if (request.reasoning_effort === "high") headers.push(["x-talk-beta", "slow-pace-1"]); // :10
  if (env.pace !== "any") headers.push(["x-talk-beta", `pace-${env.pace}`]); // :11
  return headers;
}

export function isStreamOnly(request: Chat.ChatRequest, ctx: Ctx): boolean {
  const { model, traits } = ctx;
  return (request.max_completion_tokens ?? model.maxOutput ?? 0) > 4096 && contains(traits.paces, "slow"); // :12
}
