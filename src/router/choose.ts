// Orders a group's deployments for one request, with the reason for each place and for each that was left out. Pure: memory in, memory out.
// Called by pipeline/attempts.ts once per group a request visits. Does not call, wait or retry; breakers and live numbers will come in beside `excluded`.

import type { PlanDeployment, PlanGroup, StrategyName } from "../contract/plan.ts";
import { priority } from "./strategies/priority.ts";
import { roundRobin } from "./strategies/round-robin.ts";
import type { Candidate, Eligible, GroupMemory, Strategy } from "./strategies/strategy.ts";
import { weighted } from "./strategies/weighted.ts";

const STRATEGIES: Readonly<Record<StrategyName, Strategy>> = { round_robin: roundRobin, weighted, priority };

export type { Candidate, GroupMemory };

export interface Choice {
  /** Best first. Empty when every deployment was left out. */
  readonly candidates: readonly Candidate[];
  readonly skipped: readonly Candidate[];
  readonly memory: GroupMemory;
}

export interface ChooseInput {
  readonly group: PlanGroup;
  readonly memory: GroupMemory;
  /** Why a deployment may not take this request (already tried, cannot do what is asked); undefined: it may. */
  readonly excluded: (deployment: PlanDeployment) => string | undefined;
  /** In [0, 1). */
  readonly random: () => number;
}

/** The memory of a group nobody has used yet. */
export const NO_MEMORY: GroupMemory = [];

export function choose({ group, memory, excluded, random }: ChooseInput): Choice {
  const eligible: Eligible[] = [];
  const skipped: Candidate[] = [];
  for (const [place, deployment] of group.deployments.entries()) {
    const reason = deployment.weight > 0 ? excluded(deployment) : "weight 0 (drained)";
    if (reason === undefined) eligible.push({ deployment, place });
    else skipped.push({ deployment, reason });
  }
  if (eligible.length === 0) return { candidates: [], skipped, memory };
  return { ...STRATEGIES[group.strategy](eligible, memory, random), skipped };
}
