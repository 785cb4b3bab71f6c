// An entity as text and back. Money is written as decimal digits, at the places where entities have it: numbers of JSON are not exact.

import type { BudgetRule, Entity } from "../contract/access.ts";

export function entityText(entity: Entity): string {
  return JSON.stringify(entity, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}

/** Of a text of the above. */
export function entityOf(text: string): Entity {
  const entity = JSON.parse(text) as Entity; // but for its money
  const whole = { ...entity, ...(entity.budgets === undefined ? {} : { budgets: entity.budgets.map(exact) }) };
  if (whole.kind !== "team") return whole;
  const members = whole.members.map((one) => (one.budgets === undefined ? one : { ...one, budgets: one.budgets.map(exact) }));
  return { ...whole, members };
}

const exact = (rule: BudgetRule): BudgetRule => ({
  ...rule,
  limit: BigInt(rule.limit),
  ...(rule.soft === undefined ? {} : { soft: BigInt(rule.soft) }),
});
