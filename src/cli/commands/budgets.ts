// `signalbox budgets`: where every budget that gateway.yaml names stands now, as Redis or the ledger has it. Those of keys that were made through the
// management API are told there.

import { Command } from "commander";
import { bindPlan } from "../../config/bind-plan.ts";
import { DEFAULT_SERVER } from "../../config/config.ts";
import type { Scope } from "../../contract/access.ts";
import type { BudgetStanding } from "../../contract/gate.ts";
import type { GatewayPlan } from "../../contract/plan.ts";
import { createGate } from "../../gate.ts";
import { mediaNetwork } from "../../media/network.ts";
import { formatUsd } from "../../pricing/price.ts";
import { DEFAULT_FILE, planFile, printFindings } from "../gateway-file.ts";
import type { Generated } from "../generated.ts";
import { EXIT, type Io } from "../io.ts";
import type { Run } from "../program.ts";
import { openForReading } from "../stores.ts";
import { painter, table } from "../table.ts";

export interface BudgetsOptions {
  readonly config: string;
  readonly json?: boolean | undefined;
}

export function budgetsCommand(run: Run): Command {
  return new Command("budgets")
    .summary("tell where budgets stand")
    .description(
      "What is spent of each budget of the file in the window that runs, what is reserved and what is left. Beside a running gateway: it is only read.",
    )
    .option("--config <file>", "the file whose budgets are looked at", DEFAULT_FILE)
    .option("--json", "as JSON")
    .action((options: BudgetsOptions) => run(async (io, load) => budgets(options, await load(), io)));
}

export async function budgets({ config: file, json }: BudgetsOptions, generated: Generated, io: Io): Promise<number> {
  const planned = planFile(file, generated, io);
  const { plan, config } = planned;
  if (!plan.ok) {
    printFindings(plan.diagnostics, planned, io);
    return EXIT.findings;
  }
  const scopes = scopesOf(plan.value);
  if (scopes.length === 0) {
    io.stderr(`${file} names no budget.\n`);
    return EXIT.ok;
  }
  // No provider's key is needed to look, and nobody is told.
  const { access: _, storage, budgets: rules, ...rest } = plan.value;
  const { alerts: __, ...quiet } = rules ?? { rules: { named: {}, own: {} } };
  const bound = bindPlan(
    { ...rest, budgets: quiet, server: DEFAULT_SERVER, providers: {} },
    { env: io.env, readFile: io.readFile, config },
  );
  if (!bound.ok) {
    printFindings(bound.diagnostics, planned, io);
    return EXIT.findings;
  }
  const isShared = (bound.value.budgets?.store ?? bound.value.limits?.store) !== undefined;
  const opened = storage === undefined && isShared ? undefined : await openForReading(planned, file, io);
  if (opened === undefined && !isShared) return EXIT.findings;
  const gate = createGate({
    plan: bound.value,
    currentPlan: () => bound.value,
    ledger: opened && { store: opened.stores.ledger, flush: () => Promise.resolve() },
    network: mediaNetwork,
    now: io.now,
    random: Math.random,
    setTimer: setTimeout,
    makeId: () => "",
    onTrouble: (message) => io.stderr(`${message}\n`),
  });
  try {
    await gate.start();
    const standings = (await Promise.all(scopes.map((scope) => gate.budgets.spentOf(scope)))).flat();
    io.stdout(json === true ? `${JSON.stringify(standings.map(shown), null, 2)}\n` : tableOf(standings, io));
    return EXIT.ok;
  } catch (error) {
    io.stderr(
      `What was spent cannot be looked up: ${gate.budgets.trouble() ?? (error instanceof Error ? error.message : String(error))}\n`,
    );
    return EXIT.findings;
  } finally {
    await gate.close(0);
    await opened?.stores.close();
  }
}

/** Whoever the file names; those that a `default` is for are not known. */
function scopesOf({ access, budgets }: Pick<GatewayPlan, "access" | "budgets">): readonly Scope[] {
  const declared = [...(access?.entities ?? []), ...(access?.keys ?? [])];
  const members = declared.flatMap((one) =>
    one.kind === "team" ? one.members.map(({ userId, budgets: own }) => ({ id: `${one.id}/${userId}`, budgets: own })) : [],
  );
  const { global, named, own } = budgets?.rules ?? { named: {}, own: {} };
  const all: readonly Scope[] = [
    ...(global === undefined ? [] : [{ kind: "global" as const, id: "", budgets: global }]),
    ...declared.map(({ kind, id, budgets: rules }) => ({ kind: kind as Scope["kind"], id, budgets: rules })), // entities of the file are scopes
    ...members.map((one) => ({ kind: "team_member" as const, ...one })),
    ...Object.entries(named).flatMap(([kind, { named: ids }]) =>
      Object.entries(ids).map(([id, rules]) => ({ kind: kind as Scope["kind"], id, budgets: rules })),
    ),
    ...Object.entries(own).flatMap(([kind, ids]) =>
      Object.entries(ids).map(([id, rules]) => ({ kind: kind as Scope["kind"], id, budgets: rules })),
    ),
  ];
  return all.filter(({ budgets: rules }) => rules !== undefined && rules.length > 0);
}

const leftOf = ({ rule, spent, reserved }: BudgetStanding): bigint => (rule.limit > spent + reserved ? rule.limit - spent - reserved : 0n);

function shown(standing: BudgetStanding): object {
  const { scope, id, rule, spent, reserved, startedAtMs, resetsAtMs } = standing;
  return {
    scope: { kind: scope, id },
    model: rule.model ?? null,
    window: {
      unit: rule.window.unit,
      timezone: rule.window.zone,
      started_at: new Date(startedAtMs).toISOString(),
      resets_at: resetsAtMs === undefined ? null : new Date(resetsAtMs).toISOString(),
    },
    limit_usd: formatUsd(rule.limit),
    spent_usd: formatUsd(spent),
    reserved_usd: formatUsd(reserved),
    remaining_usd: formatUsd(leftOf(standing)),
  };
}

function tableOf(standings: readonly BudgetStanding[], io: Io): string {
  const right = { align: "right" } as const;
  const columns = [
    { title: "of" },
    { title: "window" },
    ...["$", "spent", "reserved", "left"].map((title) => ({ title, ...right })),
    { title: "starts anew" },
  ];
  const cells = standings.map((one) => {
    const { scope, id, rule, spent, reserved, resetsAtMs } = one;
    const whose = `${scope === "global" ? "everybody" : `${scope} ${id}`}${rule.model === undefined ? "" : ` for ${rule.model}`}`;
    const sums = [rule.limit, spent, reserved, leftOf(one)].map(formatUsd);
    return [whose, rule.window.unit, ...sums, resetsAtMs === undefined ? "never" : new Date(resetsAtMs).toISOString()];
  });
  return table(columns, cells, painter(io.colour.stdout));
}
