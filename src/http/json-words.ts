// What JSON's bytes are, one at a time and four: where a string's plain run ends, and what a key hashes to. For json-walk.ts and json-keys.ts.

/** The highest bit of each of four bytes that is a quote, a backslash or a control character; the lowest such bit is right, those above it may not be,
 *  since a subtraction that falls below zero borrows from the next byte. With one bit turned, the quote (0x22) stands next to the control characters,
 *  where the blank was; a byte above 0x7f stops nothing. */
export function stopsIn(word: number): number {
  return (((word ^ 0x02020202) - 0x21212121) | ((word ^ 0x5c5c5c5c) - 0x01010101)) & ~word & 0x80808080;
}

/** How many bytes stand before the first that stops. */
export function firstIn(stops: number): number {
  return (31 - Math.clz32(stops & -stops)) >> 3;
}

/** A key's hash is made of four bytes at a time, the last of them filled up with zeros, of which there may be four. */
export const HASH_START = 0x1c9dc5;
export function hashWith(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & 0x3fffffff; // 30 bits, which the engine holds without a box
}
export function hashOf(bytes: Buffer): number {
  let hash = HASH_START;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) hash = hashWith(hash, bytes.readInt32LE(at));
  return hashWith(hash, at < bytes.length ? bytes.readUIntLE(at, bytes.length - at) : 0);
}

export function isWhitespace(byte: number): boolean {
  return byte <= 0x20 && (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);
}

export function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
