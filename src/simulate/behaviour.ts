// How a deployment behaves at a time of the scenario: the usual, its rules, and the events that are on, later ones winning. Pure.

import { matchesGlob } from "../config/upstream-model.ts";
import type { PlanDeployment } from "../contract/plan.ts";
import type { Price } from "../contract/usage.ts";
import { type Behaviour, type Scenario, USUAL_BEHAVIOUR } from "./scenario.ts";

/** `sinceMs`: since the beginning. */
export function behaviourOf({ upstreams, events }: Pick<Scenario, "upstreams" | "events">, id: string, sinceMs: number): Behaviour {
  let found: Behaviour = USUAL_BEHAVIOUR;
  for (const { deployment, changes } of upstreams) if (matchesGlob(deployment, id)) found = { ...found, ...changes };
  for (const { deployment, changes, atMs, forMs } of events)
    if (sinceMs >= atMs && sinceMs < atMs + forMs && matchesGlob(deployment, id)) found = { ...found, ...changes };
  return found;
}

/** The deployment with the scenario's prices, as prices announced for later: so they are those that the gateway chooses and counts by. */
export function withPrices(deployment: PlanDeployment, { events }: Pick<Scenario, "events">, startMs: number): PlanDeployment {
  const { price = deployment.free ? FREE : undefined } = deployment;
  const changes = events.filter((one) => one.price !== undefined && matchesGlob(one.deployment, deployment.id));
  if (changes.length === 0 || price === undefined) return deployment;
  const { later = [], ...own } = price;
  const scriptedAt = (sinceMs: number): Price | undefined =>
    changes.findLast(({ atMs, forMs }) => sinceMs >= atMs && sinceMs < atMs + forMs)?.price;
  const turns = new Set(changes.flatMap(({ atMs, forMs }) => (Number.isFinite(forMs) ? [atMs, atMs + forMs] : [atMs])));
  const scripted = [...turns].map((sinceMs) => {
    const fromMs = startMs + sinceMs;
    return { ...(scriptedAt(sinceMs) ?? later.findLast((one) => one.fromMs <= fromMs) ?? own), fromMs };
  });
  // What is announced for a time at which the scenario has its own price holds once that is over.
  const announced = later.filter(({ fromMs }) => scriptedAt(fromMs - startMs) === undefined);
  return { ...deployment, price: { ...own, later: [...announced, ...scripted].toSorted((a, b) => a.fromMs - b.fromMs) } };
}

const FREE: Price = { input: 0n, output: 0n };
