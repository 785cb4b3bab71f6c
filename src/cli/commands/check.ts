// `signalbox check`: everything that is wrong with a gateway.yaml, at once, with its place and a way out.

import { Command } from "commander";
import { bindPlan } from "../../config/bind-plan.ts";
import type { Diagnostic } from "../../contract/diagnostic.ts";
import type { GatewayPlan } from "../../contract/plan.ts";
import { countFindings, reportJson, sortDiagnostics } from "../../source/report.ts";
import { DEFAULT_FILE, hintForMissing, planFile, printFindings } from "../gateway-file.ts";
import type { Generated } from "../generated.ts";
import { EXIT, type Io } from "../io.ts";
import type { Run } from "../program.ts";
import { counted, painter } from "../table.ts";

export interface CheckOptions {
  readonly config: string;
  readonly json?: boolean | undefined;
  readonly strict?: boolean | undefined;
}

export function checkCommand(run: Run): Command {
  return new Command("check")
    .summary("find everything that is wrong with a gateway.yaml")
    .description("Reads gateway.yaml and all it includes and reports every finding with its line. Keys that are not set here are warnings.")
    .option("--config <file>", "the file to read", DEFAULT_FILE)
    .option("--strict", "warnings count as errors, keys that are not set among them")
    .option("--json", "findings as JSON on standard output")
    .addHelpText("after", EXAMPLES)
    .action((options: CheckOptions) => run(async (io, load) => check(options, await load(), io)));
}

const EXAMPLES = `
Examples:
  signalbox check
  signalbox check --config staging.yaml --strict
  signalbox check --json | jq '.findings[].message'`;

/** What the environment of another machine may well have. */
const NOT_HERE: ReadonlySet<string> = new Set(["SB251", "SB252", "SB256"]);

export function check({ config: file, json = false, strict = false }: CheckOptions, generated: Generated, io: Io): number {
  const planned = planFile(file, generated, io);
  const { plan, config, sources } = planned;
  const findings: Diagnostic[] = [...(plan.ok ? plan.warnings : plan.diagnostics)];
  if (plan.ok) {
    const bound = bindPlan(plan.value, { env: io.env, readFile: io.readFile, config });
    const missing = bound.ok ? [] : bound.diagnostics;
    findings.push(...missing.map((one): Diagnostic => (!strict && NOT_HERE.has(one.code) ? { ...one, severity: "warning" } : one)));
  }
  const all = sortDiagnostics(findings);
  const isOk = strict ? all.length === 0 : !all.some(({ severity }) => severity === "error");
  if (json) {
    io.stdout(`${JSON.stringify({ ok: isOk, file, findings: reportJson(all, sources) }, null, 2)}\n`);
    return isOk ? EXIT.ok : EXIT.findings;
  }
  printFindings(all, planned, io);
  if (sources.length === 0) hintForMissing(file, io);
  if (all.length > 0) io.stderr("\n");
  const paint = painter(io.colour.stdout);
  const verdict = isOk ? paint("green", "ok") : paint("red", "not ok");
  io.stdout(`${file} ${verdict}${plan.ok ? `: ${sizeOf(plan.value)}` : ""}; ${countFindings(all)}\n`);
  return isOk ? EXIT.ok : EXIT.findings;
}

function sizeOf({ groups, aliases, providers }: GatewayPlan): string {
  const many = (record: object) => Object.keys(record).length;
  return [counted(many(groups), "model"), counted(many(aliases), "alias", "aliases"), counted(many(providers), "provider")].join(", ");
}
