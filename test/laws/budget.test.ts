// Law 8: under any interleaving of reserving, raising, settling, giving back, dying and lapsing, what is truly spent never passes a limit but for the
// declared slack, which is what requests cost whose process died; and whatever was reserved is settled or given back in the end.

import { afterAll, describe, expect, test } from "vitest";
import { createMemoryBudgets } from "../../src/budget/memory.ts";
import type { Purse } from "../../src/budget/purse.ts";
import { createRedisBudgets } from "../../src/budget/redis.ts";
import { createWindows } from "../../src/budget/window.ts";
import type { Scope } from "../../src/contract/access.ts";
import type { CounterStore } from "../../src/contract/counters.ts";
import type { Budgets, Reservation } from "../../src/contract/gate.ts";
import { connectRedis } from "../../src/redis/connection.ts";
import { createCounterStore } from "../../src/redis/counter-store.ts";
import { describeRedis, ownPrefix, REDIS_URL } from "../fakes/redis.ts";
import { fc, LAW_TIMEOUT_MS, runs } from "./runs.ts";

/** Beyond what a double holds exactly, so that a pico-dollar lost would show. */
const DOLLARS = 10n ** 12n;
const limits = fc.bigInt({ min: 1n, max: 40_000n * DOLLARS });
const LAPSE_MS = 60_000;

interface World {
  /** A process that begins now. */
  born(): Budgets;
  readonly mayDie: boolean;
}
/** What is truly so, whoever counts. */
interface Truth {
  nowMs: number;
  /** Settled, with the moment its request began. */
  readonly settled: { readonly atMs: number; readonly cost: bigint; readonly scopes: readonly Scope[] }[];
  /** Spent by requests whose process died: nobody ever told. */
  readonly lost: { readonly atMs: number; readonly cost: bigint; readonly scopes: readonly Scope[] }[];
}
interface UnderWay {
  readonly process: number;
  readonly reservation: Reservation;
  readonly atMs: number;
  readonly scopes: readonly Scope[];
  /** What it has cost up to now is never more than what it holds. */
  holds: bigint;
  costShare: number;
}

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ is: fc.constant("begin" as const), process: fc.nat(2), most: limits, costShare: fc.double({ min: 0, max: 1, noNaN: true }), of: fc.subarray([0, 1, 2], { minLength: 1 }) }) },
  { weight: 5, arbitrary: fc.record({ is: fc.constantFrom("settle" as const, "give_back" as const, "settle_twice" as const), which: fc.nat(50) }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant("raise" as const), which: fc.nat(50), by: limits }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("die" as const), process: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant("wait" as const), ms: fc.constantFrom(1, 30_000, 61_000, 3_600_000, 40 * 3_600_000) }) },
); // biome-ignore format: one a line
const scopesOf = (given: readonly bigint[]): readonly Scope[] => [
  { kind: "key", id: "k", budgets: [{ limit: given[0] ?? 0n, window: { unit: "day", zone: "Europe/Berlin" } }] },
  { kind: "team", id: "t", budgets: [{ limit: given[1] ?? 0n, soft: (given[1] ?? 0n) / 2n, window: { unit: "month", zone: "UTC" } }] },
  { kind: "global", id: "", budgets: [{ limit: given[2] ?? 0n, window: { unit: "total", zone: "UTC" } }, { limit: (given[2] ?? 0n) / 2n, window: { unit: "hour", zone: "UTC" } }] },
]; // biome-ignore format: one a line

const costOf = ({ holds, costShare }: UnderWay): bigint => (holds * BigInt(Math.round(costShare * 1_000_000))) / 1_000_000n;

async function play(
  make: (truth: Truth) => Promise<World>,
  given: readonly bigint[],
  steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[],
) {
  // Ahead of the true clock: Redis forgets what is over. The night after, clocks are set.
  const truth: Truth = { nowMs: Date.UTC(2030, 2, 30, 20), settled: [], lost: [] };
  const world = await make(truth);
  const scopes = scopesOf(given);
  const processes = [world.born(), world.born(), world.born()];
  let underWay: UnderWay[] = [];
  const windowOf = createWindows();

  /** Nothing that was spent in a window passes its limit, but for what the dead spent. */
  function holdsNow(): void {
    for (const scope of scopes) {
      for (const rule of scope.budgets ?? []) {
        const { startMs } = windowOf(rule.window, truth.nowMs);
        const within = ({ atMs, scopes: of }: { readonly atMs: number; readonly scopes: readonly Scope[] }) =>
          atMs >= startMs && of.includes(scope);
        const spent = truth.settled.filter(within).reduce((sum, { cost }) => sum + cost, 0n);
        const still = underWay.filter(within).reduce((sum, one) => sum + one.holds, 0n);
        // Also what is under way could be spent in full.
        expect(spent + still <= rule.limit, `${scope.kind} ${rule.window.unit}: ${spent} and ${still} of ${rule.limit}`).toBe(true);
      }
    }
  }

  for (const one of steps) {
    if (one.is === "wait") truth.nowMs += one.ms;
    else if (one.is === "begin") {
      const process = processes[one.process];
      const asked = one.of.flatMap((i) => scopes[i] ?? []);
      const reserved = await process?.reserve({ scopes: asked, models: ["m"], most: one.most, nowMs: truth.nowMs });
      if (reserved?.ok)
        underWay.push({
          process: one.process,
          reservation: reserved,
          atMs: truth.nowMs,
          scopes: asked,
          holds: one.most,
          costShare: one.costShare,
        });
    } else if (one.is === "die") {
      if (!world.mayDie) continue;
      for (const lost of underWay.filter(({ process }) => process === one.process)) truth.lost.push({ ...lost, cost: costOf(lost) });
      underWay = underWay.filter(({ process }) => process !== one.process);
      processes[one.process] = world.born();
    } else {
      const found = underWay[one.which % Math.max(1, underWay.length)];
      if (found === undefined) continue;
      if (one.is === "raise") {
        const more = found.holds + one.by;
        if ((await found.reservation.raise(more)) === undefined) found.holds = more;
        continue;
      }
      const cost = one.is === "give_back" ? 0n : costOf(found);
      found.reservation.settle(cost);
      if (one.is === "settle_twice") found.reservation.settle(cost);
      underWay = underWay.filter((other) => other !== found);
      truth.settled.push({ ...found, cost });
    }
    holdsNow();
  }
  // Everybody ends; what the dead held lapses.
  for (const one of underWay.splice(0)) {
    one.reservation.settle(costOf(one));
    truth.settled.push({ ...one, cost: costOf(one) });
  }
  return { truth, scopes, last: processes[0] as Budgets, windowOf };
}

/** What is told at the end is what was settled, to the pico-dollar, and nothing is held. */
async function tellsTheTruth({ truth, scopes, last, windowOf }: Awaited<ReturnType<typeof play>>): Promise<void> {
  for (const scope of scopes) {
    for (const { rule, spent, reserved } of await last.spentOf(scope)) {
      const { startMs } = windowOf(rule.window, truth.nowMs);
      const want = truth.settled
        .filter(({ atMs, scopes: of }) => atMs >= startMs && of.includes(scope))
        .reduce((sum, { cost }) => sum + cost, 0n);
      expect({ scope: scope.kind, spent, reserved }).toEqual({ scope: scope.kind, spent: want, reserved: 0n });
    }
  }
}

const given = fc.tuple(limits, limits, limits);
const steps = fc.array(step, { minLength: 5, maxLength: 40 });
const settledIn =
  (truth: Truth) =>
  async ({ scope, id, window, rule }: Purse) =>
    truth.settled
      .filter(
        ({ atMs, scopes }) =>
          atMs >= window.startMs && scopes.some((one) => one.kind === scope && one.id === id && one.budgets?.includes(rule)),
      )
      .reduce((sum, { cost }) => sum + cost, 0n);

describe("law 8, in one process", () => {
  test("spend never passes a limit, and nothing stays reserved", { timeout: LAW_TIMEOUT_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(given, steps, async (amounts, asked) => {
        const world = async (truth: Truth): Promise<World> => {
          const only = createMemoryBudgets({ windowOf: createWindows(), now: () => truth.nowMs, spentIn: undefined, onSoft() {} });
          return { born: () => only, mayDie: false };
        };
        await tellsTheTruth(await play(world, amounts, asked));
      }),
      runs(2),
    );
  });
  test("a process that starts anew goes on with what the ledger knows", { timeout: LAW_TIMEOUT_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(given, steps, async (amounts, asked) => {
        const world = async (truth: Truth): Promise<World> => ({
          born: () => createMemoryBudgets({ windowOf: createWindows(), now: () => truth.nowMs, spentIn: settledIn(truth), onSoft() {} }),
          mayDie: true,
        });
        // One process, which dies now and then.
        const alone = asked.map((one) => ("process" in one ? { ...one, process: 0 } : one));
        await tellsTheTruth(await play(world, amounts, alone));
      }),
      runs(2),
    );
  });
});

describeRedis("law 8, in three processes and one Redis", () => {
  const stores: CounterStore[] = [];
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  test("spend never passes a limit, and nothing stays reserved, whoever dies", { timeout: LAW_TIMEOUT_MS }, async () => {
    const store = createCounterStore({
      connection: () => connectRedis(REDIS_URL),
      timeoutMs: 5_000,
      prefix: ownPrefix(),
      setTimer: setTimeout,
      now: Date.now,
    });
    stores.push(store);
    await store.start();
    let run = 0;
    let ids = 0;
    await fc.assert(
      fc.asyncProperty(given, steps, async (amounts, asked) => {
        const within = ++run;
        const made: { close(withinMs: number): Promise<void> }[] = [];
        const world = async (truth: Truth): Promise<World> => ({
          born() {
            const budgets = createRedisBudgets({
              store: { ...store, key: (name) => store.key(`${within}:${name}`) },
              windowOf: createWindows(),
              now: () => truth.nowMs,
              storeNow: () => truth.nowMs,
              // Nobody renews here: only what began more than a lapse ago may be gone.
              setTimer: (callback, ms) => (ms === LAPSE_MS / 3 ? { close() {} } : setTimeout(callback, ms)),
              makeId: () => `r${ids++}`,
              lapseMs: LAPSE_MS,
              spentIn: settledIn(truth),
              onSoft() {},
            });
            made.push(budgets);
            return budgets;
          },
          mayDie: true,
        });
        // Who waits longer than a lapse has died: a process that lives renews what it holds.
        const asLived = asked.flatMap((one) =>
          one.is === "wait" && one.ms > LAPSE_MS
            ? [{ is: "die" as const, process: 0 }, { is: "die" as const, process: 1 }, { is: "die" as const, process: 2 }, one]
            : [one],
        );
        const played = await play(world, amounts, asLived);
        await Promise.all(made.map((one) => one.close(5_000)));
        played.truth.nowMs += LAPSE_MS + 1;
        await tellsTheTruth(played);
      }),
      runs(0.4),
    );
  });
});
