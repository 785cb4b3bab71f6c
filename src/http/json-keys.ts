// Finds a key that stands twice in one object of a JSON body, without making strings of keys. Used by json-scan.ts alone.

/** FNV-1a, over a key's bytes. Kept to 30 bits at the end, which the engine holds without a box. */
export const HASH_START = 0x811c9dc5;
export const HASH_FACTOR = 0x01000193;
export const HASH_MASK = 0x3fffffff;
/** Instead of a hash, for a key with escapes: hashed here once they are resolved, so that equal keys hash alike. */
export const ESCAPED = -1;

/** The key between two quotes, escapes resolved. Its syntax has been checked. */
export function decodeKey(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString("utf8", start, end);
  return text.includes("\\") ? String(JSON.parse(`"${text}"`)) : text;
}

/** The same for a key known ahead. */
export const hashOfKey = (key: string): number => hashOf(Buffer.from(key));

/** Which keys may stand in a body: surely not those it denies. 512 bits, which the engine still keeps on its own heap; one a key's hash. */
export class SeenKeys {
  readonly #bits = new Int32Array(16);
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

/** Keys of all objects now open, as spans of the body with a hash each; an object's own begin at its mark. */
export class KeySet {
  readonly #bytes: Buffer;
  /** Three numbers a key: hash, start, end. */
  readonly #entries: number[] = [];
  #used = 0;
  /** By mark, for objects with many keys. */
  #large: Map<number, Set<string>> | undefined;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  mark(): number {
    return this.#used;
  }

  release(mark: number): void {
    this.#used = mark;
    this.#large?.delete(mark);
  }

  /** False when the object that began at `mark` has this key already. Equal means equal once escapes are resolved. */
  add(mark: number, start: number, end: number, keyHash: number): boolean {
    const entries = this.#entries;
    const used = this.#used;
    if (used - mark >= FEW * 3) return this.#addToLarge(mark, start, end);
    const hash = keyHash === ESCAPED ? hashOf(Buffer.from(decodeKey(this.#bytes, start, end))) : keyHash;
    for (let i = mark; i < used; i += 3) {
      if (entries[i] === hash && this.#key(i) === decodeKey(this.#bytes, start, end)) return false;
    }
    entries[used] = hash;
    entries[used + 1] = start;
    entries[used + 2] = end;
    this.#used = used + 3;
    return true;
  }

  #addToLarge(mark: number, start: number, end: number): boolean {
    this.#large ??= new Map();
    let keys = this.#large.get(mark);
    if (keys === undefined) {
      keys = new Set();
      for (let i = mark; i < this.#used; i += 3) keys.add(this.#key(i));
      this.#large.set(mark, keys);
    }
    const size = keys.size;
    return keys.add(decodeKey(this.#bytes, start, end)).size > size;
  }

  #key(entry: number): string {
    return decodeKey(this.#bytes, this.#entries[entry + 1] ?? 0, this.#entries[entry + 2] ?? 0);
  }
}

function hashOf(bytes: Buffer): number {
  let hash = HASH_START;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, HASH_FACTOR);
  return hash & HASH_MASK;
}
