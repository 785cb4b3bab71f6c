// A record as one line of text, and back: JSON with whole numbers of any size. What the journal holds, and what a store is given. Pure.
// Put together by hand, because a line is written for every request. A field that is new has to be thought of here: this does not compile otherwise.
// What a store has columns for comes first, so that it need not read the rest: that is kept as it is. What is not so, and what the request says
// already of its only attempt and of its costs, is left out: a line goes to the disk twice.

import type { CostLine, LedgerRecord } from "../contract/ledger.ts";
import type { Usage } from "../contract/usage.ts";
import { outputTokens, promptTokens } from "../pricing/price.ts";
import { cell, listText, nameText, numberText, usageText } from "./json-parts.ts";

type Attempt = LedgerRecord["attempts"][number];

/** A record as its line says it: whole numbers of any size are their decimal digits. */
export interface WrittenRecord extends Omit<LedgerRecord, "cost" | "lines" | "attempts"> {
  readonly cost?: string | undefined;
  readonly lines: readonly WrittenLine[];
  readonly attempts: readonly WrittenAttempt[];
}
export interface WrittenLine extends Omit<CostLine, "deployment" | "rate" | "per" | "cost"> {
  /** Where it is another than the request's. */
  readonly deployment?: string | undefined;
  readonly rate: string;
  readonly per: string;
  readonly cost: string;
}
export interface WrittenAttempt extends Omit<Attempt, "cost"> {
  readonly cost?: string | undefined;
}

/** Of a line, what comes before its attempts. */
export type WrittenHead = Omit<WrittenRecord, "keyAlias" | "lines" | "attempts" | Flag> & Partial<Pick<WrittenRecord, Flag>>;
type Flag = "streamed" | "isCached" | "isEstimated";
const NO_FLAGS = { streamed: false, isCached: false, isEstimated: false } as const satisfies Record<Flag, false>;

/** Of an attempt that was the only one, what its request does not say. */
export interface OnlyAttempt extends Omit<Attempt, "deployment" | "outcome" | "cost" | "usage"> {
  readonly usage?: Usage | typeof SAME | undefined;
}
/** Its usage is the request's. */
const SAME = "same";

/** Without its line break. */
export function writeLine(record: LedgerRecord): string {
  const { usage, lines, tags } = record;
  const used = usage && usageText(usage);
  let paid = "";
  for (const line of lines) paid += `${paid === "" ? "" : ","}${costText(line, record.deployment)}`;
  return (
    `{"id":${JSON.stringify(record.id)},"requestId":${JSON.stringify(record.requestId)},"startedMs":${numberText(record.startedMs)},"ms":${numberText(record.ms)}` +
    counted("firstTokenMs", record.firstTokenMs) +
    `,"ingress":${nameText(record.ingress)}` +
    named("operation", record.operation) +
    named("model", record.model) +
    named("deployment", record.deployment) +
    named("variant", record.variant) +
    flag("streamed", record.streamed) +
    `,"outcome":"${record.outcome}"` +
    said("keyId", record.keyId) +
    said("userId", record.userId) +
    said("teamId", record.teamId) +
    said("organizationId", record.organizationId) +
    said("endUser", record.endUser) +
    flag("isCached", record.isCached) +
    flag("isEstimated", record.isEstimated) +
    digits("cost", record.cost) +
    TAGS +
    listText(tags) +
    cell("usage", used) +
    triedText(record, used) +
    said("keyAlias", record.keyAlias) +
    `,"lines":[${paid}]}`
  );
}

const TAGS = ',"tags":';
/** What no line has that was written before they came in this order. No text in JSON holds quotes as they are, so nothing else looks like it. */
const ATTEMPT = ',"attempt":';

function triedText(record: LedgerRecord, used: string | undefined): string {
  const { usage, attempts } = record;
  if (attempts.length === 0) return `${ATTEMPT}null`;
  const only = onlyAttempt(record);
  if (only !== undefined) return `${ATTEMPT}{${onlyText(only, only.usage === usage ? used && `"${SAME}"` : textOf(only.usage))}}`;
  return `,"attempts":[${attempts.map((one) => attemptText(one, one.usage === usage ? used : textOf(one.usage))).join()}]`;
}

const textOf = (usage: Usage | undefined): string | undefined => usage && usageText(usage);

/** Where it was the only one, and the request says of it what it would itself. */
export function onlyAttempt<T extends Omit<WrittenAttempt, "cost"> & { readonly cost?: unknown }>({
  attempts,
  deployment,
  outcome,
  usage,
  cost,
  isCached,
}: Omit<WrittenHead, "cost"> & { readonly cost?: T["cost"]; readonly attempts: readonly T[] }): T | undefined {
  const [only] = attempts;
  if (only === undefined || attempts.length > 1 || isCached) return undefined;
  const isAlike = only.deployment === deployment && only.outcome === outcome && only.cost === cost;
  return isAlike && (only.usage === usage || isCountedAlike(only.usage, usage)) ? only : undefined;
}

const isCountedAlike = (one: Usage | undefined, other: Usage | undefined): boolean =>
  promptTokens(one ?? {}) === promptTokens(other ?? {}) && outputTokens(one ?? {}) === outputTokens(other ?? {});

type Written =
  | ("id" | "requestId" | "startedMs" | "ms" | "firstTokenMs" | "ingress" | "operation" | "model" | "deployment" | "variant" | "streamed")
  | ("outcome" | "keyId" | "keyAlias" | "userId" | "teamId" | "organizationId" | "endUser" | "tags" | "isCached" | "usage" | "isEstimated")
  | ("cost" | "lines" | "attempts");
const EVERY_FIELD: [Exclude<keyof LedgerRecord, Written>] extends [never] ? true : never = true;
void EVERY_FIELD;

const attemptText = (attempt: Attempt, used: string | undefined): string =>
  `{"deployment":${nameText(attempt.deployment)},"outcome":"${attempt.outcome}"${digits("cost", attempt.cost)},${onlyText(attempt, used)}}`;

function onlyText(attempt: Omit<OnlyAttempt, "usage">, used: string | undefined): string {
  return (
    `"startedMs":${numberText(attempt.startedMs)},"ms":${numberText(attempt.ms)}` +
    counted("status", attempt.status) +
    counted("firstTokenMs", attempt.firstTokenMs) +
    counted("waitedMs", attempt.waitedMs) +
    cell("isHedge", attempt.isHedge && "true") +
    cell("hasLost", attempt.hasLost && "true") +
    said("message", attempt.message) +
    cell("usage", used) +
    cell("isEstimated", attempt.isEstimated && "true") +
    cell("priced", attempt.priced && JSON.stringify(attempt.priced))
  );
}

type WrittenOfAttempt =
  | ("deployment" | "outcome" | "status" | "startedMs" | "ms" | "firstTokenMs" | "waitedMs" | "isHedge" | "hasLost" | "message" | "usage")
  | ("isEstimated" | "priced" | "cost");
const EVERY_FIELD_OF_ATTEMPT: [Exclude<keyof Attempt, WrittenOfAttempt>] extends [never] ? true : never = true;
void EVERY_FIELD_OF_ATTEMPT;

const costText = ({ deployment, bucket, count, rate, per, cost }: CostLine, ofRequest: string | undefined): string =>
  `{${deployment === ofRequest ? "" : `"deployment":${nameText(deployment)},`}"bucket":"${bucket}","count":${numberText(count)},"rate":"${rate}","per":"${per}","cost":"${cost}"}`;

const named = (field: string, name: string | undefined): string => (name === undefined ? "" : `,"${field}":${nameText(name)}`);
const said = (field: string, text: string | undefined): string => (text === undefined ? "" : `,"${field}":${JSON.stringify(text)}`);
const counted = (field: string, count: number | undefined): string => (count === undefined ? "" : `,"${field}":${numberText(count)}`);
const flag = (field: Flag, isSo: boolean): string => (isSo ? `,"${field}":true` : "");
const digits = (field: string, amount: bigint | undefined): string => (amount === undefined ? "" : `,"${field}":"${amount}"`);

/** Undefined for a line that broke off, or is no record. */
export function readLine(line: string): LedgerRecord | undefined {
  const written = readWritten(line);
  if (written === undefined) return undefined;
  const { cost, lines, attempts, ...rest } = written;
  return { ...rest, cost: amountOf(cost), lines: lines.map((one) => lineOf(one, rest.deployment)), attempts: attempts.map(attemptOf) };
}

/** A line's record with its amounts as they are written; undefined likewise. */
export function readWritten(line: string): WrittenRecord | undefined {
  try {
    const read: unknown = JSON.parse(line);
    if (!isWritten(read)) return undefined;
    const { attempt, attempts = attempt ? [wholeOf(attempt, read)] : [], ...record } = read;
    return { ...NO_FLAGS, ...record, attempts };
  } catch {
    return undefined;
  }
}

/** A line in two, of which only the first is read: undefined where it has attempts that need rows of their own, or its order is another. */
export function cutLine(line: string): { readonly head: WrittenHead; readonly rest: string } | undefined {
  const end = line.indexOf(ATTEMPT);
  if (end === -1) return undefined;
  const head = JSON.parse(`${line.slice(0, end)}}`) as WrittenHead; // as writeLine wrote it
  return { head, rest: `{${line.slice(line.indexOf(TAGS) + 1)}` };
}

/** The only attempt, with what its request says of it. */
export const wholeOf = <C>(
  { usage, ...only }: OnlyAttempt,
  of: Pick<LedgerRecord, "deployment" | "outcome" | "usage"> & { readonly cost?: C | undefined },
) => ({
  ...only,
  deployment: of.deployment ?? "",
  outcome: of.outcome,
  usage: usage === SAME ? of.usage : usage,
  ...(of.cost === undefined ? {} : { cost: of.cost }),
});

const amountOf = (written: string | undefined): bigint | undefined => (written === undefined ? undefined : BigInt(written));

/** As it was before it was written. */
export const lineOf = ({ deployment, rate, per, cost, ...line }: WrittenLine, ofRequest: string | undefined): CostLine => ({
  deployment: deployment ?? ofRequest ?? "",
  ...line,
  rate: BigInt(rate),
  per: BigInt(per),
  cost: BigInt(cost),
});

const attemptOf = ({ cost, ...rest }: WrittenAttempt): Attempt => (cost === undefined ? rest : { ...rest, cost: BigInt(cost) });

interface Read extends WrittenHead, Pick<WrittenRecord, "keyAlias" | "lines"> {
  readonly attempts?: readonly WrittenAttempt[];
  readonly attempt?: OnlyAttempt | null;
}

/** By what a store cannot do without; the rest is as writeLine wrote it. */
function isWritten(value: unknown): value is Read {
  if (typeof value !== "object" || value === null) return false;
  const { id, startedMs, attempts, attempt, lines, tags } = value as Partial<Record<keyof LedgerRecord | "attempt", unknown>>;
  const isTold = Array.isArray(attempts) || typeof attempt === "object";
  return typeof id === "string" && typeof startedMs === "number" && isTold && Array.isArray(lines) && Array.isArray(tags);
}
