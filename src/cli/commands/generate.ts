// `signalbox generate`: data → generated/. The generator is a development tool, so it is loaded here and nowhere else in src/.

import { Command } from "commander";
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
    .description("Compiles dialects, providers, prices and gateway.yaml of the project in this folder. Reports every finding at once.")
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

export async function generate({ check, watch, json }: GenerateOptions, io: Io): Promise<number> {
  if (!io.exists("schema")) {
    io.stderr("There is no folder schema/ here: `generate` runs in the root of the project whose data it compiles.\n");
    return EXIT.findings;
  }
  const generator = await import("../../../codegen/main.ts").catch((error: unknown) => {
    // Its compiler is a development dependency.
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  });
  if (generator === undefined) {
    io.stderr("The generator's own dependencies are not installed; run `npm ci` with development dependencies.\n");
    return EXIT.findings;
  }
  return generator.generate({ root: io.cwd, check, watch, json, colour: io.colour.stderr, out: io.stdout, err: io.stderr });
}
