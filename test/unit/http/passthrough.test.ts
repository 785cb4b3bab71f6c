import { createHash } from "node:crypto";
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type App, createApp } from "../../../src/app.ts";
import type { BoundPlan, BoundProvider } from "../../../src/contract/plan.ts";
import type { RequestEvent } from "../../../src/pipeline/context.ts";
import { fakeDispatch } from "../../fakes/dialects.ts";
import { plan, provider } from "../../fakes/gateway.ts";

const MIB = 1024 * 1024;

/** One upstream for all: each test says how it answers. */
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const upstream = createServer((request, response) => answer(request, response));
const seen: { method: string | undefined; url: string | undefined; headers: IncomingMessage["headers"] }[] = [];
const events: RequestEvent[] = [];
const bugs: string[] = [];
let app: App;
let url: string;
let port: number;
let planned: (more?: Partial<BoundProvider>, server?: Partial<BoundPlan["server"]>, routing?: Partial<BoundPlan["routing"]>) => BoundPlan;

beforeAll(async () => {
  await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
  const { port: upstreamPort } = upstream.address() as AddressInfo;
  planned = (more = {}, server = {}, routing = {}) =>
    plan(
      { g: ["a1"] },
      {
        server: { bodyLimitBytes: 8 * MIB, ...server },
        routing: { connectTimeoutMs: 5000, firstByteTimeoutMs: 10_000, idleTimeoutMs: 10_000, ...routing },
        providers: {
          a1: provider("a1", {
            baseUrl: `http://127.0.0.1:${upstreamPort}/base/v1`,
            ownPath: "/base/v1",
            passedPaths: [
              { path: "/things", methods: ["GET", "POST", "DELETE"] },
              { path: "/things/open", methods: ["PUT"] },
              { path: "/files", methods: ["POST"] },
            ],
            ...more,
          }),
        },
      },
    );
  app = createApp({
    plan: planned(),
    dispatch: fakeDispatch,
    catalog: { dialects: {}, providers: {} },
    record: (event) => events.push(event),
    onBug: (place) => bugs.push(place),
    makeRequestId: () => "made-id",
  });
  const started = await app.listen({ host: "127.0.0.1", port: 0 });
  if (!started.ok) throw new Error(started.message);
  port = started.server.port;
  url = `http://127.0.0.1:${port}/passthrough/a1`;
});

beforeEach(() => {
  seen.length = 0;
  events.length = 0;
  app.replacePlan(planned());
  answer = (request, response) => {
    seen.push({ method: request.method, url: request.url, headers: request.headers });
    request.resume().on("end", () => response.end("fine"));
  };
});

afterAll(async () => {
  await app.close();
  upstream.closeAllConnections();
  upstream.close();
  expect(bugs).toEqual([]);
});

/** A path as it stands, which `fetch` would tidy up. */
function raw(path: string, method = "GET"): Promise<{ status: number | undefined; body: string; headers: IncomingMessage["headers"] }> {
  return new Promise((resolve, reject) => {
    httpRequest({ host: "127.0.0.1", port, path, method }, (response) => {
      let body = "";
      response
        .on("data", (chunk) => (body += chunk))
        .on("end", () => resolve({ status: response.statusCode, body, headers: response.headers }));
    })
      .on("error", reject)
      .end();
  });
}

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 5 });

describe("a call that is let through", () => {
  test.each([
    { path: "/things", sent: "/base/v1/things" },
    { path: "/things/1/parts", sent: "/base/v1/things/1/parts" },
    { path: "/base/v1/things/1", sent: "/base/v1/things/1" },
    { path: "/things/1?limit=2&after=%2Fa%20b&limit=3", sent: "/base/v1/things/1?limit=2&after=%2Fa%20b&limit=3" },
    { path: "/things/a%20b:do", sent: "/base/v1/things/a%20b:do" },
    { path: "/things/%C3%A9", sent: "/base/v1/things/%C3%A9" },
    { path: "/things/..a", sent: "/base/v1/things/..a" },
    { path: "/things?key=client&api_key=client&x=1", sent: "/base/v1/things?x=1" },
  ])("goes below the base URL: $path", async ({ path, sent }) => {
    expect(await raw(`/passthrough/a1${path}`)).toMatchObject({ status: 200, body: "fine" });
    expect(seen).toMatchObject([{ method: "GET", url: sent }]);
  });

  test.each(["POST", "DELETE", "HEAD", "GET"])("keeps its method: %s", async (method) => {
    expect((await raw("/passthrough/a1/things/1", method)).status).toBe(200);
    expect(seen).toMatchObject([{ method }]);
  });

  test("brings the provider's key in place of the client's, and nothing of the client's connection", async () => {
    await fetch(`${url}/things`, {
      method: "POST",
      body: "{}",
      headers: {
        authorization: "Bearer client-key",
        "x-api-key": "client-key",
        "x-goog-api-key": "client-key",
        "api-key": "client-key",
        cookie: "session=client",
        "x-forwarded-for": "10.0.0.1",
        "x-signalbox-sandbox": "1",
        "x-amz-security-token": "client-key",
        "x-request-id": "client-id",
        "content-type": "application/json",
        "idempotency-key": "once",
        "user-agent": "sdk/1",
      },
    });
    const [call] = seen;
    expect(call?.headers).toMatchObject({
      authorization: "Bearer key-of-a1-0123456789",
      "x-request-id": "client-id",
      "content-type": "application/json",
      "content-length": "2",
      "idempotency-key": "once",
      "user-agent": "sdk/1",
    });
    expect(JSON.stringify(call?.headers)).not.toContain("client-key");
    for (const name of ["cookie", "x-forwarded-for", "x-signalbox-sandbox", "x-api-key"]) expect(call?.headers).not.toHaveProperty(name);
    expect(call?.headers.host).not.toContain(String(port));
  });

  test("loses the headers that its connection names as its own", async () => {
    await new Promise<void>((resolve) => {
      const headers = { connection: "close, x-hop", "x-hop": "1", "x-stays": "1", "proxy-authorization": "Basic client", te: "trailers" };
      httpRequest({ host: "127.0.0.1", port, path: "/passthrough/a1/things", headers }, (response) =>
        response.resume().on("end", resolve),
      ).end();
    });
    expect(seen[0]?.headers).toMatchObject({ "x-stays": "1" });
    for (const name of ["x-hop", "proxy-authorization", "te"]) expect(seen[0]?.headers).not.toHaveProperty(name);
  });

  test.each([
    {
      name: "a header",
      auth: { type: "header", header: "X-Key", env: [] },
      wants: { headers: { "x-key": "key-of-a1-0123456789" }, url: "/base/v1/things?a=1" },
    },
    { name: "the query", auth: { type: "query", param: "k", env: [] }, wants: { url: "/base/v1/things?a=1&k=key-of-a1-0123456789" } },
  ] as const)("carries the provider's key in $name, where it takes it there", async ({ auth, wants }) => {
    app.replacePlan(planned({ auth }));
    await fetch(`${url}/things?a=1${auth.type === "query" ? "&k=client-key" : ""}`);
    expect(seen[0]).toMatchObject(wants);
    expect(seen[0]?.headers.authorization).toBeUndefined();
  });

  test("is signed for AWS with its body, its query and no key of the client's", async () => {
    const from = { type: "keys", accessKeyId: "AKID", secretAccessKey: { reveal: () => "secret" } } as const;
    app.replacePlan(
      planned({
        auth: { type: "none" },
        apiKey: undefined,
        credentials: { type: "aws_sigv4", service: "bedrock", region: "eu-west-1", from },
      }),
    );
    const headers = { authorization: "Bearer client-key", "x-amz-date": "client-date" };
    const first = await fetch(`${url}/things?a=1`, { method: "POST", body: "one", headers });
    expect(first.status).toBe(200);
    await fetch(`${url}/things?a=1`, { headers });
    for (const call of seen) {
      expect(call.headers.authorization).toMatch(
        /^AWS4-HMAC-SHA256 Credential=AKID\/\d{8}\/eu-west-1\/bedrock\/aws4_request, SignedHeaders=\S*host\S*, /,
      );
      expect(call.headers["x-amz-date"]).toMatch(/^\d{8}T\d{6}Z$/);
    }
    expect(seen.map((call) => call.headers["x-amz-content-sha256"])).toEqual(
      ["one", ""].map((body) => createHash("sha256").update(body).digest("hex")),
    );
    app.replacePlan(planned({ credentials: { type: "aws_sigv4", service: "bedrock", region: "eu-west-1", from } }, { bodyLimitBytes: 2 }));
    expect((await fetch(`${url}/things`, { method: "POST", body: "one" })).status).toBe(413);
  });

  test("gets the provider's own headers and query, its query only where the client says nothing", async () => {
    app.replacePlan(planned({ headers: { "x-version": "2" }, query: "api-version=1&more=2" }));
    await fetch(`${url}/things?api-version=9`, { headers: { "x-version": "1" } });
    expect(seen[0]).toMatchObject({ url: "/base/v1/things?api-version=9&more=2", headers: { "x-version": "2" } });
  });

  test.each([{ status: 404 }, { status: 429 }, { status: 500 }, { status: 304 }])(
    "is answered as the provider answers: $status",
    async ({ status }) => {
      answer = (_request, response) => {
        response.writeHead(status, {
          "x-own": "1",
          "retry-after": "7",
          "content-type": "text/odd",
          "set-cookie": "a=b",
          "access-control-allow-origin": "*",
          "x-request-id": "theirs",
        });
        response.end(status === 304 ? undefined : "as it is");
      };
      const response = await fetch(`${url}/things`);
      expect(response.status).toBe(status);
      expect(await response.text()).toBe(status === 304 ? "" : "as it is");
      expect(Object.fromEntries(response.headers)).toMatchObject({
        "x-own": "1",
        "retry-after": "7",
        "content-type": "text/odd",
        "x-request-id": "made-id",
      });
      for (const name of ["set-cookie", "access-control-allow-origin"]) expect(response.headers.get(name)).toBeNull();
    },
  );

  test("leaves one event, without the client's words", async () => {
    await fetch(`${url}/things/secret-name?q=words`, { method: "POST", body: "12345" });
    await eventually(() => expect(events).toHaveLength(1));
    expect(events[0]).toMatchObject({
      requestId: "made-id",
      ingress: "passthrough",
      outcome: "ok",
      passed: { provider: "a1", method: "POST", path: "/things", status: 200, sentBytes: 5, answeredBytes: 4 },
    });
    expect(JSON.stringify(events)).not.toMatch(/secret-name|words|12345/);
  });

  test("tells in its event what the provider refused", async () => {
    answer = (_request, response) => void response.writeHead(429).end();
    await fetch(`${url}/things`);
    await eventually(() => expect(events).toMatchObject([{ outcome: "rate_limit", passed: { status: 429 } }]));
  });
});

describe("what is not let through", () => {
  test.each([
    { path: "/passthrough/a1/others", status: 404 },
    { path: "/passthrough/a1/things-of-others", status: 404 },
    { path: "/passthrough/a1", status: 404 },
    { path: "/passthrough/a1/", status: 404 },
    { path: "/passthrough/nobody/things", status: 404 },
    { path: "/passthrough/__proto__/things", status: 404 },
    { path: "/passthrough/toString/things", status: 404 },
    { path: "/passthrough//things", status: 404 },
    { path: "/passthrough/a1/%74hings", status: 404 },
    { path: "/passthrough/a1/things/../others", status: 400 },
    { path: "/passthrough/a1/things/..", status: 400 },
    { path: "/passthrough/a1/things/./1", status: 400 },
    { path: "/passthrough/a1/things/%2e%2e/others", status: 400 },
    { path: "/passthrough/a1/things/.%2E/others", status: 400 },
    { path: "/passthrough/a1/things/%252e%252e/others", status: 400 },
    { path: "/passthrough/a1/things/..;/others", status: 400 },
    { path: "/passthrough/a1/things/..%3b/others", status: 400 },
    { path: "/passthrough/a1/things//others", status: 400 },
    { path: "/passthrough/a1//evil.example/things", status: 400 },
    { path: "/passthrough/a1/things/%2f%2fevil", status: 400 },
    { path: "/passthrough/a1/things/%2Fothers", status: 400 },
    { path: "/passthrough/a1/things/..%2fothers", status: 400 },
    { path: "/passthrough/a1/things/%252fothers", status: 400 },
    { path: "/passthrough/a1/things\\..\\others", status: 400 },
    { path: "/passthrough/a1/things/%5c..%5cothers", status: 400 },
    { path: "/passthrough/a1/things/%00", status: 400 },
    { path: "/passthrough/a1/things/%0d%0ax:1", status: 400 },
    { path: "/passthrough/a1/things/%zz", status: 400 },
    { path: "/passthrough/a1/things#/../others", status: 400 },
    { path: "/passthrough/a1/base/v1/../things", status: 400 },
    { path: "/passthrough/a1@evil.example/things", status: 404 },
    { path: "/passthrough/a1/@evil.example/things", status: 404 },
    { path: "/passthrough/a1/http://evil.example/things", status: 400 },
  ])("$path is refused with $status in the shape most clients read", async ({ path, status }) => {
    const got = await raw(path);
    expect(got.status).toBe(status);
    expect(JSON.parse(got.body)).toMatchObject({ error: { type: "invalid_request_error" } });
    expect(got.headers["x-request-id"]).toBe("made-id");
    expect(seen).toEqual([]);
  });

  test.each([
    { path: "/things", method: "PUT", allow: "GET, HEAD, POST, DELETE" },
    { path: "/things/open", method: "PATCH", allow: "GET, HEAD, POST, PUT, DELETE" },
    { path: "/files", method: "GET", allow: "POST" },
    { path: "/files", method: "TRACE", allow: "POST" },
    { path: "/files", method: "OPTIONS", allow: "POST" },
  ])("$method $path is told which methods are", async ({ path, method, allow }) => {
    const got = await raw(`/passthrough/a1${path}`, method);
    expect(got.status).toBe(405);
    expect(got.headers["allow"]).toBe(allow);
    expect(seen).toEqual([]);
  });

  test("a provider that declares nothing lets nothing through", async () => {
    app.replacePlan(planned({ passedPaths: undefined }));
    expect((await raw("/passthrough/a1/things")).status).toBe(404);
    expect(seen).toEqual([]);
  });

  test("an absolute address names no provider", async () => {
    expect((await raw("http://evil.example/passthrough/a1/things")).status).toBe(404);
    expect(seen).toEqual([]);
  });
});

describe("what goes wrong upstream", () => {
  test("a connection that is refused is a 502, without the address", async () => {
    app.replacePlan(planned({ baseUrl: "http://127.0.0.1:1/base/v1" }));
    const response = await fetch(`${url}/things`, { method: "POST", body: "x".repeat(1000) });
    expect(response.status).toBe(502);
    const text = await response.text();
    expect(JSON.parse(text)).toEqual({
      error: { message: "the connection was refused (ECONNREFUSED)", type: "server_error", param: null, code: null },
    });
    await eventually(() => expect(events).toMatchObject([{ outcome: "network", passed: { status: undefined } }]));
  });

  test("a redirect is not followed and not handed on", async () => {
    answer = (_request, response) => void response.writeHead(302, { location: "http://evil.example/" }).end();
    const response = await fetch(`${url}/things`, { redirect: "manual" });
    expect(response.status).toBe(502);
    expect(response.headers.get("location")).toBeNull();
  });

  test("an answer that does not begin in time is a 504", async () => {
    app.replacePlan(planned({}, {}, { timeoutMs: 20 }));
    answer = () => {};
    expect((await fetch(`${url}/things`)).status).toBe(504);
  });

  test("an answer that breaks off is broken off for the client too", async () => {
    answer = (_request, response) => {
      response.writeHead(200, { "content-length": "100" }).write("half");
      setImmediate(() => response.destroy());
    };
    const response = await fetch(`${url}/things`);
    await expect(response.text()).rejects.toThrow();
    await eventually(() => expect(events).toMatchObject([{ outcome: "bad_response", passed: { status: 200 } }]));
  });
});

describe("bytes", () => {
  test("of an event stream come as they are sent", async () => {
    let send: ServerResponse | undefined;
    answer = (_request, response) => {
      send = response;
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.flushHeaders();
    };
    const response = await fetch(`${url}/things`, { method: "POST", body: "{}" });
    // The head is there before any event is.
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const reader = response.body?.getReader();
    for (const event of ["data: 1\n\n", "data: 2\n\n"]) {
      send?.write(event);
      expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe(event);
    }
    send?.end();
    expect((await reader?.read())?.done).toBe(true);
  });

  test("of an upload of 5 MiB come whole, with their length, while they are sent", async () => {
    let received = 0;
    let length: string | undefined;
    let isFirstThere: () => void;
    const first = new Promise<void>((resolve) => (isFirstThere = resolve));
    answer = (request, response) => {
      length = request.headers["content-length"];
      request.on("data", (chunk: Buffer) => {
        received += chunk.length;
        isFirstThere();
      });
      request.on("end", () => response.end(String(received)));
    };
    const total = 5 * MIB;
    const request = httpRequest({
      host: "127.0.0.1",
      port,
      path: "/passthrough/a1/files",
      method: "POST",
      headers: { "content-length": total },
    });
    const answered = new Promise<string>((resolve) =>
      request.on("response", (response) => response.on("data", (chunk) => resolve(String(chunk)))),
    );
    request.write(Buffer.alloc(MIB));
    // Nothing more is sent before the upstream has seen the beginning.
    await first;
    for (let sent = MIB; sent < total; sent += MIB) request.write(Buffer.alloc(MIB));
    request.end();
    expect(await answered).toBe(String(total));
    expect(length).toBe(String(total));
    await eventually(() => expect(events[0]?.passed?.sentBytes).toBe(total));
  });

  test("of an upload wait when the upstream does not read", async () => {
    let reading: IncomingMessage | undefined;
    answer = (request, response) => {
      reading = request.pause();
      request.on("end", () => response.end());
    };
    app.replacePlan(planned({}, { bodyLimitBytes: 128 * MIB }));
    const total = 64 * MIB;
    const socket = connect(port, "127.0.0.1");
    socket.write(`POST /passthrough/a1/files HTTP/1.1\r\nhost: x\r\ncontent-length: ${total}\r\n\r\n`);
    socket.write(Buffer.alloc(total));
    await eventually(() => expect(reading).toBeDefined());
    // What the client still holds stops shrinking far above nothing.
    let held = total;
    await eventually(() => {
      const before = held;
      held = socket.writableLength;
      expect(held).toBe(before);
    });
    expect(held).toBeGreaterThan(total / 4);
    reading?.resume();
    await eventually(() => expect(events).toMatchObject([{ outcome: "ok", passed: { sentBytes: total } }]));
    socket.destroy();
  });

  test.each([
    { name: "by its length", chunked: false },
    { name: "as they come", chunked: true },
  ])("beyond the limit are refused $name", async ({ chunked }) => {
    app.replacePlan(planned({}, { bodyLimitBytes: 1000 }));
    const bytes = Buffer.alloc(100_000);
    const body = chunked ? ReadableStream.from([bytes]) : bytes;
    const response = await fetch(`${url}/files`, { method: "POST", body, duplex: "half" } as RequestInit);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ error: { message: "The request body is larger than 1000 bytes." } });
    await eventually(() => expect(events).toMatchObject([{ outcome: "too_large" }]));
  });

  test.each([
    { name: "while it sends", body: "half" },
    { name: "while it waits", body: "whole" },
    { name: "while it reads", body: "answered" },
  ])("stop upstream when the client leaves $name", async ({ body }) => {
    let isClosed = false;
    let hasBegun = false;
    answer = (request, response) => {
      request.resume().on("close", () => {});
      response.on("close", () => (isClosed = !response.writableFinished));
      if (body === "answered") response.writeHead(200).write("x");
      hasBegun = true;
    };
    const socket = connect(port, "127.0.0.1");
    socket.write(`POST /passthrough/a1/files HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n${body === "half" ? "12345" : "1234567890"}`);
    if (body === "answered") await new Promise((resolve) => socket.once("data", resolve));
    await eventually(() => expect(hasBegun).toBe(true));
    socket.destroy();
    await eventually(() => expect(isClosed).toBe(true));
    await eventually(() => expect(events).toMatchObject([{ outcome: "cancelled" }]));
  });
});
