// One pass over a JSON body's bytes: is it JSON, honest (no key twice, no half of a surrogate pair), not too deep, and where do
// its top-level values lie, so that one can be replaced without parsing the rest (json-splice.ts). Pure. Builds no value until `value` is asked for.

import { isUtf8 } from "node:buffer";
import type { Json, Wanted } from "../contract/dialect.ts";
import type { Failure } from "../contract/failure.ts";
import { decodeText, hashOfKey, type SeenKeys } from "./json-keys.ts";
import { numberAt } from "./json-number.ts";
import { MAX_DEPTH, NO_KEY, type Walked, walkJson } from "./json-walk.ts";

/** Byte offsets of a value, the end exclusive. */
export interface ValueSpan {
  readonly start: number;
  readonly end: number;
}

export interface ScannedJson {
  readonly ok: true;
  /** True when the top level is an object: only then there are spans. */
  readonly isObject: boolean;
  /** The body as JSON.parse makes it. Parsed at the first look, then kept. */
  readonly value: Json;
  span(key: string): ValueSpan | undefined;
  /** One top-level value, parsed alone; undefined when the key is absent. */
  member(key: string): Json | undefined;
  keys(): readonly string[];
  /** False when no object in it, however deep, has such a key. */
  mayHoldKey(key: string): boolean;
  /** False when no text in it, but for keys, begins as a web address does. */
  readonly mayHoldAddress: boolean;
  /** Long texts of members, at any depth, as walkJson gives them. */
  readonly longTexts: readonly number[];
  /** Of an object, what is wanted and nothing more, or not much: a value further down than has spans is given whole. */
  pick(wanted: Wanted): Json;
}
export type JsonScan = ScannedJson | { readonly ok: false; readonly failure: Failure };

const QUOTE = 0x22;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const LETTER_F = 0x66;
const LETTER_N = 0x6e;
const LETTER_T = 0x74;
const OPEN_BRACE = 0x7b;

const NOT_UTF8: Failure = { kind: "invalid_request", message: "The request body is not valid UTF-8." };

/** Accepts what JSON.parse accepts, less: invalid UTF-8, a key twice in one object, a lone surrogate escape, more than `maxDepth`
 *  nested arrays and objects. The failure is `invalid_request`; `param` names the place, but for syntax and UTF-8: a syntax error's message
 *  gives the byte offset instead. */
export function scanJson(bytes: Buffer, maxDepth: number = MAX_DEPTH, spanDepth = 1): JsonScan {
  const walked = walkJson(bytes, maxDepth, spanDepth);
  if (!(walked.ok && walked.isAscii) && !isUtf8(bytes)) return { ok: false, failure: NOT_UTF8 };
  return walked.ok ? new Scan(bytes, walked) : walked;
}

/** Of the keys that dialects ask for, which are few. */
const HASHES = new Map<string, number>();

class Scan implements ScannedJson {
  readonly ok = true;
  readonly isObject: boolean;
  readonly mayHoldAddress: boolean;
  readonly longTexts: readonly number[];
  readonly #bytes: Buffer;
  /** As walkJson gives them; keys are decoded only when asked for. */
  readonly #spans: readonly number[];
  readonly #seen: SeenKeys;
  #value: Json | undefined;

  constructor(bytes: Buffer, { spans, seen, holdsAddress, longTexts }: Extract<Walked, { ok: true }>) {
    this.#bytes = bytes;
    this.#seen = seen;
    this.#spans = spans ?? [];
    this.isObject = spans !== undefined;
    this.mayHoldAddress = holdsAddress;
    this.longTexts = longTexts;
  }

  get value(): Json {
    // JSON.parse returns any; by its definition it is Json.
    if (this.#value === undefined) this.#value = JSON.parse(this.#bytes.toString("utf8")) as Json;
    return this.#value;
  }

  span(key: string): ValueSpan | undefined {
    const at = this.#find(key);
    return at < 0 ? undefined : { start: this.#spans[at + 1] ?? 0, end: this.#spans[at + 2] ?? 0 };
  }

  member(key: string): Json | undefined {
    const at = this.#find(key);
    return at < 0 ? undefined : this.#parse(at);
  }

  keys(): readonly string[] {
    const keys: string[] = [];
    for (let i = 0; i < this.#spans.length; i = this.#after(i)) keys.push(this.#key(i));
    return keys;
  }

  mayHoldKey(key: string): boolean {
    let hash = HASHES.get(key);
    if (hash === undefined) {
      hash = hashOfKey(key);
      HASHES.set(key, hash);
    }
    return this.#seen.mayHold(hash);
  }

  pick(wanted: Wanted): Json {
    return wanted === true ? this.value : this.#pick(0, this.#bytes.length, wanted);
  }

  /** The members of one object, whose spans begin there and which ends there. */
  #pick(from: number, end: number, wanted: Exclude<Wanted, true>): Json {
    const picked: { [key: string]: Json } = {};
    for (let i = from; this.#isBefore(i, end); i = this.#after(i)) {
      for (const name in wanted) if (this.#says(i, name)) picked[name] = this.#pickAt(i, wanted[name] ?? true);
    }
    return picked;
  }

  #pickAt(at: number, wanted: Wanted): Json {
    const below = at + 3;
    const end = this.#spans[at + 2] ?? 0;
    if (wanted === true || !this.#isBefore(below, end)) return this.#parse(at);
    if (this.#spans[below] !== NO_KEY) return this.#pick(below, end, wanted);
    const first = wanted["0"];
    return first === undefined ? [] : [this.#pickAt(below, first)];
  }

  #isBefore(i: number, end: number): boolean {
    return i < this.#spans.length && (this.#spans[i + 1] ?? 0) < end;
  }

  /** The spans behind a value, and behind those of what is in it. */
  #after(at: number): number {
    const end = this.#spans[at + 2] ?? 0;
    let i = at + 3;
    while (this.#isBefore(i, end)) i += 3;
    return i;
  }

  /** Where the spans of a member of the whole begin, or -1. */
  #find(key: string): number {
    for (let i = 0; i < this.#spans.length; i = this.#after(i)) if (this.#says(i, key)) return i;
    return -1;
  }

  #says(i: number, key: string): boolean {
    return saysKey(this.#bytes, this.#spans[i] ?? 0, key) ?? this.#key(i) === key;
  }

  #parse(i: number): Json {
    return parseValue(this.#bytes, this.#spans[i + 1] ?? 0, this.#spans[i + 2] ?? 0);
  }

  #key(i: number): string {
    // Between a key and its value is no quote but the key's last.
    return decodeText(this.#bytes, this.#spans[i] ?? 0, this.#bytes.lastIndexOf(QUOTE, (this.#spans[i + 1] ?? 0) - 1));
  }
}

/** Whether the key that begins there is this one; undefined where only decoding tells. */
export function saysKey(bytes: Buffer, start: number, key: string): boolean | undefined {
  for (let i = 0; i < key.length; i++) {
    const byte = bytes[start + i] ?? 0;
    if (byte === BACKSLASH || byte > 0x7f) return undefined;
    if (byte !== key.charCodeAt(i)) return false;
  }
  const next = bytes[start + key.length];
  return next === BACKSLASH ? undefined : next === QUOTE;
}

/** What has been scanned, parsed; words, texts and numbers, which are most, without the parser. */
function parseValue(bytes: Buffer, start: number, end: number): Json {
  switch (bytes[start]) {
    case LETTER_T:
      return true;
    case LETTER_F:
      return false;
    case LETTER_N:
      return null;
    case QUOTE:
      return decodeText(bytes, start + 1, end - 1);
    case OPEN_BRACE:
    case OPEN_BRACKET:
      return JSON.parse(bytes.toString("utf8", start, end)) as Json; // JSON.parse returns any; by its definition it is Json
  }
  return numberAt(bytes, start, end);
}
