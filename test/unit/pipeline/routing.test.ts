// What routing does over the life of a request and between requests: retries, waiting for room, rests, affinity, the trace.

import { describe, expect, test } from "vitest";
import type { PlanRouting } from "../../../src/contract/plan.ts";
import { mayRetry } from "../../../src/router/retries.ts";
import { alpha } from "../../fakes/dialects.ts";
import { ask, deployment, plan, running } from "../../fakes/gateway.ts";
import type { Reply } from "../../fakes/upstream.ts";

const OK: Reply = { body: { id: "1", model: "m", text: "hello", usage: { input: 10, output: 2 } } };
const DOWN: Reply = { failure: { kind: "network", message: "refused" } };
const BAD_KEY: Reply = { status: 401, body: { error: { message: "bad key" } } };
const limited = (retryAfter?: string): Reply => ({
  status: 429,
  body: {},
  headers: retryAfter === undefined ? {} : { "retry-after": retryAfter },
});
const REQUEST = { ingress: alpha, body: { model: "g", messages: [{ role: "user", content: "hi" }] } };
const retrying: Partial<PlanRouting> = { retryBudget: 0.2 };

/** Fires what waits, whenever something does; a request may wait several times. */
const hurry = (timers: { readonly pending: { readonly callback: () => void; isClosed: boolean }[] }) => {
  const tick = setInterval(() => {
    for (const timer of timers.pending) {
      if (timer.isClosed) continue;
      timer.isClosed = true;
      timer.callback();
    }
  }, 1);
  return () => clearInterval(tick);
};

describe("a retry", () => {
  test.each([
    { name: "follows a failure that may pass", scripts: { a1: [DOWN, OK] }, hosts: ["a1", "a1"], status: 200 },
    { name: "follows no failure that cannot", scripts: { a1: [BAD_KEY, OK] }, hosts: ["a1"], status: 401 },
    { name: "ends with the calls of the group", scripts: { a1: [DOWN] }, hosts: ["a1", "a1", "a1"], status: 502 },
  ])("$name", async ({ scripts, hosts, status }) => {
    const asked = await ask({ ...REQUEST, plan: plan({ g: ["a1"] }, { routing: retrying }), scripts });
    expect(asked.hosts).toEqual(hosts);
    expect(asked.got.status).toBe(status);
  });
  test("is not waited for while the only deployment rests for longer than anybody waits", async () => {
    const breaker = { failures: 2, ratio: 1, openMs: 600_000 };
    const { hosts, got } = await ask({
      ...REQUEST,
      plan: plan({ g: ["a1"] }, { routing: { ...retrying, breaker } }),
      scripts: { a1: [DOWN] },
    });
    expect([hosts, got.status]).toEqual([["a1", "a1"], 502]);
  });
  test("comes after everybody else was asked, and not to those that would say the same again", async () => {
    const groups = { g: { deployments: ["a1", "a2"], fallbacks: { any: ["h"] } }, h: ["a3"] };
    const { hosts } = await ask({
      ...REQUEST,
      plan: plan(groups, { routing: { ...retrying, attempts: 4 } }),
      scripts: { a1: [DOWN, OK], a2: [BAD_KEY], a3: [DOWN] },
    });
    expect(hosts).toEqual(["a1", "a2", "a3", "a1"]);
  });
  test("waits as long as the upstream asks, and says so", async () => {
    let delayMs = 0;
    const { event } = await ask({
      ...REQUEST,
      plan: plan({ g: ["a1"] }, { routing: retrying }),
      scripts: { a1: [limited("2"), OK] },
      now: () => 1_000 + delayMs,
      meanwhile: (_, { pending }) => {
        setTimeout(() => {
          const timer = pending.findLast(({ isClosed }) => !isClosed);
          delayMs = timer?.delayMs ?? 0;
          timer?.callback();
        }, 5);
      },
    });
    expect(delayMs).toBe(2_000);
    expect(event?.attempts).toMatchObject([{ outcome: "rate_limit" }, { outcome: "ok", waitedMs: 2_000 }]);
  });
  test("does not wait beyond the request's time", async () => {
    const { hosts, got } = await ask({
      ...REQUEST,
      plan: plan({ g: ["a1"] }, { routing: { ...retrying, timeoutMs: 1_500 } }),
      scripts: { a1: [limited("2"), OK] },
    });
    expect(hosts).toEqual(["a1"]);
    expect(got).toMatchObject({ status: 429, headers: { "retry-after": "2" } });
  });
  test("is not made for a client that has left meanwhile", async () => {
    const { hosts, event } = await ask({
      ...REQUEST,
      plan: plan({ g: ["a1"] }, { routing: retrying }),
      scripts: { a1: [limited("2"), OK] },
      meanwhile: (client) => setTimeout(() => client.leave(), 5),
    });
    expect(hosts).toEqual(["a1"]);
    expect(event?.attempts).toHaveLength(1);
  });
  test("is kept to the budget, which other requests have used", async () => {
    const gateway = running({ plan: plan({ g: ["a1"] }, { routing: { ...retrying, attempts: 2 } }), scripts: { a1: [DOWN] } });
    for (let request = 0; request < 20; request++) await gateway.ask(REQUEST);
    // Ten that are always there, and one for every five requests: the last of those is not whole yet.
    expect(gateway.hosts()).toHaveLength(20 + 10 + 3);
  });
  test("of a deployment that has spent its budget is not made for another's sake", async () => {
    const groups = plan({ g: ["a1", "a2"] }, { routing: { ...retrying, attempts: 4 } });
    const gateway = running({ plan: groups, scripts: { a1: [DOWN], a2: [DOWN] } });
    const { live } = gateway.core.router;
    while (mayRetry(live.of("a1/m").retries, 1_000)) {
      live.start({ deployment: deployment("a1"), expectedTokens: 0, isRetry: true, nowMs: 1_000 });
    }
    const { event, hosts } = await gateway.ask(REQUEST);
    expect(hosts).toEqual(["a1", "a2", "a2", "a2"]);
    expect(event?.skipped).toContainEqual({ deployment: "a1/m", reason: "its retries are used up" });
  });
  test("counts in the request's total", async () => {
    const groups = { g: { deployments: ["a1", "a2"], fallbacks: { any: ["h"] } }, h: ["a3"] };
    const { hosts } = await ask({
      ...REQUEST,
      plan: plan(groups, { routing: { ...retrying, totalAttempts: 4 } }),
      scripts: { a1: [DOWN], a2: [DOWN], a3: [DOWN] },
    });
    expect(hosts).toHaveLength(4);
  });
});

describe("a full group", () => {
  const one = deployment("a1", { limits: { maxParallel: 1 } });

  test("lets the next request in when the first has ended", async () => {
    let nowMs = 0;
    const gateway = running({ plan: plan({ g: [one] }), scripts: { a1: [OK] }, now: () => nowMs++ });
    const [first, second] = await Promise.all([gateway.ask(REQUEST), gateway.ask(REQUEST)]);
    expect([first.got.status, second.got.status]).toEqual([200, 200]);
    expect(first.event?.attempts[0]?.waitedMs).toBeUndefined();
    expect(second.event?.attempts[0]?.waitedMs).toBeGreaterThan(0);
    expect(gateway.core.router.live.of("a1/m").inFlight).toBe(0);
  });
  test("sends it to a fallback at once, where there is one", async () => {
    const gateway = running({
      plan: plan({ g: { deployments: [one], fallbacks: { any: ["h"] } }, h: ["a2"] }),
      scripts: { a1: [OK], a2: [OK] },
    });
    await Promise.all([gateway.ask(REQUEST), gateway.ask(REQUEST)]);
    expect(gateway.hosts().toSorted()).toEqual(["a1", "a2"]);
  });
  test("refuses those for whom there is no place to wait, and says when to come back", async () => {
    const gateway = running({ plan: plan({ g: [one] }, { routing: { queue: { places: 1, longestMs: 1_000 } } }), scripts: { a1: [OK] } });
    const answers = await Promise.all([1, 2, 3].map(() => gateway.ask(REQUEST)));
    const refused = answers.filter(({ got }) => got.status !== 200);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.got).toMatchObject({ status: 503, headers: { "retry-after": "1" } });
    expect(refused[0]?.got.failure?.message).toContain("a1/m 1 calls under way");
  });
  test("lets the more urgent in first", async () => {
    const gateway = running({ plan: plan({ g: [one] }), scripts: { a1: [OK] } });
    const order: string[] = [];
    const asking = (name: string, priority?: string) =>
      gateway.ask({ ...REQUEST, headers: priority === undefined ? {} : { "x-signalbox-priority": priority } }).then(() => order.push(name));
    await Promise.all([asking("first"), asking("usual"), asking("patient", "9"), asking("urgent", "0")]);
    expect(order).toEqual(["first", "urgent", "usual", "patient"]);
  });
  test("holds no place for a client that left, and gives up when the wait is over", async () => {
    const gateway = running({ plan: plan({ g: [one] }), scripts: { a1: [OK] } });
    gateway.core.router.live.start({ deployment: one, expectedTokens: 0, isRetry: false, nowMs: 0 });
    const left = await gateway.ask({ ...REQUEST, meanwhile: (client) => client.leave() });
    expect(left.event?.outcome).toBe("cancelled");
    const stop = hurry(gateway.timers);
    expect((await gateway.ask(REQUEST)).got.status).toBe(503);
    stop();
    expect(gateway.core.router.room.count("g")).toBe(0);
  });
});

describe("a deployment that rests", () => {
  const breaker = { failures: 2, ratio: 1, openMs: 10_000 };
  test("is left out after its failures, and tried again by one request", async () => {
    let nowMs = 0;
    const gateway = running({
      plan: plan({ g: ["a1", "a2"] }, { routing: { breaker } }),
      scripts: { a1: [DOWN, DOWN, OK], a2: [OK] },
      now: () => nowMs,
    });
    for (let request = 0; request < 4; request++) await gateway.ask(REQUEST);
    expect(gateway.hosts()).toEqual(["a1", "a2", "a1", "a2", "a2", "a2"]);
    nowMs = 11_000;
    await gateway.ask(REQUEST);
    await gateway.ask(REQUEST);
    expect(gateway.hosts().slice(6)).toEqual(["a1", "a1"]);
  });
  test("that nobody can stand in for is a refusal with the time it rests", async () => {
    const gateway = running({ plan: plan({ g: ["a1"] }, { routing: { breaker } }), scripts: { a1: [DOWN] } });
    for (let request = 0; request < 2; request++) await gateway.ask(REQUEST);
    const { got, event } = await gateway.ask(REQUEST);
    expect(got).toMatchObject({ status: 503, headers: { "retry-after": "10", "x-signalbox-attempts": "0" } });
    expect(event?.skipped).toEqual([{ deployment: "a1/m", reason: "rests for 10 s (network)" }]);
  });
  test("for its rate limit is a rate limit to those who come next", async () => {
    const gateway = running({ plan: plan({ g: ["a1"] }, { routing: { breaker } }), scripts: { a1: [limited("30")] } });
    await gateway.ask(REQUEST);
    expect((await gateway.ask(REQUEST)).got).toMatchObject({ status: 429, headers: { "retry-after": "30" } });
    expect(gateway.hosts()).toEqual(["a1"]);
  });
  test("is not made to rest by clients that break off or ask for what is wrong", async () => {
    const wrong: Reply = { status: 400, body: { error: { message: "no" } } };
    const gateway = running({ plan: plan({ g: ["a1"] }, { routing: { breaker } }), scripts: { a1: [wrong] } });
    for (let request = 0; request < 5; request++) await gateway.ask(REQUEST);
    expect(gateway.hosts()).toHaveLength(5);
  });
});

describe("a prompt too long for a model", () => {
  const roomy = deployment("a2", { facts: { context: 100_000, maxOutput: 100, supports: [] } });
  const scripts = { a1: [OK], a2: [OK], a3: [OK] };
  const long = { ...REQUEST, body: { model: "g", messages: [{ role: "user", content: "word ".repeat(2_000) }] } };
  test("is not sent to it, where there is a larger one", async () => {
    const { hosts, event } = await ask({ ...long, plan: plan({ g: ["a1", roomy] }), scripts });
    expect(hosts).toEqual(["a2"]);
    expect(event?.skipped).toEqual([{ deployment: "a1/m", reason: "takes 1000 tokens, the prompt has about 2005" }]);
  });
  test("goes to the fallback for that, or is refused as what it is", async () => {
    const fallback = plan({ g: { deployments: ["a1"], fallbacks: { any: ["h"], context_window: ["i"] } }, h: ["a3"], i: [roomy] });
    expect((await ask({ ...long, plan: fallback, scripts })).hosts).toEqual(["a2"]);
    const { got, event } = await ask({ ...long, plan: plan({ g: ["a1"] }), scripts });
    expect([got.status, event?.outcome, event?.attempts]).toEqual([400, "context_window", []]);
  });
  test("is left to a model that may just hold it", async () => {
    const body = { model: "g", messages: [{ role: "user", content: "word ".repeat(1_100) }] };
    expect((await ask({ ...REQUEST, body, plan: plan({ g: ["a1"] }), scripts })).hosts).toEqual(["a1"]);
  });
});

describe("affinity", () => {
  const spread = { deployments: ["a1", "a2", "a3"], strategy: "round_robin" as const };
  test.each([
    { name: "by session", by: "session" as const, headers: { "x-signalbox-session": "s1" }, hosts: ["a1", "a1", "a1"] },
    { name: "by session, of which none was said", by: "session" as const, headers: {}, hosts: ["a1", "a2", "a3"] },
    { name: "by the beginning of the prompt", by: "prompt" as const, headers: {}, hosts: ["a1", "a1", "a1"] },
  ])("$name", async ({ by, headers, hosts }) => {
    const gateway = running({
      plan: plan({ g: { ...spread, affinity: { by, ttlMs: 1_000 } } }),
      scripts: { a1: [OK], a2: [OK], a3: [OK] },
    });
    for (let request = 0; request < 3; request++) await gateway.ask({ ...REQUEST, headers });
    expect(gateway.hosts()).toEqual(hosts);
  });
  test("ends with its time, and moves with the answer", async () => {
    let nowMs = 0;
    const gateway = running({
      plan: plan({ g: { ...spread, affinity: { by: "session", ttlMs: 1_000 } } }),
      scripts: { a1: [OK, DOWN], a2: [OK], a3: [OK] },
      now: () => nowMs,
    });
    const asking = { ...REQUEST, headers: { "x-signalbox-session": "s1" } };
    for (let request = 0; request < 3; request++) await gateway.ask(asking);
    expect(gateway.hosts()).toEqual(["a1", "a1", "a2", "a2"]);
    expect((await gateway.ask(asking)).event?.decisions[0]?.pinned).toBe("a2/m");
    nowMs = 5_000;
    expect((await gateway.ask(asking)).event?.decisions[0]?.pinned).toBeUndefined();
  });
});

describe("without a time of its own an affinity lasts as long as the prompt may be cached", () => {
  const MINUTE = 60_000;
  const marked = {
    model: "g",
    messages: [{ role: "user", content: [{ type: "text", text: "hi", cache_control: { type: "ephemeral", ttl: "1h" } }] }],
  };
  const usual = REQUEST.body;
  test.each<{ name: string; by?: "session"; ttlMs?: number; minutes?: number; body?: object; lastsMinutes: number }>([
    { name: "by what its dialect says", minutes: 30, lastsMinutes: 30 },
    { name: "five minutes, where nothing is said", lastsMinutes: 5 },
    { name: "longer, where the request marks it so", minutes: 5, body: marked, lastsMinutes: 60 },
    {
      name: "longer, where the request says so in a field",
      minutes: 5,
      body: { ...usual, prompt_cache_retention: "24h" },
      lastsMinutes: 1_440,
    },
    { name: "no shorter for a mark", minutes: 90, body: marked, lastsMinutes: 90 },
    { name: "what gateway.yaml says, whatever is marked", minutes: 30, ttlMs: 2 * MINUTE, body: marked, lastsMinutes: 2 },
    { name: "of a session likewise, without a look at its marks", by: "session", minutes: 30, body: marked, lastsMinutes: 30 },
  ])("$name: $lastsMinutes minutes", async ({ by = "prompt", ttlMs, minutes, body = usual, lastsMinutes }) => {
    let nowMs = 0;
    const deployments = ["a1", "a2"].map((id) => deployment(id, minutes === undefined ? {} : { traits: { cache_minutes: minutes } }));
    const affinity = { by: by as "prompt" | "session", ...(ttlMs === undefined ? {} : { ttlMs }) };
    const given = plan({ g: { deployments, strategy: "round_robin", affinity } });
    const gateway = running({ plan: given, scripts: { a1: [OK], a2: [OK] }, now: () => nowMs });
    const asked = async (atMinutes: number) => {
      nowMs = atMinutes * MINUTE;
      return (await gateway.ask({ ...REQUEST, body, headers: { "x-signalbox-session": "s" } })).event?.decisions[0]?.pinned;
    };
    await asked(0);
    const almost = lastsMinutes - 0.01;
    expect(await asked(almost)).toBe("a1/m");
    // From the last answer on.
    expect(await asked(2 * almost)).toBe("a1/m");
    expect(await asked(2 * almost + lastsMinutes + 0.01)).toBeUndefined();
  });
});

describe("what a client asks for", () => {
  const groups = { g: [deployment("a1"), deployment("a2", { tags: ["eu"], region: "eu", label: "new" })] };
  const scripts = { a1: [OK], a2: [OK] };
  test.each([
    { headers: { "x-signalbox-tags": "eu" }, hosts: ["a2"] },
    { headers: { "x-signalbox-region": "eu" }, hosts: ["a2"] },
    { headers: { "x-signalbox-tags": "!eu" }, hosts: ["a1"] },
  ])("$headers → $hosts", async ({ headers, hosts }) =>
    expect((await ask({ ...REQUEST, plan: plan(groups), scripts, headers })).hosts).toEqual(hosts),
  );
  test("nobody can give is a refusal that says who is where", async () => {
    const { got } = await ask({ ...REQUEST, plan: plan(groups), scripts, headers: { "x-signalbox-region": "mars" } });
    expect(got.status).toBe(400);
    expect(got.failure?.message).toBe('No deployment of "g" is where this request may go: a1/m says no region; a2/m in eu.');
  });
  test("the decision, is told in a header", async () => {
    const headers = { "x-signalbox-debug": "decision" };
    const { got } = await ask({ ...REQUEST, plan: plan({ g: ["a1", "a2"] }), scripts: { a1: [DOWN], a2: [OK] }, headers });
    expect(got.headers["x-signalbox-decision"]).toBe(
      "g (priority): 1. a1/m: place 1 in the list; 2. a2/m: place 2 in the list | called a1/m: network in 0 ms | called a2/m: ok 200 in 0 ms",
    );
    expect((await ask({ ...REQUEST, plan: plan(groups), scripts })).got.headers).not.toHaveProperty("x-signalbox-decision");
  });
  test("a variant of a test is named", async () => {
    const { got, event } = await ask({ ...REQUEST, plan: plan(groups), scripts, headers: { "x-signalbox-tags": "eu" } });
    expect(got.headers["x-signalbox-variant"]).toBe("new");
    expect(event?.variant).toBe("new");
  });
});
