// Writes an event stream to a client: everything handed over in one turn goes out in one write. Called by the pipeline once the first
// event is there (its creation sends the head with the first batch). Does not make JSON, choose terminators or speak to upstreams.

import type { OutgoingHttpHeaders } from "node:http";
import type { Reply } from "./reply.ts";

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
  reply: Reply,
  headers: OutgoingHttpHeaders,
  events: SseWriterEvents,
  head: OutgoingHttpHeaders = HEAD,
  status = 200,
): SseWriter {
  return new Writer(reply, status, { ...headers, ...head }, events);
}

/** `queueMicrotask` costs three times as much. */
const NOW = Promise.resolve();

/** Above it, a piece is not copied to leave together with what is around it. */
const MOST_COPIED_BYTES = 16 * 1024;

class Writer implements SseWriter {
  readonly #reply: Reply;
  readonly #events: SseWriterEvents;
  /** Pending, in order: long pieces with what came before them, then bytes as a string, one a unit. */
  #buffers: Buffer[] = [];
  #bytes = "";
  #isScheduled = false;
  #hasEnded = false;
  isBlocked = false;
  isGone = false;

  constructor(reply: Reply, status: number, headers: OutgoingHttpHeaders, events: SseWriterEvents) {
    this.#reply = reply;
    this.#events = events;
    reply.begin(status, headers);
    if (reply.isGone) queueMicrotask(this.#onGone);
    else reply.whenGone(this.#onGone);
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
    this.#reply.end(this.#isEmpty ? undefined : this.#takeBatch());
  }

  abort(): void {
    this.#hasEnded = true;
    // Muted: it is we who leave.
    this.isGone = true;
    this.#drop();
    this.#reply.destroy();
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
    void NOW.then(this.#flush);
  }

  readonly #flush = (): void => {
    this.#isScheduled = false;
    if (this.#isClosed || this.#isEmpty) return;
    const isTaken = this.#reply.write(this.#takeBatch());
    if (isTaken || this.isBlocked) return;
    this.isBlocked = true;
    this.#reply.whenDrained(this.#onDrain);
    this.#events.onBlocked();
  };

  #settle(): void {
    if (this.#bytes !== "") this.#buffers.push(Buffer.from(this.#bytes, "latin1"));
    this.#bytes = "";
  }

  /** All that is pending, which is something. */
  #takeBatch(): Buffer | string {
    const bytes = this.#bytes;
    if (this.#buffers.length === 0) {
      this.#bytes = "";
      return bytes;
    }
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

  readonly #onGone = (): void => {
    if (this.isGone) return;
    this.isGone = true;
    this.#drop();
    this.#events.onGone();
  };
}

function refuseLineBreak(text: string): void {
  if (text.includes("\n") || text.includes("\r")) throw new Error("a line break inside an event's line");
}
