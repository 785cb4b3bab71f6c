// The long way: every phase in order, each a function of what came before. Stops after a phase that found errors, so that one slip is not
// reported in the words of three phases. Types, validators and type checks that cannot have changed are taken from the run before.

import packageFacts from "../package.json" with { type: "json" };
import type { CatalogProvider } from "../src/contract/catalog.ts";
import type { Span } from "../src/contract/diagnostic.ts";
import { CANONICAL_NAMES, OPERATIONS } from "../src/contract/operation.ts";
import { diagnostic } from "../src/source/codes.ts";
import { sortDiagnostics } from "../src/source/report.ts";
import { asObject } from "../src/source/schema-walk.ts";
import { parseYaml } from "../src/source/yaml-source.ts";
import { checkCoverage } from "./check/coverage.ts";
import { checkNames } from "./check/names.ts";
import { checkRecurring } from "./check/recurring.ts";
import { checkShapes } from "./check/shape.ts";
import { checkStored } from "./check/stored.ts";
import type { Program } from "./check/types.ts";
import { reportUnusedSchemas } from "./check/unused.ts";
import type { Compiled, Outputs, Sources } from "./compile.ts";
import { adminValidator } from "./emit/admin-validator.ts";
import { type DialectInputs, dialectModules } from "./emit/dialect.ts";
import { errorIndex } from "./emit/error-index.ts";
import { facadeModule } from "./emit/facade.ts";
import { failurePage } from "./emit/failure-page.ts";
import { gatewayValidator } from "./emit/gateway-validator.ts";
import { openapi } from "./emit/openapi.ts";
import { dispatchModule, providerModules } from "./emit/provider.ts";
import { validatorModule, withKnownTags } from "./emit/validators.ts";
import { isWasm, isWasmModule, wasmModule } from "./emit/wasm.ts";
import type { DialectIr } from "./ir/dialect.ts";
import type { ProviderIr } from "./ir/provider.ts";
import { protocolsOf } from "./lower/batches.ts";
import { catalogProvider } from "./lower/catalog.ts";
import { dialect } from "./lower/dialect.ts";
import { createFindings } from "./lower/findings.ts";
import { pricing } from "./lower/pricing.ts";
import { provider } from "./lower/provider.ts";
import { toldOf } from "./lower/told.ts";
import { type Before, codeHash, inputHashes, sha, withManifest } from "./manifest.ts";
import { type Data, inFolder, parseData, pricesOf, providerNodes, wireSchemas } from "./parse/data.ts";
import { kitFunctions } from "./parse/kit.ts";
import type { WireSchema } from "./parse/wire.ts";
import { printedRoutes, ROUTES } from "./plan.ts";
import type { Printed } from "./print/code.ts";

export async function compileAll(sources: Sources, before: Before | undefined, generator: string): Promise<Compiled> {
  const findings = createFindings();
  const failed = (): boolean => findings.list.some((one) => one.severity === "error");
  const stop = (): Compiled => ({ files: new Map(), diagnostics: sortDiagnostics(findings.list) });

  // Text and shape of the data files.
  const { data, diagnostics } = parseData(sources);
  findings.list.push(...diagnostics);
  if (failed()) return stop();
  findings.list.push(...checkShapes(sources, data));
  const wires = wireSchemas(data);
  const chat = wires.get("canonical");
  if (chat === undefined)
    findings.list.push(diagnostic("SB104", { file: "schema/wire/canonical.schema.yaml", message: "there is no canonical schema" }));
  if (failed() || chat === undefined) return stop();

  // What they say, and whether every name and member is accounted for.
  const kit = kitFunctions(sources);
  const dialects = inFolder(data, "dialects").map(([file, { node }]) => dialect(node, file, findings));
  const providers = providersOf(data, dialects, findings);
  const lineOf = (at: Span): number => (sources.get(at.file) ?? "").slice(0, at.start).split("\n").length;
  const modules = new Map<string, Printed>();
  for (const ir of dialects) {
    const wire = wires.get(ir.id);
    if (wire === undefined) {
      findings.error("SB316", { file: ir.file, start: 0, end: 0 }, `there is no schema/wire/${ir.id}.schema.yaml`);
      continue;
    }
    checkNames({ ir, chat, wire, kit, others: dialects }, findings);
    checkCoverage(ir, chat, wire, findings);
    checkStored(ir, wire, findings);
    checkRecurring(ir, wire, findings);
    if (failed()) continue;
    // What is wrong from here on, the type check says.
    const inputs = { ir, chat, wire, kit, lineOf, wanted: toldOf(ir, dialects, wire.defs)?.wanted };
    for (const [name, module] of dialectModules(inputs)) modules.set(`dialects/${ir.id}/${name}`, module);
  }
  reportUnusedSchemas(sources, dialects, findings);
  if (failed()) return stop();
  for (const one of providers) {
    const inputsOf = (ir: DialectIr): DialectInputs => ({ ir, chat, wire: wires.get(ir.id) ?? chat, kit, lineOf });
    for (const [name, module] of providerModules(one, spokenBy(one.data, dialects), inputsOf)) modules.set(`providers/${name}`, module);
  }
  modules.set("dispatch.ts", dispatchModule(dialects, providers));

  // The plan.
  const routes = printedRoutes(
    sources,
    dialects,
    providers.map((one) => one.data),
    findings,
  );
  if (routes === undefined) return stop();

  // Everything printed, then checked as a program.
  const inputs = inputHashes(sources);
  const validators: { [id: string]: string } = {};
  const files = new Map<string, string>();
  for (const wire of wires.values()) {
    const ir = dialects.find((one) => one.id === wire.id);
    if (ir === undefined && wire !== chat) continue;
    const kept = (path: string, unchanged: boolean): string | undefined => (unchanged ? before?.files.get(path) : undefined);
    const types = `types/${wire.id}.ts`;
    files.set(types, kept(types, before?.manifest.inputs[wire.file] === inputs[wire.file]) ?? (await typesOf(wire)));
    const entries: Record<string, string> =
      ir === undefined
        ? canonicalEntries()
        : { request: ir.types.request, response: ir.types.response, ...(ir.stream === null ? {} : { event: ir.types.event }) };
    const told = ir === undefined ? undefined : toldOf(ir, dialects, wire.defs)?.schema;
    if (told !== undefined) entries["told"] = "told"; // no type of a wire is written small
    const hash = sha(JSON.stringify([inputs[wire.file], entries, told]));
    validators[wire.id] = hash;
    const same = before?.manifest.validators[wire.id] === hash;
    const [js, dts] = [kept(`validators/${wire.id}.js`, same), kept(`validators/${wire.id}.d.ts`, same)];
    const module =
      js !== undefined && dts !== undefined
        ? { js, dts }
        : validatorModule(wire.file, { $defs: { ...withKnownTags(wire.defs), told } }, entries);
    files.set(`validators/${wire.id}.js`, module.js).set(`validators/${wire.id}.d.ts`, module.dts);
  }
  const gateway = gatewayValidator(sources.get("schema/gateway.schema.json") ?? "{}");
  files.set("validators/gateway.js", gateway.js).set("validators/gateway.d.ts", gateway.dts);
  const admin = adminSchema(sources);
  if (admin !== undefined) {
    const { js, dts } = adminValidator(JSON.stringify(admin));
    files
      .set("validators/admin.js", js)
      .set("validators/admin.d.ts", dts)
      .set("openapi.json", openapi(admin, dialects, packageFacts.version));
  }
  const isCompiled = [...sources.keys()].filter(isWasm).every((source) => before?.manifest.inputs[source] === inputs[source]);
  for (const source of [...sources.keys()].filter(isWasmModule)) {
    const path = source.slice("src/".length);
    files.set(path, (isCompiled ? before?.files.get(path) : undefined) ?? (await wasmModule(source, sources)));
  }
  for (const [path, module] of modules) files.set(path, module.text);
  files.set(ROUTES, routes.text).set("index.ts", facadeModule()).set("errors.md", errorIndex()).set("failures.md", failurePage());

  const code = codeHash(sources);
  const foundation = sha(
    code +
      [...files]
        .filter(([path]) => /^(types|dialects)\//.test(path))
        .flat()
        .join("\0"),
  );
  const proven = (path: string): boolean => before?.manifest.foundation === foundation && before.files.get(path) === files.get(path);
  const unproven = [...modules.keys()].filter((path) => !proven(path));
  if (unproven.length > 0) {
    const { checkTypes } = await import("./check/types.ts");
    findings.list.push(
      ...checkTypes(
        programOf(sources, files, modules),
        unproven.map((path) => `generated/${path}`),
      ),
    );
  }
  if (failed()) return stop();
  return { files: withManifest(files, { generator, foundation, code, inputs, validators }), diagnostics: sortDiagnostics(findings.list) };
}

/** Undefined where there is none: a project of dialects alone. Its text was found good with the others'. */
function adminSchema(sources: Sources): object | undefined {
  const text = sources.get("schema/admin.schema.yaml");
  return text === undefined ? undefined : (asObject(parseYaml({ file: "schema/admin.schema.yaml", text }).value) ?? undefined);
}

async function typesOf(wire: WireSchema): Promise<string> {
  const { typesModule } = await import("./emit/types.ts");
  return typesModule(wire);
}

function providersOf(data: Data, dialects: readonly DialectIr[], findings: ReturnType<typeof createFindings>): ProviderIr[] {
  const files = providerNodes(data);
  const protocols = protocolsOf(inFolder(data, "batches"), findings);
  return inFolder(data, "providers").flatMap(([file, { node }]): ProviderIr[] => {
    const prices = pricesOf(data, file);
    const priced = prices === undefined ? new Map() : pricing(prices, findings);
    const entry = catalogProvider(node, file, dialects, priced, findings, files, protocols);
    return entry === null ? [] : [provider(entry, node, file, spokenBy(entry, dialects), findings)];
  });
}

/** The dialects of a provider, its first one first. */
const spokenBy = ({ dialect, also = {} }: CatalogProvider, dialects: readonly DialectIr[]): DialectIr[] =>
  [dialect, ...Object.keys(also)].flatMap((id) => dialects.find((one) => one.id === id) ?? []);

/** Validators of the canonical bodies: chat's under the plain names, every other operation's under its own. */
const canonicalEntries = (): Record<string, string> =>
  Object.fromEntries(
    OPERATIONS.flatMap((operation): [string, string][] => {
      const { request, response } = CANONICAL_NAMES[operation];
      return [
        [operation === "chat" ? "request" : `${operation}Request`, request],
        [operation === "chat" ? "response" : `${operation}Response`, response],
      ];
    }),
  );

function programOf(sources: Sources, files: Outputs, modules: ReadonlyMap<string, Printed>): Program {
  const program = new Map<string, string>();
  // Not the roots that bind the printed modules to the runtime: they would bring in all of it, and print nothing that could be wrong.
  for (const [path, text] of files)
    if (path.endsWith(".ts") && path !== "index.ts" && !path.startsWith("validators/gateway.")) program.set(`generated/${path}`, text);
  for (const [path, text] of sources) if (path.startsWith("src/") && !isWasm(path)) program.set(path, text);
  return { files: program, printed: new Map([...modules].map(([path, module]) => [`generated/${path}`, module] as const)) };
}
