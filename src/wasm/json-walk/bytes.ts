// What bytes of JSON are, one at a time and four, and what a key hashes to. For json-walk.ts, which knows what stands around them.

export const BLANK: u32 = 0x20;
export const QUOTE: u32 = 0x22;
export const PLUS: u32 = 0x2b;
export const COMMA: u32 = 0x2c;
export const MINUS: u32 = 0x2d;
export const DOT: u32 = 0x2e;
export const ZERO: u32 = 0x30;
export const COLON: u32 = 0x3a;
export const OPEN_BRACKET: u32 = 0x5b;
export const BACKSLASH: u32 = 0x5c;
export const CLOSE_BRACKET: u32 = 0x5d;
export const LETTER_A: u32 = 0x61;
export const LETTER_E: u32 = 0x65;
export const LETTER_F: u32 = 0x66;
export const LETTER_N: u32 = 0x6e;
export const LETTER_T: u32 = 0x74;
export const LETTER_U: u32 = 0x75;
export const OPEN_BRACE: u32 = 0x7b;
export const CLOSE_BRACE: u32 = 0x7d;
// Words of four bytes.
export const HTTP: u32 = 0x70747468;
export const TRUE: u32 = 0x65757274;
export const ALSE: u32 = 0x65736c61;
export const NULL: u32 = 0x6c6c756e;
/** `\u00` */
export const ESCAPED_ASCII: u32 = 0x3030755c;
/** The bit by which small letters differ from capitals. */
export const LOWER_CASE: u32 = 0x20202020;

/** The bits of a word that no ASCII has. */
export const WIDE: u32 = 0x80808080;
/** As json-hash.ts of http makes it. */
export const HASH_START: i32 = 0x1c9dc5;

/** The highest bit of each of four bytes that is a quote, a backslash or a control character; the lowest such bit is right, those above it may not be, since
 *  a subtraction that falls below zero borrows from the next byte. A byte above 0x7f stops nothing. */
export function stopsIn(word: u32): u32 {
  return (((word ^ 0x02020202) - 0x21212121) | ((word ^ 0x5c5c5c5c) - 0x01010101)) & ~word & WIDE;
}

/** Thirty bits, which the callers' engine holds without a box. */
export function hashWith(hash: i32, word: u32): i32 {
  const mixed = (hash ^ <i32>word) * <i32>0x9e3779b1;
  return (mixed ^ ((<u32>mixed) >> 15)) & 0x3fffffff;
}

/** The same of what stands between two places. */
export function hashOf(start: usize, end: usize): i32 {
  let hash = HASH_START;
  let at = start;
  for (; at + 4 <= end; at += 4) hash = hashWith(hash, load<u32>(at));
  return hashWith(hash, firstBytes(load<u32>(at), end - at));
}

/** Of a word its first bytes, less than four. */
export function firstBytes(word: u32, count: u32): u32 {
  return word & ((1 << (count << 3)) - 1);
}
