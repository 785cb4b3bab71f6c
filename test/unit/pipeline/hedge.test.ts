// A request that takes long is sent to a second deployment: one answers, the other is called off, and what both used is told.

import { describe, expect, test } from "vitest";
import type { AnyDialect } from "../../../src/contract/dialect.ts";
import type { PlanGroup } from "../../../src/contract/plan.ts";
import type { Core, RequestEvent } from "../../../src/pipeline/context.ts";
import { runRequest } from "../../../src/pipeline/run-request.ts";
import { createRouter } from "../../../src/router/router.ts";
import { alpha, fakeDispatch } from "../../fakes/dialects.ts";
import { core, deployment, type FakeClient, fakeClient, plan } from "../../fakes/gateway.ts";
import { virtualTime } from "../../fakes/time.ts";
import { fakeUpstream, type Reply, sse } from "../../fakes/upstream.ts";

const usage = { input: 10, output: 2 };
const whole = (text: string, afterMs = 0): Reply => ({ body: { id: "1", model: "m", text, usage }, afterMs });
const delta = (text: string) => ({ id: "1", model: "m", delta: text });
const streamed = (text: string, afterMs = 0): Reply => ({
  pieces: [sse(delta(text)), sse({ id: "1", finish: "stop", usage }), sse("[DONE]")],
  afterMs,
});
const DOWN: Reply = { failure: { kind: "network", message: "refused" } };
const WRONG: Reply = { status: 400, body: { error: { message: "no" } } };
const HEDGE: NonNullable<PlanGroup["hedge"]> = { after: { ms: 800 }, atMost: 1 };

interface World {
  readonly hosts?: readonly string[];
  readonly scripts: Readonly<Record<string, readonly Reply[]>>;
  /** False: the model says nothing of it. */
  readonly hedge?: PlanGroup["hedge"] | false;
  readonly routing?: Parameters<typeof plan>[1];
  readonly dispatch?: Core["dispatch"];
  readonly deployments?: PlanGroup["deployments"];
}

function world({ hosts = ["a1", "a2"], scripts, hedge = HEDGE, routing = {}, dispatch = fakeDispatch, deployments }: World) {
  const given = plan({ g: { deployments: deployments ?? hosts, ...(hedge === false ? {} : { hedge }) } }, routing);
  const time = virtualTime();
  const upstream = fakeUpstream(scripts, time.setTimer);
  const events: RequestEvent[] = [];
  const running: Core = {
    ...core(given, upstream, events, undefined, time.now),
    dispatch,
    setTimer: time.setTimer,
    router: createRouter(() => given.routing, time.setTimer),
  };
  let count = 0;
  const start = (body: object = {}, more: { ingress?: AnyDialect; headers?: Record<string, string>; isBackground?: true } = {}) => {
    const client = fakeClient(alpha, more.headers);
    count += 1;
    const bytes = Buffer.from(JSON.stringify({ model: "g", messages: [{ role: "user", content: "hi" }], ...body }));
    const ended = runRequest(running, {
      requestId: `r-${count}`,
      ingress: more.ingress ?? alpha,
      path: { model: undefined, stream: undefined },
      body: () => Promise.resolve({ ok: true, value: bytes }),
      client,
      ...(more.isBackground === undefined ? {} : { isBackground: more.isBackground }),
    });
    return { client, ended };
  };
  const called = () => upstream.sent.map(({ origin }) => new URL(origin).hostname);
  return {
    core: running,
    time,
    upstream,
    start,
    called,
    async ask(...asked: Parameters<typeof start>): Promise<{ client: FakeClient; event: RequestEvent }> {
      const { client, ended } = start(...asked);
      await time.until(ended);
      // A connection is kept for a moment after the last word.
      await new Promise((resolve) => setTimeout(resolve, 2));
      expect(time.pending()).toBe(0);
      for (const host of hosts) expect(running.router.live.of(`${host}/m`).inFlight).toBe(0);
      return { client, event: events.at(-1) as RequestEvent };
    },
  };
}

describe("who answers first is taken", () => {
  test.each([
    { name: "the first, in time", first: 700, second: 10, answers: "one", called: ["a1"], ms: 700 },
    { name: "the second", first: 9_000, second: 100, answers: "two", called: ["a1", "a2"], ms: 900 },
    { name: "the first after all", first: 850, second: 100, answers: "one", called: ["a1", "a2"], ms: 850 },
  ])("a whole answer: $name", async ({ first, second, answers, called, ms }) => {
    const one = world({ scripts: { a1: [whole("one", first)], a2: [whole("two", second)] } });
    const { client, event } = await one.ask();
    expect(client.got.body).toMatchObject({ text: answers });
    expect(one.called()).toEqual(called);
    expect(event).toMatchObject({ outcome: "ok", ms, deployment: answers === "one" ? "a1/m" : "a2/m" });
    expect(client.got.headers["x-signalbox-attempts"]).toBe(String(called.length));
    expect(one.upstream.cancelled).toBe(called.length - 1);
  });
  test.each([
    { name: "passed", hosts: ["a1", "a2"] },
    { name: "translated", hosts: ["b1", "b2"] },
    { name: "one of each", hosts: ["a1", "b2"] },
  ])("a stream, $name: nothing of the other one gets through", async ({ hosts }) => {
    const betaStream = (text: string, afterMs: number): Reply => ({
      pieces: [sse({ type: "begin" }, { type: "text", text }), sse({ type: "stop", tokens: usage })],
      afterMs,
    });
    const of = (host: string, text: string, afterMs: number) =>
      host.startsWith("b") ? betaStream(text, afterMs) : streamed(text, afterMs);
    const [first = "", second = ""] = hosts;
    const one = world({ hosts, scripts: { [first]: [of(first, "one", 5_000)], [second]: [of(second, "two", 100)] } });
    const { client, event } = await one.ask({ stream: true });
    expect(client.got.stream).toContain("two");
    expect(client.got.stream).not.toContain("one");
    expect(client.got.ended).toBe("cleanly");
    expect(client.got.headers).toMatchObject({ "x-signalbox-model": `${second}/m`, "x-signalbox-attempts": "2" });
    expect(event.attempts).toMatchObject([
      { deployment: `${first}/m`, outcome: "cancelled", hasLost: true, startedMs: 0, ms: 900 },
      { deployment: `${second}/m`, outcome: "ok", isHedge: true, startedMs: 800 },
    ]);
    expect(one.upstream.cancelled).toBe(1);
  });
  test("a stream that has begun is never hedged, however long it goes on", async () => {
    const slow: Reply = { ...streamed("one"), paceMs: 600 };
    const one = world({ scripts: { a1: [slow], a2: [whole("two")] } });
    const { event } = await one.ask({ stream: true });
    expect(one.called()).toEqual(["a1"]);
    expect(event.attempts).toHaveLength(1);
  });
});

describe("what is told of both", () => {
  test("what the loser used is estimated, marked, priced, and in the request's cost", async () => {
    const one = world({ scripts: { a1: [whole("one", 9_000)], a2: [whole("two", 100)] } });
    const { client, event } = await one.ask();
    const [lost, won] = event.attempts;
    const input = Math.ceil(JSON.stringify({ model: "g", messages: [{ role: "user", content: "hi" }] }).length / 4);
    expect(lost).toMatchObject({ usage: { input, output: 0 }, isEstimated: true, cost: BigInt(input) * 3_000_000n });
    expect(won).toMatchObject({ usage, cost: 60_000_000n });
    expect(won?.isEstimated).toBeUndefined();
    expect(event.cost).toBe(60_000_000n + BigInt(input) * 3_000_000n);
    expect(event.usage).toEqual(usage);
    expect(client.got.headers["x-signalbox-cost"]).toBe("0.000105");
  });
  test("what it told before it lost is taken as told", async () => {
    const told: Reply = { pieces: [sse({ id: "1", usage: { input: 7, output: 0 } })], ends: "never" };
    const one = world({ scripts: { a1: [told], a2: [streamed("two", 50)] } });
    const { event } = await one.ask({ stream: true });
    expect(event.attempts[0]).toMatchObject({ hasLost: true, usage: { input: 7, output: 0 }, cost: 21_000_000n });
    expect(event.attempts[0]?.isEstimated).toBeUndefined();
    expect(event.cost).toBe(81_000_000n);
  });
  test("of a whole answer the part that is usually written in such a time", async () => {
    const one = world({ scripts: { a1: [whole("a", 100), whole("a", 100), whole("a", 9_000)], a2: [whole("two", 700)] } });
    for (let n = 0; n < 2; n++) await one.ask();
    const { event } = await one.ask();
    // Of two tokens that take 100 ms all are written after 1500.
    expect(event.attempts[0]).toMatchObject({ hasLost: true, usage: { output: 2 }, isEstimated: true });
  });
  test("the price on a stream's last frame is of both", async () => {
    const one = world({ scripts: { a1: [streamed("one", 5_000)], a2: [streamed("two", 50)] } });
    const { client, event } = await one.ask({ stream: true }, { headers: { "x-signalbox-cost": "chunk" } });
    expect(client.got.frames.at(-1)).toMatchObject({ signalbox: { cost_usd: "0.000114" } });
    expect(event.cost).toBe(114_000_000n);
  });
  test("the trace names the one that was called off", async () => {
    const one = world({ scripts: { a1: [streamed("one", 5_000)], a2: [streamed("two", 50)] } });
    const { client } = await one.ask({ stream: true }, { headers: { "x-signalbox-debug": "decision" } });
    expect(client.got.headers["x-signalbox-decision"]).toContain("called a1/m: another deployment was first");
  });
  test("a loser proves nothing of its deployment but how slow it was", async () => {
    const one = world({ scripts: { a1: [whole("a", 100), whole("one", 9_000)], a2: [whole("two", 100)] } });
    await one.ask();
    await one.ask();
    const { breaker, success, wholeMs } = one.core.router.live.of("a1/m");
    expect([breaker.state, breaker.failuresInRow, success?.value]).toEqual(["closed", 0, 1]);
    expect(wholeMs?.value).toBe(900);
  });
});

describe("a second call can only help", () => {
  test.each([
    { name: "fails", second: DOWN },
    { name: "is told that the request is wrong", second: WRONG },
  ])("when it $name, the first goes on", async ({ second }) => {
    const one = world({ scripts: { a1: [whole("one", 2_000)], a2: [second] } });
    const { client, event } = await one.ask();
    expect(client.got.body).toMatchObject({ text: "one" });
    expect(event.attempts.map(({ outcome }) => outcome)).toEqual(["ok", second === DOWN ? "network" : "invalid_request"]);
  });
  test("when the first fails meanwhile, it is the next attempt", async () => {
    const one = world({ scripts: { a1: [{ ...DOWN, afterMs: 900 }], a2: [whole("two", 2_000)] } });
    const { client, event } = await one.ask();
    expect(client.got.body).toMatchObject({ text: "two" });
    expect(event.attempts).toMatchObject([{ outcome: "network" }, { outcome: "ok", isHedge: true }]);
  });
  test("when the first is told that the request is wrong, it is called off", async () => {
    const one = world({ scripts: { a1: [{ ...WRONG, afterMs: 900 }], a2: [whole("two", 2_000)] } });
    const { client, event } = await one.ask();
    expect(client.got.status).toBe(400);
    expect(event.attempts).toMatchObject([{ outcome: "invalid_request" }, { outcome: "cancelled", hasLost: true }]);
  });
  test("when both fail, the third is asked, and nobody twice", async () => {
    const one = world({
      hosts: ["a1", "a2", "a3"],
      scripts: { a1: [{ ...DOWN, afterMs: 1_000 }], a2: [{ ...DOWN, afterMs: 300 }], a3: [whole("three")] },
    });
    const { client } = await one.ask();
    expect(client.got.body).toMatchObject({ text: "three" });
    expect(one.called()).toEqual(["a1", "a2", "a3"]);
  });
  test("a client that leaves calls both off", async () => {
    const one = world({ scripts: { a1: [whole("one", 9_000)], a2: [whole("two", 9_000)] } });
    const { client, ended } = one.start();
    one.time.setTimer(() => client.leave(), 1_000);
    await one.time.until(ended);
    expect(one.upstream.cancelled).toBe(2);
    for (const id of ["a1/m", "a2/m"]) expect(one.core.router.live.of(id).inFlight).toBe(0);
  });
});

describe("no second call", () => {
  const slow = { a1: [whole("one", 5_000)], a2: [whole("two", 10)], a3: [whole("three", 10)] };
  test.each<{ name: string; world?: Partial<World>; body?: object; isBackground?: true }>([
    { name: "where the model says nothing of it", world: { hedge: false } },
    { name: "beyond the calls of a group", world: { routing: { routing: { attempts: 1 } } } },
    { name: "beyond the calls of a request", world: { routing: { routing: { totalAttempts: 1 } } } },
    { name: "to one that is full", world: { deployments: [deployment("a1"), deployment("a2", { limits: { maxParallel: 0 } })] } },
    { name: "beyond another's rate", world: { deployments: [deployment("a1"), deployment("a2", { limits: { rpm: 0 } })] } },
    { name: "to one that is drained", world: { deployments: [deployment("a1"), deployment("a2", { weight: 0 })] } },
    { name: "for a line of a batch", isBackground: true },
    { name: "where a tool is run upstream", body: { tools: [{ type: "opaque", dialect: "alpha", value: {} }] } },
    { name: "before a percentile is known", world: { hedge: { after: { percentile: 0.95 }, atMost: 1 } } },
  ])("$name", async ({ world: more = {}, body, isBackground }) => {
    const one = world({ scripts: slow, ...more });
    const { client } = await one.ask(body, isBackground === undefined ? {} : { isBackground });
    expect(client.got.body).toMatchObject({ text: "one" });
    expect(one.called()).toEqual(["a1"]);
  });
  test("while a deployment is being tried again after a rest", async () => {
    const one = world({ scripts: slow, routing: { routing: { breaker: { failures: 1, ratio: 1, openMs: 1 } } } });
    const end = one.core.router.live.start({ deployment: deployment("a2"), expectedTokens: 0, isRetry: false, nowMs: 0 });
    end({
      verdict: "bad",
      outcome: "network",
      wholeMs: 1,
      firstTokenMs: undefined,
      usedTokens: undefined,
      answerTokens: undefined,
      retryAfterMs: undefined,
      nowMs: 0,
      random: 0,
    });
    one.time.setTimer(() => {}, 700);
    await one.ask();
    expect(one.core.router.live.of("a2/m").breaker.state).toBe("open");
    expect(one.called()).toEqual(["a1"]);
  });
  describe("of what a provider would keep", () => {
    const stored = { keep: "store", keptUpstream: "keeps" } as NonNullable<typeof alpha.stored>;
    const keeping = { ...alpha, stored };
    const dispatch = { ...fakeDispatch, dialects: { ...fakeDispatch.dialects, alpha: keeping } };
    const traits = { keeps: true };
    test.each([
      { name: "unless it is told not to", body: {}, called: ["a1"] },
      { name: "while it is told not to, there is one", body: { store: false }, called: ["a1", "a2"] },
    ])("$name", async ({ body, called }) => {
      const one = world({ scripts: slow, dispatch, deployments: ["a1", "a2"].map((id) => deployment(id, { traits })) });
      await one.ask(body);
      expect(one.called()).toEqual(called);
    });
  });
});

describe("how many", () => {
  test("never more than the share of a model's requests, and none ahead of them", async () => {
    const one = world({ hedge: { after: { ms: 800 }, atMost: 0.1 }, scripts: { a1: [whole("one", 900)], a2: [whole("two", 10)] } });
    const hedged: number[] = [];
    for (let n = 1; n <= 40; n++) {
      const { event } = await one.ask();
      if (event.attempts.length > 1) hedged.push(n);
    }
    expect(hedged).toEqual([10, 20, 30, 40]);
  });
  test("after the percentile of what the first one's own answers took", async () => {
    const script = [...Array.from({ length: 20 }, (_, n) => whole("one", 100 + n)), whole("one", 9_000)];
    const one = world({ hedge: { after: { percentile: 0.95 }, atMost: 1 }, scripts: { a1: script, a2: [whole("two", 10)] } });
    for (let n = 0; n < 20; n++) expect((await one.ask()).event.attempts).toHaveLength(1);
    const { event } = await one.ask();
    expect(event.attempts).toMatchObject([{ hasLost: true }, { outcome: "ok", isHedge: true }]);
    expect((event.attempts[1]?.startedMs ?? 0) - event.startedMs).toBe(118);
  });
});
