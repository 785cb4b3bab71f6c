// The sandbox behind a gateway, over real sockets: what it says when all is well, and every fault as the gateway and its client meet it.

import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { type App, createApp } from "../../../src/app.ts";
import { bindPlan } from "../../../src/config/bind-plan.ts";
import { planGateway } from "../../../src/config/plan-gateway.ts";
import type { RequestEvent } from "../../../src/pipeline/context.ts";
import { type Sandbox, startSandbox } from "../../../src/sandbox/upstream.ts";
import { GATEWAY, GENERATED } from "../../fakes/generated.ts";

const { dispatch, catalog, gatewayShape } = GENERATED;
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

interface Running {
  readonly url: string;
  readonly sandbox: Sandbox;
  readonly app: App;
  readonly events: RequestEvent[];
}

const SHORT = "routing: { attempts: 3, retry_budget: 0%, breaker: off, timeout: 5s, first_byte_timeout: 300ms, idle_timeout: 300ms }\n";

async function start(text = GATEWAY): Promise<Running> {
  const { plan } = planGateway("gateway.yaml", () => ({ ok: true, text: text + SHORT }), gatewayShape, catalog);
  if (!plan.ok) throw new Error(JSON.stringify(plan.diagnostics));
  const bound = bindPlan(plan.value, { env: {}, readFile: () => ({ ok: false, reason: "not here" }), sandbox: true });
  if (!bound.ok) throw new Error(JSON.stringify(bound.diagnostics));
  const dialectTraits = Object.fromEntries(Object.values(catalog.dialects).map(({ id, traits }) => [id, traits]));
  const sandbox = await startSandbox({ plan: bound.value, dispatch, dialectTraits });
  const events: RequestEvent[] = [];
  const app = createApp({
    plan: sandbox.plan,
    dispatch,
    catalog,
    upstreamHeaders: sandbox.upstreamHeaders,
    record: (event) => events.push(event),
  });
  open.push(app, sandbox);
  const started = await app.listen({ port: 0 });
  if (!started.ok) throw new Error(started.message);
  return { url: `http://127.0.0.1:${started.server.port}`, sandbox, app, events };
}

function messages(url: string, model: string, faults = "", more: object = {}): Promise<Response> {
  const body = { model, max_tokens: 500, messages: [{ role: "user", content: "Hello" }], ...more };
  return fetch(`${url}/v1/messages`, {
    method: "POST",
    body: JSON.stringify(body),
    headers: faults === "" ? {} : { "x-signalbox-sandbox": faults },
  });
}
const STREAM = { stream: true };

describe("without faults", () => {
  test.each([
    ["its own dialect, the bytes passing", "tabby"],
    ["another dialect", "one"],
    ["a dialect that names the model in the path", "worker"],
    ["a model only a wildcard names", "cat/siamese"],
  ])("answers through %s, whole and streamed", async (_, model) => {
    const { url } = await start();
    const whole = await messages(url, model);
    expect(whole.status).toBe(200);
    expect(await whole.json()).toMatchObject({ type: "message", content: [{ type: "text", text: expect.stringContaining("Hello") }] });
    const text = await (await messages(url, model, "", STREAM)).text();
    expect(text).toMatch(/^event: message_start\n/);
    expect(text).toMatch(/event: message_stop\ndata: .*\n\n$/);
    expect(text).not.toContain("event: error");
  });
  test("lists its models, all of them and those of one provider", async () => {
    const { sandbox } = await start();
    const list = async (path: string) =>
      ((await (await fetch(`http://127.0.0.1:${sandbox.port}${path}`)).json()) as { data: { id: string }[] }).data.map(({ id }) => id);
    expect(await list("/models")).toEqual(["ant/small", "cat/tabby", "bee/worker"]);
    expect(await list("/ant/models")).toEqual(["small"]);
  });
  test.each([
    ["POST", "/cat/nowhere", 404, { type: "error", error: { type: "not_found_error" } }],
    ["GET", "/cat/messages", 404, { type: "error" }],
    ["POST", "/cat/messages", 400, { type: "error", error: { type: "invalid_request_error" } }],
    ["POST", "/nobody/messages", 404, { error: "no stand-in at /nobody/messages" }],
  ])("%s %s is %i in the dialect's own words", async (method, path, status, body) => {
    const { sandbox } = await start();
    const response = await fetch(`http://127.0.0.1:${sandbox.port}${path}`, { method });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(body);
  });
});

describe("a fault asked for by the client", () => {
  test.each([
    ["error=401", "auth", 401],
    ["error=429", "rate_limit", 429],
    ["error=500", "server_error", 500],
    ["error=529", "overloaded", 529],
    ["error=context_window", "context_window", 400],
    ["error=content_policy", "content_policy", 400],
    ["empty", "bad_response", 200],
    ["html", "bad_response", 200],
    ["garbage", "bad_response", 200],
    ["error=502,html", "server_error", 502],
    ["reset", "network", undefined],
    ["cut", "bad_response", 200],
    ["stall", "timeout", 200],
    ["latency=2s", "timeout", undefined],
    ["nonsense", "invalid_request", 400],
  ])("%s makes a whole answer fail as %s", async (faults, kind, status) => {
    const { url, events } = await start();
    const response = await messages(url, "tabby", faults);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.json()).toMatchObject({ type: "error" });
    expect(events[0]?.attempts).toMatchObject([{ deployment: "cat/tabby", outcome: kind, status }]);
  });
  test.each([
    ["cut=0", "bad_response"],
    ["cut=1", "bad_response"],
    ["end=0", "network"],
    // A hand-written dialect without a rule for it.
    ["error-after=0", "server_error"],
    ["stall=1", "timeout"],
    ["garbage", "bad_response"],
    ["empty", "network"],
  ])("%s before anything is said lets another deployment answer", async (faults, kind) => {
    const { url, events } = await start();
    const response = await messages(url, "both", `${faults} on=ant`, STREAM);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("event: message_stop");
    expect(events[0]?.attempts.map(({ deployment, outcome }) => [deployment, outcome])).toEqual([
      ["ant/small", kind],
      ["bee/worker", "ok"],
    ]);
  });
  test.each([
    ["cut=4", ["bad_response", "bad_response"]],
    ["end=4", ["network", "network"]],
    ["error-after=4", ["overloaded", "server_error"]],
    ["stall=4", ["timeout", "timeout"]],
  ])("%s in the middle of a stream ends it with an error, never with a stop", async (faults, kinds) => {
    const { url, events } = await start();
    for (const model of ["tabby", "one"]) {
      const text = await (await messages(url, model, faults, STREAM)).text();
      expect(text).toContain("content_block_delta");
      expect(text).toContain("event: error");
      expect(text).not.toContain("message_stop");
    }
    expect(events.map(({ outcome }) => outcome)).toEqual(kinds);
  });
  test("an error may ask to wait", async () => {
    const { url } = await start();
    const response = await messages(url, "tabby", "error=429,retry-after=7s");
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "7"]);
  });
  test("pace and latency delay but do not change", async () => {
    const { url } = await start();
    const strip = (text: string) => text.replaceAll(/sandbox-\d+|"id":"[^"]*"/g, "");
    const slow = await (await messages(url, "tabby", "latency=5ms,chunk-pace=1ms", STREAM)).text();
    expect(strip(slow)).toBe(strip(await (await messages(url, "tabby", "", STREAM)).text()));
  });
});

describe("a fault of a deployment", () => {
  const withFaults = (faults: string) =>
    `${GATEWAY.replace("aliases:", `  faulty: { strategy: priority, deployments: [{ model: ant/small, sandbox: ${faults} }, bee/worker] }\naliases:`)}`;
  test("strikes there alone, at exactly its rate", async () => {
    const { url, events } = await start(withFaults("{ error: { status: 503, rate: 50% } }"));
    for (let call = 0; call < 4; call += 1) expect((await messages(url, "faulty")).status).toBe(200);
    expect((await messages(url, "one")).headers.get("x-signalbox-attempts")).toBe("1");
    expect(events.map(({ attempts }) => attempts.length)).toEqual([2, 1, 2, 1, 1]);
  });
  test("cuts a stream", async () => {
    const { url } = await start(withFaults("{ cut_after_events: 3 }"));
    expect(await (await messages(url, "faulty", "", STREAM)).text()).toContain("event: error");
  });
  test("gives way to what the client asks for", async () => {
    const { url, events } = await start(withFaults("{ error: { status: 503, rate: 100% } }"));
    expect((await messages(url, "faulty", "error=503@0%")).status).toBe(200);
    expect(events[0]?.attempts).toHaveLength(1);
  });
});

test("a cut is a broken connection, not an end: the raw bytes lack the last chunk", async () => {
  const { sandbox } = await start();
  const body = JSON.stringify({ model: "tabby", max_tokens: 100, stream: true, messages: [{ role: "user", content: "Hello" }] });
  const raw = await new Promise<string>((resolve) => {
    const socket = connect(sandbox.port, "127.0.0.1");
    let text = "";
    socket.on("data", (bytes) => (text += bytes));
    socket.on("close", () => resolve(text));
    socket.on("error", () => {});
    socket.write(
      `POST /cat/messages HTTP/1.1\r\nhost: x\r\nx-signalbox-sandbox: cut=2\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  });
  expect(raw.match(/^event: /gm)).toHaveLength(2);
  expect(raw).not.toMatch(/\r\n0\r\n\r\n$/);
});
