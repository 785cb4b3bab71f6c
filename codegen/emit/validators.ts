// Wire schemas → standalone validators, by ajv. Its generated code still says `require` for its runtime helpers; those become imports.

import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { remembered } from "../remembered.ts";

export interface ValidatorModule {
  readonly js: string;
  readonly dts: string;
}

/** `entries`: export name → definition. `schema` is the whole file with its $defs. */
export function validatorModule(file: string, schema: object, entries: Readonly<Record<string, string>>): ValidatorModule {
  return compiled(JSON.stringify({ file, schema, entries } satisfies Asked));
}

interface Asked {
  readonly file: string;
  readonly schema: object;
  readonly entries: Readonly<Record<string, string>>;
}

const compiled = remembered((text): ValidatorModule => {
  const { file, schema, entries } = JSON.parse(text) as Asked; // written above
  const ajv = new Ajv({
    strict: false,
    discriminator: true,
    allErrors: false,
    code: { source: true, esm: true, lines: true },
    inlineRefs: false,
  });
  const id = "schema";
  ajv.addSchema({ ...(opened(schema) as object), $id: id });
  const refs: Record<string, string> = {};
  for (const [name, def] of Object.entries(entries)) {
    ajv.addSchema({ $id: `entry-${name}`, $ref: `${id}#/$defs/${def}` });
    refs[`check_${name}`] = `entry-${name}`;
  }
  const code = withoutSchemas(terse(lean(imported(standalone.default(ajv, refs)))));
  const head = `// @generated from ${file}. Edit that file, then run \`npm run gen\`.\n`;
  const names = Object.keys(entries);
  const wrappers = names.map((name) => `export const ${name} = findings(check_${name});`).join("\n");
  return {
    js: `${head}import { findings } from "../../src/kit/findings.ts";\n${code.replace(/^export const (check_\w+)/gm, "const $1")}\n${wrappers}\n`,
    dts: `${head}import type { Validate } from "../../src/contract/dialect.ts";\n\n${names.map((name) => `export declare const ${name}: Validate;`).join("\n")}\n`,
  };
});

/** ajv's `require("ajv/dist/runtime/x").default` as imports. Anything else it might require is our bug. */
export function imported(code: string): string {
  const modules = new Map<string, string>();
  const body = code.replace(/require\("(ajv\/dist\/runtime\/(\w+))"\)\.default/g, (_, path: string, name: string) => {
    modules.set(`${path}.js`, name);
    // Some loaders unwrap a CommonJS default by themselves.
    return `(${name}Module.default ?? ${name}Module)`;
  });
  if (body.includes("require("))
    throw new Error(`a validator asks for a module that is not imported: ${/require\([^)]*\)/.exec(body)?.[0] ?? ""}`);
  const lines = [...modules].sort().map(([path, name]) => `import ${name}Module from "${path}";`);
  return [...lines, body.replace(/^"use strict";\n?/, "")].join("\n");
}

/**
 * Of the four things ajv hands to each function nothing but the path is read, and that only where something is wrong: it is handed on alone, and
 * left out altogether by whoever gives none.
 */
function lean(code: string): string {
  return code
    .replace(/\{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g, "instancePath")
    .replace(/\{instancePath,parentData,parentDataProperty,rootData\}/g, "instancePath")
    .replace(
      /\{instancePath:(instancePath\+.*?),parentData:[^,{}]*,parentDataProperty:[^,{}]*,rootData\}/g,
      "instancePath === undefined ? undefined : $1",
    );
}

/** The errors that kit/findings.ts tells from what they are about; all others in ajv's words. */
const TOLD_BY_PARAMS = "required|additionalProperties|enum|const|discriminator|minItems";

/** Of an error what is read. The rest would be loaded at every start, and is as much again. */
function terse(code: string): string {
  return code
    .replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, "")
    .replace(new RegExp(`(keyword:"(?:${TOLD_BY_PARAMS})",params:\\{.*?\\}),message:.*?(\\}\\]?;)$`, "gm"), "$1$2")
    .replace(/params:\{.*?\},message:/g, "message:");
}

/** ajv brings whole schemas along for the values that an error names: these are written where they are told, and what nobody reads is left out. */
function withoutSchemas(code: string): string {
  const schemas = new Map(
    [...code.matchAll(/^const (schema\d+) = (.*);$/gm)].map(([, name, json = ""]) => [name, JSON.parse(json) as unknown]),
  );
  const told = code.replace(/allowedValues: (schema\d+)((?:\.\w+|\[[^\]]*\])+)/g, (_, name: string, path: string) => {
    const steps = [...path.matchAll(/\.(\w+)|\["?(.*?)"?\]/g)].map(([, word, key]) => word ?? key ?? "");
    const values = steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], schemas.get(name)); // ajv walked it before
    return `allowedValues: ${JSON.stringify(values)}`;
  });
  return told.replace(/^const (schema\d+) = .*\n/gm, (line, name: string) => (new RegExp(`\\b${name}[.[]`).test(told) ? line : ""));
}

/** Unions marked x-open let unknown tags in: only a known tag is held to its branch. */
function opened(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(opened);
  if (node === null || typeof node !== "object") return node;
  const out = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, opened(value)]));
  const tag = (out.discriminator as { propertyName?: string } | undefined)?.propertyName;
  if (out["x-open"] !== true || tag === undefined) return out;
  const { oneOf, discriminator, "x-open": _open, ...rest } = out;
  return {
    ...rest,
    required: [tag],
    properties: { [tag]: { type: "string" } },
    if: { properties: { [tag]: { enum: out["x-known"] } } },
    then: { type: "object", oneOf, discriminator },
  };
}

/** Writes into every open union which tags it knows, before references are hidden from `opened`. */
export function withKnownTags(defs: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const tagsOf = (branch: unknown, tag: string): unknown[] => {
    const name = (branch as { $ref?: string }).$ref?.split("/").at(-1) ?? "";
    const property = (defs[name] as { properties?: Record<string, { const?: unknown; enum?: unknown[] }> } | undefined)?.properties?.[tag];
    return property?.enum ?? (property?.const === undefined ? [] : [property.const]);
  };
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (node === null || typeof node !== "object") return node;
    const out = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, visit(value)]));
    const tag = (out.discriminator as { propertyName?: string } | undefined)?.propertyName;
    if (out["x-open"] === true && tag !== undefined) out["x-known"] = (out.oneOf as unknown[]).flatMap((branch) => tagsOf(branch, tag));
    return out;
  };
  return visit(defs) as Record<string, unknown>;
}
