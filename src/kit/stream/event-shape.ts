// Learns from two events of a stream what they have in common: all but a text, strings that say nothing, and numbers that count. What it finds is
// proved on a third event, which is made up. Called by repeats.ts. Pure.

import type { MappingContext } from "../../contract/context.ts";
import type { Dialect, PartSink } from "../../contract/dialect.ts";
import { endOfString, latin1 } from "./match-shape.ts";

/** An event as it was read. */
export interface Seen {
  readonly data: string;
  /** With all that is around it on the wire and the same in every frame of the kind, where somebody reads it there. */
  readonly raw: Buffer | undefined;
  /** How much of the data, at its beginning and its end, does not stand in the frame; undefined: all does. */
  readonly hidden?: Hidden | undefined;
}
export type Hidden = readonly [before: number, after: number];

/** What stands in a frame before and after its data, or after as much of it as stands there: bytes, one a unit. */
interface Around {
  readonly before: string;
  readonly after: string;
  readonly hidden: Hidden;
}

export interface Shape {
  /** What stands before, between and after what differs, quotes included: one more than there are slots. */
  readonly fixed: readonly string[];
  /** The same of the whole frame, in bytes, one a unit; undefined where the data does not stand in it as it is. */
  readonly framed: readonly string[] | undefined;
  readonly around: Around | undefined;
  /** Which slots are numbers; the others are strings. */
  readonly isNumber: readonly boolean[];
  /** Some are: the last such event tells how much there is. */
  readonly counts: boolean;
  /** The slot that is said. */
  readonly slot: number;
  /** A thought may stand in the text, so that a text says now this and now that. */
  readonly isTagged: boolean;
  readonly say: (text: string, out: PartSink) => void;
}

/** Strings in which two events may differ: the text, and such as hide its length. */
const MOST_STRINGS = 3;
/** Events are numbered, and tell how many tokens there are so far. */
const MOST_NUMBERS = 6;
/** What no answer says, and no schema of a text refuses; with what JSON escapes, so that nothing is done to the text on its way. */
const MADE_UP = '~ made "up" \\ \n é ~';
const BESIDE = "~ beside it ~";
const MADE_UP_NUMBER = "987654321";

export type Learned = Shape | "different" | "unproved";

/** Both of one stream, unless more strings may differ. */
export function learnShape(dialect: Dialect, ctx: MappingContext<never>, one: Seen, other: Seen, mostStrings = MOST_STRINGS): Learned {
  const differing = differences(one.data, other.data, mostStrings);
  if (differing === undefined) return "different";
  const said = saidBy(dialect, ctx, other.data);
  const [call, second] = (said ?? []).filter((one) => !saysNothing(one));
  if (said === undefined || call === undefined || second !== undefined) return "unproved";
  const [name, args] = call;
  const { fixed, slots } = differing;
  const slot = slots.findIndex(({ isNumber, text }) => !isNumber && holds(args, parsed(text)));
  const text = slots[slot] === undefined ? "" : parsed(slots[slot].text);
  if (text === "" || text === MADE_UP) return "unproved";
  const given = replaced(args, text, MADE_UP) as readonly unknown[]; // as long as `args`
  const madeUp = saidBy(dialect, ctx, madeUpOf(differing, slot));
  if (madeUp === undefined || !isSame(madeUp, said.map((one) => (one === call ? [name, given] : one)))) return "unproved"; // biome-ignore format: one condition
  const around = aroundBoth(one, other);
  return {
    fixed,
    framed: around && framedBy(fixed, around),
    around,
    isNumber: slots.map(({ isNumber }) => isNumber),
    counts: slots.some(({ isNumber }) => isNumber),
    slot,
    isTagged: name === "text" && args[3] !== undefined && args[3] !== "none",
    say: sayingLike(name, given),
  };
}

/** The same method of the same sink; its arguments are those it was given, but for the text. */
function sayingLike(name: keyof PartSink, given: readonly unknown[]): Shape["say"] {
  return (told, out) => (out[name] as (...all: unknown[]) => void)(...(replaced(given, MADE_UP, told) as readonly unknown[]));
}

interface Slot {
  readonly isNumber: boolean;
  /** As it stands in the second event. */
  readonly text: string;
}
interface Differences {
  readonly fixed: readonly string[];
  readonly slots: readonly Slot[];
}

/** In what the second differs from the first, and what both have around it; undefined: they differ in other things, or in nothing. */
function differences(one: string, other: string, mostStrings: number): Differences | undefined {
  const fixed: string[] = [];
  const slots: Slot[] = [];
  let strings = 0;
  /** Where the piece that both have begins in the other, and how far both are read. */
  let [from, mine, its] = [0, 0, 0];
  while (mine < one.length && its < other.length) {
    const unit = one.charCodeAt(mine);
    if (unit === QUOTE && other.charCodeAt(its) === QUOTE) {
      const [myEnd, itsEnd] = [endOfString(one, mine + 1), endOfString(other, its + 1)];
      if (myEnd === -1 || itsEnd === -1) return undefined;
      if (one.slice(mine, myEnd) !== other.slice(its, itsEnd)) {
        strings += 1;
        fixed.push(other.slice(from, its + 1));
        slots.push({ isNumber: false, text: other.slice(its + 1, itsEnd) });
        from = itsEnd;
      }
      [mine, its] = [myEnd + 1, itsEnd + 1];
    } else if (isDigit(unit) && isDigit(other.charCodeAt(its))) {
      const [myEnd, itsEnd] = [endOfDigits(one, mine), endOfDigits(other, its)];
      const text = other.slice(its, itsEnd);
      if (one.slice(mine, myEnd) !== text) {
        if (!isCount(one.slice(mine, myEnd)) || !isCount(text)) return undefined;
        fixed.push(other.slice(from, its));
        slots.push({ isNumber: true, text });
        from = itsEnd;
      }
      [mine, its] = [myEnd, itsEnd];
    } else if (unit === other.charCodeAt(its)) [mine, its] = [mine + 1, its + 1];
    else return undefined;
  }
  if (mine < one.length || its < other.length) return undefined;
  if (strings === 0 || strings > mostStrings || slots.length - strings > MOST_NUMBERS) return undefined;
  // A slice would hold the event that it is a slice of.
  return { fixed: [...fixed, other.slice(from)].map((piece) => Buffer.from(piece).toString()), slots };
}

const QUOTE = 0x22;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
function endOfDigits(data: string, from: number): number {
  let at = from;
  while (isDigit(data.charCodeAt(at))) at += 1;
  return at;
}
/** Nought may mean that nothing is told. */
const isCount = (digits: string): boolean => /^[1-9]\d{0,14}$/.test(digits);

const parsed = (literal: string): string => {
  const value: unknown = JSON.parse(`"${literal}"`); // a token of JSON that has been read
  return typeof value === "string" ? value : "";
};

function madeUpOf({ fixed, slots }: Differences, slot: number): string {
  const madeUp = (index: number): string =>
    slots[index]?.isNumber === true ? MADE_UP_NUMBER : index === slot ? JSON.stringify(MADE_UP).slice(1, -1) : BESIDE;
  return fixed.map((piece, index) => (index === slots.length ? piece : piece + madeUp(index))).join("");
}

const ALL_STANDS: Hidden = [0, 0];

/** What is around the data of both; undefined where it does not stand in the frame as it is, or other things are around it. */
function aroundBoth(one: Seen, other: Seen): Around | undefined {
  const [mine, its] = [aroundOf(one), aroundOf(other)];
  return mine?.before === its?.before && mine?.after === its?.after ? its : undefined;
}

function aroundOf({ data, raw, hidden = ALL_STANDS }: Seen): Around | undefined {
  const shown = Buffer.from(data.slice(hidden[0], data.length - hidden[1]));
  const at = raw?.indexOf(shown) ?? -1;
  if (raw === undefined || at === -1) return undefined;
  return { before: raw.toString("latin1", 0, at), after: raw.toString("latin1", at + shown.length), hidden };
}

/** `fixed`, as it stands in the frame. */
export function framedBy(fixed: readonly string[], { before, after, hidden }: Around): readonly string[] {
  const last = fixed.length - 1;
  return fixed.map((piece, at) => {
    if (at === 0) return before + latin1(piece.slice(hidden[0]));
    return at === last ? latin1(piece.slice(0, piece.length - hidden[1])) + after : latin1(piece);
  });
}

export type Call = readonly [name: keyof PartSink, args: readonly unknown[]];

/** What an event says, call by call; undefined: it is none of its dialect. */
export function saidBy(dialect: Dialect, ctx: MappingContext<never>, data: string): readonly Call[] | undefined {
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

/** Hears of an event nothing but what it counts. */
export function countsOnly(out: Pick<PartSink, "usage">): PartSink {
  const ignore = () => {};
  const usage: PartSink["usage"] = (counts) => out.usage(counts);
  return new Proxy({}, { get: (_, name) => (name === "usage" ? usage : ignore) }) as PartSink; // it takes whatever is said
}

/** What repeats the event before it, or is empty: the id and the model, a finish that has not come, no parts. Counts are read by the last event. */
function saysNothing([name, args]: Call): boolean {
  switch (name) {
    case "start":
    case "usage":
      return true;
    case "parts":
      return Array.isArray(args[1]) && args[1].length === 0;
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

/** Whether one event says what the other does. The first word stands for what a stream begins with; of counts it matters which are told. */
function isSame(one: readonly Call[], other: readonly Call[]): boolean {
  return JSON.stringify(one.map(compared)) === JSON.stringify(other.map(compared));
}
function compared([name, args]: Call): unknown {
  const [told] = args;
  if (typeof told !== "object" || told === null) return [name, args];
  if (name === "usage") return [name, Object.entries(told).flatMap(([bucket, count]) => (count === undefined ? [] : [bucket]))];
  return name === "start" ? [name, { ...told, id: "", model: "", created: 0 }] : [name, args];
}

function holds(value: unknown, text: string): boolean {
  if (typeof value !== "object" || value === null) return value === text;
  return Object.values(value).some((one) => holds(one, text));
}

function replaced(value: unknown, text: string, made: string): unknown {
  if (value === text) return made;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => replaced(one, text, made));
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = replaced((value as Readonly<Record<string, unknown>>)[key], text, made);
  return copy;
}
