// Durations and windows in the words that people know (`30d`, `1mo`), and times as text. Pure.

import type { WindowUnit } from "../contract/access.ts";

const UNIT_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** `30s`, `12h`, `1mo` from a moment on; a month and a year are the calendar's. The schema has seen to its form. */
export function after(duration: string, fromMs: number): number {
  const [, count = "0", unit = "s"] = /^(\d+)(s|m|h|d|w|mo|y)$/.exec(duration) ?? [];
  const factor = UNIT_MS[unit];
  if (factor !== undefined) return fromMs + Number(count) * factor;
  const months = Number(count) * (unit === "y" ? 12 : 1);
  const from = new Date(fromMs);
  const at = new Date(fromMs);
  at.setUTCMonth(from.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(from.getUTCDate(), last));
  return at.getTime();
}

/** Year 9999: what lies beyond is no date that all can read. */
export const LATEST_MS = Date.UTC(9999, 11, 31);

const WINDOW_WORDS: Readonly<Record<WindowUnit, readonly string[]>> = {
  hour: ["1h", "hour"],
  day: ["1d", "24h", "day", "daily"],
  week: ["7d", "1w", "week", "weekly"],
  month: ["1mo", "30d", "month", "monthly"],
  year: ["1y", "365d", "year", "yearly"],
  total: ["total"],
};

/** Undefined and null: it never starts anew. */
export function windowOf(word: string | null | undefined): WindowUnit {
  const found = Object.entries(WINDOW_WORDS).find(([, words]) => word !== null && word !== undefined && words.includes(word));
  return (found?.[0] ?? "total") as WindowUnit; // a key of the table
}

export const windowWord = (unit: WindowUnit): string | null => (unit === "total" ? null : (WINDOW_WORDS[unit][0] ?? null));

export const iso = (ms: number): string => new Date(ms).toISOString();

/** A day alone, as its end, is its last moment. */
export function momentOf(text: string, isEnd: boolean): number | undefined {
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) return undefined;
  return isEnd && text.length === "2026-01-31".length ? ms + 86_400_000 : ms;
}
