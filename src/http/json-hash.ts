// What a key of a JSON body hashes to, as src/wasm/json-walk/bytes.ts makes it.

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
