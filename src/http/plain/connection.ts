// A client's connection as long as what comes over it is plain: requests one after another, each answered before the next is looked at. What is not
// plain goes to node:http with the whole connection, at the beginning of a request and for good, so that no byte is ever read by two.

import type { Socket } from "node:net";
import { lastWords } from "../bad-bytes.ts";
import type { Route } from "../routes.ts";
import { Exchange, type Line } from "./exchange.ts";
import { readPlainHead } from "./request-head.ts";

/** Whoever has them. */
export interface PlainHost {
  /** Undefined: what is asked there is not served the short way. Always the same. */
  routeOf(url: string): Route | undefined;
  serve(exchange: Exchange, route: Route): void;
  /** An answer has left, or its client has. */
  readonly onAnswered: () => void;
  /** So many bytes have arrived. */
  readonly onRead: ((bytes: number) => void) | undefined;
  /** To node:http, with what has arrived and is unread in front. */
  handOver(socket: Socket): void;
  /** It is closed or handed over. */
  onLeft(connection: PlainConnection): void;
  readonly isDraining: boolean;
  readonly patience: Patience;
}

/** Milliseconds. */
export interface Patience {
  /** Until a first request begins. */
  readonly headersMs: number;
  /** Until a request that began has arrived. */
  readonly requestMs: number;
  /** Between requests. */
  readonly keepAliveMs: number;
  /** What a client still sends to a connection that was ended is read for so long: to cut it at once would cut the answer too, before it is read. */
  readonly lingerMs: number;
}

const HEAD_END = Buffer.from("\r\n\r\n");
const POST = Buffer.from("POST");
export const MAX_HEADER_BYTES = 32 * 1024;
/** Of requests that came before the one at hand was answered; more is not read until then. */
const MOST_AHEAD_BYTES = 64 * 1024;
const LONGEST_KNOWN_URL = 128;
/** In so many pieces a head may come; one that comes in more is left to node, which reads it byte by byte. */
const MOST_HEAD_PIECES = 4;

export class PlainConnection implements Line {
  readonly socket: Socket;
  readonly #host: PlainHost;
  #exchange: Exchange | undefined;
  /** What came after the request at hand, or of a head that is not complete. */
  #ahead: Buffer | undefined;
  #headPieces = 0;
  /** What is ahead is begun with in a moment: until then what arrives goes behind it. */
  #hasNext = false;
  #isPaused = false;
  #isEnding = false;
  #hasServed = false;
  /** Where it was last asked: most ask there again. */
  #asked: { readonly url: string; readonly route: Route | undefined } | undefined;
  /** Since when it waits for what it waits for, as far as anybody has looked since then. */
  #sinceMs: number | undefined;

  constructor(socket: Socket, host: PlainHost) {
    this.socket = socket;
    this.#host = host;
    socket.on("data", this.#onData).on("end", this.#onEnd).on("close", this.#onClose).on("drain", this.#onDrain);
    // `close` follows.
    socket.on("error", ignore);
  }

  get keepAliveS(): number | undefined {
    return this.#host.isDraining ? undefined : this.#host.patience.keepAliveMs / 1000;
  }

  resume(): void {
    if (!this.#isPaused) return;
    this.#isPaused = false;
    this.socket.resume();
  }

  pause(): void {
    if (this.#isPaused) return;
    this.#isPaused = true;
    this.socket.pause();
  }

  onAnswered(isLast: boolean): void {
    const { onAnswered, isDraining } = this.#host;
    this.#exchange = undefined;
    this.#sinceMs = undefined;
    if (isLast || isDraining) {
      this.#end(onAnswered);
      return;
    }
    // Not from within the answer to the one before, of which there may be many.
    this.#hasNext = this.#ahead !== undefined;
    if (this.#hasNext) queueMicrotask(this.#beginNext);
    else this.resume();
    // Called also where it breaks before.
    if (this.socket.writableLength > 0) this.socket.write("", "latin1", onAnswered);
    else onAnswered();
  }

  /** Between requests: ends it. */
  endIfIdle(): void {
    if (this.#exchange === undefined && this.#ahead === undefined && !this.#isEnding) this.#end();
  }

  /** Ends what has waited for too long: at least so long, because it counts from the first look. */
  look(nowMs: number): void {
    // Whoever has been answered is not looked at.
    this.#exchange?.leave();
    this.#sinceMs ??= nowMs;
    const waitedMs = nowMs - this.#sinceMs;
    const { headersMs, requestMs, keepAliveMs, lingerMs } = this.#host.patience;
    // Some of an answer has not left yet: its client may take its time, as at node's.
    if ((this.#isEnding || this.#exchange === undefined) && this.socket.writableLength > 0) this.#sinceMs = nowMs;
    else if (this.#isEnding) {
      if (waitedMs > lingerMs) this.socket.destroy();
    } else if (this.#exchange === undefined) {
      const isAwaited = !this.#hasServed || this.#headPieces > 0;
      if (isAwaited && waitedMs > headersMs) this.#refuseSlow();
      else if (!isAwaited && waitedMs > keepAliveMs) this.#end();
    } else if (!this.#exchange.complete && waitedMs > requestMs) {
      if (this.#exchange.hasBegun) this.socket.destroy();
      else this.#refuseSlow();
    }
  }

  #refuseSlow(): void {
    this.socket.write(lastWords("408 Request Timeout"));
    this.#end();
    // Whoever waits for the rest of its body need not wait any longer.
    this.#gone();
  }

  readonly #onData = (bytes: Buffer): void => {
    if (this.#isEnding || this.socket.destroyed) return;
    this.#host.onRead?.(bytes.length);
    const exchange = this.#exchange;
    if (exchange !== undefined && !exchange.complete) {
      const rest = exchange.take(bytes);
      if (rest !== undefined) this.#hold(rest);
    } else {
      this.#hold(bytes);
      if (exchange === undefined && !this.#hasNext) this.#beginNext();
    }
  };

  #hold(bytes: Buffer): void {
    this.#ahead = this.#ahead === undefined ? bytes : Buffer.concat([this.#ahead, bytes]);
    if (this.#ahead.length > MOST_AHEAD_BYTES) this.pause();
  }

  readonly #beginNext = (): void => {
    this.#hasNext = false;
    const ahead = this.#ahead;
    if (ahead === undefined || this.#isEnding || this.socket.destroyed) return;
    this.#ahead = undefined;
    this.#begin(ahead);
    // An exchange that misses some of its body says itself when it wants it.
    const wantsMore = this.#exchange === undefined || this.#exchange.complete;
    if (wantsMore && !this.#hasNext && !this.#isEnding && this.#aheadBytes <= MOST_AHEAD_BYTES) this.resume();
  };

  get #aheadBytes(): number {
    return this.#ahead?.length ?? 0;
  }

  #begin(bytes: Buffer): void {
    const end = bytes.indexOf(HEAD_END);
    if (end === -1 && isPost(bytes) && bytes.length <= MAX_HEADER_BYTES && this.#headPieces < MOST_HEAD_PIECES) {
      if (this.#headPieces === 0) this.#sinceMs = undefined;
      this.#headPieces += 1;
      this.#ahead = bytes;
      return;
    }
    const head = end === -1 || end > MAX_HEADER_BYTES ? undefined : readPlainHead(bytes.toString("latin1", 0, end));
    const route = head && this.#routeOf(head.url);
    if (head === undefined || route === undefined) return this.#handOver(bytes);
    const exchange = new Exchange(head, this);
    this.#exchange = exchange;
    this.#hasServed = true;
    this.#headPieces = 0;
    this.#sinceMs = undefined;
    const from = end + HEAD_END.length;
    const rest = from === bytes.length ? undefined : bytes.subarray(from);
    this.#ahead = rest === undefined || head.length === 0 ? rest : exchange.take(rest);
    this.#host.serve(exchange, route);
  }

  #routeOf(url: string): Route | undefined {
    if (this.#asked?.url === url) return this.#asked.route;
    const route = this.#host.routeOf(url);
    // A copy: a part of a head holds all of it. A query may hold a key.
    if (url.length <= LONGEST_KNOWN_URL && !url.includes("?")) this.#asked = { url: Buffer.from(url, "latin1").toString("latin1"), route };
    return route;
  }

  #handOver(bytes: Buffer): void {
    const { socket } = this;
    socket.pause();
    socket.off("data", this.#onData).off("end", this.#onEnd).off("close", this.#onClose).off("drain", this.#onDrain).off("error", ignore);
    this.#isEnding = true;
    this.#host.onLeft(this);
    socket.unshift(bytes);
    this.#host.handOver(socket);
    socket.resume();
  }

  #end(whenLeft?: () => void): void {
    this.#isEnding = true;
    this.#ahead = undefined;
    this.#sinceMs = undefined;
    // Called also where it breaks before.
    this.socket.end(whenLeft);
    this.resume();
  }

  readonly #onEnd = (): void => {
    // Whoever says no more reads no more: so node takes it too. But for an answer that was there before.
    this.#exchange?.leave();
    this.#end();
    this.#gone();
  };

  readonly #onDrain = (): void => this.#exchange?.onDrain();

  readonly #onClose = (): void => {
    this.#host.onLeft(this);
    this.#gone();
  };

  #gone(): void {
    const exchange = this.#exchange;
    if (exchange === undefined) return;
    this.#exchange = undefined;
    exchange.onClose();
    this.#host.onAnswered();
  }
}

/** As far as it is there. */
const isPost = (bytes: Buffer): boolean => POST.subarray(0, bytes.length).equals(bytes.subarray(0, POST.length));

function ignore(): void {}
