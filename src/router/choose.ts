// Orders a group's deployments for one request, with the reason for each that was left out. Pure: memory in, memory out; live numbers are read.
// Called by pipeline/attempts.ts for each round of a group, and by `explain` and `simulate`. Does not call, wait or retry.

import type { PlanDeployment, PlanGroup, StrategyName } from "../contract/plan.ts";
import { type Exclusion, hasDefaults, placeExclusion, stateExclusion, type Wishes } from "./exclusions.ts";
import type { Live } from "./live.ts";
import { abTest } from "./strategies/ab-test.ts";
import { costOptimized } from "./strategies/cost-optimized.ts";
import { healthBased } from "./strategies/health-based.ts";
import { leastBusy } from "./strategies/least-busy.ts";
import { leastLatency } from "./strategies/least-latency.ts";
import { priority } from "./strategies/priority.ts";
import { roundRobin } from "./strategies/round-robin.ts";
import type { Eligible, GroupMemory, Ranked, RequestFacts, Strategy } from "./strategies/strategy.ts";
import { usageBased } from "./strategies/usage-based.ts";
import { weighted } from "./strategies/weighted.ts";

const STRATEGIES: Readonly<Record<StrategyName, Strategy>> = {
  round_robin: roundRobin,
  weighted,
  priority,
  least_latency: leastLatency,
  least_busy: leastBusy,
  cost_optimized: costOptimized,
  usage_based: usageBased,
  health_based: healthBased,
  ab_test: abTest,
};

export type { GroupMemory, Ranked, RequestFacts };

export interface LeftOut extends Exclusion {
  readonly deployment: PlanDeployment;
}

export interface Choice {
  readonly group: PlanGroup;
  /** Best first. Empty when every deployment was left out. */
  readonly candidates: readonly Ranked[];
  readonly leftOut: readonly LeftOut[];
  readonly memory: GroupMemory;
  /** The first by affinity, whatever the strategy says. */
  readonly pinned: string | undefined;
}

export interface ChooseInput {
  readonly group: PlanGroup;
  readonly memory: GroupMemory;
  readonly live: (deployment: string) => Live;
  readonly facts: RequestFacts;
  readonly wishes: Wishes;
  /** The deployment the conversation has been with. */
  readonly pin: string | undefined;
  /** Why a deployment may not take this request for reasons that are not its own (already tried, cannot do what is asked). */
  readonly excluded: (deployment: PlanDeployment) => Exclusion | undefined;
  readonly nowMs: number;
  /** In [0, 1). */
  readonly random: () => number;
}

/** The memory of a group nobody has used yet. */
export const NO_MEMORY: GroupMemory = [];
export const NO_WISHES: Wishes = { tags: [], region: undefined };

export function choose({ group, memory, live, facts, wishes, pin, excluded, nowMs, random }: ChooseInput): Choice {
  const eligible: Eligible[] = [];
  const leftOut: LeftOut[] = [];
  const withDefaults = hasDefaults(group.deployments);
  const expected = facts.inputTokens + (facts.outputTokens ?? 0);
  const { deployments } = group;
  for (let place = 0; place < deployments.length; place += 1) {
    const deployment = deployments[place];
    if (deployment === undefined) continue;
    const now = live(deployment.id);
    const why =
      excluded(deployment) ?? placeExclusion(deployment, wishes, withDefaults) ?? stateExclusion(deployment, now, expected, nowMs);
    if (why === undefined) eligible.push({ deployment, place, live: now });
    else leftOut.push({ ...why, deployment });
  }
  if (eligible.length === 0) return { group, candidates: [], leftOut, memory, pinned: undefined };
  const ordered = STRATEGIES[group.strategy].order({ eligible, memory, facts, nowMs, random });
  const stays = pin === undefined ? undefined : ordered.ranked.find(({ deployment }) => deployment.id === pin);
  const candidates = stays === undefined ? ordered.ranked : [stays, ...ordered.ranked.filter((one) => one !== stays)];
  return { group, candidates, leftOut, memory: ordered.memory, pinned: stays?.deployment.id };
}

/** Why a candidate stands at its rank, in a few words. */
export function reasonOf({ group, candidates, pinned }: Choice, rank: number): string {
  const one = candidates[rank];
  if (one === undefined) return "";
  if (one.deployment.id === pinned) return "where its conversation has been";
  return STRATEGIES[group.strategy].reason(one, rank);
}
