// Reads a client's request body, bounded, into memory. Called once a request by the pipeline's first step.
// Does not answer, parse or decompress. Slow clients are the server's own `requestTimeout`.

import type { IncomingMessage } from "node:http";
import type { Failure, Result } from "../contract/failure.ts";
import { type BodySink, Incoming } from "./incoming.ts";

/** The body's bytes, or `too_large` as soon as the bound is passed (at once when content-length says so), `invalid_request` for a
 *  content-encoding other than identity (415 in spirit), `cancelled` when the client left first.
 *  After a failure the rest is left unread: answer with `connection: close`. Never rejects. */
export function readBody(request: IncomingMessage, limitBytes: number): Promise<Result<Buffer>> {
  const refusal = refuseByHeaders(request, limitBytes);
  if (refusal !== undefined) return Promise.resolve({ ok: false, failure: refusal });
  return new Promise((resolve) => {
    const collecting = new Collecting(limitBytes, resolve);
    if (!(request instanceof Incoming && request.collect(collecting))) listen(request, collecting);
  });
}

class Collecting implements BodySink {
  readonly #limitBytes: number;
  readonly #resolve: (read: Result<Buffer>) => void;
  #first: Buffer | undefined;
  /** All of them, where there is more than one. */
  #chunks: Buffer[] | undefined;
  #byteCount = 0;
  hasEnded = false;

  constructor(limitBytes: number, resolve: (read: Result<Buffer>) => void) {
    this.#limitBytes = limitBytes;
    this.#resolve = resolve;
  }

  onBytes(bytes: Buffer): boolean {
    if (this.hasEnded) return false;
    this.#byteCount += bytes.length;
    if (this.#byteCount > this.#limitBytes) {
      this.#end({ ok: false, failure: tooLarge(this.#limitBytes) });
      return false;
    }
    if (this.#first === undefined) this.#first = bytes;
    else if (this.#chunks === undefined) this.#chunks = [this.#first, bytes];
    else this.#chunks.push(bytes);
    return true;
  }

  onEnd(): void {
    const value = this.#chunks === undefined ? (this.#first ?? Buffer.alloc(0)) : Buffer.concat(this.#chunks, this.#byteCount);
    this.#end({ ok: true, value });
  }

  onGone(): void {
    this.#end({ ok: false, failure: { kind: "cancelled", message: "the client left before its request was complete" } });
  }

  #end(read: Result<Buffer>): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.#first = undefined;
    this.#chunks = undefined;
    this.#resolve(read);
  }
}

/** As of any stream: some of it came before anybody wanted it, or the request is no listener's. */
function listen(request: IncomingMessage, collecting: Collecting): void {
  function onData(bytes: Buffer): void {
    if (collecting.onBytes(bytes)) return;
    stop();
    request.pause();
  }
  function onEnd(): void {
    stop();
    collecting.onEnd();
  }
  function onGone(): void {
    stop();
    collecting.onGone();
  }
  function stop(): void {
    request.off("data", onData).off("end", onEnd).off("close", onGone);
  }

  // Already gone: no event will come any more.
  if (request.destroyed && !request.readableEnded) return collecting.onGone();
  // `close` always follows an error, so `error` only needs somebody who listens, for as long as the request lives.
  request.on("error", ignore).on("data", onData).on("end", onEnd).on("close", onGone);
}

function refuseByHeaders(request: IncomingMessage, limitBytes: number): Failure | undefined {
  const encoding = request.headers["content-encoding"];
  if (encoding !== undefined && encoding.trim() !== "" && encoding.trim().toLowerCase() !== "identity") {
    return { kind: "invalid_request", message: "Request bodies must be sent uncompressed: content-encoding is not supported." };
  }
  return Number(request.headers["content-length"] ?? 0) > limitBytes ? tooLarge(limitBytes) : undefined;
}

export function tooLarge(limitBytes: number): Failure {
  return { kind: "too_large", message: `The request body is larger than ${limitBytes} bytes.` };
}

function ignore(): void {}
