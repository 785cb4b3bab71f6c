// Data files against their JSON Schemas: unknown keys, wrong kinds, missing members, each at its line.

import { Ajv2020 } from "ajv/dist/2020.js";
import type { Diagnostic } from "../../src/contract/diagnostic.ts";
import { checkShape as checkAgainst, type ShapeCheck } from "../../src/source/schema-check.ts";
import { type Data, inFolder } from "../parse/data.ts";
import { remembered } from "../remembered.ts";

const SCHEMAS = [
  ["dialects", "dialect.schema.json"],
  ["providers", "provider.schema.json"],
  ["pricing", "pricing.schema.json"],
  ["batches", "batches.schema.json"],
] as const;

/** A JSON Schema as a check; `name` is its file below schema/. */
export function shapeCheck(sources: ReadonlyMap<string, string>, name: string): ShapeCheck {
  return compiled(sources.get(`schema/${name}`) ?? "{}");
}

const compiled = remembered((text): ShapeCheck => {
  const schema: unknown = JSON.parse(text);
  const validate = new Ajv2020({ strict: false, allErrors: true, allowUnionTypes: true }).compile(schema as object);
  return { schema: schema as ShapeCheck["schema"], errors: (value) => (validate(value) ? [] : (validate.errors ?? [])) };
});

export function checkShapes(sources: ReadonlyMap<string, string>, data: Data): Diagnostic[] {
  return SCHEMAS.flatMap(([folder, name]) => {
    const check = shapeCheck(sources, name);
    return inFolder(data, folder).flatMap(([, { yaml }]) => checkAgainst(yaml, check));
  });
}
