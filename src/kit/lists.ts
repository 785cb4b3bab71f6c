// Lists as mappings need them: map, pick by a tag, merge neighbours. Inputs are never changed; an absent list stays absent.

type Absent = null | undefined;
/** Absent in, absent out; a list in, a list out. */
type Mapped<L, R> = L extends Absent ? undefined : R[];
type Item<L> = NonNullable<L> extends readonly (infer T)[] ? T : never;

/** Items the function gives undefined for vanish. */
export function each<L extends readonly unknown[] | Absent, R>(list: L, map: (item: Item<L>) => R): Mapped<L, Exclude<R, undefined>> {
  const out = list?.map((item) => map(item as Item<L>)).filter((item) => item !== undefined);
  return out as Mapped<L, Exclude<R, undefined>>; // the conditional type says what `?.` did
}

/** One to many. */
export function flatEach<L extends readonly unknown[] | Absent, R>(list: L, map: (item: Item<L>) => readonly R[] | undefined): Mapped<L, R> {
  return list?.flatMap((item) => map(item as Item<L>) ?? []) as Mapped<L, R>; // as above
}

type Tagged<T, K extends string, V extends string> = T extends { readonly [key in K]?: infer F } ? (V extends F ? T : F extends V ? T : never) : never;

/** The items whose `key` is one of `values`, narrowed to those members of their union. */
export function pick<L extends readonly object[] | Absent, K extends string, V extends string>(list: L, key: K, values: readonly V[]): Mapped<L, Tagged<Item<L>, K, V>> {
  const wanted: readonly unknown[] = values;
  return list?.filter((item) => wanted.includes((item as Record<string, unknown>)[key])) as Mapped<L, Tagged<Item<L>, K, V>>; // filtered by that very tag
}

/** The value if its `key` is one of `values`, narrowed likewise. */
export function pickOne<T extends object, K extends string, V extends string>(value: T | undefined, key: K, values: readonly V[]): Tagged<T, K, V> | undefined {
  return pick(value === undefined ? undefined : [value], key, values)?.[0] as Tagged<T, K, V> | undefined; // as above
}

/** The items that are there. */
export const compact = <T>(list: readonly (T | undefined)[]): T[] => list.filter((item) => item !== undefined);

type Untagged<T, K extends string, V extends string> = T extends { readonly [key in K]: infer F } ? (F extends V ? never : T) : T;

/** The items whose `key` is none of `values`. */
export function without<L extends readonly object[] | Absent, K extends string, V extends string>(list: L, key: K, values: readonly V[]): Mapped<L, Untagged<Item<L>, K, V>> {
  const unwanted: readonly unknown[] = values;
  return list?.filter((item) => !unwanted.includes((item as Record<string, unknown>)[key])) as Mapped<L, Untagged<Item<L>, K, V>>; // as above
}

/**
 * Neighbours with an equal `by` become one, their `join` lists concatenated; members of `join` whose `type` is `first` (or, on wires
 * without a type, that have a member of that name) go to the front, in order.
 */
export function mergeAdjacent<T extends object>(list: readonly T[], by: string, join: string, first?: string): T[] {
  const out: T[] = [];
  for (const item of list) {
    const last = out.at(-1);
    const mine = field(item, join);
    const theirs = last === undefined ? undefined : field(last, join);
    if (last !== undefined && field(last, by) === field(item, by) && Array.isArray(mine) && Array.isArray(theirs)) {
      out[out.length - 1] = { ...last, [join]: [...(theirs as unknown[]), ...(mine as unknown[])] };
    } else out.push(item);
  }
  if (first === undefined) return out;
  return out.map((item) => {
    const members = field(item, join);
    if (!Array.isArray(members)) return item;
    const isFirst = (member: unknown): boolean => typeof member === "object" && member !== null && (field(member, "type") === first || field(member, first) !== undefined);
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
export const last = <T>(list: readonly T[] | Absent): T | undefined => list?.at(-1);
export const contains = (list: readonly unknown[] | Absent, value: unknown): boolean => list?.includes(value) === true;
/** The first `length` items. */
export const atMostItems = <T>(list: readonly T[] | Absent, length: number): readonly T[] | undefined => list?.slice(0, length);
export const sizeOf = (list: readonly unknown[] | Absent): number => list?.length ?? 0;
