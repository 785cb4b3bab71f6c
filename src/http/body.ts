// Reads a client's request body, bounded, into memory: that of a request of node:http. A plain one's exchange collects its own (plain/exchange.ts).
// Does not answer, parse or decompress. Slow clients are the server's own `requestTimeout`.

import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Failure, Result } from "../contract/failure.ts";

export const LEFT: Failure = { kind: "cancelled", message: "the client left before its request was complete" };

/** The body's bytes, or `too_large` as soon as the bound is passed (at once when content-length says so), `invalid_request` for a
 *  content-encoding other than identity (415 in spirit), `cancelled` when the client left first.
 *  After a failure the rest is left unread: answer with `connection: close`. Never rejects. */
export function readBody(request: IncomingMessage, limitBytes: number): Promise<Result<Buffer>> {
  const refusal = refusedByHeaders(request.headers, limitBytes);
  if (refusal !== undefined) return Promise.resolve({ ok: false, failure: refusal });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let byteCount = 0;
    function onData(bytes: Buffer): void {
      chunks.push(bytes);
      byteCount += bytes.length;
      if (byteCount <= limitBytes) return;
      request.pause();
      finish({ ok: false, failure: tooLarge(limitBytes) });
    }
    const onEnd = (): void => finish({ ok: true, value: Buffer.concat(chunks) });
    const onGone = (): void => finish({ ok: false, failure: LEFT });
    function finish(read: Result<Buffer>): void {
      request.off("data", onData).off("end", onEnd).off("close", onGone);
      resolve(read);
    }

    // Already gone: no event will come any more.
    if (request.destroyed && !request.readableEnded) return onGone();
    // `close` always follows an error, so `error` only needs somebody who listens, for as long as the request lives.
    request.on("error", ignore).on("data", onData).on("end", onEnd).on("close", onGone);
  });
}

/** What the headers of a request already say of its body. */
export function refusedByHeaders(headers: IncomingHttpHeaders, limitBytes: number): Failure | undefined {
  const encoding = headers["content-encoding"];
  if (encoding !== undefined && encoding.trim() !== "" && encoding.trim().toLowerCase() !== "identity") {
    return { kind: "invalid_request", message: "Request bodies must be sent uncompressed: content-encoding is not supported." };
  }
  return Number(headers["content-length"] ?? 0) > limitBytes ? tooLarge(limitBytes) : undefined;
}

export function tooLarge(limitBytes: number): Failure {
  return { kind: "too_large", message: `The request body is larger than ${limitBytes} bytes.` };
}

function ignore(): void {}
