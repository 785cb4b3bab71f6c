// Tries deployments until one answers: choose → call → classify → the next one, a fallback model, or the end. Called by run-request.ts.
// What a failure means is said in failure-table.ts; which deployment comes next in router/choose.ts. Waits for nobody.

import type { AttemptRecord, Failure } from "../contract/failure.ts";
import type { PlanDeployment, PlanGroup } from "../contract/plan.ts";
import { choose, NO_MEMORY } from "../router/choose.ts";
import { type AttemptEnd, runAttempt } from "./attempt.ts";
import { authorise } from "./authorise.ts";
import type { Core, Outcome, RequestContext } from "./context.ts";
import { ruleOf } from "./failure-table.ts";
import { refusalOf } from "./refusal.ts";
import { answerHeaders } from "./reply-headers.ts";
import { findGroup } from "./target.ts";
import { type Line, prepareLine } from "./upstream-call.ts";

export interface AttemptsInput {
  readonly core: Core;
  readonly ctx: RequestContext;
  readonly group: PlanGroup;
  /** Why a deployment cannot do what is asked; undefined: it can. */
  readonly unable: (deployment: PlanDeployment) => string | undefined;
}

/** `plan.routing.attempts` bounds the calls of each group visited, so that a group's fallbacks are reached; the deadline bounds them all. */
export async function runAttempts({ core, ctx, group: asked, unable }: AttemptsInput): Promise<Outcome> {
  const tried = new Set<string>();
  const visited = new Set<string>();
  let failure: Failure | undefined;

  for (let group: PlanGroup | undefined = asked; group !== undefined; ) {
    visited.add(group.name);
    const excluded = (deployment: PlanDeployment) => (tried.has(deployment.id) ? "already tried" : unable(deployment));
    const { candidates, skipped, memory } = choose({
      group,
      memory: core.memory.get(group.name) ?? NO_MEMORY,
      excluded,
      random: core.random,
    });
    core.memory.set(group.name, memory);
    for (const { deployment, reason } of skipped) ctx.skipped.push({ deployment: deployment.id, reason });

    let callsLeft = core.plan.routing.attempts;
    for (const { deployment } of candidates) {
      if (callsLeft === 0 || core.now() >= ctx.deadlineMs || ctx.isGone) break;
      tried.add(deployment.id);
      const line = prepareLine(core, ctx, deployment);
      if (!line.ok) {
        // Nobody was called: a sibling may take what this one refuses to lose.
        ctx.skipped.push({ deployment: deployment.id, reason: line.failure.message });
        failure ??= line.failure;
        continue;
      }
      callsLeft -= 1;
      const end = await callOnce(core, ctx, line.value);
      if (end.type === "whole") {
        const { body, mediaType, usage, service, losses } = end;
        return { type: "whole", deployment, body, mediaType, usage, service, losses };
      }
      if (end.type === "streamed") return endStream(ctx, deployment, end);
      failure = end.failure;
      if (ruleOf(failure.kind).next === "none") break;
    }
    group =
      failure === undefined || core.now() >= ctx.deadlineMs || ctx.isGone ? undefined : nextGroup(core, [asked, group], failure, visited);
  }
  return { type: "failed", failure: withAttempts(failure ?? nobodyLeft(core, ctx, asked), ctx.attempts) };
}

async function callOnce(core: Core, ctx: RequestContext, line: Line): Promise<AttemptEnd> {
  const { id } = line.deployment;
  const startedMs = core.now();
  const openHeaders = () =>
    answerHeaders({
      requestId: ctx.requestId,
      deployment: line.deployment,
      attempts: ctx.attempts.length + 1,
      losses: line.ctx.losses,
      cost: undefined,
    });
  const ready = authorise(core, ctx, line);
  const authorised = ready instanceof Promise ? await ready : ready;
  const end: AttemptEnd = authorised.ok
    ? await runAttempt(core, ctx, authorised.value, openHeaders)
    : { type: "failed", status: undefined, failure: authorised.failure, usage: undefined };
  if (end.status === 401) core.credentials(line.provider)?.refused();
  const failure = end.type === "whole" ? undefined : end.failure;
  const record: AttemptRecord = {
    deployment: id,
    outcome: failure?.kind ?? "ok",
    status: end.status ?? failure?.status,
    ms: Math.max(0, Math.round(core.now() - startedMs)),
    message: failure?.message,
  };
  ctx.attempts.push(record);
  return end;
}

/** A stream that broke after it began ends in an error frame of the client's dialect, so that its SDK raises. */
function endStream(ctx: RequestContext, deployment: PlanDeployment, end: Extract<AttemptEnd, { type: "streamed" }>): Outcome {
  const failure = end.failure && withAttempts(end.failure, ctx.attempts);
  if (failure !== undefined) end.out.fail(failure, refusalOf(ctx.ingress, failure, ctx.requestId).body);
  return { type: "streamed", deployment, failure, usage: end.usage, service: end.service, losses: end.losses };
}

/** The next model to fall back to: by the lists of the model that was asked for, then by those of the one that has just failed. */
function nextGroup(core: Core, groups: readonly PlanGroup[], failure: Failure, visited: ReadonlySet<string>): PlanGroup | undefined {
  for (const { fallbacks } of groups) {
    for (const list of ruleOf(failure.kind).fallbacks) {
      for (const name of fallbacks[list] ?? []) {
        const found = findGroup(core, name);
        if (found !== undefined && !visited.has(found.name)) return found;
      }
    }
  }
  return undefined;
}

function withAttempts(failure: Failure, attempts: readonly AttemptRecord[]): Failure {
  return { ...failure, attempts: [...attempts] };
}

function nobodyLeft(core: Core, ctx: RequestContext, group: PlanGroup): Failure {
  if (ctx.isGone) return { kind: "cancelled", message: "the client left" };
  if (core.now() >= ctx.deadlineMs) return { kind: "timeout", message: "the time for this request was up before anybody could be called" };
  return { kind: "overloaded", message: `No deployment of "${group.name}" can take requests now.` };
}
