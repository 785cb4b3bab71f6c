// Tries deployments until one answers: a group, its fallbacks, a retry, or the end. Called by run-request.ts.
// What a failure means is said in failure-table.ts; the calls within a group are visit-group.ts's. Nobody waits while somebody else could
// answer: the others of the group and its fallbacks are asked at once, and only then is there a wait, for room or before a retry.

import type { Principal } from "../contract/access.ts";
import type { Failure } from "../contract/failure.ts";
import type { PlanGroup } from "../contract/plan.ts";
import { mayRetry, waitBefore } from "../router/retries.ts";
import type { Core, Outcome } from "./context.ts";
import { type AttemptsInput, type Course, callsLeftIn, mayGoOn, newCourse } from "./course.ts";
import { ruleOf } from "./failure-table.ts";
import { mayUse } from "./may-use.ts";
import { pause, waitForRoom } from "./pauses.ts";
import { findGroup } from "./target.ts";
import { visitGroup } from "./visit-group.ts";

export async function runAttempts(input: AttemptsInput): Promise<Outcome> {
  const { core, ctx } = input;
  const course = newCourse(input);
  for (let retry = 0; ; ) {
    // The group that was asked for, then its fallbacks, each once.
    const visited: string[] = [];
    course.tried.length = 0;
    course.isFull = false;
    for (let group: PlanGroup | undefined = course.group; group !== undefined; ) {
      visited.push(group.name);
      const visit: Outcome | Failure = await visitGroup(course, group);
      if ("type" in visit) return visit;
      group = mayGoOn(course) ? nextGroup(core, ctx.who, [course.group, group], visit, visited) : undefined;
    }
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

/** The next model to fall back to, of those that whoever asks may use: by the lists of the model that was asked for, then by those of the one that has just failed. */
function nextGroup(
  core: Core,
  who: Principal,
  groups: readonly PlanGroup[],
  failure: Failure,
  visited: readonly string[],
): PlanGroup | undefined {
  for (const { fallbacks } of groups) {
    for (const list of ruleOf(failure.kind).fallbacks) {
      for (const name of fallbacks[list] ?? []) {
        const found = findGroup(core, name);
        if (found !== undefined && !visited.includes(found.name) && mayUse(who, name, found) === undefined) return found;
      }
    }
  }
  return undefined;
}

/** How long until the first of those that failed may be asked again; undefined: none of them may, within this request. */
function retryWait(course: Course, retry: number): number | undefined {
  const { core, ctx, group, retryable, spent } = course;
  if (core.plan.routing.retryBudget === 0 || callsLeftIn(course, group) <= 0) return undefined;
  let shortest: number | undefined;
  for (const { id } of group.deployments) {
    const { retries, breaker } = core.router.live.of(id);
    if (spent.includes(id) || retryable?.has(id) !== true || !mayRetry(retries, core.now())) continue;
    // While it rests nobody may call it: that is asked of us as an upstream asks it.
    const restsMs = breaker.state === "open" ? Math.max(0, breaker.untilMs - core.now()) : 0;
    const askedMs = retryable.get(id);
    const waitMs = waitBefore(retry, restsMs > 0 ? Math.max(restsMs, askedMs ?? 0) : askedMs, core.random());
    if (waitMs !== undefined && (shortest === undefined || waitMs < shortest)) shortest = waitMs;
  }
  return shortest === undefined || core.now() + shortest >= ctx.deadlineMs ? undefined : shortest;
}

/** What a client is told: what an upstream said beats what was worked out here. */
function verdictOf({ core, ctx, failure, nobody }: Course): Failure {
  if (failure !== undefined) return failure;
  if (ctx.isGone) return { kind: "cancelled", message: "the client left" };
  if (core.now() >= ctx.deadlineMs) return { kind: "timeout", message: "the time for this request was up before anybody could be called" };
  if (nobody === undefined) throw new Error("a group without an outcome");
  return nobody;
}
