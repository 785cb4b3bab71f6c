// A request as the listener takes it: node:http's own, but for two things that cost it much for every request. Its body goes straight to who
// collects it, without a stream's queue, turns and events; the object of its headers is made in fewer steps. What is HTTP, what is too large or
// too slow, and who has left stays node's to say.

import { type IncomingHttpHeaders, IncomingMessage } from "node:http";

/** Who collects a body. */
export interface BodySink {
  /** False: it takes no more. */
  onBytes(bytes: Buffer): boolean;
  onEnd(): void;
  /** There will be no end. */
  onGone(): void;
}

/** With more of them node leaves out the last ones. */
const MOST_HEADERS = 1000;

/** node's, read here for the rare lists whose headers are joined, dropped or kept apart. */
const joined = Object.getOwnPropertyDescriptor(IncomingMessage.prototype, "headers")?.get;

export class Incoming extends IncomingMessage {
  #sink: BodySink | undefined;
  #headers: IncomingHttpHeaders | undefined;

  static {
    // The types know `headers` as a field, which no accessor may stand for.
    Object.defineProperty(Incoming.prototype, "headers", {
      configurable: true,
      get(this: Incoming) {
        return this.#headersOnce();
      },
      set(this: Incoming, headers: IncomingHttpHeaders) {
        this.#headers = headers;
      },
    });
  }

  /** From now on the body goes to `sink` as it arrives. False where some of it has come already: then it is read as of any stream. */
  collect(sink: BodySink): boolean {
    if (this.complete || this.destroyed || this.readableFlowing !== null || this.readableLength > 0) return false;
    this.#sink = sink;
    return true;
  }

  override push(bytes: Buffer | null): boolean {
    const sink = this.#sink;
    if (sink === undefined) return super.push(bytes);
    if (bytes !== null) return sink.onBytes(bytes);
    this.#sink = undefined;
    this.#close();
    sink.onEnd();
    return true;
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    const sink = this.#sink;
    this.#sink = undefined;
    super._destroy(error, callback);
    sink?.onGone();
  }

  /** Nobody listens for the end of a body that was collected, so none is told where node can do without. */
  #close(): void {
    const { _dumpAndCloseReadable: close }: { _dumpAndCloseReadable?: () => void } = this as object;
    if (close !== undefined) close.call(this);
    else {
      super.push(null);
      this.resume();
    }
  }

  #headersOnce(): IncomingHttpHeaders {
    this.#headers ??= plainHeaders(this.rawHeaders) ?? joined?.call(this);
    return this.#headers ?? {};
  }
}

/** Undefined where one comes twice, or is always a list. */
function plainHeaders(raw: readonly string[]): IncomingHttpHeaders | undefined {
  if (raw.length > 2 * MOST_HEADERS) return undefined;
  const headers: IncomingHttpHeaders = {};
  for (let at = 0; at < raw.length; at += 2) {
    const name = (raw[at] ?? "").toLowerCase();
    if (headers[name] !== undefined || name === "set-cookie") return undefined;
    headers[name] = raw[at + 1];
  }
  return headers;
}
