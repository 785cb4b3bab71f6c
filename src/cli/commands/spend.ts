// `signalbox spend`: what was spent, by whom and on what, as the ledger has it.

import { Command } from "commander";
import { SPEND_DIMENSIONS } from "../../contract/ledger.ts";
import { exportRecords } from "../../ledger/export.ts";
import { spendCsv, spendJson } from "../../ledger/shown.ts";
import { readSpendQuery } from "../../ledger/spend-query.ts";
import { formatUsd } from "../../pricing/price.ts";
import { DEFAULT_FILE, planFile } from "../gateway-file.ts";
import type { Generated } from "../generated.ts";
import { EXIT, type Io } from "../io.ts";
import type { Run } from "../program.ts";
import { openForReading } from "../stores.ts";
import { painter, table } from "../table.ts";

export interface SpendOptions {
  readonly config: string;
  readonly by?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly where?: readonly string[] | undefined;
  readonly requests?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly csv?: boolean | undefined;
}

export function spendCommand(run: Run): Command {
  return new Command("spend")
    .summary("tell what was spent")
    .description("Sums what the ledger has of the last 30 days, or of another time. Beside a running gateway: it is only read.")
    .option("--config <file>", "the file whose storage is looked at", DEFAULT_FILE)
    .option("--by <dimensions>", `a row for each: any of ${SPEND_DIMENSIONS.join(", ")}`, "model")
    .option("--from <time>", "from a day, a time, or so long ago (7d)")
    .option("--to <time>", "up to a day, which is included, or a time")
    .option("--where <dimension=value...>", "only those")
    .option("--requests", "every request by itself, newest first, a line of JSON each or as CSV")
    .option("--json", "as JSON")
    .option("--csv", "as CSV")
    .addHelpText("after", EXAMPLES)
    .action((options: SpendOptions) => run(async (io, load) => spend(options, await load(), io)));
}

const EXAMPLES = `
Examples:
  signalbox spend --by team,model --from 7d
  signalbox spend --requests --where team=red --csv
  signalbox spend --by day --from 2026-11-01 --to 2026-11-30 --where provider=openai --csv

By deployment or provider, calls are counted instead of requests. A request of several tags is in a row of each.`;

export async function spend(
  { config, by, from, to, where, requests, json, csv }: SpendOptions,
  generated: Generated,
  io: Io,
): Promise<number> {
  const read = readSpendQuery({ by, from, to, where }, io.now());
  if (!read.ok) {
    io.stderr(`${read.message}\n`);
    return EXIT.usage;
  }
  const opened = await openForReading(planFile(config, generated, io), config, io);
  if (opened === undefined) return EXIT.findings;
  const { query } = read;
  if (requests === true) {
    const { ledger, close } = opened.stores;
    try {
      for await (const line of exportRecords(ledger, query, csv === true ? "csv" : "json")) io.stdout(line);
    } finally {
      await close();
    }
    return EXIT.ok;
  }
  const rows = await opened.stores.ledger.spend(query).finally(() => opened.stores.close());
  if (json === true) io.stdout(`${JSON.stringify(rows.map(spendJson), null, 2)}\n`);
  else if (csv === true) io.stdout(spendCsv(query.by, rows));
  else if (rows.length === 0) io.stderr("Nothing was asked in that time.\n");
  else {
    const right = { align: "right" } as const;
    const columns = [
      ...query.by.map((title) => ({ title })),
      ...["requests", "failed", "input", "output", "$"].map((title) => ({ title, ...right })),
    ];
    const cells = rows.map((row) => [
      ...query.by.map((dimension) => row.of[dimension] ?? "-"),
      ...[row.requests, row.failed, row.inputTokens, row.outputTokens].map(String),
      formatUsd(row.cost),
    ]);
    io.stdout(table(columns, cells, painter(io.colour.stdout)));
  }
  return EXIT.ok;
}
