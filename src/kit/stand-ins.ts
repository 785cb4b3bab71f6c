// What stands in the middle of a long text while a request is mapped: a few characters for what nobody has to look into (http/json-outline.ts puts it there
// and takes it out again). To a mapping that moves, joins or trims a text, or sees how it begins, it is a text like any other. Pure.

/** "Substitute", as ASCII has it: in JSON it can only stand as an escape, so that a text that was put into JSON inside JSON tells that it was. */
const ESCAPED = "\\u001a";
const SPELLED = /\\u001a/gi;
const STAND_IN = /\\u001a\d+:(\d+);/g;

const BACKSLASH = 0x5c;
const ZERO = 0x30;
const COLON = 0x3a;
const SEMICOLON = 0x3b;

/** As JSON has it inside a text. `length`: bytes of what it stands for. */
export const standIn = (index: number, length: number): string => `${ESCAPED}${index}:${length};`;

/** How many may stand in JSON, however they are spelled. */
export const countStandIns = (json: string): number => json.match(SPELLED)?.length ?? 0;

/** Of a JSON text, with what is stood in for: bytes of that, units of the rest. */
export function lengthOfJson(json: string): number {
  let { length } = json;
  for (const [text, stood] of json.matchAll(STAND_IN)) length += Number(stood) - text.length;
  return length;
}

export interface FoundStandIn {
  readonly start: number;
  /** Behind it. */
  readonly end: number;
  readonly index: number;
  /** It is as it was put there: neither cut nor escaped once more. */
  readonly isWhole: boolean;
}

/** The next one in JSON as bytes. */
export function findStandIn(json: Buffer, from: number): FoundStandIn | undefined {
  const start = json.indexOf(ESCAPED, from, "latin1");
  if (start === -1) return undefined;
  const digits = start + ESCAPED.length;
  const colon = endOfNumber(json, digits);
  const end = endOfNumber(json, colon + 1);
  const isWhole = json[colon] === COLON && json[end] === SEMICOLON && json[start - 1] !== BACKSLASH;
  return { start, end: end + 1, index: Number(json.toString("latin1", digits, colon)), isWhole };
}

function endOfNumber(json: Buffer, from: number): number {
  for (let at = from; ; at += 1) {
    const digit = (json[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return at;
  }
}
