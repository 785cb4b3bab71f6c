// The short way: only gateway.yaml or its neighbours changed, so the plan alone is made and printed again. Loads no compiler, and reads of
// dialects their traits, of providers their catalogue entries; both passed every check when the files at hand were written.

import { sortDiagnostics } from "../src/source/report.ts";
import { reportUnusedSchemas } from "./check/unused.ts";
import type { Compiled, Sources } from "./compile.ts";
import { protocolsOf } from "./lower/batches.ts";
import { catalogProvider } from "./lower/catalog.ts";
import { createFindings } from "./lower/findings.ts";
import { pricing } from "./lower/pricing.ts";
import { declaredDialect } from "./lower/traits.ts";
import { type Before, codeHash, inputHashes, withManifest } from "./manifest.ts";
import { inFolder, parseData, pricesOf, providerNodes } from "./parse/data.ts";
import { printedRoutes, ROUTES } from "./plan.ts";

/** Undefined when more than routes may have changed. */
export function compileRoutes(sources: Sources, before: Before, generator: string): Compiled | undefined {
  const { manifest } = before;
  const inputs = inputHashes(sources);
  const changed = [...new Set([...Object.keys(inputs), ...Object.keys(manifest.inputs)])].filter(
    (path) => inputs[path] !== manifest.inputs[path],
  );
  if (manifest.code !== codeHash(sources) || changed.some((path) => path.includes("/"))) return undefined;

  const findings = createFindings();
  const { data } = parseData(new Map([...sources].filter(([path]) => !path.startsWith("schema/wire/"))));
  const dialects = inFolder(data, "dialects").map(([, { node }]) => declaredDialect(node));
  const files = providerNodes(data);
  const protocols = protocolsOf(inFolder(data, "batches"), findings);
  const providers = inFolder(data, "providers").flatMap(([file, { node }]) => {
    const prices = pricesOf(data, file);
    const priced = prices === undefined ? new Map() : pricing(prices, findings);
    const found = catalogProvider(node, file, dialects, priced, findings, files, protocols);
    return found === null ? [] : [found];
  });
  reportUnusedSchemas(sources, dialects, findings);
  const routes = printedRoutes(sources, dialects, providers, findings);
  const diagnostics = sortDiagnostics(findings.list);
  if (routes === undefined || diagnostics.some((one) => one.severity === "error")) return { files: new Map(), diagnostics };
  return { files: withManifest(new Map([...before.files, [ROUTES, routes.text]]), { ...manifest, generator, inputs }), diagnostics };
}
