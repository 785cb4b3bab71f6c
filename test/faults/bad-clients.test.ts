// What a client may do wrong as a connection: bodies too large or packed, paths and methods nobody serves, headers without measure, bodies that
// never end, and leaving at the wrong moment. Each dialect is answered in its own words, and nothing is left behind.

import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { ask, openRaw } from "./client.ts";
import { expectError, expectWell, inFlight, question } from "./dialects.ts";
import { closeAll, DIALECTS, planOf, type Running, runGateway, runSandbox, until } from "./gateway.ts";
import { chunked, type RawUpstream, rawUpstream } from "./upstream.ts";

const LIMIT = 64 * 1024;
const MODELS = `
  mixed: { strategy: priority, deployments: [openai/gpt-5.4-mini, anthropic/claude-haiku-4-5, gemini/gemini-3.8-flash] }`;
const HANGING = (port: number) => `
providers:
${DIALECTS.map((id) => `  at-${id}: { dialect: ${id}, base_url: "http://127.0.0.1:${port}", auth: none, models: { m: { context: 100000, max_output: 1000, free: true } } }`).join("\n")}
models:
${DIALECTS.map((id) => `  at-${id}: at-${id}/m`).join("\n")}
`;

let gateway: Running;
let upstream: RawUpstream;
let hanging: Running;

beforeAll(async () => {
  const sandbox = await runSandbox(planOf(`server: { body_limit: 64KiB }\nmodels:${MODELS}\n`, {}, true));
  gateway = await runGateway({ plan: sandbox.plan, sandbox, patience: { headersMs: 300, requestMs: 300, checkEveryMs: 20 } });
  upstream = await rawUpstream();
  hanging = await runGateway({ plan: planOf(HANGING(upstream.port)) });
});
afterAll(closeAll);
afterEach(async () => {
  await expectWell(gateway, "mixed");
  expect(await inFlight(hanging)).toBe(0);
  expect(hanging.bugs).toEqual([]);
});

const bodyOf = (dialect: (typeof DIALECTS)[number], text = "hi") => {
  const { path, body } = question(dialect, "mixed", text);
  return { path, body: JSON.stringify(body) };
};

describe.each(DIALECTS)("in %s", (dialect) => {
  test("a body larger than the limit is refused by its length alone", async () => {
    const { path, body } = bodyOf(dialect, "x".repeat(LIMIT));
    const answered = await ask(gateway.port, { path, body });
    expectError(dialect, answered, 413, `larger than ${LIMIT} bytes`);
    expect(answered.headers.connection).toBe("close");
  });
  test("a body that says nothing of its length is refused once it is too large", async () => {
    const { path, body } = bodyOf(dialect, "x".repeat(LIMIT));
    expectError(dialect, await ask(gateway.port, { path, body, chunked: true }), 413, `larger than ${LIMIT} bytes`);
  });
  test("a body just within the limit is taken, whole or in pieces", async () => {
    const { path, body } = bodyOf(dialect, "");
    const full = body.replace('""', `"${"x".repeat(LIMIT - body.length)}"`);
    expect(Buffer.byteLength(full)).toBe(LIMIT);
    expect((await ask(gateway.port, { path, body: full })).status).toBe(200);
    expect((await ask(gateway.port, { path, body: full, chunked: true })).status).toBe(200);
  });
  test("a length that is promised and not kept is noticed when the client leaves", async () => {
    const { path, body } = bodyOf(dialect);
    const connection = openRaw(gateway.port, `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length + 10}\r\n\r\n${body}`);
    await until(async () => (await inFlight(gateway)) === 1);
    connection.socket.destroy();
    await until(async () => (await inFlight(gateway)) === 0);
    expect(gateway.events.at(-1)?.outcome).toBe("cancelled");
  });
  test("a packed body is refused with the reason", async () => {
    const { path, body } = bodyOf(dialect);
    for (const encoding of ["gzip", "br", "x-unheard-of"]) {
      expectError(
        dialect,
        await ask(gateway.port, { path, body: gzipSync(body), headers: { "content-encoding": encoding } }),
        400,
        "content-encoding",
      );
    }
    expect((await ask(gateway.port, { path, body, headers: { "content-encoding": "identity" } })).status).toBe(200);
  });
  test.each(["GET", "PUT", "DELETE", "PATCH", "OPTIONS"])("%s is not allowed, and POST is named", async (method) => {
    const answered = await ask(gateway.port, { method, path: bodyOf(dialect).path });
    expect([answered.status, answered.headers.allow]).toEqual([405, "POST"]);
    expect(JSON.parse(answered.text).error.message).toContain(method);
  });
  test("a request id that is not fit for a log is replaced, and a fit one is given back", async () => {
    const { path, body } = bodyOf(dialect);
    for (const id of ["a b", "x".repeat(129), "é", "<script>", "${jndi:ldap}", ""]) {
      const { headers } = await ask(gateway.port, { path, body, headers: { "x-request-id": Buffer.from(id).toString("latin1") } });
      expect(headers["x-request-id"]).toMatch(/^req_[0-9a-f]{32}$/);
    }
    expect((await ask(gateway.port, { path, body, headers: { "x-request-id": "my-id.1_A" } })).headers["x-request-id"]).toBe("my-id.1_A");
    // Two of them are one that is not sane.
    expect((await ask(gateway.port, { path, body, headers: { "x-request-id": ["one", "two"] } })).headers["x-request-id"]).toMatch(/^req_/);
  });
  test("a body that never ends is cut when the patience is over", async () => {
    const { path, body } = bodyOf(dialect);
    const connection = openRaw(
      gateway.port,
      `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
    );
    await connection.closed;
    expect(connection.got()).toMatch(/^HTTP\/1\.1 408 /);
    await until(async () => (await inFlight(gateway)) === 0);
  });
  test("a body that trickles in byte by byte is cut just the same", async () => {
    const { path, body } = bodyOf(dialect, "x".repeat(2_000));
    const connection = openRaw(gateway.port, `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n\r\n`);
    let at = 0;
    const timer = setInterval(() => connection.socket.writable && connection.socket.write(body.slice(at, ++at)), 10);
    await connection.closed;
    clearInterval(timer);
    expect(connection.got()).toMatch(/^HTTP\/1\.1 408 /);
  });
  test("a client that leaves while its answer is awaited breaks the upstream's call off", async () => {
    const at = upstream.calls;
    upstream.script = ["stall"];
    for (const stream of [false, true]) {
      const { path, body } = question(dialect, `at-${dialect}`, "hi", stream);
      const text = JSON.stringify(body);
      const connection = openRaw(hanging.port, `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: ${text.length}\r\n\r\n${text}`);
      await until(() => upstream.calls === at + (stream ? 2 : 1));
      connection.socket.destroy();
      await until(() => upstream.open.size === 0);
      await until(async () => (await inFlight(hanging)) === 0);
      expect(hanging.events.at(-1)).toMatchObject({ outcome: "cancelled", streamed: stream, attempts: [{ outcome: "cancelled" }] });
    }
  });
  test.each(DIALECTS)("a client that leaves within a stream of %s breaks it off", async (from) => {
    upstream.script = chunked([FIRST[from]], "stall");
    const { path, body } = question(dialect, `at-${from}`, "hi", true);
    const text = JSON.stringify(body);
    const connection = openRaw(hanging.port, `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: ${text.length}\r\n\r\n${text}`);
    await until(() => connection.got().includes("Hello"));
    connection.socket.destroy();
    await until(() => upstream.open.size === 0);
    await until(async () => (await inFlight(hanging)) === 0);
    expect(hanging.events.at(-1)).toMatchObject({ outcome: "cancelled", streamed: true });
  });
});

/** The beginning of an answer, enough to be worth sending on. */
const FIRST = {
  "openai-chat":
    'data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"role":"assistant","content":"Hello"},"finish_reason":null}]}\n\n',
  "anthropic-messages": [
    {
      type: "message_start",
      message: {
        id: "msg_1",
        type: "message",
        role: "assistant",
        model: "m",
        content: [],
        stop_reason: null,
        stop_sequence: null,
        usage: { input_tokens: 1, output_tokens: 1 },
      },
    },
    { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
    { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "Hello" } },
  ]
    .map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
    .join(""),
  gemini:
    'data: {"candidates":[{"content":{"parts":[{"text":"Hello"}],"role":"model"},"index":0}],"modelVersion":"m","responseId":"1"}\n\n',
} as const;

describe("whatever the dialect", () => {
  test.each(["/", "/v2/messages", "/v1/chat", "/v1/messages/../../etc/passwd"])("nothing is at %s", async (path) => {
    for (const method of ["POST", "GET"]) {
      const answered = await ask(gateway.port, { method, path, body: method === "POST" ? "{}" : undefined });
      expect(answered.status).toBe(404);
      expect(answered.text).toContain(`There is nothing at ${method} ${path}`);
    }
  });
  // As each API says it of an address, which is not what it says of a model.
  test.each([
    { method: "POST", path: "/v1/chat/complete", status: 404, body: { error: { type: "invalid_request_error", code: "unknown_url" } } },
    { method: "GET", path: "/v1/chat/completions", status: 405, body: { error: { code: "method_not_supported" } } },
    { method: "POST", path: "/v1/responses/x/y/z", status: 404, body: { error: { type: "invalid_request_error", code: "unknown_url" } } },
    { method: "POST", path: "/v1/messages/nowhere", status: 404, body: { type: "error", error: { type: "not_found_error" } } },
    { method: "PUT", path: "/v1/messages", status: 405, body: { type: "error", error: { type: "invalid_request_error" } } },
    { method: "GET", path: "/v1beta/models/m:generateContent/x", status: 404, body: { error: { code: 404, status: "NOT_FOUND" } } },
    { method: "GET", path: "/v1beta/models/m:generateContent", status: 405, body: { error: { code: 405, status: "INVALID_ARGUMENT" } } },
    { method: "POST", path: "/model/m/talk", status: 404, body: { __type: "UnknownOperationException" } },
    { method: "GET", path: "/model/m/converse", status: 405, body: { __type: "UnknownOperationException" } },
    { method: "POST", path: "/v2/chats", status: 404, body: { message: expect.stringContaining("nothing at POST /v2/chats") } },
  ])("$method $path is answered $status, in words and in number those of the API that is near", async ({ status, body, ...asked }) => {
    const answered = await ask(gateway.port, { ...asked, body: asked.method === "POST" ? "{}" : undefined });
    expect([answered.status, JSON.parse(answered.text)]).toMatchObject([status, body]);
  });
  // Any name may be a model's: it is looked for, and not found.
  test.each(["/v1beta/models/mixed:embedText", "/v1beta/models/:generateContent", "/v1beta/models/%zz:generateContent"])(
    "%s is no model, and is only read",
    async (path) => {
      const looked = await ask(gateway.port, { method: "GET", path });
      expect([looked.status, JSON.parse(looked.text).error.status]).toEqual([404, "NOT_FOUND"]);
      const posted = await ask(gateway.port, { method: "POST", path, body: "{}" });
      expect([posted.status, posted.headers.allow]).toEqual([405, "GET"]);
    },
  );
  test("headers beyond all measure are refused with 431", async () => {
    const connection = openRaw(
      gateway.port,
      `POST /v1/messages HTTP/1.1\r\nhost: x\r\nx-big: ${"y".repeat(40_000)}\r\ncontent-length: 2\r\n\r\n{}`,
    );
    await connection.closed;
    expect(connection.got()).toMatch(/^HTTP\/1\.1 431 /);
  });
  test("headers that never end are cut with 408", async () => {
    const connection = openRaw(gateway.port, "POST /v1/messages HTTP/1.1\r\nhost: x\r\nx-slow: ");
    await connection.closed;
    expect(connection.got()).toMatch(/^HTTP\/1\.1 408 /);
  });
  test.each([
    "\x16\x03\x01\x02\x00\x01",
    "GET\r\n\r\n",
    "POST /v1/messages HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n",
    "POST /v1/messages HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
  ])("bytes that are no HTTP are refused with 400 (%j)", async (bytes) => {
    const connection = openRaw(gateway.port, bytes);
    await connection.closed;
    expect(connection.got()).toMatch(/^HTTP\/1\.1 400 /);
  });
  test("what follows a refused body on the same connection is not taken for a request", async () => {
    const smuggled = "GET /health HTTP/1.1\r\nhost: x\r\n\r\n";
    const connection = openRaw(
      gateway.port,
      `POST /v1/messages HTTP/1.1\r\nhost: x\r\ncontent-length: ${LIMIT + smuggled.length}\r\n\r\n${smuggled}`,
    );
    await connection.closed;
    expect(connection.got()).toMatch(/^HTTP\/1\.1 413 /);
    expect(connection.got().match(/HTTP\/1\.1/g)).toHaveLength(1);
  });
});
