import { describe, expect, test } from "vitest";
import { type CallTimeouts, CallTimer, type TimedOut } from "../../../src/transport/timeouts.ts";

/** A clock that only moves by `advance`, with timers that fire on the way. */
function clock() {
  let nowMs = 1000;
  let armed = 0;
  const timers = new Map<object, { at: number; run: () => void }>();
  return {
    now: () => nowMs,
    armed: () => armed,
    pending: () => timers.size,
    setTimer(run: () => void, delayMs: number) {
      const key = {};
      armed += 1;
      timers.set(key, { at: nowMs + delayMs, run });
      return { close: () => timers.delete(key) };
    },
    advance(ms: number) {
      const end = nowMs + ms;
      for (;;) {
        const due = [...timers].filter(([, timer]) => timer.at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
        if (due === undefined) break;
        timers.delete(due[0]);
        nowMs = due[1].at;
        due[1].run();
      }
      nowMs = end;
    },
  };
}

type Step = number | "first_byte" | "idle" | "touch" | "suspend" | "resume" | "stop";

function play(timeouts: Partial<CallTimeouts>, steps: readonly Step[]) {
  const time = clock();
  const fired: [TimedOut, number][] = [];
  const none = Number.POSITIVE_INFINITY;
  const timer = new CallTimer(
    { connectMs: none, firstByteMs: none, idleMs: none, totalMs: none, ...timeouts },
    time.now,
    time.setTimer,
    (what) => {
      fired.push([what, time.now() - 1000]);
      timer.stop();
    },
  );
  for (const step of steps) {
    if (typeof step === "number") time.advance(step);
    else if (step === "first_byte" || step === "idle") timer.enter(step);
    else timer[step]();
  }
  return { fired, armed: time.armed(), pending: time.pending() };
}

describe("CallTimer", () => {
  const rows: readonly { says: string; timeouts: Partial<CallTimeouts>; steps: readonly Step[]; fired: readonly [TimedOut, number][] }[] = [
    { says: "connect", timeouts: { connectMs: 10 }, steps: [9, 1], fired: [["connect", 10]] },
    { says: "connected in time", timeouts: { connectMs: 10 }, steps: [9, "first_byte", 100], fired: [] },
    {
      says: "first byte, counted from the connection",
      timeouts: { connectMs: 10, firstByteMs: 20 },
      steps: [5, "first_byte", 19, 1],
      fired: [["first_byte", 25]],
    },
    {
      says: "a shorter limit after a longer one",
      timeouts: { firstByteMs: 1000, idleMs: 5 },
      steps: ["first_byte", 10, "idle", 5],
      fired: [["idle", 15]],
    },
    {
      says: "a longer limit after a shorter one",
      timeouts: { firstByteMs: 5, idleMs: 1000 },
      steps: ["first_byte", 4, "idle", 999, 1],
      fired: [["idle", 1004]],
    },
    {
      says: "bytes keep it awake",
      timeouts: { idleMs: 10 },
      steps: ["idle", 9, "touch", 9, "touch", 9, "touch", 10],
      fired: [["idle", 37]],
    },
    {
      says: "total, whatever comes",
      timeouts: { idleMs: 10, totalMs: 25 },
      steps: ["idle", 9, "touch", 9, "touch", 9],
      fired: [["total", 25]],
    },
    { says: "suspended", timeouts: { idleMs: 10, totalMs: 100 }, steps: ["idle", 5, "suspend", 90, "resume", 4], fired: [] },
    { says: "suspended, then silent", timeouts: { idleMs: 10 }, steps: ["idle", 5, "suspend", 90, "resume", 10], fired: [["idle", 105]] },
    { says: "suspended past the total", timeouts: { idleMs: 10, totalMs: 50 }, steps: ["idle", "suspend", 90], fired: [["total", 50]] },
    { says: "stopped", timeouts: { idleMs: 10 }, steps: ["idle", "stop", 90], fired: [] },
    { says: "longer than a timer can be", timeouts: { totalMs: 2 ** 32 }, steps: [2 ** 32 - 1, 1], fired: [["total", 2 ** 32]] },
  ];
  test.each(rows)("$says", ({ timeouts, steps, fired }) => expect(play(timeouts, steps).fired).toEqual(fired));

  test("a thousand bytes arm no timer each", () => {
    const steps = Array.from({ length: 1000 }, (): Step[] => ["touch", 1]).flat();
    expect(
      play({ connectMs: 100, firstByteMs: 100, idleMs: 200, totalMs: 10_000 }, ["first_byte", "idle", ...steps, "stop"]).armed,
    ).toBeLessThan(10);
  });

  test("stopping leaves no timer behind", () => expect(play({ connectMs: 5, totalMs: 9 }, ["first_byte", "stop"]).pending).toBe(0));
});
