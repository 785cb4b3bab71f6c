// The upstream of a benchmark: the answers of canned.ts, told apart by path. Below `/paced` a stream takes its time, below `/slow`
// much of it, and below `/long` it is a thousand times as long. Measures nothing.

import { type AddressInfo, createServer, type Socket } from "node:net";
import { CANNED, type Canned } from "./canned.ts";
import { PACE_MS, SLOW_MS } from "./scenarios.ts";
import { stamped } from "./stamps.ts";
import { LAST_CHUNK, MessageReader, type MessageSink } from "./wire.ts";

/** What asks for a stream is small, so that large bodies need not be looked through. */
const LARGEST_TO_STREAM = 40_000;
const WANTS_STREAM = '"stream":true';
const STREAM_PATH = /:streamGenerateContent|\/converse-stream$/;

interface Kind {
  readonly canned: Canned;
  readonly isStream: boolean;
  readonly stream: (canned: Canned, socket: Socket) => void;
}

const kinds = new Map<string, Kind>();

function kindOf(path: string): Kind {
  const known = kinds.get(path);
  if (known !== undefined) return known;
  const canned = CANNED.find(({ like }) => like.test(path))?.canned;
  if (canned === undefined) throw new Error(`nothing is canned for ${path}`);
  const stream = STREAMS[path.split("/")[1] ?? ""] ?? burst;
  const kind = { canned, isStream: STREAM_PATH.test(path), stream };
  kinds.set(path, kind);
  return kind;
}

class Connection implements MessageSink {
  readonly #socket: Socket;
  #kind: Kind | undefined = undefined;
  #isStream = false;
  #isLarge = false;

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  onHead(head: string): void {
    const from = head.indexOf(" ") + 1;
    this.#kind = kindOf(head.slice(from, head.indexOf(" ", from)).split("?")[0] ?? "");
    this.#isStream = this.#kind.isStream;
    this.#isLarge = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1]) > LARGEST_TO_STREAM;
  }

  onBody(piece: Buffer, from: number, to: number): void {
    if (!this.#isStream && !this.#isLarge) this.#isStream = piece.subarray(from, to).includes(WANTS_STREAM, 0, "latin1");
  }

  onEnd(): void {
    if (this.#kind === undefined) throw new Error("a body without a head");
    if (this.#isStream) this.#kind.stream(this.#kind.canned, this.#socket);
    else this.#socket.write(this.#kind.canned.whole);
  }
}

/** Its port. */
export async function startUpstream(): Promise<number> {
  const server = createServer({ noDelay: true }, (socket) => {
    const reader = new MessageReader(new Connection(socket));
    socket.on("data", (piece: Buffer) => reader.push(piece));
    // Whoever breaks off does so.
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", 2_048, resolve));
  // An address given as host and port is never a pipe's name.
  return (server.address() as AddressInfo).port;
}

/** A hundred events in ten writes, a turn of the event loop apart. */
function burst({ first, burst: writes }: Canned, socket: Socket): void {
  let at = 0;
  const next = (): void => {
    const piece = writes[at] ?? LAST_CHUNK;
    at += 1;
    if (at === 1) socket.write(Buffer.concat([first, piece]));
    else if (at === writes.length) socket.write(Buffer.concat([piece, LAST_CHUNK]));
    else socket.write(piece);
    if (at < writes.length) setImmediate(next);
  };
  next();
}

/** The head at once, then an event at a time. */
function timed(frames: readonly Buffer[], paceMs: number, head: Buffer, socket: Socket): void {
  socket.write(head);
  let at = 0;
  const timer = setInterval(() => {
    const frame = frames[at] ?? LAST_CHUNK;
    at += 1;
    const sent = stamped(frame, performance.now());
    if (at < frames.length) return socket.write(sent);
    clearInterval(timer);
    socket.off("close", stop);
    return socket.write(Buffer.concat([sent, LAST_CHUNK]));
  }, paceMs);
  const stop = (): void => clearInterval(timer);
  socket.on("close", stop);
}

/** As fast as it is taken. */
function long({ first, many, paced }: Canned, socket: Socket): void {
  let left = 1_000;
  const next = (): void => {
    while (left > 0) {
      left -= 1;
      if (!socket.write(many)) return;
    }
    socket.off("drain", next);
    socket.write(Buffer.concat([...paced.slice(-3), LAST_CHUNK]));
  };
  socket.on("drain", next);
  socket.write(Buffer.concat([first, ...paced.slice(0, 3)]));
  next();
}

const STREAMS: Readonly<Record<string, Kind["stream"]>> = {
  paced: ({ paced, first }, socket) => timed(paced, PACE_MS, first, socket),
  slow: ({ slow, first }, socket) => timed(slow, SLOW_MS, first, socket),
  long,
};
