// The calendar windows of budgets: which hour, day, week, month or year of a time zone a moment lies in, as instants. Pure but for remembering how a
// zone's clock is read. A window begins at the first instant at which the zone's clock shows its beginning, or something later where that is
// skipped; so windows follow each other without a gap, whatever clocks do, and an hour that is shown twice is one window of two hours.

import type { BudgetRule } from "../contract/access.ts";

/** Unix milliseconds; the end is left out. */
export interface Window {
  readonly startMs: number;
  /** Undefined: it never ends. */
  readonly endMs: number | undefined;
}

type Unit = BudgetRule["window"]["unit"];
type CalendarUnit = Exclude<Unit, "total">;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const ALWAYS: Window = { startMs: 0, endMs: undefined };

export function windowAt({ unit, zone }: BudgetRule["window"], nowMs: number): Window {
  if (unit === "total") return ALWAYS;
  let wall = beginningOf(unit, wallOf(zone, nowMs));
  let startMs = firstShown(zone, wall);
  // Where clocks were set back over a beginning, it has been shown already.
  for (;;) {
    wall = nextOf(unit, wall);
    const nextMs = firstShown(zone, wall);
    if (nextMs > nowMs) return { startMs, endMs: nextMs };
    startMs = nextMs;
  }
}

/** What a zone's clock shows, as if it were UTC: so that it can be reckoned with. */
type WallMs = number;

function beginningOf(unit: CalendarUnit, wall: WallMs): WallMs {
  const date = new Date(wall);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  switch (unit) {
    case "hour":
      return wall - (((wall % HOUR_MS) + HOUR_MS) % HOUR_MS);
    case "day":
      return Date.UTC(year, month, day);
    case "week":
      // Monday.
      return Date.UTC(year, month, day - ((date.getUTCDay() + 6) % 7));
    case "month":
      return Date.UTC(year, month, 1);
    case "year":
      return Date.UTC(year, 0, 1);
  }
}

function nextOf(unit: CalendarUnit, beginning: WallMs): WallMs {
  const date = new Date(beginning);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  switch (unit) {
    case "hour":
      return beginning + HOUR_MS;
    case "day":
      return Date.UTC(year, month, day + 1);
    case "week":
      return Date.UTC(year, month, day + 7);
    case "month":
      return Date.UTC(year, month + 1, 1);
    case "year":
      return Date.UTC(year + 1, 0, 1);
  }
}

/** The first instant at which the zone's clock shows this or something later. */
function firstShown(zone: string, wall: WallMs): number {
  const before = offsetAt(zone, wall - DAY_MS);
  const after = offsetAt(zone, wall + DAY_MS);
  if (before === after) return wall - before;
  // The clock is set between the two; when, is found by halving.
  let [low, high] = [wall - DAY_MS, wall + DAY_MS];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle) === before) low = middle;
    else high = middle;
  }
  return wall - before < high ? wall - before : Math.max(high, wall - after);
}

const wallOf = (zone: string, atMs: number): WallMs => atMs + offsetAt(zone, atMs);

const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(zone: string, atMs: number): number {
  if (zone === "UTC") return 0;
  let clock = clocks.get(zone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      calendar: "iso8601",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    clocks.set(zone, clock);
  }
  const parts: Record<string, number> = {};
  for (const { type, value } of clock.formatToParts(atMs)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(atMs / 1000) * 1000;
}

/** The window of a moment, remembered until it is over: a request asks for it many times. */
export function createWindows(): (window: BudgetRule["window"], nowMs: number) => Window {
  const known = new Map<string, Window>();
  return (window, nowMs) => {
    const name = `${window.unit} ${window.zone}`;
    const last = known.get(name);
    if (last !== undefined && nowMs >= last.startMs && (last.endMs === undefined || nowMs < last.endMs)) return last;
    const found = windowAt(window, nowMs);
    known.set(name, found);
    return found;
  };
}
