// Single values as mappings need them: enums, clamps, counts, objects that may vanish. Pure.

import { type AnyContext, lose } from "./losses.ts";
import { readLogprobs } from "./stream/read-pieces.ts";

type Absent = null | undefined;

/** Applies the function to a value that is there. What it is given beside the value is handed on as it is. */
export function some<T, R, C = undefined, E = undefined>(
  value: T,
  map: (value: NonNullable<T>, context: C, env: E) => R,
  context?: C,
  env?: E,
): T extends Absent ? R | undefined : R;
export function some<T, R, C, E>(value: T, map: (value: NonNullable<T>, context: C, env: E) => R, context?: C, env?: E): R | undefined {
  return value === null || value === undefined ? undefined : map(value as NonNullable<T>, context as C, env as E); // who gives no context maps without one
}

/** An object all of whose members are undefined vanishes. Only called for types whose members are all optional. */
export function prune<T extends object>(object: T): T | undefined {
  for (const name in object) if (object[name] !== undefined) return object;
  return undefined;
}

/** canonical → wire word. A canonical word that the table lacks is undefined. */
export function write<T extends Readonly<Record<string, unknown>>, V extends string | Absent>(
  table: T,
  value: V,
): V extends keyof T ? T[V] : T[keyof T] | undefined {
  return (value === null || value === undefined ? undefined : table[value]) as V extends keyof T ? T[V] : T[keyof T] | undefined; // the lookup is the conditional
}

/** wire → canonical word; words that the table lacks read as `otherwise`, absence stays absent. */
export function read<C, O extends C | undefined>(
  table: Readonly<Record<string, C>>,
  value: string | Absent,
  otherwise: O,
): C | O | undefined {
  return value === null || value === undefined ? undefined : Object.hasOwn(table, value) ? table[value] : otherwise;
}

/** canonical → wire word, a word without counterpart dropped and reported. */
export function translate<T extends Readonly<Record<string, unknown>>>(
  table: T,
  value: string | Absent,
  ctx: AnyContext,
  path: string,
): T[keyof T] | undefined {
  if (value === null || value === undefined) return undefined;
  if (Object.hasOwn(table, value)) return table[value] as T[keyof T];
  lose(ctx, "dropped", path, `"${value}" has no counterpart on this wire`);
  return undefined;
}
export function readBack<T extends Readonly<Record<string, unknown>>>(table: T, value: string | Absent): T[keyof T] | undefined {
  return value !== null && value !== undefined && Object.hasOwn(table, value) ? (table[value] as T[keyof T]) : undefined;
}

export function clamp(value: number | Absent, low: number, high: number, ctx: AnyContext, path: string): number | undefined {
  if (value === null || value === undefined) return undefined;
  const inside = Math.min(Math.max(value, low), high);
  if (inside !== value) lose(ctx, "approx", path, `clamped to ${low}…${high}`);
  return inside;
}

export const atMost = (value: number, limit: number | Absent): number =>
  limit === null || limit === undefined ? value : Math.min(value, limit);
export const atLeast = (value: number, limit: number | Absent): number =>
  limit === null || limit === undefined ? value : Math.max(value, limit);

/** A wire's count: a number, or digits in a string; anything else is absent. Never negative. */
export function count(value: number | string | Absent): number | undefined {
  const number = typeof value === "string" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? Math.max(0, Math.trunc(number)) : undefined;
}
/** What is left of a count that contains the others; never negative. */
export function less(total: number | undefined, ...parts: readonly (number | undefined)[]): number | undefined {
  return total === undefined ? undefined : Math.max(0, total - plus(...parts));
}
/** Usage nobody reported. */
export const noUsage = (): { readonly [bucket: string]: never } => ({});
export function plus(...parts: readonly (number | undefined)[]): number {
  let sum = 0;
  for (const part of parts) sum += part ?? 0;
  return sum;
}
/** As people count them: what takes two places in memory is one. */
export const charactersIn = (text: string | Absent): number | undefined => (typeof text === "string" ? [...text].length : undefined);
export const sumOf = (numbers: readonly number[] | Absent): number => plus(...(numbers ?? []));

/** Their sum as a count; undefined where there are none. */
export const totalOf = (numbers: readonly number[] | Absent): number | undefined =>
  numbers === null || numbers === undefined || numbers.length === 0 ? undefined : count(sumOf(numbers));
export const isBlank = (text: string | Absent): boolean => text === null || text === undefined || text.trim() === "";
/** The texts that hold more than blanks. */
export const withoutBlanks = (texts: readonly string[] | Absent): string[] | undefined => texts?.filter((text) => text.trim() !== "");
export const startsWith = (text: string | Absent, prefix: string): boolean => text?.startsWith(prefix) === true;
/** A map without the members that say nothing. */
export const withoutNulls = <T>(map: Readonly<Record<string, T | null>>): Record<string, T> =>
  Object.fromEntries(Object.entries(map).filter((entry): entry is [string, T] => entry[1] !== null));
/** What stands behind the last `separator`. */
export const lastPart = (text: string | Absent, separator: string): string | undefined => text?.split(separator).at(-1);
export const lower = (text: string | Absent): string | undefined => text?.toLowerCase();
export const upper = (text: string | Absent): string | undefined => text?.toUpperCase();
export const includesText = (text: string | Absent, piece: string): boolean => text?.includes(piece) === true;
/** `pattern` is a regular expression of the mapping's own. */
export const matchesText = (text: string | Absent, pattern: string): boolean =>
  text !== null && text !== undefined && new RegExp(pattern).test(text);
export const nonEmpty = (text: string | Absent): string | undefined => text || undefined;
export const isText = (value: unknown): value is string => typeof value === "string";
export const isNumber = (value: unknown): value is number => typeof value === "number";
/** Unix seconds. */
/** Of a voice that is named, or pointed at by its id. */
export const voiceId = (voice: string | { readonly id: string } | Absent): string | undefined =>
  typeof voice === "string" ? voice : voice?.id;
/** Unix seconds as an RFC 3339 time, and back; undefined for what is no time. */
export const isoTime = (unixSeconds: number): string => new Date(unixSeconds * 1000).toISOString();
export function unixTime(text: string | Absent): number | undefined {
  const ms = Date.parse(text ?? "");
  return Number.isNaN(ms) ? undefined : Math.floor(ms / 1000);
}
/** An object with one member. */
export const wrapped = <T, K extends string>(value: T, name: K): { [key in K]: T } => ({ [name]: value }) as { [key in K]: T }; // one key, as named
export const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);
/** One value as a list of one; a list as it is. */
export const listOf = <T>(value: T | readonly T[] | Absent): T[] | undefined =>
  value === null || value === undefined ? undefined : Array.isArray(value) ? [...(value as readonly T[])] : [value as T];
export const supports = (model: { readonly supports: ReadonlySet<string> }, ability: string): boolean => model.supports.has(ability);

/** True when the object has the member; narrows a union to the branches that do. */
export const has = <T extends object, K extends string>(value: T, name: K): value is Extract<T, { [key in K]: unknown }> =>
  Object.hasOwn(value, name);
/** The value if it is one of the words. */
export const word = <const W extends readonly string[]>(value: string | Absent, words: W): W[number] | undefined =>
  words.find((one) => one === value);

/** The text without the first of the prefixes it starts with. */
export const withoutPrefix = (text: string, ...prefixes: readonly string[]): string =>
  text.slice(prefixes.find((prefix) => text.startsWith(prefix))?.length ?? 0);

/** Milliseconds of a duration in seconds (`34.4s`); undefined for anything else. */
export function durationMs(text: string | Absent): number | undefined {
  const match = /^(\d+(?:\.\d+)?)s$/.exec(text?.trim() ?? "");
  return match === null ? undefined : Math.round(Number(match[1]) * 1000);
}
/** Milliseconds of the duration that follows the words in a sentence (`… retry in 1m2.5s.`); undefined when none does. */
export function durationAfter(text: string | Absent, words: string): number | undefined {
  const at = text?.indexOf(words) ?? -1;
  const match = at === -1 ? null : /^\s*(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?/.exec(text?.slice(at + words.length) ?? "");
  if (match === null || match[0].trim() === "") return undefined;
  return Math.round((Number(match[1] ?? 0) * 3600 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0)) * 1000);
}
/** A duration in seconds as text: 34400 → `34.4s`. */
export const secondsText = (milliseconds: number | Absent): string | undefined =>
  milliseconds === null || milliseconds === undefined ? undefined : `${milliseconds / 1000}s`;

/** A word or number as text; an empty one is absent. */
export const asText = (value: string | number | Absent): string | undefined =>
  value === null || value === undefined || value === "" ? undefined : String(value);

/** Text of the first that says something. */
export const firstText = (...values: readonly unknown[]): string | undefined => {
  for (const value of values) {
    const text = said(value);
    if (text !== undefined) return text;
  }
  return undefined;
};

/** A text; the message inside an object; the findings of a validator; else the JSON. Blank text says nothing. */
function said(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) return value.flatMap((one: unknown) => said(one) ?? []).join("; ") || undefined;
  const { message, msg, detail, loc } = value as Readonly<Record<string, unknown>>; // any object has unknown members
  if (Array.isArray(loc) && typeof msg === "string") return `${loc.join(".")}: ${msg}`;
  return firstText(message, msg, detail) ?? (Object.keys(value).length === 0 ? undefined : JSON.stringify(value));
}

const ASKED_WAIT = /(?:try again|retry)\s+(?:in|after)\s+((?:\d+(?:\.\d+)?\s*(?:ms|h|m|s)[a-z]*\s*)+)/i;
const WAIT_STEP = /(\d+(?:\.\d+)?)\s*(ms|h|m|s)/gi;
const MS_OF: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Milliseconds a message asks to wait (`try again in 1.898s`, `6m0s`, `28ms`); undefined when it does not. */
export function waitInText(text: string | Absent): number | undefined {
  const found = ASKED_WAIT.exec(text ?? "")?.[1];
  if (found === undefined) return undefined;
  return Math.ceil(
    [...found.matchAll(WAIT_STEP)].reduce((sum, [, number, unit]) => sum + Number(number) * (MS_OF[unit?.toLowerCase() ?? ""] ?? 0), 0),
  );
}

/**
 * A count that ought to hold `part`. Some servers leave it out; that shows when the part is the larger of the two, or when only with it
 * the `sum` is right (`others` being what else is in it).
 */
export function holding(
  whole: number | undefined,
  part: number | undefined,
  others: number | undefined,
  sum: number | undefined,
): number | undefined {
  if (whole === undefined || part === undefined || part === 0) return whole;
  const isApart = part > whole || (sum !== undefined && whole + part + (others ?? 0) === sum);
  return isApart ? whole + part : whole;
}

/** What is there when an optional object is not. */
export const emptyObject = (): { readonly [name: string]: never } => ({});
/** Log probabilities by token, of any server's shape that has them by token. */
export const tokenLogprobs = (value: unknown): ReturnType<typeof readLogprobs> => readLogprobs(value);

/** The names of the members that are there. */
export const memberNamesOf = (value: object | Absent): string[] =>
  Object.entries(value ?? {}).flatMap(([name, member]) => (member === undefined || member === null ? [] : [name]));
