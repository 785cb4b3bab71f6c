// Whether a model's requests can be sent to a second deployment as `hedge:` wishes. Pure.

import type { PlanHedge, PlanRouting, StrategyName } from "../contract/plan.ts";
import type { Config, ConfigGroup } from "./config.ts";
import type { Add } from "./plan-groups.ts";

/** What holds for a model that has two deployments and does not compare them; undefined: no second call. */
export function planHedge(
  group: ConfigGroup,
  strategy: StrategyName,
  { hedge: general, routing }: Pick<Config, "hedge" | "routing">,
  add: Add,
): PlanHedge | undefined {
  const { name, hedge: own, deployments } = group;
  const given = own ?? general;
  if (given === undefined || given.value === "off") return undefined;
  const serving = deployments.filter(({ weight }) => weight?.value !== 0);
  if (own && serving.length < 2)
    add("SB263", own.at, `"${name}" has a hedge, but no second deployment to send it to`, "add one, or remove the hedge");
  if (own && strategy === "ab_test")
    add("SB263", own.at, `"${name}" is an A/B test, and a hedge would answer with the other variant`, "remove one of the two");
  if (serving.length < 2 || strategy === "ab_test") return undefined;
  if (own) checkTime(own.value as PlanHedge, own.at, routing, add); // it is not off, by the line above
  return given.value;
}

/** Of `routing.hedge` itself: looked at once, and whether any model has a use for it. */
export function checkGeneralHedge({ hedge, routing, groups }: Config, add: Add): void {
  if (hedge === undefined || hedge.value === "off") return;
  checkTime(hedge.value, hedge.at, routing, add);
  const isOfUse = [...groups.values()].some(
    (group) => group.hedge === undefined && group.deployments.filter(({ weight }) => weight?.value !== 0).length > 1,
  );
  if (!isOfUse)
    add("SB263", hedge.at, "no model has a second deployment that a hedge could be sent to", "add one, or remove `routing.hedge`");
}

function checkTime({ after }: PlanHedge, at: Parameters<Add>[1], { timeoutMs }: PlanRouting, add: Add): void {
  if ("ms" in after && after.ms >= timeoutMs)
    add("SB263", at, `a hedge after ${after.ms} ms comes when the request's time of ${timeoutMs} ms is up`, "say a shorter time, or p95");
}
