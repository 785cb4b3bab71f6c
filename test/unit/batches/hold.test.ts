import { describe, expect, test } from "vitest";
import { type Holding, holdBatch } from "../../../src/batches/hold.ts";
import type { BatchStatus, StoredBatch } from "../../../src/contract/storage.ts";

/** One batch in a store, a clock, and timers that fire when it passes them. */
function world() {
  let nowMs = 0;
  let held = { holder: "", untilMs: 0 };
  let isAway = false;
  let status: BatchStatus = "in_progress";
  const timers = new Set<{ readonly atMs: number; readonly callback: () => void }>();
  const storage = {
    async holdBatch(_: string, holder: string, untilMs: number, atMs: number) {
      if (isAway) throw new Error("away");
      if (held.holder !== holder && held.untilMs > atMs) return false;
      held = { holder, untilMs };
      return true;
    },
    async letGoOfBatch(_: string, holder: string) {
      if (held.holder === holder) held = { holder: "", untilMs: 0 };
    },
    batch: async () => ({ id: "batch_1", status }) as StoredBatch,
  };
  const gateway = (holder: string): Holding => ({
    storage: storage as unknown as Holding["storage"], // the rest is not asked
    holder,
    now: () => nowMs,
    setTimer(callback, ms) {
      const timer = { atMs: nowMs + ms, callback };
      timers.add(timer);
      return { close: () => void timers.delete(timer) };
    },
  });
  return {
    gateway,
    set away(value: boolean) {
      isAway = value;
    },
    set status(value: BatchStatus) {
      status = value;
    },
    async pass(ms: number) {
      const endMs = nowMs + ms;
      for (; nowMs < endMs; nowMs += 1000) {
        for (const timer of [...timers].filter(({ atMs }) => atMs <= nowMs)) {
          timers.delete(timer);
          timer.callback();
        }
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}

const QUIET = { onLost() {}, onStatus() {} };

describe("a batch", () => {
  test("is held by one gateway for as long as that lives, and then by another", async () => {
    const here = world();
    const hold = await holdBatch(here.gateway("a"), "batch_1", QUIET);
    await here.pass(10 * 60_000);
    expect(await holdBatch(here.gateway("b"), "batch_1", QUIET)).toBeUndefined();
    await hold?.letGo();
    expect(await holdBatch(here.gateway("b"), "batch_1", QUIET)).toBeDefined();
  });
  test("whose gateway ended without a word is another's after a minute", async () => {
    const here = world();
    const dead = here.gateway("a");
    await holdBatch({ ...dead, setTimer: () => ({ close() {} }) }, "batch_1", QUIET);
    await here.pass(59_000);
    expect(await holdBatch(here.gateway("b"), "batch_1", QUIET)).toBeUndefined();
    await here.pass(2_000);
    expect(await holdBatch(here.gateway("b"), "batch_1", QUIET)).toBeDefined();
  });
  test.each([
    { awayMs: 30_000, lost: 0 },
    { awayMs: 70_000, lost: 1 },
  ])("whose store is away for $awayMs ms is given up $lost times, and before anybody else may have it", async ({ awayMs, lost }) => {
    const here = world();
    let losses = 0;
    const lose = { onLost: () => void (losses += 1), onStatus() {} };
    await holdBatch(here.gateway("a"), "batch_1", lose);
    here.away = true;
    await here.pass(Math.min(awayMs, 58_000));
    expect(losses).toBe(lost);
    await here.pass(awayMs - Math.min(awayMs, 58_000));
    here.away = false;
    await here.pass(60_000);
    expect(losses).toBe(lost);
  });
  test("that was cancelled elsewhere is found to be", async () => {
    const here = world();
    const seen: BatchStatus[] = [];
    await holdBatch(here.gateway("a"), "batch_1", { onLost() {}, onStatus: (status) => void seen.push(status) });
    await here.pass(20_000);
    here.status = "cancelling";
    await here.pass(15_000);
    expect(seen).toEqual(["in_progress", "cancelling"]);
  });
});
