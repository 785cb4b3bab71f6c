// What is said over a connection on which no request can be answered, because there is none or it never arrived.

import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** An answer of nothing else, with which a connection ends. `status`: number and phrase. */
export const lastWords = (status: string): string => `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`;

/** Bytes that are no HTTP, headers too large, or a request too slow: there is no request to answer, only a socket. */
export function refuseGarbage(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || isAnswering(socket)) {
    socket.destroy();
    return;
  }
  const line =
    error.code === "HPE_HEADER_OVERFLOW"
      ? "431 Request Header Fields Too Large"
      : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? "408 Request Timeout"
        : "400 Bad Request";
  socket.end(lastWords(line));
}

/**
 * Whether a part of an answer has left and the rest has not: what is written now would be taken for that. node keeps the answer there, and its own
 * refusal looks there too; by a public name it is told to nobody who does not note every request.
 */
function isAnswering(socket: Socket & { readonly _httpMessage?: ServerResponse | null }): boolean {
  return socket._httpMessage?.headersSent === true;
}
