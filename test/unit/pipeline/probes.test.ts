// Deployments that nobody calls are looked at: for nothing unless something else is said, now and then, and never in anybody's way.

import { describe, expect, test } from "vitest";
import { dispatch } from "../../../generated/dispatch.ts";
import type { PlanProbes } from "../../../src/contract/plan.ts";
import { healthReply } from "../../../src/http/health.ts";
import type { Core, RequestEvent } from "../../../src/pipeline/context.ts";
import { probeForNothing } from "../../../src/pipeline/probe.ts";
import { createProbes } from "../../../src/pipeline/probes.ts";
import { createRouter } from "../../../src/router/router.ts";
import type { CallReader, UpstreamRequest } from "../../../src/transport/call.ts";
import { alpha, fakeDispatch } from "../../fakes/dialects.ts";
import { core, deployment, plan } from "../../fakes/gateway.ts";
import { ENV, planOf } from "../../fakes/real-providers.ts";
import { virtualTime } from "../../fakes/time.ts";
import { fakeUpstream, type Reply } from "../../fakes/upstream.ts";

const FREE: PlanProbes = { everyMs: 60_000, timeoutMs: 5_000 };
const PAID: PlanProbes = { ...FREE, request: { prompt: "Say yes.", maxTokens: 7 } };
const LIST: Reply = { body: { object: "list", data: [] } };
const DOWN: Reply = { failure: { kind: "network", message: "refused" } };
/** One whose call stands where its clients' paths say, so that its list is found. */
const listing = { ...alpha, ingress: [{ method: "POST" as const, path: "/v1/chat", stream: undefined }] };

interface World {
  readonly scripts: Readonly<Record<string, readonly Reply[]>>;
  readonly probes?: PlanProbes | undefined;
  readonly groups?: Parameters<typeof plan>[0];
  readonly dispatch?: Core["dispatch"];
}

function world({
  scripts,
  probes = FREE,
  groups = { g: ["a1"] },
  dispatch = { ...fakeDispatch, dialects: { ...fakeDispatch.dialects, alpha: listing } },
}: World) {
  let given = plan(groups, { routing: { probes, breaker: { failures: 2, ratio: 1, openMs: 10_000 } } });
  const time = virtualTime();
  const upstream = fakeUpstream(scripts, time.setTimer);
  const events: RequestEvent[] = [];
  const bugs: unknown[] = [];
  let unrefs = 0;
  const made: Core = {
    ...core(given, upstream, events, undefined, time.now),
    dispatch,
    // In the middle, so that jitter comes to nothing.
    random: () => 0.5,
    setTimer: (callback, delayMs) => ({ ...time.setTimer(callback, delayMs), unref: () => (unrefs += 1) }),
    router: createRouter(() => given.routing, time.setTimer),
  };
  let count = 0;
  const looking = createProbes({
    core: () => ({ ...made, plan: given }),
    makeRequestId: () => `p-${++count}`,
    onBug: (error) => bugs.push(error),
  });
  return {
    looking,
    time,
    upstream,
    events,
    bugs,
    live: made.router.live,
    unrefs: () => unrefs,
    asked: () => upstream.sent.map(({ origin, path, request: { method } }) => `${method} ${new URL(origin).hostname}${path}`),
    replan(next: PlanProbes | undefined) {
      given = { ...given, routing: { ...given.routing, probes: next } };
      looking.follow();
    },
    passed: (ms: number) => time.until(new Promise((resolve) => time.setTimer(() => resolve(undefined), ms))),
    health(): object | undefined {
      const state = { isDraining: false, inFlight: 0, plan: given, router: made.router, nowMs: time.now(), troubles: [] };
      const reply = healthReply("/health/deployments", () => state as never);
      const { models } = (reply?.body ?? { models: [] }) as { models: { deployments: object[] }[] };
      return models[0]?.deployments[0];
    },
  };
}

const called = (one: ReturnType<typeof world>, id: string, verdict: "good" | "bad" = "good") =>
  one.live.start({ deployment: deployment(id), expectedTokens: 0, isRetry: false, nowMs: one.time.now() })({
    verdict,
    outcome: verdict === "good" ? "ok" : "network",
    wholeMs: 5,
    firstTokenMs: undefined,
    usedTokens: undefined,
    answerTokens: undefined,
    retryAfterMs: undefined,
    nowMs: one.time.now(),
    random: 0,
  });

describe("a free probe", () => {
  test("reads the provider's list of models, with its credentials, and makes no request of its own", async () => {
    const one = world({ scripts: { a1: [LIST] } });
    one.looking.follow();
    await one.passed(60_500);
    expect(one.asked()).toEqual(["GET a1/v1/models"]);
    expect(one.upstream.sent[0]?.headers).toMatchObject({ authorization: "Bearer key-of-a1-0123456789" });
    expect(one.events).toEqual([]);
    expect(one.health()).toMatchObject({ requests_last_minute: 0, success: 1, probe: { outcome: "ok", by: "models", ago_ms: 500 } });
    await one.looking.stop();
  });
  test("tries a connection where the dialect has no list at a known place, and shows no key", async () => {
    const one = world({ scripts: { a1: [{ status: 404, body: {} }] }, dispatch: fakeDispatch });
    one.looking.follow();
    await one.passed(60_500);
    expect(one.asked()).toEqual(["HEAD a1/"]);
    expect(one.upstream.sent[0]?.headers["authorization"]).toBeUndefined();
    expect(one.health()).toMatchObject({ success: 1, probe: { outcome: "ok", by: "connection" } });
    await one.looking.stop();
  });
  test.each<{ name: string; reply: Reply; outcome: string; failures: number; success?: number }>([
    { name: "refused", reply: DOWN, outcome: "network", failures: 1, success: 0 },
    { name: "a key that is not taken", reply: { status: 401, body: {} }, outcome: "auth", failures: 1, success: 0 },
    { name: "an error of theirs", reply: { status: 503, body: {} }, outcome: "overloaded", failures: 1, success: 0 },
    { name: "silence", reply: { ...LIST, afterMs: 900_000 }, outcome: "timeout", failures: 1, success: 0 },
    { name: "no list there", reply: { status: 404, body: {} }, outcome: "not_found", failures: 0 },
  ])("$name is $outcome", async ({ reply, outcome, failures, success }) => {
    const one = world({ scripts: { a1: [reply] } });
    one.looking.follow();
    await one.passed(66_000);
    const { breaker, probe, success: share } = one.live.of("a1/m");
    expect([probe?.outcome, breaker.failuresInRow, share?.value]).toEqual([outcome, failures, success]);
    expect(one.upstream.running).toBe(0);
    await one.looking.stop();
    expect(one.bugs).toEqual([]);
  });
  test("opens the breaker in time, and leaves who rests alone; who can be reached is not yet well", async () => {
    const one = world({ scripts: { a1: [DOWN, DOWN, LIST] } });
    one.looking.follow();
    await one.passed(120_500);
    expect(one.live.of("a1/m").breaker).toMatchObject({ state: "open", why: "network" });
    await one.passed(60_000);
    expect(one.live.of("a1/m")).toMatchObject({ breaker: { state: "open" }, probe: { outcome: "ok" } });
    await one.looking.stop();
  });
  test("is one for all deployments of a provider, and told of each", async () => {
    const one = world({
      scripts: { a1: [LIST], a2: [LIST] },
      groups: { g: ["a1", deployment("a1", { id: "a1/n", upstreamModel: "n" }), "a2"], h: ["a1"] },
    });
    one.looking.follow();
    await one.passed(60_500);
    expect(one.asked()).toEqual(["GET a1/v1/models", "GET a2/v1/models"]);
    for (const id of ["a1/m", "a1/n", "a2/m"]) expect(one.live.of(id).probe?.outcome).toBe("ok");
    await one.looking.stop();
  });
});

test("of real providers the list stands where their clients would ask for it; where none is known, a connection is tried", async () => {
  const text = `providers: { ollama: { models: { own: { free: true } } } }
models:
  a: openai/gpt-5.4-mini
  b: anthropic/claude-haiku-4-5
  c: gemini/gemini-3.8-flash
  d: ollama/own
  e: cohere/command-a-03-2025
  f: deepseek/deepseek-flash
  g: { deployments: [{ model: azure/own, base_model: gpt-5.4-mini }] }
  h: bedrock/amazon.nova-pro-v1:0
`;
  const env = {
    ...ENV,
    OPENAI_API_KEY: "k1",
    ANTHROPIC_API_KEY: "k2",
    GEMINI_API_KEY: "k3",
    COHERE_API_KEY: "k4",
    DEEPSEEK_API_KEY: "k5",
    AWS_BEARER_TOKEN_BEDROCK: "k6",
    AWS_REGION: "us-east-1",
  };
  const given = planOf(text, env);
  const found: string[] = [];
  const upstream = {
    call(request: UpstreamRequest, reader: CallReader) {
      found.push(`${request.method} ${request.origin}${request.path.replace(/key=[^&]*/, "key=…")}`);
      queueMicrotask(() => reader.onFailure({ kind: "network", message: "nobody is called" }));
      return { cancel() {}, pause() {}, resume() {} };
    },
  };
  const made: Core = { ...core(given, upstream), dispatch };
  for (const { deployments } of Object.values(given.groups))
    for (const one of deployments)
      await probeForNothing({ core: made, deployment: one, timeoutMs: 1, requestId: "p", signal: new AbortController().signal });
  expect(found).toEqual([
    "GET https://api.openai.com/v1/models",
    "GET https://api.anthropic.com/v1/models",
    "GET https://generativelanguage.googleapis.com/v1beta/models",
    "GET http://localhost:11434/api/tags",
    "GET https://api.cohere.com/v1/models",
    "GET https://api.deepseek.com/models",
    "GET https://house.openai.azure.com/openai/v1/models",
    "HEAD https://bedrock-runtime.us-east-1.amazonaws.com/",
  ]);
});

describe("a paid probe", () => {
  const ANSWER: Reply = { body: { id: "1", model: "m", text: "yes", usage: { input: 4, output: 1 } } };
  test("is a request with what gateway.yaml says, an event of its own, and nobody's", async () => {
    const one = world({ scripts: { a1: [ANSWER] }, probes: PAID });
    one.looking.follow();
    await one.passed(60_500);
    expect(one.asked()).toEqual(["POST a1/v1/chat"]);
    expect(JSON.parse(one.upstream.sent[0]?.body ?? "")).toMatchObject({ model: "m", messages: [{ role: "user", content: "Say yes." }] });
    expect(one.events).toMatchObject([
      { isProbe: true, outcome: "ok", deployment: "a1/m", cost: 27_000_000n, tags: ["probe"], who: undefined },
    ]);
    expect(one.health()).toMatchObject({ success: 1, probe: { outcome: "ok", by: "request" } });
    await one.passed(60_000);
    expect(one.asked()).toHaveLength(2);
    await one.looking.stop();
  });
  test("that fails counts as a call that failed, and one after a rest ends it", async () => {
    const one = world({ scripts: { a1: [DOWN, DOWN, ANSWER] }, probes: PAID });
    one.looking.follow();
    await one.passed(120_500);
    expect(one.live.of("a1/m").breaker.state).toBe("open");
    await one.passed(60_000);
    expect(one.live.of("a1/m").breaker.state).toBe("closed");
    await one.looking.stop();
  });
  test("waits no longer than its timeout", async () => {
    const one = world({ scripts: { a1: [{ ...ANSWER, afterMs: 900_000 }] }, probes: PAID });
    one.looking.follow();
    await one.passed(66_000);
    expect(one.events).toMatchObject([{ outcome: "timeout", ms: 5_000 }]);
    await one.looking.stop();
  });
});

describe("who is looked at", () => {
  test("only who was not called for as long as that", async () => {
    const one = world({ scripts: { a1: [LIST], a2: [LIST] }, groups: { g: ["a1", "a2"] } });
    one.looking.follow();
    await one.passed(30_000);
    called(one, "a1");
    await one.passed(30_500);
    expect(one.asked()).toEqual(["GET a2/v1/models"]);
    await one.passed(60_000);
    expect(one.asked()).toEqual(["GET a2/v1/models", "GET a1/v1/models", "GET a2/v1/models"]);
    await one.looking.stop();
  });
  test("nobody who is drained, rests, or is only named by clients", async () => {
    const groups = {
      g: [deployment("a1", { weight: 0 }), deployment("a2")],
      "h/*": [deployment("a3", { id: "a3/*", upstreamModel: "*" })],
    };
    const one = world({ scripts: { a1: [LIST], a2: [LIST], a3: [LIST] }, groups });
    one.looking.follow();
    await one.passed(55_000);
    for (let n = 0; n < 2; n++) called(one, "a2", "bad");
    await one.passed(6_000);
    expect(one.asked()).toEqual([]);
    await one.looking.stop();
  });
});

describe("when", () => {
  test("never, where the plan says nothing of it, and as a new plan says", async () => {
    const one = world({ scripts: { a1: [LIST] } });
    one.replan(undefined);
    expect(one.time.pending()).toBe(0);
    one.replan({ everyMs: 10_000, timeoutMs: 1_000 });
    await one.passed(10_500);
    expect(one.asked()).toHaveLength(1);
    one.replan(undefined);
    expect(one.time.pending()).toBe(0);
  });
  test("its timer keeps no process alive", () => {
    const one = world({ scripts: {} });
    one.looking.follow();
    expect(one.unrefs()).toBe(1);
  });
  test("what runs is broken off when the gateway stops, and nothing comes after", async () => {
    const one = world({ scripts: { a1: [{ ...LIST, afterMs: 900_000 }] } });
    one.looking.follow();
    await one.passed(61_000);
    expect(one.upstream.running).toBe(1);
    await one.looking.stop();
    expect([one.upstream.running, one.time.pending(), one.live.of("a1/m").probe]).toEqual([0, 0, undefined]);
    one.looking.follow();
    expect(one.time.pending()).toBe(0);
  });
});
