// gateway.yaml → plan in one step, for `check`, start, reload and the generator: everything wrong with the text, the shape and the
// references is reported together. Reads files through `read`; binds no secret.

import type { Catalog } from "../contract/catalog.ts";
import type { Checked, Diagnostic } from "../contract/diagnostic.ts";
import type { GatewayPlan } from "../contract/plan.ts";
import { sortDiagnostics } from "../source/report.ts";
import type { ShapeCheck } from "../source/schema-check.ts";
import type { Source } from "../source/source.ts";
import type { Config } from "./config.ts";
import { loadConfig, type ReadText } from "./load.ts";
import { planRoutes } from "./plan-routes.ts";

export interface PlannedGateway {
  readonly plan: Checked<GatewayPlan>;
  /** For the places of what binding finds; undefined when the files could not be read. */
  readonly config: Config | undefined;
  /** For printing the findings. */
  readonly sources: readonly Source[];
}

/** Findings that stay true however the broken parts of a file are mended: names that are nowhere, and cycles. */
const SURE_DESPITE_ERRORS: ReadonlySet<string> = new Set([
  "SB210",
  "SB211",
  "SB213",
  "SB214",
  "SB218",
  "SB219",
  "SB220",
  "SB229",
  "SB280",
  "SB283",
  "SB285",
  "SB410",
  "SB412",
]);

export function planGateway(file: string, read: ReadText, shape: ShapeCheck, catalog: Catalog): PlannedGateway {
  const { config, diagnostics, sources } = loadConfig(file, read, shape);
  const planned = config && planRoutes(config, catalog);
  const broken = diagnostics.some(({ severity }) => severity === "error");
  const findings: readonly Diagnostic[] = planned ? (planned.ok ? planned.warnings : planned.diagnostics) : [];
  if (!broken && planned?.ok) return { plan: { ...planned, warnings: sortDiagnostics([...diagnostics, ...findings]) }, config, sources };
  const all = sortDiagnostics([...diagnostics, ...(broken ? findings.filter(({ code }) => SURE_DESPITE_ERRORS.has(code)) : findings)]);
  return { plan: { ok: false, diagnostics: all }, config, sources };
}
