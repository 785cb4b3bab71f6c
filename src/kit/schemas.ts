// JSON Schema dialects: a provider takes a subset of JSON Schema, described as data, and a schema is rewritten to fit it. Pure; the input is
// never changed. References are inlined where the rules say so; recursion is cut to a bare object.

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
  /** String formats that may stay. */
  readonly formats?: readonly string[] | undefined;
}

type Schema = { readonly [key: string]: unknown };

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null && !Array.isArray(value);
/** Keywords whose value is a map of schemas. */
const MAPS = new Set(["properties", "$defs", "definitions", "patternProperties"]);
/** Keywords whose value is data, not a schema. */
const DATA = new Set(["enum", "const", "default", "example", "examples", "required", "type"]);

/** The schema in the terms of the rules. */
export function rewriteSchema(schema: object, rules: SchemaRules): { [key: string]: unknown } {
  return rewrite(schema as Schema, rules, schema as Schema, []);
}
/** A tool's parameters where an object schema is wanted: an absent one takes no arguments. */
export function objectSchema(schema: object | null | undefined): { type: "object"; [key: string]: unknown } {
  return schema === null || schema === undefined ? { type: "object", properties: {} } : { ...schema, type: "object" };
}

function rewrite(node: Schema, rules: SchemaRules, root: Schema, open: readonly string[]): { [key: string]: unknown } {
  const ref = node["$ref"];
  if (rules.inline_refs === true && typeof ref === "string") {
    const target = resolve(root, ref);
    if (target === undefined || open.includes(ref)) return { type: "object" };
    const { $ref: _, ...beside } = node;
    return rewrite({ ...target, ...beside }, rules, root, [...open, ref]);
  }
  let from: Schema = node;
  if (rules.const_to_enum === true && "const" in from) {
    const { const: only, ...rest } = from;
    from = { ...rest, enum: [only] };
  }
  if (rules.nullable === true) from = nullable(from);
  const out: { [key: string]: unknown } = {};
  for (const [name, value] of Object.entries(from)) {
    const keyword = rules.rename?.[name] ?? name;
    if (rules.drop?.includes(keyword) === true) continue;
    if (rules.keep !== undefined && !rules.keep.includes(keyword)) continue;
    if (keyword === "format" && rules.formats !== undefined && !rules.formats.includes(String(value))) continue;
    out[keyword] = inside(keyword, value, rules, root, open);
  }
  const properties = out["properties"];
  if (isSchema(properties) && Array.isArray(out["required"])) {
    const known = (out["required"] as unknown[]).filter((name) => typeof name === "string" && name in properties);
    if (known.length > 0) out["required"] = known;
    else delete out["required"];
  }
  if (rules.close_objects === true && (out["type"] === "object" || isSchema(properties))) out["additionalProperties"] = false;
  return out;
}

function inside(keyword: string, value: unknown, rules: SchemaRules, root: Schema, open: readonly string[]): unknown {
  if (DATA.has(keyword)) return value;
  if (MAPS.has(keyword) && isSchema(value)) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, isSchema(one) ? rewrite(one, rules, root, open) : one]));
  if (Array.isArray(value)) return value.map((one) => (isSchema(one) ? rewrite(one, rules, root, open) : one));
  return isSchema(value) ? rewrite(value, rules, root, open) : value;
}

function nullable(node: Schema): Schema {
  const { type, anyOf, ...rest } = node;
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
  for (const step of ref.slice(1).split("/").filter((one) => one !== "")) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    here = isSchema(here) ? here[name] : undefined;
  }
  return isSchema(here) ? here : undefined;
}
