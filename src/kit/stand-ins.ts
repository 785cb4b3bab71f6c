// What stands in the middle of a long text while a request is mapped: a few characters for what nobody looks into (http/json-outline.ts puts it there
// and takes it out again). To a mapping that moves, joins or trims a text, or sees how it begins, it is a text like any other. Pure.

/** "Substitute", as ASCII has it: in JSON it can only stand as an escape, which tells by its backslashes whether it stands in JSON inside JSON. */
const ESCAPED = "\\u001a";
const BACKSLASH = 0x5c;
const ZERO = 0x30;
const SEMICOLON = 0x3b;

/** As JSON has it inside a text. `secret`: what nobody can write who is to be told apart from us. */
export const standIn = (secret: string, index: number): string => `${ESCAPED}${secret}:${index};`;

export interface FoundStandIn {
  readonly start: number;
  /** Behind it. */
  readonly end: number;
  readonly index: number;
  /** 1: in a text of the JSON; 2: in a text of JSON inside such a text; undefined: further down, or it was cut. */
  readonly depth: 1 | 2 | undefined;
}

/** The next one in JSON as bytes. */
export function findStandIn(json: Buffer, from: number, secret: string): FoundStandIn | undefined {
  const beginning = `${ESCAPED}${secret}:`;
  const at = json.indexOf(beginning, from, "latin1");
  if (at === -1) return undefined;
  const digits = at + beginning.length;
  const end = endOfNumber(json, digits);
  const isInside = json[at - 1] === BACKSLASH;
  const isFurther = isInside && json[at - 2] === BACKSLASH;
  return {
    start: isInside ? at - 1 : at,
    end: end + 1,
    index: Number(json.toString("latin1", digits, end)),
    depth: json[end] !== SEMICOLON || isFurther ? undefined : isInside ? 2 : 1,
  };
}

function endOfNumber(json: Buffer, from: number): number {
  for (let at = from; ; at += 1) {
    const digit = (json[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return at;
  }
}
