// Tries deployments until one answers: choose → fetch → call → classify → the next one, a fallback model, a retry, or the end. Called by run-request.ts.
// What a failure means is said in failure-table.ts; which deployment comes next in router/choose.ts. Nobody waits while somebody else could
// answer: the others of the group and its fallbacks are asked at once, and only then is there a wait, for room or before a retry.

import type { Principal } from "../contract/access.ts";
import type { Failure } from "../contract/failure.ts";
import type { PlanDeployment, PlanGroup } from "../contract/plan.ts";
import { choose, type LeftOut, NO_MEMORY } from "../router/choose.ts";
import { type Exclusion, stateExclusion } from "../router/exclusions.ts";
import { mayRetry, waitBefore } from "../router/retries.ts";
import type { Unable } from "./able.ts";
import { mayUse } from "./admit.ts";
import { writeAnswer } from "./answer-whole.ts";
import type { AttemptEnd } from "./attempt.ts";
import { callDeployment } from "./call-deployment.ts";
import type { Core, Outcome, RequestContext } from "./context.ts";
import { ruleOf } from "./failure-table.ts";
import { fetchFiles } from "./inline-media.ts";
import { nobodyLeft } from "./nobody-left.ts";
import { pause, waitForRoom } from "./pauses.ts";
import { prepareLines } from "./pieces.ts";
import { tooLong } from "./prompt-size.ts";
import { brokenFrame } from "./refusal.ts";
import { demandOf, keepPin } from "./routing-demand.ts";
import { findGroup } from "./target.ts";

export interface AttemptsInput {
  readonly core: Core;
  readonly ctx: RequestContext;
  readonly group: PlanGroup;
  /** Why a deployment cannot do what is asked; undefined: it can. */
  readonly unable: Unable;
}

/** One request's way through the groups. */
interface Course extends AttemptsInput {
  /** `plan.routing.attempts` bounds the calls of each group, so that a group's fallbacks are reached; `totalAttempts` and the deadline bound all. */
  readonly callsLeft: Map<string, number>;
  totalLeft: number;
  /** Not to be asked in this pass: they have failed in it. */
  readonly tried: Set<string>;
  /** Not to be asked again at all. */
  readonly spent: Set<string>;
  /** Those that may be asked again, with what they want waited. */
  readonly retryable: Map<string, number | undefined>;
  /** The latest of a call; before that, of one that could not be made. */
  failure: Failure | undefined;
  /** Why nobody in a group could be called: the first group's, which is what was asked for. */
  nobody: Failure | undefined;
  isFull: boolean;
  waitedMs: number;
}

export async function runAttempts(input: AttemptsInput): Promise<Outcome> {
  const { core, ctx } = input;
  const course: Course = {
    ...input,
    callsLeft: new Map(),
    totalLeft: core.plan.routing.totalAttempts,
    tried: new Set(),
    spent: new Set(),
    retryable: new Map(),
    failure: undefined,
    nobody: undefined,
    isFull: false,
    waitedMs: 0,
  };
  for (let retry = 0; ; ) {
    const outcome = await passThrough(course);
    if (outcome !== undefined) return outcome;
    if (!mayGoOn(course)) break;
    if (course.isFull) {
      const sinceMs = core.now();
      if (!(await waitForRoom(core, ctx, course.group))) break;
      course.waitedMs += core.now() - sinceMs;
    } else {
      const waitMs = retryWait(course, retry);
      if (waitMs === undefined || !(await pause(core, ctx, waitMs))) break;
      course.waitedMs = waitMs;
      retry += 1;
    }
  }
  return { type: "failed", failure: { ...verdictOf(course), attempts: [...ctx.attempts] } };
}

/** The group that was asked for, then its fallbacks, each once. Undefined: nobody answered. */
async function passThrough(course: Course): Promise<Outcome | undefined> {
  const { core, group: asked } = course;
  const visited = new Set<string>();
  course.tried.clear();
  course.isFull = false;
  for (let group: PlanGroup | undefined = asked; group !== undefined; ) {
    visited.add(group.name);
    const visit = await visitGroup(course, group);
    if ("type" in visit) return visit;
    group = mayGoOn(course) ? nextGroup(core, course.ctx.who, [asked, group], visit, visited) : undefined;
  }
  return undefined;
}

/** Its deployments, best first. What made it fail decides where to go next. */
async function visitGroup(course: Course, group: PlanGroup): Promise<Outcome | Failure> {
  const { core, ctx, unable, tried, spent } = course;
  const { router } = core;
  const demand = demandOf(core, ctx, group);
  const sized = tooLong(core, ctx, group);
  const isTooLong = sized instanceof Promise ? await sized : sized;
  const choice = choose({
    group,
    memory: router.memory.get(group.name) ?? NO_MEMORY,
    live: router.live.of,
    facts: demand.facts,
    wishes: demand.wishes,
    pin: demand.pin,
    excluded: (deployment) => notAgain(course, deployment) ?? unable(deployment) ?? isTooLong?.(deployment),
    nowMs: core.now(),
    random: core.random,
  });
  router.memory.set(group.name, choice.memory);
  ctx.decisions.push(choice);
  for (const { deployment, reason } of choice.leftOut) ctx.skipped.push({ deployment: deployment.id, reason });
  const leftOut = [...choice.leftOut];

  let failure: Failure | undefined;
  let left = course.callsLeft.get(group.name) ?? core.plan.routing.attempts;
  for (const [rank, { deployment }] of choice.candidates.entries()) {
    if (left === 0 || !mayGoOn(course)) break;
    const { id } = deployment;
    const fetching = fetchFiles(core, ctx, deployment);
    const files = fetching instanceof Promise ? await fetching : fetching;
    if (!mayGoOn(course)) break;
    // While others were asked, or media fetched, it may have been filled or have begun to rest.
    const changed =
      rank === 0 && !(fetching instanceof Promise)
        ? undefined
        : stateExclusion(deployment, router.live.of(id), demand.facts.inputTokens, core.now());
    if (changed !== undefined) {
      leftOut.push({ ...changed, deployment });
      ctx.skipped.push({ deployment: id, reason: changed.reason });
      continue;
    }
    tried.add(id);
    const prepared = files?.ok === false ? files : prepareLines(core, ctx, deployment, files?.value);
    if (!prepared.ok) {
      // Nobody was called: a sibling may take what this one refuses to lose.
      ctx.skipped.push({ deployment: id, reason: prepared.failure.message });
      spent.add(id);
      course.failure ??= prepared.failure;
      failure ??= prepared.failure;
      continue;
    }
    left -= 1;
    course.callsLeft.set(group.name, left);
    course.totalLeft -= 1;
    const isRetry = course.retryable.delete(id);
    const end = await callDeployment(core, ctx, { lines: prepared.value, facts: demand.facts, isRetry, waitedMs: course.waitedMs });
    course.waitedMs = 0;
    if (end.type !== "failed") keepPin(core, demand, group, deployment, end.usage);
    if (end.type === "whole") {
      const { answer, usage, service, calls, picture, losses } = end;
      const [line] = prepared.value;
      return { type: "whole", deployment, ...writeAnswer(core, ctx, line, answer), usage, service, calls, picture, losses };
    }
    if (end.type === "streamed") return endStream(ctx, deployment, end);
    failure = end.failure;
    course.failure = failure;
    const rule = ruleOf(failure.kind);
    if (rule.retry) course.retryable.set(id, failure.retryAfterMs);
    else spent.add(id);
    if (rule.next === "none") break;
  }
  return failure ?? nobodyIn(course, group, leftOut);
}

const ALREADY_TRIED = { kind: "tried", reason: "already tried" } as const;
const NO_RETRY_LEFT = { kind: "tried", reason: "its retries are used up" } as const;

/** Each deployment's own budget holds, also while another one is what the request waited for. */
function notAgain({ core, tried, spent, retryable }: Course, { id }: PlanDeployment): Exclusion | undefined {
  if (tried.has(id) || spent.has(id)) return ALREADY_TRIED;
  return retryable.has(id) && !mayRetry(core.router.live.of(id).retries, core.now()) ? NO_RETRY_LEFT : undefined;
}

/** Nobody in the group could be called. */
function nobodyIn(course: Course, group: PlanGroup, leftOut: readonly LeftOut[]): Failure {
  const nobody = nobodyLeft(group, leftOut, course.core.now());
  if (group.name === course.group.name) {
    course.nobody = nobody;
    course.isFull = leftOut.some(({ kind }) => kind === "full");
  }
  return nobody;
}

function mayGoOn({ core, ctx, totalLeft }: Course): boolean {
  return totalLeft > 0 && core.now() < ctx.deadlineMs && !ctx.isGone;
}

/** The next model to fall back to, of those that whoever asks may use: by the lists of the model that was asked for, then by those of the one that has just failed. */
function nextGroup(
  core: Core,
  who: Principal,
  groups: readonly PlanGroup[],
  failure: Failure,
  visited: ReadonlySet<string>,
): PlanGroup | undefined {
  for (const { fallbacks } of groups) {
    for (const list of ruleOf(failure.kind).fallbacks) {
      for (const name of fallbacks[list] ?? []) {
        const found = findGroup(core, name);
        if (found !== undefined && !visited.has(found.name) && mayUse(who, name, found) === undefined) return found;
      }
    }
  }
  return undefined;
}

/** How long until the first of those that failed may be asked again; undefined: none of them may, within this request. */
function retryWait({ core, ctx, group, callsLeft, retryable, spent }: Course, retry: number): number | undefined {
  const { attempts, retryBudget } = core.plan.routing;
  if (retryBudget === 0 || (callsLeft.get(group.name) ?? attempts) === 0) return undefined;
  let shortest: number | undefined;
  for (const { id } of group.deployments) {
    if (spent.has(id) || !retryable.has(id) || !mayRetry(core.router.live.of(id).retries, core.now())) continue;
    const waitMs = waitBefore(retry, retryable.get(id), core.random());
    if (waitMs !== undefined && (shortest === undefined || waitMs < shortest)) shortest = waitMs;
  }
  return shortest === undefined || core.now() + shortest >= ctx.deadlineMs ? undefined : shortest;
}

/** A stream that broke after it began ends in an error frame of the client's dialect, so that its SDK raises. */
function endStream(ctx: RequestContext, deployment: PlanDeployment, end: Extract<AttemptEnd, { type: "streamed" }>): Outcome {
  const failure = end.failure && { ...end.failure, attempts: [...ctx.attempts] };
  if (failure !== undefined) end.out.fail(failure, brokenFrame(ctx.ingress, failure, { requestId: ctx.requestId, at: end.frames }));
  return { type: "streamed", deployment, failure, usage: end.usage, service: end.service, losses: end.losses };
}

/** What a client is told: what an upstream said beats what was worked out here. */
function verdictOf({ core, ctx, failure, nobody }: Course): Failure {
  if (failure !== undefined) return failure;
  if (ctx.isGone) return { kind: "cancelled", message: "the client left" };
  if (core.now() >= ctx.deadlineMs) return { kind: "timeout", message: "the time for this request was up before anybody could be called" };
  if (nobody === undefined) throw new Error("a group without an outcome");
  return nobody;
}
