// Records of the ledger as rows, and back: a row a request, a row a tag, and a row an attempt, unless it was the only one and its request's row says the
// same, which is the usual case. What is searched and summed has columns, the rest is JSON. Pure.

import type { Insertable, Selectable } from "kysely";
import type { AttemptRecord } from "../contract/failure.ts";
import type { LedgerRecord } from "../contract/ledger.ts";
import type { Usage } from "../contract/usage.ts";
import { lineOf, readWritten, type WrittenAttempt, type WrittenLine, type WrittenRecord } from "../ledger/record-line.ts";
import { outputTokens, promptTokens } from "../pricing/price.ts";
import { idFor } from "./database.ts";
import type { Tables } from "./tables.ts";

/** Nine million dollars. A dearer one is told in full in its lines. */
const MOST_COST = 2n ** 63n - 1n;
const DIGITS_THAT_FIT = 18;

/** Names that nobody searches by. */
interface RequestBody {
  readonly tags: readonly string[];
  readonly keyAlias?: string | undefined;
  readonly usage?: Usage | undefined;
  readonly lines: readonly WrittenLine[];
  /** The only one, which has no row. */
  readonly attempt?: OnlyAttempt | undefined;
}

type OnlyAttempt = Omit<WrittenAttempt, "deployment" | "outcome" | "cost">;
type AttemptBody = Omit<WrittenAttempt, "deployment" | "outcome" | "startedMs" | "cost">;

/** Each has its line break. */
export const linesIn = (text: string): string[] => text.slice(0, -1).split("\n");

/** Of a line that writeLine wrote. */
export function recordIn(line: string): WrittenRecord {
  const record = readWritten(line);
  if (record === undefined) throw new Error("a line of the ledger is no record");
  return record;
}

export function requestRow(record: WrittenRecord): Insertable<Tables["requests"]> {
  const { usage, tags, keyAlias, lines } = record;
  const only = onlyAttempt(record);
  const body: RequestBody = { tags, keyAlias, usage, lines, attempt: only && onlyBody(only) };
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
    body: JSON.stringify(body),
  };
}

const NO_ATTEMPTS: Insertable<Tables["attempts"]>[] = [];
export function attemptRows(record: WrittenRecord): Insertable<Tables["attempts"]>[] {
  const { id, attempts } = record;
  if (onlyAttempt(record) !== undefined) return NO_ATTEMPTS;
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

/** Where it was the only one, and the request's columns say of it what its own would. */
function onlyAttempt({ attempts, deployment, outcome, usage, cost, isCached }: WrittenRecord): WrittenAttempt | undefined {
  const [only] = attempts;
  if (only === undefined || attempts.length > 1 || isCached) return undefined;
  const isAlike = only.deployment === deployment && only.outcome === outcome && only.cost === cost;
  return isAlike && inputOf(only.usage) === inputOf(usage) && outputOf(only.usage) === outputOf(usage) ? only : undefined;
}

const onlyBody = ({ deployment: _, outcome: __, cost: ___, ...body }: WrittenAttempt): OnlyAttempt => body;

const inputOf = (usage: Usage | undefined): number => (usage === undefined ? 0 : promptTokens(usage));
const outputOf = (usage: Usage | undefined): number => (usage === undefined ? 0 : outputTokens(usage));

const NO_TAGS: Insertable<Tables["request_tags"]>[] = [];
export const tagRows = ({ id, tags }: WrittenRecord): Insertable<Tables["request_tags"]>[] =>
  tags.length === 0 ? NO_TAGS : [...new Set(tags.map(idFor))].map((tag) => ({ tag, request: id }));

/** `provider/model`, and a model may have slashes of its own. */
const providerOf = (deployment: string): string => deployment.split("/", 1)[0] ?? deployment;

const name = (text: string | undefined): string | null => (text === undefined ? null : idFor(text));

function costText(cost: string | undefined): string | null {
  if (cost === undefined) return null;
  return cost.length > DIGITS_THAT_FIT && BigInt(cost) > MOST_COST ? `${MOST_COST}` : cost;
}

const turnOf = ({ id }: { readonly id: string }): number => Number(id.slice(id.lastIndexOf("#") + 1));

export function recordOf(row: Selectable<Tables["requests"]>, attempts: readonly Selectable<Tables["attempts"]>[]): LedgerRecord {
  const { attempt, ...body } = JSON.parse(row.body) as RequestBody; // here and below as requestRow wrote it
  const outcome = row.outcome as LedgerRecord["outcome"];
  const cost = row.cost === null ? undefined : BigInt(row.cost);
  const only = attempt && { ...attempt, deployment: row.deployment ?? "", outcome, ...(cost === undefined ? {} : { cost }) };
  return {
    id: row.id,
    requestId: row.request_id,
    startedMs: row.started_ms,
    ms: row.ms,
    firstTokenMs: row.first_token_ms ?? undefined,
    ingress: row.ingress,
    operation: (row.operation ?? undefined) as LedgerRecord["operation"],
    model: row.model ?? undefined,
    deployment: row.deployment ?? undefined,
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
    lines: body.lines.map(lineOf),
    attempts: only ? [only] : [...attempts].sort((a, b) => turnOf(a) - turnOf(b)).map(attemptOf),
  };
}

function attemptOf({ deployment, outcome, started_ms, cost, body }: Selectable<Tables["attempts"]>): LedgerRecord["attempts"][number] {
  const rest = JSON.parse(body) as AttemptBody; // as attemptRows wrote it
  return {
    deployment,
    outcome: outcome as AttemptRecord["outcome"],
    startedMs: started_ms,
    ...rest,
    ...(cost === null ? {} : { cost: BigInt(cost) }),
  };
}
