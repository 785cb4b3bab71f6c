import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inLastMinute } from "../../../src/router/averages.ts";
import { createLiveNumbers, type EndedCall } from "../../../src/router/live.ts";
import { deployment } from "../../fakes/gateway.ts";

const ROUTING = { breaker: { failures: 3, ratio: 0.5, openMs: 10_000 }, retryBudget: 0.2 };
const A = deployment("a");
const END: EndedCall = {
  verdict: "good",
  outcome: "ok",
  wholeMs: 100,
  firstTokenMs: undefined,
  usedTokens: 30,
  answerTokens: 10,
  retryAfterMs: undefined,
  nowMs: 100,
  random: 0,
};
const call = { deployment: A, expectedTokens: 20, isRetry: false, nowMs: 0 };

describe("a call", () => {
  test("counts while it is under way, and once however often it is ended", () => {
    const live = createLiveNumbers(() => ROUTING);
    const end = live.start(call);
    live.start(call);
    expect(live.of("a/m").inFlight).toBe(2);
    end(END);
    end(END);
    expect(live.of("a/m").inFlight).toBe(1);
  });
  test("reserves its tokens and gives back what it did not use", () => {
    const live = createLiveNumbers(() => ROUTING);
    const end = live.start(call);
    expect(inLastMinute(live.of("a/m").tokens, 0)).toBe(20);
    end(END);
    expect(inLastMinute(live.of("a/m").tokens, 0)).toBe(30);
  });
  test.each([
    { name: "answered whole", end: {}, want: { wholeMs: 100, firstTokenMs: undefined, success: 1 } },
    { name: "passed as a file", end: { firstTokenMs: 40 }, want: { wholeMs: 100, firstTokenMs: 40, success: 1 } },
    { name: "streamed", end: { firstTokenMs: 40, wholeMs: undefined }, want: { wholeMs: undefined, firstTokenMs: 40, success: 1 } },
    { name: "failed", end: { verdict: "bad", outcome: "network" }, want: { wholeMs: undefined, firstTokenMs: undefined, success: 0 } },
    {
      name: "broken off by its client",
      end: { verdict: "nothing" },
      want: { wholeMs: undefined, firstTokenMs: undefined, success: undefined },
    },
  ] as const)("$name tells of speed and success", ({ end, want }) => {
    const live = createLiveNumbers(() => ROUTING);
    live.start(call)({ ...END, ...end });
    const { wholeMs, firstTokenMs, success } = live.of("a/m");
    expect({ wholeMs: wholeMs?.value, firstTokenMs: firstTokenMs?.value, success: success?.value }).toEqual(want);
  });
  test.each(["good", "bad", "nothing"] as const)("from before a rest, ended %s, ends no probe", (verdict) => {
    const live = createLiveNumbers(() => ROUTING);
    const old = live.start(call);
    for (let failure = 0; failure < 3; failure++) live.start(call)({ ...END, verdict: "bad", outcome: "network" });
    const { untilMs } = live.of("a/m").breaker;
    const probe = live.start({ ...call, nowMs: untilMs });
    old({ ...END, verdict, nowMs: untilMs });
    expect(live.of("a/m").breaker).toMatchObject({ state: "half_open", isProbing: true });
    probe({ ...END, nowMs: untilMs });
    expect(live.of("a/m").breaker.state).toBe("closed");
  });
  test("whose end is told lets those who wait look again", () => {
    const live = createLiveNumbers(() => ROUTING);
    const told: string[] = [];
    live.onEnd((id) => told.push(id));
    live.start(call)(END);
    expect(told).toEqual(["a/m"]);
  });
});

test("whatever the interleaving, the counts of calls under way return to nothing", () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ of: fc.constantFrom("a", "b"), verdict: fc.constantFrom("good", "bad", "nothing"), endsAfter: fc.nat(5) }), {
        maxLength: 40,
      }),
      (calls) => {
        const live = createLiveNumbers(() => ROUTING);
        const running: { readonly end: () => void; left: number }[] = [];
        for (const { of, verdict, endsAfter } of calls) {
          const end = live.start({ ...call, deployment: deployment(of) });
          running.push({ end: () => end({ ...END, verdict }), left: endsAfter });
          for (const one of running) if (one.left-- === 0) one.end();
        }
        for (const { end } of running) end();
        expect([live.of("a/m").inFlight, live.of("b/m").inFlight]).toEqual([0, 0]);
      },
    ),
  ));

test("names that clients make up do not fill the memory, and calls under way are not forgotten", () => {
  const live = createLiveNumbers(() => ROUTING);
  live.start({ ...call, deployment: deployment("busy") });
  for (let one = 0; one < 6_000; one++) live.start({ ...call, deployment: deployment(`d${one}`) })(END);
  expect(live.of("busy/m").inFlight).toBe(1);
  expect(live.of("d0/m").wholeMs).toBeUndefined();
  expect(live.of("d5999/m").wholeMs).toBeDefined();
});
