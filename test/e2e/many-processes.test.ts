// A thousand requests at once over four processes that count together in one Redis: law 8 and the limits, with everything as it is in service.

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createRedisBudgets } from "../../src/budget/redis.ts";
import { createWindows } from "../../src/budget/window.ts";
import { connectRedis } from "../../src/redis/connection.ts";
import { createCounterStore } from "../../src/redis/counter-store.ts";
import { describeRedis, ownPrefix, REDIS_URL } from "../fakes/redis.ts";
import type { Report, Task } from "./gateway-process.ts";

const PROCESSES = 4;
const REQUESTS = 1_000;
const DOLLAR = 10n ** 12n;
/** A cent a request, whatever its tokens: what is reserved is next to what it costs, so the limit can be reached to the last request. */
const OWN = `
providers:
  own: { dialect: openai-chat, base_url: "http://127.0.0.1:9/v1", auth: none, models: { m: { context: 8000, price: { input: 0.000001, output: 0.000001, request: 10 } } } }
`;

const MODEL = "models: { m: own/m }\n";
const children: ChildProcess[] = [];
afterAll(() => children.forEach((child) => void child.kill("SIGKILL")));

/** All begin in the same moment. */
async function together(yaml: string, prefix: string): Promise<readonly Report[]> {
  while (children.length < PROCESSES)
    children.push(fork(join(import.meta.dirname, "gateway-process.ts"), { execArgv: [], stdio: ["ignore", "ignore", "inherit", "ipc"] }));
  const task: Task = { yaml: `${OWN}${yaml}`, redis: REDIS_URL, prefix, requests: REQUESTS / PROCESSES };
  await Promise.all(
    children.map(async (child) => {
      child.send(task);
      await once(child, "message");
    }),
  );
  const reports = children.map(async (child) => (await once(child, "message"))[0] as Report); // of gateway-process.ts
  for (const child of children) child.send("go");
  return Promise.all(reports);
}

const sumOf = (reports: readonly Report[], outcome: string): number => reports.reduce((sum, { counts }) => sum + (counts[outcome] ?? 0), 0);

describeRedis("a thousand requests at once over four processes", () => {
  test("never spend more than the budget, and leave nothing reserved", { timeout: 60_000 }, async () => {
    const prefix = ownPrefix();
    const reports = await together(`${MODEL}budgets: { global: [$1/total] }\n`, prefix);
    expect(reports.flatMap(({ troubles }) => troubles)).toEqual([]);
    const spent = reports.reduce((sum, one) => sum + BigInt(one.spent), 0n);
    expect(spent <= DOLLAR).toBe(true);
    // A cent each: those that could be paid were answered, but for what nobody's reservation left room for in the end.
    expect(sumOf(reports, "ok")).toBeGreaterThanOrEqual(95);
    expect(sumOf(reports, "ok") + sumOf(reports, "budget")).toBe(REQUESTS);

    const store = createCounterStore({
      connection: () => connectRedis(REDIS_URL),
      timeoutMs: 5_000,
      prefix,
      setTimer: setTimeout,
      now: Date.now,
    });
    await store.start();
    const budgets = createRedisBudgets({
      store,
      windowOf: createWindows(),
      now: Date.now,
      setTimer: setTimeout,
      makeId: () => "x",
      spentIn: undefined,
      onSoft() {},
    });
    const window = { unit: "total" as const, zone: "UTC" };
    const [standing] = await budgets.spentOf({ kind: "global", id: "", budgets: [{ limit: DOLLAR, window }] });
    await store.close();
    expect([standing?.spent, standing?.reserved]).toEqual([spent, 0n]);
  });

  test.each([
    ["a limit", `${MODEL}limits: { global: { rpm: 120 } }\n`],
    ["what a deployment's account allows", "models: { m: { deployments: [{ model: own/m, rpm: 120 }] } }\n"],
  ])("pass %s as often as it says, and no oftener", { timeout: 60_000 }, async (_, yaml) => {
    const reports = await together(yaml, ownPrefix());
    expect(reports.flatMap(({ troubles }) => troubles)).toEqual([]);
    // Two a second come back meanwhile.
    expect(sumOf(reports, "ok")).toBeGreaterThanOrEqual(120);
    expect(sumOf(reports, "ok")).toBeLessThan(160);
    expect(sumOf(reports, "ok") + sumOf(reports, "rate_limit")).toBe(REQUESTS);
  });
});
