// A record as one line of text, and back: JSON with whole numbers of any size. What the journal holds, and what a store is given. Pure.
// Put together by hand, because a line is written for every request. A field that is new has to be thought of here: this does not compile otherwise.

import type { CostLine, LedgerRecord } from "../contract/ledger.ts";
import { cell, listText, nameText, numberText, usageText } from "./json-parts.ts";

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
    `{"id":${JSON.stringify(record.id)},"requestId":${JSON.stringify(record.requestId)},"startedMs":${numberText(record.startedMs)},"ms":${numberText(record.ms)}` +
    counted("firstTokenMs", record.firstTokenMs) +
    `,"ingress":${nameText(record.ingress)}` +
    named("operation", record.operation) +
    named("model", record.model) +
    named("deployment", record.deployment) +
    named("variant", record.variant) +
    `,"streamed":${record.streamed},"outcome":"${record.outcome}"` +
    said("keyId", record.keyId) +
    said("keyAlias", record.keyAlias) +
    said("userId", record.userId) +
    said("teamId", record.teamId) +
    said("organizationId", record.organizationId) +
    said("endUser", record.endUser) +
    `,"tags":${listText(tags)},"isCached":${record.isCached}` +
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
    `{"deployment":${nameText(attempt.deployment)},"outcome":"${attempt.outcome}"` +
    counted("status", attempt.status) +
    `,"startedMs":${numberText(attempt.startedMs)},"ms":${numberText(attempt.ms)}` +
    counted("firstTokenMs", attempt.firstTokenMs) +
    counted("waitedMs", attempt.waitedMs) +
    cell("isHedge", attempt.isHedge && "true") +
    cell("hasLost", attempt.hasLost && "true") +
    said("message", attempt.message) +
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
  `{"deployment":${nameText(deployment)},"bucket":"${bucket}","count":${numberText(count)},"rate":"${rate}","per":"${per}","cost":"${cost}"}`;

const named = (field: string, name: string | undefined): string => (name === undefined ? "" : `,"${field}":${nameText(name)}`);
const said = (field: string, text: string | undefined): string => (text === undefined ? "" : `,"${field}":${JSON.stringify(text)}`);
const counted = (field: string, count: number | undefined): string => (count === undefined ? "" : `,"${field}":${numberText(count)}`);
const digits = (field: string, amount: bigint | undefined): string => (amount === undefined ? "" : `,"${field}":"${amount}"`);

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
