// Finds a key that stands twice in one object of a JSON body, without making strings of keys. Used by json-scan.ts and json-walk.ts alone.

import { hashOf } from "./json-words.ts";

/** Instead of a hash, for a key with escapes: hashed here once they are resolved, so that equal keys hash alike. */
export const ESCAPED = -1;

/** What stands between two quotes, escapes resolved. Its syntax has been checked. */
export function decodeText(bytes: Buffer, start: number, end: number): string {
  return resolved(bytes.toString("utf8", start, end));
}
/** The same of what stands there. */
export const resolved = (text: string): string => (text.includes("\\") ? String(JSON.parse(`"${text}"`)) : text);

/** The same for a key known ahead. */
export const hashOfKey = (key: string): number => hashOf(Buffer.from(key));

/** Which keys may stand in a body: surely not those it denies. 512 bits; one a key's hash. */
export class SeenKeys {
  // A list and no typed array, which takes three objects: one of these is made for every body.
  readonly #bits: number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  #sawEscaped = false;

  add(hash: number): void {
    if (hash === ESCAPED) this.#sawEscaped = true;
    else this.#bits[(hash >>> 5) & 15] = (this.#bits[(hash >>> 5) & 15] ?? 0) | (1 << (hash & 31));
  }

  mayHold(hash: number): boolean {
    return this.#sawEscaped || ((this.#bits[(hash >>> 5) & 15] ?? 0) & (1 << (hash & 31))) !== 0;
  }
}

/** Beyond so many keys in one object a real Set is cheaper than looking through them. */
const FEW = 24;

/** Keys of all objects now open, as spans of the body with a hash each; an object's own begin at its mark. One serves body after body. */
export class KeySet {
  /** Three numbers a key: hash, start, end. */
  readonly #entries: Int32Array;
  #used = 0;
  /** By mark, for objects with many keys. */
  readonly #large = new Map<number, Set<string>>();

  /** For so many objects one within another. */
  constructor(maxDepth: number) {
    this.#entries = new Int32Array(maxDepth * FEW * 3);
  }

  /** Forgets the body before, however far its walk came. */
  begin(): void {
    this.#used = 0;
    // Also an empty one makes itself anew when it is cleared.
    if (this.#large.size > 0) this.#large.clear();
  }

  mark(): number {
    return this.#used;
  }

  release(mark: number): void {
    this.#used = mark;
    if (this.#large.size > 0) this.#large.delete(mark);
  }

  /** False when the object that began at `mark` has this key already. Equal means equal once escapes are resolved. */
  add(bytes: Buffer, mark: number, start: number, end: number, keyHash: number): boolean {
    const used = this.#used;
    if (used - mark >= FEW * 3) return this.#addToLarge(bytes, mark, start, end);
    const entries = this.#entries;
    const hash = keyHash === ESCAPED ? hashOf(Buffer.from(decodeText(bytes, start, end))) : keyHash;
    for (let i = mark; i < used; i += 3) {
      if (entries[i] === hash && this.#key(bytes, i) === decodeText(bytes, start, end)) return false;
    }
    entries[used] = hash;
    entries[used + 1] = start;
    entries[used + 2] = end;
    this.#used = used + 3;
    return true;
  }

  #addToLarge(bytes: Buffer, mark: number, start: number, end: number): boolean {
    let keys = this.#large.get(mark);
    if (keys === undefined) {
      keys = new Set();
      for (let i = mark; i < this.#used; i += 3) keys.add(this.#key(bytes, i));
      this.#large.set(mark, keys);
    }
    const size = keys.size;
    return keys.add(decodeText(bytes, start, end)).size > size;
  }

  #key(bytes: Buffer, entry: number): string {
    return decodeText(bytes, this.#entries[entry + 1] ?? 0, this.#entries[entry + 2] ?? 0);
  }
}
