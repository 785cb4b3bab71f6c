// Requests as the pipeline tells of them and as the ledger keeps them, to vary in tests.

import type { AttemptRecord } from "../../src/contract/failure.ts";
import type { LedgerRecord } from "../../src/contract/ledger.ts";
import type { CostedBucket } from "../../src/contract/usage.ts";
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

/** As versions wrote it that gave every attempt whole, and last. */
export const writeOldLine = ({ tags, isCached, usage, isEstimated, cost, lines, attempts, ...named }: LedgerRecord): string =>
  JSON.stringify({ ...named, tags, isCached, usage, isEstimated, cost, lines, attempts }, (_, value) =>
    typeof value === "bigint" ? `${value}` : value,
  );
