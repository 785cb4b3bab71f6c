// Server-sent events, decoded as the WHATWG standard says, from bytes cut anywhere into events with their exact bytes.
// Called by whoever reads an upstream's stream. Knows nothing of JSON in events or of terminators, and keeps no id or retry.
// One addition to the standard: a JSON object standing bare on its own line(s) is an event too, because upstreams send errors that way.

import { isUtf8 } from "node:buffer";
import type { Failure } from "../../contract/failure.ts";

export interface SseEvent {
  /** The `event:` field; undefined when absent or empty (the standard's "message"). */
  readonly event: string | undefined;
  /** Lines of `data:` joined by LF. */
  readonly data: string;
  /** The event as it came, its blank line and anything quiet just before it included. A view: do not write into it. */
  readonly raw: Buffer;
  /** True for a JSON object that came without `data:`. */
  readonly bare: boolean;
}

export interface SseSink {
  onEvent(event: SseEvent): void;
  /** Bytes that make no event (comments that keep a connection alive, blank lines). With every `raw`, in order, they are the stream. */
  onQuiet?: ((raw: Buffer) => void) | undefined;
  /** What came with an event and follows it: how many of those bytes, up to the end of an event, are taken as they are and need not be read. */
  onRest?: ((bytes: Buffer) => number) | undefined;
}

/** What was left when the stream ended. The standard drops it; the caller may look at it, for a terminator without its blank line. */
export interface SseRemainder {
  /** True when an event had begun: the stream was cut, or its last blank line is missing. */
  readonly unfinished: boolean;
  readonly event: string | undefined;
  readonly data: string;
  readonly raw: Buffer;
}

export interface SseDecoder {
  /** Takes the next bytes; events go to the sink before it returns. Chunks must not be overwritten later.
   *  A failure (`bad_response`: not UTF-8, or an event beyond the bound) is final: every later push returns it again. */
  push(chunk: Buffer): Failure | undefined;
  /** Every byte so far belongs to an event that was delivered. */
  readonly isBetween: boolean;
  /** Ends the stream. A bare JSON object may still be delivered. */
  end(): SseRemainder;
}

/** Large enough for an image inside one event. */
const DEFAULT_MAX_EVENT_BYTES = 16 * 1024 * 1024;
/** How often an unfinished bare object is tried before it counts as junk: keeps hostile input from costing quadratic time. */
const BARE_ATTEMPTS = 8;

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const DATA = Buffer.from("data");
const EVENT = Buffer.from("event");
const EMPTY = Buffer.alloc(0);

/** `maxEventBytes` bounds one event up to its blank line, and so also a line that never ends. */
export function createSseDecoder(sink: SseSink, maxEventBytes: number = DEFAULT_MAX_EVENT_BYTES): SseDecoder {
  return new Decoder(sink, maxEventBytes);
}

class Decoder implements SseDecoder {
  readonly #sink: SseSink;
  readonly #maxEventBytes: number;
  #failure: Failure | undefined;

  /** The bytes at hand. Those before `#block` are delivered. */
  #view: Buffer = EMPTY;
  /** Memory of our own behind `#view`, when an event came in several chunks: grown by doubling, so that many chunks cost linear time. */
  #store: Buffer = EMPTY;
  #ownsView = false;
  /** Where the current block (bytes up to a blank line) and its first unended line begin, and where to look for that line's end. */
  #block = 0;
  #line = 0;
  #scan = 0;
  #isFirstLine = true;
  /** The chunk before ended in CR: an LF now belongs to it. */
  #skipLf = false;
  /** 1 when such an LF opens the block: it belongs to the event before and does not count against this one's bound. */
  #lead = 0;

  // What the block holds so far; offsets count from the block's start, -1 is none.
  #dataStart = -1;
  #dataEnd = -1;
  #moreData: number[] = [];
  #eventStart = -1;
  #eventEnd = -1;
  #bareStart = -1;
  #bareAttempts = 0;

  constructor(sink: SseSink, maxEventBytes: number) {
    this.#sink = sink;
    this.#maxEventBytes = maxEventBytes;
  }

  push(chunk: Buffer): Failure | undefined {
    if (this.#failure !== undefined) return this.#failure;
    if (chunk.length === 0) return undefined;
    this.#append(chunk);
    if (this.#skipLf) {
      this.#skipLf = false;
      if (this.#view[this.#line] === LF) {
        if (this.#line === this.#block) this.#lead = 1;
        this.#line += 1;
        this.#scan = this.#line;
      }
    }
    this.#readLines();
    if (this.isBetween) this.#letGo();
    if (this.#failure === undefined && this.#view.length - this.#block - this.#lead > this.#maxEventBytes) this.#failTooLong();
    return this.#failure;
  }

  /** All was delivered: between two events nothing is held of the last one's bytes. */
  #letGo(): void {
    this.#view = EMPTY;
    this.#store = EMPTY;
    this.#ownsView = false;
    this.#block = this.#line = this.#scan = 0;
  }

  get isBetween(): boolean {
    return this.#block === this.#view.length && !this.#skipLf;
  }

  end(): SseRemainder {
    const view = this.#view;
    if (this.#failure !== undefined) return { unfinished: true, event: undefined, data: "", raw: EMPTY };
    const lineStart = this.#afterMark(this.#line);
    const hasPartialLine = lineStart < view.length && view[lineStart] !== COLON;
    if (hasPartialLine) this.#readField(lineStart, view.length);
    if (this.#bareStart !== -1 && this.#tryBare(view.length, view.length))
      return { unfinished: false, event: undefined, data: "", raw: EMPTY };
    const raw = view.subarray(this.#block);
    const unfinished = hasPartialLine || this.#dataStart !== -1 || this.#eventStart !== -1 || this.#bareStart !== -1;
    const remainder = { unfinished, event: this.#eventName(), data: this.#dataStart === -1 ? "" : this.#dataText(), raw };
    this.#view = EMPTY;
    this.#startBlock(0);
    this.#line = 0;
    return remainder;
  }

  /** Ordinarily nothing is pending and the chunk is read where it lies. */
  #append(chunk: Buffer): void {
    const pending = this.#view.length - this.#block;
    if (pending === 0) {
      this.#letGo();
      this.#view = chunk;
      return;
    }
    const room = this.#view.byteOffset + this.#view.length - this.#store.byteOffset;
    if (this.#ownsView && room + chunk.length <= this.#store.length) {
      // Delivered views lie before this place and are not touched.
      this.#store.set(chunk, room);
      this.#view = this.#store.subarray(room - this.#view.length, room + chunk.length);
      return;
    }
    this.#store = Buffer.allocUnsafeSlow(Math.max(4096, 2 * (pending + chunk.length)));
    this.#store.set(this.#view.subarray(this.#block), 0);
    this.#store.set(chunk, pending);
    this.#view = this.#store.subarray(0, pending + chunk.length);
    this.#ownsView = true;
    this.#line -= this.#block;
    this.#scan -= this.#block;
    this.#block = 0;
  }

  #readLines(): void {
    const view = this.#view;
    // Each is looked for again only once it is passed; most streams have no CR at all.
    let lf = view.indexOf(LF, this.#scan);
    let cr = view.indexOf(CR, this.#scan);
    while (this.#failure === undefined) {
      if (lf !== -1 && lf < this.#scan) lf = view.indexOf(LF, this.#scan);
      if (cr !== -1 && cr < this.#scan) cr = view.indexOf(CR, this.#scan);
      let end: number;
      let next: number;
      if (cr !== -1 && (lf === -1 || cr < lf)) {
        end = cr;
        next = lf === cr + 1 ? cr + 2 : cr + 1;
        // The LF of this CR may come with the next chunk; the line has ended all the same.
        this.#skipLf = next === view.length && lf !== cr + 1;
      } else if (lf !== -1) {
        end = lf;
        next = lf + 1;
      } else {
        this.#scan = view.length;
        return;
      }
      const start = this.#afterMark(this.#line);
      this.#isFirstLine = false;
      if (end - this.#block - this.#lead > this.#maxEventBytes) {
        this.#failTooLong();
        return;
      }
      if (start === end) next = this.#endBlock(next);
      else if (view[start] !== COLON) {
        this.#readField(start, end);
        if (this.#bareStart !== -1) this.#lookForBareEnd(start, end, next);
      }
      this.#line = this.#scan = next;
    }
  }

  /** A byte order mark may open the stream. */
  #afterMark(start: number): number {
    const view = this.#view;
    return this.#isFirstLine && view[start] === 0xef && view[start + 1] === 0xbb && view[start + 2] === 0xbf ? start + 3 : start;
  }

  #readField(start: number, end: number): void {
    const first = this.#view[start];
    if (first === OPEN_BRACE) {
      if (this.#bareStart === -1 && this.#dataStart === -1 && this.#eventStart === -1) {
        this.#bareStart = start - this.#block;
        this.#bareAttempts = 0;
      }
      return;
    }
    const name = first === DATA[0] ? DATA : first === EVENT[0] ? EVENT : undefined;
    if (name === undefined || !startsWith(this.#view, start, end, name)) return;
    let value = start + name.length;
    if (value < end) {
      if (this.#view[value] !== COLON) return;
      value += 1;
      if (value < end && this.#view[value] === SPACE) value += 1;
    }
    this.#bareStart = -1;
    if (name === EVENT) {
      this.#eventStart = value - this.#block;
      this.#eventEnd = end - this.#block;
    } else if (this.#dataStart === -1) {
      this.#dataStart = value - this.#block;
      this.#dataEnd = end - this.#block;
    } else this.#moreData.push(value - this.#block, end - this.#block);
  }

  /** A bare object ends on its only line, or where pretty-printed JSON has its closing brace in the first column. */
  #lookForBareEnd(start: number, end: number, next: number): void {
    const isOnlyLine = start - this.#block === this.#bareStart;
    if (this.#view[isOnlyLine ? end - 1 : start] !== CLOSE_BRACE || this.#bareAttempts >= BARE_ATTEMPTS) return;
    this.#bareAttempts += 1;
    this.#tryBare(end, next);
  }

  #tryBare(end: number, next: number): boolean {
    const raw = this.#view.subarray(this.#block, next);
    const text = this.#view.toString("utf8", this.#block + this.#bareStart, end).trim();
    if (!isUtf8(raw) || !isJson(text)) return false;
    this.#startBlock(next);
    this.#sink.onEvent({ event: undefined, data: text, raw, bare: true });
    return true;
  }

  /** Where the next one begins that has to be read. */
  #endBlock(next: number): number {
    const raw = this.#view.subarray(this.#block, next);
    if (!isUtf8(raw)) this.#failure = { kind: "bad_response", message: "the upstream's event stream is not valid UTF-8" };
    else if (this.#dataStart !== -1) {
      const event = { event: this.#eventName(), data: this.#dataText(), raw, bare: false };
      this.#startBlock(next);
      this.#sink.onEvent(event);
      return this.#passRest(next);
    } else if (this.#bareStart === -1 || !this.#tryBare(next, next)) {
      this.#startBlock(next);
      this.#sink.onQuiet?.(raw);
    }
    return next;
  }

  #passRest(from: number): number {
    if (this.#sink.onRest === undefined || from === this.#view.length) return from;
    const next = from + this.#sink.onRest(this.#view.subarray(from));
    this.#startBlock(next);
    return next;
  }

  #startBlock(at: number): void {
    this.#block = at;
    this.#lead = 0;
    this.#dataStart = this.#eventStart = this.#bareStart = -1;
    if (this.#moreData.length > 0) this.#moreData = [];
  }

  #eventName(): string | undefined {
    if (this.#eventStart === -1 || this.#eventStart === this.#eventEnd) return undefined;
    return this.#view.toString("utf8", this.#block + this.#eventStart, this.#block + this.#eventEnd);
  }

  #dataText(): string {
    const block = this.#block;
    let text = this.#view.toString("utf8", block + this.#dataStart, block + this.#dataEnd);
    for (let i = 0; i < this.#moreData.length; i += 2) {
      text += `\n${this.#view.toString("utf8", block + (this.#moreData[i] ?? 0), block + (this.#moreData[i + 1] ?? 0))}`;
    }
    return text;
  }

  #failTooLong(): void {
    this.#failure = { kind: "bad_response", message: `the upstream sent an event of more than ${this.#maxEventBytes} bytes` };
  }
}

function startsWith(view: Buffer, start: number, end: number, name: Buffer): boolean {
  if (end - start < name.length) return false;
  for (let i = 0; i < name.length; i++) if (view[start + i] !== name[i]) return false;
  return true;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
