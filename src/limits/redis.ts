// Limits that many processes count together: one round trip a request, all scopes in one step. Requests under way hold leases that are renewed as
// long as they run and end by themselves when their process dies. While Redis is away each process counts for itself, or nobody passes.

import type { CounterStore } from "../contract/counters.ts";
import type { Claim, Limiter, Standing, Taken } from "../contract/gate.ts";
import type { SetTimer, Timer } from "../contract/timer.ts";
import { allMetersOf, costIn, createMemoryLimiter, metersIn, NOTHING_TO_COUNT, ROOM_SOON_MS, standingOf } from "./memory.ts";
import type { Meter } from "./meters.ts";
import { FINISH, RENEW, TAKE } from "./redis-scripts.ts";
import { MINUTE_MS } from "./token-bucket.ts";

export interface RedisLimiterInput {
  readonly store: CounterStore;
  /** While the store is away: `open`, each process counts for itself; `closed`, nobody passes. */
  readonly onStoreFailure: "open" | "closed";
  readonly now: () => number;
  readonly setTimer: SetTimer;
  /** Letters and digits, never the same twice, of all processes. */
  readonly makeId: () => string;
  /** How long a lease lasts that nobody renews. */
  readonly leaseMs?: number | undefined;
}

export interface RedisLimiter extends Limiter {
  close(): void;
}

const LEASE_MS = 30_000;
const MOST_AT_ONCE = 500;

export function createRedisLimiter({ store, onStoreFailure, now, setTimer, makeId, leaseMs = LEASE_MS }: RedisLimiterInput): RedisLimiter {
  const alone = createMemoryLimiter(now);
  /** Keys in which a request under way holds a lease, by the lease's id. */
  const leases = new Map<string, readonly string[]>();
  let renewal: Timer | undefined;

  const without = (claim: Claim): Taken =>
    onStoreFailure === "open" ? alone.take(claim) : { ok: false, refused: undefined, message: AWAY };

  /** Runs while there is something to renew. */
  function renewLater(): void {
    renewal ??= setTimer(() => {
      renewal = undefined;
      if (leases.size === 0) return;
      const held = [...leases].flatMap(([id, keys]) => keys.map((key) => [key, id] as const));
      for (let at = 0; at < held.length && !store.isAway(); at += MOST_AT_ONCE) {
        const some = held.slice(at, at + MOST_AT_ONCE);
        store
          .run(
            RENEW,
            some.map(([key]) => key),
            ["", String(leaseMs), ...some.map(([, id]) => id)],
          )
          .catch(() => {});
      }
      renewLater();
    }, leaseMs / 3);
  }

  async function take(claim: Claim, meters: readonly Meter[]): Promise<Taken> {
    const { tokens } = claim;
    const lease = makeId();
    const keys = meters.map(({ key }) => store.key(`limit:${key}`));
    const args = [
      "",
      lease,
      String(leaseMs),
      ...meters.flatMap((meter) => [kindOf(meter), String(meter.limit), String(costIn(meter, tokens))]),
    ];
    let told: Told;
    try {
      told = readTold(await store.run(TAKE, keys, args));
    } catch {
      return without(claim);
    }
    const standings = meters.map((meter, i) => standing(meter, told.used[i] ?? 0));
    const refused = standings[told.refused - 1];
    if (refused !== undefined) return { ok: false, refused, standings, retryAfterMs: told.waitMs < 0 ? ROOM_SOON_MS : told.waitMs };
    const held = keys.filter((_, i) => meters[i]?.rule === "parallel");
    if (held.length > 0) {
      leases.set(lease, held);
      renewLater();
    }
    let hasFinished = false;
    return {
      ok: true,
      standings,
      finish(usedTokens) {
        if (hasFinished) return;
        hasFinished = true;
        leases.delete(lease);
        const left = meters.flatMap((meter, i) => {
          const more = meter.rule === "tokens" && usedTokens !== undefined ? usedTokens - tokens : 0;
          return meter.rule === "parallel" || more !== 0 ? [{ key: keys[i] ?? "", meter, more }] : [];
        });
        if (left.length === 0) return;
        const changes = left.flatMap(({ meter, more }) => [kindOf(meter), String(meter.limit), String(more)]);
        // Should it get lost, the lease ends by itself, and what was estimated stands.
        store
          .run(
            FINISH,
            left.map(({ key }) => key),
            ["", lease, ...changes],
          )
          .catch(() => {});
      },
    };
  }

  return {
    take(claim) {
      const meters = metersIn(claim.scopes, claim.models);
      if (meters.length === 0) return NOTHING_TO_COUNT;
      return store.isAway() ? without(claim) : take(claim, meters);
    },
    async standingsOf(scope) {
      const meters = allMetersOf(scope);
      if (meters.length === 0 || store.isAway()) return alone.standingsOf(scope);
      // Nobody holds a lease without an id: nothing is taken.
      const args = ["", "", "0", ...meters.flatMap((meter) => [kindOf(meter), String(meter.limit), "0"])];
      const { used } = readTold(
        await store.run(
          TAKE,
          meters.map(({ key }) => store.key(`limit:${key}`)),
          args,
        ),
      );
      return meters.map((meter, i) => standing(meter, used[i] ?? 0));
    },
    trouble() {
      const trouble = store.trouble();
      return (
        trouble && `${trouble}; ${onStoreFailure === "open" ? "each process counts limits for itself" : "requests with limits are refused"}`
      );
    },
    close: () => void renewal?.close(),
  };
}

const AWAY = "Limits cannot be looked up at the moment. Try again.";

const kindOf = ({ rule }: Meter): string => (rule === "parallel" ? "lease" : "bucket");

const standing = (meter: Meter, used: number): Standing =>
  standingOf(meter, used, meter.rule === "parallel" ? 0 : Math.ceil((used * MINUTE_MS) / meter.limit));

interface Told {
  readonly refused: number;
  readonly waitMs: number;
  readonly used: readonly number[];
}

/** As redis-scripts.ts says. */
function readTold(answer: unknown): Told {
  if (!Array.isArray(answer)) throw new Error("Redis answered what no program of ours says");
  const [refused = 0, waitMs = 0, ...used] = answer.map(Number);
  return { refused, waitMs, used };
}
