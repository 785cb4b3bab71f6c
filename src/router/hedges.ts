// When a request is sent to a second deployment too, and how many may be. Pure. Who the second is, and the race of the two, is pipeline/hedge.ts.

import type { PlanHedge } from "../contract/plan.ts";
import type { Live } from "./live.ts";

/** Milliseconds from the first call's start; undefined: none, for the deployment rests, is being tried again, or has not shown what is long for it. */
export function hedgeAfterMs({ after }: PlanHedge, live: Live, streams: boolean, nowMs: number): number | undefined {
  if (live.breaker.state !== "closed") return undefined;
  if ("ms" in after) return after.ms;
  const ms = (streams ? live.latestFirstTokenMs : live.latestWholeMs)?.percentile(after.percentile, nowMs);
  return ms === undefined ? undefined : Math.max(1, Math.ceil(ms));
}

/** What a model's requests have earned and its hedges have not spent yet, in millionths of a hedge: no rounding may add up to one. */
export type HedgeBudget = number;

const ONE = 1_000_000;
/** Saved up in quiet times; more at once would be a wave of its own. */
const MOST_SAVED = 10 * ONE;

export const NO_HEDGES: HedgeBudget = 0;
export const afterRequest = (budget: HedgeBudget, { atMost }: PlanHedge): HedgeBudget =>
  Math.min(MOST_SAVED, budget + Math.floor(atMost * ONE));
export const mayHedge = (budget: HedgeBudget): boolean => budget >= ONE;
export const afterHedge = (budget: HedgeBudget): HedgeBudget => budget - ONE;
