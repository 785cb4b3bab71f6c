// gateway.yaml for the commands: found, planned, and its findings printed. Decides no exit code.

import { type PlannedGateway, planGateway } from "../config/plan-gateway.ts";
import type { Diagnostic } from "../contract/diagnostic.ts";
import { renderDiagnostics } from "../source/report.ts";
import type { Generated } from "./generated.ts";
import type { Io } from "./io.ts";

export const DEFAULT_FILE = "gateway.yaml";

export function planFile(file: string, { catalog, gatewayShape }: Generated, io: Io): PlannedGateway {
  return planGateway(file, io.readFile, gatewayShape, catalog);
}

/** On standard error, each with the line it is about. */
export function printFindings(findings: readonly Diagnostic[], { sources }: Pick<PlannedGateway, "sources">, io: Io): void {
  if (findings.length > 0) io.stderr(`${renderDiagnostics(findings, sources, { colour: io.colour.stderr })}\n`);
}

/** A file that is not there is the first thing anybody meets. */
export function hintForMissing(file: string, io: Io): void {
  if (!io.exists(file)) io.stderr("\n`signalbox init` writes one to start from; `--config FILE` reads another.\n");
}
