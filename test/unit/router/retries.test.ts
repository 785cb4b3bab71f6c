import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterCall, afterRetry, FULL_BUDGET, mayRetry, waitBefore } from "../../../src/router/retries.ts";

describe("the wait before a retry", () => {
  test.each([
    { name: "is anything up to the bound", retry: 0, asked: undefined, random: 0.5, want: 250 },
    { name: "doubles its bound", retry: 2, asked: undefined, random: 0.5, want: 1_000 },
    { name: "has a longest bound", retry: 20, asked: undefined, random: 1, want: 8_000 },
    { name: "is what was asked for, at least", retry: 0, asked: 2_000, random: 0, want: 2_000 },
    { name: "and a little more, so that not all come at once", retry: 0, asked: 2_000, random: 0.5, want: 2_100 },
    { name: "is refused when more is asked than anybody waits", retry: 0, asked: 60_001, random: 0, want: undefined },
  ])("$name", ({ retry, asked, random, want }) => expect(waitBefore(retry, asked, random)).toBe(want));
});

describe("the budget", () => {
  test("lets a few go without any traffic, and more with time", () => {
    let budget = { ...FULL_BUDGET };
    let spent = 0;
    for (; mayRetry(budget, 0); spent++) budget = afterRetry(budget, 0);
    expect(spent).toBe(10);
    expect(mayRetry(budget, 999)).toBe(false);
    expect(mayRetry(budget, 1_000)).toBe(true);
  });
  test("keeps retries to a share of the calls", () =>
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 5_000 }), fc.double({ min: 0.05, max: 0.5, noNaN: true }), (calls, share) => {
        let budget = FULL_BUDGET;
        let retries = 0;
        for (let call = 0; call < calls; call++) {
          budget = afterCall(budget, share, 0);
          for (; mayRetry(budget, 0); retries++) budget = afterRetry(budget, 0);
        }
        expect(retries).toBeLessThanOrEqual(10 + calls * share + 1);
        expect(retries).toBeGreaterThanOrEqual(Math.floor(calls * share) - 1);
      }),
    ));
});
