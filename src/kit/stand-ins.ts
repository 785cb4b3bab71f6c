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

/** JSON without its stand-ins: each stood between two of the texts. */
export interface CutJson {
  readonly texts: readonly string[];
  readonly found: readonly FoundStandIn[];
}

export function cutAtStandIns(json: string, secret: string): CutJson {
  const texts = json.split(`${ESCAPED}${secret}:`);
  const found: FoundStandIn[] = [];
  for (let at = 1; at < texts.length; at += 1) {
    const [before = "", behind = ""] = [texts[at - 1], texts[at]];
    const isInside = before.endsWith("\\");
    if (isInside) texts[at - 1] = before.slice(0, -1);
    const end = behind.indexOf(";");
    const digits = behind.slice(0, end);
    const index = Number(digits);
    const isWhole = end !== -1 && String(index) === digits;
    found.push({ index, depth: !isWhole || before.endsWith("\\\\") ? undefined : isInside ? 2 : 1 });
    texts[at] = behind.slice(end + 1);
  }
  return { texts, found };
}
