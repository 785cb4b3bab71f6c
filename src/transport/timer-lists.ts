// Timers for what seldom lasts that long: of each length one of node's, for all that wait for that length. To set one is to join a list that is
// in order as it is, to close one is to leave it. A SetTimer of another SetTimer; knows nothing of calls.

import type { SetTimer, Timer } from "../contract/timer.ts";

export function createTimerLists(now: () => number, setTimer: SetTimer): SetTimer {
  const lists = new Map<number, TimerList>();
  return (callback, delayMs) => {
    let list = lists.get(delayMs);
    if (list === undefined) {
      list = new TimerList(delayMs, now, setTimer, () => lists.delete(delayMs));
      lists.set(delayMs, list);
    }
    return list.add(callback);
  };
}

/** Of one length; the first to be set is the first to be due. */
class TimerList {
  readonly #delayMs: number;
  readonly #now: () => number;
  readonly #setTimer: SetTimer;
  readonly #onIdle: () => void;
  /** Its `next` is the first, its `previous` the last. */
  readonly #ends: Waiting;
  /** Set as long as the list is known: the one it was set for may have left since. */
  #timer: Timer | undefined;

  constructor(delayMs: number, now: () => number, setTimer: SetTimer, onIdle: () => void) {
    this.#delayMs = delayMs;
    this.#now = now;
    this.#setTimer = setTimer;
    this.#onIdle = onIdle;
    this.#ends = new Waiting(this, () => {}, Number.POSITIVE_INFINITY);
  }

  add(callback: () => void): Timer {
    const waiting = new Waiting(this, callback, this.#now() + this.#delayMs);
    if (this.#timer === undefined) this.#timer = this.#setTimer(this.#fire, this.#delayMs);
    else if (this.#ends.next === this.#ends) this.#timer.ref?.();
    waiting.join(this.#ends);
    return waiting;
  }

  /** Nobody waits: node's timer goes on, for whoever comes next, but keeps no process alive. */
  onLeft(): void {
    if (this.#ends.next === this.#ends) this.#timer?.unref?.();
  }

  readonly #fire = (): void => {
    const nowMs = this.#now();
    for (let first = this.#ends.next; first.dueMs <= nowMs; first = this.#ends.next) {
      first.leave();
      first.callback();
    }
    const first = this.#ends.next;
    if (first === this.#ends) this.#onIdle();
    else this.#timer = this.#setTimer(this.#fire, Math.max(1, Math.ceil(first.dueMs - nowMs)));
  };
}

class Waiting implements Timer {
  readonly #list: TimerList;
  readonly callback: () => void;
  readonly dueMs: number;
  previous: Waiting = this;
  next: Waiting = this;

  constructor(list: TimerList, callback: () => void, dueMs: number) {
    this.#list = list;
    this.callback = callback;
    this.dueMs = dueMs;
  }

  /** As the last. */
  join(ends: Waiting): void {
    this.next = ends;
    this.previous = ends.previous;
    ends.previous.next = this;
    ends.previous = this;
  }

  leave(): void {
    this.previous.next = this.next;
    this.next.previous = this.previous;
    this.previous = this;
    this.next = this;
  }

  close(): void {
    if (this.next === this) return;
    this.leave();
    this.#list.onLeft();
  }
}
