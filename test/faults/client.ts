// A client without manners: sends what it is told, byte for byte where need be, and notes what comes back. Judges nothing.

import { Agent, request as httpRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import { connect, type Socket } from "node:net";

export interface Asked {
  readonly method?: string | undefined;
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders | undefined;
  readonly body?: Buffer | string | undefined;
  /** Without content-length, in pieces. */
  readonly chunked?: boolean | undefined;
  /** Called at the first bytes of the answer's body. */
  readonly onFirst?: (() => void) | undefined;
}
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** False when the connection broke before the answer's end. */
  readonly complete: boolean;
}

const agent = new Agent({ keepAlive: false });
/** Nothing may hang: an answer that has not ended by then fails its test. */
const LONGEST_MS = 8_000;

export function ask(port: number, { method = "POST", path, headers = {}, body, chunked = false, onFirst }: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const bytes = body === undefined ? undefined : Buffer.from(body);
    const length = chunked || bytes === undefined ? undefined : { "content-length": bytes.length };
    const request = httpRequest({
      host: "127.0.0.1",
      port,
      method,
      path,
      agent,
      headers: { "content-type": "application/json", ...length, ...headers },
    });
    const timer = setTimeout(() => request.destroy(new Error(`no end after ${LONGEST_MS} ms`)), LONGEST_MS);
    let isAnswered = false;
    request.on("response", (response) => {
      isAnswered = true;
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("data", () => onFirst?.());
      response.on("error", () => {});
      response.on("close", () => {
        clearTimeout(timer);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString("utf8"),
          complete: response.complete,
        });
      });
    });
    // A server may answer and close before it has read everything: then what it said counts.
    request.on("error", (error) => {
      if (isAnswered) return;
      clearTimeout(timer);
      reject(error);
    });
    if (bytes !== undefined && chunked) {
      const size = Math.max(1, Math.ceil(bytes.length / 8));
      for (let at = 0; at < bytes.length; at += size) request.write(bytes.subarray(at, at + size));
    } else if (bytes !== undefined) request.write(bytes);
    request.end();
  });
}

export interface RawConnection {
  readonly socket: Socket;
  /** All that has come. */
  readonly got: () => string;
  readonly closed: Promise<void>;
}

/** Bytes on a socket; the other side is answered by nobody. */
export function openRaw(port: number, bytes: string | Buffer): RawConnection {
  const socket = connect(port, "127.0.0.1");
  let got = "";
  socket.on("data", (chunk) => (got += chunk.toString("utf8")));
  socket.on("error", () => {});
  const closed = new Promise<void>((resolve) => socket.on("close", () => resolve()));
  socket.write(bytes);
  return { socket, got: () => got, closed };
}

export interface SseFrame {
  readonly event: string | undefined;
  readonly data: string;
}

/** Frames of an event stream of ours, which has one form only; comments left out. */
export function framesOf(text: string): SseFrame[] {
  return text
    .split("\n\n")
    .filter((block) => block !== "" && !block.startsWith(":"))
    .map((block) => {
      const lines = block.split("\n");
      const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
      return { event: field("event"), data: field("data") ?? "" };
    });
}
