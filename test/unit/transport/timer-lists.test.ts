import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Timer } from "../../../src/contract/timer.ts";
import { createTimerLists } from "../../../src/transport/timer-lists.ts";

/** A clock that only moves by `advance`, and counts node's timers. */
function clock() {
  let nowMs = 0;
  let set = 0;
  const timers = new Map<object, { at: number; run: () => void; isAlive: boolean }>();
  return {
    now: () => nowMs,
    set: () => set,
    alive: () => [...timers.values()].filter(({ isAlive }) => isAlive).length,
    setTimer(run: () => void, delayMs: number): Timer {
      const timer = { at: nowMs + delayMs, run, isAlive: true };
      set += 1;
      timers.set(timer, timer);
      return {
        close: () => timers.delete(timer),
        ref: () => (timer.isAlive = true),
        unref: () => (timer.isAlive = false),
      };
    },
    advance(ms: number) {
      const end = nowMs + ms;
      for (;;) {
        const [due] = [...timers.values()].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (due === undefined) break;
        timers.delete(due);
        nowMs = due.at;
        due.run();
      }
      nowMs = end;
    },
  };
}

type Step = { readonly set: number } | { readonly close: number } | { readonly wait: number };

function play(steps: readonly Step[], inLists: boolean): string[] {
  const time = clock();
  const setTimer = inLists ? createTimerLists(time.now, time.setTimer) : time.setTimer;
  const timers: Timer[] = [];
  const fired: string[] = [];
  for (const step of steps) {
    if ("wait" in step) time.advance(step.wait);
    else if ("close" in step) timers[step.close % Math.max(1, timers.length)]?.close();
    else {
      const name = timers.length;
      timers.push(setTimer(() => fired.push(`${name} at ${time.now()}`), step.set));
    }
  }
  time.advance(100);
  return fired.toSorted();
}

describe("timers in lists", () => {
  test("fire when node's own would, whatever is set and closed meanwhile", () => {
    const step = fc.oneof(fc.record({ set: fc.constantFrom(1, 5, 20) }), fc.record({ close: fc.nat(50) }), fc.record({ wait: fc.nat(12) }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        expect(play(steps, true)).toEqual(play(steps, false));
      }),
    );
  });

  test("that are set and closed a thousand times need one of node's, which keeps no process alive", () => {
    const time = clock();
    const setTimer = createTimerLists(time.now, time.setTimer);
    for (let at = 0; at < 1000; at += 1) {
      const timer = setTimer(() => {}, 10_000);
      expect(time.alive()).toBe(1);
      timer.close();
    }
    expect([time.set(), time.alive()]).toEqual([1, 0]);
    time.advance(20_000);
    expect(time.set()).toBe(1);
  });

  test("may be set and closed by one that fires", () => {
    const time = clock();
    const setTimer = createTimerLists(time.now, time.setTimer);
    const fired: string[] = [];
    const other = { timer: undefined as Timer | undefined };
    setTimer(() => {
      fired.push(`first at ${time.now()}`);
      other.timer?.close();
      setTimer(() => fired.push(`again at ${time.now()}`), 5);
    }, 5);
    other.timer = setTimer(() => fired.push("never"), 5);
    time.advance(50);
    expect(fired).toEqual(["first at 5", "again at 10"]);
  });
});
