// The four limits on one upstream call, on one timer. Each phase only notes when it began; the timer, when it fires, looks whether a
// limit has truly passed and sleeps on if not. So a byte that arrives costs one look at the clock, and no timer is touched.

import type { SetTimer, Timer } from "../contract/timer.ts";

/** Milliseconds; Infinity is no limit. */
export interface CallTimeouts {
  /** From the call until a connection carries the request; waiting for a free connection of the pool counts. */
  readonly connectMs: number;
  /** From then until the response's head. */
  readonly firstByteMs: number;
  /** Between bytes of the body, the time the reader itself paused excepted. */
  readonly idleMs: number;
  /** From the call until the last byte, pauses included. */
  readonly totalMs: number;
}

export type TimedPhase = "connect" | "first_byte" | "idle";
export type TimedOut = TimedPhase | "total";

export type { SetTimer, Timer };

/** A longer delay makes node's timer fire at once. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

export class CallTimer {
  readonly #timeouts: CallTimeouts;
  readonly #now: () => number;
  readonly #setTimer: SetTimer;
  readonly #onTimeout: (what: TimedOut) => void;
  readonly #totalDueMs: number;
  #phase: TimedPhase = "connect";
  #limitMs: number;
  #sinceMs: number;
  #isSuspended = false;
  #timer: Timer | undefined;
  /** When the armed timer fires. */
  #firesAtMs = Number.POSITIVE_INFINITY;

  /** Starts in the phase `connect`. `now` is any clock in milliseconds that never goes back. */
  constructor(timeouts: CallTimeouts, now: () => number, setTimer: SetTimer, onTimeout: (what: TimedOut) => void) {
    this.#timeouts = timeouts;
    this.#now = now;
    this.#setTimer = setTimer;
    this.#onTimeout = onTimeout;
    this.#sinceMs = now();
    this.#limitMs = timeouts.connectMs;
    this.#totalDueMs = this.#sinceMs + timeouts.totalMs;
    this.#arm(this.#sinceMs);
  }

  enter(phase: TimedPhase): void {
    this.#phase = phase;
    this.#limitMs =
      phase === "first_byte" ? this.#timeouts.firstByteMs : phase === "idle" ? this.#timeouts.idleMs : this.#timeouts.connectMs;
    this.#sinceMs = this.#now();
    if (this.#dueMs() < this.#firesAtMs) this.#arm(this.#sinceMs);
  }

  /** A byte came. */
  touch(): void {
    this.#sinceMs = this.#now();
  }

  /** The reader paused: silence is its own doing until `resume`. */
  suspend(): void {
    this.#isSuspended = true;
  }

  resume(): void {
    this.#isSuspended = false;
    this.#sinceMs = this.#now();
    if (this.#dueMs() < this.#firesAtMs) this.#arm(this.#sinceMs);
  }

  stop(): void {
    this.#timer?.close();
    this.#timer = undefined;
    this.#firesAtMs = Number.POSITIVE_INFINITY;
  }

  #phaseDueMs(): number {
    return this.#isSuspended && this.#phase === "idle" ? Number.POSITIVE_INFINITY : this.#sinceMs + this.#limitMs;
  }

  #dueMs(): number {
    return Math.min(this.#phaseDueMs(), this.#totalDueMs);
  }

  #arm(nowMs: number): void {
    this.#timer?.close();
    this.#timer = undefined;
    this.#firesAtMs = this.#dueMs();
    if (this.#firesAtMs === Number.POSITIVE_INFINITY) return;
    const delayMs = Math.min(LONGEST_DELAY_MS, Math.max(1, Math.ceil(this.#firesAtMs - nowMs)));
    this.#timer = this.#setTimer(() => this.#fire(), delayMs);
  }

  #fire(): void {
    const nowMs = this.#now();
    this.#timer = undefined;
    if (nowMs >= this.#totalDueMs) this.#onTimeout("total");
    else if (nowMs >= this.#phaseDueMs()) this.#onTimeout(this.#phase);
    else this.#arm(nowMs);
  }
}
