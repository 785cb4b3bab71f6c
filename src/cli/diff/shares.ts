// Which share of a model's requests each deployment gets while all of them are well, where weights say so. Pure.

import type { PlanGroup, StrategyName } from "../../contract/plan.ts";

/** Under the others it is the live numbers or the order that decide. */
const BY_WEIGHT: ReadonlySet<StrategyName> = new Set(["weighted", "round_robin", "ab_test"]);

/** By deployment, 0..1, those that are drained included; undefined where weights do not decide. */
export function sharesOf({ strategy, deployments }: PlanGroup): ReadonlyMap<string, number> | undefined {
  if (!BY_WEIGHT.has(strategy)) return undefined;
  const sum = deployments.reduce((total, { weight }) => total + weight, 0);
  return new Map(deployments.map(({ id, weight }) => [id, sum === 0 ? 0 : weight / sum]));
}
