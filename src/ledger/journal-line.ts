// A record as one line of text, and back: JSON with whole numbers of any size. Pure.

import type { LedgerRecord } from "../contract/ledger.ts";
import { writtenLine } from "../pricing/cost-line.ts";

const BIG = new Set(["cost", "rate", "per"]);

/** Without its line break. By a copy: a function that JSON.stringify asks about each value costs several times as much. */
export function writeLine(record: LedgerRecord): string {
  const { cost, lines, attempts } = record;
  return JSON.stringify({ ...record, cost: textOf(cost), lines: lines.map(writtenLine), attempts: attempts.map(writtenAttempt) });
}

const textOf = (value: bigint | undefined): string | undefined => (value === undefined ? undefined : `${value}`);

const writtenAttempt = (attempt: LedgerRecord["attempts"][number]): object => ({ ...attempt, cost: textOf(attempt.cost) });

/** Undefined for a line that broke off, or is no record. */
export function readLine(text: string): LedgerRecord | undefined {
  try {
    const read: unknown = JSON.parse(text, (name, value: unknown) => (BIG.has(name) && typeof value === "string" ? BigInt(value) : value));
    return isRecord(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** By what a store cannot do without; the rest is as writeLine wrote it. */
function isRecord(value: unknown): value is LedgerRecord {
  if (typeof value !== "object" || value === null) return false;
  const { id, startedMs, attempts, lines, tags } = value as Partial<Record<keyof LedgerRecord, unknown>>;
  return typeof id === "string" && typeof startedMs === "number" && [attempts, lines, tags].every(Array.isArray);
}
