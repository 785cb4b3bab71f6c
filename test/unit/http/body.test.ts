import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import type { Result } from "../../../src/contract/failure.ts";
import { readBody } from "../../../src/http/body.ts";
import { NodeReply, type Reply } from "../../../src/http/reply.ts";
import { takePlain } from "../../fakes/plain.ts";

const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
});

/** Read by node alone, or the short way where they are plain; asked for their bodies at once, or after some of it may have come. */
type Kind = { readonly as: string; readonly isShort: boolean; readonly wait?: true };
const SHORT: Kind = { as: "a listener's", isShort: true };
const KINDS: readonly Kind[] = [
  { as: "node's own", isShort: false },
  { as: "node's own, asked late", isShort: false, wait: true },
  SHORT,
  { ...SHORT, as: "a listener's, asked late", wait: true },
];

type Read = (limitBytes: number) => Result<Buffer> | Promise<Result<Buffer>>;

/** A socket to a server that hands each request over. */
async function serving(onRequest: (read: Read, reply: Reply, request?: IncomingMessage) => void, kind: Kind = SHORT): Promise<Socket> {
  const soon = (ask: () => void): void => {
    if (kind.wait) setTimeout(ask, 1);
    else ask();
  };
  const server = createServer((request: IncomingMessage, response: ServerResponse) =>
    soon(() => onRequest((limit) => readBody(request, limit), new NodeReply(response), request)),
  );
  if (kind.isShort) takePlain(server, (exchange) => soon(() => onRequest((limit) => exchange.body(limit), exchange)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1").on("error", () => {});
  endings.push(() => {
    socket.destroy();
    server.closeAllConnections();
    server.close();
  });
  return socket;
}

const head = (...lines: string[]) => ["POST / HTTP/1.1", "host: x", ...lines, "", ""].join("\r\n");
const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;

interface Row {
  readonly says: string;
  readonly sends: readonly string[];
  readonly leaves?: boolean;
  readonly want: string | { readonly kind: string };
}
const ROWS: readonly Row[] = [
  { says: "a body", sends: [head("content-length: 3"), "abc"], want: "abc" },
  { says: "no body", sends: [head()], want: "" },
  { says: "a body in chunks", sends: [head("transfer-encoding: chunked"), chunk("abc"), chunk("def"), "0\r\n\r\n"], want: "abcdef" },
  { says: "a body of just the limit", sends: [head("content-length: 10"), "0123456789"], want: "0123456789" },
  { says: "content-length past the limit, before any byte", sends: [head("content-length: 11")], want: { kind: "too_large" } },
  {
    says: "chunks past the limit, before the end",
    sends: [head("transfer-encoding: chunked"), chunk("0123456789"), chunk("x")],
    want: { kind: "too_large" },
  },
  { says: "content-encoding: identity", sends: [head("content-encoding: Identity", "content-length: 1"), "a"], want: "a" },
  { says: "content-encoding: gzip", sends: [head("content-encoding: gzip", "content-length: 1"), "a"], want: { kind: "invalid_request" } },
  {
    says: "content-encoding: identity, gzip",
    sends: [head("content-encoding: identity, gzip", "content-length: 1"), "a"],
    want: { kind: "invalid_request" },
  },
  { says: "a client that leaves in the body", sends: [head("content-length: 3"), "a"], leaves: true, want: { kind: "cancelled" } },
  {
    says: "a client that leaves in the chunks",
    sends: [head("transfer-encoding: chunked"), chunk("a")],
    leaves: true,
    want: { kind: "cancelled" },
  },
];

test.each(KINDS.flatMap((kind) => ROWS.map((row) => ({ ...row, kind, as: kind.as }))))("$says → $want, of $as", async (row) => {
  const { sends, leaves, want, kind } = row;
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const socket = await serving(async (read) => {
    if (leaves) setTimeout(() => socket.destroy(), 20);
    const body = await read(10);
    resolve(body.ok ? body.value.toString() : { kind: body.failure.kind });
  }, kind);
  for (const piece of sends) {
    socket.write(piece);
    await new Promise((next) => setTimeout(next, 2));
  }
  expect(await promise).toEqual(want);
});

test.each(KINDS)("a request of $as whose client has already left is cancelled", async (kind) => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const socket = await serving((read, reply) => {
    reply.whenGone(() => setImmediate(async () => resolve(await read(10))));
    socket.destroy();
  }, kind);
  socket.write(head("content-length: 3"));
  expect(await promise).toMatchObject({ ok: false, failure: { kind: "cancelled" } });
});

test.each(KINDS)("after too_large the client of $as still gets its answer, and the rest is not read", async (kind) => {
  const socket = await serving(async (read, reply) => {
    const body = await read(10);
    reply.send(body.ok ? 200 : 413, {}, Buffer.from("no"));
  }, kind);
  let answer = "";
  socket.on("data", (bytes) => {
    answer += bytes;
  });
  socket.write(head("content-length: 1000000000"));
  await once(socket, "close");
  expect(answer).toMatch(/^HTTP\/1.1 413 /);
});

test.each(KINDS)("two requests on one connection of $as each get their own body", async (kind) => {
  const bodies: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const socket = await serving(async (read, reply) => {
    const body = await read(10);
    bodies.push(body.ok ? body.value.toString() : body.failure.kind);
    reply.send(200, {}, Buffer.from("yes"));
    if (bodies.length === 2) resolve();
  }, kind);
  socket.write(`${head("content-length: 1")}a${head("content-length: 1")}b`);
  await promise;
  expect(bodies).toEqual(["a", "b"]);
});
