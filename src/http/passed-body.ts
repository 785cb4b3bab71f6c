// A client's request body as a stream that is sent on while it arrives: bounded, and no faster than whoever reads it. Destroying it leaves the
// connection alone, so that the client can still be answered. Does not parse or decompress.

import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { Failure, Result } from "../contract/failure.ts";
import type { PassedBody } from "../pipeline/pass-through.ts";
import { LEFT, tooLarge } from "./body.ts";

/** A value of undefined for a request without a body. */
export function streamBody(request: IncomingMessage, limitBytes: number): Result<PassedBody | undefined> {
  const { "content-length": said, "transfer-encoding": coded } = request.headers;
  const length = said === undefined ? undefined : Number(said);
  if (coded === undefined && (length ?? 0) === 0) return { ok: true, value: undefined };
  if ((length ?? 0) > limitBytes) return { ok: false, failure: tooLarge(limitBytes) };
  const stream = new ArrivingBody(request, limitBytes);
  return { ok: true, value: { stream, length, failure: () => stream.failure, byteCount: () => stream.byteCount } };
}

class ArrivingBody extends Readable {
  failure: Failure | undefined;
  byteCount = 0;
  readonly #stop: () => void;
  readonly #request: IncomingMessage;

  constructor(request: IncomingMessage, limitBytes: number) {
    super();
    this.#request = request;
    const onData = (chunk: Buffer): void => {
      this.byteCount += chunk.length;
      if (this.byteCount > limitBytes) this.#fail(tooLarge(limitBytes));
      else if (!this.push(chunk)) request.pause();
    };
    const onEnd = (): void => {
      // It closes now, with no harm done.
      this.#stop();
      this.push(null);
    };
    const onGone = (): void => this.#fail(LEFT);
    this.#stop = () => {
      request.off("data", onData).off("end", onEnd).off("close", onGone);
    };
    // `close` always follows an error, so `error` only needs somebody who listens, for as long as the request lives.
    request.on("error", ignore).on("data", onData).on("end", onEnd).on("close", onGone).pause();
    // Whoever reads is told; if nobody does any more, nobody has to be.
    this.on("error", ignore);
    if (request.destroyed && !request.readableEnded) onGone();
  }

  override _read(): void {
    this.#request.resume();
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    this.#stop();
    this.#request.pause();
    callback(error);
  }

  #fail(failure: Failure): void {
    if (this.destroyed || this.readableEnded) return;
    this.failure = failure;
    this.destroy(new Error(failure.message));
  }
}

function ignore(): void {}
