// A bucket that is drunk from and fills by itself: the state of one limit a minute. Pure: what was drunk and when comes in and goes out, the clock
// (milliseconds) comes with each call. Knows no scope and no store; src/limits/redis-script.ts does the same sums in Lua, and a test holds the two
// to each other.

/** `used` of the limit at `atMs`; it comes back evenly, the whole limit within a minute. May be above the limit: that has to come back too. */
export interface Bucket {
  readonly used: number;
  readonly atMs: number;
}

export const MINUTE_MS = 60_000;
export const FULL: Bucket = { used: 0, atMs: 0 };

/** What is still missing now. A clock that goes back gives nothing and takes nothing. */
export function usedAt({ used, atMs }: Bucket, perMinute: number, nowMs: number): number {
  return Math.max(0, used - (Math.max(0, nowMs - atMs) * perMinute) / MINUTE_MS);
}

/** What is larger than the whole limit goes when nothing is missing: nothing else could ever let it. */
export function hasRoom(bucket: Bucket, cost: number, perMinute: number, nowMs: number): boolean {
  const used = usedAt(bucket, perMinute, nowMs);
  return used === 0 || used + cost <= perMinute;
}

/** `cost` may be negative, to give back what was too much. Asks nothing: what has been used has been used. */
export function drawn(bucket: Bucket, cost: number, perMinute: number, nowMs: number): Bucket {
  return { used: usedAfter(bucket, cost, perMinute, nowMs), atMs: Math.max(bucket.atMs, nowMs) };
}

/** The same for whoever keeps it in place. */
export const usedAfter = (bucket: Bucket, cost: number, perMinute: number, nowMs: number): number =>
  Math.max(0, usedAt(bucket, perMinute, nowMs) + cost);

/** Until there is room for `cost`, in whole milliseconds; 0: there is. */
export function waitMs(bucket: Bucket, cost: number, perMinute: number, nowMs: number): number {
  const used = usedAt(bucket, perMinute, nowMs);
  const missing = Math.min(used, used + cost - perMinute);
  return missing <= 0 ? 0 : Math.ceil((missing * MINUTE_MS) / perMinute);
}

/** Until it is whole again. */
export function wholeInMs(bucket: Bucket, perMinute: number, nowMs: number): number {
  return Math.ceil((usedAt(bucket, perMinute, nowMs) * MINUTE_MS) / perMinute);
}
