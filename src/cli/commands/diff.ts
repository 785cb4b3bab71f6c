// `signalbox diff`: what one gateway.yaml changes against another, in words: routes, prices, failure, limits, abilities.

import { Command } from "commander";
import { planGateway } from "../../config/plan-gateway.ts";
import type { GatewayPlan } from "../../contract/plan.ts";
import { AREAS, type Change } from "../diff/change.ts";
import { diffPlans } from "../diff/diff-plans.ts";
import { readerOf } from "../diff/revision.ts";
import { DEFAULT_FILE, hintForMissing, printFindings } from "../gateway-file.ts";
import type { Generated } from "../generated.ts";
import { EXIT, type Io } from "../io.ts";
import type { Run } from "../program.ts";
import { counted, type Paint, painter } from "../table.ts";

export interface DiffOptions {
  readonly json?: boolean | undefined;
  readonly exitCode?: boolean | undefined;
}

export function diffCommand(run: Run): Command {
  return new Command("diff")
    .summary("say what a change of gateway.yaml does")
    .description("Plans both files and says what changes for clients and deployments. Either may be of a git revision: REVISION:PATH.")
    .argument("<before>", "a file, or REVISION:PATH")
    .argument("[after]", "a file, or REVISION:PATH", DEFAULT_FILE)
    .option("--json", "as JSON")
    .option("--exit-code", "end with 1 when anything changes")
    .addHelpText("after", EXAMPLES)
    .action((before: string, after: string, options: DiffOptions) =>
      run(async (io, load) => diff({ before, after }, options, await load(), io)),
    );
}

const EXAMPLES = `
Examples:
  signalbox diff HEAD:gateway.yaml
  signalbox diff production.yaml staging.yaml --exit-code
  signalbox diff main:gateway.yaml --json | jq '.changes[] | select(.area == "prices")'`;

export function diff(
  files: { readonly before: string; readonly after: string },
  { json = false, exitCode = false }: DiffOptions,
  generated: Generated,
  io: Io,
): number {
  // Both are read before anything is said: whatever is wrong with either is told at once.
  const [before, after] = [planOf(files.before, generated, io), planOf(files.after, generated, io)];
  if (before === undefined || after === undefined) return EXIT.findings;
  const changes = diffPlans(before, after, io.now());
  io.stdout(
    json ? `${JSON.stringify({ ...files, same: changes.length === 0, changes }, null, 2)}\n` : shown(changes, painter(io.colour.stdout)),
  );
  return exitCode && changes.length > 0 ? EXIT.findings : EXIT.ok;
}

function planOf(file: string, { catalog, gatewayShape }: Generated, io: Io): GatewayPlan | undefined {
  const read = readerOf(file, io);
  const planned = planGateway(file, read, gatewayShape, catalog);
  if (planned.plan.ok) return planned.plan.value;
  printFindings(planned.plan.diagnostics, planned, io);
  if (planned.sources.length === 0 && read === io.readFile) hintForMissing(file, io);
  return undefined;
}

function shown(changes: readonly Change[], paint: Paint): string {
  if (changes.length === 0) return "no difference for any request\n";
  const width = Math.max(...AREAS.map(({ length }) => length));
  const subjects = Map.groupBy(changes, ({ subject }) => subject);
  const blocks = [...subjects].map(([subject, those]) => {
    const lines = AREAS.flatMap((area) => those.filter((one) => one.area === area));
    return [paint("bold", subject), ...lines.map(({ area, says }) => `  ${paint("dim", area.padEnd(width))}  ${says}`)].join("\n");
  });
  return `${blocks.join("\n\n")}\n\n${counted(changes.length, "change")}\n`;
}
