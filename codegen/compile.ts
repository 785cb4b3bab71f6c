// READ FIRST. Sources → generated files or diagnostics: a flat list of pure phases, each a function of what came before.
// No file system, no clock: the shell (main.ts) reads and writes.

import { parseDocument } from "yaml";
import type { Diagnostic } from "../src/contract/diagnostic.ts";
import { parseYaml } from "../src/source/yaml-source.ts";
import { checkCoverage } from "./check/coverage.ts";
import { checkNames } from "./check/names.ts";
import { checkTypes } from "./check/types.ts";
import { dialectModules } from "./emit/dialect.ts";
import { typesModule } from "./emit/types.ts";
import { validatorModule, withKnownTags } from "./emit/validators.ts";
import type { DialectIr } from "./ir/dialect.ts";
import { dialect } from "./lower/dialect.ts";
import { createFindings } from "./lower/findings.ts";
import { type Node, nodesOf } from "./parse/node.ts";
import type { JsonSchema, WireSchema } from "./parse/wire.ts";
import type { Printed } from "./print/code.ts";
import { kitFunctions } from "./parse/kit.ts";

/** Path from the project's root → text, of everything the phases read: schema/**, the kit and the contract. */
export type Sources = ReadonlyMap<string, string>;

export interface Compiled {
  /** Path below generated/ → text. Empty when there are errors. */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

export async function compile(sources: Sources, root: string): Promise<Compiled> {
  const findings = createFindings();
  const yaml = parseAll(sources, findings.list);
  if (findings.list.some((one) => one.severity === "error")) return { files: new Map(), diagnostics: findings.list };
  const wires = wireSchemas(sources);
  const chat = wires.get("canonical");
  if (chat === undefined) throw new Error("schema/wire/canonical.schema.yaml is missing");
  const kit = kitFunctions(sources);

  const dialects = [...yaml].filter(([path]) => path.startsWith("schema/dialects/")).map(([path, node]): DialectIr => dialect(node, path, findings));
  const printed = new Map<string, Printed>();
  for (const ir of dialects) {
    const wire = wires.get(ir.id);
    if (wire === undefined) continue;
    checkNames(ir, chat, wire, kit, findings);
    checkCoverage(ir, chat, wire, findings);
    const text = sources.get(ir.file) ?? "";
    const lineOf = (offset: number): number => text.slice(0, offset).split("\n").length;
    for (const [name, module] of dialectModules({ ir, chat, wire, kit, lineOf })) printed.set(`dialects/${ir.id}/${name}`, module);
  }

  const files = new Map<string, string>();
  for (const wire of wires.values()) files.set(`types/${wire.id}.ts`, await typesModule(wire));
  for (const ir of dialects) {
    const wire = wires.get(ir.id);
    if (wire === undefined) continue;
    const module = validatorModule(wire.file, { $defs: withKnownTags(wire.defs) }, { request: ir.types.request, response: ir.types.response, event: ir.types.event });
    files.set(`validators/${ir.id}.js`, module.js).set(`validators/${ir.id}.d.ts`, module.dts);
  }
  for (const [path, module] of printed) files.set(path, module.text);

  if (!findings.list.some((one) => one.severity === "error")) {
    const program = new Map<string, string>([...files].map(([path, text]) => [`generated/${path}`, text] as const));
    const marked = new Map([...printed].map(([path, module]) => [`generated/${path}`, module] as const));
    for (const [path, text] of sources) if (path.startsWith("src/")) program.set(path, text);
    findings.list.push(...checkTypes({ files: program, printed: marked, root }, [...marked.keys()]));
  }
  const failed = findings.list.some((one) => one.severity === "error");
  return { files: failed ? new Map() : files, diagnostics: findings.list };
}

function parseAll(sources: Sources, diagnostics: Diagnostic[]): Map<string, Node> {
  const nodes = new Map<string, Node>();
  for (const [path, text] of sources) {
    if (!path.startsWith("schema/") || !path.endsWith(".yaml") || path.startsWith("schema/wire/")) continue;
    diagnostics.push(...parseYaml({ file: path, text }).diagnostics);
    nodes.set(path, nodesOf(parseDocument(text, { uniqueKeys: false }), path, text));
  }
  return nodes;
}

function wireSchemas(sources: Sources): Map<string, WireSchema> {
  const wires = new Map<string, WireSchema>();
  for (const [path, text] of sources) {
    if (!path.startsWith("schema/wire/")) continue;
    const id = path.slice("schema/wire/".length).replace(/\.schema\.yaml$/, "");
    const value = parseDocument(text).toJS() as { $defs: Record<string, JsonSchema> };
    wires.set(id, { id, file: path, namespace: id === "canonical" ? "Chat" : "Wire", defs: value.$defs });
  }
  return wires;
}
