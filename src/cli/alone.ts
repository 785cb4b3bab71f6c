// Whether several workers may serve a plan whose counts nobody shares: each would let pass as much as all may. Pure.

import type { BoundPlan } from "../contract/plan.ts";

/** `refuse`: money would be spent as often as there are workers. `tell`: limits are so many times as high. Undefined: all count together, or there is nothing to count. */
export function countedAlone(plan: BoundPlan, workers: number): { readonly refuse: boolean; readonly message: string } | undefined {
  const { limits, budgets, access } = plan;
  if (workers < 2 || limits?.store !== undefined) return undefined;
  const held = [...(access?.entities ?? []), ...(access?.keys ?? [])];
  const hasBudgets =
    (budgets !== undefined && budgets.store === undefined) ||
    (budgets?.store === undefined && held.some((one) => one.budgets !== undefined));
  if (hasBudgets)
    return {
      refuse: true,
      message: `Budgets would be counted by each of the ${workers} workers for itself, and spent ${workers} times.\n  Give limits a store that all count in: \`limits: { store: "\${REDIS_URL}" }\`, or serve with one worker.`,
    };
  if (limits === undefined && access === undefined) return undefined;
  return {
    refuse: false,
    message: `limits are counted by each of the ${workers} workers for itself; \`limits.store\` makes them count together`,
  };
}
