// `signalbox init`: a gateway.yaml to start from, with its comments. Overwrites nothing unless told to.

import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { DEFAULT_FILE } from "../gateway-file.ts";
import { EXIT, type Io } from "../io.ts";
import type { Run } from "../program.ts";
import { starterGateway } from "../starter-gateway.ts";

export interface InitOptions {
  readonly force?: boolean | undefined;
}

export function initCommand(run: Run): Command {
  return new Command("init")
    .summary("write a gateway.yaml to start from")
    .description("Writes a commented gateway.yaml into this folder.")
    .option("--force", "overwrite the one that is there")
    .addHelpText("after", EXAMPLES)
    .action((options: InitOptions) => run(async (io) => init(options, io)));
}

const EXAMPLES = `
Examples:
  signalbox init && signalbox serve --sandbox`;

const SCHEMA = new URL("../../../schema/gateway.schema.json", import.meta.url);

export function init({ force = false }: InitOptions, io: Io): number {
  if (io.exists(DEFAULT_FILE) && !force) {
    io.stderr(`${DEFAULT_FILE} is already here; --force overwrites it.\n`);
    return EXIT.findings;
  }
  const schema = relative(io.cwd, fileURLToPath(SCHEMA)).split(sep).join("/");
  io.writeFile(DEFAULT_FILE, starterGateway(schema.startsWith(".") ? schema : `./${schema}`));
  io.stdout(
    `${DEFAULT_FILE} written.\n\n  signalbox check              what is wrong with it, and which keys are missing\n  signalbox serve --sandbox    try it without any key\n`,
  );
  return EXIT.ok;
}
