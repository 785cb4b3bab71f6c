// A clock that a test moves by hand, with its timers: nothing is due until it says so.

import type { SetTimer } from "../../src/contract/timer.ts";

export interface Clock {
  readonly now: () => number;
  readonly setTimer: SetTimer;
  /** Moves on, from one thing that is due to the next, and lets all promises that can go on go on. */
  advance(ms: number): Promise<void>;
}

export function createClock(startMs = 1_000_000): Clock {
  let nowMs = startMs;
  let due: { atMs: number; callback: () => void }[] = [];
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  return {
    now: () => nowMs,
    setTimer(callback, delayMs) {
      const timer = { atMs: nowMs + delayMs, callback };
      due.push(timer);
      return { close: () => void (due = due.filter((one) => one !== timer)) };
    },
    async advance(ms) {
      const until = nowMs + ms;
      await settle();
      for (;;) {
        const [next] = due.filter(({ atMs }) => atMs <= until).sort((a, b) => a.atMs - b.atMs);
        if (next === undefined) break;
        due = due.filter((one) => one !== next);
        nowMs = Math.max(nowMs, next.atMs);
        next.callback();
        await settle();
      }
      nowMs = until;
    },
  };
}
