// Most events of a stream differ from the one before them in a text, and perhaps in strings that say nothing. Such a shape is learned from two
// events, proved on a third that is made up, and from then on an event of that shape is known by what stands between those strings: it is not
// parsed, validated or decoded. One per stream. Anything else, an escape in it already, is left to whoever parses. Pure but for its own state.

import type { MappingContext } from "../../contract/context.ts";
import type { Dialect, PartSink } from "../../contract/dialect.ts";

export interface Repeats {
  /** Says to `out` what an event says, where it is of the shape that was learned. False: it has to be read. */
  say(data: string, out: PartSink): boolean;
  /** An event that was read, and was known to its dialect. */
  observe(data: string): void;
}

/** A stream whose events differ in more than strings is not looked at for ever. */
const MOST_MISSES = 4;
/** Strings in which two events may differ: the text, and such as hide its length. */
const MOST_SLOTS = 3;
/** What no answer says, and no schema of a text refuses. */
const MADE_UP = "~ made up ~";
const BESIDE = "~ beside it ~";

interface Shape {
  /** What stands before, between and after the strings, quotes included: one more than there are strings. */
  readonly fixed: readonly string[];
  /** Which of the strings is said. */
  readonly slot: number;
  readonly say: (text: string, out: PartSink) => void;
}

export function createRepeats(dialect: Dialect, ctx: MappingContext<never>): Repeats {
  let last: string | undefined;
  let misses = 0;
  let shape: Shape | undefined;

  return {
    say(data, out) {
      const text = shape && textIn(data, shape);
      if (shape === undefined || text === undefined) return false;
      shape.say(text, out);
      return true;
    },
    observe(data) {
      if (misses >= MOST_MISSES) return;
      const before = last;
      last = data;
      if (before === undefined) return;
      const found = shapeOf(dialect, ctx, before, data);
      if (found === undefined) misses += 1;
      else shape = found;
    },
  };
}

/** The string that is said; undefined: another shape, or nothing. */
function textIn(data: string, { fixed, slot }: Shape): string | undefined {
  let text: string | undefined;
  let at = 0;
  // No iterator: this is run for every event of a stream.
  for (let index = 0; index < fixed.length; index += 1) {
    const piece = fixed[index] as string; // below the length
    if (!data.startsWith(piece, at)) return undefined;
    at += piece.length;
    if (index === fixed.length - 1) break;
    const end = data.indexOf('"', at);
    if (end === -1) return undefined;
    const string = data.slice(at, end);
    if (!isPlain(string)) return undefined;
    if (index === slot) text = string;
    at = end;
  }
  return at === data.length && text !== "" ? text : undefined;
}

function shapeOf(dialect: Dialect, ctx: MappingContext<never>, one: string, other: string): Shape | undefined {
  const differing = differences(one, other);
  if (differing === undefined) return undefined;
  const { fixed, strings } = differing;
  const said = saidBy(dialect, ctx, other);
  if (said === undefined) return undefined;
  const [[name, args] = [], second] = said.filter((call) => !saysNothing(call));
  if (name === undefined || args === undefined || second !== undefined) return undefined;
  const slot = strings.findIndex((text) => args.some((arg) => JSON.stringify(arg) !== JSON.stringify(replaced(arg, text, MADE_UP))));
  const text = strings[slot];
  if (text === undefined || text === "" || text === MADE_UP) return undefined;
  const put = (made: string) => args.map((arg) => replaced(arg, text, made));
  const madeUp = saidBy(
    dialect,
    ctx,
    filled(fixed, (index) => (index === slot ? MADE_UP : BESIDE)),
  );
  const expected = said.map((call) => [call[0], call[1] === args ? put(MADE_UP) : call[1]]);
  if (madeUp === undefined || JSON.stringify(madeUp) !== JSON.stringify(expected)) return undefined;
  // The same method of the same sink; its arguments are those it was given, but for the text.
  const place = args.findIndex((arg) => JSON.stringify(arg) !== JSON.stringify(replaced(arg, text, MADE_UP)));
  const given = put(MADE_UP);
  const say = (made: string, out: PartSink): void => {
    given[place] = replaced(args[place], text, made);
    (out[name] as (...all: unknown[]) => void)(...given);
  };
  return { fixed, slot, say };
}

const filled = (fixed: readonly string[], string: (index: number) => string): string =>
  fixed.map((piece, index) => (index === fixed.length - 1 ? piece : piece + string(index))).join("");

/** The strings in which the second differs from the first, and what both have around them; undefined: they differ in other things, or not at all. */
function differences(one: string, other: string): { readonly fixed: readonly string[]; readonly strings: readonly string[] } | undefined {
  // Without escapes every quote begins or ends a string.
  if (one.includes("\\") || other.includes("\\")) return undefined;
  const [mine, its] = [one.split('"'), other.split('"')];
  if (mine.length !== its.length) return undefined;
  const fixed: string[] = [];
  const strings: string[] = [];
  let piece = "";
  for (const [index, text] of its.entries()) {
    const isString = index % 2 === 1;
    if (mine[index] === text) piece += isString ? `"${text}"` : text;
    else if (!isString || strings.length === MOST_SLOTS) return undefined;
    else {
      fixed.push(`${piece}"`);
      strings.push(text);
      piece = '"';
    }
  }
  return strings.length === 0 ? undefined : { fixed: [...fixed, piece], strings };
}

type Call = readonly [name: keyof PartSink, args: readonly unknown[]];

/** What an event says, call by call; undefined: it is none of its dialect. */
function saidBy(dialect: Dialect, ctx: MappingContext<never>, data: string): readonly Call[] | undefined {
  const calls: Call[] = [];
  // Whatever is called is noted.
  const sink = new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...args: unknown[]) =>
          void calls.push([name as keyof PartSink, args]),
    },
  ) as PartSink;
  try {
    const value = JSON.parse(data) as never; // validated in the next line
    if (dialect.isError(value) || dialect.validate.event(value).length > 0) return undefined;
    dialect.decodeEvent(value, sink, ctx);
    return calls;
  } catch {
    return undefined;
  }
}

/** What repeats the event before it, or is empty: the id and the model, a finish that has not come, no counts. */
function saysNothing([name, args]: Call): boolean {
  switch (name) {
    case "start":
      return true;
    case "parts":
      return Array.isArray(args[1]) && args[1].length === 0;
    case "usage":
      return isNothing(args[0]);
    case "finish":
    case "text":
    case "refusal":
    case "thinking":
      return args.slice(1).every(isNothing);
    default:
      return false;
  }
}

/** `none` is how thoughts stand in a text. */
const isNothing = (arg: unknown): boolean => arg === undefined || arg === null || arg === "" || arg === "none";

function replaced(arg: unknown, text: string, made: string): unknown {
  if (arg === text) return made;
  if (typeof arg !== "object" || arg === null || Array.isArray(arg)) return arg;
  const copy: Record<string, unknown> = { ...arg };
  for (const key in copy) if (copy[key] === text) copy[key] = made;
  return copy;
}

/** It stands in JSON as it is. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit === 0x5c) return false;
  }
  return true;
}
