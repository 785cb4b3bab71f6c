// Requests as the pipeline tells of them and as the ledger keeps them, to vary in tests.

import type { AttemptRecord } from "../../src/contract/failure.ts";
import type { LedgerRecord } from "../../src/contract/ledger.ts";
import type { CostedBucket } from "../../src/contract/usage.ts";
import { idFor } from "../../src/ledger/column-text.ts";
import { writeLine } from "../../src/ledger/record-line.ts";
import { recordOf } from "../../src/ledger/record-of.ts";
import type { RequestEvent } from "../../src/pipeline/context.ts";

export const line = (bucket: CostedBucket["bucket"], count: number, rate: bigint): CostedBucket => ({
  bucket,
  count,
  rate,
  per: 1n,
  cost: rate * BigInt(count),
});

export const ATTEMPT: AttemptRecord = {
  deployment: "bee/worker",
  outcome: "ok",
  status: 200,
  startedMs: 1_010,
  ms: 90,
  firstTokenMs: 20,
  usage: { input: 10, output: 5 },
  cost: 200n,
  costLines: [line("input", 10, 10n), line("output", 5, 20n)],
};

export const EVENT: RequestEvent = {
  requestId: "req_1",
  startedMs: 1_000,
  ms: 100,
  ingress: "openai-chat",
  operation: "chat",
  who: { keyId: "key_1", keyAlias: "ci", userId: "user_1", teamId: "team_1", organizationId: "org_1" },
  model: "fast",
  streamed: true,
  outcome: "ok",
  failure: undefined,
  deployment: "bee/worker",
  attempts: [ATTEMPT],
  skipped: [],
  decisions: [],
  losses: [],
  usage: { input: 10, output: 5 },
  cost: 200n,
  tags: ["red"],
  endUser: "somebody",
};

/** By one attempt, at this cost. */
export function record(id: string, { cost, ...more }: Partial<LedgerRecord> = {}): LedgerRecord {
  const made = recordOf(EVENT, id);
  const { startedMs = made.startedMs } = more;
  const [attempt] = made.attempts;
  if (attempt === undefined) throw new Error("an event without an attempt");
  const paid = cost === undefined ? {} : { cost, lines: [], attempts: [{ ...attempt, startedMs, cost }] };
  return { ...made, ...paid, ...more };
}

/** As a store is given them. */
export const linesOf = (...records: readonly LedgerRecord[]): Buffer => Buffer.from(records.map((one) => `${writeLine(one)}\n`).join(""));

/** As a line says it: whole numbers, names of a length that a column takes, costs of 64 bits. */
export function heldOf(record: LedgerRecord): LedgerRecord {
  const name = <T extends string | undefined>(text: T): T => (text === undefined ? text : (idFor(text) as T)); // a text, as it was
  const cost = (amount: bigint | undefined) => (amount === undefined || amount < 2n ** 63n ? amount : 2n ** 63n - 1n);
  return {
    ...record,
    requestId: name(record.requestId),
    startedMs: Math.round(record.startedMs),
    ms: Math.round(record.ms),
    firstTokenMs: record.firstTokenMs === undefined ? undefined : Math.round(record.firstTokenMs),
    model: name(record.model),
    variant: name(record.variant),
    keyId: name(record.keyId),
    userId: name(record.userId),
    endUser: name(record.endUser),
    cost: cost(record.cost),
    attempts: record.attempts.map((one) => ({ ...one, deployment: name(one.deployment), cost: cost(one.cost) })),
  };
}

/** The body of a row as an earlier build wrote it. */
export function oldBody({ tags, keyAlias, usage, lines, attempts, ...record }: LedgerRecord): string {
  const told = lines.map(({ deployment, ...line }) => (deployment === record.deployment ? line : { deployment, ...line }));
  const body = { tags, usage, attempt: attempts.length === 0 ? null : oldAttempt(attempts, record), keyAlias, lines: told };
  return JSON.stringify(body, (_, value) => (typeof value === "bigint" ? `${value}` : value));
}
function oldAttempt([only, ...more]: LedgerRecord["attempts"], of: Pick<LedgerRecord, "deployment" | "outcome" | "cost" | "isCached">) {
  const isAlike = only?.deployment === of.deployment && only?.outcome === of.outcome && only?.cost === of.cost;
  if (only === undefined || more.length > 0 || of.isCached || !isAlike) return undefined;
  const { deployment: _, outcome: __, cost: ___, ...rest } = only;
  return { ...rest, usage: "same" };
}
