// Looks at deployments that nobody has called for a while, now and then, so that it is known how they do before a client needs them. Off unless
// gateway.yaml says otherwise. Holds one timer, which keeps no process alive; what runs is broken off when it stops.

import type { PlanDeployment, PlanProbes } from "../contract/plan.ts";
import type { Timer } from "../contract/timer.ts";
import type { ProbeResult } from "../router/live.ts";
import type { Core } from "./context.ts";
import { placeOf, probeByRequest, probeForNothing } from "./probe.ts";

export interface Probes {
  /** By the plan in force; called again after each change of plan. */
  follow(): void;
  /** Breaks off what runs. Resolves when it has ended. */
  stop(): Promise<void>;
}

export interface ProbesInput {
  readonly core: () => Core;
  readonly makeRequestId: () => string;
  /** A probe failed for a reason of ours. */
  readonly onBug: (error: unknown) => void;
}

const AT_ONCE = 4;
/** Instances that started together drift apart. */
const JITTER = 0.1;

export function createProbes({ core, makeRequestId, onBug }: ProbesInput): Probes {
  let timer: Timer | undefined;
  let leaving = new AbortController();
  let round: Promise<void> = Promise.resolve();
  let isStopped = false;

  function wait({ everyMs }: PlanProbes): void {
    const { setTimer, random } = core();
    timer = setTimer(begin, Math.round(everyMs * (1 + JITTER * (2 * random() - 1))));
    timer.unref?.();
  }

  function begin(): void {
    const { probes } = core().plan.routing;
    if (probes === undefined || isStopped) return;
    const { signal } = leaving;
    round = lookRound(core(), probes, makeRequestId, signal)
      .catch(onBug)
      .finally(() => {
        if (!signal.aborted) wait(probes);
      });
  }

  function rest(): void {
    timer?.close();
    leaving.abort();
    leaving = new AbortController();
  }

  return {
    follow() {
      rest();
      const { probes } = core().plan.routing;
      if (probes !== undefined && !isStopped) wait(probes);
    },
    async stop() {
      isStopped = true;
      rest();
      await round;
    },
  };
}

async function lookRound(core: Core, probes: PlanProbes, makeRequestId: () => string, signal: AbortSignal): Promise<void> {
  const quiet = quietDeployments(core, probes);
  const queue = probes.request === undefined ? [...Map.groupBy(quiet, (one) => placeOf(core, one)).values()] : quiet.map((one) => [one]);
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined && !signal.aborted; next = queue.shift())
      await look(core, next, probes, makeRequestId(), signal);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** What one look proves is told of all who stand at the same place. */
async function look(
  core: Core,
  those: readonly PlanDeployment[],
  probes: PlanProbes,
  requestId: string,
  signal: AbortSignal,
): Promise<void> {
  const [deployment] = those;
  if (deployment === undefined) return;
  const input = { core, deployment, timeoutMs: probes.timeoutMs, requestId, signal };
  const paid = probes.request === undefined ? undefined : await probeByRequest(input, probes.request);
  const result: ProbeResult | undefined =
    paid ?? (signal.aborted || probes.request !== undefined ? undefined : await probeForNothing(input));
  if (result === undefined) return;
  for (const { id } of those) core.router.live.probed(id, result, core.now(), core.random());
}

/** Each once. Not those that traffic tells of, that rest anyway, that get no requests, or that only clients can name. */
function quietDeployments({ plan, router, now }: Core, { everyMs }: PlanProbes): readonly PlanDeployment[] {
  const nowMs = now();
  const found = new Map<string, PlanDeployment>();
  for (const { deployments } of Object.values(plan.groups))
    for (const one of deployments) {
      const { inFlight, lastCallMs, breaker, probe } = router.live.of(one.id);
      // A probe that was a call is no traffic.
      const isOwn = probe?.by === "request" && lastCallMs !== undefined && lastCallMs <= probe.atMs;
      const isQuiet = inFlight === 0 && (isOwn || lastCallMs === undefined || nowMs - lastCallMs >= everyMs);
      const rests = breaker.state === "open" && nowMs < breaker.untilMs;
      if (isQuiet && !rests && one.weight > 0 && one.upstreamModel !== "*") found.set(one.id, one);
    }
  return [...found.values()];
}
