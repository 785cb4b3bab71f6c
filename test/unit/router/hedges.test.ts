// When a second call may begin, and how many may.

import { describe, expect, test } from "vitest";
import type { PlanHedge } from "../../../src/contract/plan.ts";
import { CLOSED } from "../../../src/router/breaker.ts";
import { afterHedge, afterRequest, hedgeAfterMs, mayHedge, NO_HEDGES } from "../../../src/router/hedges.ts";
import { createLiveNumbers, type EndedCall, UNUSED } from "../../../src/router/live.ts";
import { Recent } from "../../../src/router/recent.ts";
import { deployment } from "../../fakes/gateway.ts";

const P95: PlanHedge = { after: { percentile: 0.95 }, atMost: 0.1 };
const times = (values: readonly number[], nowMs = 0): Recent => {
  const recent = new Recent();
  for (const value of values) recent.add(value, nowMs);
  return recent;
};
const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

describe("a percentile", () => {
  test.each([
    { name: "of too few", values: upTo(19), share: 0.95, want: undefined },
    { name: "by the nearest rank", values: upTo(20), share: 0.95, want: 19 },
    { name: "of the latest hundred alone", values: [...upTo(100).map(() => 9_000), ...upTo(100)], share: 0.95, want: 95 },
    { name: "whatever their order", values: upTo(100).toReversed(), share: 0.5, want: 50 },
  ])("$name", ({ values, share, want }) => expect(times(values).percentile(share, 0)).toBe(want));
  test("is forgotten after a long pause, and measured anew", () => {
    const old = times(upTo(50));
    expect(old.percentile(0.95, 600_000)).toBe(48);
    expect(old.percentile(0.95, 600_001)).toBeUndefined();
    old.add(7, 600_001);
    expect(old.values).toEqual([7]);
  });
});

describe("a second call", () => {
  const live = { ...UNUSED, latestWholeMs: times(upTo(100)), latestFirstTokenMs: times(upTo(40)) };
  test.each([
    { name: "of a whole answer", hedge: P95, live, streams: false, want: 95 },
    { name: "of a stream", hedge: P95, live, streams: true, want: 38 },
    { name: "after a time, measured or not", hedge: { ...P95, after: { ms: 700 } }, live: UNUSED, streams: true, want: 700 },
    { name: "never before anything was measured", hedge: P95, live: UNUSED, streams: true, want: undefined },
    {
      name: "never beside one that is tried again",
      hedge: P95,
      live: { ...live, breaker: { ...CLOSED, state: "half_open" as const } },
      streams: false,
      want: undefined,
    },
  ])("$name: after $want ms", ({ hedge, live: now, streams, want }) => expect(hedgeAfterMs(hedge, now, streams, 0)).toBe(want));
});

describe("the budget", () => {
  test.each([
    { share: 0.1, requests: 1_000, hedges: 100 },
    { share: 0.07, requests: 1_000, hedges: 70 },
    { share: 1, requests: 12, hedges: 12 },
  ])("lets $hedges of $requests requests have one at $share", ({ share, requests, hedges }) => {
    let [budget, spent] = [NO_HEDGES, 0];
    for (let request = 0; request < requests; request++) {
      budget = afterRequest(budget, { ...P95, atMost: share });
      if (!mayHedge(budget)) continue;
      budget = afterHedge(budget);
      spent += 1;
    }
    expect(spent).toBe(hedges);
  });
  test("saves up no more than ten", () => {
    let [budget, spent] = [NO_HEDGES, 0];
    for (let request = 0; request < 10_000; request++) budget = afterRequest(budget, P95);
    for (; mayHedge(budget); spent++) budget = afterHedge(budget);
    expect(spent).toBe(10);
  });
});

describe("a call that was called off", () => {
  const end: EndedCall = {
    verdict: "nothing",
    outcome: "cancelled",
    wholeMs: 500,
    firstTokenMs: undefined,
    usedTokens: undefined,
    answerTokens: undefined,
    retryAfterMs: undefined,
    nowMs: 0,
    random: 0,
  };
  const after = (...ends: readonly Partial<EndedCall>[]) => {
    const live = createLiveNumbers(() => ({ breaker: undefined, retryBudget: 0 }));
    for (const one of ends) live.start({ deployment: deployment("a"), expectedTokens: 0, isRetry: false, nowMs: 0 })({ ...end, ...one });
    return live.of("a/m");
  };
  const answered = { verdict: "good", outcome: "ok" } as const;
  test("makes it slower where it took longer than is believed", () =>
    expect(after({ ...answered, wholeMs: 100 }, { hasLost: true })).toMatchObject({
      wholeMs: { value: 500 },
      latestWholeMs: { values: [100, 500] },
    }));
  test("of a stream likewise", () =>
    expect(
      after({ ...answered, wholeMs: undefined, firstTokenMs: 100 }, { hasLost: true, wholeMs: undefined, firstTokenMs: 500 }),
    ).toMatchObject({ firstTokenMs: { value: 500 } }));
  test("never makes it faster", () =>
    expect(after({ ...answered, wholeMs: 900 }, { hasLost: true })).toMatchObject({
      wholeMs: { value: 900 },
      latestWholeMs: { values: [900] },
    }));
  test("counts for nothing else", () =>
    expect(after({ hasLost: true })).toMatchObject({ success: undefined, inFlight: 0, breaker: CLOSED }));
});
