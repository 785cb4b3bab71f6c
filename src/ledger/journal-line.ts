// A record as one line of text, and back: JSON with whole numbers of any size. Pure.

import type { LedgerRecord } from "../contract/ledger.ts";

const BIG = new Set(["cost", "rate", "per"]);

/** Without its line break. */
export function writeLine(record: LedgerRecord): string {
  return JSON.stringify(record, (_, value: unknown) => (typeof value === "bigint" ? `${value}` : value));
}

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
