// Limits that many processes count together: one round trip a request, all scopes in one step. Requests under way hold leases that are renewed as
// long as they run and end by themselves when their process dies. While Redis is away each process counts for itself, or nobody passes. What a list of
// scopes counts in is worked out once for the list: it is the same object for every request of one principal and model.

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

/** A meter, and what is said of it to the programs. */
interface Row {
  readonly meter: Meter;
  readonly key: string;
  readonly kind: "bucket" | "lease";
  readonly limit: string;
}

interface Rows {
  readonly rows: readonly Row[];
  readonly keys: readonly string[];
}

interface Listed {
  readonly models: Claim["models"];
  readonly all: Rows;
  /** Those in which a lease is held. */
  readonly leases: Rows;
  /** Those, and those whose cost is put right at the end. */
  readonly atEnd: Rows;
}

const LEASE_MS = 30_000;
const MOST_AT_ONCE = 500;

export function createRedisLimiter({ store, onStoreFailure, now, setTimer, makeId, leaseMs = LEASE_MS }: RedisLimiterInput): RedisLimiter {
  const alone = createMemoryLimiter(now);
  const listed = new WeakMap<Claim["scopes"], Listed>();
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

  const rowOf = (meter: Meter): Row => ({
    meter,
    key: store.key(`limit:${meter.key}`),
    kind: meter.rule === "parallel" ? "lease" : "bucket",
    limit: String(meter.limit),
  });

  function listedFor({ scopes, models }: Claim): Listed {
    let found = listed.get(scopes);
    if (found === undefined || found.models !== models) {
      const rows = metersIn(scopes, models).map(rowOf);
      found = {
        models,
        all: rowsOf(rows),
        leases: rowsOf(rows.filter(({ meter }) => meter.rule === "parallel")),
        atEnd: rowsOf(rows.filter(({ meter }) => meter.rule !== "requests")),
      };
      listed.set(scopes, found);
    }
    return found;
  }

  async function take(claim: Claim, { all: { rows, keys }, leases: held, atEnd }: Listed): Promise<Taken> {
    const { tokens } = claim;
    const lease = makeId();
    const args = ["", lease, String(leaseMs)];
    for (const { meter, kind, limit } of rows) args.push(kind, limit, String(costIn(meter, tokens)));
    let told: Told;
    try {
      told = readTold(await store.run(TAKE, keys, args));
    } catch {
      return without(claim);
    }
    const standings = rows.map(({ meter }, i) => standing(meter, told.used[i] ?? 0));
    const refused = standings[told.refused - 1];
    if (refused !== undefined) return { ok: false, refused, standings, retryAfterMs: told.waitMs < 0 ? ROOM_SOON_MS : told.waitMs };
    if (held.keys.length > 0) {
      leases.set(lease, held.keys);
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
        const more = usedTokens === undefined ? 0 : usedTokens - tokens;
        const ending = more === 0 ? held : atEnd;
        const changes = ["", lease];
        for (const { kind, limit } of ending.rows) changes.push(kind, limit, String(more));
        // Should it get lost, the lease ends by itself, and what was estimated stands.
        if (ending.keys.length > 0) store.run(FINISH, ending.keys, changes).catch(() => {});
      },
    };
  }

  return {
    take(claim) {
      const through = listedFor(claim);
      if (through.all.keys.length === 0) return NOTHING_TO_COUNT;
      return store.isAway() ? without(claim) : take(claim, through);
    },
    async standingsOf(scope) {
      const { rows, keys } = rowsOf(allMetersOf(scope).map(rowOf));
      if (rows.length === 0 || store.isAway()) return alone.standingsOf(scope);
      // Nobody holds a lease without an id: nothing is taken.
      const args = ["", "", "0", ...rows.flatMap(({ kind, limit }) => [kind, limit, "0"])];
      const { used } = readTold(await store.run(TAKE, keys, args));
      return rows.map(({ meter }, i) => standing(meter, used[i] ?? 0));
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

const standing = (meter: Meter, used: number): Standing =>
  standingOf(meter, used, meter.rule === "parallel" ? 0 : Math.ceil((used * MINUTE_MS) / meter.limit));

const rowsOf = (rows: readonly Row[]): Rows => ({ rows, keys: rows.map(({ key }) => key) });

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
