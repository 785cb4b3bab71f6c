// Lists as mappings need them: map, pick by a tag, merge neighbours. Inputs are never changed; an absent list stays absent.

type Absent = null | undefined;
/** Absent in, absent out; a list in, a list out. */
type Mapped<L, R> = L extends Absent ? undefined : R[];
type Item<L> = NonNullable<L> extends readonly (infer T)[] ? T : never;

/** Items the function gives undefined for vanish. What it is given beside each item is handed on as it is, so that no call needs a closure. */
export function each<L extends readonly unknown[] | Absent, R, C = undefined, E = undefined>(
  list: L,
  map: (item: Item<L>, context: C, env: E) => R,
  context?: C,
  env?: E,
): Mapped<L, Exclude<R, undefined>> {
  if (list === null || list === undefined) return undefined as Mapped<L, Exclude<R, undefined>>; // absent in, absent out
  const out = new Array<unknown>(list.length);
  let size = 0;
  for (const item of list) {
    const made = map(item as Item<L>, context as C, env as E); // a list of the caller's; who gives no context maps without one
    if (made !== undefined) out[size++] = made;
  }
  if (size < out.length) out.length = size;
  return out as Mapped<L, Exclude<R, undefined>>; // as above: a list in, a list out
}

/** The same for a function that is told where each item stands. */
export function eachPlaced<L extends readonly unknown[] | Absent, R>(
  list: L,
  map: (item: Item<L>, place: number) => R,
): Mapped<L, Exclude<R, undefined>> {
  let place = 0;
  return each(list, (item) => map(item, place++));
}

/** One to many. */
export function flatEach<L extends readonly unknown[] | Absent, R, C = undefined, E = undefined>(
  list: L,
  map: (item: Item<L>, context: C, env: E) => readonly R[] | undefined,
  context?: C,
  env?: E,
): Mapped<L, R> {
  if (list === null || list === undefined) return undefined as Mapped<L, R>; // as in `each`
  const out: R[] = [];
  for (const item of list) {
    const made = map(item as Item<L>, context as C, env as E); // as in `each`
    if (Array.isArray(made)) for (const one of made as readonly R[]) out.push(one);
    // What only this wire understands is one item, however many a shape makes of others.
    else if (made !== undefined) out.push(made as R);
  }
  return out as Mapped<L, R>; // as in `each`
}

/** Items and lists of items, one after the other; what is absent is left out. A list that stands alone is that list. */
export function inOrder<T>(...pieces: readonly (T | readonly T[] | undefined)[]): T[] {
  let size = 0;
  let alone: readonly T[] | undefined;
  for (const piece of pieces) {
    if (piece === undefined) continue;
    const isList = Array.isArray(piece);
    alone = size === 0 && isList ? piece : undefined;
    size += isList ? piece.length : 1;
  }
  if (alone?.length === size) return alone as T[]; // made for this list by whoever calls
  const out = new Array<T>(size);
  let at = 0;
  for (const piece of pieces) {
    if (Array.isArray(piece)) for (const one of piece as readonly T[]) out[at++] = one;
    else if (piece !== undefined) out[at++] = piece as T;
  }
  return out;
}

type Tagged<T, K extends string, V extends string> = T extends { readonly [key in K]?: infer F }
  ? V extends F
    ? T
    : F extends V
      ? T
      : never
  : never;

/** The items whose `key` is one of `values`, narrowed to those members of their union. */
export function pick<L extends readonly object[] | Absent, K extends string, V extends string>(
  list: L,
  key: K,
  values: readonly V[],
): Mapped<L, Tagged<Item<L>, K, V>> {
  return ofTag(list, key, values, true) as Mapped<L, Tagged<Item<L>, K, V>>; // filtered by that very tag
}

/** The value if its `key` is one of `values`, narrowed likewise. */
export function pickOne<T extends object, K extends string, V extends string>(
  value: T | undefined,
  key: K,
  values: readonly V[],
): Tagged<T, K, V> | undefined {
  const wanted: readonly unknown[] = values;
  return value !== undefined && wanted.includes(field(value, key)) ? (value as Tagged<T, K, V>) : undefined; // as above
}

type Untagged<T, K extends string, V extends string> = T extends { readonly [key in K]: infer F } ? (F extends V ? never : T) : T;

/** The items whose `key` is none of `values`. */
export function without<L extends readonly object[] | Absent, K extends string, V extends string>(
  list: L,
  key: K,
  values: readonly V[],
): Mapped<L, Untagged<Item<L>, K, V>> {
  return ofTag(list, key, values, false) as Mapped<L, Untagged<Item<L>, K, V>>; // as above
}

/** The items whose tag is among the values, or is not; the very list where that is all of them. */
function ofTag(
  list: readonly object[] | Absent,
  key: string,
  values: readonly unknown[],
  isWanted: boolean,
): readonly object[] | undefined {
  if (list === null || list === undefined) return undefined;
  let kept: object[] | undefined;
  for (let at = 0; at < list.length; at++) {
    const item = list[at] as object; // below its length
    if (values.includes(field(item, key)) === isWanted) kept?.push(item);
    else kept ??= at === 0 ? [] : list.slice(0, at);
  }
  return kept ?? list;
}

/**
 * Neighbours with an equal `by` become one, their `join` lists concatenated; members of `join` whose `type` is `first` (or, on wires
 * without a type, that have a member of that name) go to the front, in order. With `only`, no others than those of that `by`. An item whose `join` list is empty says nothing and vanishes.
 */
export function mergeAdjacent<T extends object>(list: readonly T[], by: string, join: string, first?: string, only?: string): T[] {
  const out: T[] = [];
  let lastKind: unknown;
  let theirs: unknown;
  for (const item of list) {
    const kind = field(item, by);
    const mine = field(item, join);
    const isOfThose = Array.isArray(mine) && (only === undefined || kind === only);
    if (isOfThose && mine.length === 0) continue;
    if (isOfThose && kind === lastKind && Array.isArray(theirs)) {
      theirs = [...(theirs as unknown[]), ...(mine as unknown[])];
      out.push({ ...(out.pop() as T), [join]: theirs }); // who has it is there
    } else {
      lastKind = kind;
      theirs = mine;
      out.push(item);
    }
  }
  return first === undefined ? out : each(out, withAhead, join, first);
}

/** The item with those members in front; the same where none stands behind another. */
function withAhead<T extends object>(item: T, join: string, first: string): T {
  const members = field(item, join);
  if (!Array.isArray(members)) return item;
  for (let at = 1; at < members.length; at += 1) {
    if (!isOfType(members[at], first) || isOfType(members[at - 1], first)) continue;
    const isFirst = (member: unknown): boolean => isOfType(member, first);
    return { ...item, [join]: [...members.filter(isFirst), ...members.filter((member) => !isFirst(member))] };
  }
  return item;
}

function isOfType(member: unknown, name: string): boolean {
  if (typeof member !== "object" || member === null) return false;
  const { type } = member as { readonly type?: unknown }; // of what has none, undefined
  return type === undefined ? field(member, name) !== undefined : type === name;
}

const field = (object: object, name: string): unknown => (object as Record<string, unknown>)[name];

export function unlessEmpty<T extends readonly unknown[]>(list: T | Absent): T | undefined {
  return list === null || list === undefined || list.length === 0 ? undefined : list;
}

export const isEmpty = (list: readonly unknown[] | Absent): boolean => list === null || list === undefined || list.length === 0;
export const first = <T>(list: readonly T[] | Absent): T | undefined => list?.[0];
export const afterFirst = <T>(list: readonly T[] | Absent): T[] => list?.slice(1) ?? [];
export const last = <T>(list: readonly T[] | Absent): T | undefined => list?.at(-1);
export const contains = (list: readonly unknown[] | Absent, value: unknown): boolean => list?.includes(value) === true;
/** The first `length` items. */
export const atMostItems = <T>(list: readonly T[] | Absent, length: number): T[] | undefined => list?.slice(0, length);
export const sizeOf = (list: readonly unknown[] | Absent): number => list?.length ?? 0;

type With<T, K extends string> = T extends { readonly [key in K]?: infer V } ? NonNullable<V> : never;

/** The values of one member, of the items that have it: for wires whose unions are told apart by which member is there. */
export function members<T extends object, K extends string>(list: readonly T[] | Absent, name: K): With<T, K>[] {
  return (list ?? []).map((item) => field(item, name)).filter((value) => value !== undefined && value !== null) as With<T, K>[]; // those that have it
}
/** The items that lack the member. */
/** Those that have the member. */
export const having = <T extends object>(list: readonly T[] | Absent, name: string): T[] =>
  (list ?? []).filter((item) => field(item, name) !== undefined);
export const lacking = <T extends object>(list: readonly T[] | Absent, name: string): T[] =>
  (list ?? []).filter((item) => field(item, name) === undefined);
/** Words in upper case; absent stays absent. */
export const upperEach = <const T extends string>(list: readonly T[] | Absent): Uppercase<T>[] | undefined =>
  list?.map((word) => word.toUpperCase() as Uppercase<T>);
/** The items that are among the words, in lower case. */
export const lowerWords = <const W extends readonly string[]>(list: readonly string[] | Absent, words: W): W[number][] | undefined =>
  list?.flatMap((item) => words.filter((word) => word === item.toLowerCase()));

/** True when an item has the member. */
export const anyHas = (list: readonly object[] | Absent, name: string): boolean =>
  list?.some((item) => field(item, name) !== undefined) === true;
/** The items with their place as `index`, where they say none. */
export const withIndex = <T extends { readonly index?: number | Absent }>(
  list: readonly T[] | Absent,
): readonly (T & { index: number })[] => (list ?? []).map((item, i) => ({ ...item, index: item.index ?? i }));
/** The texts under `name`, joined; undefined when there are none. */
export function joined(list: readonly object[] | Absent, name: string): string | undefined {
  let text: string | undefined;
  for (const item of list ?? []) {
    const piece = field(item, name);
    if (typeof piece === "string") text = text === undefined ? piece : text + piece;
  }
  return text;
}
/** True when both hold the very same items in the same order. */
export const sameItems = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, i) => item === other[i]);

/** Texts as one with commas between them, where a wire has no list; undefined for none. */
export const commaText = (texts: readonly string[] | Absent): string | undefined =>
  texts?.filter((one) => one !== "").join(",") || undefined;
/** Its inverse, but for texts that hold a comma. */
export const commaList = (text: string | Absent): string[] | undefined => {
  const texts = text?.split(",").filter((one) => one !== "");
  return texts === undefined || texts.length === 0 ? undefined : texts;
};
export const anyIncludes = (texts: readonly string[] | Absent, piece: string): boolean =>
  texts?.some((text) => text.includes(piece)) === true;
/** Items of the first list that stand in the second. */
export const commonItems = <T>(list: readonly T[] | Absent, others: readonly NoInfer<T>[]): T[] =>
  list?.filter((item) => others.includes(item)) ?? [];
