// One look at a deployment that nobody has called for a while: its provider's list of models, or a connection where there is none, both for nothing; or a
// tiny request, where gateway.yaml wants to pay for one. When to look, and at whom, is probes.ts.

import type { MappingContext } from "../contract/context.ts";
import type { Dialect } from "../contract/dialect.ts";
import type { Failure } from "../contract/failure.ts";
import type { PlanDeployment, PlanProbeRequest } from "../contract/plan.ts";
import type { ProbeResult } from "../router/live.ts";
import type { Core } from "./context.ts";
import { ruleOf } from "./failure-table.ts";
import { coreOfAsides, incomingOfProbe } from "./mirror.ts";
import { isChat } from "./read-request.ts";
import { runRequest } from "./run-request.ts";
import { callAside } from "./side-call.ts";
import { baseOf } from "./standing-call.ts";
import { factsOf } from "./upstream-call.ts";
import { providerOf, servesOperation, wireOf } from "./wire.ts";

export interface ProbeInput {
  readonly core: Core;
  readonly deployment: PlanDeployment;
  readonly timeoutMs: number;
  readonly requestId: string;
  /** Breaks it off. */
  readonly signal: AbortSignal;
}

/** What of a provider one free probe proves, for all of its deployments there. */
export function placeOf(core: Core, deployment: PlanDeployment): string {
  const { provider, baseUrl } = wireOf(core, deployment, dialectIdOf(core, deployment));
  return `${provider.id}\n${baseUrl}`;
}

/** Undefined: broken off. Costs nothing. */
export async function probeForNothing(input: ProbeInput): Promise<ProbeResult | undefined> {
  const { core, deployment, timeoutMs, requestId, signal } = input;
  const id = dialectIdOf(core, deployment);
  const path = listPath(core, deployment, id);
  const startedMs = core.now();
  const leaving = new AbortController();
  const timer = core.setTimer(() => leaving.abort(), timeoutMs);
  const leave = (): void => leaving.abort();
  signal.addEventListener("abort", leave, { once: true });
  const failure =
    path === undefined
      ? await connect(core, deployment, id, leaving.signal)
      : failureOf(await callAside(core, { deployment, dialect: id, method: "GET", path, requestId, signal: leaving.signal }));
  timer.close();
  signal.removeEventListener("abort", leave);
  if (signal.aborted) return undefined;
  const by = path === undefined ? ("connection" as const) : ("models" as const);
  const ms = Math.max(0, Math.round(core.now() - startedMs));
  if (failure === undefined) return { by, outcome: "ok", verdict: "good", ms };
  // Only our own patience breaks it off.
  const kind = failure.kind === "cancelled" ? "timeout" : failure.kind;
  return { by, outcome: kind, verdict: ruleOf(kind).verdict, ms, retryAfterMs: failure.retryAfterMs };
}

const failureOf = (result: Awaited<ReturnType<typeof callAside>>): Failure | undefined => (result.ok ? undefined : result.failure);

/** A request like a client's, through all that a client's goes through; it has an event of its own. Undefined: it is not of chat, or was broken off. */
export async function probeByRequest(input: ProbeInput, { prompt, maxTokens }: PlanProbeRequest): Promise<ProbeResult | undefined> {
  const { core, deployment, timeoutMs, requestId, signal } = input;
  const ingress = chatOf(core, deployment);
  if (ingress === undefined) return undefined;
  const request = {
    model: deployment.upstreamModel,
    messages: [{ role: "user" as const, content: [{ type: "text" as const, text: prompt }] }],
    max_completion_tokens: maxTokens,
  };
  const wire = wireOf(core, deployment, ingress.id);
  const mapping: MappingContext = {
    side: "upstream",
    peer: ingress.id,
    issuer: deployment.id,
    model: factsOf(deployment),
    traits: wire.traits,
    nowMs: core.now(),
    requestId,
    unknownFields: wire.provider.unknownFields,
    losses: [],
  };
  // Written as this provider wants it, so that it may pass as it is. Erased in the contract: request and dialect are of chat.
  const body = Buffer.from(JSON.stringify(wire.functions.encodeRequest(request as never, mapping as MappingContext<never>)));
  let result: ProbeResult | undefined;
  const aside = coreOfAsides(core);
  const patient: Core = {
    ...aside,
    plan: { ...aside.plan, routing: { ...aside.plan.routing, timeoutMs } },
    record(event) {
      core.record(event);
      const [attempt] = event.attempts;
      if (attempt !== undefined) result = { by: "request", outcome: event.outcome, verdict: "nothing", ms: attempt.ms };
    },
  };
  await runRequest(patient, incomingOfProbe({ requestId, ingress, deployment, body, leave: signal }));
  return signal.aborted ? undefined : result;
}

/** The dialect of chat in which a deployment is asked; undefined for what is not of chat, or cannot be asked once and be done with. */
function chatOf(core: Core, deployment: PlanDeployment): Dialect | undefined {
  const { dialect } = wireOf(core, deployment, dialectIdOf(core, deployment)).functions;
  return servesOperation(core, deployment, "chat") && isChat(dialect) && dialect.call.follow === undefined ? dialect : undefined;
}

const dialectIdOf = (core: Core, deployment: PlanDeployment): string => deployment.dialect ?? providerOf(core, deployment).dialect;

/**
 * Where a provider lists its models, below its base URL: where clients of the dialect ask for them, less what stands before the dialect's own call.
 * Undefined where the dialect has no list, or the provider's paths are its own.
 */
function listPath(core: Core, deployment: PlanDeployment, id: string): string | undefined {
  const { functions, provider } = wireOf(core, deployment, id);
  const { dialect } = functions;
  if (!isChat(dialect) || dialect.models === undefined || provider.path !== undefined || provider.also?.[id]?.path !== undefined)
    return undefined;
  const call = decodeURIComponent(dialect.call.path("{model}", false));
  const before = dialect.ingress.find(({ path }) => path.endsWith(call))?.path.slice(0, -call.length);
  return before === undefined
    ? undefined
    : dialect.models.paths.find(({ list }) => list.startsWith(`${before}/`))?.list.slice(before.length);
}

/** Whatever is answered proves that somebody is there; nothing of ours is shown. */
function connect(core: Core, deployment: PlanDeployment, id: string, signal: AbortSignal): Promise<Failure | undefined> {
  const { connectTimeoutMs, firstByteTimeoutMs, idleTimeoutMs } = core.plan.routing;
  const { origin } = baseOf(wireOf(core, deployment, id).baseUrl);
  const timeouts = {
    connectMs: connectTimeoutMs,
    firstByteMs: firstByteTimeoutMs,
    idleMs: idleTimeoutMs,
    totalMs: Number.POSITIVE_INFINITY,
  };
  const headers = { "user-agent": "signalbox", ...core.upstreamHeaders?.(deployment, () => undefined) };
  return new Promise((resolve) => {
    const there = (): void => resolve(undefined);
    const call = core.transport.call(
      { origin, path: "/", method: "HEAD", headers, body: undefined, timeouts, maxBodyBytes: 0 },
      {
        onHead() {
          there();
          queueMicrotask(() => call.cancel());
          return "whole";
        },
        onWhole: there,
        onPiece() {},
        onEnd: there,
        onFailure: (failure) => resolve(failure.status === undefined ? failure : undefined),
      },
    );
    if (signal.aborted) call.cancel();
    else signal.addEventListener("abort", () => call.cancel(), { once: true });
  });
}
