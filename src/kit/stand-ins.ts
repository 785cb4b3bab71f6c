// What stands in the middle of a long text while a request is mapped: a few characters for what nobody looks into (http/json-outline.ts puts it there
// and takes it out again). To a mapping that moves, joins or trims a text, or sees how it begins, it is a text like any other. Pure.

/** "Substitute", as ASCII has it: in JSON it can only stand as an escape, which tells by its backslashes whether it stands in JSON inside JSON. */
const ESCAPED = "\\u001a";

/** As JSON has it inside a text. `secret`: what nobody can write who is to be told apart from us. */
export const standIn = (secret: string, index: number): string => `${ESCAPED}${secret}:${index};`;

export interface FoundStandIn {
  readonly index: number;
  /** 1: in a text of the JSON; 2: in a text of JSON inside such a text; undefined: further down, or it was cut. */
  readonly depth: 1 | 2 | undefined;
}

/** JSON, with what was found in it in its place. */
export function cutAtStandIns(json: string, secret: string): (string | FoundStandIn)[] {
  const texts = json.split(`${ESCAPED}${secret}:`);
  const parts: (string | FoundStandIn)[] = [];
  let before = texts[0] ?? "";
  for (let at = 1; at < texts.length; at += 1) {
    const behind = texts[at] ?? "";
    const isInside = before.endsWith("\\");
    const end = behind.indexOf(";");
    const digits = behind.slice(0, end);
    const index = Number(digits);
    const isWhole = end !== -1 && String(index) === digits;
    const depth = !isWhole || before.endsWith("\\\\") ? undefined : isInside ? 2 : 1;
    parts.push(isInside ? before.slice(0, -1) : before, { index, depth });
    before = behind.slice(end + 1);
  }
  parts.push(before);
  return parts;
}

/** Whether one may stand in it, whoever's it is. */
export const mayStandIn = (json: string): boolean => json.includes(ESCAPED);
