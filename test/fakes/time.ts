// A time of its own for tests: nothing waits for a real clock.

import type { SetTimer } from "../../src/contract/timer.ts";

/** Time passes when nothing else happens: the timer that is due next fires. */
export function virtualTime() {
  let nowMs = 0;
  const due: { readonly atMs: number; readonly callback: () => void }[] = [];
  const setTimer: SetTimer = (callback, delayMs) => {
    const timer = { atMs: nowMs + delayMs, callback };
    due.push(timer);
    due.sort((a, b) => a.atMs - b.atMs);
    return { close: () => void (due.includes(timer) && due.splice(due.indexOf(timer), 1)) };
  };
  return {
    setTimer,
    now: () => nowMs,
    pending: () => due.length,
    async until(ended: Promise<unknown>) {
      let isOver = false;
      void ended.then(() => (isOver = true));
      for (let quiet = 0; !isOver; ) {
        await new Promise(setImmediate);
        if (++quiet < 8) continue;
        quiet = 0;
        const next = due.shift();
        if (next === undefined) continue;
        nowMs = Math.max(nowMs, next.atMs);
        next.callback();
      }
    },
  };
}
