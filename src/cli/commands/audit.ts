// `signalbox audit verify`: whether the audit log is as it was written.

import { Command } from "commander";
import type { Broken } from "../../contract/access.ts";
import { DEFAULT_FILE, planFile } from "../gateway-file.ts";
import type { Generated } from "../generated.ts";
import { EXIT, type Io } from "../io.ts";
import type { Run } from "../program.ts";
import { openForReading } from "../stores.ts";
import { counted } from "../table.ts";

export interface AuditOptions {
  readonly config: string;
}

export function auditCommand(run: Run): Command {
  const verify = new Command("verify")
    .summary("check that nobody changed the audit log")
    .description("Each entry holds the hash of the one before it. Names the first that does not fit, and ends with 1.")
    .option("--config <file>", "the file whose storage is looked at", DEFAULT_FILE)
    .action((options: AuditOptions) => run(async (io, load) => verifyAudit(options, await load(), io)));
  return new Command("audit").summary("the log of what was changed by whom").addCommand(verify);
}

const WHY: Readonly<Record<Broken, string>> = {
  missing: "is missing",
  unlinked: "does not follow the one before it",
  changed: "is not what it was when it was written",
};

export async function verifyAudit({ config }: AuditOptions, generated: Generated, io: Io): Promise<number> {
  const opened = await openForReading(planFile(config, generated, io), config, io);
  if (opened === undefined) return EXIT.findings;
  const found = await opened.stores.access.verifyAudit().finally(() => opened.stores.close());
  if (found.ok) {
    io.stdout(`${counted(found.entries, "entry", "entries")}, as they were written\n`);
    return EXIT.ok;
  }
  io.stderr(`The audit log is broken: entry ${found.seq} ${WHY[found.why]}. What follows it proves nothing.\n`);
  return EXIT.findings;
}
