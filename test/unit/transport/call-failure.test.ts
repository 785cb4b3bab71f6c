import { once } from "node:events";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { describe, expect, test } from "vitest";
import type { UpstreamRequest } from "../../../src/transport/call.ts";
import { GENEROUS, http, noting, requestTo, tcp, transportOf, turn } from "./loopback.ts";

const refusedOrigin = async () => {
  const server = createTcpServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
};

describe("a failure is a value, told once", () => {
  const HEAD = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
  const silent = () => {};
  const ROWS: readonly {
    says: string;
    origin: () => Promise<string>;
    changes?: Partial<UpstreamRequest>;
    mode?: "whole" | "pieces";
    kind: string;
    message: RegExp;
  }[] = [
    { says: "refused", origin: refusedOrigin, kind: "network", message: /refused/ },
    { says: "an unknown host", origin: async () => "http://no-such-host.invalid", kind: "network", message: /DNS/ },
    {
      says: "no TLS at the other end",
      origin: async () => (await tcp((socket) => socket.end("not TLS"))).replace("http:", "https:"),
      kind: "network",
      message: /TLS/,
    },
    { says: "a malformed origin", origin: async () => "nonsense", kind: "network", message: /malformed/ },
    {
      says: "a line break in a header",
      origin: refusedOrigin,
      changes: { headers: { authorization: "Bearer sec\nret" } },
      kind: "network",
      message: /malformed/,
    },
    { says: "closed before the head", origin: () => tcp((socket) => socket.end()), kind: "network", message: /closed/ },
    { says: "reset before the head", origin: () => tcp((socket) => socket.resetAndDestroy()), kind: "network", message: /reset|closed/ },
    { says: "no HTTP", origin: () => tcp((socket) => socket.end("nonsense\r\n\r\n")), kind: "bad_response", message: /not valid HTTP/ },
    {
      says: "closed in the middle of a length",
      origin: () => tcp((socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc")),
      kind: "bad_response",
      message: /broke off/,
    },
    {
      says: "closed in the middle of chunks",
      origin: () => tcp((socket) => socket.end(`${HEAD}3\r\nabc\r\n`)),
      kind: "bad_response",
      message: /broke off/,
    },
    {
      says: "closed in chunks, connection: close",
      origin: () => tcp((socket) => socket.end(`${HEAD.replace("\r\n\r\n", "\r\nconnection: close\r\n\r\n")}3\r\nabc\r\n`)),
      kind: "bad_response",
      message: /broke off|not valid HTTP/,
    },
    {
      says: "reset in the middle",
      origin: () => tcp((socket) => socket.write(`${HEAD}3\r\nabc\r\n`, () => setTimeout(() => socket.resetAndDestroy(), 20))),
      kind: "bad_response",
      message: /broke off/,
    },
    {
      says: "a redirect",
      origin: () => http((_request, response) => response.writeHead(302, { location: "http://elsewhere.invalid/secret" }).end()),
      kind: "bad_response",
      message: /redirect \(302\)/,
    },
    { says: "304", origin: () => http((_request, response) => response.writeHead(304).end()), kind: "bad_response", message: /304/ },
    {
      says: "too large, by content-length",
      origin: () => http((_request, response) => response.end("x".repeat(1001))),
      mode: "whole",
      kind: "bad_response",
      message: /larger than 1000 bytes/,
    },
    {
      says: "too large, in chunks",
      origin: () => http((_request, response) => response.write("x".repeat(1001))),
      mode: "whole",
      kind: "bad_response",
      message: /larger than 1000 bytes/,
    },
    {
      says: "stalled before the head",
      origin: () => tcp(silent),
      changes: { timeouts: { ...GENEROUS, firstByteMs: 30 } },
      kind: "timeout",
      message: /^first byte timeout.*30 ms/,
    },
    {
      says: "stalled after hints",
      origin: () => tcp((socket) => socket.write("HTTP/1.1 103 Early Hints\r\n\r\n")),
      changes: { timeouts: { ...GENEROUS, firstByteMs: 30 } },
      kind: "timeout",
      message: /^first byte/,
    },
    {
      says: "stalled after the head",
      origin: () => tcp((socket) => socket.write(HEAD)),
      changes: { timeouts: { ...GENEROUS, idleMs: 30 } },
      kind: "timeout",
      message: /^idle timeout.*30 ms/,
    },
    {
      says: "stalled in the body",
      origin: () => tcp((socket) => socket.write(`${HEAD}3\r\nabc\r\n`)),
      changes: { timeouts: { ...GENEROUS, idleMs: 30 } },
      kind: "timeout",
      message: /^idle/,
    },
    {
      says: "too long altogether",
      origin: () => http((_request, response) => void setInterval(() => response.write("x"), 5).unref()),
      changes: { timeouts: { ...GENEROUS, idleMs: 10_000, totalMs: 60 } },
      kind: "timeout",
      message: /^total timeout.*60 ms/,
    },
    {
      says: "a total shorter than the first byte",
      origin: () => tcp(silent),
      changes: { timeouts: { ...GENEROUS, totalMs: 30 } },
      kind: "timeout",
      message: /^total/,
    },
  ];

  test.each(ROWS)("$says: $kind", async ({ origin, changes, mode, kind, message }) => {
    const { reader, seen, done } = noting(mode);
    const at = await origin();
    transportOf().call(requestTo(at, changes), reader);
    // Never before the call has returned.
    expect(seen.ends).toEqual([]);
    const failure = await done;
    expect(failure).toMatchObject({ kind, message: expect.stringMatching(message) });
    expect(JSON.stringify(failure)).not.toMatch(/sec.ret|secret|127\.0\.0\.1|elsewhere/);
    await turn();
    expect(seen.ends).toHaveLength(1);
  });

  test("no connection within the connect timeout, when all are taken", async () => {
    const origin = await tcp(silent);
    const transport = transportOf({ connectionsPerOrigin: 1 });
    const first = noting();
    const call = transport.call(requestTo(origin), first.reader);
    const second = noting();
    transport.call(requestTo(origin, { timeouts: { ...GENEROUS, connectMs: 30 } }), second.reader);
    expect(await second.done).toMatchObject({ kind: "timeout", message: expect.stringMatching(/^connect timeout.*30 ms/) });
    call.cancel();
    expect(second.seen.ends).toHaveLength(1);
  });
});
