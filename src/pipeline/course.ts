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
  /** `plan.routing.attempts` bounds the calls of each group, so that a group's fallbacks are reached; `totalAttempts` and the deadline bound all. */
  readonly callsLeft: Map<string, number>;
  totalLeft: number;
  /** Not to be asked in this pass: they have failed in it. */
  readonly tried: Set<string>;
  /** Not to be asked again at all. */
  readonly spent: Set<string>;
  /** Those that may be asked again, with what they want waited. */
  readonly retryable: Map<string, number | undefined>;
  /** Groups whose budget for hedges this request has added to. */
  readonly counted: Set<string>;
  /** It has been sent to a second deployment once. */
  isHedged: boolean;
  /** The latest of a call; before that, of one that could not be made. */
  failure: Failure | undefined;
  /** Why nobody in a group could be called: the first group's, which is what was asked for. */
  nobody: Failure | undefined;
  isFull: boolean;
  waitedMs: number;
}

export function newCourse(input: AttemptsInput): Course {
  return {
    ...input,
    callsLeft: new Map(),
    totalLeft: input.core.plan.routing.totalAttempts,
    tried: new Set(),
    spent: new Set(),
    retryable: new Map(),
    counted: new Set(),
    isHedged: false,
    failure: undefined,
    nobody: undefined,
    isFull: false,
    waitedMs: 0,
  };
}

export function mayGoOn({ core, ctx, totalLeft }: Course): boolean {
  return totalLeft > 0 && core.now() < ctx.deadlineMs && !ctx.isGone;
}

export const callsLeftIn = ({ core, callsLeft }: Course, { name }: PlanGroup): number => callsLeft.get(name) ?? core.plan.routing.attempts;

/** A call to it begins. */
export function countCall(course: Course, group: PlanGroup, { id }: PlanDeployment): void {
  course.tried.add(id);
  course.retryable.delete(id);
  course.callsLeft.set(group.name, callsLeftIn(course, group) - 1);
  course.totalLeft -= 1;
}

const ALREADY_TRIED = { kind: "tried", reason: "already tried" } as const;
const NO_RETRY_LEFT = { kind: "tried", reason: "its retries are used up" } as const;

/** Each deployment's own budget holds, also while another one is what the request waited for. */
export function notAgain({ core, tried, spent, retryable }: Course, { id }: PlanDeployment): Exclusion | undefined {
  if (tried.has(id) || spent.has(id)) return ALREADY_TRIED;
  return retryable.has(id) && !mayRetry(core.router.live.of(id).retries, core.now()) ? NO_RETRY_LEFT : undefined;
}
