// Finds the parts of a JSON Schema that speak about one place of a value. Reads the keywords this project's schemas use; validates nothing.

import type { Pointer } from "./yaml-source.ts";

/** As much of draft 2020-12 as is read here. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly not?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly required?: readonly string[];
  readonly items?: JsonSchema | boolean;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
}

export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  // Neither null nor a list: what is left of "object" in parsed data is a mapping.
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}

/** Names under `properties`. */
export const propertyNames = (schema: JsonSchema): readonly string[] => Object.keys(schema.properties ?? {});

/** Every schema that applies at the pointer; of a union only the branch that the value there is most like. Outer ones first. */
export function schemasAt(root: JsonSchema, value: unknown, pointer: Pointer): readonly JsonSchema[] {
  let here: unknown = value;
  let schemas = expand(root, root, here);
  for (const step of pointer) {
    const below = schemas.flatMap((schema) => childSchemas(schema, step));
    here = Array.isArray(here) ? here[Number(step)] : asObject(here)?.[step];
    schemas = below.flatMap((schema) => expand(root, schema, here));
  }
  return schemas;
}

/** The member of the union at the pointer that the value is most like, dereferenced; undefined when no member takes that kind of value. */
export function closestBranch(root: JsonSchema, value: unknown, pointer: Pointer): JsonSchema | undefined {
  let here: unknown = value;
  for (const step of pointer) here = Array.isArray(here) ? here[Number(step)] : asObject(here)?.[step];
  for (const schema of schemasAt(root, value, pointer)) {
    const branches = schema.anyOf ?? schema.oneOf;
    const branch = branches && pickBranch(root, branches, here);
    if (branch) return branch;
  }
  return undefined;
}

function expand(root: JsonSchema, schema: JsonSchema, value: unknown): readonly JsonSchema[] {
  const named = dereference(root, schema);
  const branches = named.anyOf ?? named.oneOf;
  const branch = branches && pickBranch(root, branches, value);
  return [
    // A reference may carry words of its own beside what it refers to.
    ...(named === schema ? [] : [{ ...schema, properties: {} }]),
    named,
    ...(named.allOf ?? []).flatMap((part) => expand(root, part, value)),
    ...(branch ? expand(root, branch, value) : []),
  ];
}

function childSchemas(schema: JsonSchema, step: string | number): readonly JsonSchema[] {
  if (typeof step === "number") {
    const item = schema.prefixItems?.[step] ?? schema.items;
    return typeof item === "object" ? [item] : [];
  }
  const own = schema.properties && Object.hasOwn(schema.properties, step) ? schema.properties[step] : undefined;
  if (own) return [own];
  const patterned = Object.entries(schema.patternProperties ?? {}).flatMap(([pattern, child]) =>
    new RegExp(pattern, "u").test(step) ? [child] : [],
  );
  if (patterned.length > 0) return patterned;
  return typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : [];
}

/** Follows `#/…` references; one that leads nowhere, or to itself, gives the empty schema. */
function dereference(root: JsonSchema, schema: JsonSchema): JsonSchema {
  let here = schema;
  for (let hops = 0; here.$ref !== undefined; hops++) {
    const target = here.$ref.startsWith("#/")
      ? here.$ref
          .slice(2)
          .split("/")
          .reduce<unknown>((node, step) => asObject(node)?.[step.replaceAll("~1", "/").replaceAll("~0", "~")], root)
      : undefined;
    if (asObject(target) === undefined || hops > 20) return {};
    here = target as JsonSchema; // the schema's own text; the validator has compiled it
  }
  return here;
}

/** Score: shared keys, and constants that agree; a branch of another type is out. */
function pickBranch(root: JsonSchema, branches: readonly JsonSchema[], value: unknown): JsonSchema | undefined {
  let best: JsonSchema | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const branch of branches) {
    const candidate = dereference(root, branch);
    const nested = candidate.anyOf ?? candidate.oneOf;
    const picked = nested && candidate.type === undefined ? pickBranch(root, nested, value) : candidate;
    if (!picked || !takes(picked, value)) continue;
    const score = likeness(root, picked, value);
    if (score > bestScore) [best, bestScore] = [picked, score];
  }
  return best;
}

function likeness(root: JsonSchema, schema: JsonSchema, value: unknown): number {
  if (schema.const !== undefined || schema.enum) return (schema.enum ?? [schema.const]).includes(value) ? 10 : -1;
  const object = asObject(value);
  if (!object) return 0;
  let score = 0;
  for (const [name, below] of Object.entries(object)) {
    const property = schema.properties && Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
    if (!property) score -= schema.additionalProperties === false ? 1 : 0;
    else {
      const { const: constant } = dereference(root, property);
      score += constant === undefined ? 1 : constant === below ? 10 : -10;
    }
  }
  return score - (schema.required ?? []).filter((name) => !Object.hasOwn(object, name)).length;
}

function takes(schema: JsonSchema, value: unknown): boolean {
  if (schema.type === undefined) {
    if (schema.const !== undefined || schema.enum) return typeof (schema.const ?? schema.enum?.[0]) === typeof value;
    return true;
  }
  const actual = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  const types = typeof schema.type === "string" ? [schema.type] : schema.type;
  return types.includes(actual) || (actual === "number" && types.includes("integer"));
}
