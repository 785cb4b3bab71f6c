// Wire schemas → TypeScript types, by json-schema-to-typescript. Optional members also admit undefined, so that a template may leave one out.

import { compile, type JSONSchema } from "json-schema-to-typescript";
import { ts } from "ts-morph";
import type { WireSchema } from "../parse/wire.ts";
import { remembered } from "../remembered.ts";

export const typesModule = ({ file, defs }: Pick<WireSchema, "file" | "defs">): Promise<string> => printed(JSON.stringify({ file, defs }));

const printed = remembered(async (asked): Promise<string> => {
  const schema = JSON.parse(asked) as Pick<WireSchema, "file" | "defs">; // written above
  const root = { $defs: strip(schema.defs), type: "object", additionalProperties: false } as unknown as JSONSchema;
  const text = await compile(root, "SchemaRoot", {
    additionalProperties: false,
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    bannerComment: "",
    format: true,
    style: { printWidth: 140, semi: true },
    declareExternallyReferenced: true,
  });
  return `// @generated from ${schema.file}. Edit that file, then run \`npm run gen\`.\n\n${tidy(text)}`;
});

/** Keywords that say nothing about a type but would make the tool invent one. */
function strip(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(strip);
  if (node === null || typeof node !== "object") return node;
  const entries = Object.entries(node).filter(([name]) => name !== "discriminator" && name !== "x-open");
  const out = Object.fromEntries(entries.map(([name, value]) => [name, strip(value)]));
  // Beside a union `type: object` would add a bare map to it.
  if ("oneOf" in out && out.type === "object") delete out.type;
  return out;
}

function tidy(text: string): string {
  const plain = text
    .replace(/export interface SchemaRoot \{[^}]*\}\n/, "")
    .replace(/\n *\* (?:This (?:interface|type) was referenced by|via the) [^\n]*/g, "")
    .replace(/(\n *\*)+(?=\n *\*\/)/g, "")
    .replace(/ *\/\*\*\s*\*\/\n/g, "")
    .replace(/\n(?=\/\*\*|export )/g, "\n\n")
    .replace(/\*\/\n\nexport/g, "*/\nexport")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return `${admitUndefined(plain)}\n`;
}

function admitUndefined(text: string): string {
  const ends: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) && node.questionToken !== undefined && node.type !== undefined) ends.push(node.type.end);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("types.ts", text, ts.ScriptTarget.ES2022, false));
  return ends.sort((a, b) => b - a).reduce((whole, end) => `${whole.slice(0, end)} | undefined${whole.slice(end)}`, text);
}
