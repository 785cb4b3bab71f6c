// An upstream on a raw socket that does what its script says once a whole request has come: bytes, waits, resets. Knows no dialect.

import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { atEnd } from "./gateway.ts";

/** One thing to do on the connection, in order. `close` ends it cleanly, `reset` breaks it, `stall` leaves it open for ever, a function is awaited. */
export type Step = Buffer | string | "close" | "reset" | "stall" | { readonly waitMs: number } | (() => Promise<unknown>);

export interface RawUpstream {
  readonly port: number;
  /** What every call gets from now on; a function is told the call, head and body as they came. */
  script: readonly Step[] | ((call: Buffer) => Promise<readonly Step[]>);
  calls: number;
  /** Connections whose other side has gone. */
  closed: number;
  readonly open: ReadonlySet<Socket>;
}

export async function rawUpstream(): Promise<RawUpstream> {
  const open = new Set<Socket>();
  const upstream: RawUpstream & { port: number } = { port: 0, script: [], calls: 0, closed: 0, open };
  const server = createServer((socket) => {
    open.add(socket);
    let received = Buffer.alloc(0);
    socket.on("error", () => {});
    socket.on("close", () => {
      upstream.closed += 1;
      open.delete(socket);
    });
    socket.on("data", (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      const length = lengthOfRequest(received);
      if (length === undefined || received.length < length) return;
      const call = received.subarray(0, length);
      received = received.subarray(length);
      upstream.calls += 1;
      void play(socket, upstream.script, call);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A TCP server's address is an object, never a pipe's name.
  upstream.port = (server.address() as AddressInfo).port;
  atEnd(async () => {
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return upstream;
}

async function play(socket: Socket, script: RawUpstream["script"], call: Buffer): Promise<void> {
  for (const step of typeof script === "function" ? await script(call) : script) {
    if (socket.destroyed) return;
    if (step === "close") socket.end();
    else if (step === "reset") socket.resetAndDestroy();
    else if (step === "stall") return;
    else if (typeof step === "function") await step();
    else if (typeof step === "object" && "waitMs" in step) await new Promise((resolve) => setTimeout(resolve, step.waitMs));
    else await new Promise<void>((resolve) => socket.write(step, () => resolve()));
  }
}

/** Head and body together; undefined while the head is not complete. */
function lengthOfRequest(received: Buffer): number | undefined {
  const end = received.indexOf("\r\n\r\n");
  if (end === -1) return undefined;
  const [, length = "0"] = /\r\ncontent-length: *(\d+)/i.exec(received.toString("latin1", 0, end)) ?? [];
  return end + 4 + Number(length);
}

/** A whole answer with its length. */
export function whole(status: number, body: string | Buffer | object, headers: Readonly<Record<string, string>> = {}): Step[] {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
  const lines = Object.entries({ "content-type": "application/json", "content-length": String(bytes.length), ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return [Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Whatever\r\n${lines.join("")}\r\n`), bytes])];
}

/** A stream that ends when the connection does; `steps` come after its head. */
export function streamed(...steps: readonly Step[]): Step[] {
  return ["HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n", ...steps];
}

/** A stream whose end is marked, so that breaking off before it shows; `pieces` are its chunks. `open`: more steps follow. */
export function chunked(pieces: readonly (string | Buffer)[], ending: "complete" | "reset" | "close" | "stall" | "open"): Step[] {
  const chunks = pieces.map((piece) => {
    const bytes = Buffer.from(piece);
    return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n")]);
  });
  const head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n";
  return [
    head,
    ...(chunks.length > 0 ? [Buffer.concat(chunks)] : []),
    ...(ending === "complete" ? ["0\r\n\r\n"] : ending === "open" ? [] : [ending]),
  ];
}
