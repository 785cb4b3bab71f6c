// A value that fits a JSON Schema, the same at every run: for tool arguments and structured answers. Pure.
// Keeps types, enums, required properties, bounds and formats; of a `pattern` it knows nothing, and of a contradiction makes no sense.

import type { Json } from "../contract/dialect.ts";

type Schema = Readonly<Record<string, unknown>>;

const DEEPEST = 12;

/** `name` says what a free text is about. */
export function exampleValue(schema: unknown, name = "value"): Json {
  return valueFor({ root: schema, depth: 0 }, schema, name);
}

interface Place {
  /** Where `#/$defs/…` leads. */
  readonly root: unknown;
  readonly depth: number;
}

function valueFor(place: Place, given: unknown, name: string): Json {
  if (place.depth > DEEPEST) return null;
  const schema = flattened(place, given);
  const [example] = listOf(schema["examples"]);
  const [first] = listOf(schema["enum"]);
  for (const known of [schema["const"], first, example, schema["default"]]) if (known !== undefined) return asJson(known);
  switch (typeOf(schema)) {
    case "object":
      return objectOf(place, schema);
    case "array":
      return arrayOf(place, schema, name);
    case "integer":
      return numberOf(schema, true);
    case "number":
      return numberOf(schema, false);
    case "boolean":
      return true;
    case "null":
      return null;
    default:
      return textOf(schema, name);
  }
}

/** References followed, the parts of `allOf` laid over each other, the first branch of a union that is not null taken. */
function flattened(place: Place, given: unknown, steps = 0): Schema {
  const schema = asSchema(given);
  if (steps > DEEPEST) return schema;
  const { $ref: ref, allOf, anyOf, oneOf, ...own } = schema;
  let laid: Schema = own;
  const below = typeof ref === "string" ? [at(place.root, ref), ...listOf(allOf)] : listOf(allOf);
  const branches = [...listOf(anyOf), ...listOf(oneOf)];
  const branch = branches.find((one) => typeOf(asSchema(one)) !== "null") ?? branches[0];
  if (branch !== undefined) below.push(branch);
  for (const one of below) laid = merged(flattened(place, one, steps + 1), laid);
  return laid;
}

function merged(under: Schema, over: Schema): Schema {
  const properties = { ...asSchema(under["properties"]), ...asSchema(over["properties"]) };
  const required = [...listOf(under["required"]), ...listOf(over["required"])];
  return {
    ...under,
    ...over,
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(required.length > 0 ? { required } : {}),
  };
}

function objectOf(place: Place, schema: Schema): Json {
  const properties = asSchema(schema["properties"]);
  const required = listOf(schema["required"]).filter((key): key is string => typeof key === "string");
  // Where nothing is required, saying nothing would be a poor example.
  const keys = required.length > 0 || place.depth > 3 ? required : Object.keys(properties);
  const below = { ...place, depth: place.depth + 1 };
  const value = Object.fromEntries(keys.map((key) => [key, valueFor(below, Object.hasOwn(properties, key) ? properties[key] : {}, key)]));
  const additional = schema["additionalProperties"];
  for (let count = Object.keys(value).length; count < countOf(schema["minProperties"], 0); count += 1) {
    value[`key_${count + 1}`] = valueFor(below, typeof additional === "object" ? additional : {}, "value");
  }
  return value;
}

function arrayOf(place: Place, schema: Schema, name: string): Json {
  const below = { ...place, depth: place.depth + 1 };
  const prefix = listOf(schema["prefixItems"]).map((item) => valueFor(below, item, name));
  const items = schema["items"];
  const wanted = Math.min(
    countOf(schema["maxItems"], Number.POSITIVE_INFINITY),
    Math.max(1, prefix.length, countOf(schema["minItems"], 1)),
  );
  const isUnique = schema["uniqueItems"] === true;
  const listed = listOf(flattened(place, items)["enum"]);
  const value = prefix.slice(0, wanted);
  while (value.length < wanted && items !== false) {
    const ordinal = value.length;
    if (isUnique && ordinal > 0) {
      const other = listed.length > 0 ? listed[ordinal] : varied(valueFor(below, items, name), ordinal);
      if (other === undefined) break;
      value.push(asJson(other));
    } else value.push(valueFor(below, items, name));
  }
  return value;
}

function varied(value: Json, ordinal: number): Json {
  if (typeof value === "number") return value + ordinal;
  return typeof value === "string" ? `${value} ${ordinal + 1}` : value;
}

function numberOf(schema: Schema, isWhole: boolean): number {
  const step = typeof schema["multipleOf"] === "number" && schema["multipleOf"] > 0 ? schema["multipleOf"] : undefined;
  const grain = step ?? (isWhole ? 1 : 0.5);
  const low = Math.max(countOf(schema["minimum"], Number.NEGATIVE_INFINITY), countOf(schema["exclusiveMinimum"], Number.NEGATIVE_INFINITY));
  const high = Math.min(
    countOf(schema["maximum"], Number.POSITIVE_INFINITY),
    countOf(schema["exclusiveMaximum"], Number.POSITIVE_INFINITY),
  );
  const isLow = (value: number) => value < low || value === schema["exclusiveMinimum"];
  const isHigh = (value: number) => value > high || value === schema["exclusiveMaximum"];
  if (!isLow(grain) && !isHigh(grain)) return grain;
  if (isLow(grain)) {
    const up = Math.ceil(low / grain) * grain;
    const value = isLow(up) ? up + grain : up;
    return isHigh(value) && !isWhole && step === undefined ? (low + high) / 2 : value;
  }
  const down = Math.floor(high / grain) * grain;
  const value = isHigh(down) ? down - grain : down;
  return isLow(value) && !isWhole && step === undefined ? (low + high) / 2 : value;
}

const OF_FORMAT: Readonly<Record<string, string>> = {
  "date-time": "2025-01-31T12:00:00Z",
  date: "2025-01-31",
  time: "12:00:00Z",
  duration: "PT1H",
  email: "someone@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  "uri-reference": "/example",
  url: "https://example.com/",
  uuid: "00000000-0000-4000-8000-000000000000",
};

function textOf(schema: Schema, name: string): string {
  const format = schema["format"];
  const known = typeof format === "string" && Object.hasOwn(OF_FORMAT, format) ? OF_FORMAT[format] : undefined;
  if (known !== undefined) return known;
  const text = `sample ${name.replaceAll(/[_-]+/g, " ")}`;
  return text
    .padEnd(countOf(schema["minLength"], 0), ".")
    .slice(0, countOf(schema["maxLength"], text.length + countOf(schema["minLength"], 0)));
}

/** The first type that is not null, told or guessed by the words the schema uses. Some wires write types in capitals. */
function typeOf(schema: Schema): string | undefined {
  const { type } = schema;
  const types = (Array.isArray(type) ? type : [type])
    .filter((one): one is string => typeof one === "string")
    .map((one) => one.toLowerCase());
  const told = types.find((one) => one !== "null") ?? types[0];
  if (told !== undefined) return told;
  if (schema["properties"] !== undefined || schema["required"] !== undefined) return "object";
  if (schema["items"] !== undefined || schema["prefixItems"] !== undefined) return "array";
  return schema["minimum"] !== undefined || schema["maximum"] !== undefined ? "number" : undefined;
}

/** `#/$defs/name` */
function at(root: unknown, pointer: string): unknown {
  if (!pointer.startsWith("#")) return {};
  let found: unknown = root;
  for (const step of pointer.slice(1).split("/").slice(1)) {
    const key = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
    const object = asSchema(found);
    found = Object.hasOwn(object, key) ? object[key] : undefined;
  }
  return found;
}

function asSchema(value: unknown): Schema {
  // Only read, key by key.
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Schema) : {};
}

function listOf(value: unknown): readonly unknown[] & unknown[] {
  return Array.isArray(value) ? [...value] : [];
}

function countOf(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}

/** Constants of a schema came out of JSON. */
function asJson(value: unknown): Json {
  return value as Json;
}
