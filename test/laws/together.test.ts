// Programs that run as one say what they say one by one, and leave the same in Redis: nobody can tell who asked at the same time.

import { createClient } from "redis";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as budget from "../../src/budget/redis-scripts.ts";
import * as limits from "../../src/limits/redis-scripts.ts";
import { connectRedis, type RedisConnection } from "../../src/redis/connection.ts";
import { describeRedis, ownPrefix, REDIS_URL } from "../fakes/redis.ts";
import { fc, LAW_TIMEOUT_MS, runs } from "./runs.ts";

const { TAKE, FINISH, RENEW } = limits;
const { RESERVE, SETTLE, RENEW: RENEW_HOLD, LOOK } = budget;
const SCRIPTS = { TAKE, FINISH, RENEW, RESERVE, SETTLE, RENEW_HOLD, LOOK };

interface Step {
  readonly what: keyof typeof SCRIPTS;
  readonly keys: readonly string[];
  /** But for the time, which is the first. */
  readonly args: readonly string[];
  /** Comes so long after the one before. */
  readonly afterMs: number;
  /** Is not asked for together with the one before. */
  readonly isApart: boolean;
}

const LEASE_MS = "30000";
const FORGET = String(Date.now() + 86_400_000);
const id = fc.nat(9).map(String);
const meters = fc.subarray(["bucket 1", "bucket 2", "lease 3", "lease 4"], { minLength: 1 });
const costs = fc.array(fc.integer({ min: -30, max: 40 }), { minLength: 4, maxLength: 4 });
const purses = fc.subarray(["purse 1", "purse 2"], { minLength: 1 });
const amount = fc.constantFrom("0", "1", "40", "999999999999", "1000000000000", "3500000000000");
const limit = fc.constantFrom("100", "2000000000000", "9000000000000");

const kindOf = (key: string): string => key.split(" ")[0] ?? "";
const limitOf = (key: string): string => (kindOf(key) === "lease" ? "2" : "50");
const bothOf = (some: readonly string[]): readonly string[] => some.flatMap((key) => [key, `${key} due`]);

const program = fc.oneof(
  fc.record({ id, meters, costs }).map(({ id, meters, costs }) => ({ what: "TAKE" as const, keys: meters, args: [id, LEASE_MS, ...meters.flatMap((key, i) => [kindOf(key), limitOf(key), String(Math.abs(costs[i] ?? 0))])] })),
  fc.record({ id, meters, costs }).map(({ id, meters, costs }) => ({ what: "FINISH" as const, keys: meters, args: [id, ...meters.flatMap((key, i) => [kindOf(key), limitOf(key), String(costs[i] ?? 0)])] })),
  fc.record({ id, key: fc.constantFrom("lease 3", "lease 4") }).map(({ id, key }) => ({ what: "RENEW" as const, keys: [key], args: [LEASE_MS, id] })),
  fc.record({ id, purses, amount, limit, known: fc.constantFrom("", "0", "7") }).map(({ id, purses, amount, limit, known }) => ({ what: "RESERVE" as const, keys: bothOf(purses), args: [id, LEASE_MS, amount, "", ...purses.flatMap(() => [limit, FORGET, known])] })),
  fc.record({ id, purses, amount, soft: fc.constantFrom("", "60") }).map(({ id, purses, amount, soft }) => ({ what: "SETTLE" as const, keys: bothOf(purses), args: [id, amount, ...purses.map(() => soft)] })),
  fc.record({ id, purses }).map(({ id, purses }) => ({ what: "RENEW_HOLD" as const, keys: purses.map((key) => `${key} due`), args: [LEASE_MS, ...purses.map(() => id)] })),
  purses.map((purses) => ({ what: "LOOK" as const, keys: bothOf(purses), args: [] })),
); // biome-ignore format: one a line
const steps: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc
      .tuple(program, fc.constantFrom(0, 0, 1, 20_000, 31_000), fc.nat(4))
      .map(([one, afterMs, apart]): Step => ({ ...one, afterMs, isApart: apart === 0 })),
    { minLength: 2, maxLength: 40 },
  )
  .map(withOwnIds);

/** A lease is taken once, and a reservation is new once: what ends it or changes it may come before, or never. */
function withOwnIds(all: readonly Step[]): readonly Step[] {
  const known = new Set<string>();
  return all.map((step, at) => {
    const [name = "", ms = "", amount = "", , ...rules] = step.args;
    if (step.what === "TAKE") return { ...step, args: [String(at), ...step.args.slice(1)] };
    if (step.what !== "RESERVE" || known.has(name)) return step;
    known.add(name);
    return { ...step, args: [name, ms, amount, "new", ...rules] };
  });
}

describeRedis("programs asked for at the same time", () => {
  let connection: RedisConnection;
  const looking = createClient({ url: REDIS_URL });
  beforeAll(async () => {
    connection = await connectRedis(REDIS_URL);
    await Promise.all([connection.connect(), looking.connect()]);
  });
  afterAll(() => {
    connection.close();
    looking.destroy();
  });

  async function leftAt(key: string): Promise<unknown> {
    const hash = /due$|lease/.test(key) ? undefined : await looking.hGetAll(key);
    return hash === undefined ? looking.zRangeWithScores(key, 0, -1) : Object.entries(hash).sort();
  }

  /** What they say, and what they leave behind. */
  async function play(all: readonly Step[], startMs: number, isTogether: boolean) {
    const prefix = `{${ownPrefix()}}`;
    const running: Promise<unknown>[] = [];
    let nowMs = startMs;
    for (const { what, keys, args, afterMs, isApart } of all) {
      nowMs += afterMs;
      if (isApart || !isTogether) await Promise.all(running);
      const own = keys.map((key) => `${prefix}${key}`);
      running.push(connection.run(SCRIPTS[what], own, [String(nowMs), ...args]));
    }
    const said = await Promise.all(running);
    const keys = ["bucket 1", "bucket 2", "lease 3", "lease 4", ...bothOf(["purse 1", "purse 2"])];
    const left = await Promise.all(keys.map(async (key) => [key, await leftAt(`${prefix}${key}`)]));
    return { said, left };
  }

  test("say what they say one by one, and leave the same", { timeout: LAW_TIMEOUT_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const startMs = Date.now();
        expect(await play(all, startMs, true)).toEqual(await play(all, startMs, false));
      }),
      runs(),
    );
  });
});
