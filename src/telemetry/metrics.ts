// Numbers of a running gateway in Prometheus' text: counted from the one event that each request leaves, and read off the live table when somebody
// asks. Labels come from gateway.yaml alone: what clients choose (models under a wildcard, users, tags) is never one, so a series cannot be made at will.

import { Gauge, Registry } from "prom-client";
import type { BoundPlan } from "../contract/plan.ts";
import type { UsageBucket } from "../contract/usage.ts";
import type { RequestEvent } from "../pipeline/context.ts";
import { restsUntil } from "../router/breaker.ts";
import type { Router } from "../router/router.ts";
import { countsOf, durationsOf } from "./series.ts";

export interface MetricsState {
  readonly plan: BoundPlan;
  readonly router: Router;
  readonly inFlight: number;
  readonly nowMs: number;
}

export interface Metrics {
  record(event: RequestEvent, plan: BoundPlan): void;
  /** What is read off the gateway when somebody asks. */
  watch(state: () => MetricsState): void;
  readonly mediaType: string;
  render(): Promise<string>;
}

/** Tells the numbers of several processes as one; undefined: there is one alone. */
export type Gather = ((registry: Registry) => () => Promise<string>) | undefined;

/** Seconds: a token may come at once, a long answer takes minutes. */
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 80, 160, 320];
const PICO = 1e12;
/** For whatever has no name in gateway.yaml. */
const OTHER = "other";

export function createMetrics(gather?: Gather): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const counter = <T extends string>(name: string, help: string, labelNames: readonly T[]) =>
    countsOf({ name: `signalbox_${name}`, help, labelNames, registers });
  const seconds = <T extends string>(name: string, help: string, labelNames: readonly T[]) =>
    durationsOf({ name: `signalbox_${name}`, help, labelNames, registers }, SECONDS);
  let watched: (() => MetricsState) | undefined;
  const gauge = <T extends string>(
    name: string,
    help: string,
    labelNames: readonly T[],
    look: (to: Gauge<T>, state: MetricsState) => void,
  ) =>
    new Gauge({
      name: `signalbox_${name}`,
      help,
      labelNames,
      registers,
      aggregator: name === "deployment_resting" ? "max" : "sum",
      collect() {
        this.reset();
        const state = watched?.();
        if (state !== undefined) look(this, state);
      },
    });

  const requests = counter("requests_total", "Requests that have ended.", ["ingress", "operation", "model", "outcome"]);
  const answers = counter("answers_total", "Answered requests, by who answered.", ["model", "deployment", "variant"]);
  const duration = seconds("request_duration_seconds", "From a request's arrival to its end.", ["operation", "model"]);
  const attempts = counter("attempts_total", "Calls to deployments.", ["deployment", "outcome"]);
  const firstToken = seconds("first_token_seconds", "From a call to the first token of its stream.", ["deployment"]);
  const tokens = counter("tokens_total", "What answers used, by the bucket it is priced in.", ["deployment", "bucket"]);
  const cost = counter("cost_usd_total", "US dollars of all calls that have a price.", ["deployment"]);
  const skipped = counter("skipped_total", "Deployments passed over without a call.", ["deployment"]);
  gauge("requests_in_flight", "Requests under way.", [], (to, { inFlight }) => to.set(inFlight));
  gauge("requests_waiting", "Requests that wait for room.", ["model"], (to, { plan, router }) => {
    for (const { name } of Object.values(plan.groups)) to.set({ model: name }, router.room.count(name));
  });
  gauge("deployment_calls_in_flight", "Calls under way.", ["deployment"], (to, { plan, router }) => {
    for (const id of deploymentsOf(plan)) to.set({ deployment: id }, router.live.of(id).inFlight);
  });
  gauge("deployment_resting", "1 while a breaker keeps requests from it.", ["deployment"], (to, { plan, router, nowMs }) => {
    for (const id of deploymentsOf(plan)) to.set({ deployment: id }, restsUntil(router.live.of(id).breaker, nowMs) === undefined ? 0 : 1);
  });
  const named = namer();

  return {
    record(event, plan) {
      const names = named(plan);
      const model = names.model(event);
      const operation = event.operation ?? "passthrough";
      // A copy and a probe are no client's request; their calls are calls.
      if (event.mirrorOf === undefined && event.isProbe !== true) {
        requests.at(event.ingress, operation, model, event.outcome).value += 1;
        duration.at(operation, model).observe(event.ms / 1000);
        if (event.deployment !== undefined) answers.at(model, names.deployment(event.deployment), event.variant ?? "").value += 1;
      }
      for (const { deployment: id, outcome, firstTokenMs, usage, cost: pico } of event.attempts) {
        const deployment = names.deployment(id);
        attempts.at(deployment, outcome).value += 1;
        if (firstTokenMs !== undefined) firstToken.at(deployment).observe(firstTokenMs / 1000);
        if (pico !== undefined) cost.at(deployment).value += Number(pico) / PICO;
        for (const bucket in usage) {
          const count = usage[bucket as UsageBucket] ?? 0; // its keys are all there are
          if (count > 0) tokens.at(deployment, bucket).value += count;
        }
      }
      for (const { deployment } of event.skipped) skipped.at(names.deployment(deployment)).value += 1;
    },
    mediaType: registry.contentType,
    watch(state) {
      watched = state;
    },
    render: gather?.(registry) ?? (() => registry.metrics()),
  };
}

interface Names {
  deployment(id: string): string;
  model(event: RequestEvent): string;
}

/** Worked out once a plan. */
function namer(): (plan: BoundPlan) => Names {
  let of: BoundPlan | undefined;
  let names: Names | undefined;
  return (plan) => {
    if (names === undefined || of !== plan) names = namesOf(plan);
    of = plan;
    return names;
  };
}

const deploymentsOf = ({ groups }: BoundPlan): ReadonlySet<string> =>
  new Set(
    Object.values(groups).flatMap(({ deployments, mirror }) => [...deployments, mirror?.deployment ?? []].flat().map(({ id }) => id)),
  );

function namesOf(plan: BoundPlan): Names {
  const { groups, aliases } = plan;
  const ids = deploymentsOf(plan);
  return {
    deployment(id) {
      if (ids.has(id)) return id;
      const any = `${id.split("/", 1)[0]}/*`;
      return ids.has(any) ? any : OTHER;
    },
    model({ decisions, model = "" }) {
      const [decision] = decisions;
      if (decision !== undefined) return decision.group.name;
      if (Object.hasOwn(groups, model)) return model;
      return Object.hasOwn(aliases, model) ? (aliases[model] ?? OTHER) : OTHER;
    },
  };
}
