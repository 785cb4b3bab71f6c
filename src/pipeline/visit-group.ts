// One group's deployments, best first, until one answers: choose → fetch → call → what its failure means for the next. Called by attempts.ts for
// each pass. Where to go once nobody here has answered, and whether to wait, is decided there.

import type { Failure, Result } from "../contract/failure.ts";
import type { PlanDeployment, PlanGroup, PlanHedge } from "../contract/plan.ts";
import { type Choice, choose, type LeftOut, NO_MEMORY } from "../router/choose.ts";
import { type Exclusion, stateExclusion } from "../router/exclusions.ts";
import { afterHedge, afterRequest, hedgeAfterMs, mayHedge, NO_HEDGES } from "../router/hedges.ts";
import type { Unable } from "./able.ts";
import { writeAnswer } from "./answer-whole.ts";
import type { AttemptEnd } from "./attempt.ts";
import { callDeployment, type DeploymentCall } from "./call-deployment.ts";
import type { Outcome, RequestContext } from "./context.ts";
import { type Course, callsLeftIn, countCall, keepForRetry, mayGoOn, notAgain } from "./course.ts";
import { ruleOf } from "./failure-table.ts";
import { type Called, callHedged, type Hedging, mayBeSentTwice } from "./hedge.ts";
import { type Files, fetchFiles } from "./inline-media.ts";
import { nobodyLeft } from "./nobody-left.ts";
import { type Lines, prepareLines } from "./pieces.ts";
import { type Place, takePlace } from "./place.ts";
import { tooLong } from "./prompt-size.ts";
import { brokenFrame } from "./refusal.ts";
import { type Demand, demandOf, keepPin } from "./routing-demand.ts";
import { asWhatTheyAre } from "./stand-for.ts";

interface Visit {
  readonly course: Course;
  readonly group: PlanGroup;
  readonly choice: Choice;
  readonly demand: Demand;
  readonly leftOut: LeftOut[];
}

/** What made it fail decides where to go next. */
export async function visitGroup(course: Course, asked: PlanGroup): Promise<Outcome | Failure> {
  const { core, ctx } = course;
  const looking = asWhatTheyAre(core, ctx, asked);
  const group = looking instanceof Promise ? await looking : looking;
  const sized = tooLong(core, ctx, group);
  // From the choice to the call nothing waits that need not: who is chosen is counted before anybody else chooses.
  const visit = beginVisit(course, group, sized instanceof Promise ? await sized : sized);
  let failure: Failure | undefined;
  for (const { deployment } of visit.choice.candidates) {
    if (callsLeftIn(course, group) <= 0 || !mayGoOn(course)) break;
    // Asked beside another one meanwhile.
    if (course.tried.includes(deployment.id)) continue;
    const fetching = fetchFiles(core, ctx, deployment);
    const files = fetching instanceof Promise ? await fetching : fetching;
    if (!mayGoOn(course)) break;
    const prepared = prepare(visit, deployment, files, fetching instanceof Promise);
    if (prepared === undefined) continue;
    if (!prepared.ok) {
      // Nobody was called: a sibling may take what this one refuses to lose.
      ctx.skipped.push({ deployment: deployment.id, reason: prepared.failure.message });
      course.tried.push(deployment.id);
      course.spent.push(deployment.id);
      course.failure ??= prepared.failure;
      failure ??= prepared.failure;
      continue;
    }
    const taking = takePlace(core, ctx, prepared.value, visit.demand.facts);
    const placed = taking instanceof Promise ? await taking : taking;
    if (taking instanceof Promise && !mayGoOn(course)) {
      if (placed.ok) placed.place.end(undefined);
      break;
    }
    if (!placed.ok) {
      passOver(visit, deployment, placed.exclusion);
      continue;
    }
    const call = begin(visit, prepared.value, placed.place);
    const hedging = group.hedge === undefined ? undefined : hedgingOf(visit, group.hedge, call.lines);
    const calls: readonly Called[] =
      hedging === undefined
        ? [{ lines: call.lines, end: await callDeployment(core, ctx, call) }]
        : await callHedged(core, ctx, call, hedging);
    for (const { lines, end } of calls) {
      const [{ deployment: called }] = lines;
      if (end.type !== "failed") return answered(visit, lines, end);
      failure = end.failure;
      course.failure = failure;
      if (ruleOf(failure.kind).retry) keepForRetry(course, called.id, failure.retryAfterMs);
      else course.spent.push(called.id);
    }
    if (failure !== undefined && ruleOf(failure.kind).next === "none") break;
  }
  return failure ?? nobodyIn(visit);
}

function beginVisit(course: Course, group: PlanGroup, isTooLong: Unable | undefined): Visit {
  const { core, ctx, unable } = course;
  const { router } = core;
  const demand = demandOf(core, ctx, group);
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
  return { course, group, choice, demand, leftOut: choice.leftOut.slice() };
}

/** All that one deployment is to be asked; undefined where it can be asked no more. */
function prepare(
  visit: Visit,
  deployment: PlanDeployment,
  files: Result<Files> | undefined,
  hasWaited: boolean,
): Result<Lines> | undefined {
  const { course, choice } = visit;
  const { core, ctx } = course;
  // While others were asked, or media fetched, it may have been filled or have begun to rest.
  const isFresh = deployment === choice.candidates[0]?.deployment && !hasWaited;
  const changed = isFresh ? undefined : stateNow(visit, deployment);
  if (changed !== undefined) {
    passOver(visit, deployment, changed);
    return undefined;
  }
  const unknown = ctx.unknown?.get(deployment.id);
  if (unknown !== undefined) return { ok: false, failure: unknown };
  return files?.ok === false ? files : prepareLines(core, ctx, deployment, files?.value);
}

function passOver({ course, leftOut }: Visit, deployment: PlanDeployment, exclusion: Exclusion): void {
  leftOut.push({ ...exclusion, deployment });
  course.ctx.skipped.push({ deployment: deployment.id, reason: exclusion.reason });
}

const stateNow = ({ course: { core }, demand }: Visit, deployment: PlanDeployment): Exclusion | undefined =>
  stateExclusion(deployment, core.router.live.of(deployment.id), demand.facts.inputTokens, core.now());

/** A call is counted from here on. */
function begin({ course, group, demand }: Visit, lines: Lines, place: Place): DeploymentCall {
  const [{ deployment }] = lines;
  const isRetry = course.retryable?.has(deployment.id) === true;
  countCall(course, group, deployment);
  const { waitedMs } = course;
  course.waitedMs = 0;
  return { lines, facts: demand.facts, isRetry, waitedMs, place, race: undefined };
}

/** Undefined where no second deployment is to be asked, however long the first one takes. */
function hedgingOf(visit: Visit, hedge: PlanHedge, lines: Lines): Hedging | undefined {
  const { course, group, demand } = visit;
  const { core, ctx } = course;
  const { hedges, live } = core.router;
  if (!course.counted.includes(group.name)) {
    hedges.set(group.name, afterRequest(hedges.get(group.name) ?? NO_HEDGES, hedge));
    course.counted.push(group.name);
  }
  const [{ deployment }] = lines;
  const mayStill = (): boolean =>
    !course.isHedged && callsLeftIn(course, group) > 0 && mayGoOn(course) && mayHedge(hedges.get(group.name) ?? NO_HEDGES);
  const afterMs = mayStill() ? hedgeAfterMs(hedge, live.of(deployment.id), demand.facts.streams, core.now()) : undefined;
  if (afterMs === undefined) return undefined;
  return {
    afterMs,
    second: async (own) => (mayStill() && mayBeSentTwice(ctx, lines) ? secondCall(visit, own) : undefined),
    mayBegin: ({ lines: [{ deployment: second }] }) => {
      if (!mayStill() || !isWell(visit, second)) return false;
      course.isHedged = true;
      countCall(course, group, second);
      hedges.set(group.name, afterHedge(hedges.get(group.name) ?? NO_HEDGES));
      return true;
    },
  };
}

/** None is sent to one that rests, is full, at its limit, or just being tried again. */
const isWell = (visit: Visit, deployment: PlanDeployment): boolean =>
  stateNow(visit, deployment) === undefined && visit.course.core.router.live.of(deployment.id).breaker.state === "closed";

/** The next one that can be asked now. Who cannot is left for later, and nothing is said of it. */
async function secondCall(visit: Visit, own: RequestContext): Promise<DeploymentCall | undefined> {
  const { course, choice, demand } = visit;
  const { core, ctx } = course;
  for (const { deployment } of choice.candidates) {
    if (
      notAgain(course, deployment) !== undefined ||
      ctx.unknown?.has(deployment.id) === true ||
      course.retryable?.has(deployment.id) === true ||
      !isWell(visit, deployment)
    )
      continue;
    const files = await fetchFiles(core, own, deployment);
    const lines = files?.ok === false ? files : prepareLines(core, own, deployment, files?.value);
    if (!lines.ok || !mayBeSentTwice(ctx, lines.value)) continue;
    const placed = await takePlace(core, own, lines.value, demand.facts);
    if (placed.ok) return { lines: lines.value, facts: demand.facts, isRetry: false, waitedMs: 0, place: placed.place };
  }
  return undefined;
}

function answered({ course, group, demand }: Visit, lines: Lines, end: Exclude<AttemptEnd, { type: "failed" }>): Outcome {
  const { core, ctx } = course;
  const [line] = lines;
  const { deployment } = line;
  keepPin(core, ctx, demand, group, line, end.usage);
  if (end.type === "streamed") return endStream(ctx, deployment, end);
  const { answer, usage, service, calls, picture, losses } = end;
  const { body, mediaType } = writeAnswer(core, ctx, line, answer);
  return { type: "whole", deployment, body, mediaType, usage, service, calls, picture, losses };
}

/** A stream that broke after it began ends in an error frame of the client's dialect, so that its SDK raises. */
function endStream(ctx: RequestContext, deployment: PlanDeployment, end: Extract<AttemptEnd, { type: "streamed" }>): Outcome {
  const failure = end.failure && { ...end.failure, attempts: [...ctx.attempts] };
  if (failure !== undefined) end.out.fail(failure, brokenFrame(ctx.ingress, failure, { requestId: ctx.requestId, at: end.frames }));
  return { type: "streamed", deployment, failure, usage: end.usage, service: end.service, picture: end.picture, losses: end.losses };
}

/** Nobody in the group could be called. */
function nobodyIn({ course, group, leftOut }: Visit): Failure {
  const nobody = nobodyLeft(group, leftOut, course.core.now());
  if (group.name === course.group.name) {
    course.nobody = nobody;
    course.isFull = leftOut.some(({ kind }) => kind === "full");
  }
  return nobody;
}
