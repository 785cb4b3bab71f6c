// Where one answer goes, whoever carries it: node:http or our own short way. Carries bytes; knows no dialect.

import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { sendBody } from "./error-reply.ts";

export interface Reply {
  /** Its head has been handed over: nothing else can be said any more. */
  readonly hasBegun: boolean;
  /** The client left, or was cut, before all of it was delivered. */
  readonly isGone: boolean;
  /** All of it, in as few pieces as it takes. An answer to a request not all of which was read ends its connection. */
  send(status: number, headers: OutgoingHttpHeaders, body: Buffer, mediaType?: string | undefined): void;
  /** The head of what is then written piece by piece; it leaves with the first of them. */
  begin(status: number, headers: OutgoingHttpHeaders): void;
  /** A string stands for bytes, one a unit. False: the client reads more slowly; `whenDrained` tells when it has caught up. */
  write(bytes: Buffer | string): boolean;
  end(bytes?: Buffer | string): void;
  /** Cuts the connection. */
  destroy(): void;
  /** At most once; at once if it is gone already. */
  whenGone(callback: () => void): void;
  whenDrained(callback: () => void): void;
}

/** node:http's. */
export class NodeReply implements Reply {
  readonly #response: ServerResponse;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  get hasBegun(): boolean {
    return this.#response.headersSent;
  }

  get isGone(): boolean {
    return this.#response.destroyed && !this.#response.writableFinished;
  }

  send(status: number, headers: OutgoingHttpHeaders, body: Buffer, mediaType?: string | undefined): void {
    sendBody(this.#response, status, body, this.#withEnd(headers), mediaType);
  }

  begin(status: number, headers: OutgoingHttpHeaders): void {
    this.#response.writeHead(status, this.#withEnd(headers));
    // Whoever breaks off does so; `close` follows.
    this.#response.on("error", () => {});
  }

  write(bytes: Buffer | string): boolean {
    return this.#response.write(latin1Bytes(bytes));
  }

  end(bytes?: Buffer | string): void {
    if (bytes === undefined) this.#response.end();
    else this.#response.end(latin1Bytes(bytes));
  }

  destroy(): void {
    this.#response.destroy();
  }

  whenGone(callback: () => void): void {
    const response = this.#response;
    if (this.isGone) return callback();
    response.on("close", () => {
      if (!response.writableFinished) callback();
    });
  }

  whenDrained(callback: () => void): void {
    this.#response.once("drain", callback);
  }

  /** What is left of an unread body would be taken for the next request. */
  #withEnd(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
    return this.#response.req.complete ? headers : { ...headers, connection: "close" };
  }
}

const latin1Bytes = (bytes: Buffer | string): Buffer => (typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes);
