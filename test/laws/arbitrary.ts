// JSON Schema → fast-check arbitraries, for the part of JSON Schema that schema/wire uses. Pure. Values are valid by construction but for
// what no schema says; which values are sensible is said on top, by `over` (canonical.ts).

import fc from "fast-check";
import { branchesOf, type Definitions, isSchema, propertiesOf, refOf, requiredOf, type Schema, tagOf } from "./wires.ts";

export interface ArbitraryOptions {
  readonly defs: Definitions;
  /** Arbitraries that stand in for a definition (`CacheControl`) or a member (`ImagePart.image_url.url`). */
  readonly over?: Readonly<Record<string, fc.Arbitrary<unknown>>> | undefined;
  /** Open unions (`x-open`) sometimes have a tag that nobody knows. */
  readonly unknownTags?: boolean | undefined;
  /** Below so many objects inside each other only what is required is made. */
  readonly depth?: number | undefined;
  /** How many of 10 optional members are there. */
  readonly presence?: number | undefined;
}

const TELLING = [
  "",
  " ",
  "hello",
  'it\'s "quoted"',
  "two\nlines\r\n\ttab",
  "naïve café",
  "👩‍👩‍👧 🎉",
  "日本語",
  "\u2028\u0000\u007f",
  "data: x\n\ndata: y",
  "[DONE]",
  "__proto__",
  "null",
  "0",
  '{"a":1}',
  "<think>",
  '\\\\"',
];
/** Text with everything that breaks naive handling, the empty text included. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TELLING) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);
const memberName = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("a", "b", "path", "name", "value") },
  { weight: 1, arbitrary: fc.constantFrom("constructor", "toString", "", "with space", "ключ") },
);
/** Any JSON, small. */
export const json: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, 1, -1.5, 12345678901),
    text,
    fc.array(tie("value"), { maxLength: 2 }),
    fc.dictionary(memberName, tie("value"), { maxKeys: 2, noNullPrototype: true }),
  ),
})).value;
export const jsonObject: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(memberName, json, { maxKeys: 3, noNullPrototype: true });

/** A value that may be absent, present in `tenths` of 10 cases. */
export const perhaps = <T>(arbitrary: fc.Arbitrary<T>, tenths = 3): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 10 - tenths, arbitrary: fc.constant(undefined) }, { weight: tenths, arbitrary });
/** A record without its undefined members. */
export const record = <T extends object = Record<string, unknown>>(
  members: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<T> =>
  // A caller that names a type makes its members by the schema of that type.
  fc.record(members).map((value) => Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T);

/** Definition name → arbitrary of its values. */
export function arbitraries({
  defs,
  over = {},
  unknownTags = false,
  depth: deepest = 9,
  presence = 3,
}: ArbitraryOptions): (name: string) => fc.Arbitrary<unknown> {
  const heights = heightsOf(defs);
  const known = new Map<string, fc.Arbitrary<unknown>>();

  function named(name: string, depth: number): fc.Arbitrary<unknown> {
    const replaced = over[name];
    if (replaced !== undefined) return replaced;
    const key = `${name} ${Math.max(depth, 0)}`;
    let found = known.get(key);
    if (found === undefined) {
      const schema = defs[name];
      if (schema === undefined) throw new Error(`no definition ${name}`);
      found = made(schema, depth - 1, name);
      known.set(key, found);
    }
    return found;
  }

  function made(schema: Schema, depth: number, place: string): fc.Arbitrary<unknown> {
    const replaced = place.includes(".") ? over[place] : undefined;
    if (replaced !== undefined) return replaced;
    const name = refOf(schema);
    if (name !== undefined) return named(name, depth);
    if ("const" in schema) return fc.constant(schema["const"]);
    if (Array.isArray(schema["enum"])) return fc.constantFrom(...(schema["enum"] as unknown[]));
    const branches = branchesOf(schema);
    if (branches.length > 0) return union(schema, branches, depth, place);
    const { type } = schema;
    if (Array.isArray(type)) return fc.oneof(...type.map((one) => ofType(String(one), schema, depth, place)));
    return type === undefined ? json : ofType(String(type), schema, depth, place);
  }

  function union(schema: Schema, branches: readonly Schema[], depth: number, place: string): fc.Arbitrary<unknown> {
    const lowest = Math.min(...branches.map((branch) => heightOf(branch, heights)));
    const within = depth > 0 ? branches : branches.filter((branch) => heightOf(branch, heights) === lowest);
    const choices = within.map((branch) => ({ weight: 3, arbitrary: made(branch, depth, place) }));
    const tag = tagOf(schema);
    if (!unknownTags || schema["x-open"] !== true || tag === undefined) return fc.oneof(...choices);
    const unknown = jsonObject.map((rest) => ({ ...rest, [tag]: "never_heard_of" }));
    return fc.oneof(...choices, { weight: 1, arbitrary: unknown });
  }

  function ofType(type: string, schema: Schema, depth: number, place: string): fc.Arbitrary<unknown> {
    switch (type) {
      case "string":
        return stringOf(schema);
      case "integer":
        return integerOf(schema);
      case "number":
        return numberOf(schema);
      case "boolean":
        return fc.boolean();
      case "null":
        return fc.constant(null);
      case "array":
        return arrayOf(schema, depth, place);
      case "object":
        return objectOf(schema, depth, place);
      default:
        throw new Error(`no arbitrary for type ${type} at ${place}`);
    }
  }

  function arrayOf(schema: Schema, depth: number, place: string): fc.Arbitrary<unknown> {
    const minLength = numeric(schema["minItems"]) ?? 0;
    const maxLength = Math.min(numeric(schema["maxItems"]) ?? 3, Math.max(3, minLength));
    const items = isSchema(schema["items"]) ? made(schema["items"], depth, `${place}[]`) : json;
    return fc.array(items, { minLength, maxLength: depth > 0 ? maxLength : minLength });
  }

  function objectOf(schema: Schema, depth: number, place: string): fc.Arbitrary<unknown> {
    const required = requiredOf(schema);
    const members: Record<string, fc.Arbitrary<unknown>> = {};
    for (const [name, member] of Object.entries(propertiesOf(schema))) {
      if (required.has(name)) members[name] = made(member, depth, `${place}.${name}`);
      else if (depth > 0) members[name] = perhaps(made(member, depth, `${place}.${name}`), presence);
    }
    // An object of one key is a union by that key.
    if (schema["maxProperties"] === 1) {
      const all = Object.entries(propertiesOf(schema)).map(([name, member]) =>
        made(member, depth, `${place}.${name}`).map((value) => ({ [name]: value })),
      );
      return fc.oneof(...all);
    }
    const own = record(members);
    const more = schema["additionalProperties"];
    if (more === true) return depth > 0 ? fc.tuple(jsonObject, own).map(([rest, said]) => ({ ...rest, ...said })) : own;
    if (!isSchema(more)) return own;
    return fc
      .tuple(fc.dictionary(memberName, made(more, depth, `${place}.*`), { maxKeys: 3, noNullPrototype: true }), own)
      .map(([rest, said]) => ({ ...rest, ...said }));
  }

  return (name) => named(name, deepest);
}

function stringOf(schema: Schema): fc.Arbitrary<string> {
  const pattern = schema["pattern"];
  if (typeof pattern === "string") return fc.stringMatching(new RegExp(pattern), { size: "small" });
  const min = numeric(schema["minLength"]) ?? 0;
  const max = numeric(schema["maxLength"]) ?? Number.POSITIVE_INFINITY;
  return min === 0 && max === Number.POSITIVE_INFINITY
    ? text
    : text.map((value) => [...(value.length < min ? value.padEnd(min, "x") : value)].slice(0, max).join(""));
}

function integerOf(schema: Schema): fc.Arbitrary<number> {
  const min = numeric(schema["minimum"]) ?? 0;
  const max = numeric(schema["maximum"]) ?? Math.max(min, 2_000_000_000);
  const near = fc.integer({ min, max: Math.min(max, min + 5000) });
  return fc.oneof({ weight: 4, arbitrary: near }, { weight: 1, arbitrary: fc.integer({ min, max }) });
}

function numberOf(schema: Schema): fc.Arbitrary<number> {
  const above = numeric(schema["exclusiveMinimum"]);
  const min = numeric(schema["minimum"]) ?? (above === undefined ? -1000 : above + 0.01);
  const max = numeric(schema["maximum"]) ?? 1000;
  // Hundredths: people's numbers, and free of a negative zero that JSON cannot say.
  return fc.integer({ min: Math.ceil(min * 100), max: Math.floor(max * 100) }).map((hundredths) => hundredths / 100 + 0);
}

const numeric = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

/** How many references the smallest value of each definition needs: what ends recursion. */
function heightsOf(defs: Definitions): ReadonlyMap<string, number> {
  const heights = new Map<string, number>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const [name, schema] of Object.entries(defs)) {
      const height = heightOf(schema, heights);
      if (height < (heights.get(name) ?? Number.POSITIVE_INFINITY)) {
        heights.set(name, height);
        changed = true;
      }
    }
  }
  return heights;
}

function heightOf(schema: Schema, heights: ReadonlyMap<string, number>): number {
  const name = refOf(schema);
  if (name !== undefined) return 1 + (heights.get(name) ?? Number.POSITIVE_INFINITY);
  const branches = branchesOf(schema);
  if (branches.length > 0) return Math.min(...branches.map((branch) => heightOf(branch, heights)));
  const properties = propertiesOf(schema);
  const needed: Schema[] = [...requiredOf(schema)].flatMap((one): Schema[] => (properties[one] === undefined ? [] : [properties[one]]));
  if (isSchema(schema["items"]) && (numeric(schema["minItems"]) ?? 0) > 0) needed.push(schema["items"]);
  return needed.reduce<number>((height, one) => Math.max(height, heightOf(one, heights)), 0);
}
