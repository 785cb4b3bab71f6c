// The latest measurements of one thing, from which percentiles are told. Pure: the clock comes with each call (milliseconds).

/** Oldest first. */
export interface Recent {
  readonly values: readonly number[];
  readonly atMs: number;
}

const MOST = 100;
/** A percentile of fewer is chance. */
const FEWEST = 20;
/** What was measured before a pause as long as this says nothing of now. */
const LONGEST_PAUSE_MS = 600_000;

export function measured(recent: Recent | undefined, value: number, nowMs: number): Recent {
  const kept = isFresh(recent, nowMs) ? recent.values.slice(-(MOST - 1)) : [];
  return { values: [...kept, value], atMs: nowMs };
}

/** By the nearest rank; undefined where too little was measured lately. */
export function percentileOf(recent: Recent | undefined, share: number, nowMs: number): number | undefined {
  if (!isFresh(recent, nowMs) || recent.values.length < FEWEST) return undefined;
  const sorted = Float64Array.from(recent.values).toSorted();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

const isFresh = (recent: Recent | undefined, nowMs: number): recent is Recent =>
  recent !== undefined && nowMs - recent.atMs <= LONGEST_PAUSE_MS;
