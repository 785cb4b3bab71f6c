// The byte walk behind json-scan.ts: JSON's grammar, depth, keys that stand twice, halves of surrogate pairs. Builds no values.
// Expects valid UTF-8, which its caller has checked.

import type { Failure } from "../contract/failure.ts";
import { decodeText, ESCAPED, KeySet, SeenKeys } from "./json-keys.ts";
import { memberStep, notJson, refusedAt } from "./json-refusal.ts";
import { firstIn, HASH_START, hashWith, hexDigit, isWhitespace, stopsIn } from "./json-words.ts";

// Constants of this module and not imports: the engine folds these, and reads imported ones anew for every byte.
const QUOTE = 0x22;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const LETTER_B = 0x62;
const LETTER_E = 0x65;
const LETTER_F = 0x66;
const LETTER_N = 0x6e;
const LETTER_R = 0x72;
const LETTER_T = 0x74;
const LETTER_U = 0x75;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
/** How a web address begins, as a word. */
const HTTP = 0x70747468;

/** What stands behind the last byte: it begins and continues nothing. */
const END = 0;
const NO_BYTES: Buffer = Buffer.alloc(0);
const NOTHING_SEEN = new SeenKeys();
const NO_VIEW: DataView = new DataView(new ArrayBuffer(0));
/** In place of a mark of keys: the frame is an array's. */
const ARRAY = -1;
/** In place of a key's end: it has not been read. */
const NAMELESS = -1;
/** In place of where a value's end is noted: nowhere. */
const FAR = -1;

/** In place of a key's offset: it is an item. */
export const NO_KEY = -1;

/** `spans`: three offsets for each member near the top, in the order they come: of its key (behind the quote; NO_KEY: the first item of a list, whose
 *  others have no spans), of its value and of that value's end; those within a value follow it. Undefined when no object is at the top. `seen`: keys
 *  of all depths. `holdsAddress`: a text in it that is no key begins with `http`, no letter of it escaped. */
export type Walked =
  | { readonly ok: true; readonly spans: readonly number[] | undefined; readonly seen: SeenKeys; readonly holdsAddress: boolean }
  | { readonly ok: false; readonly failure: Failure };

/** `spanDepth`: how near the top members have spans. */
export function walkJson(bytes: Buffer, maxDepth: number, spanDepth: number): Walked {
  walk.begin(bytes, maxDepth, spanDepth);
  const walked: Walked = walk.run()
    ? { ok: true, spans: walk.spans, seen: walk.seen, holdsAddress: walk.holdsAddress }
    : { ok: false, failure: walk.failure() };
  walk.begin(NO_BYTES, 0, 0);
  return walked;
}

/** From value to value, with a frame for every array and object that is open. What reads a piece takes an offset and returns the one after it, or -1
 *  with the reason noted. */
class Walk {
  #bytes = NO_BYTES;
  #view = NO_VIEW;
  #length = 0;
  #maxDepth = 0;
  #spanDepth = 0;
  /** The same, less while behind the first item of a list. */
  #nearDepth = 0;
  #depth = 0;
  /** Four numbers each: the mark of its keys or ARRAY, the start of its key or its index, the end of its key, where its value's end is noted. */
  #frames = new Int32Array(4 * 16);
  readonly #keys = new KeySet();
  #keyHash = ESCAPED;
  spans: number[] | undefined;
  seen = NOTHING_SEEN;
  holdsAddress = false;
  #reason = "";
  #failedAt = 0;
  #namesPath = false;

  begin(bytes: Buffer, maxDepth: number, spanDepth: number): void {
    this.#bytes = bytes;
    this.#length = bytes.length;
    this.#view = bytes.length === 0 ? NO_VIEW : new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#maxDepth = maxDepth;
    this.#spanDepth = spanDepth;
    this.#nearDepth = spanDepth;
    this.#depth = 0;
    this.#keys.begin(bytes);
    this.spans = undefined;
    this.seen = bytes.length === 0 ? NOTHING_SEEN : new SeenKeys();
    this.holdsAddress = false;
    this.#failedAt = 0;
    this.#namesPath = false;
  }

  run(): boolean {
    const start = this.#skipSpace(0);
    if (start === this.#length) {
      this.#reason = "it is empty";
      return false;
    }
    const end = this.#value(start);
    if (end < 0) return false;
    const rest = this.#skipSpace(end);
    if (rest < this.#length) this.#fail(rest, "unexpected text after the value");
    return rest === this.#length;
  }

  failure(): Failure {
    return this.#namesPath ? refusedAt(this.#path(), this.#reason) : notJson(this.#reason, this.#failedAt);
  }

  /** Of what is open. A key that is itself broken has no name to give. */
  #path(): string {
    let path = "";
    for (let depth = 1; depth <= this.#depth; depth++) {
      const [mark, start, end] = this.#frames.subarray(depth * 4);
      if (mark === ARRAY) path += `[${start}]`;
      else if (end !== NAMELESS) path += memberStep(decodeText(this.#bytes, start ?? 0, end ?? 0));
    }
    return path.replace(/^\./, "");
  }

  #fail(at: number, reason: string): -1 {
    this.#failedAt = Math.min(at, this.#length);
    this.#reason = at >= this.#length ? "unexpected end" : reason;
    return -1;
  }

  #failNamed(reason: string): -1 {
    this.#reason = reason;
    this.#namesPath = true;
    return -1;
  }

  /** A byte of the body, or what stands behind it: never beyond its memory, which the engine would remember and be slow ever after. */
  #byte(at: number): number {
    return at < this.#length ? (this.#bytes[at] as number) : END;
  }

  #skipSpace(from: number): number {
    let i = from;
    while (isWhitespace(this.#byte(i))) i++;
    return i;
  }

  /** The value that begins there, with all that is in it. */
  #value(start: number): number {
    let i = start;
    for (;;) {
      const first = this.#byte(i);
      if (first === QUOTE) i = this.#text(i + 1);
      else if (first === OPEN_BRACE || first === OPEN_BRACKET) {
        const isObject = first === OPEN_BRACE;
        if (!this.#open(isObject)) return -1;
        i = this.#skipSpace(i + 1);
        if (this.#byte(i) !== (isObject ? CLOSE_BRACE : CLOSE_BRACKET)) {
          if (isObject) i = this.#key(i);
          else this.#begins(NO_KEY, i);
          if (i < 0) return -1;
          continue;
        }
      } else i = this.#scalar(i, first);
      if (i >= 0) i = this.#next(i);
      if (i < 0 || this.#depth === 0) return i;
    }
  }

  /** Like #string, of what is no key: notes whether it begins like an address. */
  #text(from: number): number {
    if (from + 4 <= this.#length && this.#view.getInt32(from, true) === HTTP) this.holdsAddress = true;
    return this.#string(from);
  }

  #open(isObject: boolean): boolean {
    if (this.#depth >= this.#maxDepth) {
      this.#failNamed(`it is nested deeper than ${this.#maxDepth} levels`);
      return false;
    }
    this.#depth += 1;
    if (this.#depth === 1 && isObject) this.spans = [];
    const frame = this.#depth * 4;
    if (frame + 4 > this.#frames.length) {
      const frames = new Int32Array(this.#frames.length * 2);
      frames.set(this.#frames);
      this.#frames = frames;
    }
    this.#frames[frame] = isObject ? this.#keys.mark() : ARRAY;
    this.#frames[frame + 1] = 0;
    this.#frames[frame + 2] = NAMELESS;
    this.#frames[frame + 3] = FAR;
    return true;
  }

  /** From behind a value to the next one, or to the end of them all; closes what ends in between. */
  #next(from: number): number {
    let i = from;
    while (this.#depth > 0) {
      const frame = this.#depth * 4;
      const noted = this.#frames[frame + 3] as number;
      if (noted !== FAR && this.spans !== undefined) {
        this.spans[noted] = i;
        this.#frames[frame + 3] = FAR;
      }
      const mark = this.#frames[frame] as number;
      i = this.#skipSpace(i);
      const byte = this.#byte(i);
      if (byte === COMMA) {
        i = this.#skipSpace(i + 1);
        if (mark !== ARRAY) return this.#key(i);
        this.#frames[frame + 1] = (this.#frames[frame + 1] as number) + 1;
        if (this.#depth < this.#nearDepth) this.#nearDepth = this.#depth;
        return i;
      }
      if (byte !== (mark === ARRAY ? CLOSE_BRACKET : CLOSE_BRACE)) {
        return this.#fail(i, `expected a comma or the end of the ${mark === ARRAY ? "array" : "object"}`);
      }
      if (mark !== ARRAY) this.#keys.release(mark);
      else if (this.#depth === this.#nearDepth) this.#nearDepth = this.#spanDepth;
      this.#depth -= 1;
      i += 1;
    }
    return i;
  }

  /** From a key's opening quote to where its value begins. */
  #key(at: number): number {
    if (this.#byte(at) !== QUOTE) return this.#fail(at, "expected a key in double quotes");
    const frames = this.#frames;
    const frame = this.#depth * 4;
    frames[frame + 2] = NAMELESS;
    const after = this.#keyText(at + 1);
    if (after < 0) return -1;
    frames[frame + 1] = at + 1;
    frames[frame + 2] = after - 1;
    if (!this.#keys.add(frames[frame] as number, at + 1, after - 1, this.#keyHash))
      return this.#failNamed("a key stands twice in one object");
    let i = this.#skipSpace(after);
    if (this.#byte(i) !== COLON) return this.#fail(i, "expected a colon");
    i = this.#skipSpace(i + 1);
    this.#begins(at + 1, i);
    return i;
  }

  /** A value of what is open, which has a span if it is near enough to the top. */
  #begins(keyStart: number, valueStart: number): void {
    if (this.#depth > this.#nearDepth || this.spans === undefined) return;
    this.#frames[this.#depth * 4 + 3] = this.spans.length + 2;
    this.spans.push(keyStart, valueStart, valueStart);
  }

  /** Like #string, and notes the key's hash in passing. */
  #keyText(from: number): number {
    const view = this.#view;
    const last = this.#length - 4;
    let hash = HASH_START;
    this.#keyHash = ESCAPED;
    for (let i = from; i <= last; i += 4) {
      const word = view.getInt32(i, true);
      const stops = stopsIn(word);
      if (stops === 0) {
        hash = hashWith(hash, word);
        continue;
      }
      const size = firstIn(stops);
      i += size;
      if (this.#bytes[i] === QUOTE) {
        this.#keyHash = hashWith(hash, word & ((1 << (size << 3)) - 1));
        this.seen.add(this.#keyHash);
        return i + 1;
      }
      break;
    }
    // It holds an escape, or is broken.
    this.seen.add(ESCAPED);
    return this.#string(from);
  }

  /** From after the opening quote to after the closing one. */
  #string(from: number): number {
    let i = from;
    for (;;) {
      i = this.#endOfRun(i);
      const stop = this.#byte(i);
      if (stop === QUOTE) return i + 1;
      if (stop !== BACKSLASH) return this.#fail(i, "a control character inside a string");
      i = this.#escape(i);
      if (i < 0) return -1;
    }
  }

  /** Offset of the next quote, backslash or control character, or the length. */
  #endOfRun(from: number): number {
    const view = this.#view;
    const length = this.#length;
    let i = from;
    for (; i + 4 <= length; i += 4) {
      const stops = stopsIn(view.getInt32(i, true));
      if (stops !== 0) return i + firstIn(stops);
      // Four words at a time where the run is long.
      while (
        i + 20 <= length &&
        (stopsIn(view.getInt32(i + 4, true)) |
          stopsIn(view.getInt32(i + 8, true)) |
          stopsIn(view.getInt32(i + 12, true)) |
          stopsIn(view.getInt32(i + 16, true))) ===
          0
      )
        i += 16;
    }
    while (i < length && stopsIn(this.#byte(i) | -0x100) === 0) i++;
    return i;
  }

  /** `at` is the backslash's offset. A high surrogate takes the low one after it along. */
  #escape(at: number): number {
    switch (this.#byte(at + 1)) {
      case QUOTE:
      case BACKSLASH:
      case SLASH:
      case LETTER_B:
      case LETTER_F:
      case LETTER_N:
      case LETTER_R:
      case LETTER_T:
        return at + 2;
      case LETTER_U:
        break;
      default:
        return this.#fail(at + 1, "an unknown escape in a string");
    }
    const unit = this.#hex4(at + 2);
    if (unit < 0) return -1;
    if (unit < 0xd800 || unit > 0xdfff) return at + 6;
    if (unit < 0xdc00 && this.#byte(at + 6) === BACKSLASH && this.#byte(at + 7) === LETTER_U) {
      const low = this.#hex4(at + 8);
      if (low < 0) return -1;
      if (low >= 0xdc00 && low <= 0xdfff) return at + 12;
    }
    return this.#failNamed("half of a surrogate pair stands alone in a string");
  }

  #hex4(at: number): number {
    let unit = 0;
    for (let i = at; i < at + 4; i++) {
      const digit = hexDigit(this.#byte(i));
      if (digit < 0) return this.#fail(i, "an unknown escape in a string");
      unit = unit * 16 + digit;
    }
    return unit;
  }

  #scalar(at: number, first: number): number {
    const word = first === LETTER_T ? "true" : first === LETTER_F ? "false" : first === LETTER_N ? "null" : undefined;
    return word === undefined ? this.#number(at) : this.#word(at, word);
  }

  #word(at: number, word: string): number {
    for (let i = 1; i < word.length; i++) {
      if (this.#byte(at + i) !== word.charCodeAt(i)) return this.#fail(at + i, "unexpected character");
    }
    return at + word.length;
  }

  #number(at: number): number {
    let i = this.#byte(at) === MINUS ? at + 1 : at;
    if (this.#byte(i) === ZERO) i += 1;
    else i = this.#digits(i);
    if (i >= 0 && this.#byte(i) === DOT) i = this.#digits(i + 1);
    if (i >= 0 && (this.#byte(i) | 0x20) === LETTER_E) {
      const sign = this.#byte(i + 1);
      i = this.#digits(sign === PLUS || sign === MINUS ? i + 2 : i + 1);
    }
    return i;
  }

  /** One or more. */
  #digits(at: number): number {
    let i = at;
    for (let byte = this.#byte(i); byte >= ZERO && byte <= NINE; byte = this.#byte(i)) i++;
    return i > at ? i : this.#fail(i, "unexpected character");
  }
}

/** There is one: it runs from end to end before anybody else can ask for it. */
const walk = new Walk();
