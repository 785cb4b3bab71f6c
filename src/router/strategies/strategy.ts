// What a routing strategy is: a pure function from a group's candidates and its memory to an order. Types only.

import type { PlanDeployment } from "../../contract/plan.ts";

/** A deployment that may take the request, and its place in the group's list (memory is kept by place). */
export interface Eligible {
  readonly deployment: PlanDeployment;
  readonly place: number;
}

/** `reason` says in a few words why it stands where it stands: for logs and `explain`. */
export interface Candidate {
  readonly deployment: PlanDeployment;
  readonly reason: string;
}

/** What one group remembers between requests: a number for each deployment, by place. What it means is the strategy's affair. */
export type GroupMemory = readonly number[];

export interface Ordered {
  readonly candidates: readonly Candidate[];
  readonly memory: GroupMemory;
}

/** `random` gives a number in [0, 1). Every eligible deployment has a weight above 0, and there is at least one. */
export type Strategy = (eligible: readonly Eligible[], memory: GroupMemory, random: () => number) => Ordered;
