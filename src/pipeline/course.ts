// One request's way through the groups: what is left of its calls and its time, and whom it need not ask again. Shared by attempts.ts and
// visit-group.ts, which change it as they go.

import type { Failure } from "../contract/failure.ts";
import type { PlanDeployment, PlanGroup } from "../contract/plan.ts";
import type { Exclusion } from "../router/exclusions.ts";
import { mayRetry } from "../router/retries.ts";
import type { Unable } from "./able.ts";
import type { Core, RequestContext } from "./context.ts";

export interface AttemptsInput {
  readonly core: Core;
  readonly ctx: RequestContext;
  readonly group: PlanGroup;
  /** Why a deployment cannot do what is asked; undefined: it can. */
  readonly unable: Unable;
}

export interface Course extends AttemptsInput {
  /** The group of each call. `plan.routing.attempts` bounds those of a group, so that its fallbacks are reached; `totalAttempts` and the deadline all. */
  readonly calls: string[];
  /** Not to be asked in this pass: they have failed in it. */
  readonly tried: string[];
  /** Not to be asked again at all. */
  readonly spent: string[];
  /** Those that may be asked again, with what they want waited; made with the first of them. */
  retryable: Map<string, number | undefined> | undefined;
  /** Groups whose budget for hedges this request has added to. */
  readonly counted: string[];
  /** It has been sent to a second deployment once. */
  isHedged: boolean;
  /** The latest of a call; before that, of one that could not be made. */
  failure: Failure | undefined;
  /** Why nobody in a group could be called: the first group's, which is what was asked for. */
  nobody: Failure | undefined;
  isFull: boolean;
  waitedMs: number;
}

export function newCourse({ core, ctx, group, unable }: AttemptsInput): Course {
  return {
    core,
    ctx,
    group,
    unable,
    calls: [],
    tried: [],
    spent: [],
    retryable: undefined,
    counted: [],
    isHedged: false,
    failure: undefined,
    nobody: undefined,
    isFull: false,
    waitedMs: 0,
  };
}

export function mayGoOn({ core, ctx, calls }: Course): boolean {
  return calls.length < core.plan.routing.totalAttempts && core.now() < ctx.deadlineMs && !ctx.isGone;
}

export function callsLeftIn({ core, calls }: Course, { name }: PlanGroup): number {
  let left = core.plan.routing.attempts;
  for (const group of calls) if (group === name) left -= 1;
  return left;
}

/** It has failed, and may be asked again. */
export function keepForRetry(course: Course, id: string, askedMs: number | undefined): void {
  course.retryable ??= new Map();
  course.retryable.set(id, askedMs);
}

/** A call to it begins. */
export function countCall(course: Course, group: PlanGroup, { id }: PlanDeployment): void {
  course.tried.push(id);
  course.retryable?.delete(id);
  course.calls.push(group.name);
}

const ALREADY_TRIED = { kind: "tried", reason: "already tried" } as const;
const NO_RETRY_LEFT = { kind: "tried", reason: "its retries are used up" } as const;

/** Each deployment's own budget holds, also while another one is what the request waited for. */
export function notAgain({ core, tried, spent, retryable }: Course, { id }: PlanDeployment): Exclusion | undefined {
  if (tried.includes(id) || spent.includes(id)) return ALREADY_TRIED;
  return retryable?.has(id) === true && !mayRetry(core.router.live.of(id).retries, core.now()) ? NO_RETRY_LEFT : undefined;
}
