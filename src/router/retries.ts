// Whether and when the same deployments may be asked once more: the wait, and the budget that keeps retries from becoming a storm. Pure.
// Going on to another deployment or model is no retry: that is done at once, and what it may cost is bounded by attempts and deadline.

export interface Backoff {
  /** Upper bound of the first wait; each further one doubles it. */
  readonly firstMs: number;
  readonly longestMs: number;
}

export const BACKOFF: Backoff = { firstMs: 500, longestMs: 8_000 };
/** An upstream that asks for a longer wait is not waited for within a request. */
const LONGEST_ASKED_MS = 60_000;

/**
 * The wait before the `retry`-th retry (from 0): anything between nothing and the bound, so that clients of one outage do not come back
 * together. What an upstream asks for is waited at least, with up to a tenth more. Undefined: it asks for more than anybody waits.
 */
export function waitBefore(retry: number, askedMs: number | undefined, random: number, backoff = BACKOFF): number | undefined {
  if (askedMs !== undefined) return askedMs > LONGEST_ASKED_MS ? undefined : Math.ceil(askedMs * (1 + random / 10));
  return Math.ceil(random * Math.min(backoff.longestMs, backoff.firstMs * 2 ** retry));
}

/** What a deployment may still be asked again. A call earns a share of a retry, and so does each second up to a few, so that quiet models can be retried at all. */
export interface RetryBudget {
  readonly balance: number;
  readonly atMs: number;
}

/** Retries that are there without any traffic, and how fast they come back. */
const FREE_RETRIES = 10;
const FREE_PER_MS = 1 / 1_000;
/** Saved up in quiet times, spent in a bad one. */
const MOST_SAVED = 100;

export const FULL_BUDGET: RetryBudget = { balance: FREE_RETRIES, atMs: 0 };

/** `share`: retries each call earns, 0.2 for one to every five. */
export function afterCall(budget: RetryBudget, share: number, nowMs: number): RetryBudget {
  const { balance } = refilled(budget, nowMs);
  return { balance: Math.max(balance, Math.min(MOST_SAVED, balance + share)), atMs: nowMs };
}

export const mayRetry = (budget: RetryBudget, nowMs: number): boolean => refilled(budget, nowMs).balance >= 1;

export function afterRetry(budget: RetryBudget, nowMs: number): RetryBudget {
  return { balance: Math.max(0, refilled(budget, nowMs).balance - 1), atMs: nowMs };
}

function refilled({ balance, atMs }: RetryBudget, nowMs: number): RetryBudget {
  const free = Math.min(FREE_RETRIES, balance + Math.max(0, nowMs - atMs) * FREE_PER_MS);
  return { balance: Math.max(balance, free), atMs: nowMs };
}
