// Limits counted in this process: synchronous, nothing to wait for, forgotten with the process. Holds state, but no clock and no timer.

import type { Claim, Limiter, Standing, Taken } from "../contract/gate.ts";
import { type Meter, metersOf } from "./meters.ts";
import { type Bucket, drawn, FULL, hasRoom, usedAt, waitMs, wholeInMs } from "./token-bucket.ts";

/** Calls end all the time; nobody knows when. */
export const ROOM_SOON_MS = 1_000;
/** Clients choose the names of end users: what is whole again is forgotten from time to time. */
const FIRST_SWEEP = 10_000;

export interface MemoryLimiter extends Limiter {
  take(claim: Claim): Taken;
  standingsOf(scope: Parameters<Limiter["standingsOf"]>[0]): readonly Standing[];
  /** How many counts are remembered. */
  size(): number;
}

export function createMemoryLimiter(now: () => number): MemoryLimiter {
  const buckets = new Map<string, { bucket: Bucket; perMinute: number }>();
  const underWay = new Map<string, number>();
  let sweepAt = FIRST_SWEEP;

  const bucketOf = ({ key }: Meter): Bucket => buckets.get(key)?.bucket ?? FULL;

  function draw({ key, limit }: Meter, cost: number, nowMs: number): void {
    const held = buckets.get(key);
    const bucket = drawn(held?.bucket ?? FULL, cost, limit, nowMs);
    if (held === undefined) buckets.set(key, { bucket, perMinute: limit });
    else Object.assign(held, { bucket, perMinute: limit });
  }

  function sweep(nowMs: number): void {
    if (buckets.size < sweepAt) return;
    for (const [key, { bucket, perMinute }] of buckets) if (usedAt(bucket, perMinute, nowMs) === 0) buckets.delete(key);
    sweepAt = Math.max(FIRST_SWEEP, buckets.size * 2);
  }

  function standing(meter: Meter, nowMs: number): Standing {
    const { rule, limit } = meter;
    const used = rule === "parallel" ? (underWay.get(meter.key) ?? 0) : usedAt(bucketOf(meter), limit, nowMs);
    const resetMs = rule === "parallel" ? 0 : wholeInMs(bucketOf(meter), limit, nowMs);
    return standingOf(meter, used, resetMs);
  }

  function hasRoomIn(meter: Meter, tokens: number, nowMs: number): boolean {
    if (meter.rule === "parallel") return (underWay.get(meter.key) ?? 0) < meter.limit;
    return hasRoom(bucketOf(meter), costIn(meter, tokens), meter.limit, nowMs);
  }

  return {
    take({ scopes, models, tokens, nowMs }) {
      const meters = metersIn(scopes, models);
      if (meters.length === 0) return NOTHING_TO_COUNT;
      for (const meter of meters) {
        if (hasRoomIn(meter, tokens, nowMs)) continue;
        const retryAfterMs = meter.rule === "parallel" ? ROOM_SOON_MS : waitMs(bucketOf(meter), costIn(meter, tokens), meter.limit, nowMs);
        return { ok: false, refused: standing(meter, nowMs), standings: meters.map((one) => standing(one, nowMs)), retryAfterMs };
      }
      sweep(nowMs);
      for (const meter of meters) {
        if (meter.rule === "parallel") underWay.set(meter.key, (underWay.get(meter.key) ?? 0) + 1);
        else draw(meter, costIn(meter, tokens), nowMs);
      }
      let hasFinished = false;
      return {
        ok: true,
        standings: meters.map((one) => standing(one, nowMs)),
        finish(usedTokens) {
          if (hasFinished) return;
          hasFinished = true;
          for (const meter of meters) {
            if (meter.rule === "parallel") leave(underWay, meter.key);
            else if (meter.rule === "tokens" && usedTokens !== undefined && usedTokens !== tokens) draw(meter, usedTokens - tokens, now());
          }
        },
      };
    },
    standingsOf(scope) {
      const nowMs = now();
      return allMetersOf(scope).map((meter) => standing(meter, nowMs));
    },
    trouble: () => undefined,
    size: () => buckets.size + underWay.size,
  };
}

export const NOTHING_TO_COUNT: Taken = { ok: true, standings: [], finish() {} };

/** Most requests have one or two scopes with limits, or none. */
export function metersIn(scopes: Claim["scopes"], models: Claim["models"]): readonly Meter[] {
  let found: readonly Meter[] | undefined;
  for (const scope of scopes) {
    const meters = metersOf(scope, models);
    if (meters.length > 0) found = found === undefined ? meters : together(found, meters);
  }
  return found ?? [];
}

/** Two limits that count the same share one meter, and the smaller one holds: of a key and of gateway.yaml for that key. */
function together(some: readonly Meter[], others: readonly Meter[]): readonly Meter[] {
  const all = [...some];
  for (const meter of others) {
    const at = all.findIndex(({ key }) => key === meter.key);
    if (at === -1) all.push(meter);
    else if (meter.limit < (all[at]?.limit ?? 0)) all[at] = meter;
  }
  return all;
}

/** Those of every model that it has limits for, too. */
export const allMetersOf = (scope: Claim["scopes"][number]): readonly Meter[] => metersOf(scope, Object.keys(scope.limits?.models ?? {}));

export const costIn = ({ rule }: Meter, tokens: number): number => (rule === "tokens" ? tokens : 1);

export function standingOf({ scope, id, model, rule, limit }: Meter, used: number, resetMs: number): Standing {
  const remaining = Math.max(0, Math.floor(limit - used));
  return { scope, id, ...(model === undefined ? {} : { model }), rule, limit, remaining, resetMs };
}

function leave(counts: Map<string, number>, key: string): void {
  const left = (counts.get(key) ?? 1) - 1;
  if (left === 0) counts.delete(key);
  else counts.set(key, left);
}
