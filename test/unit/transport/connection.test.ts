import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net";
import { join } from "node:path";
import { Readable } from "node:stream";
import { createServer as createTlsServer } from "node:tls";
import { promisify } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import type { UpstreamRequest } from "../../../src/transport/call.ts";
import { makeCertificate } from "../../fakes/certificate.ts";
import { GENEROUS, http, noting, requestTo, tcp, transportOf, turn } from "./loopback.ts";

const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0)) await end();
});

/** An upstream that answers each request with `answer`, and counts its connections. */
async function raw(answer: (socket: Socket, request: string) => void) {
  const sockets: Socket[] = [];
  const server = createTcpServer((socket) => {
    sockets.push(socket.on("error", () => {}));
    socket.on("data", (bytes) => answer(socket, bytes.toString("latin1")));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  endings.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sockets };
}

const OK = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";

describe("a connection", () => {
  test.each([
    { after: "an ordinary answer", answer: OK, count: 1 },
    { after: "an answer that says so", answer: OK.replace("\r\n\r\n", "\r\nconnection: close\r\n\r\n"), count: 3 },
    { after: "an answer that gives no time for another", answer: OK.replace("\r\n\r\n", "\r\nkeep-alive: timeout=1\r\n\r\n"), count: 3 },
    { after: "an answer that gives time for another", answer: OK.replace("\r\n\r\n", "\r\nkeep-alive: timeout=60\r\n\r\n"), count: 1 },
    { after: "bytes that nobody asked for", answer: `${OK}HTTP/1.1 200 OK\r\n\r\n`, count: 3 },
    { after: "HTTP/1.0", answer: OK.replace("1.1", "1.0"), count: 3 },
  ])("is used again, or not, after $after", async ({ answer, count }) => {
    const { origin, sockets } = await raw((socket) => void socket.write(answer));
    const transport = transportOf();
    for (let at = 0; at < 3; at += 1)
      expect(await transport.callWhole(requestTo(origin)).result).toMatchObject({ ok: true, value: { status: 200 } });
    expect(sockets.length).toBe(count);
  });
  test("that carries a body of another length than it says sends nothing of the call before", async () => {
    const said: string[] = [];
    const { origin } = await raw((socket, request) => {
      said.push(request);
      socket.write(OK);
    });
    const transport = transportOf();
    await transport.callWhole(requestTo(origin, { body: Buffer.from("what another client said ".repeat(8)) })).result;
    await transport.callWhole(requestTo(origin, { body: { pieces: [Buffer.from("short")], length: 90 } })).result;
    expect(said.map((request) => request.slice(request.indexOf("\r\n\r\n") + 4))).toEqual(["what another client said ".repeat(8), "short"]);
  });
  test("that does nothing may be closed, or speak out of turn, and the next call has another", async () => {
    const { origin, sockets } = await raw((socket) => void socket.write(OK));
    const transport = transportOf();
    for (const disturb of [
      (socket: Socket) => socket.end(),
      (socket: Socket) => socket.resetAndDestroy(),
      (socket: Socket) => socket.write("x"),
    ]) {
      expect((await transport.callWhole(requestTo(origin)).result).ok).toBe(true);
      const socket = sockets.at(-1);
      if (socket === undefined) throw new Error("nobody came");
      disturb(socket);
      if (!socket.closed) await once(socket, "close");
      // What is closed here has still to arrive there.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect((await transport.callWhole(requestTo(origin)).result).ok).toBe(true);
    expect(sockets.length).toBe(4);
  });
  test("is kept for as long as is said, and no longer", async () => {
    const { origin, sockets } = await raw((socket) => void socket.write(OK));
    let nowMs = 0;
    const transport = transportOf({ now: () => nowMs, keepAliveMs: 1_000 });
    for (const [waitMs, count] of [
      [0, 1],
      [999, 1],
      [1_000, 2],
      [10, 2],
    ] as const) {
      nowMs += waitMs;
      expect((await transport.callWhole(requestTo(origin)).result).ok).toBe(true);
      expect(sockets.length).toBe(count);
    }
  });
  test("that was paused when its answer ended is read for the next call", async () => {
    const origin = await http((_request, response) => response.end("ok"));
    const transport = transportOf({ connectionsPerOrigin: 1 });
    const first = noting("pieces", { onPiece: () => call.pause() });
    const call = transport.call(requestTo(origin), first.reader);
    const second = transport.callWhole(requestTo(origin, { timeouts: { ...GENEROUS, firstByteMs: 2_000 } }));
    expect(await first.done).toBe("end");
    call.resume();
    expect(await second.result).toMatchObject({ ok: true, value: { status: 200 } });
  });
  test("goes to an address of IPv6, whose brackets are the address line's alone", async () => {
    const server = createTcpServer((socket) =>
      socket
        .on("error", () => {})
        .once("data", (bytes) => socket.end(OK.replace("ok", String(bytes).includes("host: [::1]:") ? "v6" : "no"))),
    );
    const isThere = await new Promise<boolean>((resolve) =>
      server.once("error", () => resolve(false)).listen(0, "::1", () => resolve(true)),
    );
    if (!isThere) return console.warn("SKIPPED: this machine has no ::1");
    endings.push(() => server.close());
    const origin = `http://[::1]:${(server.address() as AddressInfo).port}`;
    const answer = await transportOf().callWhole(requestTo(origin)).result;
    return expect(answer.ok && answer.value.body.toString()).toBe("v6");
  });
  test("carries many calls at once, each its own answer", async () => {
    const origin = await http((request, response) => {
      const hash = createHash("sha256");
      request.on("data", (piece: Buffer) => hash.update(piece));
      request.on("end", () => response.end(hash.digest("hex")));
    });
    const transport = transportOf({ connectionsPerOrigin: 7 });
    const bodies = Array.from({ length: 60 }, (_, at) => randomBytes(1 + at * 997));
    const answers = await Promise.all(bodies.map((body) => transport.callWhole(requestTo(origin, { body })).result));
    const want = bodies.map((body) => createHash("sha256").update(body).digest("hex"));
    expect(answers.map((answer) => (answer.ok ? answer.value.body.toString() : answer.failure))).toEqual(want);
  });
});

describe("a request", () => {
  /** As an upstream received it, once its answer was there. */
  async function received(changes: Partial<UpstreamRequest>) {
    let seen: { method: string | undefined; url: string | undefined; headers: NodeJS.Dict<string | string[]>; body: Buffer } | undefined;
    const origin = await http((request, response) => {
      const pieces: Buffer[] = [];
      request.on("data", (piece: Buffer) => pieces.push(piece));
      request.on("end", () => {
        seen = { method: request.method, url: request.url, headers: request.headers, body: Buffer.concat(pieces) };
        response.end("ok");
      });
    });
    const answer = await transportOf().callWhole(requestTo(origin, changes)).result;
    return { answer, seen };
  }

  const large = randomBytes(300_000);
  const inPieces = () => Readable.from(Array.from({ length: 30 }, (_, at) => large.subarray(at * 10_000, at * 10_000 + 10_000)));
  test.each([
    { body: undefined, method: "GET", sent: "", headers: {}, not: ["content-length", "transfer-encoding"] },
    { body: undefined, method: "POST", sent: "", headers: { "content-length": "0" }, not: ["transfer-encoding"] },
    { body: Buffer.alloc(0), method: "POST", sent: "", headers: { "content-length": "0" }, not: [] },
    { body: large, method: "PUT", sent: large, headers: { "content-length": "300000" }, not: ["transfer-encoding"] },
  ] as const)("of $method is framed as its body is", async ({ body, method, sent, headers, not }) => {
    const { seen } = await received({ body, method });
    expect(seen).toMatchObject({ method, headers });
    expect(seen?.body.equals(Buffer.from(sent))).toBe(true);
    for (const name of not) expect(seen?.headers).not.toHaveProperty(name);
  });
  test.each([
    { length: 300_000, headers: { "content-length": "300000" } },
    { length: undefined, headers: { "transfer-encoding": "chunked" } },
  ])("whose body is read while it is sent ($length)", async ({ length, headers }) => {
    const { seen } = await received({ body: { stream: inPieces(), length } });
    expect(seen).toMatchObject({ headers });
    expect(seen?.body.equals(large)).toBe(true);
  });
  test.each([
    { what: "shorter than was said", stream: inPieces, length: 300_001 },
    { what: "longer than was said", stream: inPieces, length: 299_999 },
    {
      what: "broken",
      stream: () =>
        new Readable({
          read() {
            this.destroy(new Error("gone"));
          },
        }),
      length: undefined,
    },
    {
      what: "given up",
      stream: () =>
        new Readable({
          read() {
            this.destroy();
          },
        }),
      length: 5,
    },
  ])("whose body is $what fails, and its stream is over", async ({ stream, length }) => {
    const body = stream();
    const { answer, seen } = await received({ body: { stream: body, length } });
    expect(answer).toMatchObject({ ok: false, failure: { kind: "network" } });
    expect([seen, body.destroyed]).toEqual([undefined, true]);
  });
  test("that is answered before all of it was sent has its answer, and sends no more", async () => {
    const { origin, sockets } = await raw((socket) => void (socket.bytesRead < 100_000 && socket.write(OK.replace("200 OK", "413 No"))));
    const body = new Readable({ read() {} });
    body.push("a");
    const transport = transportOf();
    const answer = await transport.callWhole(requestTo(origin, { body: { stream: body, length: undefined } })).result;
    expect(answer).toMatchObject({ ok: true, value: { status: 413 } });
    expect(body.destroyed).toBe(true);
    expect((await transport.callWhole(requestTo(origin)).result).ok).toBe(true);
    expect(sockets.length).toBe(2);
  });
  test("that its upstream is slow to take arrives as it was, whatever is sent meanwhile", async () => {
    const COUNT = 600;
    const BYTES = 30_000;
    const quick = await http((request, response) => void request.resume().on("end", () => response.end("ok")));
    const { promise: opened, resolve: open } = Promise.withResolvers<Socket>();
    const server = createTcpServer({ pauseOnConnect: true }, (socket) => open(socket.on("error", () => {})));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    endings.push(() => server.close());
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const transport = transportOf();
    const bodyOf = (at: number) => Buffer.from(`<${at}>`.padEnd(BYTES, "."));
    for (let at = 0; at < COUNT; at += 1) {
      const { result } = transport.callWhole(requestTo(origin, { body: bodyOf(at) }));
      (await opened).write(OK);
      expect((await result).ok).toBe(true);
      expect((await transport.callWhole(requestTo(quick, { body: Buffer.alloc(BYTES, "x") })).result).ok).toBe(true);
    }
    const socket = await opened;
    const all = await new Promise<string>((resolve) => {
      let sofar = "";
      socket.setEncoding("latin1").on("data", (piece: string) => {
        sofar += piece;
        if (sofar.length > COUNT * BYTES && sofar.endsWith(String(bodyOf(COUNT - 1)))) resolve(sofar);
      });
      socket.resume();
    });
    const bodies = all.split(/POST [^<]*/).slice(1);
    expect(bodies.length).toBe(COUNT);
    for (const [at, body] of bodies.entries()) expect(body === String(bodyOf(at)), `the body of request ${at}`).toBe(true);
  });
  test("that is called off destroys the stream of its body, even before it was sent", async () => {
    const origin = await tcp(() => {});
    const transport = transportOf({ connectionsPerOrigin: 1 });
    transport.call(requestTo(origin), noting().reader);
    const body = Readable.from(["a"]);
    const { reader, done } = noting();
    const call = transport.call(requestTo(origin, { body: { stream: body, length: 1 } }), reader);
    call.cancel();
    expect([await done, body.destroyed]).toMatchObject([{ kind: "cancelled" }, true]);
  });
  test("that is a form has its length, and is read as what it was", async () => {
    const entries = [
      { name: 'a "b"\r\nc', value: "1\n2" },
      {
        name: "file",
        value: { filename: 'ä"\n.png', mediaType: "image/png", size: 5, blob: new Blob(["\0\r\n--"], { type: "image/png" }) },
      },
      { name: "empty", value: "" },
    ];
    const { seen } = await received({ body: entries, headers: { "content-type": "text/plain" } });
    const type = String(seen?.headers["content-type"]);
    expect(seen?.headers).toMatchObject({ "content-length": String(seen?.body.length) });
    const form = await new Response(Uint8Array.from(seen?.body ?? []), { headers: { "content-type": type } }).formData();
    expect([...form.keys()]).toEqual(['a "b"\r\nc', "file", "empty"]);
    expect([form.get('a "b"\r\nc'), form.get("empty")]).toEqual(["1\r\n2", ""]);
    const file = form.get("file") as File; // as it was sent
    expect([file.name, file.type, await file.text()]).toEqual(['ä"\n.png', "image/png", "\0\r\n--"]);
  });
  test.each([
    { what: "a path with a space", changes: { path: "/a b" } },
    { what: "a path with a line break", changes: { path: "/a\r\nx: y" } },
    { what: "a path without its slash", changes: { path: "a" } },
    { what: "a header's name with a colon", changes: { headers: { "a:b": "c" } } },
    { what: "a header's value with a line break", changes: { headers: { a: "b\r\nc: d" } } },
    { what: "a header's value beyond Latin-1", changes: { headers: { a: "\u{1F600}" } } },
  ])("with $what is not sent", async ({ changes }) => {
    const { answer, seen } = await received(changes);
    expect(answer).toMatchObject({ ok: false, failure: { kind: "network", message: expect.stringContaining("malformed") } });
    expect(seen).toBeUndefined();
  });
});

const CERTIFICATE = makeCertificate(["localhost"]);

/** TLS, or a connection as it is. */
async function listening(isSecure: boolean, onSocket: (socket: Socket) => void): Promise<string> {
  const server = isSecure ? createTlsServer(CERTIFICATE, onSocket) : createTcpServer(onSocket);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  endings.push(() => server.close());
  return `${isSecure ? "https" : "http"}://localhost:${(server.address() as AddressInfo).port}`;
}

describe("answers that come at the same time", () => {
  test.each([{ isSecure: false }, { isSecure: true }])("keep their bytes, however often they are paused: %o", async ({ isSecure }) => {
    const LENGTH = 2 * 1024 * 1024;
    let next = 0;
    const origin = await listening(isSecure, (socket) => {
      socket
        .on("error", () => {})
        .on("data", () => {
          const letter = "abcd".charAt(next);
          next += 1;
          socket.end(`HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: ${LENGTH}\r\n\r\n${letter.repeat(LENGTH)}`);
        });
    });
    const transport = transportOf({ ca: CERTIFICATE.cert });
    const answers = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const pieces: Buffer[] = [];
        const { reader, done } = noting("pieces", {
          onPiece(bytes) {
            pieces.push(bytes);
            call.pause();
            setImmediate(() => call.resume());
          },
        });
        const call = transport.call(requestTo(origin), reader);
        expect(await done).toBe("end");
        return Buffer.concat(pieces).toString();
      }),
    );
    expect(answers.sort()).toEqual(["a", "b", "c", "d"].map((letter) => letter.repeat(LENGTH)));
  });
});

describe("over TLS", () => {
  async function secure(): Promise<{ origin: string; resumed: boolean[] }> {
    const resumed: boolean[] = [];
    const server = createTlsServer(CERTIFICATE, (socket) => {
      resumed.push(socket.isSessionReused());
      socket.on("error", () => {}).on("data", () => void socket.end(OK.replace("\r\n\r\n", "\r\nconnection: close\r\n\r\n")));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    endings.push(() => server.close());
    return { origin: `https://localhost:${(server.address() as AddressInfo).port}`, resumed };
  }
  test("an authority that is trusted is, and sessions go on", async () => {
    const { origin, resumed } = await secure();
    const transport = transportOf({ ca: CERTIFICATE.cert });
    for (let at = 0; at < 3; at += 1) {
      expect(await transport.callWhole(requestTo(origin)).result).toMatchObject({ ok: true, value: { status: 200 } });
      await turn();
    }
    expect(resumed.length).toBe(3);
    expect(resumed.slice(1)).toContain(true);
  });
  test("another is not", async () => {
    const { origin } = await secure();
    const { result } = transportOf().callWhole(requestTo(origin));
    expect(await result).toMatchObject({ ok: false, failure: { kind: "network", message: expect.stringContaining("TLS") } });
  });
});

test("a process is not kept by connections that do nothing", async () => {
  const { origin } = await raw((socket) => void socket.write(OK));
  // It ends by itself, long before an unused connection would be closed.
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, "idle-child.ts"), origin], { timeout: 15_000 });
  expect(stdout).toBe("ok");
});
