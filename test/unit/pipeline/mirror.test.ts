// Copies of requests: sent for nobody, told apart, and nothing that becomes of them reaches a client.

import { describe, expect, test } from "vitest";
import type { Reserved, SpendClaim } from "../../../src/contract/gate.ts";
import type { PlanMirror } from "../../../src/contract/plan.ts";
import type { Core, RequestEvent } from "../../../src/pipeline/context.ts";
import { createMirrors } from "../../../src/pipeline/mirror.ts";
import { runRequest } from "../../../src/pipeline/run-request.ts";
import { createRouter } from "../../../src/router/router.ts";
import { alpha } from "../../fakes/dialects.ts";
import { core, deployment, fakeClient, plan } from "../../fakes/gateway.ts";
import { virtualTime } from "../../fakes/time.ts";
import { fakeUpstream, type Reply, sse } from "../../fakes/upstream.ts";

const usage = { input: 10, output: 2 };
const whole = (text: string, afterMs = 0): Reply => ({ body: { id: "1", model: "m", text, usage }, afterMs });
const DOWN: Reply = { failure: { kind: "network", message: "refused" } };
const TO_A9: PlanMirror = { to: "a9/m", deployment: deployment("a9"), share: 1, atOnce: 8 };

interface World {
  readonly scripts: Readonly<Record<string, readonly Reply[]>>;
  readonly mirror?: PlanMirror;
  readonly others?: Parameters<typeof plan>[0];
  readonly more?: Partial<Core>;
}

function world({ scripts, mirror = TO_A9, others = {}, more = {} }: World) {
  const given = plan({ g: { deployments: ["a1"], mirror }, ...others });
  const time = virtualTime();
  const upstream = fakeUpstream(scripts, time.setTimer);
  const events: RequestEvent[] = [];
  const bugs: unknown[] = [];
  const mirrors = createMirrors(time.setTimer, (error) => bugs.push(error));
  const running: Core = {
    ...core(given, upstream, events, undefined, time.now),
    setTimer: time.setTimer,
    router: createRouter(() => given.routing, time.setTimer),
    mirrors,
    ...more,
  };
  let count = 0;
  const start = (body: object = {}, headers: Record<string, string> = {}, isBackground?: true) => {
    const client = fakeClient(alpha, headers);
    count += 1;
    const bytes = Buffer.from(JSON.stringify({ model: "g", messages: [{ role: "user", content: "hi" }], ...body }));
    const ended = runRequest(running, {
      requestId: `r-${count}`,
      ingress: alpha,
      path: { model: undefined, stream: undefined },
      body: () => Promise.resolve({ ok: true, value: bytes }),
      client,
      ...(isBackground === undefined ? {} : { isBackground }),
    });
    return { client, ended };
  };
  const quiet = async (): Promise<void> => {
    while (time.pending() > 0 || upstream.running > 0)
      await time.until(new Promise((resolve) => time.setTimer(() => resolve(undefined), 100_000)));
  };
  return {
    core: running,
    time,
    upstream,
    events,
    bugs,
    mirrors,
    start,
    quiet,
    hosts: () => upstream.sent.map(({ origin }) => new URL(origin).hostname),
    of: (id: string) => events.find(({ requestId }) => requestId === id),
    async ask(...asked: Parameters<typeof start>) {
      const { client, ended } = start(...asked);
      await time.until(ended);
      return client;
    },
  };
}

describe("a copy", () => {
  test("goes after the request itself, has an event of its own with what it cost, and is nobody's", async () => {
    const one = world({ scripts: { a1: [whole("one")], a9: [whole("copy", 5_000)] } });
    const client = await one.ask({}, { "x-signalbox-tags": "eu" });
    expect(client.got.status).toBe(400);
    const asked = await one.ask();
    expect(asked.got.body).toMatchObject({ text: "one" });
    expect(JSON.stringify(asked.got.headers)).not.toContain("a9");
    expect(one.of("r-2")).toMatchObject({ outcome: "ok", deployment: "a1/m", cost: 60_000_000n });
    expect(one.of("r-2")?.mirrorOf).toBeUndefined();
    await one.quiet();
    expect(one.hosts()).toEqual(["a1", "a9", "a9"]);
    expect(one.of("r-2-mirror")).toMatchObject({
      mirrorOf: "r-2",
      outcome: "ok",
      deployment: "a9/m",
      usage,
      cost: 60_000_000n,
      who: undefined,
      tags: ["mirror"],
    });
  });
  test.each([
    { name: "fails", reply: DOWN, outcome: "network" },
    { name: "hangs until its time is up", reply: { ...whole("late", 1_000_000) }, outcome: "timeout" },
    { name: "is refused", reply: { status: 401, body: {} }, outcome: "auth" },
  ])("that $name is no concern of the client", async ({ reply, outcome }) => {
    const one = world({ scripts: { a1: [whole("one", 50)], a9: [reply] } });
    const client = await one.ask();
    expect(client.got).toMatchObject({ status: 200, body: { text: "one" } });
    expect(one.of("r-1")).toMatchObject({ ms: 50, attempts: [{ deployment: "a1/m" }] });
    await one.quiet();
    expect(one.of("r-1-mirror")).toMatchObject({ outcome, attempts: [{ deployment: "a9/m" }] });
    expect(one.bugs).toEqual([]);
  });
  test("of a stream is a stream, read to its end", async () => {
    const pieces = [sse({ id: "1", model: "m", delta: "hel" }), sse({ id: "1", finish: "stop", usage }, "[DONE]")];
    const one = world({ scripts: { a1: [{ pieces }], a9: [{ pieces, afterMs: 20, paceMs: 20 }] } });
    const client = await one.ask({ stream: true });
    expect(client.got.ended).toBe("cleanly");
    await one.quiet();
    expect(one.of("r-1-mirror")).toMatchObject({ streamed: true, outcome: "ok", usage });
  });
  test("goes on when the client leaves", async () => {
    const one = world({ scripts: { a1: [whole("one", 500)], a9: [whole("copy", 900)] } });
    const { client, ended } = one.start();
    one.time.setTimer(() => client.leave(), 100);
    await one.time.until(ended);
    await one.quiet();
    expect([one.of("r-1")?.outcome, one.of("r-1-mirror")?.outcome]).toEqual(["cancelled", "ok"]);
  });
  test("has no copy, no fallback and no second try, whatever its model has", async () => {
    const others = {
      h: { deployments: ["a9", "a8"], fallbacks: { any: ["i"] }, mirror: { ...TO_A9, to: "g", deployment: undefined } },
      i: ["a7"],
    };
    const one = world({ scripts: { a1: [whole("one")], a9: [DOWN] }, mirror: { to: "h", share: 1, atOnce: 8 }, others });
    await one.ask();
    await one.quiet();
    expect(one.hosts()).toEqual(["a1", "a9"]);
  });
  test("takes of no client's limits and budgets, but of its provider's", async () => {
    const asked: string[] = [];
    const settled: bigint[] = [];
    const rules = {
      of: () => {
        asked.push("for a client");
        return { ok: true as const, value: [] };
      },
      provider: (id: string) => ({ kind: "provider" as const, id, budgets: [] }),
      deployment: () => undefined,
    };
    const reserve = ({ scopes }: SpendClaim): Reserved => {
      asked.push(...scopes.map(({ id }) => `for ${id}`));
      return { ok: true, raise: () => undefined, settle: (cost) => void settled.push(cost) };
    };
    const one = world({
      scripts: { a1: [whole("one")], a9: [whole("copy")] },
      more: { rules, budgets: { hasRoomFor: () => false, reserve, spentOf: () => Promise.resolve([]), trouble: () => undefined } },
    });
    await one.ask();
    await one.quiet();
    expect(asked).toEqual(["for a client", "for a1", "for a9"]);
    expect(settled).toEqual([60_000_000n, 60_000_000n]);
    expect([one.bugs, one.of("r-1-mirror")?.outcome]).toEqual([[], "ok"]);
  });
  test("of a line of a batch there is none", async () => {
    const one = world({ scripts: { a1: [whole("one")] } });
    await one.ask({}, {}, true);
    await one.quiet();
    expect(one.hosts()).toEqual(["a1"]);
  });
});

describe("how many", () => {
  test("the share, by chance", async () => {
    const draws = [0.04, 0.06, 0.9, 0.049];
    const one = world({
      scripts: { a1: [whole("one")], a9: [whole("copy")] },
      mirror: { ...TO_A9, share: 0.05 },
      more: { random: () => draws[one?.events.filter(({ mirrorOf }) => mirrorOf === undefined).length ?? 0] ?? 1 },
    });
    for (const _ of draws) await one.ask();
    await one.quiet();
    expect(one.events.flatMap(({ mirrorOf }) => mirrorOf ?? []).toSorted()).toEqual(["r-1", "r-4"]);
  });
  test("no more at once than may be", async () => {
    const one = world({ scripts: { a1: [whole("one")], a9: [whole("copy", 5_000)] }, mirror: { ...TO_A9, atOnce: 2 } });
    await Promise.all([1, 2, 3, 4].map(() => one.ask()));
    expect(one.hosts().filter((host) => host === "a9").length).toBeLessThanOrEqual(2);
    await one.quiet();
    await one.ask();
    await one.quiet();
    expect(one.hosts().filter((host) => host === "a9")).toHaveLength(3);
  });
  test("none goes on, and none begins, once the gateway stops", async () => {
    const one = world({ scripts: { a1: [whole("one")], a9: [whole("copy", 5_000)] } });
    await one.ask();
    await one.time.until(new Promise((resolve) => one.time.setTimer(() => resolve(undefined), 1_000)));
    expect(one.upstream.running).toBe(1);
    await one.mirrors.stop();
    expect([one.upstream.running, one.of("r-1-mirror")?.outcome]).toEqual([0, "cancelled"]);
    await one.ask();
    await one.quiet();
    expect(one.hosts()).toEqual(["a1", "a9", "a1"]);
  });
});
