// Shapes that events of earlier streams had (see event-shape.ts), for those that follow: what differs from stream to stream and says nothing, as an id,
// is left open, and filled in by a stream's first event of the kind. Called by repeats.ts. One for each deployment and dialect; it forgets the
// oldest. Pure but for its own state.

import type { MappingContext } from "../../contract/context.ts";
import type { Dialect, PartSink } from "../../contract/dialect.ts";
import { framedBy, learnShape, type Seen, type Shape } from "./event-shape.ts";
import { latin1, textsOf } from "./match-shape.ts";

/** A shape with a slot for all that differs, be it within a stream or from one to another. */
interface Template {
  readonly shape: Shape;
  /** Which slots stay the same throughout a stream. */
  readonly isSteady: readonly boolean[];
}

/** Texts, thoughts and arguments, and how each is told to clients that ask for more. */
const MOST_TEMPLATES = 8;
/** In which two streams may differ: beside what differs within one, ids and names. */
const MOST_STRINGS = 6;
/** What no answer says. */
const SAID = "~ said ~";

export class KnownShapes {
  readonly #templates: Template[] = [];

  /** The shape of an event, with what stays the same in its stream. */
  fit(data: string): Shape | undefined {
    for (const template of this.#templates) {
      const texts = textsOf(data, template.shape);
      if (texts !== undefined) return filledIn(template, texts);
    }
    return undefined;
  }

  /** Of a stream, and none that is known. */
  add(dialect: Dialect, ctx: MappingContext<never>, shape: Shape): void {
    const own: Template = { shape, isSteady: shape.isNumber.map(() => false) };
    for (const [at, template] of this.#templates.entries()) {
      const joined = join(dialect, ctx, template, own);
      if (joined === undefined) continue;
      this.#templates[at] = joined;
      return;
    }
    if (this.#templates.length === MOST_TEMPLATES) this.#templates.shift();
    this.#templates.push(own);
  }
}

/** One for both, learned and proved as of two events of a stream; undefined where they have more between them than that. */
function join(dialect: Dialect, ctx: MappingContext<never>, one: Template, other: Template): Template | undefined {
  const changing = new Set<string>();
  const [mine, its] = [sampleOf(one, 1, changing), sampleOf(other, 2, changing)];
  const shape = learnShape(dialect, ctx, mine, its, MOST_STRINGS);
  // What one says may not be the stream's own, or the request's.
  if (typeof shape === "string" || saidBy(shape) !== saidBy(one.shape) || saidBy(shape) !== saidBy(other.shape)) return undefined;
  const texts = [textsOf(mine.data, shape), textsOf(its.data, shape)];
  const isSteady = shape.isNumber.map((_, slot) => !texts.some((one) => changing.has(one?.[slot] ?? "")));
  if (isSteady[shape.slot] === true) return undefined;
  return { shape: { ...shape, counts: shape.isNumber.some((isNumber, slot) => isNumber && !isSteady[slot]) }, isSteady };
}

/** An event of the shape, with texts and numbers that no other has; those that change within a stream are added to `changing`. */
function sampleOf({ shape, isSteady }: Template, which: 1 | 2, changing: Set<string>): Seen {
  const { fixed, around, isNumber } = shape;
  let data = "";
  for (const [slot, piece] of fixed.entries()) {
    data += piece;
    if (slot === isNumber.length) break;
    const text = isNumber[slot] === true ? `${which}0000${slot + 1}` : `~ ${which} ${slot} ~`;
    if (isSteady[slot] !== true) changing.add(text);
    data += text;
  }
  if (around === undefined) return { data, raw: undefined };
  const { before, after, hidden } = around;
  return { data, raw: Buffer.from(before + latin1(data.slice(hidden[0], data.length - hidden[1])) + after, "latin1"), hidden };
}

/** Its one call, with a text that is made up. */
function saidBy({ say }: Shape): string {
  let call: unknown;
  const sink = new Proxy({}, { get: (_, name) => (...args: unknown[]) => { call = [name, args]; } }) as PartSink; // biome-ignore format: one call
  say(SAID, sink);
  return JSON.stringify(call);
}

function filledIn({ shape, isSteady }: Template, texts: readonly string[]): Shape {
  if (!isSteady.includes(true)) return shape;
  const fixed: string[] = [];
  let piece = "";
  for (const [slot, text] of shape.fixed.entries()) {
    piece += text;
    if (isSteady[slot] === true) piece += texts[slot];
    else {
      // Joined of slices as they are, it would hold the events they are slices of.
      fixed.push(Buffer.from(piece).toString());
      piece = "";
    }
  }
  const changes = (_: unknown, slot: number): boolean => isSteady[slot] !== true;
  return {
    ...shape,
    fixed,
    framed: shape.around && framedBy(fixed, shape.around),
    isNumber: shape.isNumber.filter(changes),
    slot: shape.isNumber.slice(0, shape.slot).filter(changes).length,
  };
}
