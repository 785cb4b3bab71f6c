// What is asked of one deployment with everything around it: credentials, the live numbers before and after, the record of the attempt. It is one
// call, or those that a long list takes.
// Called by attempts.ts. Chooses nothing and decides nothing about what comes next.

import type { AttemptRecord, Failure, Result } from "../contract/failure.ts";
import type { PricedBy, Usage } from "../contract/usage.ts";
import { pricedOf, promptTokens } from "../pricing/price.ts";
import type { RequestFacts } from "../router/choose.ts";
import type { EndedCall, Verdict } from "../router/live.ts";
import { type AttemptEnd, runAttempt } from "./attempt.ts";
import { authorise } from "./authorise.ts";
import type { Core, ReplyHeaders, RequestContext } from "./context.ts";
import { withDecided } from "./decided-headers.ts";
import { usageOfAttempt } from "./estimate-usage.ts";
import { ruleOf } from "./failure-table.ts";
import { usageOfLost } from "./lost-usage.ts";
import { callPieces, type Lines } from "./pieces.ts";
import type { Place } from "./place.ts";
import { answerHeaders } from "./reply-headers.ts";
import type { Line } from "./upstream-call.ts";

export interface DeploymentCall {
  readonly lines: Lines;
  readonly facts: RequestFacts;
  /** The deployment has failed in this request before. */
  readonly isRetry: boolean;
  /** Milliseconds before the call, for room or for a retry. */
  readonly waitedMs: number;
  /** What it has taken; told of its end here. */
  readonly place: Place;
  /** Where another one may be called for the same request at the same time. */
  readonly race?: CallRace | undefined;
}

export interface CallRace {
  /** It is the second one. */
  readonly isHedge: boolean;
  /** The other one was first. */
  readonly hasLost: () => boolean;
  /** The others that have begun and stand in no record yet. */
  readonly beside: () => readonly string[];
}

/** Rejects only for a bug of ours; the live numbers are put right even then. */
export async function callDeployment(
  core: Core,
  ctx: RequestContext,
  { lines, facts, isRetry, waitedMs, race, place }: DeploymentCall,
): Promise<AttemptEnd> {
  const [line] = lines;
  const { deployment } = line;
  const startedMs = core.now();
  let firstTokenMs: number | undefined;
  const openHeaders = () => {
    firstTokenMs = core.now() - startedMs;
    const beside = race?.beside() ?? [];
    const attempts = ctx.attempts.length + beside.length + 1;
    const named = answerHeaders({ requestId: ctx.requestId, deployment, attempts, losses: line.ctx.losses, cost: undefined });
    return withDecided(named, ctx, beside);
  };
  const expectedTokens = facts.inputTokens + (facts.outputTokens ?? 0);
  const finish = core.router.live.start({ deployment, expectedTokens, isRetry, nowMs: startedMs });
  let end: AttemptEnd | undefined;
  let endedMs: number | undefined;
  let record: AttemptRecord | undefined;
  try {
    end = lines.length === 1 ? await callLine(core, ctx, line, openHeaders) : await callPieces(core, ctx, lines, callLine);
    if (end.status === 401) core.credentials(line.provider)?.refused();
    endedMs = core.now();
    const ms = Math.max(0, Math.round(endedMs - startedMs));
    const lost = hasLost(race, end) ? { usage: usageOfLost(facts, core.router.live.of(deployment.id), ms) } : undefined;
    record = recordOf(ctx, line, end, { startedMs, ms, waitedMs, firstTokenMs }, { race, lost, promptEstimate: facts.inputTokens });
    ctx.attempts.push(record);
    return end;
  } finally {
    place.end(record);
    const nowMs = endedMs ?? core.now();
    const failure = failureOf(end);
    const usage = end?.usage;
    const isLost = hasLost(race, end);
    const times = timesOf(end, nowMs - startedMs, firstTokenMs, isLost && facts.streams);
    finish({
      verdict: verdictOf(ctx, end),
      outcome: failure?.kind ?? "ok",
      wholeMs: times.wholeMs,
      firstTokenMs: times.firstTokenMs,
      hasLost: isLost,
      usedTokens: usage && promptTokens(usage) + answerTokens(usage),
      answerTokens: usage && answerTokens(usage),
      retryAfterMs: failure?.retryAfterMs,
      nowMs,
      random: core.random(),
    });
  }
}

function callLine(core: Core, ctx: RequestContext, line: Line, openHeaders: () => ReplyHeaders = noHeaders): Promise<AttemptEnd> {
  const call = (ready: Result<Line>): Promise<AttemptEnd> =>
    ready.ok
      ? runAttempt(core, ctx, ready.value, openHeaders)
      : Promise.resolve({ type: "failed", status: undefined, failure: ready.failure, usage: undefined });
  const authorised = authorise(core, ctx, line);
  return authorised instanceof Promise ? authorised.then(call) : call(authorised);
}

/** A piece is never answered to the client by itself. */
const noHeaders = (): ReplyHeaders => ({});

function failureOf(end: AttemptEnd | undefined): Failure | undefined {
  return end === undefined || end.type === "whole" ? undefined : end.failure;
}

/** A stream of events is judged by its beginning, also one that was called off before it; a file also by its end, as far as its client did not hold it up. */
function timesOf(
  end: AttemptEnd | undefined,
  ms: number,
  firstTokenMs: number | undefined,
  isSilentStream: boolean,
): Pick<EndedCall, "wholeMs" | "firstTokenMs"> {
  if (isSilentStream) return { wholeMs: undefined, firstTokenMs: ms };
  if (end?.type !== "streamed") return { wholeMs: ms, firstTokenMs };
  return { wholeMs: end.heldUpMs === undefined ? undefined : ms - end.heldUpMs, firstTokenMs };
}

/** What a client broke off proves nothing, whatever it looked like. */
function verdictOf(ctx: RequestContext, end: AttemptEnd | undefined): Verdict {
  const failure = failureOf(end);
  if (end === undefined || ctx.isGone) return "nothing";
  return failure === undefined ? "good" : ruleOf(failure.kind).verdict;
}

/** It was called off for another's sake, and did not end by itself in the same moment. */
const hasLost = (race: CallRace | undefined, end: AttemptEnd | undefined): boolean =>
  race?.hasLost() === true && end?.type === "failed" && end.failure.kind === "cancelled";

interface Raced {
  readonly race: CallRace | undefined;
  /** Set where it has lost: what it may have used, unless its provider told. */
  readonly lost: { readonly usage: Usage } | undefined;
  /** Tokens, by the size of the request. */
  readonly promptEstimate: number;
}

type Times = Pick<AttemptRecord, "startedMs" | "ms" | "firstTokenMs"> & { readonly waitedMs: number };

function recordOf(
  { startedMs, promptTokens: counted }: RequestContext,
  line: Line,
  end: AttemptEnd,
  times: Times,
  { race, lost, promptEstimate }: Raced,
): AttemptRecord {
  const { deployment } = line;
  const { waitedMs } = times;
  const failure = failureOf(end);
  const used = usageOfAttempt(line, end, counted ?? promptEstimate);
  const { usage, isEstimated } = used.usage === undefined && lost !== undefined ? { usage: lost.usage, isEstimated: true } : used;
  const by = pricedBy(end);
  // By the request's own time, so that its attempts sum to it.
  const priced = pricedOf(deployment, usage, startedMs, by);
  return {
    deployment: deployment.id,
    outcome: failure?.kind ?? "ok",
    status: end.status ?? failure?.status,
    startedMs: times.startedMs,
    ms: times.ms,
    firstTokenMs: times.firstTokenMs,
    waitedMs: waitedMs === 0 ? undefined : waitedMs,
    isHedge: race?.isHedge === true ? true : undefined,
    hasLost: lost === undefined ? undefined : true,
    message: lost === undefined ? failure?.message : "another deployment was first",
    usage,
    isEstimated: isEstimated ? true : undefined,
    cost: priced?.total,
    costLines: priced?.lines,
    priced: by,
  };
}

/** Undefined where there is nothing to tell. */
function pricedBy(end: AttemptEnd): PricedBy | undefined {
  if (end.type === "failed") return undefined;
  const { service, calls, picture } = end.type === "whole" ? end : { service: end.service, calls: undefined, picture: end.picture };
  return service === undefined && calls === undefined && picture === undefined ? undefined : { service, calls, picture };
}

const answerTokens = ({ output = 0, reasoning = 0, output_audio = 0, output_image = 0 }: NonNullable<AttemptEnd["usage"]>): number =>
  output + reasoning + output_audio + output_image;
