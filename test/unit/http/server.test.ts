import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { type App, createApp } from "../../../src/app.ts";
import type { Catalog } from "../../../src/contract/catalog.ts";
import type { BoundPlan } from "../../../src/contract/plan.ts";
import type { RequestEvent } from "../../../src/pipeline/context.ts";
import type { Transport } from "../../../src/transport/call.ts";
import { alpha, fakeDispatch } from "../../fakes/dialects.ts";
import { deployment, plan } from "../../fakes/gateway.ts";
import { fakeUpstream, type Reply, sse } from "../../fakes/upstream.ts";

const catalog: Catalog = { dialects: {}, providers: {} };
const BODY = { model: "g", messages: [{ role: "user", content: "hi" }] };
const ANSWER = { id: "1", model: "m", text: "hello", usage: { input: 10, output: 2 } };
const FRAMES = [
  { id: "1", delta: "hel" },
  { id: "1", delta: "lo" },
  { id: "1", finish: "stop" },
];
const apps: App[] = [];

afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.close()));
});

async function start(
  scripts: Readonly<Record<string, readonly Reply[]>>,
  more: { plan?: BoundPlan; events?: RequestEvent[]; bugs?: string[]; dispatch?: typeof fakeDispatch } = {},
) {
  const upstream = fakeUpstream(scripts);
  const transport: Transport = {
    ...upstream,
    call: upstream.call,
    callWhole: () => {
      throw new Error("not used");
    },
    close: async () => {},
    destroy: async () => {},
  };
  const app = createApp({
    plan: more.plan ?? plan({ g: ["a1", "a2"] }),
    dispatch: more.dispatch ?? fakeDispatch,
    catalog,
    transport,
    record: (event) => more.events?.push(event),
    onBug: (place) => more.bugs?.push(place),
    makeRequestId: () => "made-id",
  });
  apps.push(app);
  const started = await app.listen();
  if (!started.ok) throw new Error(started.message);
  return { app, port: started.server.port, url: `http://127.0.0.1:${started.server.port}`, upstream };
}

const post = (url: string, body: object | string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(url, { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body), headers });

describe("a request over the wire", () => {
  test("is answered with the upstream's bytes, their length and our headers", async () => {
    const { url } = await start({ a1: [{ body: ANSWER }] });
    const response = await post(`${url}/v1/alpha`, BODY);
    expect(await response.text()).toBe(JSON.stringify(ANSWER));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/json",
      "content-length": String(JSON.stringify(ANSWER).length),
      "x-request-id": "made-id",
      "x-signalbox-model": "a1/m",
      "x-signalbox-attempts": "1",
      "x-signalbox-cost": "0.00006",
    });
  });
  test("is streamed in its dialect's frames", async () => {
    const { url } = await start({ a1: [{ pieces: [sse(...FRAMES, "[DONE]")] }] });
    const response = await post(`${url}/v1/alpha`, { ...BODY, stream: true });
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    expect(await response.text()).toBe(sse(...FRAMES, "[DONE]"));
    const named = await post(`${url}/beta/models/g:stream`, { ask: "hi" });
    expect(await named.text()).toBe(
      [
        'event: begin\ndata: {"type":"begin"}',
        'event: text\ndata: {"type":"text","text":"hel"}',
        'event: text\ndata: {"type":"text","text":"lo"}',
        'event: stop\ndata: {"type":"stop"}',
        "",
      ].join("\n\n"),
    );
  });
  test("that breaks in the middle ends in a named error event", async () => {
    const { url } = await start({ a1: [{ pieces: [sse(FRAMES[0] ?? {})], ends: { kind: "network", message: "reset" } }] });
    const text = await (await post(`${url}/beta/models/g:stream`, { ask: "hi" })).text();
    expect(text.trimEnd().split("\n\n").at(-1)).toMatch(
      /^event: error\ndata: {"type":"error","reason":"reset","kind":"network","signalbox":{"attempts":\[/,
    );
  });
  test.each([
    { given: "abc-1.2_3", want: "abc-1.2_3" },
    { given: "x".repeat(129), want: "made-id" },
    { given: "a b", want: "made-id" },
  ])("keeps its own id when it is sane: $given", async ({ given, want }) => {
    const { url } = await start({ a1: [{ body: ANSWER }] });
    expect((await post(`${url}/v1/alpha`, BODY, { "x-request-id": given })).headers.get("x-request-id")).toBe(want);
  });
  test("may not be larger than the plan's limit", async () => {
    const { url, upstream } = await start({ a1: [{ body: ANSWER }] });
    const response = await post(`${url}/v1/alpha`, { ...BODY, padding: "x".repeat(20_000) });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ error: { type: "too_large" } });
    expect(upstream.sent).toHaveLength(0);
  });
  test("is followed by another on the same connection, an error by none that inherits its body", async () => {
    const { port } = await start({ a1: [{ body: ANSWER }] });
    const body = JSON.stringify(BODY);
    const one = (length: number, text: string) => `POST /v1/alpha HTTP/1.1\r\nhost: x\r\ncontent-length: ${length}\r\n\r\n${text}`;
    expect(await talk(port, one(body.length, body) + one(body.length, body), 2)).toMatch(/200 OK[\s\S]*200 OK/);
    expect(await talk(port, one(50_000, "x".repeat(11_000)), 1)).toMatch(/413[\s\S]*connection: close/i);
  });
});

describe("a client that leaves", () => {
  test("breaks off the upstream and leaves one event behind", async () => {
    const events: RequestEvent[] = [];
    const { url, upstream } = await start({ a1: [{ pieces: [sse(FRAMES[0] ?? {})], ends: "never" }] }, { events });
    const aborter = new AbortController();
    const response = await fetch(`${url}/v1/alpha`, {
      method: "POST",
      body: JSON.stringify({ ...BODY, stream: true }),
      signal: aborter.signal,
    });
    await response.body?.getReader().read();
    aborter.abort();
    await until(() => events.length === 1);
    expect(upstream.cancelled).toBe(1);
    expect(events[0]?.outcome).toBe("cancelled");
  });
});

describe("other paths", () => {
  test.each([
    { method: "GET", path: "/nothing", status: 404, is: { error: { code: "not_found", type: "invalid_request_error", param: null } } },
    { method: "POST", path: "/v1/alpha/x", status: 404, is: { error: { type: "not_found", requestId: "made-id" } } },
    { method: "GET", path: "/v1/alpha", status: 405, is: { error: { type: "invalid_request", requestId: "made-id" } }, allow: "POST" },
    { method: "GET", path: "/beta/models/g:ask", status: 405, is: { type: "error", kind: "invalid_request" }, allow: "POST" },
    { method: "GET", path: "/beta/x", status: 404, is: { type: "error", kind: "not_found" } },
    { method: "POST", path: "/v1/models", status: 405, is: { error: { type: "invalid_request" } }, allow: "GET" },
    { method: "DELETE", path: "/health", status: 405, is: { error: { code: "method_not_allowed", param: null } }, allow: "GET" },
    { method: "GET", path: "/v1/models/none", status: 404, is: { error: { type: "not_found", message: 'There is no model "none".' } } },
  ])("$method $path → $status, in the words of the nearest dialect", async ({ method, path, status, is, allow }) => {
    const { url } = await start({});
    const response = await fetch(url + path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get("allow")).toBe(allow ?? null);
    expect(await response.json()).toMatchObject(is);
  });
  test("/v1/models lists groups and aliases, with what all their deployments can do", async () => {
    const tall = deployment("a2", { facts: { context: 9, maxOutput: undefined, supports: ["tools"] } });
    const listed = plan({ small: ["a1", tall], "a/x": ["b1"], "w/*": ["a1"] }, { aliases: { alias: "small" } });
    const { url } = await start({}, { plan: listed });
    const { object, data } = (await (await fetch(`${url}/v1/models`)).json()) as { object: string; data: { id: string }[] };
    expect([object, data.map(({ id }) => id)]).toEqual(["list", ["a/x", "alias", "small"]]);
    expect(data[2]).toMatchObject({ object: "model", owned_by: "signalbox", context_window: 9, capabilities: [] });
    expect(data[2]).not.toHaveProperty("max_output_tokens");
    for (const path of ["/v1/models/a/x", "/v1/models/a%2Fx", "/models/a/x"])
      expect(await (await fetch(url + path)).json()).toMatchObject({ id: "a/x", owned_by: "b1" });
    expect(await (await fetch(`${url}/v1/models/w/anything`)).json()).toMatchObject({ id: "w/anything" });
  });
  test("/health says ok and how much is under way", async () => {
    const { url } = await start({});
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: "ok", in_flight: 0 });
    expect((await fetch(`${url}/health`, { method: "HEAD" })).status).toBe(200);
  });
  test("/health/deployments tells who rests and why, who is drained, and what traffic has shown", async () => {
    const groups = plan(
      { one: ["a1", deployment("a2", { weight: 0 }), "a3"] },
      { routing: { breaker: { failures: 1, ratio: 1, openMs: 9_000 } } },
    );
    const { url } = await start(
      { a1: [{ status: 500, body: {} }], a3: [{ body: { id: "1", model: "m", text: "hello", usage: { input: 10, output: 2 } } }] },
      { plan: groups },
    );
    await fetch(`${url}/v1/alpha`, { method: "POST", body: JSON.stringify({ model: "one", messages: [{ role: "user", content: "hi" }] }) });
    const { models } = (await (await fetch(`${url}/health/deployments`)).json()) as { models: { deployments: object[] }[] };
    expect(models).toMatchObject([
      {
        model: "one",
        waiting: 0,
        deployments: [
          { deployment: "a1/m", state: "resting", because: "server_error", success: 0, requests_last_minute: 1 },
          { deployment: "a2/m", state: "drained", in_flight: 0 },
          { deployment: "a3/m", state: "ok", success: 1, in_flight: 0 },
        ],
      },
    ]);
  });
  test.each([
    { given: "no HTTP", bytes: "hello there\r\n\r\n", want: "400" },
    { given: "headers without end", bytes: `GET / HTTP/1.1\r\nhost: x\r\nx: ${"a".repeat(40_000)}\r\n\r\n`, want: "431" },
  ])("$given is refused with $want", async ({ bytes, want }) => {
    const { port } = await start({});
    expect(await talk(port, bytes, 1)).toContain(`HTTP/1.1 ${want}`);
    const used = await talk(port, "GET /health HTTP/1.1\r\nhost: x\r\n\r\n", 2, { after: /200 OK[\s\S]*\}/, bytes });
    expect(used).toContain(`HTTP/1.1 ${want}`);
  });
  test("what is no HTTP, behind a request whose answer has begun, cuts that answer and says nothing in its midst", async () => {
    const { port } = await start({ a1: [{ pieces: [sse(FRAMES[0] ?? {})], ends: "never" }] });
    const body = JSON.stringify({ ...BODY, stream: true });
    const chunked = `transfer-encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
    const got = await talk(port, `POST /v1/alpha HTTP/1.1\r\nhost: x\r\n${chunked}`, 2, {
      after: /data: /,
      bytes: "hello there\r\n\r\n",
    });
    expect(got).toContain("200 OK");
    expect(got).not.toContain("400");
  });
  test("what is no HTTP, behind a plain request, is refused behind its whole answer", async () => {
    const { port } = await start({ a1: [{ pieces: [sse(...FRAMES, "[DONE]")] }] });
    const body = JSON.stringify({ ...BODY, stream: true });
    const asked = `POST /v1/alpha HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
    expect(await talk(port, `${asked}hello there\r\n\r\n`, 2)).toMatch(/200 OK[\s\S]*\[DONE\]\s+0\r\n\r\nHTTP\/1\.1 400/);
  });
});

describe("a bug of ours", () => {
  const bug = () => {
    throw new Error("secret prompt");
  };
  test("is a 500 in the client's dialect with the request's id; the log has its place and not its words; the next request is served", async () => {
    const bugs: string[] = [];
    const dispatch = { ...fakeDispatch, dialects: { ...fakeDispatch.dialects, alpha: { ...alpha, encodeResponse: bug } } };
    const { url } = await start(
      { a1: [{ body: ANSWER }], b1: [{ body: { answer: "x" } }] },
      { plan: plan({ g: ["b1"], h: ["a1"] }), dispatch, bugs },
    );
    const response = await post(`${url}/v1/alpha`, BODY);
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({
      error: { type: "server_error", requestId: "made-id", message: expect.stringContaining("made-id") },
    });
    expect(bugs).toHaveLength(1);
    expect(bugs[0]).toContain("server.test.ts");
    expect(bugs[0]).not.toContain("secret prompt");
    expect((await post(`${url}/v1/alpha`, { ...BODY, model: "h" })).status).toBe(200);
  });
  test("after the stream began cuts the connection, so that nobody takes it for an end", async () => {
    let count = 0;
    const encoding = { ...alpha.streamEncoding, parts: { text: { delta: () => (++count > 1 ? bug() : { id: "1", delta: "x" }) } } };
    const dispatch = { ...fakeDispatch, dialects: { ...fakeDispatch.dialects, alpha: { ...alpha, streamEncoding: encoding } } };
    const { url } = await start(
      { b1: [{ pieces: [sse({ type: "text", text: "a" }), sse({ type: "text", text: "b" })] }] },
      { plan: plan({ g: ["b1"] }), dispatch, bugs: [] },
    );
    await expect(post(`${url}/v1/alpha`, { ...BODY, stream: true }).then((response) => response.text())).rejects.toThrow();
  });
});

describe("listening", () => {
  const app = () => createApp({ plan: plan({ g: ["a1"] }), dispatch: fakeDispatch, catalog });
  test.each(["0.0.0.0", "::", "192.168.1.1", "127.0.0.1.example.com"])("on %s is refused while nobody has to show a key", async (host) => {
    expect(await app().listen({ host })).toMatchObject({ ok: false, reason: "not_loopback" });
  });
  test("on every interface is possible when said explicitly", async () => {
    const open = app();
    apps.push(open);
    expect(await open.listen({ host: "0.0.0.0", allowAnonymous: true })).toMatchObject({ ok: true });
  });
  test("on a port that is taken is a value, not an exception", async () => {
    const { port } = await start({});
    expect(await app().listen({ port })).toMatchObject({ ok: false, reason: "address_in_use" });
  });
});

describe("draining", () => {
  test("finishes what is under way, refuses what comes, and says so to the load balancer", async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const { app, url, port } = await start({
      a1: [{ pieces: [sse(FRAMES[0] ?? {}), () => void released], ends: "never" }, { body: ANSWER }],
    });
    const streaming = await post(`${url}/v1/alpha`, { ...BODY, stream: true });
    const kept = connect(port, "127.0.0.1");
    await new Promise((resolve) => kept.once("connect", resolve));
    kept.write("GET /health HTTP/1.1\r\nhost: x\r\n\r\n");
    await new Promise((resolve) => kept.once("data", resolve));
    const closing = app.close();
    await expect(fetch(`${url}/health`)).rejects.toThrow();
    release();
    await closing;
    // Nothing more came before the drain time was up: the stream was cut, not ended.
    await expect(streaming.text()).rejects.toThrow();
    kept.destroy();
  });
  test("ends as soon as the last one has", async () => {
    const long = plan({ g: ["a1"] }, { server: { drainMs: 60_000 } });
    const { app, url } = await start({ a1: [{ pieces: [sse(FRAMES[0] ?? {}), sse(...FRAMES.slice(1), "[DONE]")] }] }, { plan: long });
    const streaming = await post(`${url}/v1/alpha`, { ...BODY, stream: true });
    const closing = app.close();
    expect(await streaming.text()).toBe(sse(...FRAMES, "[DONE]"));
    await closing;
  });
  test("a new plan serves new requests on the same listener", async () => {
    const { app, url } = await start({ a1: [{ body: ANSWER }], a2: [{ body: ANSWER }] });
    app.replacePlan(plan({ g: ["a2"] }));
    expect((await post(`${url}/v1/alpha`, BODY)).headers.get("x-signalbox-model")).toBe("a2/m");
  });
});

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Writes bytes, and more of them once that much was answered; reads until so many responses have begun and a turn has passed, or the connection ends. */
function talk(port: number, bytes: string, responses: number, then?: { readonly after: RegExp; readonly bytes: string }): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    let text = "";
    let more = then;
    socket.on("error", () => {});
    socket.on("close", () => resolve(text));
    socket.on("data", (chunk) => {
      text += chunk.toString();
      if (more?.after.test(text)) {
        socket.write(more.bytes);
        more = undefined;
      }
      if (text.split("HTTP/1.1 ").length > responses) setTimeout(() => socket.destroy(), 20);
    });
  });
}
