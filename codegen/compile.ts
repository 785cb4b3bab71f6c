// READ FIRST. Sources → generated files or diagnostics: a flat list of pure phases, each a function of what came before.
// No file system, no clock: the shell (main.ts) reads and writes. What an earlier run printed may be handed in; a module that is the
// same again, over the same foundation, is not type-checked again.

import { createHash } from "node:crypto";
import { parseDocument } from "yaml";
import { planGateway } from "../src/config/plan-gateway.ts";
import type { Catalog } from "../src/contract/catalog.ts";
import type { Diagnostic, Span } from "../src/contract/diagnostic.ts";
import type { GatewayPlan } from "../src/contract/plan.ts";
import { sortDiagnostics } from "../src/source/report.ts";
import { parseYaml } from "../src/source/yaml-source.ts";
import { checkCoverage } from "./check/coverage.ts";
import { checkNames } from "./check/names.ts";
import { checkShapes, shapeCheck } from "./check/shape.ts";
import { checkTypes } from "./check/types.ts";
import { dialectModules } from "./emit/dialect.ts";
import { errorIndex } from "./emit/error-index.ts";
import { facadeModule } from "./emit/facade.ts";
import { gatewayValidator } from "./emit/gateway-validator.ts";
import { dispatchModule, providerModule } from "./emit/provider.ts";
import { routesModule } from "./emit/routes.ts";
import { typesModule } from "./emit/types.ts";
import { validatorModule, withKnownTags } from "./emit/validators.ts";
import type { DialectIr } from "./ir/dialect.ts";
import type { ProviderIr } from "./ir/provider.ts";
import { dialect } from "./lower/dialect.ts";
import { createFindings, type Findings } from "./lower/findings.ts";
import { pricing } from "./lower/pricing.ts";
import { provider } from "./lower/provider.ts";
import { kitFunctions } from "./parse/kit.ts";
import { type Node, nodesOf } from "./parse/node.ts";
import type { JsonSchema, WireSchema } from "./parse/wire.ts";
import type { Printed } from "./print/code.ts";

/** Path from the project's root → text, of everything the phases read: schema/**, gateway.yaml, the kit and the contract. */
export type Sources = ReadonlyMap<string, string>;
/** Path below generated/ → text. */
export type Outputs = ReadonlyMap<string, string>;

export interface Compiled {
  /** Empty when there are errors: nothing is written unless every phase passed. */
  readonly files: Outputs;
  readonly diagnostics: readonly Diagnostic[];
}

export const GATEWAY_FILE = "gateway.yaml";
const MANIFEST = "manifest.json";

export async function compile(sources: Sources, root: string, previous: Outputs = new Map()): Promise<Compiled> {
  const findings = createFindings();
  const failed = (): boolean => findings.list.some((one) => one.severity === "error");
  const stop = (): Compiled => ({ files: new Map(), diagnostics: sortDiagnostics(findings.list) });

  const yaml = parseAll(sources, findings);
  findings.list.push(...checkShapes(sources));
  if (failed()) return stop();

  const wires = wireSchemas(sources);
  const chat = wires.get("canonical");
  if (chat === undefined) throw new Error("schema/wire/canonical.schema.yaml is missing");
  const kit = kitFunctions(sources);
  const dialects = inFolder(yaml, "schema/dialects/").map(([file, node]) => dialect(node, file, findings));
  const providers = inFolder(yaml, "schema/providers/").flatMap(([file, node]): ProviderIr[] => {
    const prices = yaml.get(file.replace("schema/providers/", "schema/pricing/"));
    const found = provider(node, file, dialects, prices === undefined ? new Map() : pricing(prices, findings), findings);
    return found === null ? [] : [found];
  });

  const lineOf = (at: Span): number => (sources.get(at.file) ?? "").slice(0, at.start).split("\n").length;
  const printed = new Map<string, Printed>();
  for (const ir of dialects) {
    const wire = wires.get(ir.id);
    if (wire === undefined) {
      findings.error("SB316", { file: ir.file, start: 0, end: 0 }, `there is no schema/wire/${ir.id}.schema.yaml`);
      continue;
    }
    checkNames(ir, chat, wire, kit, findings);
    checkCoverage(ir, chat, wire, findings);
    if (failed()) continue;
    const inputs = { ir, chat, wire, kit, lineOf };
    for (const [name, module] of dialectModules(inputs)) printed.set(`dialects/${ir.id}/${name}`, module);
    for (const one of providers.filter((candidate) => candidate.data.dialect === ir.id)) printed.set(`providers/${one.data.id}.ts`, providerModule(one, ir, inputs));
  }
  if (failed()) return stop();
  printed.set("dispatch.ts", dispatchModule(dialects, providers));

  const plan = planOf(sources, dialects, providers, findings);
  if (plan === undefined) return stop();
  printed.set("routes.ts", routesModule(plan, GATEWAY_FILE));

  const files = new Map<string, string>();
  const known = manifestOf(previous);
  const inputs: { [path: string]: string } = {};
  for (const [path, text] of sources) inputs[path] = sha(text);
  for (const wire of wires.values()) {
    const unchanged = known.inputs[wire.file] === inputs[wire.file];
    const ir = dialects.find((one) => one.id === wire.id);
    if (ir === undefined && wire !== chat) {
      findings.warn("SB319", { file: wire.file, start: 0, end: 0 }, `no dialect is made of ${wire.file}`, `add schema/dialects/${wire.id}.yaml`);
      continue;
    }
    const reuse = (path: string): string | undefined => (unchanged ? previous.get(path) : undefined);
    files.set(`types/${wire.id}.ts`, reuse(`types/${wire.id}.ts`) ?? (await typesModule(wire)));
    const entries: Readonly<Record<string, string>> = ir === undefined ? { request: "ChatRequest", response: "ChatResponse" } : { request: ir.types.request, response: ir.types.response, event: ir.types.event };
    const js = reuse(`validators/${wire.id}.js`);
    const dts = reuse(`validators/${wire.id}.d.ts`);
    const module = js !== undefined && dts !== undefined ? { js, dts } : validatorModule(wire.file, { $defs: withKnownTags(wire.defs) }, entries);
    files.set(`validators/${wire.id}.js`, module.js).set(`validators/${wire.id}.d.ts`, module.dts);
  }
  const gateway = gatewayValidator(JSON.parse(sources.get("schema/gateway.schema.json") ?? "{}") as object);
  files.set("validators/gateway.js", gateway.js).set("validators/gateway.d.ts", gateway.dts);
  for (const [path, module] of printed) files.set(path, module.text);
  files.set("index.ts", facadeModule());
  files.set("errors.md", errorIndex());

  const foundation = sha([...files].filter(([path]) => path.startsWith("types/") || path.startsWith("dialects/")).map(([, text]) => text).join("\0") + [...sources].filter(([path]) => path.startsWith("src/")).map(([, text]) => text).join("\0"));
  const changed = [...printed.keys()].filter((path) => known.foundation !== foundation || previous.get(path) !== printed.get(path)?.text);
  const compilerNeeded = changed.filter((path) => path !== "routes.ts");
  if (compilerNeeded.length > 0) findings.list.push(...checkTypes(programOf(sources, files, printed, root), compilerNeeded.map((path) => `generated/${path}`)));
  if (failed()) return stop();
  files.set(MANIFEST, `${JSON.stringify({ foundation, inputs: Object.fromEntries(Object.entries(inputs).filter(([path]) => !path.startsWith("src/"))) }, null, 2)}\n`);
  return { files, diagnostics: sortDiagnostics(findings.list) };
}

function programOf(sources: Sources, files: Outputs, printed: ReadonlyMap<string, Printed>, root: string) {
  const program = new Map<string, string>();
  for (const [path, text] of files) if (/\.(ts|js)$/.test(path)) program.set(`generated/${path}`, text);
  for (const [path, text] of sources) if (path.startsWith("src/")) program.set(path, text);
  return { files: program, printed: new Map([...printed].map(([path, module]) => [`generated/${path}`, module] as const)), root };
}

function planOf(sources: Sources, dialects: readonly DialectIr[], providers: readonly ProviderIr[], findings: Findings): GatewayPlan | undefined {
  const catalog: Catalog = {
    dialects: Object.fromEntries(dialects.map((ir) => [ir.id, { id: ir.id, traits: Object.fromEntries(ir.traits.map((trait) => [trait.name, trait.fallback])) as Catalog["dialects"][string]["traits"] }])),
    providers: Object.fromEntries(providers.map((ir) => [ir.data.id, ir.data])),
  };
  const read = (file: string) => {
    const text = sources.get(file);
    return text === undefined ? ({ ok: false, reason: "no such file" } as const) : ({ ok: true, text } as const);
  };
  const { plan } = planGateway(GATEWAY_FILE, read, shapeCheck(sources, "gateway.schema.json"), catalog);
  findings.list.push(...(plan.ok ? plan.warnings : plan.diagnostics));
  return plan.ok ? plan.value : undefined;
}

const inFolder = (yaml: ReadonlyMap<string, Node>, folder: string): readonly (readonly [string, Node])[] => [...yaml].filter(([path]) => path.startsWith(folder));
const sha = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

function manifestOf(previous: Outputs): { foundation: string; inputs: Readonly<Record<string, string>> } {
  const text = previous.get(MANIFEST);
  return text === undefined ? { foundation: "", inputs: {} } : (JSON.parse(text) as { foundation: string; inputs: Record<string, string> });
}

function parseAll(sources: Sources, findings: Findings): Map<string, Node> {
  const nodes = new Map<string, Node>();
  for (const [path, text] of sources) {
    if (!/^schema\/(dialects|providers|pricing)\/.*\.yaml$/.test(path)) continue;
    findings.list.push(...parseYaml({ file: path, text }).diagnostics);
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
