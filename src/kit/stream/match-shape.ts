// Knows an event by its shape (see event-shape.ts): what has to stand in it stands there, and in its slots is what may be there. Called by repeats.ts,
// known-shapes.ts and whoever looks for events where they lie. Pure.

import { parseJson } from "../json.ts";
import type { Shape } from "./event-shape.ts";

/** The text of an event, as it stands there. Filled by `matchAt`, so that no event makes an object. */
export interface Found {
  literal: string;
  isEscaped: boolean;
}
export const createFound = (): Found => ({ literal: "", isEscaped: false });

/** Where the event of that shape ends that begins at `at`; -1: there is none, or one that says nothing. `fixed` is one of the shape's two. */
export function matchAt(source: string, at: number, fixed: readonly string[], { isNumber, slot }: Shape, found: Found): number {
  found.literal = "";
  let place = at;
  // No iterator: this is run for every event of a stream.
  for (let index = 0; index < fixed.length; index += 1) {
    const piece = fixed[index] as string; // below the length
    const next = place + piece.length;
    // A slice is compared as memory; `startsWith` looks at each unit, at three times the cost.
    if (source.slice(place, next) !== piece) return -1;
    place = next;
    if (index === isNumber.length) break;
    const end = isNumber[index] === true ? endOfCount(source, place) : endOfString(source, place);
    if (end === -1) return -1;
    if (index === slot) {
      found.literal = source.slice(place, end);
      found.isEscaped = found.literal.includes("\\");
      if (found.isEscaped && unescaped(found.literal) === undefined) return -1;
    }
    place = end;
  }
  return found.literal === "" ? -1 : place;
}

/** What stands in each slot of a whole event, as it stands there; undefined where the event is of another shape. */
export function textsOf(data: string, { fixed, isNumber }: Shape): readonly string[] | undefined {
  const texts: string[] = [];
  let place = 0;
  for (const [index, piece] of fixed.entries()) {
    if (!data.startsWith(piece, place)) return undefined;
    place += piece.length;
    if (index === isNumber.length) break;
    const end = isNumber[index] === true ? endOfCount(data, place) : endOfString(data, place);
    if (end === -1) return undefined;
    texts.push(data.slice(place, end));
    place = end;
  }
  return place === data.length ? texts : undefined;
}

/** The text that a literal stands for; undefined where it is none, or ends in the middle of a character. */
export function unescaped(literal: string): string | undefined {
  const text = parseJson(`"${literal}"`);
  return typeof text === "string" && text.isWellFormed() ? text : undefined;
}

/** The bytes of a text, one a unit: the same string where it is ASCII. */
export const latin1 = (text: string): string => (Buffer.byteLength(text) === text.length ? text : Buffer.from(text).toString("latin1"));

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const MOST_DIGITS = 15;

/** Of a string whose first quote is behind; -1 where it has no end, or what no string of JSON may have. */
export function endOfString(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === QUOTE) return at;
    if (unit < 0x20) return -1;
    if (unit === BACKSLASH) at += 1;
  }
  return -1;
}

function endOfCount(source: string, from: number): number {
  let at = from;
  while (source.charCodeAt(at) >= 0x30 && source.charCodeAt(at) <= 0x39) at += 1;
  return at === from || at - from > MOST_DIGITS || source.charCodeAt(from) === 0x30 ? -1 : at;
}
