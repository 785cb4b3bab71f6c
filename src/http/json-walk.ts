// The byte walk behind json-scan.ts: JSON's grammar, depth, keys that stand twice, halves of surrogate pairs. Builds no values.
// Says whether all of it is ASCII: if not, its caller checks that it is UTF-8.

import type { Failure } from "../contract/failure.ts";
import { decodeText, ESCAPED, KeySet, SeenKeys } from "./json-keys.ts";
import { memberStep, notJson, refusedAt } from "./json-refusal.ts";
import { createRuns } from "./json-runs.ts";
import { byteAt, endOfScalar } from "./json-scalars.ts";
import { firstIn, HASH_START, hashWith, hexDigit, isWhitespace, stopsIn } from "./json-words.ts";

// Constants of this module and not imports: the engine folds these, and reads imported ones anew for every byte.
const QUOTE = 0x22;
const COMMA = 0x2c;
const SLASH = 0x2f;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const LETTER_B = 0x62;
const LETTER_F = 0x66;
const LETTER_N = 0x6e;
const LETTER_R = 0x72;
const LETTER_T = 0x74;
const LETTER_U = 0x75;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
/** How a web address begins, as a word. */
const HTTP = 0x70747468;

/** Whatever is greater is no blank. */
const BLANK = 0x20;
/** The bits of a word that no ASCII has. */
const WIDE = 0x80808080;
/** In place of a mark of keys: the frame is an array's. */
const ARRAY = -1;
/** In place of a key's start: it is broken. */
const NAMELESS = -1;
/** In place of where a value's end is noted: nowhere. */
const FAR = -1;

/** A text of more bytes is a long one: with less, all that is done to go without its middle takes as long as that saves. */
export const LONG_TEXT_BYTES = 1024;
const NO_TEXTS: readonly number[] = [];

/** In place of a key's offset: it is an item. */
export const NO_KEY = -1;

/** `spans`: three offsets for each member near the top, in the order they come: of its key (behind the quote; NO_KEY: the first item of a list, whose
 *  others have no spans), of its value and of that value's end; those within a value follow it. Undefined when no object is at the top. `seen`: keys
 *  of all depths. `holdsAddress`: a text in it that is no key begins with `http`, unescaped, and may go on. `longTexts`: four numbers for each long text
 *  that is a member's: where its key begins (behind the quote), where the text does, where its closing quote stands, and 1 if it holds no escape. */
export type Walked =
  | {
      readonly ok: true;
      readonly spans: readonly number[] | undefined;
      readonly seen: SeenKeys;
      readonly holdsAddress: boolean;
      readonly longTexts: readonly number[];
      readonly isAscii: boolean;
    }
  | { readonly ok: false; readonly failure: Failure };

/** Nobody is allowed more arrays and objects within another. */
export const MAX_DEPTH = 128;

/** Every walk uses the same: it runs from end to end before another begins. */
const keys = new KeySet(MAX_DEPTH);
const runs = createRuns();
/** For each value that is open three numbers: the mark of its keys or ARRAY, the start of its key or its index, where its value's end is noted. */
const frames = new Int32Array((1 + MAX_DEPTH) * 3);

/** `maxDepth`: MAX_DEPTH or less. `spanDepth`: how near the top members have spans. */
export function walkJson(bytes: Buffer, maxDepth: number, spanDepth: number): Walked {
  const walk = new Walk(bytes, maxDepth, spanDepth);
  const walked: Walked = walk.run()
    ? {
        ok: true,
        spans: walk.spans,
        seen: walk.seen,
        holdsAddress: walk.holdsAddress,
        longTexts: walk.longTexts ?? NO_TEXTS,
        isAscii: !(walk.sawWide || runs.sawWide),
      }
    : { ok: false, failure: walk.failure() };
  // Of a body that was refused, too, nothing is kept.
  runs.end();
  keys.begin();
  return walked;
}

/** From value to value, with a frame for every array and object that is open. What reads a piece takes an offset and returns the one after it, or -1
 *  with the reason noted. */
class Walk {
  readonly #bytes: Buffer;
  readonly #view: DataView;
  readonly #length: number;
  readonly #maxDepth: number;
  readonly #spanDepth: number;
  /** The same, less while behind the first item of a list. */
  #nearDepth: number;
  #depth = 0;
  spans: number[] | undefined;
  readonly seen = new SeenKeys();
  holdsAddress = false;
  longTexts: number[] | undefined;
  /** Of the last string. */
  #hasEscape = false;
  /** In a key. */
  sawWide = false;
  #reason = "";
  #failedAt = 0;
  #namesPath = false;

  constructor(bytes: Buffer, maxDepth: number, spanDepth: number) {
    this.#bytes = bytes;
    this.#view = runs.begin(bytes);
    this.#length = bytes.length;
    this.#maxDepth = maxDepth;
    this.#spanDepth = spanDepth;
    this.#nearDepth = spanDepth;
    keys.begin();
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
      const [mark, start = 0] = frames.subarray(depth * 3);
      if (mark === ARRAY) path += `[${start}]`;
      else if (start !== NAMELESS) path += memberStep(decodeText(this.#bytes, start, this.#string(start) - 1));
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

  #byte(at: number): number {
    return byteAt(this.#bytes, this.#length, at);
  }

  #skipSpace(from: number): number {
    const bytes = this.#bytes;
    const length = this.#length;
    let i = from;
    while (i < length && isWhitespace(bytes[i] as number)) i++;
    return i;
  }

  /** The value that begins there, with all that is in it: one loop over all keys and values, since a call for each would cost as much as reading it. */
  #value(start: number): number {
    const bytes = this.#bytes;
    const view = this.#view;
    const length = this.#length;
    const spanDepth = this.#spanDepth;
    const seen = this.seen;
    let [depth, frame, mark] = [0, 0, ARRAY];
    let isMember = false;
    let inKeys = 0;
    let i = start;
    for (;;) {
      if (isMember) {
        if (byteAt(bytes, length, i) !== QUOTE) return this.#fail(i, "expected a key in double quotes");
        const key = i + 1;
        let hash = HASH_START;
        let keyHash = ESCAPED;
        for (i = key; i + 4 <= length; i += 4) {
          const word = view.getInt32(i, true);
          const stops = stopsIn(word);
          inKeys |= word;
          if (stops === 0) hash = hashWith(hash, word);
          else {
            const size = firstIn(stops);
            i += size;
            if (bytes[i] === QUOTE) keyHash = hashWith(hash, word & ((1 << (size << 3)) - 1));
            break;
          }
        }
        seen.add(keyHash);
        if (keyHash === ESCAPED) {
          // It holds an escape, or is broken.
          i = this.#string(key) - 1;
          if (i < 0) {
            frames[frame + 1] = NAMELESS;
            return -1;
          }
        }
        frames[frame + 1] = key;
        if (!keys.add(bytes, mark, key, i, keyHash)) return this.#failNamed("a key stands twice in one object");
        i += 1;
        if (byteAt(bytes, length, i) <= BLANK) i = this.#skipSpace(i);
        if (byteAt(bytes, length, i) !== COLON) return this.#fail(i, "expected a colon");
        i += 1;
        if (byteAt(bytes, length, i) <= BLANK) i = this.#skipSpace(i);
        if (depth <= spanDepth) this.#begins(key, i);
      }
      const first = byteAt(bytes, length, i);
      if (first === QUOTE) {
        const text = i + 1;
        i = this.#text(text);
        if (i < 0) return -1;
        if (isMember && i - text > LONG_TEXT_BYTES) this.#noteLong(frames[frame + 1] as number, text, i - 1);
      } else if (first === OPEN_BRACE || first === OPEN_BRACKET) {
        isMember = first === OPEN_BRACE;
        if (!this.#open(isMember)) return -1;
        depth += 1;
        frame = depth * 3;
        mark = frames[frame] as number;
        i += 1;
        if (byteAt(bytes, length, i) <= BLANK) i = this.#skipSpace(i);
        if (byteAt(bytes, length, i) !== (isMember ? CLOSE_BRACE : CLOSE_BRACKET)) {
          if (!isMember && depth <= spanDepth) this.#begins(NO_KEY, i);
          continue;
        }
      } else {
        i = this.#scalar(i);
        if (i < 0) return -1;
      }
      // To the next one, or to the end of them all.
      for (;;) {
        if (depth === 0) {
          this.sawWide = (inKeys & WIDE) !== 0;
          return i;
        }
        if (depth <= spanDepth) this.#ends(frame, i);
        if (byteAt(bytes, length, i) <= BLANK) i = this.#skipSpace(i);
        const byte = byteAt(bytes, length, i);
        isMember = mark !== ARRAY;
        if (byte === COMMA) {
          i += 1;
          if (byteAt(bytes, length, i) <= BLANK) i = this.#skipSpace(i);
          if (!isMember) {
            frames[frame + 1] = (frames[frame + 1] as number) + 1;
            if (depth < this.#nearDepth) this.#nearDepth = depth;
          }
          break;
        }
        if (byte !== (isMember ? CLOSE_BRACE : CLOSE_BRACKET))
          return this.#fail(i, `expected a comma or the end of the ${isMember ? "object" : "array"}`);
        if (isMember) keys.release(mark);
        else if (depth === this.#nearDepth) this.#nearDepth = spanDepth;
        depth -= 1;
        this.#depth = depth;
        frame = depth * 3;
        mark = frames[frame] as number;
        i += 1;
      }
    }
  }

  /** Like #string, of what is no key: notes whether it begins like an address. */
  #text(from: number): number {
    const view = this.#view;
    // No address is so short.
    if (from + 8 > this.#length) return this.#string(from);
    let at = from;
    let word = view.getInt32(at, true);
    let said = word;
    if (word === HTTP) this.holdsAddress = true;
    let stops = stopsIn(word);
    if (stops === 0) {
      at += 4;
      word = view.getInt32(at, true);
      said |= word;
      stops = stopsIn(word);
    }
    at += firstIn(stops);
    return stops !== 0 && (said & WIDE) === 0 && this.#bytes[at] === QUOTE ? at + 1 : this.#string(from);
  }

  #noteLong(key: number, start: number, end: number): void {
    this.longTexts ??= [];
    this.longTexts.push(key, start, end, this.#hasEscape ? 0 : 1);
  }

  #open(isObject: boolean): boolean {
    if (this.#depth >= this.#maxDepth) {
      this.#failNamed(`it is nested deeper than ${this.#maxDepth} levels`);
      return false;
    }
    this.#depth += 1;
    if (this.#depth === 1 && isObject) this.spans = [];
    const frame = this.#depth * 3;
    frames[frame] = isObject ? keys.mark() : ARRAY;
    frames[frame + 1] = 0;
    frames[frame + 2] = FAR;
    return true;
  }

  #ends(frame: number, end: number): void {
    const noted = frames[frame + 2] as number;
    if (noted === FAR || this.spans === undefined) return;
    this.spans[noted] = end;
    frames[frame + 2] = FAR;
  }

  /** A value of what is open, which has a span if it is near enough to the top. */
  #begins(keyStart: number, valueStart: number): void {
    if (this.#depth > this.#nearDepth || this.spans === undefined) return;
    frames[this.#depth * 3 + 2] = this.spans.length + 2;
    this.spans.push(keyStart, valueStart, valueStart);
  }

  /** From after the opening quote to after the closing one. */
  #string(from: number): number {
    this.#hasEscape = false;
    let i = from;
    for (;;) {
      i = runs.endOf(i);
      const stop = this.#byte(i);
      if (stop === QUOTE) return i + 1;
      if (stop !== BACKSLASH) return this.#fail(i, "a control character inside a string");
      this.#hasEscape = true;
      i = this.#escape(i);
      if (i < 0) return -1;
    }
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

  #scalar(at: number): number {
    const end = endOfScalar(this.#bytes, at);
    return end < 0 ? this.#fail(-1 - end, "unexpected character") : end;
  }
}
