// A record as one line of text, and back: JSON with whole numbers of any size. What the journal holds, and what a store is given. Pure.
// Put together by hand, because a line is written for every request. A field that is new has to be thought of here: this does not compile otherwise.

import type { CostLine, LedgerRecord } from "../contract/ledger.ts";
import type { Usage, UsageBucket } from "../contract/usage.ts";

type Attempt = LedgerRecord["attempts"][number];

/** A record as its line says it: whole numbers of any size are their decimal digits. */
export interface WrittenRecord extends Omit<LedgerRecord, "cost" | "lines" | "attempts"> {
  readonly cost?: string | undefined;
  readonly lines: readonly WrittenLine[];
  readonly attempts: readonly WrittenAttempt[];
}
export interface WrittenLine extends Omit<CostLine, "rate" | "per" | "cost"> {
  readonly rate: string;
  readonly per: string;
  readonly cost: string;
}
export interface WrittenAttempt extends Omit<Attempt, "cost"> {
  readonly cost?: string | undefined;
}

/** Without its line break. */
export function writeLine(record: LedgerRecord): string {
  const { usage, attempts, lines, tags } = record;
  const used = usage && usageText(usage);
  let tried = "";
  // Most requests have one attempt, and what that used is what the request did.
  for (const attempt of attempts)
    tried += `${tried === "" ? "" : ","}${attemptText(attempt, attempt.usage === usage ? used : attempt.usage && usageText(attempt.usage))}`;
  let paid = "";
  for (const line of lines) paid += `${paid === "" ? "" : ","}${costText(line)}`;
  return (
    `{"id":${text(record.id)},"requestId":${text(record.requestId)},"startedMs":${number(record.startedMs)},"ms":${number(record.ms)}` +
    counted("firstTokenMs", record.firstTokenMs) +
    `,"ingress":${text(record.ingress)}` +
    named("operation", record.operation) +
    named("model", record.model) +
    named("deployment", record.deployment) +
    named("variant", record.variant) +
    `,"streamed":${record.streamed},"outcome":"${record.outcome}"` +
    named("keyId", record.keyId) +
    named("keyAlias", record.keyAlias) +
    named("userId", record.userId) +
    named("teamId", record.teamId) +
    named("organizationId", record.organizationId) +
    named("endUser", record.endUser) +
    `,"tags":${tags.length === 0 ? "[]" : JSON.stringify(tags)},"isCached":${record.isCached}` +
    cell("usage", used) +
    `,"isEstimated":${record.isEstimated}` +
    digits("cost", record.cost) +
    `,"lines":[${paid}],"attempts":[${tried}]}`
  );
}

type Written =
  | ("id" | "requestId" | "startedMs" | "ms" | "firstTokenMs" | "ingress" | "operation" | "model" | "deployment" | "variant" | "streamed")
  | ("outcome" | "keyId" | "keyAlias" | "userId" | "teamId" | "organizationId" | "endUser" | "tags" | "isCached" | "usage" | "isEstimated")
  | ("cost" | "lines" | "attempts");
const EVERY_FIELD: [Exclude<keyof LedgerRecord, Written>] extends [never] ? true : never = true;
void EVERY_FIELD;

function attemptText(attempt: Attempt, used: string | undefined): string {
  return (
    `{"deployment":${text(attempt.deployment)},"outcome":"${attempt.outcome}"` +
    counted("status", attempt.status) +
    `,"startedMs":${number(attempt.startedMs)},"ms":${number(attempt.ms)}` +
    counted("firstTokenMs", attempt.firstTokenMs) +
    counted("waitedMs", attempt.waitedMs) +
    cell("isHedge", attempt.isHedge && "true") +
    cell("hasLost", attempt.hasLost && "true") +
    named("message", attempt.message) +
    cell("usage", used) +
    cell("isEstimated", attempt.isEstimated && "true") +
    cell("priced", attempt.priced && JSON.stringify(attempt.priced)) +
    `${digits("cost", attempt.cost)}}`
  );
}

type WrittenOfAttempt =
  | ("deployment" | "outcome" | "status" | "startedMs" | "ms" | "firstTokenMs" | "waitedMs" | "isHedge" | "hasLost" | "message" | "usage")
  | ("isEstimated" | "priced" | "cost");
const EVERY_FIELD_OF_ATTEMPT: [Exclude<keyof Attempt, WrittenOfAttempt>] extends [never] ? true : never = true;
void EVERY_FIELD_OF_ATTEMPT;

const costText = ({ deployment, bucket, count, rate, per, cost }: CostLine): string =>
  `{"deployment":${text(deployment)},"bucket":"${bucket}","count":${number(count)},"rate":"${rate}","per":"${per}","cost":"${cost}"}`;

/** Its buckets are a closed list of plain words. */
function usageText(usage: Usage): string {
  let all = "";
  for (const bucket in usage) {
    const count = usage[bucket as UsageBucket]; // its keys are all there are
    if (count !== undefined) all += `${all === "" ? "" : ","}"${bucket}":${number(count)}`;
  }
  return `{${all}}`;
}

const cell = (field: string, written: string | undefined): string => (written === undefined ? "" : `,"${field}":${written}`);
const named = (field: string, said: string | undefined): string => (said === undefined ? "" : `,"${field}":${text(said)}`);
const counted = (field: string, count: number | undefined): string => (count === undefined ? "" : `,"${field}":${number(count)}`);
const digits = (field: string, amount: bigint | undefined): string => (amount === undefined ? "" : `,"${field}":"${amount}"`);

const number = (value: number): string => (Number.isFinite(value) ? `${value}` : "null");

/** Names and ids are plain as a rule. */
const PLAIN = /^[\w .:/@#+=,-]*$/;
const text = (said: string): string => (PLAIN.test(said) ? `"${said}"` : JSON.stringify(said));

/** Undefined for a line that broke off, or is no record. */
export function readLine(line: string): LedgerRecord | undefined {
  const written = readWritten(line);
  if (written === undefined) return undefined;
  const { cost, lines, attempts, ...rest } = written;
  return { ...rest, cost: amountOf(cost), lines: lines.map(lineOf), attempts: attempts.map(attemptOf) };
}

/** A line's record with its amounts as they are written; undefined likewise. */
export function readWritten(line: string): WrittenRecord | undefined {
  try {
    const read: unknown = JSON.parse(line);
    return isWritten(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

const amountOf = (written: string | undefined): bigint | undefined => (written === undefined ? undefined : BigInt(written));

/** As it was before it was written. */
export const lineOf = ({ rate, per, cost, ...line }: WrittenLine): CostLine => ({
  ...line,
  rate: BigInt(rate),
  per: BigInt(per),
  cost: BigInt(cost),
});

const attemptOf = ({ cost, ...rest }: WrittenAttempt): Attempt => (cost === undefined ? rest : { ...rest, cost: BigInt(cost) });

/** By what a store cannot do without; the rest is as writeLine wrote it. */
function isWritten(value: unknown): value is WrittenRecord {
  if (typeof value !== "object" || value === null) return false;
  const { id, startedMs, attempts, lines, tags } = value as Partial<Record<keyof LedgerRecord, unknown>>;
  return typeof id === "string" && typeof startedMs === "number" && Array.isArray(attempts) && Array.isArray(lines) && Array.isArray(tags);
}
