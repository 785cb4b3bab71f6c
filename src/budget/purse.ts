// The budgets that hold for a request, each as a purse: one rule of one scope in the window that runs. Two rules that count the same money in the same
// window share one, and the smaller limit holds. Pure.

import type { BudgetRule, Scope } from "../contract/access.ts";
import type { BudgetStanding, SpendClaim } from "../contract/gate.ts";
import type { PicoUsd } from "../contract/usage.ts";
import type { Window } from "./window.ts";

export interface Purse {
  /** Names the money that is counted: scope, model, window. */
  readonly key: string;
  readonly scope: Scope["kind"];
  readonly id: string;
  readonly rule: BudgetRule;
  readonly window: Window;
}

export type WindowOf = (window: BudgetRule["window"], nowMs: number) => Window;

export function pursesOf(scopes: readonly Scope[], models: readonly string[] | "all", windowOf: WindowOf, nowMs: number): readonly Purse[] {
  let found: Map<string, Purse> | undefined;
  for (const scope of scopes) {
    for (const rule of scope.budgets ?? []) {
      if (rule.model !== undefined && models !== "all" && !models.includes(rule.model)) continue;
      const purse = purseOf(scope, rule, windowOf(rule.window, nowMs));
      found ??= new Map();
      const other = found.get(purse.key);
      if (other === undefined || rule.limit < other.rule.limit) found.set(purse.key, purse);
    }
  }
  return found === undefined ? NONE : [...found.values()];
}

const NONE: readonly Purse[] = [];

interface Listed {
  readonly models: readonly string[];
  readonly purses: readonly Purse[];
  /** They are those of every moment from here on, and before there. */
  readonly startMs: number;
  readonly endMs: number;
}

/** The same, made once a list of scopes as long as the windows run: the list is the same for every request of one principal and model. */
export function listPurses(windowOf: WindowOf): (claim: Pick<SpendClaim, "scopes" | "models" | "nowMs">) => readonly Purse[] {
  const made = new WeakMap<readonly Scope[], Listed>();
  return ({ scopes, models, nowMs }) => {
    const known = made.get(scopes);
    if (known !== undefined && known.models === models && nowMs >= known.startMs && nowMs < known.endMs) return known.purses;
    const purses = pursesOf(scopes, models, windowOf, nowMs);
    const startMs = Math.max(Number.NEGATIVE_INFINITY, ...purses.map(({ window }) => window.startMs));
    const endMs = Math.min(Number.POSITIVE_INFINITY, ...purses.map(({ window }) => window.endMs ?? Number.POSITIVE_INFINITY));
    made.set(scopes, { models, purses, startMs, endMs });
    return purses;
  };
}

function purseOf({ kind, id }: Scope, rule: BudgetRule, window: Window): Purse {
  const { unit, zone } = rule.window;
  const parts = [kind, id, ...(rule.model === undefined ? [] : ["model", rule.model]), unit, zone, String(window.startMs)];
  return { key: parts.map(encodeURIComponent).join(":"), scope: kind, id, rule, window };
}

export function standingOf({ scope, id, rule, window }: Purse, spent: PicoUsd, reserved: PicoUsd): BudgetStanding {
  return { scope, id, rule, spent, reserved, startedAtMs: window.startMs, resetsAtMs: window.endMs };
}
