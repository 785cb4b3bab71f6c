// What a routing strategy is: a pure function from a group's candidates, their live numbers and a request to an order. Types only.

import type { PlanDeployment } from "../../contract/plan.ts";
import type { Live } from "../live.ts";

/** A deployment that may take the request, its place in the group's list (memory is kept by place), and how it does now. */
export interface Eligible {
  readonly deployment: PlanDeployment;
  readonly place: number;
  readonly live: Live;
}

/** What strategies may know of a request. Tokens are estimates. */
export interface RequestFacts {
  readonly streams: boolean;
  readonly inputTokens: number;
  /** Undefined: nothing was said and nothing seen. */
  readonly outputTokens: number | undefined;
  /** Who or which conversation it belongs to; undefined when the client said neither. */
  readonly sticky: string | undefined;
  /** Tokens of its prompt that a deployment has lately read and may still hold in its cache. */
  readonly cachedTokens: (deployment: string) => number;
}

export interface StrategyInput {
  readonly eligible: readonly Eligible[];
  readonly memory: GroupMemory;
  readonly facts: RequestFacts;
  readonly nowMs: number;
  /** In [0, 1). */
  readonly random: () => number;
}

/** `score`: what the strategy ordered by; `of`: what it is out of, where there is such a thing. */
export interface Ranked {
  readonly deployment: PlanDeployment;
  readonly place: number;
  readonly score: number;
  readonly of?: number | undefined;
}

/** What one group remembers between requests: a number for each deployment, by place. What it means is the strategy's affair. */
export type GroupMemory = readonly number[];

export interface Ordered {
  /** Best first. */
  readonly ranked: readonly Ranked[];
  readonly memory: GroupMemory;
}

export interface Strategy {
  /** Every eligible deployment has a weight above 0, and there is at least one. */
  order(input: StrategyInput): Ordered;
  /** In a few words why it stands where it stands: for logs and `explain`. */
  reason(one: Ranked, rank: number): string;
}

/** Lowest score first; equals in an order of chance, so that none of them gets all the traffic. */
export function lowestFirst(scored: readonly Ranked[], random: () => number): readonly Ranked[] {
  if (scored.length < 2) return scored;
  return scored
    .map((one) => ({ one, lot: random() }))
    .sort((a, b) => a.one.score - b.one.score || a.lot - b.lot)
    .map(({ one }) => one);
}
