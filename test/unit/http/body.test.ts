import { once } from "node:events";
import { createServer, IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { readBody } from "../../../src/http/body.ts";
import { Incoming } from "../../../src/http/incoming.ts";

const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
});

type Kind = { readonly as: string; readonly of: typeof IncomingMessage; readonly wait?: true };
/** Node's own request and the listener's, asked for its body at once and after some of it may have come. */
const KINDS: readonly Kind[] = [
  { as: "node's own", of: IncomingMessage },
  { as: "the listener's", of: Incoming },
  { as: "the listener's, asked for late", of: Incoming, wait: true },
];
const LISTENERS: Kind = { as: "the listener's", of: Incoming };

/** A socket to a server that hands each request over. */
async function serving(
  onRequest: (request: IncomingMessage, response: ServerResponse) => void,
  { of, wait }: Kind = LISTENERS,
): Promise<Socket> {
  const server = createServer({ IncomingMessage: of }, (request, response) => {
    if (wait) setTimeout(() => onRequest(request, response), 1);
    else onRequest(request, response);
  }).listen(0, "127.0.0.1");
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
  const socket = await serving((request) => {
    readBody(request, 10).then((read) => resolve(read.ok ? read.value.toString() : { kind: read.failure.kind }));
    if (leaves) setTimeout(() => socket.destroy(), 20);
  }, kind);
  for (const piece of sends) {
    socket.write(piece);
    await new Promise((next) => setTimeout(next, 2));
  }
  expect(await promise).toEqual(want);
});

test("a request whose client has already left is cancelled", async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const socket = await serving((request) => {
    request.once("close", () => setImmediate(() => readBody(request, 10).then(resolve)));
    socket.destroy();
  });
  socket.write(head("content-length: 3"));
  expect(await promise).toMatchObject({ ok: false, failure: { kind: "cancelled" } });
});

test("after too_large the client still gets its answer, and the rest is not read", async () => {
  const socket = await serving((request, response) => {
    readBody(request, 10).then((read) => {
      response.writeHead(read.ok ? 200 : 413, { connection: "close" }).end("no");
    });
  });
  let answer = "";
  socket.on("data", (bytes) => {
    answer += bytes;
  });
  socket.write(head("content-length: 1000000000"));
  await once(socket, "close");
  expect(answer).toMatch(/^HTTP\/1.1 413 /);
});

test("two requests on one connection each get their own body", async () => {
  const bodies: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const socket = await serving((request, response) => {
    readBody(request, 10).then((read) => {
      bodies.push(read.ok ? read.value.toString() : read.failure.kind);
      response.end();
      if (bodies.length === 2) resolve();
    });
  });
  socket.write(`${head("content-length: 1")}a${head("content-length: 1")}b`);
  await promise;
  expect(bodies).toEqual(["a", "b"]);
});
