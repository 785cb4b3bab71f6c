import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { type App, type AppInput, createApp } from "../../src/app.ts";
import type { BoundPlan } from "../../src/contract/plan.ts";
import type { RequestEvent } from "../../src/pipeline/context.ts";
import { fakeDispatch } from "../fakes/dialects.ts";
import { plan, provider } from "../fakes/gateway.ts";
import { sse } from "../fakes/upstream.ts";

const BODY = { model: "g", messages: [{ role: "user", content: "hi" }] };
const FRAMES = [
  { id: "1", delta: "hel" },
  { id: "1", delta: "lo" },
  { id: "1", finish: "stop" },
];
const servers: Server[] = [];
const apps: App[] = [];

afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.close()));
  for (const server of servers.splice(0)) server.closeAllConnections();
});

async function upstream(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

async function start(baseUrls: Readonly<Record<string, string>>, more: Partial<BoundPlan> = {}, input: Partial<AppInput> = {}) {
  const providers = Object.fromEntries(Object.entries(baseUrls).map(([id, baseUrl]) => [id, provider(id, { baseUrl })]));
  const events: RequestEvent[] = [];
  const served: BoundPlan = { ...plan({ g: Object.keys(baseUrls) }, { providers }), ...more };
  const app = createApp({
    plan: served,
    dispatch: fakeDispatch,
    catalog: { dialects: {}, providers: {} },
    record: (event) => events.push(event),
    ...input,
  });
  apps.push(app);
  const started = await app.listen();
  if (!started.ok) throw new Error(started.message);
  return { url: `http://127.0.0.1:${started.server.port}/v1/alpha`, events, app, plan: served };
}

const post = (url: string, body: object) => fetch(url, { method: "POST", body: JSON.stringify(body) });

describe("over real connections", () => {
  test("bytes go there and back untouched but for the model, whole and streamed", async () => {
    const seen: string[] = [];
    const a1 = await upstream((request, response) => {
      let body = "";
      request.on("data", (chunk) => (body += chunk));
      request.on("end", () => {
        seen.push(`${request.url} ${request.headers.authorization} ${body}`);
        if (!body.includes('"stream":true')) return response.setHeader("content-type", "application/json").end('{"id":"1", "text":"hé"}');
        response.setHeader("content-type", "text/event-stream");
        for (const frame of FRAMES) response.write(sse(frame));
        return response.end(sse("[DONE]"));
      });
    });
    const { url, events } = await start({ a1 });
    expect(await (await post(url, BODY)).text()).toBe('{"id":"1", "text":"hé"}');
    expect(await (await post(url, { ...BODY, stream: true, stream_options: { include_usage: true } })).text()).toBe(
      sse(...FRAMES, "[DONE]"),
    );
    expect(seen[0]).toBe(`/v1/chat Bearer key-of-a1-0123456789 ${JSON.stringify({ ...BODY, model: "m" })}`);
    expect(events.map(({ outcome }) => outcome)).toEqual(["ok", "ok"]);
  });
  test("who listens to what happened and breaks, breaks nobody's request", async () => {
    const a1 = await upstream((_, response) => response.setHeader("content-type", "application/json").end('{"id":"1","text":"hi"}'));
    const bugs: string[] = [];
    const { url } = await start(
      { a1 },
      {},
      {
        record() {
          throw new RangeError("a prompt");
        },
        onBug: (place) => bugs.push(place),
      },
    );
    const answer = await post(url, BODY);
    expect([answer.status, await answer.text()]).toEqual([200, '{"id":"1","text":"hi"}']);
    expect(bugs).toEqual([expect.stringMatching(/^internal error in request req_\w+: RangeError\n/)]);
  });
  test("a refused connection, a hang-up and a 500 lead to the fourth deployment", async () => {
    const gone = await upstream(() => {});
    servers.pop()?.close();
    const hangsUp = await upstream((request) => request.socket.destroy());
    const broken = await upstream((_, response) => response.writeHead(500).end("oops"));
    const fine = await upstream((_, response) => response.setHeader("content-type", "application/json").end('{"id":"1","text":"x"}'));
    const given = plan({ g: [] });
    const { url, events } = await start(
      { a1: gone, a2: hangsUp, a3: broken, a4: fine },
      { routing: { ...given.routing, attempts: 4, connectTimeoutMs: 2_000, firstByteTimeoutMs: 2_000 } },
    );
    const response = await post(url, BODY);
    expect(response.status).toBe(200);
    expect(events[0]?.attempts.map(({ outcome, status }) => [outcome, status])).toEqual([
      ["network", undefined],
      ["network", undefined],
      ["server_error", 500],
      ["ok", 200],
    ]);
  });
  test("an upstream that falls silent within a stream ends in an error frame", async () => {
    const a1 = await upstream((_, response) => response.setHeader("content-type", "text/event-stream").write(sse(FRAMES[0] ?? {})));
    const { url, events } = await start({ a1 });
    const text = await (await post(url, { ...BODY, stream: true })).text();
    expect(text).toContain('"type":"timeout"');
    expect(text).not.toContain("[DONE]");
    expect(events[0]?.outcome).toBe("timeout");
  });
});

describe("limits over a change of plan", () => {
  test("what was counted stays counted when rules change, and is forgotten when they are gone", async () => {
    const rules = (rpm: number) => ({ onStoreFailure: "open" as const, rules: { named: {}, own: {}, global: { rpm } } });
    const fine = await upstream((_, response) => response.setHeader("content-type", "application/json").end('{"id":"1","text":"x"}'));
    const { url, app, plan: served } = await start({ a1: fine }, { limits: rules(1) });
    const ask = async () => (await post(url, BODY)).status;
    const refused = async () => (await (await post(url, BODY)).text()).includes("The limit of the whole gateway");
    expect([await ask(), await refused()]).toEqual([200, true]);
    app.replacePlan({ ...served, limits: rules(2) });
    expect([await ask(), await refused()]).toEqual([200, true]);
    app.replacePlan({ ...served, limits: undefined });
    expect([await ask(), await ask()]).toEqual([200, 200]);
  });
});
