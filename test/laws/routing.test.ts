// What holds of routing whatever upstreams and clients do: every request ends, within its bounds, is told once, and leaves nothing behind.
// Over groups, scripts and departures that nobody thought of, in a time of their own.

import { describe, expect, test } from "vitest";
import type { PlanRouting } from "../../src/contract/plan.ts";
import type { Core, RequestEvent } from "../../src/pipeline/context.ts";
import { runRequest } from "../../src/pipeline/run-request.ts";
import { createRouter } from "../../src/router/router.ts";
import { seeded } from "../../src/router/seeded.ts";
import { alpha } from "../fakes/dialects.ts";
import { core, deployment, type FakeClient, fakeClient, plan } from "../fakes/gateway.ts";
import { virtualTime } from "../fakes/time.ts";
import { fakeUpstream, type Reply, sse } from "../fakes/upstream.ts";
import { fc, LAW_TIMEOUT_MS, runs } from "./runs.ts";

const usage = { input: 10, output: 2 };
const chunk = (delta: string) => ({ id: "1", model: "m", delta });
const REPLIES: Readonly<Record<string, Reply>> = {
  ok: { body: { id: "1", model: "m", text: "hello", usage } },
  streamed: { pieces: [sse(chunk("hel")), sse(chunk("lo"), "[DONE]")] },
  "broken off": { pieces: [sse(chunk("hel"))], ends: { kind: "network", message: "reset" } },
  refused: { failure: { kind: "network", message: "refused" } },
  limited: { status: 429, body: {}, headers: { "retry-after": "2" } },
  "limited for long": { status: 429, body: {}, headers: { "retry-after": "900" } },
  broken: { status: 500, body: {} },
  "bad key": { status: 401, body: {} },
  wrong: { status: 400, body: { error: { message: "no" } } },
  late: { failure: { kind: "timeout", message: "first byte timeout" } },
  slow: { body: { id: "1", model: "m", text: "hello", usage }, afterMs: 900 },
  slower: { pieces: [sse(chunk("hel")), sse(chunk("lo"), "[DONE]")], afterMs: 2_500 },
  "broken late": { status: 500, body: {}, afterMs: 700 },
};

/** The same client; `told` is called when it is answered, refused, or given a stream. */
function countingTells(client: FakeClient, told: () => void): FakeClient {
  return {
    ...client,
    answer(...answer) {
      told();
      client.answer(...answer);
    },
    refuse(...refusal) {
      told();
      client.refuse(...refusal);
    },
    open(...opening) {
      told();
      return client.open(...opening);
    },
  };
}

const HOSTS = ["a1", "a2", "a3", "a4"];
const script = fc.array(fc.constantFrom(...Object.keys(REPLIES)), { minLength: 1, maxLength: 4 });
const names = fc.subarray(HOSTS, { minLength: 1 });
/** When a client leaves, if it does. */
const leaves = fc.option(fc.constantFrom(0, 1, 400, 1_500), { nil: undefined, freq: 2 });
const requests = fc.array(fc.record({ stream: fc.boolean(), leaves, priority: fc.nat(9) }), { minLength: 1, maxLength: 6 });
const world = fc.record({
  scripts: fc.tuple(script, script, script, script),
  groups: fc.tuple(names, names, names),
  fallbacks: fc.array(fc.constantFrom("h", "i"), { maxLength: 2 }),
  full: fc.subarray(HOSTS),
  strategy: fc.constantFrom("round_robin", "weighted", "priority", "least_latency", "least_busy", "health_based"),
  routing: fc.record({
    attempts: fc.integer({ min: 1, max: 4 }),
    totalAttempts: fc.integer({ min: 1, max: 8 }),
    timeoutMs: fc.integer({ min: 1, max: 20_000 }),
    retryBudget: fc.constantFrom(0, 0.2, 1),
    breaker: fc.option(fc.constant({ failures: 2, ratio: 0.5, openMs: 1_000 }), { nil: undefined }),
    queue: fc.constantFrom({ places: 0, longestMs: 500 }, { places: 3, longestMs: 500 }),
  }),
  hedge: fc.constant(undefined),
  requests,
  seed: fc.nat(),
});
const slow = fc.array(fc.constantFrom("slow", "slower", "broken late", ...Object.keys(REPLIES)), { minLength: 1, maxLength: 4 });
const hedging = fc.record({
  scripts: fc.tuple(slow, slow, slow, slow),
  groups: fc.tuple(fc.subarray(HOSTS, { minLength: 2 }), names, names),
  fallbacks: fc.array(fc.constantFrom("h", "i"), { maxLength: 2 }),
  full: fc.subarray(HOSTS, { maxLength: 2 }),
  strategy: fc.constantFrom("round_robin", "priority", "least_latency", "least_busy"),
  routing: fc.record({
    attempts: fc.integer({ min: 2, max: 4 }),
    totalAttempts: fc.integer({ min: 2, max: 8 }),
    timeoutMs: fc.integer({ min: 500, max: 20_000 }),
    retryBudget: fc.constantFrom(0, 1),
    breaker: fc.option(fc.constant({ failures: 2, ratio: 0.5, openMs: 1_000 }), { nil: undefined }),
    queue: fc.constant({ places: 3, longestMs: 500 }),
  }),
  hedge: fc.record({ after: fc.record({ ms: fc.constantFrom(1, 300, 800) }), atMost: fc.constantFrom(0.4, 1) }),
  requests,
  seed: fc.nat(),
});
type World = typeof world extends fc.Arbitrary<infer A> ? (typeof hedging extends fc.Arbitrary<infer B> ? A | B : never) : never;

/** Hedges it saw. */
async function play({ scripts, groups, fallbacks, full, strategy, routing, hedge, requests, seed }: World): Promise<number> {
  const deployments = (hosts: readonly string[]) =>
    hosts.map((id) => deployment(id, full.includes(id) ? { limits: { maxParallel: 1 } } : {}));
  const given = plan(
    {
      g: { deployments: deployments(groups[0]), strategy, hedge, fallbacks: { any: fallbacks } },
      h: { deployments: deployments(groups[1]), strategy },
      i: { deployments: deployments(groups[2]), strategy },
    },
    { routing: routing satisfies Partial<PlanRouting> },
  );
  const time = virtualTime();
  const upstream = fakeUpstream(
    Object.fromEntries(HOSTS.map((host, at) => [host, (scripts[at] ?? []).flatMap((name) => REPLIES[name] ?? [])])),
    time.setTimer,
  );
  const events: RequestEvent[] = [];
  const running: Core = {
    ...core(given, upstream, events, undefined, time.now),
    random: seeded(seed),
    setTimer: time.setTimer,
    router: createRouter(() => given.routing, time.setTimer),
  };
  const tells: number[] = [];
  const ended = requests.map(({ stream, leaves, priority }, at) => {
    const client = countingTells(fakeClient(alpha, { "x-signalbox-priority": String(priority) }), () => (tells[at] = (tells[at] ?? 0) + 1));
    if (leaves === 0) setImmediate(() => client.leave());
    else if (leaves !== undefined) time.setTimer(() => client.leave(), leaves);
    const body = Buffer.from(JSON.stringify({ model: "g", stream, messages: [{ role: "user", content: "hi" }] }));
    return runRequest(running, {
      requestId: `r-${at}`,
      ingress: alpha,
      path: { model: undefined, stream: undefined },
      body: () => Promise.resolve({ ok: true, value: body }),
      client,
    });
  });
  await time.until(Promise.all(ended));
  // A stream's connection ends a little after its last word.
  for (let turn = 0; turn < 8; turn++) await new Promise(setImmediate);

  expect(events.map(({ requestId }) => requestId).toSorted()).toEqual(requests.map((_, at) => `r-${at}`));
  for (const event of events) {
    expect(event.attempts.length).toBeLessThanOrEqual(routing.totalAttempts);
    expect(event.ms).toBeLessThanOrEqual(routing.timeoutMs);
    const lost = event.attempts.filter(({ hasLost }) => hasLost === true);
    // One second call at most, and whoever lost did so to one that answered or was told what the other would have been told.
    expect(event.attempts.filter(({ isHedge }) => isHedge === true).length).toBeLessThanOrEqual(1);
    expect(lost.length).toBeLessThanOrEqual(1);
    for (const { usage: used, outcome } of lost) expect([used !== undefined, outcome]).toEqual([true, "cancelled"]);
    expect(event.attempts.map(({ startedMs }) => startedMs)).toEqual(
      event.attempts.map(({ startedMs }) => startedMs).toSorted((a, b) => a - b),
    );
    // One way or the other; nobody is left to be told when the client has gone.
    const told = tells[Number(event.requestId.slice(2))] ?? 0;
    if (requests[Number(event.requestId.slice(2))]?.leaves !== undefined) expect(told).toBeLessThanOrEqual(1);
    else expect(told).toBe(1);
  }
  const hedges = events.flatMap(({ attempts }) => attempts).filter(({ isHedge }) => isHedge === true).length;
  expect(hedges).toBeLessThanOrEqual((hedge?.atMost ?? 0) * requests.length);
  // Every call is in somebody's attempts, and none goes on for nobody.
  expect(events.flatMap(({ attempts }) => attempts)).toHaveLength(upstream.sent.length);
  expect(upstream.running).toBe(0);
  for (const host of HOSTS) expect(running.router.live.of(`${host}/m`).inFlight).toBe(0);
  expect(running.router.room.count("g")).toBe(0);
  return hedges;
}

describe("whatever upstreams and clients do", () => {
  test("every request ends once, within its calls and its time, and all counts return to nothing", {
    timeout: LAW_TIMEOUT_MS,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(world, async (one) => void (await play(one))),
      runs(0.3),
    );
  });
  test("so it is where requests are sent to a second deployment: no more than their share, and the slower call is called off", {
    timeout: LAW_TIMEOUT_MS,
  }, async () => {
    let hedges = 0;
    await fc.assert(
      fc.asyncProperty(hedging, async (one) => {
        hedges += await play(one);
      }),
      runs(0.3),
    );
    expect(hedges).toBeGreaterThan(10);
  });
});
