// GET /health/…: is this process alive, may it be given work, and how do the deployments do? Pure. Calls no provider: a probe must cost nothing
// and must not fail for their sake; what is told of them is what traffic has shown.

import type { BoundPlan } from "../contract/plan.ts";
import { faded, inLastMinute } from "../router/averages.ts";
import { restsUntil } from "../router/breaker.ts";
import { type Live, SPEED_HALF_LIFE_MS } from "../router/live.ts";
import type { Router } from "../router/router.ts";

export interface Health {
  readonly isDraining: boolean;
  readonly inFlight: number;
  readonly plan: BoundPlan;
  readonly router: Router;
  readonly nowMs: number;
  /** What goes on although something is away. Empty: all is well. */
  readonly troubles: readonly string[];
}

interface HealthReply {
  readonly status: number;
  readonly body: object;
  /** It tells how the gateway is set up: not everybody's business. */
  readonly isTold?: true;
}

/** Undefined for a path that is none of these. `/health` is `/health/ready`. */
export function healthReply(path: string, health: () => Health): HealthReply | undefined {
  switch (path) {
    case "/health/live":
      return { status: 200, body: { status: "ok" } };
    case "/health":
    case "/health/ready":
      return readiness(health());
    case "/health/deployments":
      return { status: 200, body: deployments(health()), isTold: true };
    default:
      return undefined;
  }
}

/** 503 once draining, so that a load balancer looks elsewhere while the rest is finished. */
function readiness({ isDraining, inFlight, troubles }: Health): HealthReply {
  return isDraining
    ? { status: 503, body: { status: "draining", in_flight: inFlight } }
    : { status: 200, body: { status: "ok", in_flight: inFlight, ...(troubles.length === 0 ? {} : { troubles }) } };
}

function deployments({ plan, router, nowMs }: Health): object {
  const models = Object.values(plan.groups).map((group) => ({
    model: group.name,
    waiting: router.room.count(group.name),
    deployments: group.deployments.map(({ id, weight }) => ({ deployment: id, ...told(router.live.of(id), weight, nowMs) })),
  }));
  return { models };
}

/** Milliseconds as they are believed now; members nobody has measured are absent. */
function told(live: Live, weight: number, nowMs: number): object {
  const untilMs = restsUntil(live.breaker, nowMs);
  const ms = (average: Live["wholeMs"]) => (average === undefined ? undefined : Math.round(faded(average, nowMs, SPEED_HALF_LIFE_MS)));
  return {
    state: weight === 0 ? "drained" : untilMs === undefined ? "ok" : "resting",
    ...(untilMs === undefined ? {} : { resting_ms: Math.max(0, untilMs - nowMs), because: live.breaker.why }),
    in_flight: live.inFlight,
    requests_last_minute: Math.round(inLastMinute(live.requests, nowMs)),
    tokens_last_minute: Math.round(inLastMinute(live.tokens, nowMs)),
    success: live.success === undefined ? undefined : Number(live.success.value.toFixed(3)),
    answer_ms: ms(live.wholeMs),
    first_token_ms: ms(live.firstTokenMs),
    probe: live.probe && {
      outcome: live.probe.outcome,
      by: live.probe.by,
      ms: live.probe.ms,
      ago_ms: Math.max(0, nowMs - live.probe.atMs),
    },
  };
}
