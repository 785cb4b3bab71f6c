// Data files against their JSON Schemas: unknown keys, wrong kinds, missing members, each at its line.

import { Ajv2020 } from "ajv/dist/2020.js";
import type { Diagnostic } from "../../src/contract/diagnostic.ts";
import type { ShapeCheck } from "../../src/source/schema-check.ts";
import { checkShape as checkAgainst } from "../../src/source/schema-check.ts";
import { parseYaml } from "../../src/source/yaml-source.ts";

/** A JSON Schema as a check; `name` is its file below schema/. */
export function shapeCheck(sources: ReadonlyMap<string, string>, name: string): ShapeCheck {
  const schema: unknown = JSON.parse(sources.get(`schema/${name}`) ?? "{}");
  const validate = new Ajv2020({ strict: false, allErrors: true, allowUnionTypes: true }).compile(schema as object);
  return { schema: schema as ShapeCheck["schema"], errors: (value) => (validate(value) ? [] : (validate.errors ?? [])) };
}

export function checkShapes(sources: ReadonlyMap<string, string>): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [folder, name] of [["schema/providers/", "provider.schema.json"], ["schema/pricing/", "pricing.schema.json"]] as const) {
    const check = shapeCheck(sources, name);
    for (const [file, text] of sources) if (file.startsWith(folder)) found.push(...checkAgainst(parseYaml({ file, text }), check));
  }
  return found;
}
