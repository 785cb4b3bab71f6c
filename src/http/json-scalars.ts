// Numbers and words of JSON, and how its bytes are read. For json-walk.ts, which knows what stands around them.

const PLUS = 0x2b;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const LETTER_E = 0x65;
const LETTER_F = 0x66;
const LETTER_N = 0x6e;
const LETTER_T = 0x74;
/** What stands behind the last byte: it begins and continues nothing. */
const END = 0;

/** A byte of the body, or what stands behind it: never beyond its memory, which the engine would remember and be slow ever after. */
export function byteAt(bytes: Buffer, length: number, at: number): number {
  return at < length ? (bytes[at] as number) : END;
}

/** Where the number or word that begins there ends; below zero, it is none: one less than zero less the offset where that shows. */
export function endOfScalar(bytes: Buffer, at: number): number {
  const first = byteAt(bytes, bytes.length, at);
  const word = first === LETTER_T ? "true" : first === LETTER_F ? "false" : first === LETTER_N ? "null" : undefined;
  return word === undefined ? endOfNumber(bytes, at) : endOfWord(bytes, at, word);
}

function endOfWord(bytes: Buffer, at: number, word: string): number {
  for (let i = 1; i < word.length; i++) {
    if (byteAt(bytes, bytes.length, at + i) !== word.charCodeAt(i)) return -1 - at - i;
  }
  return at + word.length;
}

function endOfNumber(bytes: Buffer, at: number): number {
  const { length } = bytes;
  let i = byteAt(bytes, length, at) === MINUS ? at + 1 : at;
  if (byteAt(bytes, length, i) === ZERO) i += 1;
  else i = endOfDigits(bytes, i);
  if (i >= 0 && byteAt(bytes, length, i) === DOT) i = endOfDigits(bytes, i + 1);
  if (i >= 0 && (byteAt(bytes, length, i) | 0x20) === LETTER_E) {
    const sign = byteAt(bytes, length, i + 1);
    i = endOfDigits(bytes, sign === PLUS || sign === MINUS ? i + 2 : i + 1);
  }
  return i;
}

/** No whole number of so few digits is rounded. */
const EXACT_DIGITS = 15;

/** The number that has been found to stand there; a short whole one, as most are, without the parser. */
export function numberAt(bytes: Buffer, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] as number) - ZERO;
    if (digit < 0 || digit > 9 || end - start > EXACT_DIGITS) return Number(bytes.toString("latin1", start, end));
    value = value * 10 + digit;
  }
  return value;
}

/** One or more. */
function endOfDigits(bytes: Buffer, at: number): number {
  const { length } = bytes;
  let i = at;
  for (let byte = byteAt(bytes, length, i); byte >= ZERO && byte <= NINE; byte = byteAt(bytes, length, i)) i++;
  return i > at ? i : -1 - i;
}
