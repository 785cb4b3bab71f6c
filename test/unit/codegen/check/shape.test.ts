// schema/dialect.schema.json against what it speaks of: the real dialects, and the words of the contract that it repeats for editors.

import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { shapeCheck } from "../../../../codegen/check/shape.ts";
import { EFFECTS } from "../../../../codegen/lower/stream.ts";
import { ABILITIES } from "../../../../src/contract/catalog.ts";
import { FAILURE_KINDS } from "../../../../src/contract/failure.ts";
import { OPERATIONS } from "../../../../src/contract/operation.ts";
import { checkShape } from "../../../../src/source/schema-check.ts";
import { parseYaml } from "../../../../src/source/yaml-source.ts";

const SCHEMA = resolve(import.meta.dirname, "../../../../schema");
const text = readFileSync(`${SCHEMA}/dialect.schema.json`, "utf8");
const check = shapeCheck(new Map([["schema/dialect.schema.json", text]]), "dialect.schema.json");

test.each(readdirSync(`${SCHEMA}/dialects`))("%s fits", (file) => {
  expect(checkShape(parseYaml({ file, text: readFileSync(`${SCHEMA}/dialects/${file}`, "utf8") }), check)).toEqual([]);
});

interface Described {
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Described>>;
  readonly propertyNames?: Described;
  readonly $defs?: Readonly<Record<string, Described>>;
}
const schema = JSON.parse(text) as Described; // our own file

test("kinds of failure, abilities and effects are those of the contract", () => {
  const errors = schema.$defs?.["errors"]?.properties;
  expect(errors?.["status"]?.propertyNames?.enum).toEqual([...FAILURE_KINDS]);
  // A budget is ours: no provider's body means one that is used up.
  expect(schema.$defs?.["errorRule"]?.properties?.["is"]?.enum).toEqual(FAILURE_KINDS.filter((kind) => kind !== "budget"));
  expect(schema.properties?.["operation"]?.enum).toEqual(OPERATIONS);
  expect(schema.properties?.["ability_keys"]?.propertyNames?.enum).toEqual([...ABILITIES]);
  expect(Object.keys(schema.$defs?.["step"]?.properties ?? {})).toEqual(
    expect.arrayContaining(Object.keys(EFFECTS).filter((name) => name !== "end")),
  );
});

test("an editor can explain every key: each is described where it stands or where it leads", () => {
  const silent: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [name, child] of Object.entries(node)) {
      if (name === "properties") {
        for (const [key, one] of Object.entries(child as Record<string, Described>)) {
          const target = one.$ref === undefined ? undefined : schema.$defs?.[one.$ref.split("/").at(-1) ?? ""];
          if (one.description === undefined && one.title === undefined && target?.description === undefined && target?.title === undefined)
            silent.push(`${path}.${key}`);
        }
      }
      visit(child, `${path}.${name}`);
    }
  };
  visit(schema, "");
  expect(silent).toEqual([]);
});
