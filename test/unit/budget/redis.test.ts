import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "redis";
import { afterAll, expect, test } from "vitest";
import { createRedisBudgets, type RedisBudgetInput } from "../../../src/budget/redis.ts";
import { createWindows } from "../../../src/budget/window.ts";
import type { Scope } from "../../../src/contract/access.ts";
import type { CounterStore } from "../../../src/contract/counters.ts";
import type { Reserved } from "../../../src/contract/gate.ts";
import { createRedisLimiter } from "../../../src/limits/redis.ts";
import { connectRedis } from "../../../src/redis/connection.ts";
import { createCounterStore } from "../../../src/redis/counter-store.ts";
import { describeOwnRedis, describeRedis, ownPrefix, REDIS_URL, startRedis } from "../../fakes/redis.ts";

const DOLLAR = 10n ** 12n;
const stores: CounterStore[] = [];
const made: { close(withinMs: number): Promise<void> }[] = [];
afterAll(async () => {
  await Promise.all(made.map((one) => one.close(1_000)));
  await Promise.all(stores.map((store) => store.close()));
});

async function storeAt(url: string, prefix = ownPrefix()): Promise<CounterStore> {
  const store = createCounterStore({ connection: () => connectRedis(url), timeoutMs: 5_000, prefix, setTimer: setTimeout, now: Date.now });
  stores.push(store);
  await store.start();
  return store;
}

let ids = 0;
function budgetsOn(store: CounterStore, more: Partial<RedisBudgetInput> = {}) {
  const budgets = createRedisBudgets({
    store,
    windowOf: createWindows(),
    now: Date.now,
    setTimer: setTimeout,
    makeId: () => `r${ids++}`,
    spentIn: undefined,
    onSoft() {},
    ...more,
  });
  made.push(budgets);
  return budgets;
}

const scopeOf = (limit: bigint, soft?: bigint): Scope => ({
  kind: "key",
  id: "k",
  budgets: [{ limit, ...(soft === undefined ? {} : { soft }), window: { unit: "total", zone: "UTC" } }],
});
const claim = (scope: Scope, most: bigint) => ({ scopes: [scope], models: [], most, nowMs: Date.now() });
const settle = (reserved: Reserved, cost: bigint) => {
  if (!reserved.ok) throw new Error("it was refused");
  reserved.settle(cost);
};

describeRedis("budgets in Redis", () => {
  test("are exact far beyond what a double holds", async () => {
    const budgets = budgetsOn(await storeAt(REDIS_URL));
    const scope = scopeOf(90_000_000_000n * DOLLAR);
    const most = 89_999_999_999n * DOLLAR;
    settle(await budgets.reserve(claim(scope, most)), most);
    await budgets.close(2_000);
    const odd = DOLLAR - 3n;
    settle(await budgets.reserve(claim(scope, odd)), odd);
    await budgets.close(2_000);
    expect(await budgets.spentOf(scope)).toMatchObject([{ spent: most + odd, reserved: 0n }]);
    expect(await budgets.reserve(claim(scope, 4n))).toMatchObject({ ok: false, exhausted: { spent: most + odd, reserved: 0n } });
    // The last pico-dollars make a whole dollar.
    settle(await budgets.reserve(claim(scope, 3n)), 3n);
    await budgets.close(2_000);
    expect(await budgets.spentOf(scope)).toMatchObject([{ spent: 90_000_000_000n * DOLLAR, reserved: 0n }]);
  });

  test("are settled once, however often that has to be said", async () => {
    const store = await storeAt(REDIS_URL);
    let failing = 0;
    // The program runs, and its answer gets lost.
    const lossy: CounterStore = {
      ...store,
      async run(script, keys, args) {
        const answer = await store.run(script, keys, args);
        if (failing-- > 0) throw new Error("no answer");
        return answer;
      },
    };
    const budgets = budgetsOn(lossy);
    const scope = scopeOf(DOLLAR);
    const reserved = await budgets.reserve(claim(scope, 10n));
    failing = 2;
    settle(reserved, 7n);
    await budgets.close(5_000);
    failing = 0;
    expect(await budgets.spentOf(scope)).toMatchObject([{ spent: 7n, reserved: 0n }]);
  });

  test("tell of a soft limit once, whichever process passes it", async () => {
    const prefix = ownPrefix();
    const news: bigint[] = [];
    const [one, two] = [
      budgetsOn(await storeAt(REDIS_URL, prefix), { onSoft: ({ spent }) => news.push(spent) }),
      budgetsOn(await storeAt(REDIS_URL, prefix), { onSoft: ({ spent }) => news.push(spent) }),
    ];
    const scope = scopeOf(100n, 50n);
    for (const budgets of [one, two, one, two]) {
      settle(await budgets.reserve(claim(scope, 20n)), 20n);
      await budgets.close(2_000);
    }
    expect(news).toEqual([60n]);
  });

  test("are filled from the ledger by whoever comes first, and by nobody after", async () => {
    const prefix = ownPrefix();
    let asked = 0;
    const spentIn = async () => {
      asked += 1;
      return 95n;
    };
    const [one, two] = [budgetsOn(await storeAt(REDIS_URL, prefix), { spentIn }), budgetsOn(await storeAt(REDIS_URL, prefix), { spentIn })];
    const scope = scopeOf(100n);
    expect(await one.spentOf(scope)).toMatchObject([{ spent: 95n }]);
    const first = await one.reserve(claim(scope, 5n));
    const again = asked;
    expect([first.ok, await two.reserve(claim(scope, 1n)), asked]).toMatchObject([
      true,
      { ok: false, exhausted: { spent: 95n, reserved: 5n } },
      again,
    ]);
  });

  test("a reservation that nobody renews lapses, and may still be settled", async () => {
    const prefix = ownPrefix();
    const never = { setTimer: () => ({ close() {} }) };
    const dying = budgetsOn(await storeAt(REDIS_URL, prefix), { lapseMs: 60, ...never });
    const living = budgetsOn(await storeAt(REDIS_URL, prefix));
    const scope = scopeOf(100n);
    const lapsed = await dying.reserve(claim(scope, 100n));
    expect((await living.reserve(claim(scope, 1n))).ok).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await living.reserve(claim(scope, 1n))).ok).toBe(true);
    settle(lapsed, 30n);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await living.spentOf(scope)).toMatchObject([{ spent: 30n, reserved: 1n }]);
  });
});

describeOwnRedis("in a cluster", () => {
  test("every program finds all its keys in one slot", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sb-cluster-"));
    const redis = await startRedis(undefined, ["--cluster-enabled", "yes", "--dir", folder, "--cluster-config-file", "nodes.conf"]);
    try {
      const node = await createClient({ url: redis.url }).connect();
      await node.sendCommand(["CLUSTER", "ADDSLOTSRANGE", "0", "16383"]);
      node.destroy();
      const store = await clusterStore(redis.port);
      const scopes = [scopeOf(100n), { ...scopeOf(100n), kind: "team" as const, id: "t", limits: { rpm: 5, maxParallel: 2 } }];
      const limiter = createRedisLimiter({
        store,
        onStoreFailure: "closed",
        now: Date.now,
        setTimer: setTimeout,
        makeId: () => `l${ids++}`,
      });
      const taken = await limiter.take({ scopes, models: [], tokens: 0, nowMs: Date.now() });
      expect(taken).toMatchObject({ ok: true, standings: [{ remaining: 4 }, { remaining: 1 }] });
      const budgets = budgetsOn(store);
      const reserved = await budgets.reserve({ scopes, models: [], most: 10n, nowMs: Date.now() });
      settle(reserved, 4n);
      await budgets.close(2_000);
      expect(await budgets.spentOf(scopes[0] ?? scopeOf(0n))).toMatchObject([{ spent: 4n, reserved: 0n }]);
      limiter.close();
      await store.close();
    } finally {
      await redis.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  /** Its node needs a moment to find that all slots are there. */
  async function clusterStore(port: number): Promise<CounterStore> {
    const store = await storeAt(`redis-cluster://127.0.0.1:${port}`);
    const probe = { lua: "return redis.call('GET', KEYS[1]) or ''", sha: "0".repeat(40) };
    for (let tries = 0; tries < 100; tries += 1) {
      try {
        if (!store.isAway()) {
          await store.run(probe, [store.key("probe")], []);
          return store;
        }
      } catch {
        // Not yet.
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the cluster does not come up: ${store.trouble()}`);
  }
});
