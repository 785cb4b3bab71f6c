// Writes an event stream to a client: everything handed over in one turn goes out in one write. Called by the pipeline once the first
// event is there (its creation sends the head with the first batch). Does not make JSON, choose terminators or speak to upstreams.

import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

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
  /** Bytes of whole frames, untouched. They must stay unchanged until they are written, at the end of this turn. */
  raw(bytes: Buffer): void;
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

class Writer implements SseWriter {
  readonly #response: ServerResponse;
  readonly #events: SseWriterEvents;
  /** Pending frames, in order: finished buffers, then text not yet encoded. */
  #buffers: Buffer[] = [];
  #text = "";
  #isScheduled = false;
  #hasEnded = false;
  isBlocked = false;
  isGone = false;

  constructor(response: ServerResponse, status: number, headers: OutgoingHttpHeaders, events: SseWriterEvents) {
    this.#response = response;
    this.#events = events;
    response.writeHead(status, headers);
    response.on("drain", () => this.#onDrain());
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

  raw(bytes: Buffer): void {
    if (this.isGone || this.#hasEnded || bytes.length === 0) return;
    this.#encodeText();
    this.#buffers.push(bytes);
    this.#schedule();
  }

  comment(text: string): void {
    refuseLineBreak(text);
    this.#add(`: ${text}\n\n`);
  }

  end(terminator?: string | undefined): void {
    if (terminator !== undefined) this.event(terminator);
    if (this.isGone || this.#hasEnded) return;
    this.#hasEnded = true;
    const batch = this.#takeBatch();
    if (batch.length === 0) this.#response.end();
    else this.#response.end(batch);
  }

  abort(): void {
    this.#hasEnded = true;
    // Muted: it is we who leave.
    this.isGone = true;
    this.#takeBatch();
    this.#response.destroy();
  }

  get #isClosed(): boolean {
    return this.isGone || this.#hasEnded;
  }

  #add(frame: string): void {
    if (this.#isClosed) return;
    this.#text += frame;
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => this.#flush());
  }

  #flush(): void {
    this.#isScheduled = false;
    if (this.#isClosed) return;
    const batch = this.#takeBatch();
    if (batch.length === 0 || this.#response.write(batch) || this.isBlocked) return;
    this.isBlocked = true;
    this.#events.onBlocked();
  }

  #encodeText(): void {
    if (this.#text === "") return;
    this.#buffers.push(Buffer.from(this.#text));
    this.#text = "";
  }

  #takeBatch(): string | Buffer {
    if (this.#buffers.length === 0) {
      const text = this.#text;
      this.#text = "";
      return text;
    }
    this.#encodeText();
    const [first, second] = this.#buffers;
    const batch = first !== undefined && second === undefined ? first : Buffer.concat(this.#buffers);
    this.#buffers = [];
    return batch;
  }

  #onDrain(): void {
    if (!this.isBlocked || this.#isClosed) return;
    this.isBlocked = false;
    this.#events.onDrain();
  }

  #onGone(): void {
    if (this.isGone) return;
    this.isGone = true;
    this.#takeBatch();
    this.#events.onGone();
  }
}

function refuseLineBreak(text: string): void {
  if (text.includes("\n") || text.includes("\r")) throw new Error("a line break inside an event's line");
}
