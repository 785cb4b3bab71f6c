// Limits and budgets as gateway.yaml writes them, wherever they stand: `{ rpm: 60, models: { fast: { tpm: 1000 } } }`, `["$10/day"]`. Pure.

import type { BudgetRule, LimitRule, Limits, WindowUnit } from "../contract/access.ts";
import { WINDOWS } from "../contract/access.ts";
import { type Cell, childOf, entriesOf, integerOf, itemsOf, keySpan, type Report, textOf, valueSpan } from "./cell.ts";
import type { Mention } from "./config.ts";
import { picoUsd } from "./units.ts";

/** Models that are named are put on `mentions`. */
export function readLimits(cell: Cell | undefined, mentions: Mention[]): Limits | undefined {
  if (!cell) return undefined;
  const models = entriesOf(childOf(cell, "models"));
  for (const [value, below] of models) mentions.push({ kind: "model", value, at: keySpan(below) });
  return {
    ...ruleOf(cell),
    ...(models.length === 0 ? {} : { models: Object.fromEntries(models.map(([name, one]) => [name, ruleOf(one)])) }),
  };
}

function ruleOf(cell: Cell): LimitRule {
  const [rpm, tpm, maxParallel] = ["rpm", "tpm", "max_parallel"].map((name) => integerOf(childOf(cell, name)));
  return {
    ...(rpm === undefined ? {} : { rpm }),
    ...(tpm === undefined ? {} : { tpm }),
    ...(maxParallel === undefined ? {} : { maxParallel }),
  };
}

export function readBudgets(cell: Cell | undefined, mentions: Mention[], report: Report): readonly BudgetRule[] | undefined {
  return cell && itemsOf(cell).flatMap((item) => readBudget(item, mentions, report) ?? []);
}

function readBudget(item: Cell, mentions: Mention[], report: Report): BudgetRule | undefined {
  const limitCell = textOf(item) === undefined ? childOf(item, "limit") : item;
  const limit = limitCell && budgetOf(limitCell, report);
  if (limit === undefined) return undefined;
  const [softCell, zoneCell, modelCell] = [childOf(item, "soft"), childOf(item, "timezone"), childOf(item, "model")];
  const soft = softCell && amountOf(softCell, report);
  if (softCell && soft !== undefined && soft > limit.limit)
    report("SB205", softCell, "the soft limit is above the limit", "it tells before anything is refused");
  const zone = textOf(zoneCell) ?? "UTC";
  if (zoneCell && !isZone(zone)) report("SB205", zoneCell, `"${zone}" is no time zone`, "write an IANA name, for example Europe/Berlin");
  const model = textOf(modelCell);
  if (modelCell && model !== undefined) mentions.push({ kind: "model", value: model, at: valueSpan(modelCell) });
  return {
    limit: limit.limit,
    ...(soft === undefined ? {} : { soft }),
    window: { unit: limit.unit, zone },
    ...(model === undefined ? {} : { model }),
  };
}

function budgetOf(cell: Cell, report: Report): { readonly limit: bigint; readonly unit: WindowUnit } | undefined {
  const [amount = "", unit] = (textOf(cell) ?? "").split("/");
  const found = WINDOWS.find((one) => one === unit);
  const measured = picoUsd(amount);
  if (!measured.ok) report("SB205", cell, measured.problem);
  return measured.ok && found !== undefined ? { limit: measured.value, unit: found } : undefined;
}

function amountOf(cell: Cell, report: Report): bigint | undefined {
  if (typeof cell.value !== "string" && typeof cell.value !== "number") return undefined;
  const measured = picoUsd(cell.value);
  if (!measured.ok) report("SB205", cell, measured.problem);
  return measured.ok ? measured.value : undefined;
}

export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
