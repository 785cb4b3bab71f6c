import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Limits, Scope } from "../../../src/contract/access.ts";
import type { CounterStore } from "../../../src/contract/counters.ts";
import type { Limiter, Taken } from "../../../src/contract/gate.ts";
import { createMemoryLimiter } from "../../../src/limits/memory.ts";
import { createRedisLimiter } from "../../../src/limits/redis.ts";
import { FINISH, TAKE } from "../../../src/limits/redis-scripts.ts";
import { type Bucket, drawn, FULL, hasRoom, usedAt, waitMs } from "../../../src/limits/token-bucket.ts";
import { connectRedis } from "../../../src/redis/connection.ts";
import { createCounterStore } from "../../../src/redis/counter-store.ts";
import { describeOwnRedis, describeRedis, ownPrefix, REDIS_URL, startRedis } from "../../fakes/redis.ts";

const scope = (kind: Scope["kind"], id: string, limits: Limits): Scope => ({ kind, id, limits });
const claim = (scopes: readonly Scope[], more: { readonly model?: string; readonly tokens?: number } = {}) => ({
  scopes,
  models: [more.model ?? "fast"],
  tokens: more.tokens ?? 0,
  nowMs: Date.now(),
});

const stores: CounterStore[] = [];
const limiters: { close(): void }[] = [];
afterAll(async () => {
  for (const one of limiters) one.close();
  await Promise.all(stores.map((one) => one.close()));
});

async function storeAt(url: string, prefix = ownPrefix(), timeoutMs = 2_000, onChange?: (message: string) => void): Promise<CounterStore> {
  const store = createCounterStore({
    connection: () => connectRedis(url),
    timeoutMs,
    prefix,
    setTimer: setTimeout,
    now: Date.now,
    onChange,
  });
  stores.push(store);
  await store.start();
  return store;
}

let ids = 0;
function shared(store: CounterStore, more: { readonly leaseMs?: number; readonly onStoreFailure?: "open" | "closed" } = {}) {
  const limiter = createRedisLimiter({
    store,
    onStoreFailure: more.onStoreFailure ?? "open",
    now: Date.now,
    setTimer: setTimeout,
    makeId: () => `lease${ids++}`,
    leaseMs: more.leaseMs,
  });
  limiters.push(limiter);
  return limiter;
}

const shown = (taken: Taken): string => {
  if (taken.ok) return "taken";
  if (taken.refused === undefined) return taken.message;
  const { scope, id, model, rule } = taken.refused;
  return `${rule} of ${scope} ${id}${model === undefined ? "" : ` for ${model}`}`;
};

/** What holds of any limiter, wherever it counts. */
function holds(make: () => Promise<Limiter>): void {
  test("a limit of requests holds for its scope and for no other", async () => {
    const limiter = await make();
    const [a, b] = [scope("key", "a", { rpm: 2 }), scope("key", "b", { rpm: 2 })];
    const takes = [
      await limiter.take(claim([a])),
      await limiter.take(claim([a])),
      await limiter.take(claim([a])),
      await limiter.take(claim([b])),
    ];
    expect(takes.map(shown)).toEqual(["taken", "taken", "requests of key a", "taken"]);
    const refused = takes[2];
    if (refused?.ok !== false || refused.refused === undefined) throw new Error("it passed");
    expect(refused.refused).toMatchObject({ limit: 2, remaining: 0 });
    expect(refused.retryAfterMs).toBeGreaterThan(25_000);
    expect(refused.retryAfterMs).toBeLessThanOrEqual(30_000);
  });
  test("of several scopes all are taken or none", async () => {
    const limiter = await make();
    const [key, team] = [scope("key", "a", { rpm: 10, maxParallel: 10 }), scope("team", "t", { rpm: 1 })];
    expect(shown(await limiter.take(claim([key, team])))).toBe("taken");
    expect(shown(await limiter.take(claim([key, team])))).toBe("requests of team t");
    const standings = await limiter.standingsOf(key);
    expect(standings.map(({ rule, remaining }) => [rule, remaining])).toEqual([
      ["requests", 9],
      ["parallel", 9],
    ]);
  });
  test("tokens are taken by an estimate and put right at the end", async () => {
    const limiter = await make();
    const key = scope("key", "a", { tpm: 100_000 });
    const first = await limiter.take(claim([key], { tokens: 90_000 }));
    expect(shown(await limiter.take(claim([key], { tokens: 20_000 })))).toBe("tokens of key a");
    if (!first.ok) throw new Error("it was refused");
    first.finish(10_000);
    first.finish(0); // a second time says nothing
    await settled(async () => expect(shown(await limiter.take(claim([key], { tokens: 80_000 })))).toBe("taken"));
    const [tokens] = await limiter.standingsOf(key);
    expect(tokens?.remaining).toBeGreaterThanOrEqual(10_000);
    expect(tokens?.remaining).toBeLessThan(12_000);
  });
  test("a place is free again once its request has ended, and only then", async () => {
    const limiter = await make();
    const key = scope("key", "a", { maxParallel: 1 });
    const first = await limiter.take(claim([key]));
    const second = await limiter.take(claim([key]));
    expect([shown(second), second.ok ? 0 : "retryAfterMs" in second && second.retryAfterMs]).toEqual(["parallel of key a", 1_000]);
    if (first.ok) first.finish(undefined);
    await settled(async () => expect(shown(await limiter.take(claim([key])))).toBe("taken"));
  });
  test("a limit for one model stands beside that for all", async () => {
    const limiter = await make();
    const key = scope("key", "a", { rpm: 3, models: { fast: { rpm: 1 } } });
    const takes = [
      await limiter.take(claim([key])),
      await limiter.take(claim([key])),
      await limiter.take(claim([key], { model: "smart" })),
      await limiter.take(claim([key], { model: "smart" })),
      await limiter.take(claim([key], { model: "smart" })),
    ];
    expect(takes.map(shown)).toEqual(["taken", "requests of key a for fast", "taken", "taken", "requests of key a"]);
  });
  test("two limits that count the same are counted once, and the smaller one holds", async () => {
    const limiter = await make();
    const both = [scope("key", "a", { rpm: 10, maxParallel: 1 }), scope("key", "a", { rpm: 3 })];
    const first = await limiter.take(claim(both));
    expect(first.ok && first.standings.map(({ rule, limit, remaining }) => [rule, limit, remaining])).toEqual([
      ["requests", 3, 2],
      ["parallel", 1, 0],
    ]);
  });
  test("nothing is counted where nothing is limited", async () => {
    const limiter = await make();
    expect(limiter.take(claim([{ kind: "key", id: "free" }]))).toEqual({ ok: true, standings: [], finish: expect.any(Function) });
  });
  test("of a hundred at once as many pass as may", async () => {
    const limiter = await make();
    const key = scope("key", "a", { rpm: 30, maxParallel: 20 });
    const takes = await Promise.all(Array.from({ length: 100 }, () => limiter.take(claim([key]))));
    expect(takes.filter(({ ok }) => ok)).toHaveLength(20);
  });
}

/** What is told to a store is there a moment later. */
async function settled(check: () => Promise<void>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await check();
    } catch (error) {
      if (tries > 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

describe("counted in this process", () => {
  holds(async () => createMemoryLimiter(Date.now));
  test("nothing has to be waited for", () => {
    expect(createMemoryLimiter(Date.now).take(claim([scope("key", "a", { rpm: 1 })])).ok).toBe(true);
  });
  test("what is whole again is forgotten, however many there were", () => {
    let nowMs = 0;
    const limiter = createMemoryLimiter(() => nowMs);
    for (let user = 0; user < 50_000; user += 1) {
      nowMs += 10;
      limiter.take({ scopes: [scope("end_user", `u${user}`, { rpm: 60 })], models: ["m"], tokens: 0, nowMs });
    }
    expect(limiter.size()).toBeLessThan(25_000);
  });
});

describeRedis("counted in Redis", () => {
  holds(async () => shared(await storeAt(REDIS_URL)));

  test("two processes count together", async () => {
    const prefix = ownPrefix();
    const [one, two] = [shared(await storeAt(REDIS_URL, prefix)), shared(await storeAt(REDIS_URL, prefix))];
    const key = scope("key", "a", { rpm: 10, maxParallel: 6 });
    const takes = await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? one : two).take(claim([key]))));
    expect(takes.filter(({ ok }) => ok)).toHaveLength(6);
  });

  test("a lease lasts while its request runs, and ends by itself when its process is gone", async () => {
    const prefix = ownPrefix();
    const [dying, living] = [shared(await storeAt(REDIS_URL, prefix), { leaseMs: 150 }), shared(await storeAt(REDIS_URL, prefix))];
    const key = scope("key", "a", { maxParallel: 1 });
    expect(shown(await dying.take(claim([key])))).toBe("taken");
    // Longer than a lease, which was renewed meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(shown(await living.take(claim([key])))).toBe("parallel of key a");
    dying.close(); // as if it had died: nobody renews
    await settled(async () => expect(shown(await living.take(claim([key])))).toBe("taken"));
  });

  test("the program in Redis and the pure sums say the same of any sequence", async () => {
    const store = await storeAt(REDIS_URL);
    const step = fc.record({
      afterMs: fc.integer({ min: 0, max: 30_000 }),
      cost: fc.integer({ min: 1, max: 80 }),
      correction: fc.option(fc.integer({ min: -40, max: 40 }), { nil: undefined }),
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 100 }), fc.array(step, { maxLength: 12 }), async (limit, steps) => {
        const key = store.key(`sums${run++}`);
        let bucket: Bucket = FULL;
        let nowMs = Date.now();
        for (const { afterMs, cost, correction } of steps) {
          nowMs += afterMs;
          const answer = (await store.run(
            TAKE,
            [key],
            [String(nowMs), "x", "1000", "bucket", String(limit), String(cost)],
          )) as readonly unknown[];
          const [refused = 0, wait = 0, used = 0] = answer.map(Number);
          const room = hasRoom(bucket, cost, limit, nowMs);
          expect({ refused, wait }).toEqual({ refused: room ? 0 : 1, wait: room ? 0 : waitMs(bucket, cost, limit, nowMs) });
          if (room) bucket = drawn(bucket, cost, limit, nowMs);
          expect(used).toBeCloseTo(usedAt(bucket, limit, nowMs), 6);
          if (correction === undefined) continue;
          await store.run(FINISH, [key], [String(nowMs), "x", "bucket", String(limit), String(correction)]);
          bucket = drawn(bucket, correction, limit, nowMs);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describeOwnRedis("without Redis", () => {
  test("each process counts for itself, or nobody passes, as it was chosen; and it is told", async () => {
    const redis = await startRedis();
    const said: string[] = [];
    const store = await storeAt(redis.url, ownPrefix(), 2_000, (message) => said.push(message));
    const [open, closed] = [shared(store), shared(store, { onStoreFailure: "closed" })];
    const key = scope("key", "a", { rpm: 2 });
    expect([shown(await open.take(claim([key]))), open.trouble()]).toEqual(["taken", undefined]);
    await redis.kill();
    await settled(async () => {
      await closed.take(claim([key]));
      expect(store.isAway()).toBe(true);
    });
    // Known to be away: nothing is waited for.
    const taken = open.take(claim([key]));
    expect(taken).not.toBeInstanceOf(Promise);
    expect(shown(taken as Taken)).toMatch(/taken|requests of key a/);
    expect(shown(closed.take(claim([key])) as Taken)).toBe("Limits cannot be looked up at the moment. Try again.");
    expect(open.trouble()).toMatch(/^Redis is away since .*: (ECONNREFUSED|ECONNRESET|.*); each process counts limits for itself$/);
    expect(closed.trouble()).toMatch(/requests with limits are refused$/);
    const again = await startRedis(redis.port);
    await settled(async () => {
      await new Promise((resolve) => setTimeout(resolve, 90));
      expect(store.trouble()).toBeUndefined();
    });
    expect(shown(await closed.take(claim([key])))).toBe("taken");
    expect(said.map((message) => message.replace(/ since .*/, ""))).toEqual(["Redis is away", "Redis is back"]);
    await again.kill();
  });

  test("one that hangs is given up after a few short waits", async () => {
    const redis = await startRedis();
    const store = await storeAt(redis.url, ownPrefix(), 30);
    const limiter = shared(store);
    const key = scope("key", "a", { rpm: 100 });
    redis.freeze();
    for (let i = 0; i < 3; i += 1) expect(shown(await limiter.take(claim([key])))).toBe("taken");
    expect(store.isAway()).toBe(true);
    expect(limiter.take(claim([key]))).not.toBeInstanceOf(Promise);
    expect(store.trouble()).toContain("no answer within 30 ms");
    redis.thaw();
    await settled(async () => {
      await new Promise((resolve) => setTimeout(resolve, 90));
      expect(store.isAway()).toBe(false);
    });
    await redis.kill();
  });
});
