// The bytes of one connection as answers: heads, and bodies piece by piece, wherever the bytes were cut. Pure. One answer at a time, each of which has
// been asked for by `expect`; what comes unasked is not read. Strict as answer-head.ts, and bounded: nothing grows with what an upstream sends.

import { type AnswerHead, readAnswerHead } from "./answer-head.ts";

/** Told in this order; any of them may stop the parser. */
export interface AnswerSink {
  /** Not of answers of the 1xx kind, which are passed over. */
  onHead(head: AnswerHead): void;
  /** A part of the bytes that were fed, not copied. */
  onBody(piece: Buffer): void;
  /** `isSound`: the connection may carry another request. */
  onEnd(isSound: boolean): void;
}

/** `invalid`: no HTTP, or ambiguous. `too_large`: a head, or what stands around chunks, beyond its bound. */
export type Malformed = "invalid" | "too_large";

/** As node bounds its own. */
export const MOST_HEAD_BYTES = 16 * 1024;
/** A size and what may follow it. */
const MOST_SIZE_LINE_BYTES = 256;
const MOST_TRAILER_BYTES = MOST_HEAD_BYTES;
const START = "HTTP/1.";
const CR = 13;
const LF = 10;
const END_OF_HEAD = Buffer.from("\r\n\r\n");
const MOST_PLAIN_DIGITS = 7;
const NOTHING = Buffer.alloc(0);
const AFTER_SIZE = /[ \t]+$/;
/** Hexadecimal, within whole numbers that are exact. */
const CHUNK_SIZE = /^[0-9a-fA-F]{1,13}$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const CONTROL = /[\0-\x08\x0a-\x1f\x7f]/;

type State = "unasked" | "head" | "length" | "size" | "chunk" | "after chunk" | "trailers" | "close" | "stopped";

export class AnswerParser {
  readonly #sink: AnswerSink;
  #state: State = "unasked";
  #isHead = false;
  #head: AnswerHead | undefined;
  /** Bytes of the body, or of the chunk, still to come. */
  #left = 0;
  /** Of a head, a line or trailers, what came before. */
  #before: Buffer = NOTHING;
  #trailerBytes = 0;
  /** Of the last head. */
  #headBytes = 0;

  constructor(sink: AnswerSink) {
    this.#sink = sink;
  }

  /** The next bytes answer a request. Only when none is being answered. */
  expect(isHead: boolean): void {
    this.#isHead = isHead;
    this.#head = undefined;
    this.#state = "head";
  }

  /** The sink hears no more. */
  stop(): void {
    this.#state = "stopped";
    this.#before = NOTHING;
  }

  /** Undefined: all is well so far, or stopped. */
  feed(bytes: Buffer): Malformed | undefined {
    let at = 0;
    while (at < bytes.length) {
      const next = this.#step(bytes, at);
      if (typeof next === "string") {
        this.stop();
        return next;
      }
      at = next;
    }
    return undefined;
  }

  /** No more bytes come, which is how some answers end. */
  finish(): void {
    if (this.#state === "close") this.#end(false);
  }

  /** Where to go on. */
  #step(bytes: Buffer, at: number): number | Malformed {
    switch (this.#state) {
      case "head":
        return this.#readHead(bytes, at);
      case "length":
        return this.#readLength(bytes, at);
      case "size":
        return this.#readSize(bytes, at);
      case "chunk":
        return this.#readChunk(bytes, at);
      case "after chunk":
        return this.#readAfterChunk(bytes, at);
      case "trailers":
        return this.#readTrailers(bytes, at);
      case "close":
        this.#sink.onBody(at === 0 ? bytes : bytes.subarray(at));
        return bytes.length;
      case "unasked":
        return "invalid";
      default:
        return bytes.length;
    }
  }

  #readHead(bytes: Buffer, at: number): number | Malformed {
    const before = this.#before.length;
    const all = before === 0 && at === 0 ? bytes : before === 0 ? bytes.subarray(at) : Buffer.concat([this.#before, bytes.subarray(at)]);
    const usual = this.#readUsual(all);
    // The end may have begun in what came before.
    const end = usual === undefined ? all.indexOf(END_OF_HEAD, Math.max(0, before - END_OF_HEAD.length + 1)) : this.#headBytes;
    if (end === -1 ? all.length > MOST_HEAD_BYTES : end > MOST_HEAD_BYTES) return "too_large";
    if (end === -1) {
      // Whatever else it is will hardly end as a head does.
      if (!START.startsWith(all.toString("latin1", 0, START.length))) return "invalid";
      this.#before = before === 0 ? Buffer.from(all) : all;
      return bytes.length;
    }
    this.#before = NOTHING;
    this.#headBytes = end;
    const head = usual ?? readAnswerHead(all.toString("latin1", 0, end), this.#isHead);
    // Protocols are not switched.
    if (head === undefined || head.status === 101) return "invalid";
    const next = at + end + END_OF_HEAD.length - before;
    if (head.status >= 200) this.#begin(head, next < bytes.length);
    return next;
  }

  /** One that is as long as the one before, as most are. Where it ends sooner there is none of that length: no head has an empty line in it. */
  #readUsual(bytes: Buffer): AnswerHead | undefined {
    const end = this.#headBytes;
    return endsHead(bytes, end) ? readAnswerHead(bytes.toString("latin1", 0, end), this.#isHead) : undefined;
  }

  #begin(head: AnswerHead, hasMore: boolean): void {
    this.#head = head;
    const { body } = head;
    this.#state = body === "chunks" ? "size" : body === "close" ? "close" : "length";
    this.#left = typeof body === "number" ? body : 0;
    this.#sink.onHead(head);
    if (body === 0 && this.#state === "length") this.#end(!hasMore);
  }

  #readLength(bytes: Buffer, at: number): number {
    const to = Math.min(bytes.length, at + this.#left);
    this.#left -= to - at;
    this.#sink.onBody(at === 0 && to === bytes.length ? bytes : bytes.subarray(at, to));
    if (this.#left === 0 && this.#state === "length") this.#end(to === bytes.length);
    return to;
  }

  /** The size of a chunk, and what may follow it on its line, which nobody needs. */
  #readSize(bytes: Buffer, at: number): number | Malformed {
    const next = this.#before.length === 0 ? this.#readPlainSize(bytes, at) : 0;
    if (next > 0) return next;
    const line = this.#line(bytes, at, MOST_SIZE_LINE_BYTES);
    if (typeof line === "string") return line;
    if (line.text === undefined) return line.next;
    const { text } = line;
    const semicolon = text.indexOf(";");
    const size = (semicolon === -1 ? text : text.slice(0, semicolon)).replace(AFTER_SIZE, "");
    if (!CHUNK_SIZE.test(size) || CONTROL.test(text)) return "invalid";
    this.#beginChunk(Number.parseInt(size, 16));
    return line.next;
  }

  /** The usual one: few digits, nothing after them, all of it there. 0: it is not. */
  #readPlainSize(bytes: Buffer, from: number): number {
    let [at, size, digit] = [from, 0, hexOf(bytes[from])];
    for (; digit >= 0 && at - from < MOST_PLAIN_DIGITS; digit = hexOf(bytes[at])) {
      size = size * 16 + digit;
      at += 1;
    }
    if (at === from || bytes[at] !== CR || bytes[at + 1] !== LF) return 0;
    this.#beginChunk(size);
    return at + 2;
  }

  #beginChunk(size: number): void {
    this.#left = size;
    this.#trailerBytes = 0;
    this.#state = size === 0 ? "trailers" : "chunk";
  }

  #readChunk(bytes: Buffer, at: number): number {
    const to = Math.min(bytes.length, at + this.#left);
    this.#left -= to - at;
    if (this.#left === 0) this.#state = "after chunk";
    this.#sink.onBody(bytes.subarray(at, to));
    return to;
  }

  #readAfterChunk(bytes: Buffer, at: number): number | Malformed {
    if (this.#before.length === 0 && bytes[at] === CR && bytes[at + 1] === LF) {
      this.#state = "size";
      return at + 2;
    }
    const line = this.#line(bytes, at, 0);
    if (typeof line === "string") return "invalid";
    if (line.text !== undefined) this.#state = "size";
    return line.next;
  }

  #readTrailers(bytes: Buffer, at: number): number | Malformed {
    const line = this.#line(bytes, at, MOST_TRAILER_BYTES);
    if (typeof line === "string") return line;
    if (line.text === undefined) return line.next;
    if (CONTROL.test(line.text)) return "invalid";
    this.#trailerBytes += line.text.length;
    if (this.#trailerBytes > MOST_TRAILER_BYTES) return "too_large";
    if (line.text === "") this.#end(line.next === bytes.length);
    return line.next;
  }

  /** A line without its CRLF; undefined: it is not all there yet. */
  #line(bytes: Buffer, at: number, most: number): { readonly text: string | undefined; readonly next: number } | Malformed {
    const end = bytes.indexOf(LF, at);
    const to = end === -1 ? bytes.length : end + 1;
    if (this.#before.length + to - at > most + 2) return "too_large";
    const all = this.#before.length === 0 ? bytes.subarray(at, to) : Buffer.concat([this.#before, bytes.subarray(at, to)]);
    if (end === -1) {
      this.#before = Buffer.from(all);
      return { text: undefined, next: to };
    }
    this.#before = NOTHING;
    if (all[all.length - 2] !== CR) return "invalid";
    return { text: all.toString("latin1", 0, all.length - 2), next: to };
  }

  #end(isAtEnd: boolean): void {
    const keepsAlive = this.#head?.keepsAlive === true;
    this.#head = undefined;
    this.#state = "unasked";
    this.#sink.onEnd(isAtEnd && keepsAlive);
  }
}

const endsHead = (bytes: Buffer, at: number): boolean =>
  bytes[at] === CR && bytes[at + 1] === LF && bytes[at + 2] === CR && bytes[at + 3] === LF;

/** Of a digit; -1: it is none. */
function hexOf(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
