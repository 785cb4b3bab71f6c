// Where the limits and budgets of a key, user, team, organization or end user stand now: what is spent, what is reserved, what is left. Only told when
// one of them is asked for, because it may have to be looked up elsewhere.

import { rulesOf } from "../auth/principal.ts";
import type { Entity, ScopeKind } from "../contract/access.ts";
import type { BudgetStanding, Standing } from "../contract/gate.ts";
import type { Call } from "./admin.ts";
import { type Fields, usd } from "./fields.ts";
import { iso, windowWord } from "./times.ts";

/** `standing` is null where nobody can tell now, and absent where nothing is counted. */
export async function withStanding({ auth, input }: Pick<Call, "auth" | "input">, entity: Entity, shown: Fields): Promise<Fields> {
  const gate = input.gate();
  const rules = rulesOf(auth.directory, entity);
  if (gate === undefined || entity.kind === "budget" || !rules.ok) return shown;
  const scope = { kind: entity.kind as ScopeKind, id: entity.id, ...rules.value }; // every entity but a budget is a scope
  try {
    const [budgets, limits] = await Promise.all([gate.budgets.spentOf(scope), gate.limiter.standingsOf(scope)]);
    return { ...shown, standing: { budgets: budgets.map(shownBudget), limits: limits.map(shownLimit) } };
  } catch {
    return { ...shown, standing: null };
  }
}

function shownBudget({ rule, spent, reserved, startedAtMs, resetsAtMs }: BudgetStanding): object {
  const left = rule.limit - spent - reserved;
  return {
    model: rule.model ?? null,
    budget_duration: windowWord(rule.window.unit),
    max_budget: usd(rule.limit),
    spend: usd(spent),
    reserved: usd(reserved),
    remaining: usd(left > 0n ? left : 0n),
    started_at: iso(startedAtMs),
    resets_at: resetsAtMs === undefined ? null : iso(resetsAtMs),
  };
}

const shownLimit = ({ model, rule, limit, remaining, resetMs }: Standing): object => ({
  model: model ?? null,
  rule,
  limit,
  remaining,
  resets_in_ms: resetMs,
});
