// Most events of a stream differ from the one before them in a text, and perhaps in what says nothing or only counts. Such a shape is learned (see
// event-shape.ts), or known from streams before, and from then on an event of that shape is known by what stands between: it is not parsed,
// validated or decoded. One per stream. Anything else is left to whoever parses. Pure but for its own state.

import type { MappingContext } from "../../contract/context.ts";
import type { Dialect, PartSink } from "../../contract/dialect.ts";
import { type Hidden, learnShape, type Seen, type Shape } from "./event-shape.ts";
import { KnownShapes } from "./known-shapes.ts";
import { createFound, matchAt, unescaped } from "./match-shape.ts";

export interface Repeats {
  /** What is known so far; undefined: every event has to be read. */
  readonly shape: Shape | undefined;
  /** The text of the last event that was of the shape. */
  readonly text: string;
  /** It does not stand there as it is. */
  readonly isEscaped: boolean;
  /** Whether the event is of the shape. */
  knows(data: string): boolean;
  /** Says to `out` what an event says, where it is of the shape that was learned, and counts nothing. False: it has to be read. */
  say(data: string, out: PartSink): boolean;
  /** An event that was read, and was known to its dialect; for `raw` and `hidden` see `Seen`. True: it was of the shape. */
  observe(data: string, raw?: Buffer, hidden?: Hidden): boolean;
}

/** A stream whose events differ in more is not looked at for ever; a proof that fails costs as much as many looks. */
const MOST_MISSES = 32;
const UNPROVED_COSTS = 8;

/** Kinds of parts of one stream that others had as well; what goes on changing is learned anew. */
const MOST_FITTED = 16;

/** `known`: of the streams of the same upstream in that dialect with those traits. */
export const createRepeats = (dialect: Dialect, ctx: MappingContext<never>, known = new KnownShapes()): Repeats =>
  new Learner(dialect, ctx, known);

/** A class: there is one for each stream under way, and it is asked for each event. */
class Learner implements Repeats {
  readonly #dialect: Dialect;
  readonly #ctx: MappingContext<never>;
  readonly #known: KnownShapes;
  readonly #found = createFound();
  #last: Seen | undefined;
  #misses = 0;
  #fitted = 0;
  shape: Shape | undefined;
  text = "";
  isEscaped = false;

  constructor(dialect: Dialect, ctx: MappingContext<never>, known: KnownShapes) {
    this.#dialect = dialect;
    this.#ctx = ctx;
    this.#known = known;
  }

  knows(data: string): boolean {
    const { shape } = this;
    const found = this.#found;
    if (shape === undefined || matchAt(data, 0, shape.fixed, shape, found) !== data.length) return false;
    this.isEscaped = found.isEscaped;
    this.text = found.isEscaped ? (unescaped(found.literal) ?? "") : found.literal;
    return true;
  }

  say(data: string, out: PartSink): boolean {
    if (this.shape === undefined || this.shape.counts || !this.knows(data)) return false;
    this.shape.say(this.text, out);
    return true;
  }

  observe(data: string, raw?: Buffer, hidden?: Hidden): boolean {
    const before = this.#last;
    this.#last = undefined;
    if (this.knows(data)) return true;
    if (this.#misses >= MOST_MISSES) return false;
    const fitting = this.#fitted < MOST_FITTED ? this.#known.fit(data) : undefined;
    if (fitting !== undefined) {
      this.#fitted += 1;
      this.shape = fitting;
      return this.knows(data);
    }
    const seen = { data, raw, hidden };
    this.#last = seen;
    if (before === undefined) return false;
    const learned = learnShape(this.#dialect, this.#ctx, before, seen);
    if (typeof learned === "string") {
      this.#misses += learned === "different" ? 1 : UNPROVED_COSTS;
      return false;
    }
    this.#known.add(this.#dialect, this.#ctx, learned);
    this.shape = learned;
    this.#last = undefined;
    return this.knows(data);
  }
}
