// A copy of a client's request, sent to another model in the background: its answer goes nowhere, and nothing that becomes of it reaches the client.
// Called by run-request.ts once the request itself may go. The copy is a request like any other, with an event of its own, but nobody's: it takes of
// no client's limit or budget (of its provider's it does), is tried once, waits for no room, and has no copy. So it is with the requests by which probes look at deployments.

import type { PlanDeployment, PlanGroup } from "../contract/plan.ts";
import type { SetTimer } from "../contract/timer.ts";
import { ANYBODY } from "./admit.ts";
import type { Client, Core, Incoming, StreamOut } from "./context.ts";
import { findGroup } from "./target.ts";

/** Copies under way. */
export interface Mirrors {
  /** Begins later, off the path of the client's own request; not at all where `most` of the model's are under way. */
  begin(model: string, most: number, run: (leave: AbortSignal) => Promise<void>): void;
  /** Breaks off what runs, and lets nothing begin any more. Resolves when all have ended. */
  stop(): Promise<void>;
}

/** `onBug`: a copy failed for a reason of ours. */
export function createMirrors(setTimer: SetTimer, onBug: (error: unknown) => void): Mirrors {
  const counts = new Map<string, number>();
  const running = new Map<Promise<void>, AbortController>();
  let isStopped = false;

  async function later(run: (leave: AbortSignal) => Promise<void>, { signal }: AbortController): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimer(resolve, 0);
      signal.addEventListener("abort", () => {
        timer.close();
        resolve();
      });
    });
    if (!signal.aborted) await run(signal);
  }

  return {
    begin(model, most, run) {
      const count = counts.get(model) ?? 0;
      if (isStopped || count >= most) return;
      counts.set(model, count + 1);
      const leaving = new AbortController();
      const ended = later(run, leaving)
        .catch(onBug)
        .finally(() => {
          running.delete(ended);
          const left = (counts.get(model) ?? 1) - 1;
          if (left === 0) counts.delete(model);
          else counts.set(model, left);
        });
      running.set(ended, leaving);
    },
    async stop() {
      isStopped = true;
      for (const leaving of running.values()) leaving.abort();
      await Promise.all(running.keys());
    },
  };
}

interface Target {
  readonly group: PlanGroup;
  readonly atOnce: number;
}

/** Whether this request is one of those that are copied, and where its copy goes. */
export function mirrorTarget(core: Core, { isBackground }: Incoming, { mirror }: PlanGroup): Target | undefined {
  if (mirror === undefined || core.mirrors === undefined || isBackground === true || core.random() >= mirror.share) return undefined;
  const { to, deployment, atOnce } = mirror;
  const group = deployment === undefined ? findGroup(core, to) : groupOf(to, deployment);
  // Only the one that was named, once.
  return group && { group: { ...group, fallbacks: {}, hedge: undefined, mirror: undefined }, atOnce };
}

/** The copy as it comes in: of nobody, and to be sent to `group` whatever model it names. */
export function copyOf(incoming: Incoming, body: Buffer, who: Incoming["who"], group: PlanGroup, leave: AbortSignal): Incoming {
  const { requestId, ingress, path, client } = incoming;
  return {
    requestId: `${requestId}-mirror`,
    ingress,
    path,
    who,
    isBackground: true,
    aside: { as: "mirror", of: requestId, group },
    body: () => Promise.resolve({ ok: true, value: body }),
    client: nobody(client, leave),
  };
}

interface ProbeIncoming extends Pick<Incoming, "requestId" | "ingress"> {
  readonly deployment: PlanDeployment;
  readonly body: Buffer;
  readonly leave: AbortSignal;
}

/** A request of ours, to see how one deployment does. */
export function incomingOfProbe({ requestId, ingress, deployment, body, leave }: ProbeIncoming): Incoming {
  return {
    requestId,
    ingress,
    path: { model: deployment.upstreamModel, stream: false },
    who: ANYBODY,
    isBackground: true,
    aside: { as: "probe", group: groupOf(deployment.id, deployment) },
    body: () => Promise.resolve({ ok: true, value: body }),
    client: nobody({ header: () => undefined }, leave),
  };
}

const groupOf = (name: string, deployment: PlanDeployment): PlanGroup => ({
  name,
  strategy: "priority",
  deployments: [deployment],
  fallbacks: {},
  supports: deployment.facts.supports,
});

const cores = new WeakMap<Core, Core>();

/** One call, and no waiting. */
export function coreOfAsides(core: Core): Core {
  let made = cores.get(core);
  if (made === undefined) {
    const routing = { ...core.plan.routing, attempts: 1, totalAttempts: 1, retryBudget: 0, queue: { places: 0, longestMs: 0 } };
    made = { ...core, plan: { ...core.plan, routing } };
    cores.set(core, made);
  }
  return made;
}

const NOWHERE: StreamOut = { frame() {}, raw() {}, end() {}, fail() {} };
/** What a client wishes for its own answer. */
const WISHES: ReadonlySet<string> = new Set([
  "x-signalbox-tags",
  "x-signalbox-region",
  "x-signalbox-priority",
  "x-signalbox-session",
  "x-signalbox-debug",
  "x-signalbox-cost",
]);

function nobody(asking: Pick<Client, "header">, leave: AbortSignal): Client {
  return {
    header: (name) => (WISHES.has(name) ? undefined : asking.header(name)),
    takesBytes: true,
    answer() {},
    refuse() {},
    open: () => NOWHERE,
    whenGone(callback) {
      if (leave.aborted) callback();
      else leave.addEventListener("abort", callback, { once: true });
    },
  };
}
