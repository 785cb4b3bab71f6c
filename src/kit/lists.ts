// Lists as mappings need them: map, pick by a tag, merge neighbours. Inputs are never changed; an absent list stays absent.

type Absent = null | undefined;
/** Absent in, absent out; a list in, a list out. */
type Mapped<L, R> = L extends Absent ? undefined : R[];
type Item<L> = NonNullable<L> extends readonly (infer T)[] ? T : never;

/** Items the function gives undefined for vanish. */
export function each<L extends readonly unknown[] | Absent, R>(
  list: L,
  map: (item: Item<L>, place: number) => R,
): Mapped<L, Exclude<R, undefined>> {
  const out = list?.map((item, place) => map(item as Item<L>, place)).filter((item) => item !== undefined);
  return out as Mapped<L, Exclude<R, undefined>>; // the conditional type says what `?.` did
}

/** One to many. */
export function flatEach<L extends readonly unknown[] | Absent, R>(
  list: L,
  map: (item: Item<L>, place: number) => readonly R[] | undefined,
): Mapped<L, R> {
  return list?.flatMap((item, place) => map(item as Item<L>, place) ?? []) as Mapped<L, R>; // as above
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
  const wanted: readonly unknown[] = values;
  return list?.filter((item) => wanted.includes((item as Record<string, unknown>)[key])) as Mapped<L, Tagged<Item<L>, K, V>>; // filtered by that very tag
}

/** The value if its `key` is one of `values`, narrowed likewise. */
export function pickOne<T extends object, K extends string, V extends string>(
  value: T | undefined,
  key: K,
  values: readonly V[],
): Tagged<T, K, V> | undefined {
  return pick(value === undefined ? undefined : [value], key, values)?.[0] as Tagged<T, K, V> | undefined; // as above
}

/** The items that are there. */
export const compact = <T>(list: readonly (T | undefined)[]): T[] => list.filter((item) => item !== undefined);

type Untagged<T, K extends string, V extends string> = T extends { readonly [key in K]: infer F } ? (F extends V ? never : T) : T;

/** The items whose `key` is none of `values`. */
export function without<L extends readonly object[] | Absent, K extends string, V extends string>(
  list: L,
  key: K,
  values: readonly V[],
): Mapped<L, Untagged<Item<L>, K, V>> {
  const unwanted: readonly unknown[] = values;
  return list?.filter((item) => !unwanted.includes((item as Record<string, unknown>)[key])) as Mapped<L, Untagged<Item<L>, K, V>>; // as above
}

/**
 * Neighbours with an equal `by` become one, their `join` lists concatenated; members of `join` whose `type` is `first` (or, on wires
 * without a type, that have a member of that name) go to the front, in order. With `only`, no others than those of that `by`. An item whose `join` list is empty says nothing and vanishes.
 */
export function mergeAdjacent<T extends object>(list: readonly T[], by: string, join: string, first?: string, only?: string): T[] {
  const out: T[] = [];
  for (const item of list) {
    const last = out.at(-1);
    const mine = field(item, join);
    const theirs = last === undefined ? undefined : field(last, join);
    const isOfThose = only === undefined || field(item, by) === only;
    if (isOfThose && Array.isArray(mine) && mine.length === 0) continue;
    if (isOfThose && last !== undefined && field(last, by) === field(item, by) && Array.isArray(mine) && Array.isArray(theirs)) {
      out[out.length - 1] = { ...last, [join]: [...(theirs as unknown[]), ...(mine as unknown[])] };
    } else out.push(item);
  }
  if (first === undefined) return out;
  return out.map((item) => {
    const members = field(item, join);
    if (!Array.isArray(members)) return item;
    const isFirst = (member: unknown): boolean =>
      typeof member === "object" && member !== null && (field(member, "type") === first || field(member, first) !== undefined);
    const front = members.filter(isFirst);
    return front.length === 0 ? item : { ...item, [join]: [...front, ...members.filter((member) => !isFirst(member))] };
  });
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
  const texts = (list ?? []).map((item) => field(item, name)).filter((text) => typeof text === "string");
  return texts.length === 0 ? undefined : texts.join("");
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
