// The circuit breaker of one deployment: closed, open for a while after failures, then half open for one probe. Pure: state in, state out,
// times in Unix milliseconds. Which failures count is said by the failure table; who asks it is live.ts.

import type { PlanBreaker } from "../contract/plan.ts";

export interface Breaker {
  readonly state: "closed" | "open" | "half_open";
  readonly failuresInRow: number;
  /** Calls judged since `sinceMs`; a window of its own each time. */
  readonly good: number;
  readonly bad: number;
  readonly sinceMs: number;
  /** While open: when a probe may go. */
  readonly untilMs: number;
  /** How often it opened without a success between. */
  readonly opened: number;
  /** Half open: whether the probe is under way. */
  readonly isProbing: boolean;
  /** What opened it, for people. */
  readonly why: string;
}

export const CLOSED: Breaker = {
  state: "closed",
  failuresInRow: 0,
  good: 0,
  bad: 0,
  sinceMs: 0,
  untilMs: 0,
  opened: 0,
  isProbing: false,
  why: "",
};

/** A ratio means nothing over fewer calls than this. */
const FEWEST_CALLS = 20;
const WINDOW_MS = 30_000;
/** Each failed probe doubles the rest, up to this. */
const LONGEST_OPEN_MS = 120_000;
/** An upstream that asks for more is tried again after this. */
const LONGEST_ASKED_MS = 300_000;

/** Undefined: a call may go. Otherwise when one may; for a half-open breaker, that is when its probe is back. */
export function restsUntil({ state, untilMs, isProbing }: Breaker, nowMs: number): number | undefined {
  if (state === "open" && nowMs < untilMs) return untilMs;
  return state === "half_open" && isProbing ? nowMs : undefined;
}

/** A call goes: the first one after the rest is the probe. */
export function afterStart(breaker: Breaker, nowMs: number): Breaker {
  if (breaker.state === "closed" || (breaker.state === "open" && nowMs < breaker.untilMs)) return breaker;
  return { ...breaker, state: "half_open", isProbing: true };
}

export function afterSuccess(breaker: Breaker, nowMs: number): Breaker {
  // A call from before it opened proves nothing.
  if (breaker.state === "open") return breaker;
  if (breaker.state === "half_open") return { ...CLOSED, sinceMs: nowMs };
  const { good, bad, sinceMs } = windowOf(breaker, nowMs);
  return { ...breaker, failuresInRow: 0, opened: 0, good: good + 1, bad, sinceMs };
}

/** A call that ended in nobody's favour (the client left, its request was wrong): a probe may be sent again. */
export function afterNothing(breaker: Breaker): Breaker {
  return breaker.isProbing ? { ...breaker, isProbing: false } : breaker;
}

export interface FailedCall {
  readonly why: string;
  /** What the upstream asks to wait; undefined when it does not. */
  readonly retryAfterMs: number | undefined;
  /** In [0, 1): spreads the ends of rests over instances. */
  readonly random: number;
}

/** `settings` undefined: nothing opens it, not even the upstream's own word. */
export function afterFailure(breaker: Breaker, settings: PlanBreaker | undefined, call: FailedCall, nowMs: number): Breaker {
  const { why, retryAfterMs } = call;
  const { good, bad, sinceMs } = windowOf(breaker, nowMs);
  const failed: Breaker = { ...breaker, failuresInRow: breaker.failuresInRow + 1, good, bad: bad + 1, sinceMs, isProbing: false };
  if (settings === undefined) return failed;
  const askedMs = retryAfterMs === undefined ? 0 : Math.min(LONGEST_ASKED_MS, retryAfterMs);
  const opens = breaker.state === "half_open" || isTooMuch(failed, settings);
  if (!opens && askedMs === 0) return failed;
  const opened = opens ? breaker.opened + 1 : breaker.opened;
  const ownMs = opens ? Math.min(LONGEST_OPEN_MS, settings.openMs * 2 ** breaker.opened) * (1 + call.random / 10) : 0;
  const untilMs = Math.max(breaker.state === "open" ? breaker.untilMs : 0, nowMs + Math.round(Math.max(askedMs, ownMs)));
  return { ...failed, state: "open", untilMs, opened, why };
}

function isTooMuch({ state, failuresInRow, good, bad }: Breaker, { failures, ratio }: PlanBreaker): boolean {
  if (state === "open") return false;
  return failuresInRow >= failures || (good + bad >= FEWEST_CALLS && bad / (good + bad) >= ratio);
}

function windowOf({ good, bad, sinceMs }: Breaker, nowMs: number): Pick<Breaker, "good" | "bad" | "sinceMs"> {
  return nowMs - sinceMs > WINDOW_MS ? { good: 0, bad: 0, sinceMs: nowMs } : { good, bad, sinceMs };
}
