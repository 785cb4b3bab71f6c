// Most events of a stream differ from the one before them in one text alone. Such a shape is learned from two events that do, proved on a third that
// is made up, and from then on an event of that shape is known by its beginning and its end: what stands between them is the text, and nothing is
// parsed, validated or decoded. One per stream. Anything else, an escape in the text already, is left to whoever parses. Pure but for its own state.

import type { MappingContext } from "../../contract/context.ts";
import type { Dialect, PartSink } from "../../contract/dialect.ts";

export interface Repeats {
  /** Says to `out` what an event says, where it is of the shape that was learned. False: it has to be read. */
  say(data: string, out: PartSink): boolean;
  /** An event that was read, and was known to its dialect. */
  observe(data: string): void;
}

/** A stream whose events differ in more than that is not looked at for ever. */
const MOST_MISSES = 4;
/** What no answer says, and no schema of a text refuses. */
const MADE_UP = "~ made up ~";

interface Shape {
  readonly before: string;
  readonly after: string;
  readonly say: (text: string, out: PartSink) => void;
}

export function createRepeats(dialect: Dialect, ctx: MappingContext<never>): Repeats {
  let last: string | undefined;
  let misses = 0;
  let shape: Shape | undefined;

  return {
    say(data, out) {
      if (shape === undefined) return false;
      const { before, after } = shape;
      const end = data.length - after.length;
      if (end <= before.length || !data.startsWith(before) || !data.endsWith(after)) return false;
      const text = data.slice(before.length, end);
      if (!isPlain(text)) return false;
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

function shapeOf(dialect: Dialect, ctx: MappingContext<never>, one: string, other: string): Shape | undefined {
  const place = placeOf(one, other);
  if (place === undefined) return undefined;
  const { before, after } = place;
  const text = other.slice(before.length, other.length - after.length);
  if (text === "" || text === MADE_UP || !isPlain(text)) return undefined;
  const said = saidBy(dialect, ctx, other);
  const madeUp = saidBy(dialect, ctx, `${before}${MADE_UP}${after}`);
  if (said === undefined || madeUp === undefined) return undefined;
  const [[name, args] = [], second] = said.filter(({ 0: method, 1: given }) => !saysNothing(method, given));
  if (name === undefined || args === undefined || second !== undefined) return undefined;
  const put = (made: string) => args.map((arg) => replaced(arg, text, made));
  if (JSON.stringify(said.map((call) => [call[0], call[1] === args ? put(MADE_UP) : call[1]])) !== JSON.stringify(madeUp)) return undefined;
  // The same method of the same sink; its arguments are those it was given, but for the text.
  return { before, after, say: (made, out) => (out[name] as (...given: unknown[]) => void)(...put(made)) };
}

/** Where the two differ, widened to the JSON string it lies in; undefined: not in one string alone. */
function placeOf(one: string, other: string): { readonly before: string; readonly after: string } | undefined {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const open = other.lastIndexOf('"', start - 1);
  const close = other.indexOf('"', other.length - end);
  if (open === -1 || close === -1) return undefined;
  const before = other.slice(0, open + 1);
  const after = other.slice(close);
  const isPlace = one.startsWith(before) && one.endsWith(after) && isPlain(one.slice(before.length, one.length - after.length));
  return isPlace ? { before, after } : undefined;
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
function saysNothing(name: keyof PartSink, args: readonly unknown[]): boolean {
  if (name === "start") return true;
  if (name === "finish") return !args[1] && !args[2] && !args[3];
  return (
    (name === "usage" || name === "text" || name === "refusal" || name === "thinking") &&
    args.slice(name === "usage" ? 0 : 1).every(isNothing)
  );
}

const isNothing = (arg: unknown): boolean => arg === undefined || arg === null || arg === "" || arg === "none";

function replaced(arg: unknown, text: string, made: string): unknown {
  if (arg === text) return made;
  if (typeof arg !== "object" || arg === null || Array.isArray(arg)) return arg;
  return Object.fromEntries(Object.entries(arg).map(([key, value]) => [key, value === text ? made : value]));
}

/** It stands in JSON as it is. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c) return false;
  }
  return true;
}
