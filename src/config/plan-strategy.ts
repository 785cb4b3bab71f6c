// Whether a group's strategy can do what it promises with the deployments it has: weights, limits, labels, more than one to choose from. Pure.

import type { StrategyName } from "../contract/plan.ts";
import type { ConfigGroup } from "./config.ts";
import type { Add } from "./plan-groups.ts";

/** Strategies that share traffic by weight; under the others only a weight of 0 means something. */
const SHARING: readonly StrategyName[] = ["weighted", "round_robin", "ab_test", "least_busy", "health_based"];
/** Strategies that compare deployments by what they do. */
const MEASURING: readonly StrategyName[] = ["least_latency", "least_busy", "cost_optimized", "usage_based", "health_based", "ab_test"];

export function checkStrategy(group: ConfigGroup, strategy: StrategyName, add: Add): void {
  checkWeights(group, strategy, add);
  checkLimits(group, strategy, add);
  checkLabels(group, strategy, add);
  const { name, deployments, at } = group;
  const serving = deployments.filter(({ weight }) => weight?.value !== 0);
  if (MEASURING.includes(strategy) && serving.length === 1)
    add(
      "SB260",
      group.strategy?.at ?? at,
      `"${name}" is ${strategy}, but has one deployment to choose from`,
      "add another, or remove the strategy",
    );
  if (group.affinity && serving.length === 1)
    add("SB260", group.affinity.at, `"${name}" has an affinity, but one deployment to stay with`, "add another, or remove the affinity");
}

function checkWeights({ name, deployments, strategy: written, at }: ConfigGroup, strategy: StrategyName, add: Add): void {
  const weights = deployments.flatMap(({ weight }) => weight ?? []);
  const [first] = weights;
  const shares = weights.filter(({ value }) => value !== 0);
  const [firstShare] = shares;
  if (!SHARING.includes(strategy)) {
    if (firstShare)
      add(
        "SB225",
        firstShare.at,
        `"${name}" has weights, but its strategy is ${strategy}`,
        "set `strategy: weighted`, or remove the weights",
      );
  } else if (strategy === "weighted" && !first) {
    if (deployments.length > 0)
      add("SB223", written?.at ?? at, `"${name}" is weighted, but no deployment has a weight`, "write `{ model: …, weight: 1 }`");
  } else if (firstShare && weights.length < deployments.length) {
    for (const { reference, weight } of deployments)
      if (!weight)
        add("SB222", reference.at, `"${reference.value}" has no weight, others of "${name}" have one`, "add a weight; 0 drains it");
  }
  if (first && !firstShare && weights.length === deployments.length) add("SB224", first.at, `all weights of "${name}" are 0`);
}

function checkLimits({ name, deployments }: ConfigGroup, strategy: StrategyName, add: Add): void {
  if (strategy !== "usage_based") return;
  for (const { reference, limits, weight } of deployments)
    if (weight?.value !== 0 && limits?.rpm === undefined && limits?.tpm === undefined)
      add(
        "SB261",
        reference.at,
        `"${reference.value}" has no limit to measure the use of in "${name}"`,
        "write `{ model: …, rpm: 500 }` or `tpm`",
      );
}

function checkLabels({ name, deployments }: ConfigGroup, strategy: StrategyName, add: Add): void {
  const seen = new Set<string>();
  for (const { label } of deployments) {
    if (!label) continue;
    if (strategy !== "ab_test")
      add(
        "SB262",
        label.at,
        `"${name}" is no A/B test, so nobody sees the label "${label.value}"`,
        "set `strategy: ab_test`, or remove it",
      );
    else if (seen.has(label.value)) add("SB262", label.at, `"${label.value}" is the label of two variants of "${name}"`);
    seen.add(label.value);
  }
}
