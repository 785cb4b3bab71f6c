import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterFailure, afterNothing, afterStart, afterSuccess, type Breaker, CLOSED, restsUntil } from "../../../src/router/breaker.ts";

const SETTINGS = { failures: 3, ratio: 0.5, openMs: 10_000 };
const failed = (breaker: Breaker, nowMs: number, retryAfterMs?: number, settings: typeof SETTINGS | undefined = SETTINGS) =>
  afterFailure(breaker, settings, { why: "network", retryAfterMs, random: 0 }, nowMs);
const failedTimes = (count: number, nowMs = 1_000): Breaker =>
  Array.from({ length: count }).reduce<Breaker>((breaker) => failed(breaker, nowMs), CLOSED);

describe("it opens", () => {
  test.each([
    { name: "not before so many failures in a row", breaker: failedTimes(2), state: "closed" },
    { name: "after so many", breaker: failedTimes(3), state: "open" },
    { name: "not when a success comes between", breaker: failed(afterSuccess(failedTimes(2), 1_000), 1_000), state: "closed" },
    { name: "when an upstream asks for time, at the first failure", breaker: failed(CLOSED, 1_000, 500), state: "open" },
    {
      name: "for nothing where it is switched off",
      breaker: afterFailure(failedTimes(2), undefined, { why: "rate_limit", retryAfterMs: 500, random: 0 }, 1_000),
      state: "closed",
    },
  ])("$name", ({ breaker, state }) => expect(breaker.state).toBe(state));

  test("by the share of failures, once there were enough calls", () => {
    let breaker = CLOSED;
    for (let call = 0; call < 18; call++) breaker = call % 2 === 0 ? failed(breaker, 1_000) : afterSuccess(breaker, 1_000);
    expect(breaker.state).toBe("closed");
    breaker = failed(afterSuccess(breaker, 1_000), 1_000);
    expect(breaker.state).toBe("open");
  });
  test("but old calls do not count", () => {
    let breaker = CLOSED;
    for (let call = 0; call < 40; call++) breaker = call % 2 === 0 ? failed(breaker, call * 10_000) : afterSuccess(breaker, call * 10_000);
    expect(breaker.state).toBe("closed");
  });
});

describe("it rests", () => {
  test("for its time, then one call may try", () => {
    const open = failedTimes(3);
    expect(restsUntil(open, 10_999)).toBe(11_000);
    expect(restsUntil(open, 11_000)).toBeUndefined();
    const probing = afterStart(open, 11_000);
    expect(restsUntil(probing, 11_500)).toBe(11_500);
  });
  test("as long as the upstream asks, if that is longer, but not for ever", () => {
    expect(failed(failedTimes(2), 1_000, 60_000).untilMs).toBe(61_000);
    expect(failed(CLOSED, 0, 86_400_000).untilMs).toBe(300_000);
  });
  test("longer after each try that failed, up to two minutes", () => {
    let breaker = failedTimes(3, 0);
    const rests = [breaker.untilMs];
    for (let probe = 0; probe < 5; probe++) {
      const nowMs = breaker.untilMs;
      breaker = failed(afterStart(breaker, nowMs), nowMs);
      rests.push(breaker.untilMs - nowMs);
    }
    expect(rests).toEqual([10_000, 20_000, 40_000, 80_000, 120_000, 120_000]);
  });
  test("not at the same moment on every instance", () =>
    expect(afterFailure(failedTimes(2), SETTINGS, { why: "", retryAfterMs: undefined, random: 0.5 }, 1_000).untilMs).toBe(11_500));
});

describe("a probe", () => {
  const probing = afterStart(failedTimes(3), 11_000);
  test("that succeeds closes it", () =>
    expect(afterSuccess(probing, 12_000)).toMatchObject({ state: "closed", failuresInRow: 0, opened: 0 }));
  test("that proves nothing lets the next one go", () => expect(restsUntil(afterNothing(probing), 12_000)).toBeUndefined());
  test("a success from before it opened closes nothing", () => expect(afterSuccess(failedTimes(3), 2_000).state).toBe("open"));
});

test("whatever happens, it admits a call again within five minutes of the last failure", () => {
  const events = fc.array(
    fc.record({ kind: fc.constantFrom("ok", "bad", "nothing"), ms: fc.nat(60_000), asked: fc.option(fc.nat(1_000_000)) }),
  );
  fc.assert(
    fc.property(events, (list) => {
      let breaker = CLOSED;
      let nowMs = 0;
      for (const { kind, ms, asked } of list) {
        nowMs += ms;
        if (restsUntil(breaker, nowMs) !== undefined) continue;
        breaker = afterStart(breaker, nowMs);
        breaker =
          kind === "ok"
            ? afterSuccess(breaker, nowMs)
            : kind === "bad"
              ? failed(breaker, nowMs, asked ?? undefined)
              : afterNothing(breaker);
      }
      expect(restsUntil(breaker, nowMs + 300_001)).toBeUndefined();
    }),
  );
});
