// Records of the ledger as rows, and back: a row a request, a row a tag, and a row an attempt, unless it was the only one and its request's row says the
// same, which is the usual case. What is searched and summed has columns, the rest is JSON. Pure.

import type { Insertable, Selectable } from "kysely";
import type { AttemptRecord } from "../contract/failure.ts";
import type { LedgerRecord } from "../contract/ledger.ts";
import type { Usage } from "../contract/usage.ts";
import {
  cutLine,
  lineOf,
  type OnlyAttempt,
  onlyAttempt,
  readWritten,
  type WrittenAttempt,
  type WrittenHead,
  type WrittenLine,
  type WrittenRecord,
  wholeOf,
} from "../ledger/record-line.ts";
import { outputTokens, promptTokens } from "../pricing/price.ts";
import { idFor } from "./database.ts";
import type { Tables } from "./tables.ts";

/** Nine million dollars. A dearer one is told in full in its lines. */
const MOST_COST = 2n ** 63n - 1n;
const DIGITS_THAT_FIT = 18;

/** What nobody searches by: of most requests the rest of their line, as it is. */
interface RequestBody {
  readonly tags: readonly string[];
  readonly keyAlias?: string | undefined;
  readonly usage?: Usage | undefined;
  readonly lines: readonly WrittenLine[];
  /** The only one, which has no row. Null: there was none. */
  readonly attempt?: OnlyAttempt | null | undefined;
}

type AttemptBody = Omit<WrittenAttempt, "deployment" | "outcome" | "startedMs" | "cost">;

export interface Rows {
  readonly request: Insertable<Tables["requests"]>;
  readonly attempts: readonly Insertable<Tables["attempts"]>[];
  readonly tags: readonly Insertable<Tables["request_tags"]>[];
}

/** Each has its line break. */
export function linesIn(bytes: Buffer): string[] {
  const lines: string[] = [];
  // One by one: a text of them all is so large that its memory is new each time, which costs more than all else here.
  let at = 0;
  for (let end = bytes.indexOf(LINE_BREAK); end !== -1; end = bytes.indexOf(LINE_BREAK, at)) {
    lines.push(bytes.toString("utf8", at, end));
    at = end + 1;
  }
  return lines;
}
const LINE_BREAK = 10;

/** Of a line that writeLine wrote, or an earlier version of it. */
export function rowsOf(line: string): Rows {
  const cut = cutLine(line);
  if (cut !== undefined) return { request: requestRow(cut.head, cut.rest), attempts: NO_ATTEMPTS, tags: tagRows(cut.head) };
  const record = readWritten(line);
  if (record === undefined) throw new Error("a line of the ledger is no record");
  const only = onlyAttempt(record);
  const { tags, keyAlias, usage, lines } = record;
  const body: RequestBody = { tags, keyAlias, usage, lines, attempt: only && onlyBody(only) };
  return {
    request: requestRow(record, JSON.stringify(body)),
    attempts: only === undefined ? attemptRows(record) : NO_ATTEMPTS,
    tags: tagRows(record),
  };
}

function requestRow(record: WrittenHead, body: string): Insertable<Tables["requests"]> {
  const { usage } = record;
  return {
    id: record.id,
    request_id: idFor(record.requestId),
    started_ms: Math.round(record.startedMs),
    ms: Math.round(record.ms),
    first_token_ms: record.firstTokenMs === undefined ? null : Math.round(record.firstTokenMs),
    ingress: idFor(record.ingress),
    operation: name(record.operation),
    model: name(record.model),
    deployment: name(record.deployment),
    variant: name(record.variant),
    streamed: record.streamed ? 1 : 0,
    outcome: record.outcome,
    key_id: name(record.keyId),
    user_id: name(record.userId),
    team_id: name(record.teamId),
    organization_id: name(record.organizationId),
    end_user: name(record.endUser),
    is_cached: record.isCached ? 1 : 0,
    is_estimated: record.isEstimated ? 1 : 0,
    input_tokens: inputOf(usage),
    output_tokens: outputOf(usage),
    cost: costText(record.cost),
    body,
  };
}

const NO_ATTEMPTS: Insertable<Tables["attempts"]>[] = [];
function attemptRows({ id, attempts }: WrittenRecord): Insertable<Tables["attempts"]>[] {
  return attempts.map(({ deployment, outcome, startedMs, cost, ...rest }, index) => ({
    id: `${id}#${index + 1}`,
    request: id,
    started_ms: Math.round(startedMs),
    deployment: idFor(deployment),
    provider: idFor(providerOf(deployment)),
    outcome,
    input_tokens: inputOf(rest.usage),
    output_tokens: outputOf(rest.usage),
    cost: costText(cost),
    body: JSON.stringify(rest satisfies AttemptBody),
  }));
}

const onlyBody = ({ deployment: _, outcome: __, cost: ___, ...body }: WrittenAttempt): OnlyAttempt => body;

const inputOf = (usage: Usage | undefined): number => (usage === undefined ? 0 : promptTokens(usage));
const outputOf = (usage: Usage | undefined): number => (usage === undefined ? 0 : outputTokens(usage));

const NO_TAGS: Insertable<Tables["request_tags"]>[] = [];
const tagRows = ({ id, tags }: WrittenHead): Insertable<Tables["request_tags"]>[] =>
  tags.length === 0 ? NO_TAGS : [...new Set(tags.map(idFor))].map((tag) => ({ tag, request: id }));

/** `provider/model`, and a model may have slashes of its own. */
const providerOf = (deployment: string): string => deployment.split("/", 1)[0] ?? deployment;

const name = (text: string | undefined): string | null => (text === undefined ? null : idFor(text));

function costText(cost: string | undefined): string | null {
  if (cost === undefined) return null;
  return cost.length > DIGITS_THAT_FIT && BigInt(cost) > MOST_COST ? `${MOST_COST}` : cost;
}

const turnOf = ({ id }: { readonly id: string }): number => Number(id.slice(id.lastIndexOf("#") + 1));

/** Without the columns that only sums look at. */
export type RequestRow = Omit<Selectable<Tables["requests"]>, "input_tokens" | "output_tokens">;
export type AttemptRow = Omit<Selectable<Tables["attempts"]>, "input_tokens" | "output_tokens" | "provider">;

export function recordOf(row: RequestRow, attempts: readonly AttemptRow[]): LedgerRecord {
  const { attempt, ...body } = JSON.parse(row.body) as RequestBody; // here and below as requestRow wrote it
  const outcome = row.outcome as LedgerRecord["outcome"];
  const cost = row.cost === null ? undefined : BigInt(row.cost);
  const deployment = row.deployment ?? undefined;
  const only = attempt && wholeOf(attempt, { deployment, outcome, usage: body.usage, cost });
  return {
    id: row.id,
    requestId: row.request_id,
    startedMs: row.started_ms,
    ms: row.ms,
    firstTokenMs: row.first_token_ms ?? undefined,
    ingress: row.ingress,
    operation: (row.operation ?? undefined) as LedgerRecord["operation"],
    model: row.model ?? undefined,
    deployment,
    variant: row.variant ?? undefined,
    streamed: row.streamed === 1,
    outcome,
    keyId: row.key_id ?? undefined,
    keyAlias: body.keyAlias,
    userId: row.user_id ?? undefined,
    teamId: row.team_id ?? undefined,
    organizationId: row.organization_id ?? undefined,
    endUser: row.end_user ?? undefined,
    tags: body.tags,
    isCached: row.is_cached === 1,
    usage: body.usage,
    isEstimated: row.is_estimated === 1,
    cost,
    lines: body.lines.map((one) => lineOf(one, deployment)),
    attempts: only ? [only] : [...attempts].sort((a, b) => turnOf(a) - turnOf(b)).map(attemptOf),
  };
}

function attemptOf({ deployment, outcome, started_ms, cost, body }: AttemptRow): LedgerRecord["attempts"][number] {
  const rest = JSON.parse(body) as AttemptBody; // as attemptRows wrote it
  return {
    deployment,
    outcome: outcome as AttemptRecord["outcome"],
    startedMs: started_ms,
    ...rest,
    ...(cost === null ? {} : { cost: BigInt(cost) }),
  };
}
