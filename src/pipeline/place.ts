// What one call to one deployment takes before it begins and gives back at its end: money that the request has reserved, money of its provider's own
// budget, and what its account allows where processes count that together. Called by visit-group.ts for each call, also for a second one beside
// the first. Whoever refuses makes the deployment be passed over, as if it were full: another may do.

import type { AttemptRecord } from "../contract/failure.ts";
import type { NotReserved, Reserved, Taken } from "../contract/gate.ts";
import type { PicoUsd } from "../contract/usage.ts";
import { outputTokens, promptTokens } from "../pricing/price.ts";
import type { RequestFacts } from "../router/choose.ts";
import type { Exclusion } from "../router/exclusions.ts";
import { namesOfModel } from "./admit.ts";
import { spentText } from "./admit-refusals.ts";
import type { Core, RequestContext } from "./context.ts";
import type { Covered } from "./money.ts";
import type { Lines } from "./pieces.ts";
import { boundOf } from "./spend-bound.ts";

export interface Place {
  /** Once, at the end; undefined: there was no call after all. */
  end(record: AttemptRecord | undefined): void;
}
export type Placed = { readonly ok: true; readonly place: Place } | { readonly ok: false; readonly exclusion: Exclusion };

const ANYWHERE: Placed = { ok: true, place: { end() {} } };
const AWAY_MS = 1_000;

/** A promise only where somebody elsewhere counts. */
export function takePlace(core: Core, ctx: RequestContext, lines: Lines, facts: RequestFacts): Placed | Promise<Placed> {
  const ofRequest = moneyOf(ctx, lines);
  const ofProvider = providerMoney(core, ctx, lines);
  const ofAccount = countsOf(core, ctx, lines, facts);
  if (ofProvider === undefined && ofAccount === undefined) return ofRequest ?? ANYWHERE;
  const takings = [ofRequest, ofProvider, ofAccount].filter((one) => one !== undefined);
  return takings.some((one) => one instanceof Promise) ? Promise.all(takings).then(allOrNone) : allOrNone(takings as readonly Placed[]); // none is a promise
}

function allOrNone(placed: readonly Placed[]): Placed {
  const refused = placed.find((one) => !one.ok);
  const places = placed.flatMap((one) => (one.ok ? [one.place] : []));
  if (refused === undefined) return { ok: true, place: { end: (record) => places.forEach((place) => void place.end(record)) } };
  for (const place of places) place.end(undefined);
  return refused;
}

function moneyOf({ admission }: RequestContext, [line]: Lines): Placed | Promise<Placed> | undefined {
  const covering = admission?.money?.cover(line.deployment, limitIsDropped(line.ctx.losses));
  return covering instanceof Promise ? covering.then(placeOf) : covering && placeOf(covering);
}

function placeOf(covered: Covered): Placed {
  if (covered.ok) return { ok: true, place: covered };
  return covered.refused === undefined ? passedOver(covered.why) : outOfMoney(covered.refused, covered.most);
}

const limitIsDropped = (losses: Lines[0]["ctx"]["losses"]): boolean =>
  losses.some(({ kind, path }) => kind === "dropped" && path === "ChatRequest.max_completion_tokens");

function providerMoney(core: Core, ctx: RequestContext, [line]: Lines): Placed | Promise<Placed> | undefined {
  const { rules, budgets } = core;
  const { deployment } = line;
  const scope = rules?.provider(deployment.provider);
  if (budgets === undefined || scope?.budgets === undefined) return undefined;
  const bound = boundOf(ctx)(deployment, limitIsDropped(line.ctx.losses));
  if (bound.most === undefined) return passedOver(bound.why);
  const { most } = bound;
  if (most === 0n) return undefined;
  const models = namesOfModel(core, ctx.request.model);
  const reserving = budgets.reserve({ scopes: [scope], models, most, nowMs: ctx.startedMs });
  const told = (reserved: Reserved): Placed => {
    if (!reserved.ok) return outOfMoney(reserved, most);
    return { ok: true, place: { end: (record) => reserved.settle(record?.cost ?? (record?.outcome === "ok" ? most : 0n)) } };
  };
  return reserving instanceof Promise ? reserving.then(told) : told(reserving);
}

function countsOf(
  { rules, sharedCounts, now }: Core,
  ctx: RequestContext,
  [line]: Lines,
  facts: RequestFacts,
): Placed | Promise<Placed> | undefined {
  const scope = rules?.deployment(line.deployment);
  if (sharedCounts === undefined || scope === undefined) return undefined;
  const tokens = facts.inputTokens + (facts.outputTokens ?? 0);
  const taking = sharedCounts.take({ scopes: [scope], models: [], tokens, nowMs: ctx.startedMs });
  const told = (taken: Taken): Placed => {
    if (taken.ok) return { ok: true, place: { end: (record) => taken.finish(usedBy(record)) } };
    if (taken.refused === undefined) return { ok: false, exclusion: away(taken.message, now()) };
    const { rule, limit } = taken.refused;
    if (rule === "parallel") return { ok: false, exclusion: { kind: "full", reason: `${limit} calls under way, in all processes` } };
    const untilMs = now() + taken.retryAfterMs;
    return { ok: false, exclusion: { kind: "rate", reason: `${limit} ${rule} a minute are used up, in all processes`, untilMs } };
  };
  return taking instanceof Promise ? taking.then(told) : told(taking);
}

/** Undefined: nobody counted. */
function usedBy(record: AttemptRecord | undefined): number | undefined {
  if (record === undefined) return 0;
  return record.usage && promptTokens(record.usage) + outputTokens(record.usage);
}

const passedOver = (why: string): Placed => ({ ok: false, exclusion: { kind: "budget", reason: why } });

function outOfMoney(refused: NotReserved, most: PicoUsd): Placed {
  if (refused.exhausted === undefined) return { ok: false, exclusion: { kind: "resting", reason: refused.message, why: "overloaded" } };
  return passedOver(spentText(refused.exhausted, most).replace(/\.$/, ""));
}

const away = (message: string, nowMs: number): Exclusion => ({
  kind: "resting",
  reason: message,
  why: "overloaded",
  untilMs: nowMs + AWAY_MS,
});
