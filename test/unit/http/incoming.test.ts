import { once } from "node:events";
import { createServer, IncomingMessage, type Server } from "node:http";
import { type AddressInfo, connect, Socket } from "node:net";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { readBody } from "../../../src/http/body.ts";
import { Incoming } from "../../../src/http/incoming.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** What node does with a list of headers, and what the listener's request does. */
function headersOf(kind: typeof IncomingMessage, raw: readonly string[]): object {
  const request = new kind(new Socket());
  // As node's parser hands them over; no type has it.
  (request as unknown as { _addHeaderLines(lines: readonly string[], count: number): void })._addHeaderLines(raw, raw.length);
  return { ...request.headers };
}

describe("headers are the same object that node makes", () => {
  const NAMES = [
    "Host",
    "host",
    "Authorization",
    "X-Api-Key",
    "x-api-key",
    "Cookie",
    "Set-Cookie",
    "content-length",
    "constructor",
    "toString",
  ];
  const name = fc.oneof(fc.constantFrom(...NAMES), fc.stringMatching(/^[A-Za-z-]{1,9}$/));
  test("whatever they are", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string()), { maxLength: 12 }), (lines) => {
        const raw = lines.flat();
        expect(headersOf(Incoming, raw)).toEqual(headersOf(IncomingMessage, raw));
      }),
    );
  });
});

describe("what node does before a request is handed over", () => {
  test.each([
    { given: "no host", lines: ["POST / HTTP/1.1"], want: /^HTTP\/1\.1 400 / },
    {
      given: "a wish to be told to go on",
      lines: ["POST / HTTP/1.1", "host: x", "expect: 100-continue", "content-length: 2"],
      want: /^HTTP\/1\.1 100 /,
    },
    { given: "another expectation", lines: ["POST / HTTP/1.1", "host: x", "expect: miracles"], want: /^HTTP\/1\.1 417 / },
    { given: "two lengths", lines: ["POST / HTTP/1.1", "host: x", "content-length: 1", "content-length: 2"], want: /^HTTP\/1\.1 400 / },
    {
      given: "a length and chunks",
      lines: ["POST / HTTP/1.1", "host: x", "content-length: 3", "transfer-encoding: chunked"],
      want: /^HTTP\/1\.1 400 /,
    },
  ])("$given → $want", async ({ lines, want }) => {
    const { port } = await listening((body) => body);
    const socket = connect(port, "127.0.0.1").on("error", () => {});
    socket.write([...lines, "", ""].join("\r\n"));
    const [answer] = await once(socket, "data");
    expect(String(answer)).toMatch(want);
    socket.destroy();
  });
});

describe("on one connection", () => {
  const one = (text: string) => `POST / HTTP/1.1\r\nhost: x\r\ncontent-length: ${text.length}\r\n\r\n${text}`;
  test.each([
    { says: "many requests in one write", writes: [one("a") + one("bb") + one("") + one("ccc")] },
    {
      says: "bodies that come apart from their heads",
      writes: [one("a").slice(0, -1), "a", one("bb").slice(0, -1), "b", one(""), one("ccc")],
    },
  ])("$says are each answered with their own body", async ({ writes }) => {
    const { port } = await listening((body) => `<${body}>`);
    const socket = connect(port, "127.0.0.1").on("error", () => {});
    let text = "";
    socket.on("data", (bytes) => (text += bytes));
    for (const bytes of writes) {
      socket.write(bytes);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    while (!text.includes("<ccc>")) await new Promise((resolve) => setTimeout(resolve, 2));
    expect(text.match(/<\w*>/g)).toEqual(["<a>", "<bb>", "<>", "<ccc>"]);
    socket.destroy();
  });
});

async function listening(answer: (body: string) => string): Promise<{ port: number }> {
  const server = createServer({ IncomingMessage: Incoming }, (request, response) => {
    readBody(request, 100).then((read) => response.end(answer(read.ok ? read.value.toString() : read.failure.kind)));
  }).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  // An address given as host and port is never a pipe's name.
  return server.address() as AddressInfo;
}
