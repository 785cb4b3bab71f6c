// Real sockets against a server that takes plain requests the short way, beside one that has node alone.

import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { readBody } from "../../../../src/http/body.ts";
import { PlainConnection, type PlainHost } from "../../../../src/http/plain/connection.ts";
import type { PlainConnections } from "../../../../src/http/plain/connections.ts";
import type { Exchange } from "../../../../src/http/plain/exchange.ts";
import { NodeReply, type Reply } from "../../../../src/http/reply.ts";
import { alpha } from "../../../fakes/dialects.ts";
import { type TakeOptions, takePlain } from "../../../fakes/plain.ts";
import { fc, runs } from "../../../laws/runs.ts";

const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
});

const LIMIT = 100_000;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What it was asked, and by whom it was read where somebody wants to know. */
async function echo({ url, headers }: Pick<IncomingMessage, "url" | "headers">, reply: Reply, read: Body): Promise<void> {
  const body = await read;
  const said = body.ok ? body.value.toString("latin1") : body.failure.kind;
  reply.send(body.ok ? 200 : 413, {}, Buffer.from(JSON.stringify({ url, headers, said })));
}
type Body = Awaited<ReturnType<typeof readBody>> | ReturnType<typeof readBody>;

interface Stand {
  readonly port: number;
  readonly plain: PlainConnections | undefined;
  readonly sockets: readonly Socket[];
  /** Requests that node read, and those it did not. */
  readonly count: { node: number; plain: number; answered: number };
}

async function stand(serve: "node alone" | ((exchange: Exchange) => void), options: TakeOptions = {}): Promise<Stand> {
  const count = { node: 0, plain: 0, answered: 0 };
  const server = createServer((request, response) => {
    count.node += 1;
    void echo(request, new NodeReply(response), readBody(request, LIMIT));
  });
  const onAnswered = (): void => void (count.answered += 1);
  const plain =
    serve === "node alone"
      ? undefined
      : takePlain(
          server,
          (exchange) => {
            count.plain += 1;
            serve(exchange);
          },
          { ...options, onAnswered },
        );
  const sockets: Socket[] = [];
  server.on("connection", (socket: Socket) => sockets.push(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  endings.push(() => {
    plain?.close();
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, plain, sockets, count };
}

const echoing = (exchange: Exchange): void => void echo(exchange, exchange, exchange.body(LIMIT) as Body);

/** Answers come from wherever something was waited for: each kind of turn of the event loop has its place in the order of things. */
const TURNS: readonly { readonly from: string; readonly soon: (answer: () => void) => void }[] = [
  { from: "at once", soon: (answer) => answer() },
  { from: "a microtask", soon: queueMicrotask },
  { from: "node's next tick", soon: (answer) => process.nextTick(answer) },
  { from: "a turn", soon: setImmediate },
  { from: "a timer", soon: (answer) => void setTimeout(answer, 1) },
];

interface Client {
  readonly socket: Socket;
  text(): string;
  readonly closed: Promise<void>;
}

async function client(port: number): Promise<Client> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true }).on("error", () => {});
  endings.push(() => socket.destroy());
  await once(socket, "connect");
  let text = "";
  socket.setEncoding("latin1").on("data", (more: string) => {
    text += more;
  });
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  return { socket, text: () => text, closed };
}

async function until(isSo: () => boolean): Promise<void> {
  for (let left = 2000; !isSo(); left -= 1) {
    if (left === 0) throw new Error("it did not come to that");
    await sleep(2);
  }
}

const post = (body: string, ...lines: readonly string[]): string =>
  ["POST /x HTTP/1.1", "host: h", ...lines, `content-length: ${body.length}`, "", body].join("\r\n");
/** Without what differs by the second or the port. */
const bare = (text: string): string => text.replace(/^(?:date|connection|keep-alive): .*\r\n/gim, "");
const answersIn = (text: string): number => text.split("HTTP/1.1 ").length - 1;

describe("requests one after another, plain ones and others, in pieces cut anywhere", () => {
  const body = fc.string({ unit: fc.constantFrom("a", "\r", "\n", "{", "0", "é"), maxLength: 40 });
  const chunked = (text: string): string =>
    `POST /c HTTP/1.1\r\nhost: h\r\ntransfer-encoding: chunked\r\n\r\n${text.length === 0 ? "" : `${text.length.toString(16)}\r\n${text}\r\n`}0\r\n\r\n`;
  const request = fc.oneof(
    { weight: 5, arbitrary: body.map((text) => post(text)) },
    { weight: 1, arbitrary: fc.tuple(body, fc.stringMatching(/^[A-Za-z-]{1,8}$/), fc.stringMatching(/^[ -~]{0,9}$/)).map(extra) },
    { weight: 1, arbitrary: body.map(chunked) },
    { weight: 1, arbitrary: fc.constantFrom("GET /g HTTP/1.1\r\nhost: h\r\n\r\n", "POST /n HTTP/1.1\r\nhost: h\r\n\r\n") },
  );
  function extra([text, name, value]: [string, string, string]): string {
    return post(text, `x-${name}: ${value}`, "Authorization: Bearer x", `X-${name}:${value}`);
  }

  test("are answered as node alone answers them", async () => {
    const [node, ours] = [await stand("node alone"), await stand(echoing)];
    await fc.assert(
      fc.asyncProperty(
        fc.array(request, { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(400), { maxLength: 6 }),
        fc.boolean(),
        async (requests, cuts, isHurried) => {
          const bytes = Buffer.from(requests.join(""), "latin1");
          const answered = await Promise.all(
            [node, ours].map(async ({ port }) => {
              const { socket, text } = await client(port);
              let from = 0;
              for (const to of [...cuts.toSorted((a, b) => a - b), bytes.length]) {
                if (to <= from || to > bytes.length) continue;
                socket.write(bytes.subarray(from, to));
                from = to;
                if (!isHurried) await new Promise((resolve) => setImmediate(resolve));
              }
              await until(() => answersIn(text()) === requests.length && text().endsWith("}"));
              socket.destroy();
              return bare(text());
            }),
          );
          expect(answered[1]).toBe(answered[0]);
        },
      ),
      runs(),
    );
    expect(ours.count.plain).toBeGreaterThan(0);
    expect(ours.count.node).toBeGreaterThan(0);
  });
});

describe.each(TURNS)("requests that are answered from $from", ({ soon }) => {
  test("keep their order and their bodies, whatever is asked ahead", async () => {
    const asked: string[] = [];
    const { port, count } = await stand((exchange) => {
      soon(async () => {
        const body = await exchange.body(LIMIT);
        asked.push(`${exchange.url} ${body.ok ? body.value.length : "?"}`);
        soon(() => exchange.send(200, {}, Buffer.from("x")));
      });
    });
    const { socket, text } = await client(port);
    // What reads like a request lies in the middle of each body.
    const body = "a".repeat(40_000) + post("z").repeat(200) + "a".repeat(30_000);
    for (let round = 0; round < 6; round += 1) {
      socket.write(post("b"));
      for (let from = 0, all = post(body); from < all.length; from += 9_000) {
        socket.write(all.slice(from, from + 9_000));
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    await until(() => answersIn(text()) === 12);
    expect(asked).toEqual(Array.from({ length: 12 }, (_, at) => `/x ${at % 2 === 0 ? 1 : body.length}`));
    expect(count).toMatchObject({ plain: 12, node: 0, answered: 12 });
  });
});

describe("a connection", () => {
  test("is node's from the first request on that is not plain, for good", async () => {
    const { port, count } = await stand(echoing);
    const { socket, text } = await client(port);
    for (const [at, asked] of [post("a"), post("b"), post("c", "expect: 100-continue"), post("d")].entries()) {
      socket.write(asked);
      await until(() => text().split("200 OK").length > at + 1);
    }
    expect(count).toMatchObject({ plain: 2, node: 2 });
  });
  test("is node's where a head comes in many pieces, or never ends", async () => {
    const { port, count } = await stand(echoing);
    const { socket, text } = await client(port);
    for (const byte of post("a")) {
      socket.write(byte);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await until(() => answersIn(text()) === 1);
    expect(count).toMatchObject({ plain: 0, node: 1 });
    const long = await client(port);
    long.socket.write(`POST /x HTTP/1.1\r\nx: ${"a".repeat(40_000)}`);
    await long.closed;
    expect(long.text()).toContain("HTTP/1.1 431");
  });
  test("that is asked to close is closed behind the answer", async () => {
    const { port } = await stand(echoing);
    const { socket, text, closed } = await client(port);
    socket.write(post("a", "Connection: close"));
    await closed;
    expect(text()).toMatch(/200 OK[\s\S]*connection: close/);
  });
  test("goes on after an answer in pieces, which are whole", async () => {
    const { port } = await stand((exchange) => {
      exchange.begin(200, { "x-a": "1" });
      exchange.write("é\xff");
      exchange.write(Buffer.alloc(40_000, "b"));
      exchange.end("c");
    });
    const { socket, text } = await client(port);
    for (const round of [1, 2]) {
      socket.write(post("a"));
      await until(() => text().split("0\r\n\r\n").length > round);
    }
    const one = `\r\n2\r\né\xff\r\n9c40\r\n${"b".repeat(40_000)}\r\n1\r\nc\r\n0\r\n\r\n`;
    expect(text().split("transfer-encoding: chunked\r\n")).toEqual([expect.any(String), expect.stringContaining(one), one]);
  });
  test("of a client that asks ahead is not read further than it has to be", async () => {
    const waiting: Exchange[] = [];
    const { port, count } = await stand((exchange) => void waiting.push(exchange));
    const { socket, text } = await client(port);
    const asked = post("a".repeat(50_000));
    socket.write(asked.repeat(200));
    await sleep(100);
    expect(count.plain).toBe(1);
    expect(socket.writableLength).toBeGreaterThan(1_000_000);
    for (let answered = 0; answered < 200; answered += 1) {
      await until(() => waiting.length > 0);
      waiting.shift()?.send(200, {}, Buffer.from("x"));
    }
    await until(() => answersIn(text()) === 200);
  });
  test("of a client that asks ahead in small requests is not read further either", async () => {
    const { port, count, sockets } = await stand((exchange) => void setTimeout(() => exchange.send(200, {}, Buffer.from("x")), 1));
    const { socket } = await client(port);
    socket.write(post("a").repeat(100_000));
    await until(() => count.answered >= 50);
    expect(sockets[0]?.bytesRead).toBeLessThan(400_000);
  });
  test("of a client that reads slowly says so, and says when it has caught up", async () => {
    const told: string[] = [];
    const { port } = await stand((exchange) => {
      exchange.begin(200, {});
      exchange.whenDrained(() => {
        told.push("drained");
        exchange.end();
      });
      while (exchange.write("x".repeat(10_000)));
      told.push("full");
    });
    const { socket, text } = await client(port);
    socket.pause();
    socket.write(post("a"));
    await until(() => told.length > 0);
    socket.resume();
    await until(() => text().endsWith("0\r\n\r\n"));
    expect(told).toEqual(["full", "drained"]);
  });
});

describe("a client that leaves", () => {
  test.each([
    { when: "in its body", asked: post("abc").slice(0, -1) },
    { when: "before its answer", asked: post("abc") },
    { when: "in its answer", asked: post("begin") },
  ])("$when is noticed once, and whoever still answers is not heard", async ({ asked }) => {
    const told: string[] = [];
    const { port, count } = await stand(async (exchange) => {
      exchange.whenGone(() => told.push("gone"));
      const body = await exchange.body(LIMIT);
      if (body.ok && body.value.toString() === "begin") {
        exchange.begin(200, {});
        exchange.write("x");
      }
      if (!body.ok) told.push(body.failure.kind);
      await until(() => exchange.isGone);
      if (exchange.hasBegun) exchange.end();
      else exchange.send(200, {}, Buffer.from("late"));
      exchange.whenGone(() => told.push("gone before"));
    });
    const { socket } = await client(port);
    socket.write(asked);
    await sleep(20);
    socket.destroy();
    await until(() => told.includes("gone before"));
    expect(told.filter((one) => one === "gone")).toHaveLength(1);
    expect(count.answered).toBe(1);
  });
  test("by saying no more has left, as at node's", async () => {
    let gone = 0;
    const { port } = await stand((exchange) => exchange.whenGone(() => (gone += 1)));
    const { socket, closed } = await client(port);
    socket.end(post("abc"));
    await closed;
    expect(gone).toBe(1);
  });
});

describe("an answer that was given", () => {
  /** In the phase of the loop before arrivals are looked at. */
  const answering = (exchange: Exchange, then: () => void = () => {}): void =>
    void setImmediate(() => {
      exchange.send(200, {}, Buffer.from("given"));
      then();
    });

  test("has left, although its client says no more before this turn's end", async () => {
    const { port, count } = await stand((exchange) => answering(exchange));
    const { socket, text, closed } = await client(port);
    socket.end(post("abc"));
    await closed;
    expect(text()).toMatch(/200 OK[\s\S]*given$/);
    expect(count.answered).toBe(1);
  });
  test.each([{ lines: [] }, { lines: ["connection: close"] }])(
    "has left, although its connection is cut behind it: $lines",
    async ({ lines }) => {
      const { port, count } = await stand((exchange) => answering(exchange, () => exchange.destroy()));
      const { socket, text, closed } = await client(port);
      socket.write(post("abc", ...lines));
      await closed;
      expect(text()).toMatch(/200 OK[\s\S]*given$/);
      expect(count.answered).toBe(1);
    },
  );
  test.each([{ lines: [] }, { lines: ["connection: close"] }])(
    "to a connection that is no more by then is over: $lines",
    async ({ lines }) => {
      const { port, count, sockets } = await stand((exchange) => {
        exchange.send(200, {}, Buffer.from("given"));
        sockets[0]?.destroy();
      });
      const { socket, closed } = await client(port);
      socket.write(post("abc", ...lines));
      await closed;
      await until(() => count.answered > 0);
      await sleep(20);
      expect(count.answered).toBe(1);
    },
  );
  test("has left, although it is found just then that the rest of its request takes too long", async () => {
    const server = createServer().removeAllListeners("connection");
    let answered = 0;
    server.on("connection", (socket: Socket) => {
      const host: PlainHost = {
        routeOf: () => ({ ingress: alpha, model: undefined, stream: undefined }),
        serve(exchange) {
          exchange.send(413, {}, Buffer.from("given"));
          for (const nowMs of [0, 1000]) connection.look(nowMs);
        },
        onAnswered: () => void (answered += 1),
        onRead: undefined,
        handOver() {},
        onLeft() {},
        isDraining: false,
        patience: { headersMs: 10, requestMs: 10, keepAliveMs: 10, lingerMs: 10_000 },
      };
      const connection = new PlainConnection(socket, host);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    endings.push(() => server.close());
    const { socket, text, closed } = await client((server.address() as AddressInfo).port);
    socket.write(post("abc").slice(0, -1));
    await closed;
    expect(text()).toMatch(/413 [\s\S]*given$/);
    expect(answered).toBe(1);
  });
});

describe("what takes too long", () => {
  test.each([
    { says: "a connection without a request", sends: "", patience: { headersMs: 10 }, want: /^HTTP\/1\.1 408 / },
    { says: "half a head", sends: "POST /x HTTP/1.1\r\nho", patience: { headersMs: 10 }, want: /^HTTP\/1\.1 408 / },
    { says: "half a body", sends: post("abc").slice(0, -1), patience: { requestMs: 10 }, want: /^HTTP\/1\.1 408 / },
    { says: "a connection between requests", sends: post("abc"), patience: { keepAliveMs: 10 }, want: /^HTTP\/1\.1 200 [\s\S]*"}$/ },
  ])("$says is ended", async ({ sends, patience, want }) => {
    const { port, count } = await stand(echoing, { ...patience, checkEveryMs: 5 });
    const { socket, text, closed } = await client(port);
    if (sends !== "") socket.write(sends);
    await closed;
    expect(text()).toMatch(want);
    expect(count.answered).toBe(count.plain);
  });
  test.each([
    { says: "the last one", lines: ["connection: close"] },
    { says: "one of many", lines: [] },
  ])("an answer that is read slowly may take any time too: $says", async ({ lines }) => {
    const patience = { headersMs: 10, requestMs: 10, keepAliveMs: 10, lingerMs: 10, checkEveryMs: 5 };
    const length = 20_000_000;
    const { port, count } = await stand((exchange) => exchange.send(200, {}, Buffer.alloc(length, "x")), patience);
    const { socket, text, closed } = await client(port);
    socket.pause();
    socket.write(post("abc", ...lines));
    await sleep(100);
    expect(count.answered).toBe(0);
    socket.resume();
    await closed;
    expect(text().length).toBeGreaterThan(length);
    expect(count.answered).toBe(1);
  });
  test.each([
    { says: "a first request", before: "" },
    { says: "the rest of a head", before: "POST /x HTTP/1.1\r\nho" },
  ])("$says may take longer than a connection is kept between requests", async ({ before }) => {
    const { port } = await stand(echoing, { keepAliveMs: 10, checkEveryMs: 5 });
    const { socket, text, closed } = await client(port);
    if (before !== "") socket.write(before);
    await sleep(60);
    socket.write(post("abc").slice(before.length));
    await closed;
    expect(text()).toMatch(/^HTTP\/1\.1 200 /);
  });
  test("half a body whose answer has begun cuts that answer", async () => {
    const serve = (exchange: Exchange): void => {
      exchange.begin(200, {});
      exchange.write("x");
    };
    const { port } = await stand(serve, { requestMs: 10, checkEveryMs: 5 });
    const { socket, text, closed } = await client(port);
    socket.write(post("abc").slice(0, -1));
    await closed;
    expect(text()).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\n1\r\nx\r\n$/);
  });
  test("an answer may take any time", async () => {
    const { port } = await stand((exchange) => void setTimeout(() => exchange.send(200, {}, Buffer.from("x")), 60), {
      headersMs: 10,
      requestMs: 10,
      keepAliveMs: 10,
      checkEveryMs: 5,
    });
    const { socket, text, closed } = await client(port);
    socket.write(post("abc"));
    await closed;
    expect(text()).toContain("200 OK");
  });
});

describe("the end", () => {
  test("of a refused request comes behind its answer, although its client is still writing", async () => {
    const { port } = await stand((exchange) => exchange.send(413, {}, Buffer.from("too large")));
    const { socket, text, closed } = await client(port);
    socket.write(post("x".repeat(20_000_000)));
    await until(() => text().endsWith("too large"));
    socket.destroy();
    await closed;
    expect(text()).toContain("connection: close");
  });
  test("of all: idle connections are ended, answers under way end theirs", async () => {
    let answer = (): void => {};
    const { port, plain } = await stand((exchange) => {
      answer = () => exchange.send(200, {}, Buffer.from("x"));
    });
    const [idle, busy] = [await client(port), await client(port)];
    busy.socket.write(post("a"));
    await sleep(20);
    plain?.drain();
    await idle.closed;
    answer();
    await busy.closed;
    expect(busy.text()).toMatch(/200 OK[\s\S]*connection: close[\s\S]*x$/);
  });
  test("of all, for an answer that had begun: it is whole, and is the last one", async () => {
    let finish = (): void => {};
    const { port, plain, count } = await stand((exchange) => {
      exchange.begin(200, {});
      exchange.write("");
      exchange.write("begun");
      finish = () => exchange.end("x".repeat(20_000_000));
    });
    const { socket, text, closed } = await client(port);
    socket.write(post("a"));
    await until(() => text().includes("begun"));
    socket.pause();
    plain?.drain();
    finish();
    socket.write(post("b"));
    await sleep(20);
    expect(count.answered).toBe(0);
    socket.resume();
    await closed;
    expect(text().endsWith("x\r\n0\r\n\r\n")).toBe(true);
    expect(count).toMatchObject({ plain: 1, answered: 1 });
  });
  test("of all, for half a request: it is answered when the rest comes", async () => {
    const { port, plain } = await stand(echoing);
    const { socket, text, closed } = await client(port);
    socket.write(post("a").slice(0, 20));
    await sleep(20);
    plain?.drain();
    socket.write(post("a").slice(20));
    await closed;
    expect(text()).toMatch(/200 OK[\s\S]*connection: close/);
  });
  test("an answer that no header can carry throws, and another can be given", async () => {
    const { port } = await stand((exchange) => {
      expect(() => exchange.send(200, { x: "a\r\nb" }, Buffer.from("x"))).toThrow("no header");
      exchange.send(500, {}, Buffer.from("y"));
    });
    const { socket, text } = await client(port);
    socket.write(post("a"));
    await until(() => text().endsWith("y"));
    expect(text()).toMatch(/^HTTP\/1\.1 500 /);
  });
});
