// A number of a JSON body as a value. That it is one has been found before (json-walk.ts).

const ZERO = 0x30;
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
