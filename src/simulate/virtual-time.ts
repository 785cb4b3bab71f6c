// A clock that jumps: what is due next happens next, and between two things no time passes. So a day takes as long as what happens in it.
// Not for anything that waits for a real network, disk or timer.

import type { SetTimer } from "../contract/timer.ts";

export interface VirtualTime {
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly setTimer: SetTimer;
  /** Until nothing is due any more. After each thing all promises that can go on have gone on. `tick` is told the time. */
  run(tick?: (nowMs: number) => void): Promise<void>;
}

interface Due {
  readonly atMs: number;
  /** What is due at the same time happens in the order in which it was set. */
  readonly order: number;
  callback: (() => void) | undefined;
}

export function createVirtualTime(startMs: number): VirtualTime {
  const heap: Due[] = [];
  let nowMs = startMs;
  let order = 0;
  return {
    now: () => nowMs,
    setTimer(callback, delayMs) {
      const due: Due = { atMs: nowMs + Math.max(0, delayMs), order, callback };
      order += 1;
      push(heap, due);
      return {
        close() {
          due.callback = undefined;
        },
      };
    },
    async run(tick) {
      for (let due = pop(heap); due !== undefined; due = pop(heap)) {
        const { callback } = due;
        if (callback === undefined) continue;
        nowMs = due.atMs;
        callback();
        // Node empties its queue of promises before it.
        await new Promise((resolve) => setImmediate(resolve));
        tick?.(nowMs);
      }
    },
  };
}

const isBefore = (a: Due, b: Due): boolean => a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order);

function push(heap: Due[], due: Due): void {
  let at = heap.length;
  heap.push(due);
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || !isBefore(due, parent)) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = due;
}

function pop(heap: Due[]): Due | undefined {
  const [first] = heap;
  const last = heap.pop();
  if (first === undefined || last === undefined || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
    const child = right !== undefined && left !== undefined && isBefore(right, left) ? 2 * at + 2 : 2 * at + 1;
    const lower = heap[child];
    if (lower === undefined || !isBefore(lower, last)) break;
    heap[at] = lower;
    at = child;
  }
  heap[at] = last;
  return first;
}
