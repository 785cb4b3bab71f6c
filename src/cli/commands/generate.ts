// `signalbox generate`: data → generated/. The generator is a development tool, so it is loaded here and nowhere else in src/.

import { Command } from "commander";
import { DEFAULT_FILE, hintForMissing, planFile, printFindings } from "../gateway-file.ts";
import { loadGenerated } from "../generated.ts";
import { EXIT, type Io } from "../io.ts";
import type { Run } from "../program.ts";

export interface GenerateOptions {
  readonly check?: boolean | undefined;
  readonly watch?: boolean | undefined;
  readonly json?: boolean | undefined;
}

export function generateCommand(run: Run): Command {
  return new Command("generate")
    .alias("gen")
    .summary("check the data under schema/ and compile it to generated/")
    .description(
      "Compiles dialects, providers, prices and gateway.yaml of the project in this folder, and reports every finding at once. " +
        "Where there is no schema/ folder, prints generated/ for gateway.yaml alone: its plan, and a gateway typed by it.",
    )
    .option("--check", "write nothing; fail when generated/ is not what the data says")
    .option("--watch", "generate again whenever the data changes")
    .option("--json", "findings as JSON on standard output")
    .addHelpText("after", EXAMPLES)
    .action((options: GenerateOptions) => run((io) => generate(options, io)));
}

const EXAMPLES = `
Examples:
  signalbox generate
  signalbox generate --check      in CI: is what is committed fresh?`;

export async function generate(options: GenerateOptions, io: Io): Promise<number> {
  if (!io.exists("schema")) return generateEmbedded(options, io);
  const generator = await import("../../../codegen/main.ts").catch((error: unknown) => {
    // Its compiler is a development dependency.
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  });
  if (generator === undefined) {
    io.stderr("The generator's own dependencies are not installed; run `npm ci` with development dependencies.\n");
    return EXIT.findings;
  }
  return generator.generate({ root: io.cwd, ...options, colour: io.colour.stderr, out: io.stdout, err: io.stderr });
}

/** In a project without data of its own the package's catalogue serves, and gateway.yaml alone is printed: its plan and its types. */
async function generateEmbedded({ check = false }: GenerateOptions, io: Io): Promise<number> {
  const generated = await loadGenerated();
  const planned = planFile(DEFAULT_FILE, generated, io);
  printFindings(planned.plan.ok ? planned.plan.warnings : planned.plan.diagnostics, planned, io);
  if (!planned.plan.ok) {
    hintForMissing(DEFAULT_FILE, io);
    return EXIT.findings;
  }
  const { embeddedOutputs } = await import("../../../codegen/embedded.ts");
  const stale = [...embeddedOutputs(planned.plan.value, DEFAULT_FILE)].filter(([path, text]) => {
    const there = io.readFile(`generated/${path}`);
    return !there.ok || there.text !== text;
  });
  for (const [path, text] of stale) {
    if (check) io.stderr(`generated/${path} is stale; run \`signalbox generate\`\n`);
    else io.writeFile(`generated/${path}`, text);
  }
  if (!check) io.stderr(`generated/: ${stale.length} of 2 files changed\n`);
  return check && stale.length > 0 ? EXIT.findings : EXIT.ok;
}
