// A record as one line of text, which is its rows as they are inserted: what the journal holds, and what a store is given, which has nothing to do but
// to bind it. Put together by hand, of as few parts as may be, because one is written for every request; it goes to the disk three times. A field that is
// new has to be thought of here: this does not compile otherwise. Read by line-rows.ts. Pure.
//
//     [cells of the request's row]⇥{its body}             most have this
//     [cells]⇥[[attempts],[tags]]⇥{body}                  these have rows in other tables
//
// JSON holds no tab as it is, so the first one divides; and a line that broke off, wherever it did, has no body that ends.

import type { CostLine, LedgerRecord } from "../contract/ledger.ts";
import { idFor, MOST_ID_CHARACTERS } from "./column-text.ts";
import { cell, nameText, numberText, remembered, usageText } from "./json-parts.ts";
import { type Attempt, inputOf, onlyAttempt, outputOf } from "./record-row.ts";

/** Without its line break. */
export function writeLine(record: LedgerRecord): string {
  const { usage } = record;
  const only = onlyAttempt(record);
  // In the order of record-row.ts's COLUMNS.
  return (
    `["${record.id}","${idText(record.requestId)}",${wholeText(record.startedMs)},${wholeText(record.ms)}` +
    (record.firstTokenMs === undefined ? NONE : `,${wholeText(record.firstTokenMs)}`) +
    nameCell(record.ingress) +
    named(record.operation) +
    named(record.model) +
    named(record.deployment) +
    named(record.variant) +
    (record.streamed ? YES : NO) +
    nameCell(record.outcome) +
    named(record.keyId) +
    said(record.userId) +
    named(record.teamId) +
    named(record.organizationId) +
    said(record.endUser) +
    (record.isCached ? YES : NO) +
    (record.isEstimated ? YES : NO) +
    `,${numberText(inputOf(usage))},${numberText(outputOf(usage))},${costText(record.cost)}]\t` +
    elsewhereText(record, only) +
    bodyText(record, only)
  );
}

const [NONE, NO, YES] = [",null", ",0", ",1"];
/** A cell that follows another one, of a name that comes again. */
const nameCell = remembered((name: string) => `,${JSON.stringify(idFor(name))}`);
const named = (name: string | undefined): string => (name === undefined ? NONE : nameCell(name));
/** Of one that may never come again. */
const said = (name: string | undefined): string => (name === undefined ? NONE : `,"${idText(name)}"`);

/** Between quotes. */
const idText = (text: string): string =>
  text.length > MOST_ID_CHARACTERS || NOT_PLAIN.test(text) ? JSON.stringify(idFor(text)).slice(1, -1) : text;
/** What JSON does not say as it is, or no database takes. */
const NOT_PLAIN = /[^ !#-[\]-~]/;
const wholeText = (value: number): string => numberText(Math.round(value));

/** Nine million dollars. A dearer one is told in full in its lines. */
const MOST_COST = 2n ** 63n - 1n;
const costText = (cost: bigint | undefined): string => (cost === undefined ? "null" : `"${cost > MOST_COST ? MOST_COST : cost}"`);

function bodyText({ tags, keyAlias, usage, lines, deployment, startedMs }: LedgerRecord, only: Attempt | undefined): string {
  let paid = "";
  for (const line of lines) paid += paid === "" ? lineText(line, deployment) : `,${lineText(line, deployment)}`;
  return (
    `{"lines":[${paid}]` +
    (tags.length === 0 ? "" : `,"tags":${JSON.stringify(tags)}`) +
    (keyAlias === undefined ? "" : `,"keyAlias":${nameText(keyAlias)}`) +
    (usage === undefined ? "" : `,"usage":${usageText(usage)}`) +
    (only === undefined ? "}" : `,"only":${onlyText(only, Math.round(startedMs), usage)}}`)
  );
}

function lineText({ deployment, bucket, count, rate, per, cost }: CostLine, ofRequest: string | undefined): string {
  const end = per === 1n && deployment === ofRequest ? '"]' : `","${per}",${nameText(deployment)}]`;
  return bucketText(bucket) + numberText(count) + rateText(rate) + cost + end;
}
const bucketText = remembered((bucket: CostLine["bucket"]) => `["${bucket}",`);
const rateText = remembered((rate: CostLine["rate"]) => `,"${rate}","`);

/** What the request's cells do not say of it. */
function onlyText(only: Attempt, startedMs: number, usage: LedgerRecord["usage"]): string {
  const after = only.startedMs === startedMs ? "" : `,"afterMs":${numberText(only.startedMs - startedMs)}`;
  const used = only.usage === usage ? "" : `,"usage":${only.usage === undefined ? "null" : usageText(only.usage)}`;
  return `{${restText(only)}${after}${used}}`;
}

function restText(attempt: Attempt): string {
  return (
    `"ms":${numberText(attempt.ms)}` +
    counted("status", attempt.status) +
    counted("firstTokenMs", attempt.firstTokenMs) +
    counted("waitedMs", attempt.waitedMs) +
    cell("isHedge", attempt.isHedge && "true") +
    cell("hasLost", attempt.hasLost && "true") +
    cell("message", attempt.message === undefined ? undefined : JSON.stringify(attempt.message)) +
    cell("isEstimated", attempt.isEstimated && "true") +
    cell("priced", attempt.priced && JSON.stringify(attempt.priced))
  );
}
const counted = (field: string, count: number | undefined): string => (count === undefined ? "" : `,"${field}":${numberText(count)}`);

type Written =
  | ("id" | "requestId" | "startedMs" | "ms" | "firstTokenMs" | "ingress" | "operation" | "model" | "deployment" | "variant" | "streamed")
  | ("outcome" | "keyId" | "keyAlias" | "userId" | "teamId" | "organizationId" | "endUser" | "tags" | "isCached" | "usage" | "isEstimated")
  | ("cost" | "lines" | "attempts");
type WrittenOfAttempt =
  | ("deployment" | "outcome" | "status" | "startedMs" | "ms" | "firstTokenMs" | "waitedMs" | "isHedge" | "hasLost" | "message" | "usage")
  | ("isEstimated" | "priced" | "cost");
const EVERY_FIELD: [Exclude<keyof LedgerRecord, Written> | Exclude<keyof Attempt, WrittenOfAttempt>] extends [never] ? true : never = true;
void EVERY_FIELD;

/** Of attempts that the request's row does not say all of, and of tags. */
function elsewhereText({ attempts, tags }: LedgerRecord, only: Attempt | undefined): string {
  const isSaid = only !== undefined || attempts.length === 0;
  if (isSaid && tags.length === 0) return "";
  const rows = isSaid ? "" : attempts.map(attemptText).join();
  return `[[${rows}],${JSON.stringify(tags.map(idFor))}]\t`;
}

function attemptText(attempt: Attempt): string {
  const { deployment, outcome, startedMs, usage, cost } = attempt;
  return (
    `[${wholeText(startedMs)}${nameCell(deployment)},"${outcome}",${numberText(inputOf(usage))},${numberText(outputOf(usage))},` +
    `${costText(cost)},{${restText(attempt)}${cell("usage", usage && usageText(usage))}}]`
  );
}
