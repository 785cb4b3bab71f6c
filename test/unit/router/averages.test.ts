import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { averaged, counted, faded, inLastMinute, NO_COUNT, peaked } from "../../../src/router/averages.ts";

const HALF_LIFE = 10_000;

describe("averages", () => {
  test("a sample after one half-life weighs as much as all before it", () =>
    expect(averaged({ value: 100, atMs: 0 }, 200, 10_000, HALF_LIFE).value).toBe(150));
  test("a peak is believed at once, a recovery slowly", () => {
    const slow = peaked({ value: 100, atMs: 0 }, 1_000, 0, HALF_LIFE);
    expect(slow.value).toBe(1_000);
    expect(peaked(slow, 100, 1_000, HALF_LIFE).value).toBeGreaterThan(800);
  });
  test("fade to half in a half-life", () => expect(faded({ value: 800, atMs: 0 }, 10_000, HALF_LIFE)).toBe(400));
  test("stay among their samples", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1_000), fc.nat(20_000)), { minLength: 1 }), (samples) => {
        let nowMs = 0;
        let average: ReturnType<typeof averaged> | undefined;
        for (const [value, ms] of samples) average = averaged(average, value, (nowMs += ms), HALF_LIFE);
        const values = samples.map(([value]) => value);
        expect(average?.value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(average?.value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    ));
});

describe("the count of the last minute", () => {
  test.each([
    { name: "at once", atMs: 30_000, want: 60 },
    { name: "where minutes meet, the minute before still counts", atMs: 60_000, want: 60 },
    { name: "half a minute on, half of it", atMs: 90_000, want: 30 },
    { name: "a minute later nothing of it", atMs: 120_000, want: 0 },
    { name: "long after, nothing", atMs: 9_000_000, want: 0 },
  ])("$name", ({ atMs, want }) => expect(inLastMinute(counted(NO_COUNT, 60, 30_000), atMs)).toBe(want));
  test("an estimate can be taken back, never below nothing", () =>
    expect(inLastMinute(counted(counted(NO_COUNT, 10, 0), -15, 0), 0)).toBe(0));
});
