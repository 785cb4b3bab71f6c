// RequestEvent → LedgerRecord: what is kept of a request. Pure, but for a memory. Holds no prompt and no answer, because the event holds none.

import type { AttemptRecord } from "../contract/failure.ts";
import type { CostLine, LedgerRecord } from "../contract/ledger.ts";
import type { PicoUsd, Usage, UsageBucket } from "../contract/usage.ts";
import type { RequestEvent } from "../pipeline/context.ts";
import { createDigits } from "./digits.ts";

const MOST_MESSAGE_CHARACTERS = 500;

/** Ids sort by the time of the request; `unique` is letters and digits, never the same twice. */
export const ledgerId = (startedMs: number, unique: string): string => `${timeOf(Math.max(0, Math.round(startedMs)))}-${unique}`;

const timeOf = createDigits(36, 9);

export function recordOf(event: RequestEvent, id: string): LedgerRecord {
  const { who, startedMs, passed } = event;
  const attempts = attemptsOf(event);
  const answered = event.deployment === undefined ? undefined : attempts.findLast((one) => one.deployment === event.deployment);
  return {
    id,
    requestId: event.requestId,
    startedMs,
    ms: event.ms,
    firstTokenMs: answered?.firstTokenMs === undefined ? undefined : answered.startedMs - startedMs + answered.firstTokenMs,
    ingress: event.ingress,
    operation: passed === undefined ? event.operation : "passthrough",
    // Of what passes as it is only the provider is known.
    model: event.model,
    deployment: event.deployment,
    variant: event.variant,
    streamed: event.streamed,
    outcome: event.outcome,
    keyId: who?.keyId,
    keyAlias: who?.keyAlias,
    userId: who?.userId,
    teamId: who?.teamId,
    organizationId: who?.organizationId,
    endUser: event.endUser,
    tags: event.tags ?? [],
    isCached: event.isCached === true,
    usage: usageOf(attempts) ?? event.usage,
    isEstimated: attempts.some(({ isEstimated }) => isEstimated === true),
    cost: passed === undefined ? costOf(attempts) : event.cost,
    lines: linesOf(attempts),
    attempts: attempts.map(keptOf),
  };
}

function linesOf(attempts: readonly AttemptRecord[]): readonly CostLine[] {
  const lines: CostLine[] = [];
  for (const { deployment, costLines } of attempts)
    for (const { bucket, count, rate, per, cost } of costLines ?? []) lines.push({ deployment, bucket, count, rate, per, cost });
  return lines;
}

type Kept = LedgerRecord["attempts"][number];

/** Field by field: to copy all but one takes as long as to write the line. */
function keptOf(attempt: AttemptRecord): Kept {
  const { message } = attempt;
  return {
    deployment: attempt.deployment,
    outcome: attempt.outcome,
    status: attempt.status,
    startedMs: attempt.startedMs,
    ms: attempt.ms,
    firstTokenMs: attempt.firstTokenMs,
    waitedMs: attempt.waitedMs,
    isHedge: attempt.isHedge,
    hasLost: attempt.hasLost,
    message: message === undefined || message.length <= MOST_MESSAGE_CHARACTERS ? message : message.slice(0, MOST_MESSAGE_CHARACTERS),
    usage: attempt.usage,
    isEstimated: attempt.isEstimated,
    priced: attempt.priced,
    cost: attempt.cost,
  } satisfies Record<keyof Kept, unknown>;
}

/** A line of a provider's own batch was answered without a call of its own: it is told of as one all the same. */
function attemptsOf({ attempts, deployment, startedMs, ms, usage, cost, costLines, isCached }: RequestEvent): readonly AttemptRecord[] {
  if (attempts.length > 0 || deployment === undefined || isCached === true) return attempts;
  return [{ deployment, outcome: "ok", status: undefined, startedMs, ms, usage, cost, costLines }];
}

function costOf(attempts: readonly AttemptRecord[]): PicoUsd | undefined {
  let sum: PicoUsd | undefined;
  for (const { cost } of attempts) if (cost !== undefined) sum = sum === undefined ? cost : sum + cost;
  return sum;
}

function usageOf(attempts: readonly AttemptRecord[]): Usage | undefined {
  if (attempts.length === 1) return attempts[0]?.usage;
  const known = attempts.flatMap(({ usage }) => usage ?? []);
  if (known.length < 2) return known[0];
  const sum: Partial<Record<UsageBucket, number>> = {};
  for (const usage of known)
    for (const [bucket, count] of Object.entries(usage) as [UsageBucket, number | undefined][])
      sum[bucket] = (sum[bucket] ?? 0) + (count ?? 0);
  return sum;
}
