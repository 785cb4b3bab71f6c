import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createWindows, windowAt } from "../../../src/budget/window.ts";
import { WINDOWS } from "../../../src/contract/access.ts";

const shown = (unit: (typeof WINDOWS)[number], zone: string, at: string): readonly string[] => {
  const { startMs, endMs } = windowAt({ unit, zone }, Date.parse(at));
  return [startMs, endMs ?? Number.NaN].map((ms) => (Number.isNaN(ms) ? "never" : new Date(ms).toISOString().replace(":00.000Z", "Z")));
};

describe("the window of a moment", () => {
  test.each([
    { unit: "hour", zone: "UTC", at: "2026-03-01T10:59:59.999Z", want: ["2026-03-01T10:00Z", "2026-03-01T11:00Z"] },
    { unit: "hour", zone: "Asia/Kolkata", at: "2026-03-01T10:15Z", want: ["2026-03-01T09:30Z", "2026-03-01T10:30Z"] },
    { unit: "day", zone: "UTC", at: "2026-03-01T00:00Z", want: ["2026-03-01T00:00Z", "2026-03-02T00:00Z"] },
    { unit: "day", zone: "America/New_York", at: "2026-01-01T04:59Z", want: ["2025-12-31T05:00Z", "2026-01-01T05:00Z"] },
    { unit: "week", zone: "UTC", at: "2026-11-29T23:59Z", want: ["2026-11-23T00:00Z", "2026-11-30T00:00Z"] },
    { unit: "month", zone: "Asia/Tokyo", at: "2026-02-28T14:59Z", want: ["2026-01-31T15:00Z", "2026-02-28T15:00Z"] },
    { unit: "year", zone: "Pacific/Auckland", at: "2026-12-31T10:59Z", want: ["2025-12-31T11:00Z", "2026-12-31T11:00Z"] },
    { unit: "total", zone: "UTC", at: "2026-12-31T10:59Z", want: ["1970-01-01T00:00Z", "never"] },
  ] as const)("$unit of $zone at $at", ({ unit, zone, at, want }) => expect(shown(unit, zone, at)).toEqual(want));

  test.each([
    {
      says: "a day of 23 hours",
      unit: "day",
      zone: "Europe/Berlin",
      at: "2026-03-29T12:00Z",
      want: ["2026-03-28T23:00Z", "2026-03-29T22:00Z"],
    },
    {
      says: "a day of 25 hours",
      unit: "day",
      zone: "Europe/Berlin",
      at: "2026-10-25T12:00Z",
      want: ["2026-10-24T22:00Z", "2026-10-25T23:00Z"],
    },
    {
      says: "an hour shown twice is one",
      unit: "hour",
      zone: "Europe/Berlin",
      at: "2026-10-25T01:30Z",
      want: ["2026-10-25T00:00Z", "2026-10-25T02:00Z"],
    },
    {
      says: "the hour after one that is skipped",
      unit: "hour",
      zone: "Europe/Berlin",
      at: "2026-03-29T01:30Z",
      want: ["2026-03-29T01:00Z", "2026-03-29T02:00Z"],
    },
    {
      says: "a day whose midnight is skipped",
      unit: "day",
      zone: "Africa/Cairo",
      at: "2026-04-24T12:00Z",
      want: ["2026-04-23T22:00Z", "2026-04-24T21:00Z"],
    },
    {
      says: "midnight is set back over",
      unit: "day",
      zone: "America/St_Johns",
      at: "2010-11-07T03:00Z",
      want: ["2010-11-07T02:30Z", "2010-11-08T03:30Z"],
    },
    {
      says: "a day that was left out",
      unit: "day",
      zone: "Pacific/Apia",
      at: "2011-12-30T12:00Z",
      want: ["2011-12-30T10:00Z", "2011-12-31T10:00Z"],
    },
    {
      says: "half an hour",
      unit: "hour",
      zone: "Australia/Lord_Howe",
      at: "2026-10-03T15:45Z",
      want: ["2026-10-03T15:30Z", "2026-10-03T16:00Z"],
    },
  ] as const)("where clocks are set: $says", ({ unit, zone, at, want }) => expect(shown(unit, zone, at)).toEqual(want));
});

const zones = fc.constantFrom(
  "UTC", "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "America/St_Johns", "Africa/Cairo", "Asia/Beirut",
  "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Chatham", "America/Havana", "Africa/Casablanca",
); // biome-ignore format: a list
const units = fc.constantFrom(...WINDOWS.filter((unit) => unit !== "total"));
const moments = fc.integer({ min: Date.UTC(1995, 0), max: Date.UTC(2040, 0) });
const LONGEST_HOURS = { hour: 3, day: 25, week: 7 * 24 + 2, month: 31 * 24 + 2, year: 366 * 24 + 2 };

describe("whatever clocks do", () => {
  test("a moment lies in its window, which is one window from its first instant to its last, and the next begins where it ends", () => {
    fc.assert(
      fc.property(units, zones, moments, fc.double({ min: 0, max: 1, noNaN: true }), (unit, zone, nowMs, share) => {
        const window = windowAt({ unit, zone }, nowMs);
        const { startMs, endMs = 0 } = window;
        expect(startMs).toBeLessThanOrEqual(nowMs);
        expect(endMs).toBeGreaterThan(nowMs);
        const within = Math.floor(startMs + (endMs - 1 - startMs) * share);
        for (const ms of [startMs, within, endMs - 1]) expect(windowAt({ unit, zone }, ms)).toEqual(window);
        expect(windowAt({ unit, zone }, endMs).startMs).toBe(endMs);
        expect(windowAt({ unit, zone }, startMs - 1).endMs).toBe(startMs);
        expect((endMs - startMs) / 3_600_000).toBeLessThanOrEqual(LONGEST_HOURS[unit]);
      }),
      { numRuns: 300 },
    );
  });
  test("longer windows are made of whole shorter ones", () => {
    fc.assert(
      fc.property(zones, moments, (zone, nowMs) => {
        for (const [longer, shorter] of [
          ["day", "hour"],
          ["month", "day"],
          ["year", "month"],
          ["week", "day"],
        ] as const) {
          const { startMs, endMs = 0 } = windowAt({ unit: longer, zone }, nowMs);
          expect([windowAt({ unit: shorter, zone }, startMs).startMs, windowAt({ unit: shorter, zone }, endMs).startMs]).toEqual([
            startMs,
            endMs,
          ]);
        }
      }),
    );
  });
  test("what is remembered is what would be found", () => {
    const windows = createWindows();
    fc.assert(
      fc.property(units, zones, moments, (unit, zone, nowMs) => {
        expect(windows({ unit, zone }, nowMs)).toEqual(windowAt({ unit, zone }, nowMs));
      }),
    );
  });
});
