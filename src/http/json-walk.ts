// The byte walk behind json-scan.ts: JSON's grammar, depth, keys that stand twice, halves of surrogate pairs. It is src/wasm/json-walk.ts, which runs in a
// memory of its own: here the body is put there, what it asks about keys is answered, what it found is read, and nothing is left there.

import { constants } from "node:buffer";
import { MODULE, PLAIN_MODULE } from "../../generated/wasm/json-walk.ts";
import type { Failure } from "../contract/failure.ts";
import { tooLarge } from "./body.ts";
import { decodeText, SeenKeys } from "./json-keys.ts";
import { memberStep, notJson, refusedAt } from "./json-refusal.ts";

/** In place of a key's offset: it is an item. In place of a mark of keys: it is an array that is open. In place of a key's start: it is broken. */
export const NO_KEY = -1;

const NO_NUMBERS: readonly number[] = [];
const NO_BYTES = Buffer.alloc(0);
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** `spans`: three offsets for each member near the top, in the order they come: of its key (behind the quote; NO_KEY: the first item of a list, whose
 *  others have no spans), of its value and of that value's end; those within a value follow it. Undefined when no object is at the top. `seen`: keys
 *  of all depths. `holdsAddress`: a text in it that is no key may begin with `http`, in whatever letters. `longTexts`: four numbers for each long text
 *  that is a member's: where its key begins (behind the quote), where the text does, where its closing quote stands, and 1 if it holds no escape.
 *  `isAscii`: if not, its caller checks that it is UTF-8. */
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

/** By the numbers that the walk gives them. */
const REASONS = [
  "",
  "it is empty",
  "expected a key in double quotes",
  "expected a colon",
  "expected a comma or the end of the object",
  "expected a comma or the end of the array",
  "a control character inside a string",
  "an unknown escape in a string",
  "unexpected character",
  "unexpected text after the value",
];
const NAMED: { readonly [reason: number]: (maxDepth: number) => string } = {
  10: () => "a key stands twice in one object",
  11: (maxDepth) => `it is nested deeper than ${maxDepth} levels`,
  12: () => "half of a surrogate pair stands alone in a string",
};
const EMPTY = 1;

/** The part of it that is used here; Node's types leave it to browsers'. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

interface Constant {
  readonly value: number;
}
/** As src/wasm/json-walk.ts exports it: in bytes, where things lie. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly reserve: (length: number) => number;
  readonly walk: (length: number, maxDepth: number, spanDepth: number) => number;
  readonly FAILED_AT: Constant;
  readonly DEPTH: Constant;
  readonly FLAGS: Constant;
  readonly LONGS: Constant;
  readonly LONGS_END: Constant;
  readonly SPANS: Constant;
  readonly SPANS_END: Constant;
  readonly SEEN: Constant;
  readonly FRAMES: Constant;
  readonly KEYS: Constant;
}
// Flags, as src/wasm/json-walk.ts has them.
const IS_OBJECT = 1;
const SAW_WIDE = 2;
const HOLDS_ADDRESS = 4;

/** A memory that has grown larger is given up again, once so many bodies have come that needed none such. */
const KEPT_BYTES = 4 * 1024 * 1024;
const SMALL_ONES = 1024;
/** Keys of one object that the walk keeps itself, as MOST_KEY_BYTES there has it. */
const FEW = 24;

/** A longer body cannot become a text, let alone be parsed. With all that is noted of one so long, the memory is less than the most it can be. */
const MOST_BYTES = constants.MAX_STRING_LENGTH;

const module = compiled();
let walker: Walker | undefined;

/** `maxDepth`: MAX_DEPTH or less. `spanDepth`: how near the top members have spans. */
export function walkJson(bytes: Buffer, maxDepth: number, spanDepth: number): Walked {
  if (bytes.length > MOST_BYTES) return { ok: false, failure: tooLarge(MOST_BYTES) };
  // Every body goes through the same: it is walked from end to end before another begins.
  walker ??= new Walker();
  const walked = walker.walk(bytes, maxDepth, spanDepth);
  if (walker.isTooLarge) walker = undefined;
  return walked;
}

function compiled(): object {
  try {
    return new WebAssembly.Module(Buffer.from(MODULE, "base64"));
  } catch {
    // The machine lacks vector instructions, as virtual ones of an older kind do.
    return new WebAssembly.Module(Buffer.from(PLAIN_MODULE, "base64"));
  }
}

class Walker {
  readonly #exports: Exports;
  /** By address and what it holds: words of four bytes. */
  readonly #at: Readonly<
    Record<"failedAt" | "depth" | "flags" | "longs" | "longsEnd" | "spans" | "spansEnd" | "seen" | "frames" | "keys", number>
  >;
  #memory: Uint8Array;
  #words: Int32Array;
  #body: Buffer = NO_BYTES;
  /** By mark, the keys of objects that have many. */
  readonly #many = new Map<number, Set<string>>();
  #smallOnes = 0;

  constructor() {
    const asked = {
      addToMany: (mark: number, start: number, end: number) => (this.#addToMany(mark, start, end) ? 1 : 0),
      endMany: (mark: number) => void this.#many.delete(mark),
    };
    const { exports } = new WebAssembly.Instance(module, { "json-walk": asked });
    this.#exports = exports as Exports; // as its source says
    const { memory, FAILED_AT, DEPTH, FLAGS, LONGS, LONGS_END, SPANS, SPANS_END, SEEN, FRAMES, KEYS } = this.#exports;
    const word = ({ value }: Constant): number => value >> 2;
    this.#at = {
      failedAt: word(FAILED_AT),
      depth: word(DEPTH),
      flags: word(FLAGS),
      longs: word(LONGS),
      longsEnd: word(LONGS_END),
      spans: word(SPANS),
      spansEnd: word(SPANS_END),
      seen: word(SEEN),
      frames: word(FRAMES),
      keys: word(KEYS),
    };
    this.#memory = new Uint8Array(memory.buffer);
    this.#words = new Int32Array(memory.buffer);
  }

  get isTooLarge(): boolean {
    return this.#smallOnes > SMALL_ONES;
  }

  walk(bytes: Buffer, maxDepth: number, spanDepth: number): Walked {
    const { length } = bytes;
    const place = this.#exports.reserve(length);
    this.#look();
    bytes.copy(this.#memory, place);
    this.#body = bytes;
    try {
      const reason = this.#exports.walk(length, maxDepth, spanDepth);
      this.#look();
      return reason === 0 ? this.#found() : this.#refused(reason, maxDepth);
    } finally {
      // Also of a body that was refused.
      this.#look();
      this.#memory.fill(0, place, place + length);
      this.#body = NO_BYTES;
      if (this.#many.size > 0) this.#many.clear();
      const needsMuch = length * 8 > KEPT_BYTES;
      this.#smallOnes = this.#memory.length <= KEPT_BYTES || needsMuch ? 0 : this.#smallOnes + 1;
    }
  }

  /** What has grown is another buffer. */
  #look(): void {
    const { buffer } = this.#exports.memory;
    if (buffer === this.#memory.buffer) return;
    this.#memory = new Uint8Array(buffer);
    this.#words = new Int32Array(buffer);
  }

  #word(at: number): number {
    return this.#words[at] as number; // within its memory
  }

  #wordsOf(from: number, end: number): number[] {
    const found: number[] = [];
    for (let at = from; at < end; at += 1) found.push(this.#word(at));
    return found;
  }

  /** The words between two addresses that are noted. */
  #between(from: number, end: number): readonly number[] {
    return this.#word(from) === this.#word(end) ? NO_NUMBERS : this.#wordsOf(this.#word(from) >> 2, this.#word(end) >> 2);
  }

  #found(): Walked {
    const at = this.#at;
    const flags = this.#word(at.flags);
    return {
      ok: true,
      spans: (flags & IS_OBJECT) === 0 ? undefined : this.#between(at.spans, at.spansEnd),
      seen: new SeenKeys(this.#wordsOf(at.seen, at.seen + 16)),
      holdsAddress: (flags & HOLDS_ADDRESS) !== 0,
      longTexts: this.#between(at.longs, at.longsEnd),
      isAscii: (flags & SAW_WIDE) === 0,
    };
  }

  #refused(reason: number, maxDepth: number): Walked {
    const named = NAMED[reason];
    const at = this.#word(this.#at.failedAt);
    const said = at >= this.#body.length && reason !== EMPTY ? "unexpected end" : (REASONS[reason] ?? "");
    const failure = named === undefined ? notJson(said, at) : refusedAt(this.#path(), named(maxDepth));
    return { ok: false, failure };
  }

  /** Of what is open. A key that is itself broken has no name to give. */
  #path(): string {
    let path = "";
    for (let depth = 1; depth <= this.#word(this.#at.depth); depth++) {
      const frame = this.#at.frames + depth * 3;
      const [mark, start] = [this.#word(frame), this.#word(frame + 1)];
      if (mark === NO_KEY) path += `[${start}]`;
      else if (start !== NO_KEY) path += memberStep(this.#keyAt(start));
    }
    return path.replace(/^\./, "");
  }

  /** It has been read to its end. */
  #keyAt(start: number): string {
    return this.#key(start, endOfKey(this.#body, start));
  }

  #key(start: number, end: number): string {
    return decodeText(this.#body, start, end);
  }

  #addToMany(mark: number, start: number, end: number): boolean {
    let keys = this.#many.get(mark);
    if (keys === undefined) {
      // The walk may have grown its memory since it began.
      this.#look();
      keys = new Set();
      const first = this.#at.keys + (mark >> 2);
      for (let at = first; at < first + FEW * 3; at += 3) keys.add(this.#keyAt(this.#word(at + 1)));
      this.#many.set(mark, keys);
    }
    const { size } = keys;
    return keys.add(this.#key(start, end)).size > size;
  }
}

function endOfKey(bytes: Buffer, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}
