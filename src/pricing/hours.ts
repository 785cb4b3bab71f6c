// Whether a moment is in a window of the week, told by the clock on the wall of a time zone. An hour that clocks skip is in no window, one they
// repeat is in it twice: so say price pages that name times of day. Pure but for remembering how a zone's clock is read.

import type { PriceHours } from "../contract/usage.ts";

interface WallClock {
  /** 0 is Sunday. */
  readonly day: number;
  /** Of that day, 0..1439. */
  readonly minute: number;
}

const MINUTES_A_DAY = 24 * 60;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The window begins on its days, and may end on the next: `fri 22:00-06:00` holds on Saturday morning. */
export function isIn({ days, fromMinute, toMinute }: Omit<PriceHours, "price" | "zone">, { day, minute }: WallClock): boolean {
  if (fromMinute < toMinute) return days.includes(day) && minute >= fromMinute && minute < toMinute;
  return (days.includes(day) && minute >= fromMinute) || (days.includes((day + 6) % 7) && minute < toMinute);
}

/** What the clocks of a zone show at a Unix millisecond. */
export function wallClock(zone: string, nowMs: number): WallClock {
  if (zone !== "UTC") return zonedClock(zone, nowMs);
  const minutes = Math.floor(nowMs / 60_000);
  const days = Math.floor(minutes / MINUTES_A_DAY);
  return { day: (((days + 4) % 7) + 7) % 7, minute: minutes - days * MINUTES_A_DAY }; // 1970 began on a Thursday
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

function zonedClock(zone: string, nowMs: number): WallClock {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat("en-US", { timeZone: zone, weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    clocks.set(zone, clock);
  }
  const parts = Object.fromEntries(clock.formatToParts(nowMs).map(({ type, value }) => [type, value]));
  return { day: DAYS.indexOf(parts["weekday"] ?? ""), minute: Number(parts["hour"]) * 60 + Number(parts["minute"]) };
}
