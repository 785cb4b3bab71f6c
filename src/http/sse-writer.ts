// Writes an event stream to a client: everything handed over in one turn goes out in one write. Called by the pipeline once the first
// event is there (its creation sends the head with the first batch). Does not make JSON, choose terminators or speak to upstreams.
//
// Between the first batch and the last it writes chunks (RFC 9112 §7.1) to the connection itself: node's own leave in four pieces, at twice the cost.

import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Socket } from "node:net";

export interface SseWriterEvents {
  /** The client reads more slowly than we write: stop the upstream. `onDrain` or `onGone` follows. */
  onBlocked(): void;
  onDrain(): void;
  /** The client left before all was delivered; once, and nothing after it. */
  onGone(): void;
}

export interface SseWriter {
  /** One frame. `data` is JSON text or another single line; a line break in it is a bug of the caller and throws. */
  event(data: string, name?: string | undefined): void;
  /** Bytes of whole frames, untouched, and unchanged until they are written at the end of this turn. A string stands for bytes, one a unit. */
  raw(bytes: Buffer | string): void;
  /** A line no client sees, to keep the connection from looking dead. */
  comment(text: string): void;
  /** Writes what is pending and ends; `terminator` is a last `data:` line. */
  end(terminator?: string | undefined): void;
  /** Cuts the connection, for a client that must not take the end for a good one. */
  abort(): void;
  readonly isBlocked: boolean;
  readonly isGone: boolean;
}

const HEAD: OutgoingHttpHeaders = { "content-type": "text/event-stream", "cache-control": "no-cache", "x-accel-buffering": "no" };

/** Sets the head (`headers` beside our own three); it goes out with the first write. Only bytes are written under another `head`. */
export function createSseWriter(
  response: ServerResponse,
  headers: OutgoingHttpHeaders,
  events: SseWriterEvents,
  head: OutgoingHttpHeaders = HEAD,
  status = 200,
): SseWriter {
  return new Writer(response, status, { ...headers, ...head }, events);
}

/** Above it, a copy to put a chunk's frame around it costs more than node's pieces. */
const MOST_COPIED_BYTES = 16 * 1024;

class Writer implements SseWriter {
  readonly #response: ServerResponse;
  readonly #events: SseWriterEvents;
  /** Pending, in order: long pieces with what came before them, then bytes as a string, one a unit. */
  #buffers: Buffer[] = [];
  #bytes = "";
  #isScheduled = false;
  #hasBegun = false;
  #hasEnded = false;
  isBlocked = false;
  isGone = false;

  constructor(response: ServerResponse, status: number, headers: OutgoingHttpHeaders, events: SseWriterEvents) {
    this.#response = response;
    this.#events = events;
    response.writeHead(status, headers);
    response.on("drain", this.#onDrain);
    response.on("close", () => {
      if (!response.writableFinished) this.#onGone();
    });
    response.on("error", () => this.#onGone());
    if (response.destroyed) queueMicrotask(() => this.#onGone());
  }

  event(data: string, name?: string | undefined): void {
    refuseLineBreak(data);
    if (name === undefined) this.#add(`data: ${data}\n\n`);
    else {
      refuseLineBreak(name);
      this.#add(`event: ${name}\ndata: ${data}\n\n`);
    }
  }

  raw(bytes: Buffer | string): void {
    if (this.#isClosed || bytes.length === 0) return;
    if (typeof bytes === "string") this.#bytes += bytes;
    else if (bytes.length <= MOST_COPIED_BYTES) this.#bytes += bytes.toString("latin1");
    else {
      this.#settle();
      this.#buffers.push(bytes);
    }
    this.#schedule();
  }

  comment(text: string): void {
    refuseLineBreak(text);
    this.#add(`: ${text}\n\n`);
  }

  end(terminator?: string | undefined): void {
    if (terminator !== undefined) this.event(terminator);
    if (this.#isClosed) return;
    this.#hasEnded = true;
    const socket = this.#openSocket();
    if (this.#isEmpty) this.#response.end();
    else if (socket === undefined) this.#response.end(this.#takeBatch());
    else {
      // The last chunk and the end of all leave together.
      socket.cork();
      this.#writeChunk(socket);
      this.#response.end();
      socket.uncork();
    }
  }

  abort(): void {
    this.#hasEnded = true;
    // Muted: it is we who leave.
    this.isGone = true;
    this.#drop();
    this.#response.destroy();
  }

  get #isClosed(): boolean {
    return this.isGone || this.#hasEnded;
  }

  get #isEmpty(): boolean {
    return this.#bytes === "" && this.#buffers.length === 0;
  }

  #add(frame: string): void {
    if (this.#isClosed) return;
    this.#bytes += Buffer.byteLength(frame) === frame.length ? frame : Buffer.from(frame).toString("latin1");
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(this.#flush);
  }

  readonly #flush = (): void => {
    this.#isScheduled = false;
    if (this.#isClosed || this.#isEmpty) return;
    const socket = this.#openSocket();
    const isTaken = socket === undefined ? this.#response.write(this.#takeBatch()) : this.#writeChunk(socket);
    this.#hasBegun = true;
    if (isTaken || this.isBlocked) return;
    this.isBlocked = true;
    // Node tells the response only of its own writes.
    if (socket !== undefined) socket.once("drain", this.#onDrain);
    this.#events.onBlocked();
  };

  /** The connection, where a chunk may be written to it: the head has left, nothing before it waits in the response, and a copy is worth while. */
  #openSocket(): Socket | undefined {
    const { socket, chunkedEncoding, req } = this.#response;
    const isOpen = this.#hasBegun && chunkedEncoding && socket !== null && req.method !== "HEAD";
    return isOpen && this.#buffers.length === 0 && this.#bytes.length <= MOST_COPIED_BYTES ? socket : undefined;
  }

  #writeChunk(socket: Socket): boolean {
    const bytes = this.#bytes;
    this.#bytes = "";
    return socket.write(`${bytes.length.toString(16)}\r\n${bytes}\r\n`, "latin1");
  }

  #settle(): void {
    if (this.#bytes !== "") this.#buffers.push(Buffer.from(this.#bytes, "latin1"));
    this.#bytes = "";
  }

  /** All that is pending, which is something. */
  #takeBatch(): Buffer {
    this.#settle();
    const [first, second] = this.#buffers;
    const batch = first !== undefined && second === undefined ? first : Buffer.concat(this.#buffers);
    this.#buffers = [];
    return batch;
  }

  #drop(): void {
    this.#bytes = "";
    this.#buffers = [];
  }

  readonly #onDrain = (): void => {
    if (!this.isBlocked || this.#isClosed) return;
    this.isBlocked = false;
    this.#events.onDrain();
  };

  #onGone(): void {
    if (this.isGone) return;
    this.isGone = true;
    this.#drop();
    this.#events.onGone();
  }
}

function refuseLineBreak(text: string): void {
  if (text.includes("\n") || text.includes("\r")) throw new Error("a line break inside an event's line");
}
