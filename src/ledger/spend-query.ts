// What somebody wants to know of the ledger, as text (of a command line, of an address) → a query. Pure. Dates are days of UTC.

import { FAILURE_KINDS } from "../contract/failure.ts";
import { SPEND_DIMENSIONS, type SpendDimension, type SpendQuery } from "../contract/ledger.ts";

export interface AskedSpend {
  /** `2026-11-01`, a time of ISO 8601, or how long ago: `30d`, `12h`, `90m`. Default: 30 days ago. */
  readonly from?: string | undefined;
  /** Excluded; a day alone is its end. Default: now. */
  readonly to?: string | undefined;
  /** `team,model`. Default: nothing, one sum. */
  readonly by?: string | undefined;
  /** `team=red`, each. */
  readonly where?: readonly string[] | undefined;
}

export type ReadQuery = { readonly ok: true; readonly query: SpendQuery } | { readonly ok: false; readonly message: string };

const DAY_MS = 86_400_000;
const UNIT_MS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: DAY_MS };
const DEFAULT_FROM_MS = 30 * DAY_MS;

export function readSpendQuery({ from, to, by = "", where = [] }: AskedSpend, nowMs: number): ReadQuery {
  const fromMs = from === undefined ? nowMs - DEFAULT_FROM_MS : timeOf(from, nowMs, 0);
  const toMs = to === undefined ? nowMs + 1 : timeOf(to, nowMs, DAY_MS);
  if (fromMs === undefined) return unreadable("from", from);
  if (toMs === undefined) return unreadable("to", to);
  if (fromMs >= toMs) return { ok: false, message: "the time ends before it begins" };
  const dimensions: SpendDimension[] = [];
  for (const name of by.split(",").flatMap((one) => one.trim() || [])) {
    const dimension = dimensionOf(name);
    if (dimension === undefined) return unknown(name);
    if (!dimensions.includes(dimension)) dimensions.push(dimension);
  }
  const said: Partial<Record<SpendDimension, string>> = {};
  for (const one of where) {
    const at = one.indexOf("=");
    const dimension = dimensionOf(one.slice(0, at).trim());
    if (at === -1) return { ok: false, message: `"${one}" is not of the form dimension=value` };
    if (dimension === undefined) return unknown(one.slice(0, at));
    const value = one.slice(at + 1).trim();
    if (dimension === "day" && (timeOf(value, nowMs, 0) === undefined || !/^\d{4}-\d\d-\d\d$/.test(value)))
      return { ok: false, message: `"${value}" is not a day such as 2026-11-01` };
    if (dimension === "outcome" && value !== "ok" && !FAILURE_KINDS.some((kind) => kind === value))
      return { ok: false, message: `"${value}" is no outcome: ok, ${FAILURE_KINDS.join(", ")}` };
    said[dimension] = value;
  }
  return { ok: true, query: { fromMs, toMs, by: dimensions, where: said } };
}

const dimensionOf = (name: string): SpendDimension | undefined => SPEND_DIMENSIONS.find((one) => one === name);
const unknown = (name: string): ReadQuery => ({ ok: false, message: `"${name}" is nothing to ask by: ${SPEND_DIMENSIONS.join(", ")}` });
const unreadable = (what: string, text: string | undefined): ReadQuery => ({
  ok: false,
  message: `${what} "${text}" is no time: write a day such as 2026-11-01, a time such as 2026-11-01T12:00:00Z, or how long ago, such as 7d`,
});

/** `dayMs` is added to a day alone. */
function timeOf(text: string, nowMs: number, dayMs: number): number | undefined {
  const ago = /^(\d{1,6})([mhd])$/.exec(text);
  if (ago !== null) return nowMs - Number(ago[1]) * (UNIT_MS[ago[2] ?? ""] ?? 0);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    const day = Date.parse(`${text}T00:00:00Z`);
    // 2026-02-30 would be another day.
    return Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== text ? undefined : day + dayMs;
  }
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
