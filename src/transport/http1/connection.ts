// One connection to an upstream: a socket, the request that is written to it and the answer that is read from it, one at a time. Knows no limit of time
// and no pool; whoever carries a call over it is told how it went.

import type { Socket } from "node:net";
import { atTurnEnd, type Leaving } from "../turn-end.ts";
import type { AnswerHead } from "./answer-head.ts";
import { AnswerParser, type AnswerSink, type Malformed } from "./answer-parser.ts";
import { isPieced, type PiecedBody, piecesOf } from "./pieced-body.ts";
import { type StreamedBody, sendStream } from "./send-stream.ts";

/** What is carried. Exactly one of `onEnd`, `onBroken` and `shutDown` is called, once, unless the connection is closed before. */
export interface Carried {
  onHead(head: AnswerHead): void;
  onBody(piece: Buffer): void;
  /** `isSound`: the connection may carry another. */
  onEnd(connection: Connection, isSound: boolean): void;
  onBroken(connection: Connection, error: unknown): void;
  /** Some of a body that is a stream has left. */
  onSent(): void;
  /** Nothing goes on. */
  shutDown(): void;
}

/** One piece is written in less time than two, as long as it takes little to make one of them. */
const WORTH_COPYING_BYTES = 32 * 1024;
/** Where that is done: what a socket has taken when `write` returns needs no place of its own. */
let place = Buffer.allocUnsafeSlow(WORTH_COPYING_BYTES + 8 * 1024);

/** Codes of errors that are not node's. */
export const CLOSED = "ERR_UPSTREAM_CLOSED";
export const MALFORMED: Readonly<Record<Malformed, string>> = { invalid: "ERR_UPSTREAM_HTTP", too_large: "ERR_UPSTREAM_HEAD_SIZE" };

export class Connection implements AnswerSink, Leaving {
  readonly #socket: Socket;
  readonly #parser: AnswerParser = new AnswerParser(this);
  #carried: Carried | undefined;
  /** A request with all of its body, until this turn's end. */
  #leaving: { readonly head: string; readonly body: Buffer | PiecedBody } | undefined;
  /** A body that is a stream, while it is being sent. */
  #sending: { stop(): void } | undefined;
  /** So far it has taken all that was written before `write` returned. */
  #takesAtOnce = true;
  #isClosed = false;
  /** It may have ended at the other end since, at this time of the pool's clock. */
  freeUntilMs = 0;
  /** As the last answer said. */
  keepAliveMs: number | undefined;
  readonly #onIdleEnd: (connection: Connection) => void;

  /** `onIdleEnd`: it closed, or has to be, while it carried nothing. */
  constructor(socket: Socket, onIdleEnd: (connection: Connection) => void) {
    this.#socket = socket;
    this.#onIdleEnd = onIdleEnd;
    socket.on("data", (bytes: Buffer) => this.#onData(bytes));
    socket.on("end", () => this.#onOver(undefined));
    socket.on("error", (error) => this.#onOver(error));
    socket.on("close", () => this.#onOver(undefined));
  }

  /** Sends a request for `carried`. `head`: its text, with its empty line. */
  carry(carried: Carried, method: string, head: string, body: Buffer | PiecedBody | StreamedBody | undefined): void {
    this.#carried = carried;
    this.#parser.expect(method === "HEAD");
    const socket = this.#socket;
    socket.ref();
    if (body === undefined) socket.write(head, "latin1");
    else if (body instanceof Uint8Array || isPieced(body)) {
      this.#leaving = { head, body };
      atTurnEnd(this);
    } else {
      socket.write(head, "latin1");
      this.#sending = sendStream(socket, body, {
        onSent: () => this.#carried?.onSent(),
        onDone: () => {
          this.#sending = undefined;
        },
        onBroken: (error) => this.#break(error),
      });
    }
  }

  leave(): void {
    if (this.#leaving === undefined) return;
    const { head, body } = this.#leaving;
    this.#leaving = undefined;
    if (body.length <= WORTH_COPYING_BYTES) return this.#writeAsOne(head, body);
    const socket = this.#socket;
    socket.cork();
    socket.write(head, "latin1");
    for (const piece of piecesOf(body)) socket.write(piece);
    socket.uncork();
  }

  #writeAsOne(head: string, body: Buffer | PiecedBody): void {
    const socket = this.#socket;
    const length = head.length + body.length;
    const isShared = this.#takesAtOnce && length <= place.length;
    const room = isShared ? place : Buffer.allocUnsafe(length);
    let at = room.write(head, "latin1");
    for (const piece of piecesOf(body)) at += piece.copy(room, at);
    // Not by what the body says of itself: behind it is what another call wrote.
    socket.write(room.subarray(0, at));
    if (!isShared || socket.writableLength === 0) return;
    // It waits in there.
    this.#takesAtOnce = false;
    place = Buffer.allocUnsafeSlow(place.length);
  }

  /** It carries nothing, and keeps no process alive. */
  rest(freeUntilMs: number): void {
    this.freeUntilMs = freeUntilMs;
    this.#socket.unref();
  }

  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  /** Whoever was carried is told nothing. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#carried = undefined;
    this.#parser.stop();
    this.#leaving = undefined;
    this.#sending?.stop();
    this.#sending = undefined;
    this.#socket.destroy();
  }

  /** Whoever is carried is told that it is over. */
  breakOff(): void {
    const carried = this.#carried;
    this.close();
    carried?.shutDown();
  }

  onHead(head: AnswerHead): void {
    this.keepAliveMs = head.keepAliveMs;
    this.#carried?.onHead(head);
  }

  onBody(piece: Buffer): void {
    this.#carried?.onBody(piece);
  }

  onEnd(isSound: boolean): void {
    const carried = this.#carried;
    this.#carried = undefined;
    // Whoever was carried may have paused it, and resumes it no more.
    if (this.#socket.isPaused()) this.#socket.resume();
    // An answer that came before the request had been sent is one; what is left of the request is not sent.
    const isSent = this.#leaving === undefined && this.#sending === undefined;
    if (!isSent || !isSound) this.close();
    carried?.onEnd(this, isSent && isSound);
  }

  #onData(bytes: Buffer): void {
    const wrong = this.#parser.feed(bytes);
    if (wrong !== undefined) this.#break(errorOf(MALFORMED[wrong]));
  }

  #onOver(error: Error | undefined): void {
    if (this.#isClosed) return;
    // An answer may have no other end, and is complete then.
    if (error === undefined) this.#parser.finish();
    this.#break(error ?? errorOf(CLOSED));
  }

  #break(error: unknown): void {
    if (this.#isClosed) return;
    const carried = this.#carried;
    this.close();
    if (carried === undefined) this.#onIdleEnd(this);
    else carried.onBroken(this, error);
  }
}

const errorOf = (code: string): Error => Object.assign(new Error(code), { code });
