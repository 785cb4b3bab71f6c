// The commands under one program: options that all share, exit codes, and what is said when something of ours breaks. Called by main.ts.

import { Command, CommanderError } from "commander";
import packageFacts from "../../package.json" with { type: "json" };
import { auditCommand } from "./commands/audit.ts";
import { budgetsCommand } from "./commands/budgets.ts";
import { checkCommand } from "./commands/check.ts";
import { diffCommand } from "./commands/diff.ts";
import { explainCommand } from "./commands/explain.ts";
import { generateCommand } from "./commands/generate.ts";
import { initCommand } from "./commands/init.ts";
import { keysCommand } from "./commands/keys.ts";
import { modelsCommand } from "./commands/models.ts";
import { providerCommand } from "./commands/provider.ts";
import { providersCommand } from "./commands/providers.ts";
import { reconcileCommand } from "./commands/reconcile.ts";
import { serveCommand } from "./commands/serve.ts";
import { simulateCommand } from "./commands/simulate.ts";
import { spendCommand } from "./commands/spend.ts";
import { type Generated, loadGenerated } from "./generated.ts";
import { EXIT, type Io, processIo } from "./io.ts";

/** What a command's action calls with what it does; the number is the exit code. */
export type Run = (action: (io: Io, load: () => Promise<Generated>) => Promise<number>) => Promise<void>;

const COMMANDS = [
  initCommand,
  checkCommand,
  generateCommand,
  serveCommand,
  explainCommand,
  diffCommand,
  simulateCommand,
  spendCommand,
  budgetsCommand,
  reconcileCommand,
  auditCommand,
  keysCommand,
  modelsCommand,
  providersCommand,
  providerCommand,
];

const EXAMPLES = `
Examples:
  signalbox serve --sandbox          serve gateway.yaml without any key
  signalbox check                    everything that is wrong with it
  signalbox explain smart            which upstream requests a model makes

Exit codes: 0 done, 1 what was given is wrong, 2 wrong usage, 70 a bug in signalbox.`;

/** The exit code. Never throws. */
export async function main(
  argv: readonly string[],
  io: Io = processIo(argv),
  load: () => Promise<Generated> = loadGenerated,
): Promise<number> {
  let code: number = EXIT.ok;
  const program = createProgram(io, async (action) => {
    code = await action(io, load);
  });
  try {
    // Read by processIo; taken anywhere on the line.
    await program.parseAsync(
      argv.filter((one) => one !== "--no-color"),
      { from: "user" },
    );
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    io.stderr(bugReport(error, argv, io.env));
    return EXIT.bug;
  }
}

function createProgram(io: Io, run: Run): Command {
  const program = new Command("signalbox")
    .description(packageFacts.description)
    .version(packageFacts.version, "--version", "print the version")
    .option("--no-color", "no colours (so does the variable NO_COLOR)")
    .addHelpText("after", EXAMPLES);
  for (const make of COMMANDS) program.addCommand(make(run));
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
    command
      .helpOption("-h, --help", "say how it is used")
      .showHelpAfterError("(--help says how it is used)")
      .exitOverride()
      .configureOutput({
        writeOut: io.stdout,
        writeErr: io.stderr,
        getOutHasColors: () => io.colour.stdout,
        getErrHasColors: () => io.colour.stderr,
      });
  }
  return program.helpCommand("help [command]", "say how a command is used");
}

function bugReport(error: unknown, argv: readonly string[], env: Io["env"]): string {
  const message = error instanceof Error ? error.message : String(error);
  const stack = env["SIGNALBOX_DEBUG"] && error instanceof Error ? `\n${error.stack ?? ""}\n` : "";
  const advice = stack === "" ? "Set SIGNALBOX_DEBUG=1 to see where, and please report it" : "Please report it";
  return `signalbox ${packageFacts.version} broke: ${message}\n${stack}This is a bug in signalbox. ${advice}, with the command (\`signalbox ${argv.join(" ")}\`) and Node ${process.version}.\n`;
}
