// Every word of the schemas that data is written in is understood: the generator asks for it by its name, and what it makes of it is read again. A word
// that nobody asks for would be taken and do nothing.

import { globSync, readFileSync } from "node:fs";
import { ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import { whoReads } from "../../fakes/who-reads.ts";

/** Where the words of a schema are read. */
const READERS: Readonly<Record<string, readonly string[]>> = {
  dialect: ["codegen/{lower,parse,check}/*.ts", "codegen/emit/errors.ts", "src/contract/{listing,follow,stored-answers}.ts"],
  provider: ["codegen/{lower,parse,check}/*.ts", "src/contract/batches.ts"],
  pricing: [
    "codegen/lower/*.ts",
    "codegen/prices/*.ts",
    "src/config/{rates,units}.ts",
    "src/config/{read-price,price-hours,price-pictures}.ts",
  ],
  scenario: ["src/simulate/*.ts", "src/config/{rates,read-price,price-hours,price-pictures}.ts"],
};
/** Said for people, and checked by the schema alone. */
const FOR_PEOPLE: Readonly<Record<string, readonly string[]>> = {
  provider: ["released", "source"],
  pricing: ["currency", "source"],
};

/** What is asked for by name: texts, members of tables, members that are declared or read. */
function namesAskedFor(files: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const file of globSync([...files])) {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2024);
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) names.add(node.text);
      if ((ts.isPropertyAssignment(node) || ts.isPropertySignature(node) || ts.isBindingElement(node)) && ts.isIdentifier(node.name))
        names.add(node.name.text);
      if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return names;
}

function wordsOf(schema: string): readonly string[] {
  const words = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, below] of Object.entries(value)) {
      // Any member may be called so, too: then its value is no schema of members.
      if (key === "properties" && typeof below === "object" && below !== null) for (const word of Object.keys(below)) words.add(word);
      visit(below);
    }
  };
  visit(JSON.parse(readFileSync(`schema/${schema}.schema.json`, "utf8")));
  return [...words].sort();
}

describe.each(Object.entries(READERS))("the words of schema/%s.schema.json", (schema, files) => {
  test("are asked for by their names", () => {
    const asked = namesAskedFor(files);
    const words = wordsOf(schema);
    expect(words.length).toBeGreaterThan(5);
    expect(words.filter((word) => !asked.has(word))).toEqual(FOR_PEOPLE[schema] ?? []);
  });
});

/** Read, though not under this name of this type. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "CountTable.ingress.stream": "printed as the dialect's own are",
  "DialectIr.types.usage": "the type by which usage was read already",
  "ModelsTable.paths.list": "printed whole",
  "ModelsTable.paths.one": "printed whole",
  "ShapeFunction.loses.path": "read together with those of its cases",
};

test("what the generator makes of them is read again", () => {
  const members = whoReads(["DialectIr", "ProviderIr"], {
    declaredIn: "codegen/ir/",
    files: ["codegen/**/*.ts", "src/source/**/*.ts", "src/contract/**/*.ts"],
  });
  const unread = [...members.values()].flat().filter(({ readers }) => ![...readers].some((file) => !file.startsWith("codegen/ir/")));
  // A place is there for a finding that may never be made.
  const names = unread.map(({ name }) => name).filter((name) => !name.endsWith(".at"));
  expect([...new Set(names)].filter((name) => ELSEWHERE[name] === undefined).sort()).toEqual([]);
});
