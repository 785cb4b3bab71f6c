// Counts the events that requests leave behind, the same that telemetry is made of, into a report. Holds state; decides nothing.

import type { PlanDeployment } from "../contract/plan.ts";
import type { PicoUsd } from "../contract/usage.ts";
import type { RequestEvent } from "../pipeline/context.ts";
import { formatUsd, promptTokens } from "../pricing/price.ts";
import type { LiveNumbers } from "../router/live.ts";
import type { ClientReport, DeploymentReport, ModelReport, Percentiles, Report } from "./report.ts";

export interface Measure {
  /** `client` is the name of the kind that asked. */
  readonly record: (event: RequestEvent, client?: string) => void;
  report(seed: number): Report;
}

export interface MeasureInput {
  readonly startMs: number;
  readonly durationMs: number;
  readonly deployments: readonly PlanDeployment[];
  readonly live: LiveNumbers;
  readonly now: () => number;
}

/** A day in quarters of an hour. */
const STRETCHES = 96;

interface Tally {
  ok: number;
  readonly failed: Map<string, number>;
  readonly ms: number[];
  cost: PicoUsd;
  retries: number;
  hedges: number;
}

const newTally = (): Tally => ({ ok: 0, failed: new Map(), ms: [], cost: 0n, retries: 0, hedges: 0 });

export function createMeasure({ startMs, durationMs, deployments, live, now }: MeasureInput): Measure {
  const newModel = () => ({ ...newTally(), requests: 0, fallbacks: 0, mostCalls: 0, longestMs: 0, answered: new Map<string, number>() });
  const total = { ...newModel(), copies: 0, copyCost: 0n };
  const models = new Map<string, ReturnType<typeof newModel>>();
  const clients = new Map<string, Tally & { requests: number }>();
  const called = new Map(deployments.map(({ id }) => [id, newCalled()] as const));
  const stretchMs = Math.max(1, Math.ceil(durationMs / STRETCHES));
  const stretches = Array.from({ length: Math.ceil(durationMs / stretchMs) }, () => ({ requests: 0, failed: 0, ms: [] as number[] }));

  function newCalled() {
    return { ...newTally(), lost: 0, calls: 0, rests: 0, restsUntilMs: 0, input: 0, output: 0, byStretch: new Map<number, number>() };
  }
  const calledOf = (id: string) => {
    const found = called.get(id) ?? newCalled();
    called.set(id, found);
    return found;
  };

  live.onEnd((id) => {
    const { breaker } = live.of(id);
    const one = calledOf(id);
    if (breaker.state !== "open" || breaker.untilMs === one.restsUntilMs) return;
    // A rest made longer while it lasts is the same one; after a probe that failed, another begins.
    if (now() >= one.restsUntilMs) one.rests += 1;
    one.restsUntilMs = breaker.untilMs;
  });

  /** How many of them were retries, and how many second calls. */
  function countCalls(attempts: RequestEvent["attempts"], at: number): { readonly retries: number; readonly hedges: number } {
    const asked = new Set<string>();
    let retries = 0;
    let hedges = 0;
    for (const attempt of attempts) {
      const one = calledOf(attempt.deployment);
      one.calls += 1;
      one.byStretch.set(at, (one.byStretch.get(at) ?? 0) + 1);
      if (asked.has(attempt.deployment)) {
        one.retries += 1;
        retries += 1;
      }
      asked.add(attempt.deployment);
      if (attempt.isHedge === true) {
        one.hedges += 1;
        hedges += 1;
      }
      if (attempt.hasLost === true) one.lost += 1;
      one.cost += attempt.cost ?? 0n;
      one.input += attempt.usage === undefined ? 0 : promptTokens(attempt.usage);
      one.output += (attempt.usage?.output ?? 0) + (attempt.usage?.reasoning ?? 0);
      if (attempt.outcome === "ok") {
        one.ok += 1;
        one.ms.push(attempt.ms);
      } else one.failed.set(attempt.outcome, (one.failed.get(attempt.outcome) ?? 0) + 1);
    }
    return { retries, hedges };
  }

  function record(event: RequestEvent, client?: string): void {
    const { model = "(none)", outcome, ms, cost = 0n, deployment, attempts, decisions } = event;
    const at = Math.min(stretches.length - 1, Math.floor((event.startedMs - startMs) / stretchMs));
    const { retries, hedges } = countCalls(attempts, at);
    // No client asked for a copy; that it was called and what it cost is told of its deployment.
    if (event.mirrorOf !== undefined) {
      total.copies += 1;
      total.copyCost += cost;
      return;
    }
    const ofModel = models.get(model) ?? newModel();
    models.set(model, ofModel);
    const stretch = stretches[at];
    const fellBack = outcome === "ok" && decisions[0]?.group.name !== decisions.at(-1)?.group.name;
    for (const one of [total, ofModel]) {
      one.requests += 1;
      one.retries += retries;
      one.hedges += hedges;
      one.cost += cost;
      one.mostCalls = Math.max(one.mostCalls, attempts.length);
      one.longestMs = Math.max(one.longestMs, Math.round(ms));
      if (fellBack) one.fallbacks += 1;
      if (outcome === "ok") {
        one.ok += 1;
        one.ms.push(ms);
      } else one.failed.set(outcome, (one.failed.get(outcome) ?? 0) + 1);
    }
    if (client !== undefined) {
      const one = clients.get(client) ?? { ...newTally(), requests: 0 };
      clients.set(client, one);
      one.requests += 1;
      one.cost += cost;
      if (outcome === "ok") {
        one.ok += 1;
        one.ms.push(ms);
      } else one.failed.set(outcome, (one.failed.get(outcome) ?? 0) + 1);
    }
    if (stretch !== undefined) {
      stretch.requests += 1;
      if (outcome === "ok") stretch.ms.push(ms);
      else if (outcome !== "cancelled") stretch.failed += 1;
    }
    if (outcome === "ok" && deployment !== undefined) ofModel.answered.set(deployment, (ofModel.answered.get(deployment) ?? 0) + 1);
  }

  const modelReport = (one: ReturnType<typeof newModel>): Omit<ModelReport, "shares"> => ({
    requests: one.requests,
    ...tallied(one),
    fallbacks: one.fallbacks,
    mostCalls: one.mostCalls,
    longestMs: one.longestMs,
  });

  const clientReport = ({ requests, failed, ...one }: Tally & { requests: number }): ClientReport => {
    const { cancelled: left = 0, ...others } = Object.fromEntries(failed);
    const { ok, costUsd, ms } = tallied({ ...one, failed });
    return { requests, ok, left, failed: sortedRecord(new Map(Object.entries(others)), (count) => count), costUsd, ms };
  };

  return {
    record,
    report: (seed) => ({
      seed,
      starts: new Date(startMs).toISOString(),
      durationMs,
      total: { ...modelReport(total), copies: total.copies, copyCostUsd: formatUsd(total.copyCost) },
      models: sortedRecord(models, (one) => ({
        ...modelReport(one),
        shares: sortedRecord(one.answered, (count) => (one.ok === 0 ? 0 : count / one.ok)),
      })),
      ...(clients.size === 0 ? {} : { clients: sortedRecord(clients, clientReport) }),
      deployments: sortedRecord(
        called,
        (one): DeploymentReport => ({
          calls: one.calls,
          ...tallied(one),
          lost: one.lost,
          rests: one.rests,
          inputTokens: one.input,
          outputTokens: one.output,
        }),
      ),
      timeline: {
        stretchMs,
        requests: stretches.map(({ requests }) => requests),
        failed: stretches.map(({ failed }) => failed),
        p95Ms: stretches.map(({ ms }) => percentiles(ms)?.p95),
        calls: sortedRecord(called, ({ byStretch }) => stretches.map((_, at) => byStretch.get(at) ?? 0)),
      },
    }),
  };
}

const tallied = ({ ok, failed, retries, hedges, cost, ms }: Tally) => ({
  ok,
  failed: sortedRecord(failed, (count) => count),
  retries,
  hedges,
  costUsd: formatUsd(cost),
  ms: percentiles(ms),
});

function sortedRecord<T, U>(map: ReadonlyMap<string, T>, to: (value: T) => U): Record<string, U> {
  return Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([name, value]) => [name, to(value)]));
}

/** By the nearest rank; whole milliseconds. */
export function percentiles(values: readonly number[]): Percentiles | undefined {
  if (values.length === 0) return undefined;
  const sorted = Float64Array.from(values).toSorted();
  const at = (share: number): number => Math.round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
