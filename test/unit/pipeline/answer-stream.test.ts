import { describe, expect, test } from "vitest";
import type { Failure } from "../../../src/contract/failure.ts";
import type { RequestEvent } from "../../../src/pipeline/context.ts";
import { runRequest } from "../../../src/pipeline/run-request.ts";
import { alpha, beta } from "../../fakes/dialects.ts";
import { type Asking, ask, core, deployment, fakeClient, plan } from "../../fakes/gateway.ts";
import { fakeUpstream, type Reply, sse } from "../../fakes/upstream.ts";

const BODY = { model: "g", stream: true, messages: [{ role: "user", content: "hi" }] };
const WITH_USAGE = { ...BODY, stream_options: { include_usage: true } };
const USAGE = { input: 10, output: 2 };
const FRAMES = [
  { id: "1", model: "m" },
  { id: "1", delta: "hel" },
  { id: "1", delta: "lo" },
  { id: "1", finish: "stop" },
  { id: "1", usage: USAGE },
];
const WHOLE = sse(...FRAMES, "[DONE]");
const GOOD: Reply = { pieces: [WHOLE] };
const BETA_EVENTS = [{ type: "begin" }, { type: "text", text: "hel" }, { type: "text", text: "lo" }, { type: "stop", tokens: USAGE }];
const RESET: Failure = { kind: "network", message: "reset" };

const stream = (asking: Partial<Asking> & Pick<Asking, "scripts">) =>
  ask({ plan: plan({ g: ["a1", "a2"] }), ingress: alpha, body: WITH_USAGE, ...asking });

describe("the same dialect on both sides", () => {
  test.each([
    { given: "as one piece", pieces: [WHOLE] },
    { given: "cut everywhere", pieces: [...Buffer.from(WHOLE)].map((byte) => Buffer.from([byte])) },
    {
      given: "with comments, CRLF and spacing of its own",
      pieces: [`: hello\r\n\r\ndata:${JSON.stringify(FRAMES[1])}\r\nid: 7\r\n\r\n`, ": ping\n\n", sse(FRAMES[3] ?? {}, "[DONE]")],
    },
  ])("bytes pass untouched, $given", async ({ pieces }) => {
    const { got, event } = await stream({ scripts: { a1: [{ pieces }] } });
    expect(got.stream).toBe(Buffer.concat(pieces.map((piece) => Buffer.from(piece))).toString());
    expect(got.ended).toBe("cleanly");
    expect(event?.outcome).toBe("ok");
  });
  test("usage is read on the way, and priced", async () => {
    const { event } = await stream({ scripts: { a1: [GOOD] } });
    expect(event).toMatchObject({ usage: USAGE, cost: 60_000_000n, streamed: true, deployment: "a1/m" });
  });
  test("a client that did not ask for usage does not see it; we do, and every other byte is as it was", async () => {
    const { got, sent, event } = await stream({ body: BODY, scripts: { a1: [{ pieces: [...WHOLE].map(String) }] } });
    expect(JSON.parse(sent[0]?.body ?? "")).toEqual({ ...BODY, model: "m", stream_options: { include_usage: true } });
    expect(got.stream).toBe(sse(...FRAMES.slice(0, 4), "[DONE]"));
    expect(event?.usage).toEqual(USAGE);
  });
  test("stream_options of the client's own are kept beside the switch", async () => {
    const { sent } = await stream({ body: { ...BODY, stream_options: { other: 1 } }, scripts: { a1: [GOOD] } });
    expect(JSON.parse(sent[0]?.body ?? "").stream_options).toEqual({ other: 1, include_usage: true });
  });
  test("a terminator the upstream forgot is added, one without its blank line completed", async () => {
    const forgot = await stream({ scripts: { a1: [{ pieces: [sse(...FRAMES)] }] } });
    expect(forgot.got.stream).toBe(WHOLE);
    const cut = await stream({ scripts: { a1: [{ pieces: [WHOLE.trimEnd()] }] } });
    expect(cut.got.stream.trimEnd()).toBe(WHOLE.trimEnd());
    expect(cut.event?.outcome).toBe("ok");
  });
  test("events the dialect does not know pass as well", async () => {
    const strange = sse({ novelty: true }, ...FRAMES, "[DONE]");
    const { got, event } = await stream({ scripts: { a1: [{ pieces: [strange] }] } });
    expect(got.stream).toBe(strange);
    expect(event?.usage).toEqual(USAGE);
  });
});

describe("another dialect upstream", () => {
  const translated = plan({ g: ["b1", "b2"] });
  test("its events become the client's frames, with usage only if asked for", async () => {
    const scripts = { b1: [{ pieces: [sse(...BETA_EVENTS)] }] };
    const asked = await stream({ plan: translated, scripts });
    expect(asked.got.stream).toBe(
      sse(
        { id: "beta-1", model: "m" },
        { id: "beta-1", delta: "hel" },
        { id: "beta-1", delta: "lo" },
        { id: "beta-1", finish: "stop" },
        { id: "beta-1", usage: USAGE },
        "[DONE]",
      ),
    );
    expect(asked.sent[0]).toMatchObject({ path: "/v1/models/m:stream", body: '{"ask":"hi"}' });
    const unasked = await stream({ plan: translated, body: BODY, scripts });
    expect(unasked.got.stream).not.toContain("usage");
    expect(unasked.event?.usage).toEqual(USAGE);
  });
  test("and the other way round, with the model in the path and no terminator", async () => {
    const { got, sent } = await stream({ ingress: beta, body: { ask: "hi" }, path: { model: "g", stream: true }, scripts: { a1: [GOOD] } });
    expect(got.frames).toEqual(BETA_EVENTS);
    expect(got.stream).not.toContain("[DONE]");
    expect(JSON.parse(sent[0]?.body ?? "")).toMatchObject({ model: "m", stream: true });
  });
  test("an event that is not of the upstream's own format is a bad response", async () => {
    const { hosts, event } = await stream({
      plan: translated,
      scripts: { b1: [{ pieces: [sse({ type: "nonsense" })] }], b2: [{ pieces: [sse(...BETA_EVENTS)] }] },
    });
    expect(hosts).toEqual(["b1", "b2"]);
    expect(event?.attempts[0]).toMatchObject({ outcome: "bad_response" });
  });
});

describe("before anything meaningful was said, the next deployment is tried", () => {
  const begun = sse(FRAMES[0] ?? {});
  test.each<{ given: string; reply: Reply; kind: string }>([
    { given: "a refusal", reply: { status: 503, body: {} }, kind: "overloaded" },
    { given: "no connection", reply: { failure: RESET }, kind: "network" },
    { given: "an empty stream", reply: { pieces: [] }, kind: "network" },
    { given: "nothing but a terminator", reply: { pieces: [sse("[DONE]")] }, kind: "bad_response" },
    { given: "a beginning, then the end", reply: { pieces: [begun] }, kind: "network" },
    { given: "a beginning, then a reset", reply: { pieces: [begun], ends: RESET }, kind: "network" },
    { given: "the end in the middle of an event", reply: { pieces: [begun, 'data: {"id":"1","del'] }, kind: "network" },
    { given: "an error event", reply: { pieces: [begun, sse({ error: { message: "busy" } })] }, kind: "server_error" },
    { given: "an error event of a known kind", reply: { pieces: [sse({ error: { code: "too_long" } })] }, kind: "context_window" },
    { given: "an error without `data:`", reply: { pieces: ['{"error":{"message":"bare"}}\n'] }, kind: "server_error" },
    { given: "an error as a JSON body in a 200", reply: { body: { error: { message: "whole" } } }, kind: "server_error" },
    { given: "a whole answer in JSON", reply: { body: { id: "1", text: "hello" } }, kind: "bad_response" },
    {
      given: "a whole answer called a stream",
      reply: { body: { id: "1", text: "hello" }, headers: { "content-type": "text/event-stream" } },
      kind: "bad_response",
    },
    { given: "HTML", reply: { body: "<html>", headers: { "content-type": "text/html" } }, kind: "bad_response" },
    { given: "HTML called a stream", reply: { pieces: ["<html><body>no</body></html>"] }, kind: "network" },
    { given: "an event that is no JSON", reply: { pieces: [sse("hello")] }, kind: "bad_response" },
    { given: "an event that is a JSON list", reply: { pieces: [sse("[1]")] }, kind: "bad_response" },
    {
      given: "invalid UTF-8",
      reply: { pieces: [Buffer.from([0x64, 0x61, 0x74, 0x61, 0x3a, 0xff, 0xfe, 0x0a, 0x0a])] },
      kind: "bad_response",
    },
    {
      given: "a line without end",
      reply: { pieces: Array.from({ length: 18 }, () => Buffer.alloc(1024 * 1024, 0x61)) },
      kind: "bad_response",
    },
  ])("$given is $kind", async ({ reply, kind }) => {
    const { got, event, hosts } = await stream({
      plan: plan({ g: { deployments: ["a1", "a2"], fallbacks: { context_window: ["h"] } }, h: ["a2"] }),
      scripts: { a1: [reply], a2: [GOOD] },
    });
    expect(event?.attempts[0]).toMatchObject({ deployment: "a1/m", outcome: kind });
    expect(hosts).toEqual(["a1", "a2"]);
    expect(got.stream).toBe(WHOLE);
    expect(got.headers).toMatchObject({ "x-signalbox-model": "a2/m", "x-signalbox-attempts": "2" });
  });
  test("a stream whose content-type is wrong is a stream all the same", async () => {
    const { got, hosts } = await stream({ scripts: { a1: [{ pieces: [WHOLE], headers: { "content-type": "application/json" } }] } });
    expect(hosts).toEqual(["a1"]);
    expect(got.stream).toBe(WHOLE);
  });
  test("one that says nothing until the deadline is cut off", async () => {
    const upstream = fakeUpstream({ a1: [{ pieces: [begun], ends: "never" }], a2: [GOOD] });
    const timers = { pending: [] as { callback: () => void; delayMs: number; isClosed: boolean }[] };
    const client = fakeClient(alpha);
    const running = runRequest(core(plan({ g: ["a1", "a2"] }, { routing: { timeoutMs: 5_000 } }), upstream, [], timers), incoming(client));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(timers.pending.map(({ delayMs }) => delayMs)).toEqual([5_000]);
    timers.pending[0]?.callback();
    await running;
    expect(client.got.stream).toBe(WHOLE);
    expect(upstream.cancelled).toBe(1);
    // The third waited for the second connection to end, after its answer was complete.
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(timers.pending.map(({ isClosed }) => isClosed)).toEqual([true, true, true]);
  });
  test("one that has said nothing within first_token_timeout is cut off, and another answers", async () => {
    const upstream = fakeUpstream({ a1: [{ pieces: [begun], ends: "never" }], a2: [GOOD] });
    const timers = { pending: [] as { callback: () => void; delayMs: number; isClosed: boolean }[] };
    const client = fakeClient(alpha);
    const patience = plan({ g: ["a1", "a2"] }, { routing: { timeoutMs: 5_000, firstTokenTimeoutMs: 700 } });
    const running = runRequest(core(patience, upstream, [], timers), incoming(client));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(timers.pending.map(({ delayMs }) => delayMs)).toEqual([700]);
    timers.pending[0]?.callback();
    await running;
    expect([client.got.stream, upstream.cancelled]).toEqual([WHOLE, 1]);
  });
  test("one that is complete is not waited for, though its connection stays open", async () => {
    const upstream = fakeUpstream({ a1: [{ ...GOOD, ends: "never" }] });
    const timers = { pending: [] as { callback: () => void; delayMs: number; isClosed: boolean }[] };
    const client = fakeClient(alpha);
    await runRequest(core(plan({ g: ["a1"] }), upstream, [], timers), incoming(client));
    expect([client.got.stream, client.got.ended]).toEqual([WHOLE, "cleanly"]);
    expect(upstream.cancelled).toBe(0);
    timers.pending.at(-1)?.callback();
    expect(upstream.cancelled).toBe(1);
    expect([client.got.stream, client.got.ended]).toEqual([WHOLE, "cleanly"]);
  });
  test("nothing reaches the client while it may still be taken back", async () => {
    const upstream = fakeUpstream({
      a1: [
        {
          pieces: [
            begun,
            () => seen.push(client.got.status),
            sse(FRAMES[1] ?? {}),
            () => seen.push(client.got.status),
            sse(...FRAMES.slice(2), "[DONE]"),
          ],
        },
      ],
    });
    const seen: number[] = [];
    const client = fakeClient(alpha);
    await runRequest(core(plan({ g: ["a1"] }), upstream), incoming(client));
    expect(seen).toEqual([0, 200]);
  });
  test("holding back is bounded: a long silence in many events is committed to", async () => {
    const pings = Array.from({ length: 300 }, () => sse({ type: "ping" }));
    const upstream = fakeUpstream({ b1: [{ pieces: [...pings, () => seen.push(client.got.status), sse(...BETA_EVENTS)] }] });
    const seen: number[] = [];
    const client = fakeClient(beta);
    await runRequest(core(plan({ g: ["b1"] }), upstream), {
      ...incoming(client),
      ingress: beta,
      path: { model: "g", stream: true },
      body: () => Promise.resolve({ ok: true, value: Buffer.from('{"ask":"hi"}') }),
    });
    expect(seen).toEqual([200]);
    expect(client.got.stream).toBe(pings.join("") + sse(...BETA_EVENTS));
  });
});

describe("after that, a failure is told in the client's dialect, and nobody else is tried", () => {
  const said = sse(...FRAMES.slice(0, 2));
  test.each<{ given: string; reply: Reply; kind: string }>([
    { given: "a reset", reply: { pieces: [said], ends: RESET }, kind: "network" },
    { given: "the end before the end", reply: { pieces: [said] }, kind: "network" },
    { given: "the end in the middle of an event", reply: { pieces: [said, 'data: {"id'] }, kind: "network" },
    { given: "an error event", reply: { pieces: [said, sse({ error: { message: "busy" } })] }, kind: "server_error" },
    { given: "an event that is no JSON", reply: { pieces: [said, sse("garbage")] }, kind: "bad_response" },
    { given: "an idle timeout", reply: { pieces: [said], ends: { kind: "timeout", message: "idle timeout" } }, kind: "timeout" },
  ])("$given", async ({ reply, kind }) => {
    for (const [ingress, body, path] of [
      [alpha, WITH_USAGE, undefined],
      [beta, { ask: "hi" }, { model: "g", stream: true }],
    ] as const) {
      const { got, hosts, event } = await stream({ ingress, body, ...(path && { path }), scripts: { a1: [reply], a2: [GOOD] } });
      expect(hosts).toEqual(["a1"]);
      expect(got.ended).toBe("with an error");
      expect(got.failure).toMatchObject({ kind, attempts: [{ deployment: "a1/m", outcome: kind }] });
      const lines = got.stream.trimEnd().split("\n\n");
      const last = JSON.parse((lines.at(-1) ?? "").slice("data: ".length));
      expect(last.signalbox.attempts).toHaveLength(1);
      expect(last).toMatchObject(ingress === alpha ? { error: { type: kind } } : { type: "error", kind });
      expect(got.stream).not.toContain("[DONE]");
      expect(got.stream).not.toMatch(/"finish"|"stop"/);
      expect(got.stream).not.toContain("garbage");
      expect(event).toMatchObject({ outcome: kind, deployment: "a1/m" });
    }
  });
});

describe("the client", () => {
  test.each([
    { when: "before the commit", begun: sse(FRAMES[0] ?? {}) },
    { when: "after it", begun: sse(...FRAMES.slice(0, 2)) },
  ])("that leaves $when breaks off the upstream, and nobody else is tried", async ({ begun }) => {
    const client = fakeClient(alpha);
    const events: Parameters<typeof core>[2] = [];
    const upstream = fakeUpstream({ a1: [{ pieces: [begun, () => client.leave()], ends: "never" }], a2: [GOOD] });
    await runRequest(core(plan({ g: ["a1", "a2"] }), upstream, events), incoming(client));
    expect(upstream.cancelled).toBe(1);
    expect(upstream.sent).toHaveLength(1);
    expect(events[0]).toMatchObject({ outcome: "cancelled", attempts: [{ outcome: "cancelled" }] });
  });
  test("that reads slowly pauses the upstream", async () => {
    const client = fakeClient(alpha);
    const upstream = fakeUpstream({
      a1: [
        {
          pieces: [
            sse(...FRAMES.slice(0, 2)),
            () => client.flow?.onBlocked(),
            () => client.flow?.onDrain(),
            sse(...FRAMES.slice(2), "[DONE]"),
          ],
        },
      ],
    });
    await runRequest(core(plan({ g: ["a1"] }), upstream), incoming(client));
    expect([upstream.paused, upstream.resumed]).toEqual([1, 1]);
  });
  test.each([
    { via: "passed through", scripts: { a1: [GOOD] }, groups: { g: ["a1"] } },
    { via: "translated", scripts: { b1: [{ pieces: [sse(...BETA_EVENTS)] }] }, groups: { g: ["b1"] } },
  ])("that asks for the price finds it on the last frame, $via", async ({ scripts, groups }) => {
    const { got } = await stream({ plan: plan(groups), scripts, headers: { "x-signalbox-cost": "chunk" } });
    expect(got.frames.at(-1)).toMatchObject({ usage: USAGE, signalbox: { cost_usd: "0.00006" } });
    expect(got.frames.slice(0, -1).some((frame) => "signalbox" in frame)).toBe(false);
    expect(got.stream.endsWith("data: [DONE]\n\n")).toBe(true);
  });
  test("is priced by when it was asked for, though its end comes in dearer hours", async () => {
    let nowMs = 59 * 60_000;
    const price = { input: 3_000_000n, output: 15_000_000n };
    const hours = {
      zone: "UTC",
      days: [0, 1, 2, 3, 4, 5, 6],
      fromMinute: 60,
      toMinute: 120,
      price: { input: 30_000_000n, output: 15_000_000n },
    };
    const client = fakeClient(alpha, { "x-signalbox-cost": "chunk" });
    const events: RequestEvent[] = [];
    const late = () => void (nowMs = 61 * 60_000);
    const upstream = fakeUpstream({ a1: [{ pieces: [sse(...FRAMES.slice(0, 2)), late, sse(...FRAMES.slice(2), "[DONE]")] }] });
    const timed = plan({ g: [deployment("a1", { price: { ...price, hours: [hours] } })] });
    await runRequest(
      core(timed, upstream, events, { pending: [] }, () => nowMs),
      incoming(client),
    );
    expect(client.got.frames.at(-1)).toMatchObject({ signalbox: { cost_usd: "0.00006" } });
    expect(events).toMatchObject([{ cost: 60_000_000n, attempts: [{ cost: 60_000_000n }] }]);
  });
  test("that takes values gets frames, never bytes", async () => {
    const { got } = await stream({ scripts: { a1: [GOOD] }, takesBytes: false });
    expect(got.frames).toEqual(FRAMES);
  });
});

function incoming(client: ReturnType<typeof fakeClient>) {
  return {
    requestId: "r-1",
    ingress: alpha,
    path: { model: undefined, stream: undefined },
    body: () => Promise.resolve({ ok: true as const, value: Buffer.from(JSON.stringify(WITH_USAGE)) }),
    client,
  };
}
