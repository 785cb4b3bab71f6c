// `signalbox reconcile`: where the ledger does not agree with itself, with today's prices or with what a provider says.

import { Command, InvalidArgumentError } from "commander";
import { concreteDeployment } from "../../config/upstream-model.ts";
import type { Catalog } from "../../contract/catalog.ts";
import type { GatewayPlan } from "../../contract/plan.ts";
import { readWaiting } from "../../ledger/journal.ts";
import { type ProviderUsage, readProviderUsage, USAGE_COLUMNS } from "../../ledger/provider-usage.ts";
import { type Compared, type Counted, FINDINGS, type FindingKind, type Reconciliation, reconcile } from "../../ledger/reconcile.ts";
import { readSpendQuery } from "../../ledger/spend-query.ts";
import { formatUsd, type Priceable } from "../../pricing/price.ts";
import { DEFAULT_FILE, planFile } from "../gateway-file.ts";
import type { Generated } from "../generated.ts";
import { EXIT, type Io } from "../io.ts";
import type { Run } from "../program.ts";
import { journalFolder, openForReading } from "../stores.ts";
import { counted, painter, table } from "../table.ts";

export interface ReconcileOptions {
  readonly config: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** `provider=file`. */
  readonly against?: { readonly provider: string; readonly file: string } | undefined;
  readonly json?: boolean | undefined;
}

export function reconcileCommand(run: Run): Command {
  return new Command("reconcile")
    .summary("find what does not agree in the ledger, and why")
    .description(
      "Looks at every request of the last 30 days, or of another time, and at what waits in the journal. Changes nothing. Ends with 1 where something differs.",
    )
    .option("--config <file>", "the file whose storage is looked at", DEFAULT_FILE)
    .option("--from <time>", "from a day, a time, or so long ago (7d)")
    .option("--to <time>", "up to a day, which is included, or a time")
    .option("--against <provider=file>", `compare with what a provider says: a CSV of ${USAGE_COLUMNS}`, readAgainst)
    .option("--json", "as JSON")
    .action((options: ReconcileOptions) => run(async (io, load) => reconcileBooks(options, await load(), io)));
}

function readAgainst(text: string): NonNullable<ReconcileOptions["against"]> {
  const at = text.indexOf("=");
  if (at < 1) throw new InvalidArgumentError("Write provider=file, for example openai=usage.csv.");
  return { provider: text.slice(0, at), file: text.slice(at + 1) };
}

const MEANINGS: Readonly<Record<FindingKind, string>> = {
  unsummed: "whose attempts do not sum to them: the database was changed by other hands",
  repriced: "that would cost something else at the prices of today: a price was corrected since",
  uncounted: "that were answered without anybody knowing what was used",
  unpriced: "whose model had no price",
  estimated: "with a count of our own, because the provider told none or the answer broke off",
};
/** What is to be expected is told, and is no reason to end with 1. */
const FAULTS: readonly FindingKind[] = ["unsummed", "repriced", "uncounted", "unpriced"];

export async function reconcileBooks({ config, from, to, against, json }: ReconcileOptions, generated: Generated, io: Io): Promise<number> {
  const read = readSpendQuery({ from, to }, io.now());
  if (!read.ok) {
    io.stderr(`${read.message}\n`);
    return EXIT.usage;
  }
  const theirs = against === undefined ? undefined : readAgainstFile(against, io);
  if (theirs === "unreadable") return EXIT.findings;
  const planned = planFile(config, generated, io);
  const opened = await openForReading(planned, config, io);
  if (opened === undefined || !planned.plan.ok) return EXIT.findings;
  const { stores, settings } = opened;
  const { fromMs, toMs } = read.query;
  const found = await reconcile({
    store: stores.ledger,
    fromMs,
    toMs,
    deploymentOf: presentPrices(planned.plan.value, generated.catalog),
    journal: readWaiting(journalFolder(settings) ?? ""),
    theirs,
  }).finally(() => stores.close());
  if (json === true) io.stdout(`${JSON.stringify(asJson(found), null, 2)}\n`);
  else print(found, theirs, io);
  const isWrong = FAULTS.some((kind) => found.findings[kind].requests > 0) || found.compared.length > 0;
  return isWrong ? EXIT.findings : EXIT.ok;
}

function readAgainstFile({ provider, file }: NonNullable<ReconcileOptions["against"]>, io: Io): ProviderUsage | "unreadable" {
  const answer = io.readFile(file);
  const read = answer.ok ? readProviderUsage(answer.text) : { ok: false as const, message: answer.reason };
  if (read.ok) return { provider, rows: read.rows };
  io.stderr(`${file}: ${read.message}\n`);
  return "unreadable";
}

/** Also of models that only a wildcard names. */
function presentPrices(plan: GatewayPlan, catalog: Catalog): (id: string) => Priceable | undefined {
  const all = Object.values(plan.groups).flatMap(({ deployments }) => deployments);
  const byId = new Map<string, Priceable>(all.map((one) => [one.id, one] as const));
  return (id) => {
    const known = byId.get(id);
    if (known !== undefined) return known;
    const star = all.find(({ provider, upstreamModel }) => upstreamModel === "*" && id.startsWith(`${provider}/`));
    return star && concreteDeployment(catalog, plan, star, id.slice(star.provider.length + 1));
  };
}

function print({ records, attempts, cost, findings, waiting, compared }: Reconciliation, theirs: ProviderUsage | undefined, io: Io): void {
  const paint = painter(io.colour.stdout);
  io.stdout(`${counted(records, "request")}, ${counted(attempts, "attempt")}, $${formatUsd(cost)}\n`);
  for (const kind of FINDINGS) {
    const { requests, difference, examples } = findings[kind];
    if (requests === 0) continue;
    const sum = difference === 0n ? "" : ` ($${formatUsd(difference)})`;
    const name = paint(FAULTS.includes(kind) ? "yellow" : "dim", kind);
    io.stdout(`\n${name}: ${counted(requests, "request")} ${MEANINGS[kind]}${sum}\n  ${examples.join("\n  ")}\n`);
  }
  if (waiting > 0)
    io.stdout(
      `\n${counted(waiting, "record")} in the journal and not in the store: a running gateway brings them within moments, another when it starts\n`,
    );
  if (theirs === undefined) return;
  if (compared.length === 0) return io.stdout(`\nEvery day and model is as ${theirs.provider} says.\n`);
  const right = { align: "right" } as const;
  const columns = [
    ...[{ title: "day" }, { title: "model" }],
    ...["requests", "input", "output", "$"].flatMap((title) => [
      { title, ...right },
      { title: "theirs", ...right },
    ]),
    { title: "perhaps because" },
  ];
  io.stdout(`\nNot as ${theirs.provider} says:\n${table(columns, compared.map(comparedRow), paint)}`);
}

function comparedRow(one: Compared): string[] {
  const { day, model, ours, theirs } = one;
  const cell = (value: number | bigint | undefined): string =>
    value === undefined ? "" : typeof value === "bigint" ? formatUsd(value) : String(value);
  const names: readonly (keyof Counted)[] = ["requests", "inputTokens", "outputTokens", "cost"];
  return [day, model, ...names.flatMap((name) => [cell(ours[name]), cell(theirs[name])]), reasonsFor(one)];
}

function reasonsFor({ ours, theirs, estimated, uncounted, failed }: Compared): string {
  const reasons = [
    ...(ours.requests === 0 ? ["asked by somebody else, or before the ledger was on"] : []),
    ...(estimated > 0 ? [`${estimated} estimated`] : []),
    ...(uncounted > 0 ? [`${uncounted} not counted`] : []),
    ...(failed > 0 && theirs.requests !== undefined ? [`${failed} failed, which they may not count`] : []),
  ];
  return reasons.join(", ");
}

function asJson({ findings, compared, cost, ...counts }: Reconciliation): object {
  const shown = ({ requests, inputTokens, outputTokens, cost: paid }: Counted) => ({
    requests: requests ?? null,
    input_tokens: inputTokens ?? null,
    output_tokens: outputTokens ?? null,
    cost_usd: paid === undefined ? null : formatUsd(paid),
  });
  return {
    ...counts,
    cost_usd: formatUsd(cost),
    findings: Object.fromEntries(
      FINDINGS.map((kind) => [kind, { ...findings[kind], difference: undefined, difference_usd: formatUsd(findings[kind].difference) }]),
    ),
    compared: compared.map(({ ours, theirs, ...one }) => ({
      ...one,
      ours: shown(ours),
      theirs: shown(theirs),
      perhaps: reasonsFor({ ours, theirs, ...one }),
    })),
  };
}
