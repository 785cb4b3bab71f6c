import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { fullPort } from "../../fakes/full-port.ts";
import { GENEROUS, http, noting, requestTo, tcp, transportOf, turn, until } from "./loopback.ts";

describe("a request", () => {
  const long = Buffer.alloc(300_000, "long ");
  test.each([
    { name: "short", body: Buffer.from('{"a":1}'), want: '{"a":1}' },
    { name: "long", body: long, want: String(long) },
    { name: "in pieces", body: { pieces: [Buffer.from("<"), long, Buffer.from(">")], length: long.length + 2 }, want: `<${long}>` },
  ])("arrives whole, $name", async ({ body, want }) => {
    const origin = await http(async (request, response) => void response.end(await text(request)));
    const answer = await transportOf().callWhole(requestTo(origin, { body, maxBodyBytes: 1_000_000 })).result;
    expect(answer.ok && answer.value.body.equals(Buffer.from(want))).toBe(true);
  });
});

describe("an answer", () => {
  test("comes whole, with its head, and the request arrived as given", async () => {
    const origin = await http((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const { method, url, headers } = request;
        response
          .writeHead(429, { "retry-after": "7" })
          .end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() }));
      });
    });
    const { result } = transportOf().callWhole(
      requestTo(origin, {
        headers: {
          "Content-Type": "application/json",
          "X-Key": "k",
          "Accept-Encoding": "gzip",
          Connection: "close",
          "content-length": "9999",
        },
        body: Buffer.from('{"a":1}'),
      }),
    );
    const answer = await result;
    if (!answer.ok) throw new Error(answer.failure.message);
    expect(answer.value.status).toBe(429);
    expect(answer.value.headers["retry-after"]).toBe("7");
    const seen = JSON.parse(answer.value.body.toString());
    expect(seen).toMatchObject({ method: "POST", url: "/v1/x?y=1", body: '{"a":1}' });
    expect(seen.headers).toMatchObject({
      "content-type": "application/json",
      "x-key": "k",
      "accept-encoding": "identity",
      "content-length": "7",
      connection: "keep-alive",
    });
  });

  test("comes in pieces", async () => {
    const origin = await http(async (_request, response) => {
      for (const piece of ["a", "b", "c"]) {
        response.write(piece);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      response.end();
    });
    const { reader, seen, done } = noting();
    transportOf().call(requestTo(origin), reader);
    expect(await done).toBe("end");
    expect(seen.pieces.join("")).toBe("abc");
    expect(seen.pieces.length).toBeGreaterThan(1);
  });

  test.each([
    { says: "no body", head: "HTTP/1.1 204 No Content\r\n\r\n", want: "whole " },
    { says: "a length beyond the bound, and no body", head: "HTTP/1.1 204 No Content\r\ncontent-length: 1001\r\n\r\n", want: "whole " },
    {
      says: "an end by closing, without a length",
      head: "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nabc",
      close: true,
      want: "whole abc",
    },
    {
      says: "early hints before the head",
      head: "HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok",
      want: "whole ok",
    },
    { says: "an empty body", head: "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n", want: "whole " },
  ])("with $says", async ({ head, close, want }) => {
    const origin = await tcp((socket) => (close ? socket.end(head) : socket.write(head)));
    const { reader, seen, done } = noting("whole");
    transportOf().call(requestTo(origin), reader);
    expect(await done).toBe(want);
    expect(seen.ends).toHaveLength(1);
  });

  test("leaves its connection to the next call", async () => {
    const ports = new Set<number | undefined>();
    const origin = await http((request, response) => {
      ports.add(request.socket.remotePort);
      request.resume();
      response.end("ok");
    });
    const transport = transportOf();
    for (let i = 0; i < 5; i++) {
      expect((await transport.callWhole(requestTo(origin)).result).ok).toBe(true);
      // A connection is free again once its parser has returned, a moment after the answer's end.
      await turn();
    }
    expect(ports.size).toBe(1);
  });
});

describe("connections", () => {
  test("are never more than the bound, and calls that wait are served in their order", async () => {
    const open = new Set<unknown>();
    const paths: (string | undefined)[] = [];
    let most = 0;
    const origin = await http((request, response) => {
      paths.push(request.url);
      open.add(request);
      most = Math.max(most, open.size);
      request.resume();
      setTimeout(() => {
        open.delete(request);
        response.end("ok");
      }, 2);
    });
    const transport = transportOf({ connectionsPerOrigin: 2 });
    const wanted = Array.from({ length: 9 }, (_, at) => `/${at}`);
    const calls = wanted.map((path) => transport.callWhole(requestTo(origin, { path })).result);
    expect((await Promise.all(calls)).every(({ ok }) => ok)).toBe(true);
    expect(most).toBe(2);
    expect(paths.toSorted()).toEqual(wanted);
    // Two run side by side, so that neighbours may arrive in either order.
    expect(paths.every((path, at) => Math.abs(Number(path?.slice(1)) - at) <= 1)).toBe(true);
  });

  test("that fail make room for the calls that wait", async () => {
    let count = 0;
    const origin = await http((request, response) => {
      request.resume();
      count += 1;
      if (count < 3) request.socket.destroy();
      else response.end("ok");
    });
    const transport = transportOf({ connectionsPerOrigin: 1 });
    const calls = Array.from({ length: 4 }, () => transport.callWhole(requestTo(origin)).result);
    expect((await Promise.all(calls)).map(({ ok }) => ok)).toEqual([false, false, true, true]);
  });

  test("nobody waits for any more when all is destroyed", async () => {
    const origin = await http((request) => void request.resume());
    const transport = transportOf({ connectionsPerOrigin: 1 });
    const calls = Array.from({ length: 3 }, () => transport.callWhole(requestTo(origin)).result);
    await turn();
    await transport.destroy();
    expect((await Promise.all(calls)).map((call) => !call.ok && call.failure.kind)).toEqual(
      expect.arrayContaining(["cancelled", "cancelled"]),
    );
  });
});

describe("cancel", () => {
  test("closes the connection and ends the call as cancelled", async () => {
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    const origin = await http((_request, response) => {
      response.on("close", resolve).write("a");
    });
    const { reader, seen, done } = noting("pieces", { onPiece: () => call.cancel() });
    const call = transportOf().call(requestTo(origin), reader);
    expect(await done).toMatchObject({ kind: "cancelled" });
    await closed;
    call.cancel();
    call.pause();
    call.resume();
    await turn();
    expect(seen.ends).toHaveLength(1);
  });

  test.each([{ when: "at once" }, { when: "while it waits for the head" }])("$when", async ({ when }) => {
    const { promise: arrived, resolve } = Promise.withResolvers<void>();
    const origin = await tcp(() => resolve());
    const { reader, seen } = noting();
    const call = transportOf().call(requestTo(origin), reader);
    if (when !== "at once") await arrived;
    call.cancel();
    expect(seen.ends).toMatchObject([{ kind: "cancelled" }]);
  });

  test("of a call that waits for a connection sends nothing, and the next is served", async () => {
    const paths: (string | undefined)[] = [];
    let release = () => {};
    const origin = await http((request, response) => {
      paths.push(request.url);
      request.resume();
      if (request.url === "/1") release = () => response.end("1");
      else response.end("ok");
    });
    const transport = transportOf({ connectionsPerOrigin: 1 });
    const first = transport.callWhole(requestTo(origin, { path: "/1" }));
    const second = transport.callWhole(requestTo(origin, { path: "/2" }));
    const third = transport.callWhole(requestTo(origin, { path: "/3" }));
    second.cancel();
    await until(() => paths.length > 0);
    release();
    expect((await first.result).ok).toBe(true);
    expect(await second.result).toMatchObject({ ok: false, failure: { kind: "cancelled" } });
    expect((await third.result).ok).toBe(true);
    expect(paths).toEqual(["/1", "/3"]);
  });
});

describe("back-pressure", () => {
  test("a paused call stops the upstream, and all bytes come after resume", async () => {
    const total = 64 * 1024 * 1024;
    let written = 0;
    const origin = await http((request, response) => {
      request.resume();
      const block = Buffer.alloc(64 * 1024, "x");
      const write = () => {
        while (written < total) {
          written += block.length;
          if (!response.write(block)) return void response.once("drain", write);
        }
        response.end();
      };
      write();
    });
    let received = 0;
    const { reader, done } = noting("pieces", {
      onPiece: (bytes) => {
        if (received === 0) call.pause();
        received += bytes.length;
      },
    });
    const call = transportOf().call(requestTo(origin), reader);
    await until(() => received > 0);
    let before = -1;
    // The upstream stands still once the kernel's buffers are full.
    while (before !== written) {
      before = written;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(written).toBeLessThan(total);
    expect(received).toBeLessThan(total / 8);
    call.resume();
    expect(await done).toBe("end");
    expect(received).toBe(total);
  });

  test("a pause is not an idle upstream, but counts into the total", async () => {
    const origin = await http((_request, response) => void response.write("a"));
    const { reader, seen, done } = noting("pieces", { onPiece: () => call.pause() });
    const call = transportOf().call(requestTo(origin, { timeouts: { ...GENEROUS, idleMs: 20, totalMs: 150 } }), reader);
    expect(await done).toMatchObject({ message: expect.stringMatching(/^total/) });
    expect(seen.pieces).toEqual(["a"]);
  });

  test("after resume the idle time counts again", async () => {
    const origin = await http((_request, response) => void response.write("a"));
    const { reader, done } = noting("pieces", { onPiece: () => call.pause() });
    const call = transportOf().call(requestTo(origin, { timeouts: { ...GENEROUS, idleMs: 30 } }), reader);
    setTimeout(() => call.resume(), 60);
    expect(await done).toMatchObject({ message: expect.stringMatching(/^idle/) });
  });

  test("one call may resume another from within its own piece", async () => {
    const origin = await http((request, response) => {
      request.resume();
      response.write("x".repeat(100_000));
      setTimeout(() => response.end("y".repeat(100_000)), 30);
    });
    const transport = transportOf();
    const a = noting("pieces", { onPiece: () => callA.pause() });
    const callA = transport.call(requestTo(origin), a.reader);
    const b = noting("pieces", { onPiece: () => callA.resume(), onEnd: () => callA.resume() });
    await until(() => a.seen.pieces.length > 0);
    transport.call(requestTo(origin), b.reader);
    expect(await b.done).toBe("end");
    const resuming = setInterval(() => callA.resume(), 5);
    expect(await a.done).toBe("end");
    clearInterval(resuming);
    expect(a.seen.pieces.join("").length).toBe(200_000);
  });
});

describe("a reader that throws", () => {
  test.each(["onHead", "onPiece"] as const)("in %s ends as a failure and is reported", async (where) => {
    const origin = await http((_request, response) => response.end("abc"));
    const bugs: unknown[] = [];
    const bug = new Error("ours");
    const { reader, seen, done } = noting("pieces", {
      [where]: () => {
        throw bug;
      },
    });
    transportOf({ onBug: (error) => bugs.push(error) }).call(requestTo(origin), reader);
    expect(await done).toMatchObject({ kind: "bad_response", message: expect.stringMatching(/internal/) });
    await turn();
    expect(bugs).toEqual([bug]);
    expect(seen.ends).toHaveLength(1);
  });

  test.each(["onEnd", "onFailure"] as const)("in %s, its last call, is reported", async (where) => {
    const origin = await http((_request, response) => response.writeHead(where === "onEnd" ? 200 : 302).end("abc"));
    const bugs: unknown[] = [];
    const { reader, seen, done } = noting("pieces", {
      [where]: () => {
        throw new Error("ours");
      },
    });
    transportOf({ onBug: (error) => bugs.push(error) }).call(requestTo(origin), reader);
    await done;
    await turn();
    expect(bugs).toHaveLength(1);
    expect(seen.ends).toHaveLength(1);
  });

  test.each(["onHead", "onPiece", "onEnd"] as const)(
    "in %s is told itself where it listens, before its end, and nobody else",
    async (where) => {
      const origin = await http((_request, response) => response.end("abc"));
      const [told, others]: [string[], unknown[]] = [[], []];
      const bug = () => {
        throw new Error("ours");
      };
      const { reader, done } = noting("pieces", { [where]: bug, onFailure: () => told.push("failure") });
      const listening = { ...reader, onBug: (error: unknown) => told.push(String(error)) };
      transportOf({ onBug: (error) => others.push(error) }).call(requestTo(origin), listening);
      await done;
      await turn();
      expect([told, others]).toEqual([where === "onEnd" ? ["Error: ours"] : ["Error: ours", "failure"], []]);
    },
  );
});

describe("closing", () => {
  test("lets running calls end, and takes no new ones", async () => {
    let release = () => {};
    const origin = await http((request, response) => {
      request.resume();
      release = () => response.end("ok");
    });
    const transport = transportOf();
    const running = noting("whole");
    transport.call(requestTo(origin), running.reader);
    const unset = release;
    await until(() => release !== unset);
    const closed = transport.close();
    expect(await transport.callWhole(requestTo(origin)).result).toMatchObject({
      failure: { kind: "cancelled", message: "the gateway is shutting down" },
    });
    release();
    expect(await running.done).toBe("whole ok");
    await closed;
  });

  test("does not wait for a connection that nobody waits for any more", async () => {
    const { port, close } = await fullPort();
    const transport = transportOf();
    const request = requestTo(`http://127.0.0.1:${port}`);
    const told = await transport.callWhole({ ...request, timeouts: { ...request.timeouts, connectMs: 20 } }).result;
    expect(told).toMatchObject({ failure: { kind: "timeout", message: expect.stringContaining("connect timeout") } });
    await transport.close();
    await close();
  });

  test("destroying ends running calls as cancelled", async () => {
    const origin = await http((_request, response) => void response.write("a"));
    const transport = transportOf();
    const { reader, seen, done } = noting();
    transport.call(requestTo(origin), reader);
    await until(() => seen.pieces.length > 0);
    await transport.destroy();
    expect(await done).toMatchObject({ kind: expect.stringMatching(/cancelled|bad_response/) });
  });
});

test("more origins than the bound: idle pools make room, busy ones stay", async () => {
  const origins = await Promise.all(Array.from({ length: 5 }, () => http((_request, response) => response.end("ok"))));
  const transport = transportOf({ origins: 2 });
  for (const origin of [...origins, ...origins]) expect((await transport.callWhole(requestTo(origin)).result).ok).toBe(true);
  const all = await Promise.all(origins.map((origin) => transport.callWhole(requestTo(origin)).result));
  expect(all.every((answer) => answer.ok)).toBe(true);
});
