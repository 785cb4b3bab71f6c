import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bucket, drawn, FULL, hasRoom, MINUTE_MS, usedAt, waitMs, wholeInMs } from "../../../src/limits/token-bucket.ts";

describe("a bucket of 60 a minute", () => {
  test.each([
    { says: "gives all of it at once", drawn: 60, afterMs: 0, cost: 1, room: false, waits: 1_000, whole: 60_000 },
    { says: "fills one a second", drawn: 60, afterMs: 1_000, cost: 1, room: true, waits: 0, whole: 59_000 },
    { says: "has not quite one before that", drawn: 60, afterMs: 999, cost: 1, room: false, waits: 1, whole: 59_001 },
    { says: "is whole after a minute", drawn: 60, afterMs: 60_000, cost: 60, room: true, waits: 0, whole: 0 },
    { says: "never holds more than its limit", drawn: 1, afterMs: 600_000, cost: 61, room: true, waits: 0, whole: 0 },
    {
      says: "keeps what is larger than itself waiting until it is whole",
      drawn: 1,
      afterMs: 0,
      cost: 61,
      room: false,
      waits: 1_000,
      whole: 1_000,
    },
    { says: "gets back what was drawn beyond it, too", drawn: 120, afterMs: 60_000, cost: 1, room: false, waits: 1_000, whole: 60_000 },
    { says: "gains nothing by a clock that goes back", drawn: 60, afterMs: -5_000, cost: 1, room: false, waits: 1_000, whole: 60_000 },
  ])("$says", ({ drawn: cost, afterMs, cost: next, room, waits, whole }) => {
    const bucket = drawn(FULL, cost, 60, 1_000_000);
    const nowMs = 1_000_000 + afterMs;
    expect([hasRoom(bucket, next, 60, nowMs), waitMs(bucket, next, 60, nowMs), wholeInMs(bucket, 60, nowMs)]).toEqual([room, waits, whole]);
  });
});

const steps = fc.array(fc.record({ afterMs: fc.integer({ min: 0, max: 20_000 }), cost: fc.integer({ min: 1, max: 30 }) }), {
  maxLength: 60,
});
const limits = fc.integer({ min: 1, max: 500 });

/** What passed, with its time. */
function play(perMinute: number, asked: readonly { readonly afterMs: number; readonly cost: number }[]) {
  let bucket: Bucket = FULL;
  let nowMs = 1_700_000_000_000;
  return asked.flatMap(({ afterMs, cost }) => {
    nowMs += afterMs;
    if (!hasRoom(bucket, cost, perMinute, nowMs)) return [];
    bucket = drawn(bucket, cost, perMinute, nowMs);
    return [{ nowMs, cost }];
  });
}

describe("whatever is asked of it", () => {
  test("in any span of time no more passes than its limit, what came back in it, and one that was larger than all", () => {
    fc.assert(
      fc.property(limits, steps, (perMinute, asked) => {
        const passed = play(perMinute, asked);
        for (const [i, first] of passed.entries()) {
          let sum = 0;
          for (const { nowMs, cost } of passed.slice(i)) {
            sum += cost;
            const mayPass = perMinute + ((nowMs - first.nowMs) * perMinute) / MINUTE_MS;
            expect(sum).toBeLessThanOrEqual(
              Math.max(mayPass, 0) + Math.max(0, Math.max(...asked.map((one) => one.cost)) - perMinute) + 1e-6,
            );
          }
        }
      }),
    );
  });
  test("who waits as long as it is told passes then, and not before", () => {
    fc.assert(
      fc.property(limits, fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 600 }), (perMinute, before, cost) => {
        const bucket = drawn(FULL, before, perMinute, 0);
        const wait = waitMs(bucket, cost, perMinute, 0);
        expect(hasRoom(bucket, cost, perMinute, wait + 1e-6)).toBe(true);
        if (wait > 1) expect(hasRoom(bucket, cost, perMinute, wait - 1.001)).toBe(false);
      }),
    );
  });
  test("what was too much and is given back leaves no trace, and nothing falls below none", () => {
    fc.assert(
      fc.property(limits, fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (perMinute, a, b) => {
        const once = drawn(FULL, a, perMinute, 5);
        const corrected = drawn(drawn(once, b, perMinute, 5), -b, perMinute, 5);
        expect(usedAt(corrected, perMinute, 5)).toBeCloseTo(usedAt(once, perMinute, 5), 6);
        expect(usedAt(drawn(once, -1_000, perMinute, 5), perMinute, 5)).toBe(0);
      }),
    );
  });
});
