// Calls that are followed, over real sockets: a provider that makes records, a gateway with a quick clock before it, clients that stay or leave.
// After every case nothing runs on: no timer, no request without its one end, and no work upstream that nobody called off.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { catalog, dispatch } from "../../../generated/dispatch.ts";
import { gatewayShape } from "../../../generated/validators/gateway.js";
import { type App, createApp } from "../../../src/app.ts";
import { bindPlan } from "../../../src/config/bind-plan.ts";
import { planGateway } from "../../../src/config/plan-gateway.ts";
import type { RequestEvent } from "../../../src/pipeline/context.ts";
import { createTransport, type Transport } from "../../../src/transport/call.ts";

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
interface Script {
  /** To the calls that make a record; the last is repeated, as below. */
  create: readonly Answer[];
  look: readonly Answer[];
  stream: readonly Answer[];
}
interface Called {
  readonly what: keyof Script | "cancel" | "nowhere";
  readonly headers: IncomingMessage["headers"];
}

let origin = "";
let called: Called[] = [];
let script: Script = { create: [], look: [], stream: [] };
let provider: Server;
let app: App;
let url = "";
let events: RequestEvent[] = [];
let bugs: string[] = [];
let rerouted: string[] = [];
let openTimers = new Set<object>();

/** A hundred milliseconds of the gateway's are one of ours. */
const quickTimer = (callback: () => void, delayMs: number) => {
  const timer = setTimeout(() => {
    openTimers.delete(timer);
    callback();
  }, delayMs / 100);
  openTimers.add(timer);
  return {
    close: () => {
      openTimers.delete(timer);
      clearTimeout(timer);
    },
  };
};

const counts = (): Partial<Record<Called["what"], number>> => {
  const found: Partial<Record<Called["what"], number>> = {};
  for (const { what } of called) found[what] = (found[what] ?? 0) + 1;
  return found;
};

function whatIs({ method, url: path = "" }: IncomingMessage): Called["what"] {
  if (method === "POST" && path === "/v1/models/meta/meta-llama-3-70b-instruct/predictions") return "create";
  if (method === "POST" && path === "/v1/predictions/p%2F1/cancel") return "cancel";
  if (method === "GET" && path === "/v1/predictions/p%2F1") return "look";
  return method === "GET" && path === "/streams/1?t=1" ? "stream" : "nowhere";
}

beforeEach(async () => {
  [called, events, bugs, rerouted, openTimers] = [[], [], [], [], new Set()];
  script = { create: [], look: [], stream: [] };
  provider = createServer((request, response) => {
    const what = whatIs(request);
    const nth = counts()[what] ?? 0;
    called.push({ what, headers: request.headers });
    request.resume();
    if (what === "cancel") return json({ id: "p/1", status: "canceled" })(response, request);
    const answers = what === "nowhere" ? [] : script[what];
    const answer = answers[Math.min(nth, answers.length - 1)] ?? json({ detail: "not scripted" }, 404);
    answer(response, request);
  });
  await new Promise<void>((resolve) => provider.listen({ host: "127.0.0.1", port: 0 }, resolve));
  origin = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`; // given as host and port
  const text = `
providers: { replicate: { base_url: "${origin}/v1", models: { meta/meta-llama-3-70b-instruct: { price: { input: 1, output: 1 } } } } }
models: { m: replicate/meta/meta-llama-3-70b-instruct }
routing: { timeout: 40s, first_byte_timeout: 15s, idle_timeout: 15s, attempts: 1 }`;
  const read = () => ({ ok: true as const, text });
  const { plan, config } = planGateway("gateway.yaml", read, gatewayShape, catalog);
  if (!plan.ok) throw new Error(JSON.stringify(plan.diagnostics));
  const bound = bindPlan(plan.value, { env: { REPLICATE_API_TOKEN: "r8_secret" }, readFile: read, config, sandbox: false });
  if (!bound.ok) throw new Error(JSON.stringify(bound.diagnostics));
  app = createApp({
    plan: bound.value,
    dispatch,
    catalog,
    transport: reaching(createTransport({ now: () => performance.now() })),
    setTimer: quickTimer,
    record: (event) => events.push(event),
    onBug: (place) => bugs.push(place),
  });
  const started = await app.listen({ port: 0 });
  if (!started.ok) throw new Error(started.message);
  url = `http://127.0.0.1:${started.server.port}/v1/chat/completions`;
});

afterEach(async () => {
  await app.close();
  provider.closeAllConnections();
  await new Promise((resolve) => provider.close(resolve));
  expect(bugs).toEqual([]);
  expect(events).toHaveLength(1);
  expect(openTimers.size).toBe(0);
  expect(counts().cancel ?? 0).toBeLessThanOrEqual(1);
});

/** The declared host is played by the same server. */
const reaching = (transport: Transport): Transport => ({
  ...transport,
  call(request, reader) {
    if (request.origin === origin) return transport.call(request, reader);
    rerouted.push(request.origin);
    return transport.call({ ...request, origin }, reader);
  },
});

const json =
  (body: object, status = 200): Answer =>
  (response) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
const never: Answer = () => {};
const SUCCEEDED = {
  id: "p/1",
  model: "meta/m",
  status: "succeeded",
  output: ["He", "llo"],
  metrics: { input_token_count: 3, output_token_count: 2 },
};
const running = (status = "starting", more: object = {}): Answer => json({ id: "p/1", status, output: null, urls: {}, ...more }, 201);
const streaming = (address = `${origin}/streams/1?t=1`): Answer => running("starting", { urls: { stream: address } });
const event = (name: string, data: string): string => `event: ${name}\nid: 1:0\ndata: ${data}\n\n`;
const says =
  (text: string, then: "ends" | "hangs" | "is cut" = "ends", later = ""): Answer =>
  (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" }).write(text);
    // Apart, so that what came before has reached the client.
    if (later !== "") setTimeout(() => response.write(later), 20);
    if (then === "ends") response.end();
    if (then === "is cut") setImmediate(() => response.socket?.destroy());
  };
const HELLO = event("output", "He") + event("output", "llo");

interface Asking {
  readonly stream?: boolean;
  readonly signal?: AbortSignal;
}
const ask = ({ stream = false, signal }: Asking = {}): Promise<Response> =>
  fetch(url, {
    method: "POST",
    body: JSON.stringify({
      model: "m",
      messages: [{ role: "user", content: "Hi" }],
      ...(stream ? { stream, stream_options: { include_usage: true } } : {}),
    }),
    ...(signal ? { signal } : {}),
  });
const until = (check: () => boolean) => vi.waitFor(() => expect(check()).toBe(true), { timeout: 5000, interval: 2 });
const untilCancelled = () => until(() => counts().cancel === 1);

interface Streamed {
  text: string;
  usage: unknown;
  errors: number;
  isDone: boolean;
}
async function readStream(response: Response): Promise<Streamed> {
  const got: Streamed = { text: "", usage: undefined, errors: 0, isDone: false };
  for (const line of (await response.text()).split("\n")) {
    if (line === "data: [DONE]") got.isDone = true;
    if (!line.startsWith("data: {")) continue;
    const chunk = JSON.parse(line.slice("data: ".length)) as {
      error?: object;
      usage?: object;
      choices?: { delta: { content?: string } }[];
    }; // what OpenAI's chunks have
    if (chunk.error !== undefined) got.errors += 1;
    got.usage = chunk.usage ?? got.usage;
    got.text += chunk.choices?.[0]?.delta.content ?? "";
  }
  return got;
}

describe("whole", () => {
  test("what was waited for is the answer, and nothing else is asked", async () => {
    script.create = [json(SUCCEEDED, 201)];
    const answer = await ask();
    expect(await answer.json()).toMatchObject({
      choices: [{ message: { content: "Hello" }, finish_reason: "stop" }],
      usage: { total_tokens: 5 },
    });
    expect(counts()).toEqual({ create: 1 });
    expect(called[0]?.headers).toMatchObject({ prefer: "wait=10", authorization: "Bearer r8_secret" });
  });
  test("what still runs is asked after, below the base URL and with the same key, until it is final", async () => {
    script.create = [running()];
    script.look = [running(), running("processing"), json(SUCCEEDED)];
    expect(await (await ask()).json()).toMatchObject({ choices: [{ message: { content: "Hello" } }] });
    expect(counts()).toEqual({ create: 1, look: 3 });
    const looks = called.filter(({ what }) => what === "look");
    expect(looks.every(({ headers }) => headers.authorization === "Bearer r8_secret" && headers["content-type"] === undefined)).toBe(true);
  });
  test("an error before anything reached the client is an error with its status", async () => {
    script.create = [streaming()];
    script.stream = [says(event("error", "flagged as sensitive"), "hangs")];
    expect((await ask({ stream: true })).status).toBe(400);
    await untilCancelled();
  });
  test("a look that fails is tried again", async () => {
    script.create = [running()];
    script.look = [json({ detail: "busy" }, 503), (response) => response.destroy(), json({ detail: "slow down" }, 429), json(SUCCEEDED)];
    expect((await ask()).status).toBe(200);
    expect(counts()).toEqual({ create: 1, look: 4 });
  });
  test.each([
    { is: "failed", record: { status: "failed", error: "out of memory" }, status: 500, kind: "server_error" },
    { is: "refused for its contents", record: { status: "failed", error: "NSFW content" }, status: 400, kind: "content_policy" },
    { is: "called off by somebody else", record: { status: "canceled" }, status: 499, kind: "cancelled" },
    { is: "out of time", record: { status: "aborted" }, status: 504, kind: "timeout" },
  ])("what ends $is is an error, and is not called off", async ({ record, status, kind }) => {
    script.create = [running()];
    script.look = [json({ id: "p/1", output: null, ...record })];
    expect((await ask()).status).toBe(status);
    expect(events[0]?.outcome).toBe(kind);
    expect(counts()).toEqual({ create: 1, look: 1 });
  });
  test.each([
    { is: "refused", look: json({ detail: "no such prediction" }, 404), looks: 1, kind: "not_found" },
    { is: "failing again and again", look: json({ detail: "down" }, 500), looks: 5, kind: "server_error" },
    { is: "no record at all", look: json({ hello: 1 }), looks: 1, kind: "bad_response" },
  ])("a look that is $is ends it, and the work is called off", async ({ look, looks, kind }) => {
    script.create = [running()];
    script.look = [look];
    expect((await ask()).ok).toBe(false);
    await untilCancelled();
    expect(events[0]?.outcome).toBe(kind);
    expect(counts()).toEqual({ create: 1, look: looks, cancel: 1 });
  });
  test("a refusal of the call itself is read as any other", async () => {
    script.create = [json({ title: "Unauthenticated", detail: "no token", status: 401 }, 401)];
    expect((await ask()).status).toBe(401);
    expect(counts()).toEqual({ create: 1 });
  });
  test("work without a name cannot be followed", async () => {
    script.create = [json({ status: "starting" }, 201)];
    expect((await ask()).status).toBe(502);
    expect(counts()).toEqual({ create: 1 });
  });
  test("the deadline ends it, and the work is called off", async () => {
    script.create = [running()];
    script.look = [running("processing")];
    expect((await ask()).status).toBe(504);
    await untilCancelled();
  });
  test("the deadline while the record is being made ends it, and the work is called off once it has a name", async () => {
    const held: ServerResponse[] = [];
    script.create = [(response) => void held.push(response)];
    expect((await ask()).status).toBe(504);
    for (const response of held) running()(response, response.req);
    await untilCancelled();
    expect(counts()).toEqual({ create: 1, cancel: 1 });
  });
});

describe("a client that leaves", () => {
  test.each([{ stream: false }, { stream: true }])(
    "while the record is being made: the work is called off once it has a name %j",
    async ({ stream }) => {
      const held: ServerResponse[] = [];
      script.create = [(response) => void held.push(response)];
      const leaving = new AbortController();
      const asked = ask({ stream, signal: leaving.signal });
      await until(() => held.length === 1);
      leaving.abort();
      await expect(asked).rejects.toThrow();
      await until(() => events.length === 1);
      expect(counts()).toEqual({ create: 1 });
      for (const response of held) streaming()(response, response.req);
      await untilCancelled();
      expect(counts()).toEqual({ create: 1, cancel: 1 });
    },
  );
  test("what is final by then is not called off", async () => {
    const held: ServerResponse[] = [];
    script.create = [(response) => void held.push(response)];
    const leaving = new AbortController();
    const asked = ask({ signal: leaving.signal });
    await until(() => held.length === 1);
    leaving.abort();
    await expect(asked).rejects.toThrow();
    await until(() => events.length === 1);
    for (const response of held) json(SUCCEEDED, 201)(response, response.req);
    await app.close();
    expect(counts()).toEqual({ create: 1 });
  });
  test("while it is asked after", async () => {
    script.create = [running()];
    script.look = [running("processing"), never];
    const leaving = new AbortController();
    const asked = ask({ signal: leaving.signal });
    await until(() => counts().look === 2);
    leaving.abort();
    await expect(asked).rejects.toThrow();
    await untilCancelled();
    expect(events[0]?.outcome).toBe("cancelled");
  });
  test("in the stream", async () => {
    script.create = [streaming()];
    script.stream = [says(HELLO, "hangs")];
    const leaving = new AbortController();
    const answer = await ask({ stream: true, signal: leaving.signal });
    await answer.body?.getReader().read();
    leaving.abort();
    await untilCancelled();
    expect(counts()).toEqual({ create: 1, stream: 1, cancel: 1 });
  });
  test("after the last word, while its record is fetched", async () => {
    script.create = [streaming()];
    script.stream = [says(HELLO, "hangs", event("done", "{}"))];
    script.look = [never];
    const leaving = new AbortController();
    const answer = await ask({ stream: true, signal: leaving.signal });
    await until(() => counts().look === 1);
    leaving.abort();
    await expect(answer.text()).rejects.toThrow();
    await until(() => events.length === 1);
  });
});

describe("streamed", () => {
  const DONE = event("done", "{}");
  test("its text comes as it is said, its counts from the record", async () => {
    script.create = [streaming()];
    script.stream = [says(HELLO + event("logs", "x") + event("output", "") + DONE, "hangs")];
    script.look = [running("processing"), json(SUCCEEDED)];
    expect(await readStream(await ask({ stream: true }))).toMatchObject({
      text: "Hello",
      errors: 0,
      isDone: true,
      usage: { total_tokens: 5 },
    });
    expect(counts()).toEqual({ create: 1, stream: 1, look: 2 });
    expect(called[0]?.headers["prefer"]).toBeUndefined();
    expect(called[1]?.headers).toMatchObject({ accept: "text/event-stream", authorization: "Bearer r8_secret" });
    expect(events[0]).toMatchObject({ outcome: "ok", usage: { input: 3, output: 2 } });
  });
  test("a declared host is called by https, and gets nothing of ours", async () => {
    script.create = [streaming("https://stream.replicate.com/streams/1?t=1")];
    script.stream = [says(HELLO + DONE)];
    script.look = [json(SUCCEEDED)];
    expect(await readStream(await ask({ stream: true }))).toMatchObject({ text: "Hello", isDone: true });
    expect(rerouted).toEqual(["https://stream.replicate.com"]);
    const { authorization, "x-request-id": id } = called.find(({ what }) => what === "stream")?.headers ?? {};
    expect([authorization, id]).toEqual([undefined, undefined]);
  });
  test.each(["http://127.0.0.1:1/streams/1", "https://evil.example/streams/1", "no address"])(
    "an address at %s is refused, and the work called off",
    async (address) => {
      script.create = [streaming(address)];
      expect((await ask({ stream: true })).status).toBe(502);
      await untilCancelled();
      expect(counts()).toEqual({ create: 1, cancel: 1 });
      expect(rerouted).toEqual([]);
    },
  );
  test("what names no stream is asked after, and told as one", async () => {
    script.create = [running()];
    script.look = [json(SUCCEEDED)];
    expect(await readStream(await ask({ stream: true }))).toMatchObject({
      text: "Hello",
      errors: 0,
      isDone: true,
      usage: { total_tokens: 5 },
    });
  });
  test("what is final at once is told as a stream", async () => {
    script.create = [json(SUCCEEDED, 201)];
    expect(await readStream(await ask({ stream: true }))).toMatchObject({ text: "Hello", isDone: true });
    expect(counts()).toEqual({ create: 1 });
  });
  test("a stream that said nothing is made up for by its record", async () => {
    script.create = [streaming()];
    script.stream = [says(DONE)];
    script.look = [json(SUCCEEDED)];
    expect(await readStream(await ask({ stream: true }))).toMatchObject({ text: "Hello", isDone: true });
  });
  test("a record that says it failed, before anything was said, is an error with its status", async () => {
    script.create = [streaming()];
    script.stream = [says(DONE)];
    script.look = [json({ id: "p/1", status: "failed", error: "NSFW content" })];
    expect((await ask({ stream: true })).status).toBe(400);
    expect(counts()).toEqual({ create: 1, stream: 1, look: 1 });
  });
  test("a record that cannot be had costs the counts and nothing else", async () => {
    script.create = [streaming()];
    script.stream = [says(HELLO + DONE)];
    script.look = [json({ detail: "down" }, 500)];
    expect(await readStream(await ask({ stream: true }))).toMatchObject({ text: "Hello", errors: 0, isDone: true });
    expect(events[0]).toMatchObject({ outcome: "ok", usage: undefined });
    expect(counts().cancel).toBeUndefined();
  });
  test.each([
    { is: "ends in an error", later: event("error", "it stumbled"), then: "hangs" as const },
    { is: "is told to be over without an answer", later: event("done", '{"reason":"error"}'), then: "hangs" as const },
    { is: "is cut", later: "", then: "is cut" as const },
    { is: "ends without its last word", later: "", then: "ends" as const },
  ])("a stream that $is ends in one error, and the work is called off", async ({ later, then }) => {
    script.create = [streaming()];
    script.stream = [says(HELLO, then, later)];
    const got = await readStream(await ask({ stream: true }));
    expect(got).toMatchObject({ errors: 1, isDone: false });
    await untilCancelled();
    expect(events[0]?.outcome).not.toBe("ok");
    expect(counts()).toEqual({ create: 1, stream: 1, cancel: 1 });
  });
  test.each([
    { is: "refused", answer: json({ detail: "gone" }, 404), status: 404 },
    { is: "no stream", answer: json({ id: "p/1", status: "starting" }), status: 502 },
    { is: "elsewhere", answer: ((response) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end()) as Answer, status: 502 },
  ])("an address that is $is fails, and the work is called off", async ({ answer, status }) => {
    script.create = [streaming()];
    script.stream = [answer];
    expect((await ask({ stream: true })).status).toBe(status);
    await untilCancelled();
  });
  test("the deadline before the first word ends it, and the work is called off", async () => {
    script.create = [streaming()];
    script.stream = [never];
    expect((await ask({ stream: true })).status).toBe(504);
    await untilCancelled();
  });
});
