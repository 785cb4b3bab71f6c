// The byte walk behind json-scan.ts: JSON's grammar, depth, keys that stand twice, halves of surrogate pairs. Builds no values.
// Expects valid UTF-8, which its caller has checked.

import type { Failure } from "../contract/failure.ts";
import { decodeKey, ESCAPED, HASH_FACTOR, HASH_MASK, HASH_START, KeySet, SeenKeys } from "./json-keys.ts";

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
const UPPER_E = 0x45;
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

/** 1 where the plain run of a string's bytes ends: quote, backslash, control characters. */
const STRING_STOP = new Uint8Array(256);
STRING_STOP.fill(1, 0, 0x20);
STRING_STOP[QUOTE] = 1;
STRING_STOP[BACKSLASH] = 1;

const NO_WORDS = new Int32Array(0);
const LONGEST_PARAM = 256;

/** `spans`: four offsets for each top-level member, its key (without quotes) and its value, ends exclusive; undefined when no object is at the
 *  top. `seen`: keys of all depths. */
export type Walked =
  | { readonly ok: true; readonly spans: readonly number[] | undefined; readonly seen: SeenKeys }
  | { readonly ok: false; readonly failure: Failure };

export function walkJson(bytes: Buffer, maxDepth: number): Walked {
  const walk = new Walk(bytes, maxDepth);
  return walk.run() ? { ok: true, spans: walk.spans, seen: walk.seen } : { ok: false, failure: walk.failure() };
}

/** Recursive descent; depth is bounded, so the stack is too. Each method takes an offset and returns the one after what it read, or
 *  -1 with the reason noted; on the way back up every level adds its piece of the path. */
class Walk {
  readonly #bytes: Buffer;
  readonly #length: number;
  readonly #maxDepth: number;
  readonly #keys: KeySet;
  /** The same bytes, four at a time, from the first aligned one on. */
  readonly #words: Int32Array;
  readonly #pad: number;
  #keyHash = ESCAPED;
  spans: number[] | undefined;
  readonly seen = new SeenKeys();
  #reason = "";
  #failedAt = 0;
  #namesPath = false;
  readonly #path: string[] = [];

  constructor(bytes: Buffer, maxDepth: number) {
    this.#bytes = bytes;
    this.#length = bytes.length;
    this.#maxDepth = maxDepth;
    this.#keys = new KeySet(bytes);
    this.#pad = (4 - (bytes.byteOffset & 3)) & 3;
    const wordCount = (bytes.length - this.#pad) >> 2;
    this.#words = wordCount > 0 ? new Int32Array(bytes.buffer, bytes.byteOffset + this.#pad, wordCount) : NO_WORDS;
  }

  run(): boolean {
    const start = this.#skipSpace(0);
    if (start === this.#length) {
      this.#reason = "it is empty";
      return false;
    }
    const end = this.#value(start, 0);
    if (end < 0) return false;
    const rest = this.#skipSpace(end);
    if (rest < this.#length) this.#fail(rest, "unexpected text after the value");
    return rest === this.#length;
  }

  failure(): Failure {
    const path = this.#path.reverse().join("").replace(/^\./, "");
    const param = path.length > LONGEST_PARAM ? `${path.slice(0, LONGEST_PARAM)}…` : path;
    if (this.#namesPath)
      return {
        kind: "invalid_request",
        message: `The request body is refused: ${this.#reason} at ${param || "the top level"}.`,
        param: param || undefined,
      };
    return { kind: "invalid_request", message: `The request body is not valid JSON: ${this.#reason} (byte ${this.#failedAt}).` };
  }

  #fail(at: number, reason: string): -1 {
    this.#failedAt = Math.min(at, this.#length);
    this.#reason = at >= this.#length ? "unexpected end" : reason;
    return -1;
  }

  #failNamed(at: number, reason: string): -1 {
    this.#failedAt = at;
    this.#reason = reason;
    this.#namesPath = true;
    return -1;
  }

  #skipSpace(from: number): number {
    const bytes = this.#bytes;
    let i = from;
    while (i < this.#length && isWhitespace(bytes[i])) i++;
    return i;
  }

  #value(at: number, depth: number): number {
    switch (this.#bytes[at]) {
      case QUOTE:
        return this.#string(at + 1);
      case OPEN_BRACE:
        return depth >= this.#maxDepth
          ? this.#failNamed(at, `it is nested deeper than ${this.#maxDepth} levels`)
          : this.#object(at + 1, depth + 1);
      case OPEN_BRACKET:
        return depth >= this.#maxDepth
          ? this.#failNamed(at, `it is nested deeper than ${this.#maxDepth} levels`)
          : this.#array(at + 1, depth + 1);
      case LETTER_T:
        return this.#word(at, "true");
      case LETTER_F:
        return this.#word(at, "false");
      case LETTER_N:
        return this.#word(at, "null");
      default:
        return this.#number(at);
    }
  }

  #object(from: number, depth: number): number {
    const bytes = this.#bytes;
    const mark = this.#keys.mark();
    const spans: number[] | undefined = depth === 1 ? [] : undefined;
    let i = this.#skipSpace(from);
    if (bytes[i] === CLOSE_BRACE) {
      if (spans !== undefined) this.spans = spans;
      return i + 1;
    }
    for (;;) {
      if (bytes[i] !== QUOTE) return this.#fail(i, "expected a key in double quotes");
      const keyStart = i + 1;
      const afterKey = this.#key(keyStart);
      if (afterKey < 0) return this.#under(keyStart, undefined);
      if (!this.#keys.add(mark, keyStart, afterKey - 1, this.#keyHash)) {
        this.#failNamed(keyStart, "a key stands twice in one object");
        return this.#under(keyStart, afterKey - 1);
      }
      i = this.#skipSpace(afterKey);
      if (bytes[i] !== COLON) return this.#fail(i, "expected a colon");
      const valueStart = this.#skipSpace(i + 1);
      const afterValue = this.#value(valueStart, depth);
      if (afterValue < 0) return this.#under(keyStart, afterKey - 1);
      if (spans !== undefined) spans.push(keyStart, afterKey - 1, valueStart, afterValue);
      i = this.#skipSpace(afterValue);
      const next = bytes[i];
      if (next === CLOSE_BRACE) {
        this.#keys.release(mark);
        if (spans !== undefined) this.spans = spans;
        return i + 1;
      }
      if (next !== COMMA) return this.#fail(i, "expected a comma or the end of the object");
      i = this.#skipSpace(i + 1);
    }
  }

  #array(from: number, depth: number): number {
    const bytes = this.#bytes;
    let i = this.#skipSpace(from);
    if (bytes[i] === CLOSE_BRACKET) return i + 1;
    for (let index = 0; ; index++) {
      const afterValue = this.#value(i, depth);
      if (afterValue < 0) {
        this.#path.push(`[${index}]`);
        return -1;
      }
      i = this.#skipSpace(afterValue);
      const next = bytes[i];
      if (next === CLOSE_BRACKET) return i + 1;
      if (next !== COMMA) return this.#fail(i, "expected a comma or the end of the array");
      i = this.#skipSpace(i + 1);
    }
  }

  /** Adds a member to the path of a failure; a key that is itself broken has no name to give. */
  #under(keyStart: number, keyEnd: number | undefined): -1 {
    if (keyEnd === undefined) return -1;
    const key = decodeKey(this.#bytes, keyStart, keyEnd);
    this.#path.push(/^[A-Za-z_$][\w$-]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`);
    return -1;
  }

  /** Like #string, and notes the key's hash in passing. */
  #key(from: number): number {
    const bytes = this.#bytes;
    const factor = HASH_FACTOR;
    let hash = HASH_START;
    let i = from;
    for (; i < this.#length; i++) {
      // `i < length` proves the element is there.
      const byte = bytes[i] as number;
      if (STRING_STOP[byte] !== 0) break;
      hash = Math.imul(hash ^ byte, factor);
    }
    this.#keyHash = bytes[i] === QUOTE ? hash & HASH_MASK : ESCAPED;
    this.seen.add(this.#keyHash);
    return bytes[i] === QUOTE ? i + 1 : this.#string(i);
  }

  /** From after the opening quote to after the closing one. */
  #string(from: number): number {
    const bytes = this.#bytes;
    const length = this.#length;
    let i = from;
    for (;;) {
      i = endOfRun(bytes, this.#words, this.#pad, i);
      if (i >= length) return this.#fail(i, "unexpected end");
      const stop = bytes[i];
      if (stop === QUOTE) return i + 1;
      if (stop !== BACKSLASH) return this.#fail(i, "a control character inside a string");
      i = this.#escape(i);
      if (i < 0) return -1;
    }
  }

  /** `at` is the backslash's offset. A high surrogate takes the low one after it along. */
  #escape(at: number): number {
    switch (this.#bytes[at + 1]) {
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
    if (unit < 0xdc00 && this.#bytes[at + 6] === BACKSLASH && this.#bytes[at + 7] === LETTER_U) {
      const low = this.#hex4(at + 8);
      if (low < 0) return -1;
      if (low >= 0xdc00 && low <= 0xdfff) return at + 12;
    }
    return this.#failNamed(at, "half of a surrogate pair stands alone in a string");
  }

  #hex4(at: number): number {
    let unit = 0;
    for (let i = at; i < at + 4; i++) {
      const digit = hexDigit(this.#bytes[i]);
      if (digit < 0) return this.#fail(i, "an unknown escape in a string");
      unit = unit * 16 + digit;
    }
    return unit;
  }

  #word(at: number, word: string): number {
    for (let i = 1; i < word.length; i++) {
      if (this.#bytes[at + i] !== word.charCodeAt(i)) return this.#fail(at + i, "unexpected character");
    }
    return at + word.length;
  }

  #number(at: number): number {
    const bytes = this.#bytes;
    let i = bytes[at] === MINUS ? at + 1 : at;
    if (bytes[i] === ZERO) i += 1;
    else i = this.#digits(i);
    if (i >= 0 && bytes[i] === DOT) i = this.#digits(i + 1);
    if (i >= 0 && (bytes[i] === LETTER_E || bytes[i] === UPPER_E)) {
      i += 1;
      i = this.#digits(bytes[i] === PLUS || bytes[i] === MINUS ? i + 1 : i);
    }
    return i;
  }

  /** One or more. */
  #digits(at: number): number {
    const bytes = this.#bytes;
    let i = at;
    for (; i < this.#length; i++) {
      // `i < length` proves the element is there.
      const byte = bytes[i] as number;
      if (byte < ZERO || byte > NINE) break;
    }
    return i > at ? i : this.#fail(i, "unexpected character");
  }
}

function isWhitespace(byte: number | undefined): boolean {
  return byte !== undefined && byte <= 0x20 && (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);
}

/** Offset of the next quote, backslash or control character, or the length. Four bytes at a time where they lie aligned: a byte under
 *  test is below 0x20, or 0 after XOR with quote or backslash, and subtracting then borrows into its top bit. A hit may lie to the left
 *  of the true one only within its word, so the last bytes are looked at singly. */
function endOfRun(bytes: Buffer, words: Int32Array, pad: number, from: number): number {
  const length = bytes.length;
  let i = from;
  // The bounds prove that the elements are there.
  for (; i < length && ((i - pad) & 3) !== 0; i++) if (STRING_STOP[bytes[i] as number] !== 0) return i;
  let w = (i - pad) >> 2;
  for (; w < words.length; w++) {
    const word = words[w] as number;
    const quote = word ^ 0x22222222;
    const backslash = word ^ 0x5c5c5c5c;
    if ((((word - 0x20202020) & ~word) | ((quote - 0x01010101) & ~quote) | ((backslash - 0x01010101) & ~backslash)) & 0x80808080) break;
  }
  i = Math.max(i, pad + (w << 2));
  while (i < length && STRING_STOP[bytes[i] as number] === 0) i++;
  return i;
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
