// Limits counted in this process: synchronous, nothing to wait for, forgotten with the process. Holds state, but no clock and no timer. Which meters a
// list of scopes runs through is worked out once for the list: it is the same object for every request of one principal and model.

import type { Claim, Limiter, Standing, Taken } from "../contract/gate.ts";
import { type Meter, metersOf } from "./meters.ts";
import { hasRoom, usedAfter, usedAt, waitMs, wholeInMs } from "./token-bucket.ts";

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
  const counts = new Counts();
  const listed = new WeakMap<Claim["scopes"], Listed>();

  function listedFor({ scopes, models }: Claim): Listed {
    let found = listed.get(scopes);
    if (found === undefined || found.models !== models || found.generation !== counts.generation) {
      const all = metersIn(scopes, models).map((meter) => ({ meter, count: counts.of(meter.key) }));
      found = { models, generation: counts.generation, all };
      listed.set(scopes, found);
    }
    return found;
  }

  return {
    take(claim) {
      const { tokens, nowMs } = claim;
      counts.sweep(nowMs);
      const through = listedFor(claim);
      if (through.all.length === 0) return NOTHING_TO_COUNT;
      for (const { meter, count } of through.all) {
        if (hasRoomIn(meter, count, tokens, nowMs)) continue;
        const retryAfterMs = meter.rule === "parallel" ? ROOM_SOON_MS : waitMs(count, costIn(meter, tokens), meter.limit, nowMs);
        return { ok: false, refused: standing(meter, count, nowMs), standings: standingsIn(through, nowMs), retryAfterMs };
      }
      for (const { meter, count } of through.all) {
        if (meter.rule === "parallel") count.enter();
        else count.draw(costIn(meter, tokens), meter.limit, nowMs);
      }
      return new Taking(counts, through, tokens, standingsIn(through, nowMs), now);
    },
    standingsOf(scope) {
      const nowMs = now();
      return allMetersOf(scope).map((meter) => standing(meter, counts.known(meter.key) ?? NONE, nowMs));
    },
    trouble: () => undefined,
    size: () => counts.size,
  };
}

/** What is counted under one key: a bucket, or calls under way. */
class Count {
  used = 0;
  atMs = 0;
  /** As it was last drawn from. */
  perMinute = 0;
  underWay = 0;

  draw(cost: number, perMinute: number, nowMs: number): void {
    this.used = usedAfter(this, cost, perMinute, nowMs);
    this.atMs = Math.max(this.atMs, nowMs);
    this.perMinute = perMinute;
  }

  enter(): void {
    this.underWay += 1;
  }

  leave(): void {
    this.underWay -= 1;
  }

  isIdle(nowMs: number): boolean {
    return this.underWay === 0 && usedAt(this, this.perMinute, nowMs) === 0;
  }
}
const NONE = new Count();

class Counts {
  /** Another one once some were forgotten: whoever has those holds what nobody looks at any more. */
  generation = 0;
  readonly #byKey = new Map<string, Count>();
  #sweepAt = FIRST_SWEEP;

  of(key: string): Count {
    let count = this.#byKey.get(key);
    if (count === undefined) {
      count = new Count();
      this.#byKey.set(key, count);
    }
    return count;
  }

  known(key: string): Count | undefined {
    return this.#byKey.get(key);
  }

  sweep(nowMs: number): void {
    if (this.#byKey.size < this.#sweepAt) return;
    for (const [key, count] of this.#byKey) if (count.isIdle(nowMs)) this.#byKey.delete(key);
    this.#sweepAt = Math.max(FIRST_SWEEP, this.#byKey.size * 2);
    this.generation += 1;
  }

  get size(): number {
    return this.#byKey.size;
  }
}

/** The meters of a list of scopes, and what each of them counts in. */
interface Listed {
  readonly models: Claim["models"];
  readonly generation: number;
  readonly all: readonly { readonly meter: Meter; readonly count: Count }[];
}

/** What one request has taken. */
class Taking {
  readonly ok = true;
  readonly standings: readonly Standing[];
  readonly #counts: Counts;
  readonly #through: Listed;
  readonly #tokens: number;
  readonly #now: () => number;
  #hasFinished = false;

  constructor(counts: Counts, through: Listed, tokens: number, standings: readonly Standing[], now: () => number) {
    this.#counts = counts;
    this.#through = through;
    this.#tokens = tokens;
    this.standings = standings;
    this.#now = now;
  }

  finish(usedTokens: number | undefined): void {
    if (this.#hasFinished) return;
    this.#hasFinished = true;
    const { all, generation } = this.#through;
    for (const { meter, count } of all) {
      // One that is under way is never forgotten.
      if (meter.rule === "parallel") count.leave();
      else if (meter.rule === "tokens" && usedTokens !== undefined && usedTokens !== this.#tokens) {
        const current = generation === this.#counts.generation ? count : this.#counts.of(meter.key);
        current.draw(usedTokens - this.#tokens, meter.limit, this.#now());
      }
    }
  }
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

function hasRoomIn(meter: Meter, count: Count, tokens: number, nowMs: number): boolean {
  if (meter.rule === "parallel") return count.underWay < meter.limit;
  return hasRoom(count, costIn(meter, tokens), meter.limit, nowMs);
}

const standingsIn = ({ all }: Listed, nowMs: number): readonly Standing[] => all.map(({ meter, count }) => standing(meter, count, nowMs));

function standing(meter: Meter, count: Count, nowMs: number): Standing {
  if (meter.rule === "parallel") return standingOf(meter, count.underWay, 0);
  return standingOf(meter, usedAt(count, meter.limit, nowMs), wholeInMs(count, meter.limit, nowMs));
}

export function standingOf({ scope, id, model, rule, limit }: Meter, used: number, resetMs: number): Standing {
  return { scope, id, model, rule, limit, remaining: Math.max(0, Math.floor(limit - used)), resetMs };
}
