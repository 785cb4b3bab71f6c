// A line that record-line.ts has written: cut into the rows that it is, or read as the record that they are. Pure.

import type { LedgerRecord } from "../contract/ledger.ts";
import type { Tables } from "../storage/tables.ts";
import { type Cells, COLUMNS, readRow } from "./record-row.ts";

/** What a line is. */
export interface Rows {
  readonly cells: Cells;
  readonly body: string;
  readonly attempts: readonly Tables["attempts"][];
  readonly tags: readonly Tables["request_tags"][];
}

const NO_ROWS: readonly never[] = [];

/** Throws for what is no such line. */
export function cutLine(line: string): Rows {
  const end = line.indexOf("\t");
  const cells = JSON.parse(line.slice(0, end)) as Cells; // here and below as it was written
  if (line.startsWith("{", end + 1)) return { cells, body: line.slice(end + 1), attempts: NO_ROWS, tags: NO_ROWS };
  const next = line.indexOf("\t", end + 1);
  const [attempts, tags] = JSON.parse(line.slice(end, next)) as Elsewhere;
  const [request] = cells;
  return { cells, body: line.slice(next + 1), attempts: attempts.map(attemptRow(request)), tags: tags.map((tag) => ({ tag, request })) };
}

/** Undefined for a line that broke off, or is no record. */
export function readLine(line: string): LedgerRecord | undefined {
  try {
    const { cells, body, attempts } = cutLine(line);
    return readRow(rowOf(cells, body), attempts);
  } catch {
    return undefined;
  }
}

/** For a database that is given the names of columns with them. */
export const rowOf = (cells: Cells, body: string): Tables["requests"] =>
  ({ ...Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at]])), body }) as Tables["requests"]; // by their types

type OfAttempt = Tables["attempts"];
type Elsewhere = readonly [attempts: readonly WrittenAttempt[], tags: readonly string[]];
type WrittenAttempt = readonly [
  ...[startedMs: OfAttempt["started_ms"], deployment: OfAttempt["deployment"], outcome: OfAttempt["outcome"]],
  ...[inputTokens: OfAttempt["input_tokens"], outputTokens: OfAttempt["output_tokens"], cost: OfAttempt["cost"], body: object],
];

const attemptRow =
  (request: string) =>
  ([started_ms, deployment, outcome, input_tokens, output_tokens, cost, body]: WrittenAttempt, at: number): OfAttempt => ({
    ...{ id: `${request}#${at + 1}`, request, started_ms, deployment, provider: providerOf(deployment), outcome },
    ...{ input_tokens, output_tokens, cost, body: JSON.stringify(body) },
  });

/** `provider/model`, and a model may have slashes of its own. */
const providerOf = (deployment: string): string => deployment.split("/", 1)[0] ?? deployment;
