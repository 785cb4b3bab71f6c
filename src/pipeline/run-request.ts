// READ FIRST. The life of a request, from its bytes to its one telemetry event: the same for every ingress and for the embedded library.
// Clock, chance, transport, plan and generated functions come in as `core`; the connection is behind `incoming`. Does no IO of its own.

import type { ChatRequest } from "../../generated/types/canonical.ts";
import type { Principal } from "../contract/access.ts";
import type { AttemptRecord, Failure, Result } from "../contract/failure.ts";
import type { PlanGroup } from "../contract/plan.ts";
import type { CostedBucket } from "../contract/usage.ts";
import { pricedOf } from "../pricing/price.ts";
import { checkAble, isCountedHere } from "./able.ts";
import { admit, identify, knownCost, namesOf } from "./admit.ts";
import { runAttempts } from "./attempts.ts";
import type { Answered, Core, Incoming, Outcome, RequestContext, RequestEvent } from "./context.ts";
import { withDecided } from "./decided-headers.ts";
import { endUserOf } from "./end-user.ts";
import { ESTIMATED, estimateTokens } from "./estimate-count.ts";
import { createKeeping } from "./keep-answer.ts";
import { mayAskAt, mayUse } from "./may-use.ts";
import { copyOf, coreOfAsides, mirrorTarget } from "./mirror.ts";
import { readClientBody } from "./read-form-request.ts";
import type { ClientRequest } from "./read-request.ts";
import { type Recalled, recall } from "./recall.ts";
import { refusalOf } from "./refusal.ts";
import { answerHeaders, failureHeaders } from "./reply-headers.ts";
import { asWhatTheyAre } from "./stand-for.ts";
import { resolveTarget } from "./target.ts";

/** Answers the client, whatever happens upstream. Rejects only for a bug of ours, after the telemetry event; then the edge answers. */
export async function runRequest(core: Core, incoming: Incoming): Promise<void> {
  const life: Life = { startedMs: incoming.startedMs ?? core.now(), who: undefined, ctx: undefined, outcome: UNFINISHED };
  try {
    life.outcome = await live(core, incoming, life);
    answer(incoming, life);
  } finally {
    life.ctx?.admission?.finish(life.ctx.attempts);
    core.record(eventOf(core, incoming, life));
  }
}

/** What is known so far, for whoever comes last. */
export interface Life {
  readonly startedMs: number;
  who: Principal | undefined;
  ctx: RequestContext | undefined;
  outcome: Outcome;
}

/** What no client asked for takes of no client's limits and budgets. */
const UNASKED: Result<undefined> = { ok: true, value: undefined };
const UNFINISHED: Outcome = { type: "failed", failure: { kind: "server_error", message: "internal error" } };

async function live(core: Core, incoming: Incoming, life: Life): Promise<Outcome> {
  const { ingress, client, path, requestId } = incoming;

  // Who: before anything is read for them.
  const asking = incoming.who ?? identify(core, (name) => client.header(name));
  const known = "owner" in asking ? { ok: true as const, value: asking } : asking instanceof Promise ? await asking : asking;
  if (!known.ok) return failed(known.failure);
  const who = known.value;
  life.who = who;
  const notHere = mayAskAt(who, ingress);
  if (notHere !== undefined) return failed(notHere);

  // Accept: the body, bounded. A client that leaves breaks off whatever runs for it.
  const arriving = incoming.body();
  const body = arriving instanceof Promise ? await arriving : arriving;
  if (!body.ok) return failed(body.failure);

  // Read: which model, a stream or not. More only if somebody needs it.
  const traits = core.dialectTraits[ingress.id] ?? {};
  const reading = { ingress, traits, path, requestId, nowMs: life.startedMs, recurring: core.recurring };
  const read = readClientBody(reading, body.value);
  if (!read.ok) return failed(read.failure);

  // Recall: what it refers to instead of saying it.
  const recalling = body.value instanceof Uint8Array ? recall(core, reading, body.value, read.value, who.owner) : undefined;
  const recalled = recalling && (await recalling);
  const ctx = contextOf(core, incoming, who, life.startedMs, read.value, recalled?.ok === true ? recalled.value : undefined);
  life.ctx = ctx;
  client.whenGone(() => {
    ctx.isGone = true;
    ctx.ongoing?.cancel();
  });

  if (recalled?.ok === false) return failed(recalled.failure);

  // Resolve: alias, group or wildcard.
  const { aside } = incoming;
  const target = aside === undefined ? resolveTarget(core, ctx.request.model) : { ok: true as const, value: aside.group };
  if (!target.ok) return failed(target.failure);
  const notThat = aside === undefined ? mayUse(who, ctx.request.model, target.value) : undefined;
  if (notThat !== undefined) return failed(notThat);
  const looking = asWhatTheyAre(core, ctx, target.value);
  const group = looking instanceof Promise ? await looking : looking;

  // Validate, and look whether anybody there can do what is asked.
  const able = checkAble(core, ctx, group);
  if ("failure" in able) return failed(able.failure);

  // May: limits and budgets, taken now and given back at the end.
  const admitting = aside === undefined ? admit(core, ctx, group) : UNASKED;
  const admitted = admitting instanceof Promise ? await admitting : admitting;
  if (!admitted.ok) return failed(admitted.failure);
  ctx.admission = admitted.value;

  if (isCountedHere(core, ctx, group)) return countHere(core, ctx, group);

  // Copy, where the model's requests are copied: later, and for nobody to notice.
  if (body.value instanceof Uint8Array) sendCopy(core, incoming, who, body.value, group);

  // Choose, call, classify: until one answers. Not waited for here, where all that was read is still in sight.
  return runAttempts({ core, ctx, group, unable: able.unable });
}

function sendCopy(core: Core, incoming: Incoming, who: Principal, body: Buffer, group: PlanGroup): void {
  const target = mirrorTarget(core, incoming, group);
  if (target === undefined) return;
  const { group: to, atOnce } = target;
  core.mirrors?.begin(group.name, atOnce, (leave) => runRequest(coreOfAsides(core), copyOf(incoming, body, who, to, leave)));
}

async function countHere(core: Core, ctx: RequestContext, group: PlanGroup): Promise<Outcome> {
  const canonical = ctx.request.canonical();
  const [deployment] = group.deployments;
  if (!canonical.ok) return failed(canonical.failure);
  if (deployment === undefined) throw new Error(`the group ${group.name} has no deployment`);
  // The request of what counts is one of chat; an answer that is a number needs no context.
  const input_tokens = estimateTokens(canonical.value as ChatRequest, await core.loadCounter());
  const body = ctx.ingress.encodeResponse({ input_tokens } as never, undefined as never);
  return { type: "whole", deployment, body, usage: undefined, losses: [...ctx.request.losses, ESTIMATED] };
}

export function contextOf(
  core: Core,
  { requestId, ingress, client, isBackground, aside }: Incoming,
  who: Principal,
  startedMs: number,
  said: ClientRequest,
  recalled?: Recalled,
): RequestContext {
  const request = recalled?.request ?? said;
  return {
    requestId,
    startedMs,
    who,
    deadlineMs: startedMs + core.plan.routing.timeoutMs,
    ingress,
    client,
    request,
    asItCame: recalled?.asItCame,
    endUser: aside === undefined ? endUserOf({ client, ingress, request }) : undefined,
    keeping:
      core.answers === undefined || aside !== undefined || !who.storesContent
        ? undefined
        : createKeeping(core.answers, { ingress, owner: who.owner, startedMs, said, asked: recalled?.asked }),
    wantsCost: request.stream && client.header("x-signalbox-cost") === "chunk",
    priority: priorityOf(client.header("x-signalbox-priority")),
    isBackground: isBackground === true,
    attempts: [],
    skipped: [],
    promptTokens: undefined,
    decisions: [],
    fetched: undefined,
    unknown: undefined,
    standings: [],
    admission: undefined,
    ongoing: undefined,
    isGone: false,
  };
}

const USUAL_PRIORITY = 5;

/** A digit, 0 first; what is none is as if it had not been said. */
function priorityOf(said: string | undefined): number {
  return said !== undefined && /^[0-9]$/.test(said.trim()) ? Number(said) : USUAL_PRIORITY;
}

/** A stream has been answered already. */
function answer({ client, ingress, requestId }: Incoming, { ctx, outcome }: Life): void {
  if (ctx?.isGone === true || outcome.type === "streamed") return;
  const attempts = ctx?.attempts.length ?? 0;
  if (outcome.type === "whole") {
    const { deployment, losses, mediaType } = outcome;
    const cost = knownCost(ctx?.attempts ?? []);
    const headers = answerHeaders({ requestId, deployment, attempts, losses, cost });
    client.answer(200, withDecided(headers, ctx), outcome.body, mediaType);
    return;
  }
  const { status, body } = refusalOf(ingress, outcome.failure, requestId);
  client.refuse(outcome.failure, status, withDecided(failureHeaders(requestId, outcome.failure, status, attempts), ctx), body);
}

export function eventOf(core: Core, { requestId, ingress, aside }: Incoming, { startedMs, who, ctx, outcome }: Life): RequestEvent {
  const failure = outcome.type === "whole" ? undefined : outcome.failure;
  const answered = outcome.type === "failed" ? undefined : outcome;
  const paid = costOfRequest(ctx?.attempts ?? [], answered, startedMs);
  return {
    requestId,
    startedMs,
    ms: Math.max(0, core.now() - startedMs),
    ingress: ingress.id,
    operation: ingress.operation,
    // What no client asked for is nobody's spend.
    who: aside === undefined ? who && namesOf(who) : undefined,
    mirrorOf: aside?.as === "mirror" ? aside.of : undefined,
    isProbe: aside?.as === "probe" ? true : undefined,
    model: ctx?.request.model,
    streamed: ctx?.request.stream ?? false,
    outcome: failure?.kind ?? "ok",
    failure,
    deployment: answered?.deployment.id,
    variant: answered?.deployment.label,
    attempts: ctx?.attempts ?? [],
    skipped: ctx?.skipped ?? [],
    decisions: ctx?.decisions ?? [],
    losses: answered?.losses ?? [],
    usage: answered?.usage,
    cost: paid.cost,
    costLines: paid.costLines,
    endUser: ctx?.endUser,
    tags: aside === undefined ? who?.tags : [aside.as],
  };
}

const NO_LINES: readonly CostedBucket[] = [];

/** Of a batch at its provider there is an answer and no attempt. */
function costOfRequest(
  attempts: readonly AttemptRecord[],
  answered: Answered | undefined,
  startedMs: number,
): Pick<RequestEvent, "cost" | "costLines"> {
  const [only, second] = attempts;
  if (only !== undefined && second === undefined) return { cost: only.cost, costLines: only.costLines ?? NO_LINES };
  if (only !== undefined) return { cost: knownCost(attempts), costLines: attempts.flatMap(({ costLines = [] }) => costLines) };
  if (answered === undefined) return { cost: undefined };
  const { deployment, usage, ...by } = answered;
  const priced = pricedOf(deployment, usage, startedMs, by);
  return { cost: priced?.total, costLines: priced?.lines };
}

function failed(failure: Failure): Outcome {
  return { type: "failed", failure };
}
