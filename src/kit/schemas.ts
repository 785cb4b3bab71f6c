// JSON Schema dialects: a provider takes a subset of JSON Schema, described as data, and a schema is rewritten to fit it. Pure; the input is
// never changed, and is the answer where nothing has to be. References are inlined where the rules say so; recursion is cut to a bare object.

import { frozen } from "./json.ts";

export interface SchemaRules {
  /** Keywords that may stay; all, when not given. */
  readonly keep?: readonly string[] | undefined;
  readonly drop?: readonly string[] | undefined;
  /** Keyword → keyword. */
  readonly rename?: Readonly<Record<string, string>> | undefined;
  /** `additionalProperties: false` on every object. */
  readonly close_objects?: boolean | undefined;
  readonly inline_refs?: boolean | undefined;
  /** `const: x` → `enum: [x]`. */
  readonly const_to_enum?: boolean | undefined;
  /** `type: [t, null]` and `anyOf: [x, null]` → `nullable: true`. */
  readonly nullable?: boolean | undefined;
  /** Formats that may stay. */
  readonly formats?: readonly string[] | undefined;
  /** A `$ref` stands alone and points into `$defs`: any other is put in its place, unless that never ends. */
  readonly lone_refs?: boolean | undefined;
  /** `allOf` is merged into the schema around it. */
  readonly merge_all_of?: boolean | undefined;
  /** Members of `enum` are texts, none of them empty. */
  readonly text_enums?: boolean | undefined;
  /** `items` is one schema: that of all places of a tuple; this one where there is none. */
  readonly default_items?: Readonly<Record<string, unknown>> | undefined;
  /** Keywords whose number may not be larger. */
  readonly at_most?: Readonly<Record<string, number>> | undefined;
  /** What a dropped keyword says of texts and numbers is told in the description. */
  readonly tell_dropped?: boolean | undefined;
  /** An object without properties is refused, so it loses its type. */
  readonly no_bare_objects?: boolean | undefined;
}

type Schema = { readonly [key: string]: unknown };

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null && !Array.isArray(value);
/** Keywords whose value is a map of schemas. */
const MAPS = new Set(["properties", "$defs", "definitions", "patternProperties"]);
/** Keywords whose value is data, not a schema. */
const DATA = new Set(["enum", "const", "default", "example", "examples", "required", "type"]);

type Rewrite = { [key: string]: unknown };

/**
 * The schema in the terms of the rules. Of one that clients say again and again, which http/json-recurring.ts has frozen to the bottom, it is made
 * once, and frozen as far.
 */
export function rewriteSchema(schema: object, rules: SchemaRules): Rewrite {
  if (!Object.isFrozen(schema)) return rewrite(schema as Schema, rules, schema as Schema, []);
  const { made } = knownOf(rules);
  let rewritten = made.get(schema);
  if (rewritten === undefined) {
    rewritten = frozen(rewrite(schema as Schema, rules, schema as Schema, []));
    made.set(schema, rewritten);
  }
  return rewritten;
}

interface Known {
  readonly kept: ReadonlySet<string> | undefined;
  readonly dropped: ReadonlySet<string>;
  /** Of frozen schemas. */
  readonly made: WeakMap<object, Rewrite>;
}
const known = new WeakMap<SchemaRules, Known>();
/** The keywords of rules, to be looked up, and what they made; there are as many rules as the dialects have. */
function knownOf(rules: SchemaRules): Known {
  let one = known.get(rules);
  if (one === undefined) {
    one = { kept: rules.keep === undefined ? undefined : new Set(rules.keep), dropped: new Set(rules.drop), made: new WeakMap() };
    known.set(rules, one);
  }
  return one;
}
/** A tool's parameters where an object schema is wanted: an absent one takes no arguments. */
export function objectSchema(schema: object | null | undefined): { type: "object"; [key: string]: unknown } {
  if (schema === null || schema === undefined) return { type: "object", properties: {} };
  const given = schema as Schema;
  return given["type"] === "object" ? (given as { type: "object" }) : { ...given, type: "object" };
}

/** True when the schema of a tool's parameters allows no argument. */
export function takesNothing(schema: object | null | undefined): boolean {
  const properties = (schema as Schema | null | undefined)?.["properties"];
  if (isSchema(properties) && hasMembers(properties)) return false;
  const { $ref, anyOf, oneOf, allOf } = (schema ?? {}) as Schema;
  return [$ref, anyOf, oneOf, allOf].every((one) => one === undefined);
}

/** A schema of OpenAPI 3's kind (type names in any case, `nullable`) as a JSON Schema. */
export function fromOpenApi(schema: object): { [key: string]: unknown } {
  const { nullable: canBeNull, propertyOrdering: _, example, type, ...rest } = schema as Schema;
  const plain: { [key: string]: unknown } = { ...(typeof type === "string" ? { type: type.toLowerCase() } : {}) };
  for (const [name, value] of Object.entries(rest)) {
    if (name === "properties" && isSchema(value))
      plain[name] = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, isSchema(one) ? fromOpenApi(one) : one]));
    else if (DATA.has(name)) plain[name] = value;
    else if (Array.isArray(value)) plain[name] = value.map((one: unknown) => (isSchema(one) ? fromOpenApi(one) : one));
    else plain[name] = isSchema(value) ? fromOpenApi(value) : typeof value === "string" && SIZES.has(name) ? Number(value) : value;
  }
  if (example !== undefined) plain["examples"] = [example];
  if (canBeNull !== true) return plain;
  if (Array.isArray(plain["enum"])) plain["enum"] = [...(plain["enum"] as unknown[]), null];
  if (typeof plain["type"] === "string") plain["type"] = [plain["type"], "null"];
  else if (Array.isArray(plain["anyOf"])) plain["anyOf"] = [...(plain["anyOf"] as unknown[]), { type: "null" }];
  return plain;
}
/** Keywords whose number some wires write as text. */
const SIZES = new Set(["minItems", "maxItems", "minLength", "maxLength", "minProperties", "maxProperties"]);

function rewrite(node: Schema, rules: SchemaRules, root: Schema, open: readonly string[]): { [key: string]: unknown } {
  const ref = node["$ref"];
  if (typeof ref === "string" && (rules.inline_refs === true || rules.lone_refs === true)) {
    const { $ref: _, ...beside } = node;
    const isLone = Object.keys(beside).every((name) => name.startsWith("$")) && ref.startsWith("#/$defs/");
    if (rules.inline_refs !== true && isLone) return node;
    const target = resolve(root, ref);
    if (target !== undefined && !open.includes(ref)) return rewrite({ ...target, ...beside }, rules, root, [...open, ref]);
    if (rules.inline_refs !== true && target !== undefined && ref.startsWith("#/$defs/")) return { $ref: ref };
    return rules.no_bare_objects === true ? {} : { type: "object" };
  }
  const from = prepared(node, rules, root);
  const { kept, dropped } = knownOf(rules);
  let out: { [key: string]: unknown } = from;
  const untold: string[] = [];
  // What is changed is changed in a copy, made for the first change.
  for (const keyword in from) {
    const value = from[keyword];
    const isDropped = dropped.has(keyword) || isOver(rules.at_most, keyword, value);
    if (isDropped && !keyword.startsWith("$") && (typeof value === "number" || typeof value === "string" || value === true))
      untold.push(`${keyword}: ${value}`);
    const stays = !isDropped && kept?.has(keyword) !== false && (keyword !== "format" || takesFormat(rules, value));
    const next = stays ? inside(keyword, value, rules, root, open) : undefined;
    if (next === value) continue;
    if (out === from) out = { ...from };
    if (stays) out[keyword] = next;
    else delete out[keyword];
  }
  const changes = changesAround(out, rules, untold);
  if (changes === undefined) return out;
  if (out === from) out = { ...from };
  for (const keyword in changes) {
    if (changes[keyword] === undefined) delete out[keyword];
    else out[keyword] = changes[keyword];
  }
  return out;
}

const isOver = (most: SchemaRules["at_most"], keyword: string, value: unknown): boolean =>
  most !== undefined && typeof value === "number" && Object.hasOwn(most, keyword) && value > (most[keyword] ?? value);
const takesFormat = ({ formats }: SchemaRules, format: unknown): boolean => formats === undefined || formats.includes(String(format));

/** What of a node has to be otherwise because of what else stands in it; undefined goes. */
function changesAround(node: Schema, rules: SchemaRules, untold: readonly string[]): Schema | undefined {
  const changes: { [key: string]: unknown } = {};
  if (rules.tell_dropped === true && untold.length > 0)
    changes["description"] = [node["description"], `(${untold.join(", ")})`].filter((text) => typeof text === "string").join(" ");
  const { properties, required } = node;
  if (isSchema(properties) && Array.isArray(required)) {
    const known = required.filter((name) => typeof name === "string" && name in properties);
    if (known.length < required.length || known.length === 0) changes["required"] = known.length > 0 ? known : undefined;
  }
  if (rules.close_objects === true && (node["type"] === "object" || isSchema(properties)) && node["additionalProperties"] !== false)
    changes["additionalProperties"] = false;
  if (rules.no_bare_objects === true && lower(node["type"]) === "object" && !(isSchema(properties) && hasMembers(properties)))
    Object.assign(changes, { type: undefined, properties: undefined });
  return hasMembers(changes) ? changes : undefined;
}

function hasMembers(object: object): boolean {
  for (const _ in object) return true;
  return false;
}

const lower = (type: unknown): unknown => (typeof type === "string" ? type.toLowerCase() : type);

/** The node with what other keywords say in other words, before keywords are chosen. */
function prepared(node: Schema, rules: SchemaRules, root: Schema): Schema {
  let from: Schema = rules.merge_all_of === true ? merged(node, root) : node;
  if (rules.rename !== undefined && renamesAny(from, rules.rename))
    from = Object.fromEntries(Object.entries(from).map(([name, value]) => [renamed(name, rules.rename), value]));
  if (rules.const_to_enum === true && "const" in from) {
    const { const: only, ...rest } = from;
    from = { ...rest, enum: [only] };
  }
  if (rules.nullable === true) from = nullable(from);
  if (rules.text_enums === true && Array.isArray(from["enum"])) {
    const { enum: all, ...rest } = from;
    const members = (all as unknown[]).filter((one) => one !== null && one !== "");
    const isText = members.every((one) => typeof one === "string");
    const typed = isText ? rest : { ...rest, type: "string", format: "enum" };
    from = members.length === 0 ? rest : { ...typed, enum: members.map((one) => (typeof one === "string" ? one : JSON.stringify(one))) };
  }
  if (rules.default_items !== undefined && (lower(from["type"]) === "array" || "items" in from || "prefixItems" in from)) {
    const { items, prefixItems, ...rest } = from;
    const places: unknown[] = Array.isArray(prefixItems) ? prefixItems : Array.isArray(items) ? items : [];
    const kinds = [...new Map(places.map((one) => [JSON.stringify(one), one])).values()];
    const one =
      kinds.length > 1 ? { anyOf: kinds } : (kinds[0] ?? (isSchema(items) && Object.keys(items).length > 0 ? items : rules.default_items));
    from = { ...rest, items: one };
  }
  return from;
}

/** `allOf` taken into the node: properties and required add up, of the rest the node's own word stands. */
function merged(node: Schema, root: Schema): Schema {
  if (!Array.isArray(node["allOf"])) return node;
  const { allOf: parts, ...own } = node as Schema & { readonly allOf: readonly unknown[] }; // a list, as has been seen
  const branches = parts.filter(isSchema).map((branch) => {
    const target = typeof branch["$ref"] === "string" ? resolve(root, branch["$ref"]) : undefined;
    return merged(target ?? branch, root);
  });
  const all = [...branches, own];
  const properties = Object.assign({}, ...all.map((one) => one["properties"])) as Schema;
  const required = [...new Set(all.flatMap((one) => (Array.isArray(one["required"]) ? (one["required"] as unknown[]) : [])))];
  return {
    ...Object.assign({}, ...all),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(required.length > 0 ? { required } : {}),
  };
}

function inside(keyword: string, value: unknown, rules: SchemaRules, root: Schema, open: readonly string[]): unknown {
  if (DATA.has(keyword) || typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value) && !MAPS.has(keyword)) return rewrite(value as Schema, rules, root, open); // no list
  const members = value as Readonly<Record<string, unknown>>; // of a list, by their places
  let out: Record<string, unknown> | undefined;
  for (const name in members) {
    const member = members[name];
    const next = isSchema(member) ? rewrite(member, rules, root, open) : member;
    if (next === member) continue;
    out ??= (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>; // as above
    out[name] = next;
  }
  return out ?? value;
}

function nullable(node: Schema): Schema {
  if (!Array.isArray(node["type"]) && !Array.isArray(node["anyOf"]) && !Array.isArray(node["enum"])) return node;
  const { type, anyOf, ...rest } = node;
  if (Array.isArray(rest["enum"]) && rest["enum"].includes(null)) {
    return { ...nullable({ ...node, enum: (rest["enum"] as unknown[]).filter((one) => one !== null) }), nullable: true };
  }
  if (Array.isArray(type)) {
    const others = type.filter((one) => one !== "null");
    const [only, ...more] = others;
    const plain: Schema = more.length === 0 ? { ...rest, type: only } : { ...rest, anyOf: others.map((one) => ({ type: one })) };
    return others.length === type.length ? plain : { ...plain, nullable: true };
  }
  if (Array.isArray(anyOf)) {
    const others = anyOf.filter((one) => !(isSchema(one) && one["type"] === "null"));
    if (others.length === anyOf.length) return node;
    const [only, ...more] = others;
    return more.length === 0 && isSchema(only) ? { ...rest, ...only, nullable: true } : { ...rest, anyOf: others, nullable: true };
  }
  return node;
}

/** `#/$defs/Name` inside the same schema. */
function resolve(root: Schema, ref: string): Schema | undefined {
  if (!ref.startsWith("#")) return undefined;
  let here: unknown = root;
  for (const step of ref
    .slice(1)
    .split("/")
    .filter((one) => one !== "")) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    here = isSchema(here) ? here[name] : undefined;
  }
  return isSchema(here) ? here : undefined;
}
/** Without the dialect's name at the top, which some servers refuse. */
export function plainSchema(schema: object): { [key: string]: unknown } {
  if (!("$schema" in schema)) return schema as Schema;
  const { $schema: _, ...rest } = schema as Schema;
  return rest;
}
/** The wish for a JSON answer in words, for models that know no schema. */
export const schemaPrompt = (schema: object): string =>
  `Answer with one JSON object and nothing else. It must fit this JSON Schema:\n${JSON.stringify(schema)}`;

function renamesAny(node: Schema, table: Readonly<Record<string, string>>): boolean {
  for (const name in node) if (Object.hasOwn(table, name)) return true;
  return false;
}
/** A property may be called `constructor`: only the table's own words count. */
const renamed = (name: string, table: Readonly<Record<string, string>> = {}): string =>
  Object.hasOwn(table, name) ? (table[name] ?? name) : name;

interface Declared {
  readonly type: string;
  readonly parameters?: object | undefined;
}
/** Of functions, their parameters in the terms of the rules. */
export type Rewritten = ReadonlyMap<Declared, { [key: string]: unknown }>;

/** Those of all functions that have any. */
export function rewrittenParameters(tools: readonly Declared[] | null | undefined, rules: SchemaRules): Rewritten {
  const rewritten = new Map<Declared, { [key: string]: unknown }>();
  for (const tool of tools ?? [])
    if (tool.parameters !== undefined) rewritten.set(tool, rewriteSchema(objectSchema(tool.parameters), rules));
  return rewritten;
}
export const parametersIn = (rewritten: Rewritten, tool: Declared): { [key: string]: unknown } =>
  rewritten.get(tool) ?? objectSchema(undefined);

/** True when the parameters of any function are changed: what the wire carries is not what the client wrote. */
export const rewritesAny = (tools: readonly Declared[] | null | undefined, rewritten: Rewritten): boolean =>
  tools?.some((tool) => {
    const written = rewritten.get(tool);
    return written !== undefined && written !== tool.parameters && JSON.stringify(written) !== JSON.stringify(tool.parameters);
  }) === true;
