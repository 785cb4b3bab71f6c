// Reads a client's request body, bounded, into memory. Called once a request by the pipeline's first step.
// Does not answer, parse or decompress. Slow clients are the server's own `requestTimeout`.

import type { IncomingMessage } from "node:http";
import type { Failure, Result } from "../contract/failure.ts";

/** The body's bytes, or `too_large` as soon as the bound is passed (at once when content-length says so), `invalid_request` for a
 *  content-encoding other than identity (415 in spirit), `cancelled` when the client left first.
 *  After a failure the rest is left unread: answer with `connection: close`. Never rejects. */
export function readBody(request: IncomingMessage, limitBytes: number): Promise<Result<Buffer>> {
  const refusal = refuseByHeaders(request, limitBytes);
  if (refusal !== undefined) return Promise.resolve({ ok: false, failure: refusal });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let byteCount = 0;

    function onData(chunk: Buffer): void {
      byteCount += chunk.length;
      if (byteCount > limitBytes) fail(tooLarge(limitBytes));
      else chunks.push(chunk);
    }
    function onEnd(): void {
      stop();
      const [first, second] = chunks;
      resolve({ ok: true, value: first !== undefined && second === undefined ? first : Buffer.concat(chunks, byteCount) });
    }
    function onGone(): void {
      fail({ kind: "cancelled", message: "the client left before its request was complete" });
    }
    function fail(failure: Failure): void {
      stop();
      request.pause();
      resolve({ ok: false, failure });
    }
    function stop(): void {
      request.off("data", onData).off("end", onEnd).off("close", onGone);
    }

    // Already gone: no event will come any more.
    if (request.destroyed && !request.readableEnded) return onGone();
    // `close` always follows an error, so `error` only needs somebody who listens, for as long as the request lives.
    request.on("error", ignore).on("data", onData).on("end", onEnd).on("close", onGone);
  });
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
