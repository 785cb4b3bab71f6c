// A record as the rows that a store has of it, and back: a row a request, a row a tag, and a row an attempt, unless it was the only one and its request's
// row says the same, which is the usual case. What is searched and summed has columns, the rest is JSON. Pure. Rows are written by record-line.ts.

import type { AttemptRecord } from "../contract/failure.ts";
import type { CostLine, LedgerRecord } from "../contract/ledger.ts";
import type { Usage } from "../contract/usage.ts";
import { outputTokens, promptTokens } from "../pricing/price.ts";
import type { Tables } from "../storage/tables.ts";

type Requests = Tables["requests"];
type CellsOf<C extends readonly (keyof Requests)[]> = { readonly [At in keyof C]: Requests[C[At] & keyof Requests] };

/** Of the table of requests, in the order in which a line has their cells and a statement inserts them. The body comes last. */
export const COLUMNS = [
  ...(["id", "request_id", "started_ms", "ms", "first_token_ms", "ingress", "operation", "model", "deployment", "variant"] as const),
  ...(["streamed", "outcome", "key_id", "user_id", "team_id", "organization_id", "end_user", "is_cached", "is_estimated"] as const),
  ...(["input_tokens", "output_tokens", "cost"] as const),
] as const satisfies readonly (keyof Requests)[];
export type Column = (typeof COLUMNS)[number];
export type Cells = CellsOf<typeof COLUMNS>;

const EVERY_COLUMN: [Exclude<keyof Requests, Column | "body">] extends [never] ? true : never = true;
void EVERY_COLUMN;

export type Attempt = LedgerRecord["attempts"][number];

/** What nobody searches by. Nothing that is empty is in it, and nothing that a cell says. */
export interface Body {
  readonly lines: readonly (WrittenLine | OldLine)[];
  readonly tags?: readonly string[];
  readonly keyAlias?: string;
  readonly usage?: Usage;
  /** The only attempt, which has no row. */
  readonly only?: OnlyAttempt;
  /** As earlier builds wrote it, which told all of it but what the request's cells say. */
  readonly attempt?: OldAttempt | null;
}

/** `per` and the deployment where they are not 1 and the request's. Amounts are digits. */
export type WrittenLine = readonly [CostLine["bucket"], count: number, rate: string, cost: string, per?: string, deployment?: string];

/** What its request does not say of it. */
export interface OnlyAttempt extends Omit<Attempt, "deployment" | "outcome" | "cost" | "startedMs" | "usage"> {
  /** From when the request began; absent: at once. */
  readonly afterMs?: number;
  /** Absent: the request's. Null: there is none. */
  readonly usage?: Usage | null;
}

interface OldLine extends Omit<CostLine, "deployment" | "rate" | "per" | "cost">, Readonly<Record<"rate" | "per" | "cost", string>> {
  readonly deployment?: string;
}
interface OldAttempt extends Omit<Attempt, "deployment" | "outcome" | "cost" | "usage"> {
  readonly usage?: Usage | "same";
}

/** Where it was the only one, and the request says of it what it would itself. */
export function onlyAttempt({ attempts, deployment, outcome, usage, cost, isCached }: LedgerRecord): Attempt | undefined {
  const [only] = attempts;
  if (only === undefined || attempts.length > 1 || isCached) return undefined;
  const isAlike = only.deployment === deployment && only.outcome === outcome && only.cost === cost;
  return isAlike && (only.usage === usage || isCountedAlike(only.usage, usage)) ? only : undefined;
}

const isCountedAlike = (one: Usage | undefined, other: Usage | undefined): boolean =>
  inputOf(one) === inputOf(other) && outputOf(one) === outputOf(other);

export const inputOf = (usage: Usage | undefined): number => (usage === undefined ? 0 : promptTokens(usage));
export const outputOf = (usage: Usage | undefined): number => (usage === undefined ? 0 : outputTokens(usage));

/** Without what only sums look at. */
export type RequestRow = Omit<Requests, "input_tokens" | "output_tokens">;
export type AttemptRow = Omit<Tables["attempts"], "input_tokens" | "output_tokens" | "provider">;

export function readRow(row: RequestRow, attempts: readonly AttemptRow[]): LedgerRecord {
  const body = JSON.parse(row.body) as Body; // here and below as record-line.ts wrote it
  const deployment = row.deployment ?? undefined;
  const only = onlyOf(row, body);
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
    outcome: row.outcome as LedgerRecord["outcome"],
    keyId: row.key_id ?? undefined,
    keyAlias: body.keyAlias,
    userId: row.user_id ?? undefined,
    teamId: row.team_id ?? undefined,
    organizationId: row.organization_id ?? undefined,
    endUser: row.end_user ?? undefined,
    tags: body.tags ?? [],
    isCached: row.is_cached === 1,
    usage: body.usage,
    isEstimated: row.is_estimated === 1,
    cost: amountOf(row.cost),
    lines: body.lines.map((line) => lineOf(line, deployment)),
    attempts: only ? [only] : [...attempts].sort((a, b) => turnOf(a) - turnOf(b)).map(attemptOf),
  };
}

function onlyOf({ started_ms, deployment, outcome, cost }: RequestRow, { only, attempt, usage }: Body): Attempt | undefined {
  const ofRequest = { deployment: deployment ?? "", outcome: outcome as Attempt["outcome"], ...paid(cost) };
  if (attempt) return { ...attempt, ...ofRequest, usage: attempt.usage === "same" ? usage : attempt.usage };
  if (only === undefined) return undefined;
  const { afterMs = 0, ...rest } = only;
  return { ...rest, ...ofRequest, startedMs: started_ms + afterMs, usage: rest.usage === undefined ? usage : (rest.usage ?? undefined) };
}

function lineOf(line: WrittenLine | OldLine, ofRequest = ""): CostLine {
  if (!isWritten(line)) return { deployment: ofRequest, ...line, rate: BigInt(line.rate), per: BigInt(line.per), cost: BigInt(line.cost) };
  const [bucket, count, rate, cost, per = "1", deployment = ofRequest] = line;
  return { deployment, bucket, count, rate: BigInt(rate), per: BigInt(per), cost: BigInt(cost) };
}
const isWritten = (line: WrittenLine | OldLine): line is WrittenLine => Array.isArray(line);

function attemptOf({ deployment, outcome, started_ms, cost, body }: AttemptRow): Attempt {
  const rest = JSON.parse(body) as Omit<Attempt, "deployment" | "outcome" | "startedMs" | "cost">;
  return { deployment, outcome: outcome as AttemptRecord["outcome"], startedMs: started_ms, ...rest, ...paid(cost) };
}

const amountOf = (digits: string | null): bigint | undefined => (digits === null ? undefined : BigInt(digits));
const paid = (digits: string | null): Pick<Attempt, "cost"> => (digits === null ? {} : { cost: BigInt(digits) });
const turnOf = ({ id }: { readonly id: string }): number => Number(id.slice(id.lastIndexOf("#") + 1));
