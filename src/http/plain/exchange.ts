// One plain request and its answer. Collects a body of known length, and writes the answer to the connection itself: one write for a whole answer,
// one a turn for a stream. It decides nothing, and does nothing once its turn on the connection is over.

import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import type { Socket } from "node:net";
import type { Result } from "../../contract/failure.ts";
import { gathered, moved } from "../../transport/gathered.ts";
import { atTurnEnd, type Leaving } from "../../transport/turn-end.ts";
import { LEFT, refusedByHeaders } from "../body.ts";
import { WORTH_COPYING_BYTES } from "../error-reply.ts";
import type { Reply } from "../reply.ts";
import { replyHead } from "./reply-head.ts";
import type { PlainHead } from "./request-head.ts";

/** The connection it is on. */
export interface Line {
  readonly socket: Socket;
  /** So many seconds it waits for another request after this one. */
  readonly keepAliveS: number | undefined;
  /** More of the body is wanted, or nothing more for now. */
  resume(): void;
  pause(): void;
  /** The answer has been handed over; nothing follows it where `isLast`. */
  onAnswered(isLast: boolean): void;
}

const LAST_CHUNK = "0\r\n\r\n";
const NOTHING = Buffer.alloc(0);

export class Exchange implements Reply, Leaving {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly #head: PlainHead;
  readonly #line: Line;
  /** Of the body, before somebody wants it: the only piece or the first, and all of them where there are more. */
  #first: Buffer | undefined;
  #pieces: Buffer[] | undefined;
  /** Of one that is wanted and not all here. */
  #whole: Buffer | undefined;
  #missing: number;
  #onBody: ((read: Result<Buffer>) => void) | undefined;
  /** The head of an answer, until it leaves with all of it or with the first piece. */
  #unsent = "";
  /** A whole answer, until this turn's end. */
  #answer: Buffer | undefined;
  #isLast = false;
  #hasEnded = false;
  #onGone: (() => void)[] | undefined;
  #onDrained: (() => void) | undefined;
  hasBegun = false;
  isGone = false;

  constructor(head: PlainHead, line: Line) {
    this.#head = head;
    this.#line = line;
    this.#missing = head.length;
    this.url = head.url;
    this.headers = head.headers;
  }

  /** All of the request has arrived. */
  get complete(): boolean {
    return this.#missing === 0;
  }

  /** What arrived: the body's part of it is taken, and what follows that is given back. */
  take(bytes: Buffer): Buffer | undefined {
    const own = bytes.length > this.#missing ? bytes.subarray(0, this.#missing) : bytes;
    const rest = own.length < bytes.length ? bytes.subarray(own.length) : undefined;
    const at = this.#head.length - this.#missing;
    this.#missing -= own.length;
    if (this.#whole !== undefined) moved(own, this.#whole, at);
    else if (this.#first === undefined) this.#first = own;
    else if (this.#pieces === undefined) this.#pieces = [this.#first, own];
    else this.#pieces.push(own);
    if (this.#missing === 0) this.#onBody?.({ ok: true, value: this.#taken() });
    // Nobody has said yet that they want it: no more of it than this.
    else if (this.#onBody === undefined) this.#line.pause();
    return rest;
  }

  /** As `readBody` of any request; at once where all of it is here. Called at most once. */
  body(limitBytes: number): Result<Buffer> | Promise<Result<Buffer>> {
    const failure = refusedByHeaders(this.#head.headers, limitBytes);
    if (failure !== undefined) return { ok: false, failure };
    if (this.#missing === 0) return { ok: true, value: this.#taken() };
    if (this.isGone) return { ok: false, failure: LEFT };
    // Its length is within the bound.
    this.#whole = gathered(this.#pieces ?? [this.#first ?? NOTHING], this.#head.length);
    [this.#first, this.#pieces] = [undefined, undefined];
    return new Promise((resolve) => {
      this.#onBody = resolve;
      this.#line.resume();
    });
  }

  /** All of it, which is not held any more. */
  #taken(): Buffer {
    const [whole, first, pieces] = [this.#whole, this.#first, this.#pieces];
    [this.#whole, this.#first, this.#pieces] = [undefined, undefined, undefined];
    return whole ?? (pieces === undefined ? (first ?? NOTHING) : gathered(pieces, this.#head.length));
  }

  send(status: number, headers: OutgoingHttpHeaders, body: Buffer, mediaType = "application/json"): void {
    if (!this.#begin()) return;
    this.#unsent = this.#headOf(status, headers, body.length, mediaType);
    this.#answer = body;
    this.hasBegun = true;
    this.#hasEnded = true;
    this.#onGone = undefined;
    atTurnEnd(this);
  }

  /** A whole answer does, if it has not yet. */
  leave(): void {
    const [head, body] = [this.#unsent, this.#answer];
    if (body === undefined) return;
    [this.#unsent, this.#answer] = ["", undefined];
    const { socket } = this.#line;
    // Cut by now, it says so itself; to end it would tell nobody.
    if (this.isGone || !socket.writable) return;
    if (body.length <= WORTH_COPYING_BYTES) socket.write(head + body.toString("latin1"), "latin1");
    else {
      socket.cork();
      socket.write(head, "latin1");
      socket.write(body);
      socket.uncork();
    }
    this.#line.onAnswered(this.#isLast);
  }

  begin(status: number, headers: OutgoingHttpHeaders): void {
    if (!this.#begin()) return;
    this.#unsent = this.#headOf(status, headers, undefined);
    this.hasBegun = true;
  }

  write(bytes: Buffer | string): boolean {
    // An empty chunk would be the last one.
    if (!this.#isOpen() || bytes.length === 0) return true;
    return this.#writeChunk(bytes, "");
  }

  end(bytes: Buffer | string = ""): void {
    if (!this.#isOpen()) return;
    if (bytes.length > 0) this.#writeChunk(bytes, LAST_CHUNK);
    else {
      this.#line.socket.write(this.#unsent + LAST_CHUNK, "latin1");
      this.#unsent = "";
    }
    this.#finish();
  }

  destroy(): void {
    // What was handed over before.
    this.leave();
    this.#line.socket.destroy();
  }

  whenGone(callback: () => void): void {
    if (this.isGone) return callback();
    if (this.#hasEnded) return;
    if (this.#onGone === undefined) this.#onGone = [callback];
    else this.#onGone.push(callback);
  }

  whenDrained(callback: () => void): void {
    this.#onDrained = callback;
  }

  /** The connection has room again. */
  onDrain(): void {
    const tell = this.#onDrained;
    this.#onDrained = undefined;
    tell?.();
  }

  /** The connection is no more. */
  onClose(): void {
    if (this.isGone) return;
    this.isGone = true;
    this.#onBody?.({ ok: false, failure: LEFT });
    for (const tell of this.#onGone ?? []) tell();
  }

  /** False where nobody can be answered any more. */
  #begin(): boolean {
    if (this.hasBegun) throw new Error("an answer has one head");
    return !this.isGone && this.#line.socket.writable;
  }

  #isOpen(): boolean {
    return this.hasBegun && !this.#hasEnded && !this.isGone && this.#line.socket.writable;
  }

  #headOf(status: number, headers: OutgoingHttpHeaders, length: number | undefined, mediaType?: string): string {
    const keepAliveS = this.#head.keepsAlive && this.complete && headers["connection"] !== "close" ? this.#line.keepAliveS : undefined;
    this.#isLast = keepAliveS === undefined;
    return replyHead(status, headers, length, keepAliveS, mediaType);
  }

  #writeChunk(bytes: Buffer | string, after: string): boolean {
    const { socket } = this.#line;
    const before = `${this.#unsent}${bytes.length.toString(16)}\r\n`;
    this.#unsent = "";
    if (typeof bytes === "string") return socket.write(`${before}${bytes}\r\n${after}`, "latin1");
    socket.cork();
    socket.write(before, "latin1");
    socket.write(bytes);
    const isTaken = socket.write(`\r\n${after}`, "latin1");
    socket.uncork();
    return isTaken;
  }

  #finish(): void {
    this.#hasEnded = true;
    this.#onGone = undefined;
    this.#line.onAnswered(this.#isLast);
  }
}
