// Most events of a stream differ from the one before them in a text, and perhaps in what says nothing or only counts. Such a shape is learned (see
// event-shape.ts), and from then on an event of that shape is known by what stands between: it is not parsed, validated or decoded. One per
// stream. Anything else is left to whoever parses. Pure but for its own state.

import type { MappingContext } from "../../contract/context.ts";
import type { Dialect, PartSink } from "../../contract/dialect.ts";
import { parseJson } from "../json.ts";
import { learnShape, type Seen, type Shape } from "./event-shape.ts";

export interface Repeats {
  /** What is known so far; undefined: every event has to be read. */
  readonly shape: Shape | undefined;
  /** The text of the last event that was of the shape. */
  readonly text: string;
  /** Whether the event is of the shape. */
  knows(data: string): boolean;
  /** Says to `out` what an event says, where it is of the shape that was learned, and counts nothing. False: it has to be read. */
  say(data: string, out: PartSink): boolean;
  /** An event that was read, and was known to its dialect; `raw` is its whole frame. True: it was of the shape. */
  observe(data: string, raw?: Buffer): boolean;
}

/** A stream whose events differ in more is not looked at for ever; a proof that fails costs as much as many looks. */
const MOST_MISSES = 32;
const UNPROVED_COSTS = 8;

export const createRepeats = (dialect: Dialect, ctx: MappingContext<never>): Repeats => new Learner(dialect, ctx);

/** A class: there is one for each stream under way, and it is asked for each event. */
class Learner implements Repeats {
  readonly #dialect: Dialect;
  readonly #ctx: MappingContext<never>;
  readonly #found = createFound();
  #last: Seen | undefined;
  #misses = 0;
  shape: Shape | undefined;
  text = "";

  constructor(dialect: Dialect, ctx: MappingContext<never>) {
    this.#dialect = dialect;
    this.#ctx = ctx;
  }

  knows(data: string): boolean {
    const { shape } = this;
    const found = this.#found;
    if (shape === undefined || matchAt(data, 0, shape.fixed, shape, found) !== data.length) return false;
    this.text = found.isEscaped ? (unescaped(found.literal) ?? "") : found.literal;
    return true;
  }

  say(data: string, out: PartSink): boolean {
    if (this.shape === undefined || this.shape.counts || !this.knows(data)) return false;
    this.shape.say(this.text, out);
    return true;
  }

  observe(data: string, raw?: Buffer): boolean {
    const before = this.#last;
    this.#last = undefined;
    if (this.knows(data)) return true;
    if (this.#misses >= MOST_MISSES) return false;
    const seen = { data, raw };
    this.#last = seen;
    if (before === undefined) return false;
    const learned = learnShape(this.#dialect, this.#ctx, before, seen);
    if (typeof learned === "string") {
      this.#misses += learned === "different" ? 1 : UNPROVED_COSTS;
      return false;
    }
    this.shape = learned;
    this.#last = undefined;
    return this.knows(data);
  }
}

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

/** The text that a literal stands for; undefined where it is none, or ends in the middle of a character. */
export function unescaped(literal: string): string | undefined {
  const text = parseJson(`"${literal}"`);
  return typeof text === "string" && text.isWellFormed() ? text : undefined;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const MOST_DIGITS = 15;

/** Of a string whose first quote is behind; -1 where it has no end, or what no string of JSON may have. */
function endOfString(source: string, from: number): number {
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
