// The JSON Schemas of schema/wire as values, and what each dialect calls its bodies. Read once; the laws only look things up in them.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** A JSON Schema; keywords are looked at one by one, by who needs them. */
export type Schema = Readonly<Record<string, unknown>>;
export type Definitions = Readonly<Record<string, Schema>>;

const FOLDER = join(import.meta.dirname, "../../schema");
const read = (path: string): unknown => parse(readFileSync(join(FOLDER, path), "utf8"));

/** Definitions of one wire, by name. */
export function definitionsOf(wire: string): Definitions {
  return (read(`wire/${wire}.schema.yaml`) as { $defs: Definitions }).$defs; // every wire schema is a file of definitions
}

export interface WireNames {
  readonly request: string;
  readonly response: string;
  readonly event: string;
  readonly usage: string;
}
export function wireNamesOf(dialect: string): WireNames {
  return (read(`dialects/${dialect}.yaml`) as { wire: WireNames }).wire; // dialect.schema.json asks for it
}

/** The usage buckets for which a wire has a place of their own. */
export function ownBuckets(dialect: string): ReadonlySet<string> {
  let found = buckets.get(dialect);
  if (found === undefined) {
    const { usage } = read(`dialects/${dialect}.yaml`) as { usage?: { buckets: Record<string, unknown> } }; // as above
    const hasPlace = (bucket: unknown): boolean => (isSchema(bucket) ? "at" in bucket && String(bucket["at"]) !== "" : true);
    const { buckets: all = {} } = usage ?? {};
    found = new Set(Object.keys(all).filter((name) => hasPlace(all[name])));
    buckets.set(dialect, found);
  }
  return found;
}
const buckets = new Map<string, ReadonlySet<string>>();

export const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null && !Array.isArray(value);
export const refOf = (schema: Schema): string | undefined =>
  typeof schema["$ref"] === "string" ? schema["$ref"].split("/").at(-1) : undefined;
/** The branches of a union; none for anything else. */
export const branchesOf = (schema: Schema): readonly Schema[] =>
  [schema["oneOf"], schema["anyOf"]].flatMap((list) => (Array.isArray(list) ? list.filter(isSchema) : []));
export const propertiesOf = (schema: Schema): Readonly<Record<string, Schema>> =>
  isSchema(schema["properties"]) ? (schema["properties"] as Record<string, Schema>) : {};
export const requiredOf = (schema: Schema): ReadonlySet<string> =>
  new Set(Array.isArray(schema["required"]) ? (schema["required"] as string[]) : []);
export const tagOf = (schema: Schema): string | undefined =>
  isSchema(schema["discriminator"]) ? String(schema["discriminator"]["propertyName"]) : undefined;
