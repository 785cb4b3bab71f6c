import { expect, test } from "vitest";
import type { LedgerStore } from "../../../src/contract/ledger.ts";
import { createLedger } from "../../../src/ledger/ledger.ts";
import { EVENT } from "../../fakes/ledger.ts";

const DAY_MS = 86_400_000;

/** Timers that fire when told, in the order of their time. */
function world(removal: () => Promise<number> = async () => 0) {
  let nowMs = 100 * DAY_MS;
  const timers: { readonly atMs: number; readonly callback: () => void }[] = [];
  const removed: number[] = [];
  const said: string[] = [];
  const kept: string[] = [];
  const store = {
    addLines: async (bytes: Buffer) => {
      kept.push(...bytes.toString().split("\n").slice(0, -1));
      return [];
    },
    removeRecordsBefore: (ms: number) => {
      removed.push(ms);
      return removal();
    },
  };
  const ledger = createLedger({
    store: store as unknown as LedgerStore, // the rest is not asked
    journal: undefined,
    keepMs: () => 30 * DAY_MS,
    now: () => nowMs,
    setTimer(callback, ms) {
      const timer = { atMs: nowMs + ms, callback };
      timers.push(timer);
      return { close: () => void (timers.includes(timer) && timers.splice(timers.indexOf(timer), 1)) };
    },
    makeId: () => "u",
    onTrouble: (message) => void said.push(message),
  });
  return {
    ledger,
    removed,
    said,
    kept,
    async pass(ms: number) {
      for (const endMs = nowMs + ms; ; ) {
        const next = timers.filter(({ atMs }) => atMs <= endMs).toSorted((a, b) => a.atMs - b.atMs)[0];
        if (next === undefined) {
          nowMs = endMs;
          return;
        }
        timers.splice(timers.indexOf(next), 1);
        nowMs = next.atMs;
        next.callback();
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}

test("what is older than it is kept goes, soon after the start and every hour from then on, until the end", async () => {
  const here = world();
  await here.ledger.start(1_000);
  await here.pass(2.5 * 60 * 60_000);
  const first = 70 * DAY_MS + 60_000;
  expect(here.removed).toEqual([first, first + 60 * 60_000, first + 2 * 60 * 60_000]);
  await here.ledger.stop(1_000);
  await here.pass(DAY_MS);
  expect(here.removed.length).toBe(3);
});
test("a store that deletes nothing is told of, and asked again", async () => {
  const here = world(() => Promise.reject(new Error("away")));
  await here.ledger.start(1_000);
  await here.pass(1.5 * 60 * 60_000);
  expect(here.removed.length).toBe(2);
  expect(here.said).toEqual(Array.from({ length: 2 }, () => "old records of the ledger could not be deleted: away"));
});
test("an event is kept within moments, without anybody waiting for it", async () => {
  const here = world();
  here.ledger.record(EVENT);
  expect([here.kept.length, here.ledger.health().waiting]).toEqual([0, 1]);
  await here.pass(1_000);
  expect([here.kept.length, here.ledger.health().waiting, here.ledger.trouble()]).toEqual([1, 0, undefined]);
});
