// READ FIRST in this folder. A scenario played against a plan: the gateway's own pipeline, router, failure table, breaker and waiting room, in
// virtual time, against upstreams that answer in their providers' dialects. Only clock, timers, chance and transport are not the gateway's own.
// Calls nobody, reads no file; of requests other than chat it knows nothing.

import type { Traits } from "../contract/context.ts";
import type { Dialect, Dispatch } from "../contract/dialect.ts";
import type { Result } from "../contract/failure.ts";
import type { BoundPlan, PlanDeployment, PlanGroup } from "../contract/plan.ts";
import type { SetTimer } from "../contract/timer.ts";
import { NO_MEDIA } from "../media/media-source.ts";
import type { Client, Core } from "../pipeline/context.ts";
import { createMirrors } from "../pipeline/mirror.ts";
import { runRequest } from "../pipeline/run-request.ts";
import { findGroup, resolveTarget } from "../pipeline/target.ts";
import { createRouter } from "../router/router.ts";
import { seeded } from "../router/seeded.ts";
import { withPrices } from "./behaviour.ts";
import { createMeasure } from "./measure.ts";
import type { Report } from "./report.ts";
import type { Scenario } from "./scenario.ts";
import { type Ask, drawTraffic } from "./traffic.ts";
import { ASK_HEADER, createUpstreams, ORIGIN } from "./upstream.ts";
import { createVirtualTime } from "./virtual-time.ts";

export interface SimulationInput {
  /** Without secrets: none is needed. */
  readonly plan: BoundPlan;
  readonly dispatch: Dispatch;
  /** Each dialect's defaults. */
  readonly dialectTraits: Readonly<Record<string, Traits>>;
  readonly specialise: Core["specialise"];
  /** What clients speak. */
  readonly ingress: Dialect;
  readonly scenario: Scenario;
  /** In place of the scenario's traffic; in the order of their times. */
  readonly recorded?: readonly Ask[] | undefined;
  /** Unix milliseconds. */
  readonly startMs: number;
  /** Told now and then how much of the simulated time has passed, 0..1. */
  readonly progress?: ((share: number) => void) | undefined;
}

/** Fails when the traffic asks for a model that cannot be simulated. The same input gives the same report. */
export async function simulate(input: SimulationInput): Promise<Result<Report>> {
  const { dispatch, dialectTraits, specialise, ingress, scenario, recorded, startMs, progress } = input;
  const plan = moved(input.plan, scenario, startMs);
  const shares = scenario.traffic.models ?? Object.fromEntries(chatGroups(plan, dispatch).map(({ name }) => [name, 1]));
  const problem = unplayable(
    plan,
    dispatch,
    recorded === undefined ? Object.keys(shares) : [...new Set(recorded.map(({ model }) => model))],
  );
  if (problem !== undefined) return { ok: false, failure: { kind: "invalid_request", message: problem } };

  const time = createVirtualTime(startMs);
  // Chance of its own for each, so that one more retry does not change the traffic that follows.
  const [ofTraffic, ofGateway, ofUpstreams] = [seeded(scenario.seed), seeded(scenario.seed + 1), seeded(scenario.seed + 2)];
  const asks = new Map<string, Ask>();
  const upstreams = createUpstreams({ plan, dispatch, scenario, startMs, time, random: ofUpstreams, asks });
  const router = createRouter(() => plan.routing, time.setTimer);
  const durationMs = recorded === undefined ? scenario.durationMs : (recorded.at(-1)?.atMs ?? 0) + 1;
  const measure = createMeasure({ startMs, durationMs, deployments: deploymentsOf(plan), live: router.live, now: time.now });
  let broken: unknown;
  const core: Core = {
    plan,
    dispatch,
    dialectTraits,
    transport: upstreams.transport,
    credentials: () => undefined,
    media: NO_MEDIA,
    now: time.now,
    random: ofGateway,
    setTimer: time.setTimer,
    record: (event) => measure.record(event, asks.get(event.requestId)?.by?.kind.name),
    specialise: (star, model) => withPrices(specialise(star, model), scenario, startMs),
    upstreamHeaders: upstreams.headers,
    loadCounter: () => Promise.reject(new Error("nothing is counted in a simulation")),
    router,
    mirrors: createMirrors(time.setTimer, (error) => {
      broken ??= error;
    }),
    answers: undefined,
  };

  let count = 0;
  const begin = (ask: Ask): void => {
    count += 1;
    const requestId = `request-${count}`;
    asks.set(requestId, ask);
    const body = () => Promise.resolve({ ok: true as const, value: bodyOf(ask) });
    runRequest(core, {
      requestId,
      ingress,
      path: { model: undefined, stream: undefined },
      body,
      client: clientOf(ask, requestId, time.setTimer),
    })
      .catch((error: unknown) => {
        broken ??= error;
      })
      // A copy of it begins a moment later.
      .finally(() => time.setTimer(() => asks.delete(requestId), 1));
  };
  const arrivals = (recorded ?? drawTraffic(scenario, startMs, shares, ofTraffic))[Symbol.iterator]();
  const awaitNext = (): void => {
    const { value: ask, done } = arrivals.next();
    if (done === true || broken !== undefined) return;
    time.setTimer(
      () => {
        begin(ask);
        awaitNext();
      },
      startMs + ask.atMs - time.now(),
    );
  };
  awaitNext();
  await time.run(throttled((nowMs) => progress?.(Math.min(1, (nowMs - startMs) / durationMs))));
  if (broken !== undefined) throw broken;
  return { ok: true, value: measure.report(scenario.seed) };
}

const EVENTS_BETWEEN = 500;

function throttled(tell: (nowMs: number) => void): (nowMs: number) => void {
  let count = 0;
  return (nowMs) => {
    if (count % EVENTS_BETWEEN === 0) tell(nowMs);
    count += 1;
  };
}

/** The plan with all its providers where nobody is, and the scenario's prices. */
function moved(plan: BoundPlan, scenario: Scenario, startMs: number): BoundPlan {
  return {
    ...plan,
    providers: Object.fromEntries(
      Object.entries(plan.providers).map(([id, provider]) => {
        const also = Object.entries(provider.also ?? {}).map(([dialect, { baseUrl: _, ...wire }]) => [dialect, wire] as const);
        return [id, { ...provider, baseUrl: `${ORIGIN}/${encodeURIComponent(id)}`, also: provider.also && Object.fromEntries(also) }];
      }),
    ),
    groups: Object.fromEntries(
      Object.entries(plan.groups).map(([name, group]) => [
        name,
        {
          ...group,
          deployments: group.deployments.map((one) => withPrices(one, scenario, startMs)),
          mirror: group.mirror && {
            ...group.mirror,
            deployment: group.mirror.deployment && withPrices(group.mirror.deployment, scenario, startMs),
          },
        },
      ]),
    ),
  };
}

const deploymentsOf = ({ groups }: BoundPlan): readonly PlanDeployment[] =>
  Object.values(groups).flatMap(({ deployments }) => deployments.filter(({ upstreamModel }) => upstreamModel !== "*"));

function dialectOf({ providers }: BoundPlan, { provider, dialect }: PlanDeployment): string {
  return dialect ?? providers[provider]?.dialect ?? "";
}

/** Wildcards are played when traffic names a model of theirs. */
function chatGroups(plan: BoundPlan, dispatch: Dispatch): readonly PlanGroup[] {
  return Object.values(plan.groups).filter(
    ({ name, deployments }) => !name.endsWith("*") && deployments.every((one) => whyNot(plan, dispatch, one) === undefined),
  );
}

/** Why a deployment's upstream has no stand-in here. */
function whyNot(plan: BoundPlan, dispatch: Dispatch, deployment: PlanDeployment): string | undefined {
  const id = dialectOf(plan, deployment);
  const dialect = Object.hasOwn(dispatch.dialects, id) ? dispatch.dialects[id] : undefined;
  if (dialect === undefined || (deployment.operations !== undefined && !deployment.operations.includes("chat"))) return "it is not of chat";
  return dialect.call.follow === undefined ? undefined : "its answers are asked for again and again until they are there";
}

function unplayable(plan: BoundPlan, dispatch: Dispatch, models: readonly string[]): string | undefined {
  if (models.length === 0) return "there is no model of chat to ask for";
  const seen = new Set<string>();
  const waiting = models.flatMap((model) => {
    const target = resolveTarget({ plan, specialise: (star) => star }, model);
    return target.ok ? [target.value] : [];
  });
  for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
    if (seen.has(group.name)) continue;
    seen.add(group.name);
    for (const one of [...group.deployments, ...(group.mirror?.deployment === undefined ? [] : [group.mirror.deployment])]) {
      const why = whyNot(plan, dispatch, one);
      if (why !== undefined) return `${one.id} of "${group.name}" cannot be simulated: ${why}`;
    }
    const copies = group.mirror === undefined || group.mirror.deployment !== undefined ? [] : [group.mirror.to];
    for (const name of [...Object.values(group.fallbacks).flat(), ...copies]) {
      const next = findGroup({ plan, specialise: (star) => star }, name);
      if (next !== undefined) waiting.push(next);
    }
  }
  return undefined;
}

/** As the gateway estimates, so that limits and windows see the size that was drawn. */
const BYTES_PER_TOKEN = 4;
const FILLER = "word ".repeat(2_000);

function bodyOf({ model, promptTokens, streamed, by }: Ask): Buffer {
  const length = promptTokens * BYTES_PER_TOKEN;
  const content = FILLER.length >= length ? FILLER.slice(0, length) : FILLER.repeat(Math.ceil(length / FILLER.length)).slice(0, length);
  return Buffer.from(
    JSON.stringify({
      model,
      messages: [{ role: "user", content }],
      ...(streamed ? { stream: true } : {}),
      ...(by?.user === undefined ? {} : { user: by.user }),
    }),
  );
}

/** Whoever does not wait to the end leaves as a connection that closes does. */
function clientOf({ session, by }: Ask, requestId: string, setTimer: SetTimer): Client {
  const headers: Readonly<Record<string, string | undefined>> = {
    [ASK_HEADER]: requestId,
    "x-signalbox-session": session,
    "x-signalbox-tags": by?.kind.tags.join(","),
    "x-signalbox-region": by?.kind.region,
    "x-signalbox-priority": by?.kind.priority?.toString(),
  };
  const gone: (() => void)[] = [];
  const leaving =
    by?.leavesAfterMs === undefined
      ? undefined
      : setTimer(() => {
          for (const tell of gone) tell();
        }, by.leavesAfterMs);
  const stay = (): void => void leaving?.close();
  return {
    header: (name) => headers[name],
    takesBytes: true,
    answer: stay,
    refuse: stay,
    open: () => ({ frame() {}, raw() {}, end: stay, fail: stay }),
    whenGone: (tell) => void gone.push(tell),
  };
}
