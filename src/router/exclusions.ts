// Why a deployment may not take a request now, for reasons of its own state or of what the request demands of places: drained, resting, full,
// at its rate limit, of other tags or another region. Pure. What a model cannot do at all is found out in pipeline/able.ts.

import type { PlanDeployment } from "../contract/plan.ts";
import { inLastMinute } from "./averages.ts";
import { restsUntil } from "./breaker.ts";
import type { Live } from "./live.ts";

/** `rate` and `resting` pass by themselves, at about `untilMs`; `full` when a call ends; the others not within this request. `budget`: what it may cost is not there. */
export interface Exclusion {
  readonly kind: "tried" | "unable" | "too_long" | "elsewhere" | "drained" | "resting" | "full" | "rate" | "budget";
  readonly reason: string;
  readonly untilMs?: number | undefined;
  /** Of a resting one: the kind of failure that made it rest. */
  readonly why?: string | undefined;
}

/** What a client asks of the place its request goes to. */
export interface Wishes {
  /** Each must be one of the deployment's; with a `!` before it, none may. */
  readonly tags: readonly string[];
  readonly region: string | undefined;
}

/** The deployments for those who ask for no tag, where there are any with it. */
const DEFAULT_TAG = "default";

export function placeExclusion(deployment: PlanDeployment, wishes: Wishes, hasDefaults: boolean): Exclusion | undefined {
  const { tags = [], region } = deployment;
  if (wishes.region !== undefined && region !== wishes.region)
    return { kind: "elsewhere", reason: region === undefined ? "says no region" : `in ${region}` };
  for (const tag of wishes.tags) {
    if (tag.startsWith("!") ? tags.includes(tag.slice(1)) : !tags.includes(tag))
      return { kind: "elsewhere", reason: tag.startsWith("!") ? `tagged ${tag.slice(1)}` : `not tagged ${tag}` };
  }
  const asksForNone = !wishes.tags.some((tag) => !tag.startsWith("!"));
  if (asksForNone && hasDefaults && !tags.includes(DEFAULT_TAG)) return { kind: "elsewhere", reason: `not tagged ${DEFAULT_TAG}` };
  return undefined;
}

export const hasDefaults = (deployments: readonly PlanDeployment[]): boolean => deployments.some(({ tags }) => tags?.includes(DEFAULT_TAG));

const MINUTE_MS = 60_000;

export function stateExclusion(deployment: PlanDeployment, live: Live, expectedTokens: number, nowMs: number): Exclusion | undefined {
  if (deployment.weight <= 0) return { kind: "drained", reason: "weight 0 (drained)" };
  const untilMs = restsUntil(live.breaker, nowMs);
  if (untilMs !== undefined) {
    const waits = untilMs > nowMs ? `for ${Math.ceil((untilMs - nowMs) / 1000)} s` : "until its probe is back";
    return { kind: "resting", reason: `rests ${waits} (${live.breaker.why})`, untilMs, why: live.breaker.why };
  }
  const { rpm, tpm, maxParallel } = deployment.limits ?? {};
  if (maxParallel !== undefined && live.inFlight >= maxParallel) return { kind: "full", reason: `${live.inFlight} calls under way` };
  const nextMinuteMs = nowMs - (nowMs % MINUTE_MS) + MINUTE_MS;
  if (rpm !== undefined && inLastMinute(live.requests, nowMs) + 1 > rpm)
    return { kind: "rate", reason: `${rpm} requests a minute are used up`, untilMs: nextMinuteMs };
  // A request larger than the limit goes when the minute is empty: nothing else could ever let it.
  const tokens = inLastMinute(live.tokens, nowMs);
  if (tpm !== undefined && tokens > 0 && tokens + expectedTokens > tpm)
    return { kind: "rate", reason: `${tpm} tokens a minute are used up`, untilMs: nextMinuteMs };
  return undefined;
}
