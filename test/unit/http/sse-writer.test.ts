import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { NodeReply } from "../../../src/http/reply.ts";
import { createSseWriter, type SseWriter } from "../../../src/http/sse-writer.ts";

const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
});

interface Stage {
  readonly writer: SseWriter;
  readonly client: Socket;
  /** What the client received, undecoded. */
  received(): string;
  readonly told: string[];
  /** Bytes given to each `write` and `end` of the response. */
  readonly writes: string[];
}

/** A real client, and the response it waits for. */
async function asked(version: string): Promise<{ response: ServerResponse; client: Socket; received: () => string }> {
  const { promise, resolve } = Promise.withResolvers<ServerResponse>();
  const server = createServer((_request, response) => resolve(response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const client = connect((server.address() as AddressInfo).port, "127.0.0.1").on("error", () => {});
  const chunks: Buffer[] = [];
  client.on("data", (bytes: Buffer) => chunks.push(bytes));
  client.write(`GET / HTTP/${version}\r\nhost: x\r\n\r\n`);
  endings.push(() => {
    client.destroy();
    server.closeAllConnections();
    server.close();
  });
  return { response: await promise, client, received: () => Buffer.concat(chunks).toString() };
}

/** A real client and a writer for its response. `1.0` makes the bytes readable: no chunk frames. */
async function stage(version = "1.0", headers = {}): Promise<Stage> {
  const { response, client, received } = await asked(version);
  const told: string[] = [];
  const writes: string[] = [];
  const { write, end } = response;
  response.write = ((bytes: string | Buffer) => {
    writes.push(bytes.toString());
    return write.call(response, bytes, "utf8");
  }) as typeof response.write;
  response.end = ((bytes?: string | Buffer) => {
    writes.push(bytes === undefined ? "" : bytes.toString());
    return end.call(response, bytes ?? "", "utf8");
  }) as typeof response.end;
  const writer = createSseWriter(new NodeReply(response), headers, {
    onBlocked: () => told.push("blocked"),
    onDrain: () => told.push("drain"),
    onGone: () => told.push("gone"),
  });
  return { writer, client, received, told, writes };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2));
}
const bodyOf = (text: string) => text.slice(text.indexOf("\r\n\r\n") + 4);

describe("frames", () => {
  const ROWS: readonly { says: string; write: (writer: SseWriter) => void; want: string }[] = [
    { says: "an event", write: (w) => w.event('{"a":1}'), want: 'data: {"a":1}\n\n' },
    { says: "a named event", write: (w) => w.event("{}", "ping"), want: "event: ping\ndata: {}\n\n" },
    { says: "a comment", write: (w) => w.comment("keep-alive"), want: ": keep-alive\n\n" },
    { says: "bytes untouched", write: (w) => w.raw(Buffer.from("data: ž\r\n\r\n")), want: "data: ž\r\n\r\n" },
    {
      says: "events and bytes in their order",
      write: (w) => {
        w.event("1");
        w.raw(Buffer.from("data: 2\n\n"));
        w.raw(Buffer.from("data: 3\n\n"));
        w.event("4 ž");
      },
      want: "data: 1\n\ndata: 2\n\ndata: 3\n\ndata: 4 ž\n\n",
    },
    {
      says: "a terminator",
      write: (w) => {
        w.event("1");
        w.end("[DONE]");
      },
      want: "data: 1\n\ndata: [DONE]\n\n",
    },
    {
      says: "nothing after the end",
      write: (w) => {
        w.end();
        w.event("1");
        w.raw(Buffer.from("x"));
        w.end("[DONE]");
      },
      want: "",
    },
  ];
  test.each(ROWS)("$says", async ({ write, want }) => {
    const { writer, client, received, writes, told } = await stage();
    write(writer);
    await turn();
    // All of one turn in one write, that of the end included.
    expect(writes).toEqual([want]);
    writer.end();
    await once(client, "close");
    expect(bodyOf(received())).toBe(want);
    expect(told).toEqual([]);
  });

  test("each turn is a write of its own, none is empty", async () => {
    const { writer, writes } = await stage();
    writer.event("1");
    writer.event("2");
    await turn();
    writer.raw(Buffer.alloc(0));
    await turn();
    writer.event("3");
    await turn();
    expect(writes).toEqual(["data: 1\n\ndata: 2\n\n", "data: 3\n\n"]);
  });

  test.each(["a\nb", "a\rb"])("a line break in %j is our bug", async (text) => {
    const { writer } = await stage();
    expect(() => writer.event(text)).toThrow("line break");
    expect(() => writer.event("{}", text)).toThrow("line break");
    expect(() => writer.comment(text)).toThrow("line break");
  });
});

describe("chunks of HTTP/1.1", () => {
  /** What a client makes of them; each chunk by itself. */
  function chunksIn(text: string): string[] {
    const chunks: string[] = [];
    for (let at = text.indexOf("\r\n\r\n") + 4; ; ) {
      const end = text.indexOf("\r\n", at);
      const length = Number.parseInt(text.slice(at, end), 16);
      if (length === 0) return chunks;
      chunks.push(text.slice(end + 2, end + 2 + length));
      at = end + 2 + length + 2;
    }
  }

  test.each([
    { says: "short ones", writes: ["1", "22", "333"] },
    { says: "what is not ASCII, counted in bytes", writes: ["a", "ž", "日本", "😀"] },
    { says: "short ones among long ones", writes: ["1", "x".repeat(40_000), "ž", "y".repeat(20_000), "2"] },
  ])("carry $says, one a turn", async ({ writes: texts }) => {
    const { response, client } = await asked("1.1");
    const bytes: Buffer[] = [];
    client.on("data", (piece: Buffer) => bytes.push(piece));
    const writer = createSseWriter(
      new NodeReply(response),
      { connection: "close" },
      { onBlocked: () => {}, onDrain: () => {}, onGone: () => {} },
    );
    for (const [at, text] of texts.entries()) {
      if (at % 2 === 0) writer.event(text);
      else writer.raw(Buffer.from(`data: ${text}\n\n`));
      await turn();
    }
    writer.end("[DONE]");
    await once(client, "close");
    const frames = [...texts, "[DONE]"].map((text) => Buffer.from(`data: ${text}\n\n`).toString("latin1"));
    expect(chunksIn(Buffer.concat(bytes).toString("latin1"))).toEqual(frames);
  });

  test("a client that does not read them blocks the writer once, and drains it", async () => {
    const { response, client, received } = await asked("1.1");
    const told: string[] = [];
    const writer = createSseWriter(
      new NodeReply(response),
      { connection: "close" },
      { onBlocked: () => told.push("blocked"), onDrain: () => told.push("drain"), onGone: () => told.push("gone") },
    );
    client.pause();
    let sent = 0;
    while (!writer.isBlocked) {
      writer.raw("x".repeat(8_000));
      sent += 8_000;
      await turn();
    }
    writer.event("late");
    await turn();
    expect(told).toEqual(["blocked"]);
    client.resume();
    await until(() => told.length === 2);
    expect(told).toEqual(["blocked", "drain"]);
    writer.end();
    await once(client, "close");
    const chunks = chunksIn(received());
    expect(chunks.join("").length).toBe(sent + "data: late\n\n".length);
    expect(told).toEqual(["blocked", "drain"]);
  });

  test("a HEAD request gets none", async () => {
    const server = createServer((_request, response) => {
      const writer = createSseWriter(new NodeReply(response), {}, { onBlocked: () => {}, onDrain: () => {}, onGone: () => {} });
      writer.event("1");
      setImmediate(() => {
        writer.event("2");
        setImmediate(() => writer.end());
      });
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const client = connect((server.address() as AddressInfo).port, "127.0.0.1");
    endings.push(() => server.close());
    let text = "";
    client.on("data", (bytes: Buffer) => {
      text += bytes.toString();
    });
    client.write("HEAD / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    await once(client, "close");
    expect(bodyOf(text)).toBe("");
  });
});

test("the head goes with the first write, with our three headers and the caller's", async () => {
  const { writer, client, received } = await stage("1.1", { "x-request-id": "r1", "cache-control": "public" });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(received()).toBe("");
  writer.event("1");
  writer.end();
  await once(client, "data");
  const head = received().toLowerCase();
  expect(head).toMatch(/^http\/1.1 200 ok\r\n/);
  for (const line of ["content-type: text/event-stream", "cache-control: no-cache", "x-accel-buffering: no", "x-request-id: r1"])
    expect(head).toContain(`\r\n${line}\r\n`);
});

describe("back-pressure", () => {
  test("a client that does not read blocks the writer once; reading drains it", async () => {
    const { writer, client, told, received } = await stage();
    client.pause();
    // More than the kernel's buffers hold.
    const sent = 64 * 1024 * 1024;
    writer.raw(Buffer.alloc(sent, "x"));
    await turn();
    expect(writer.isBlocked).toBe(true);
    expect(told).toEqual(["blocked"]);
    writer.event("late");
    await turn();
    expect(told).toEqual(["blocked"]);
    client.resume();
    await until(() => told.length === 2);
    expect(told).toEqual(["blocked", "drain"]);
    expect(writer.isBlocked).toBe(false);
    writer.end();
    await once(client, "close");
    expect(bodyOf(received()).length).toBe(sent + "data: late\n\n".length);
  });
});

describe("a client that leaves", () => {
  test.each([{ how: "destroy" as const }, { how: "resetAndDestroy" as const }])(
    "by $how is told once, and writing on does nothing",
    async ({ how }) => {
      const { writer, client, told, writes } = await stage();
      writer.event("1");
      await once(client, "data");
      client[how]();
      await until(() => told.length > 0);
      writer.event("2");
      writer.raw(Buffer.from("3"));
      writer.end("[DONE]");
      await turn();
      expect(told).toEqual(["gone"]);
      expect(writer.isGone).toBe(true);
      expect(writes).toEqual(["data: 1\n\n"]);
    },
  );

  test("while it blocks us", async () => {
    const { writer, client, told } = await stage();
    client.pause();
    writer.raw(Buffer.alloc(64 * 1024 * 1024, "x"));
    await turn();
    client.destroy();
    await until(() => told.length > 1);
    await turn();
    expect(told).toEqual(["blocked", "gone"]);
  });

  test("before the writer was made", async () => {
    const { response, client } = await asked("1.1");
    client.destroy();
    await until(() => response.destroyed);
    const told: string[] = [];
    createSseWriter(new NodeReply(response), {}, { onBlocked: () => {}, onDrain: () => {}, onGone: () => told.push("gone") });
    await turn();
    expect(told).toEqual(["gone"]);
  });

  test("after the end is no loss", async () => {
    const { writer, client, told } = await stage();
    writer.event("1");
    writer.end();
    await once(client, "close");
    await turn();
    expect(told).toEqual([]);
  });
});

test("abort cuts the stream without an end, and tells nobody", async () => {
  const { writer, client, told, received } = await stage("1.1");
  writer.event("1");
  await once(client, "data");
  writer.event("never sent");
  writer.abort();
  await once(client, "close");
  await turn();
  expect(told).toEqual([]);
  expect(received()).toContain("data: 1\n\n");
  // Without the last chunk an HTTP client knows that the body is not whole.
  expect(received()).not.toContain("\r\n0\r\n\r\n");
  expect(received()).not.toContain("never");
});
