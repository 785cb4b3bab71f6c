// When the engine is asked for a small collection: once enough lies beside its heap, and not where it has collected by itself.

import { constants, PerformanceObserver } from "node:perf_hooks";
import { expect, test, vi } from "vitest";
import { createYoungGarbage, WORTH_COLLECTING_BYTES, youngGarbageHere } from "../../../src/cli/young-garbage.ts";

const MB = 1024 * 1024;

/** Reads bodies of 100 kB whose bytes lie beside the heap twice; the engine collects by itself whenever `frees` says so. */
function read(megabytes: number, frees: (outside: number) => boolean = () => false) {
  const later: (() => void)[] = [];
  let [outside, collections, most] = [10 * MB, 0, 0];
  const onRead = createYoungGarbage({
    outside: () => outside,
    collect() {
      collections += 1;
      outside = 10 * MB;
    },
    later: (callback) => void later.push(callback),
  });
  for (let left = megabytes * MB; left > 0; left -= MB / 10) {
    outside += MB / 5;
    most = Math.max(most, outside);
    onRead(MB / 10);
    if (frees(outside)) outside = 10 * MB;
    for (const callback of later.splice(0)) callback();
  }
  return { collections, most };
}

test.each([
  { name: "none for a little", megabytes: 10, want: 0 },
  { name: "one for each 24 MB beside the heap", megabytes: 120, want: 8 },
])("$name", ({ megabytes, want }) => {
  const { collections, most } = read(megabytes);
  expect(Math.abs(collections - want)).toBeLessThan(2);
  expect(most).toBeLessThan(10 * MB + WORTH_COLLECTING_BYTES + 5 * MB);
});

test("none where the engine itself collects in time", () => {
  expect(read(120, (outside) => outside > 25 * MB).collections).toBe(0);
});

test("one that fails does not end them", () => {
  let failures = 0;
  let outside = 0;
  const later: (() => void)[] = [];
  const onRead = createYoungGarbage({
    outside: () => outside,
    collect() {
      failures += 1;
      throw new Error("no");
    },
    later: (callback) => void later.push(callback),
  });
  for (let at = 0; at < 200; at += 1) {
    outside += MB;
    onRead(MB);
    for (const callback of later.splice(0)) expect(callback).toThrow("no");
  }
  expect(failures).toBeGreaterThan(1);
});

test("the engine can be asked, and nobody else can ask it by that", async () => {
  const asked: unknown[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByType("gc")) asked.push("detail" in entry ? entry.detail : undefined);
  });
  observer.observe({ entryTypes: ["gc"] });
  const onRead = youngGarbageHere();
  const before = "gc" in globalThis;
  for (let at = 0; at < 200; at += 1) {
    Buffer.allocUnsafeSlow(MB).fill(1);
    onRead(MB);
    await new Promise(setImmediate);
  }
  await vi.waitFor(() =>
    expect(asked).toContainEqual({ kind: constants.NODE_PERFORMANCE_GC_MINOR, flags: constants.NODE_PERFORMANCE_GC_FLAGS_FORCED }),
  );
  observer.disconnect();
  expect("gc" in globalThis).toBe(before);
  expect(process.memoryUsage().arrayBuffers).toBeLessThan(400 * MB);
});
