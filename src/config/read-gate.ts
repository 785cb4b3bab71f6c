// The sections `limits:` and `budgets:` of gateway.yaml: what holds for the whole gateway, and for keys, users, teams, models and others by their names.
// Pure. What names what is checked by check-gate.ts.

import type { BudgetRule, Limits } from "../contract/access.ts";
import type { NamedScope, OwnScope, PlanBudgets, PlanCounters, PlanLimits, ScopeRules } from "../contract/plan-gate.ts";
import { type Cell, childOf, entriesOf, keySpan, measured, type Report, textOf, valueSpan } from "./cell.ts";
import type { ConfigGate, GateMention, Mention } from "./config.ts";
import { allowedPlaces } from "./read-media.ts";
import { readBudgets, readLimits } from "./read-rules.ts";
import { literalOr, readTemplate, refuseWrittenKey } from "./read-template.ts";
import { holdsPassword } from "./storage-url.ts";
import { durationMs } from "./units.ts";

const NAMED = {
  keys: "key",
  users: "user",
  teams: "team",
  team_members: "team_member",
  organizations: "organization",
  end_users: "end_user",
  tags: "tag",
} as const satisfies Readonly<Record<string, NamedScope>>;
const OWN = { models: "model", providers: "provider" } as const satisfies Readonly<Record<string, OwnScope>>;

export const DEFAULT_COUNTERS = { prefix: "signalbox", timeoutMs: 250 } as const;

type Cells = ReadonlyMap<string, Cell>;

export function readLimitsSection(cells: Cells, report: Report): ConfigGate<PlanLimits> {
  const mentions: GateMention[] = [];
  const store = readCounters(cells.get("store"), "limits.store", report);
  return {
    plan: {
      ...(store === undefined ? {} : { store: store.value }),
      onStoreFailure: textOf(cells.get("on_store_failure")) === "closed" ? "closed" : "open",
      rules: readScopes<Limits>(cells, mentions, (cell, named) => readLimits(cell, named)),
    },
    mentions,
    storeAt: store?.at ?? null,
    alertsAt: null,
  };
}

export function readBudgetsSection(cells: Cells, report: Report): ConfigGate<PlanBudgets> {
  const mentions: GateMention[] = [];
  const store = readCounters(cells.get("store"), "budgets.store", report);
  const alerts = cells.get("alerts");
  const [urlCell, secretCell] = [childOf(alerts, "url"), childOf(alerts, "secret")];
  const url = readTemplate(urlCell, report);
  const secret = readTemplate(secretCell, report);
  if (secretCell && secret) refuseWrittenKey(secret.value, secretCell, "budgets.alerts.secret", report);
  return {
    plan: {
      ...(store === undefined ? {} : { store: store.value }),
      rules: readScopes<readonly BudgetRule[]>(cells, mentions, (cell, named) => readBudgets(cell, named, report)),
      ...(url === undefined
        ? {}
        : {
            alerts: {
              url: literalOr(url, ""),
              ...(secret === undefined ? {} : { secret: secret.value }),
              allow: allowedPlaces(childOf(alerts, "allow"), report),
            },
          }),
    },
    mentions,
    storeAt: store?.at ?? null,
    alertsAt: urlCell ? valueSpan(urlCell) : null,
  };
}

function readScopes<Rule>(
  cells: Cells,
  mentions: GateMention[],
  read: (cell: Cell | undefined, named: Mention[]) => Rule | undefined,
): ScopeRules<Rule> {
  // A rule may name models for itself.
  const models: Mention[] = [];
  const rulesOf = (cell: Cell | undefined): Readonly<Record<string, Rule>> =>
    Object.fromEntries(
      entriesOf(cell).flatMap(([name, below]) =>
        [[name, read(below, models)] as const].flatMap(([id, rule]) => (rule === undefined ? [] : [[id, rule]])),
      ),
    );
  const global = read(cells.get("global"), models);
  const named = Object.entries(NAMED).flatMap(([section, kind]) => {
    const cell = cells.get(section);
    const fallback = read(childOf(cell, "default"), models);
    return cell === undefined
      ? []
      : [[kind, { ...(fallback === undefined ? {} : { default: fallback }), named: rulesOf(childOf(cell, "named")) }] as const];
  });
  const own = Object.entries(OWN).flatMap(([section, kind]) => {
    const cell = cells.get(section);
    for (const [value, below] of entriesOf(cell)) mentions.push({ kind, value, at: keySpan(below) });
    return cell === undefined ? [] : [[kind, rulesOf(cell)] as const];
  });
  for (const { value, at } of models) mentions.push({ kind: "model", value, at });
  return { ...(global === undefined ? {} : { global }), named: Object.fromEntries(named), own: Object.fromEntries(own) };
}

/** `redis://…`, or `{ url, prefix, timeout }`. */
function readCounters(cell: Cell | undefined, name: string, report: Report) {
  if (cell === undefined) return undefined;
  const urlCell = textOf(cell) === undefined ? childOf(cell, "url") : cell;
  const url = readTemplate(urlCell, report);
  if (!urlCell || !url) return undefined;
  const text = textOf(urlCell) ?? "";
  if (holdsPassword(text)) report("SB253", urlCell, `${name} holds a password`);
  const [first] = url.value;
  if (first?.type === "text" && !isCountersUrl(first.text))
    report(
      "SB290",
      urlCell,
      `"${first.text.split(":")[0]}" is no store of counts that is known here`,
      "write redis://host:6379, or rediss:// with TLS",
    );
  const value: PlanCounters = {
    url: literalOr(url, ""),
    prefix: textOf(childOf(cell, "prefix")) ?? DEFAULT_COUNTERS.prefix,
    timeoutMs: measured(childOf(cell, "timeout"), durationMs, report) ?? DEFAULT_COUNTERS.timeoutMs,
  };
  return { value, at: valueSpan(urlCell) };
}

/** Looks at the beginning alone: the rest may hold a password. */
export const isCountersUrl = (text: string): boolean => /^rediss?(-cluster)?:\/\//.test(text);
