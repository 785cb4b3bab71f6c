// A value that expires, kept: fetched once for everybody who waits, fetched again ahead of its end, and used to its end when that fails.
// Clock and timer are parameters. Knows nothing of what the value is. Never rejects.

import type { Failure, Result } from "../contract/failure.ts";

export interface Expiring<T> {
  readonly value: T;
  /** Unix milliseconds; undefined: it stays good. */
  readonly expiresAtMs: number | undefined;
}

export interface CacheInput<T> {
  /** May reject; `failure` says what that means. */
  readonly fetch: () => Promise<Expiring<T>>;
  /** Made without the error's own words: a library may quote what it sent. */
  readonly failure: (error: unknown) => Failure;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly setTimer: (callback: () => void, delayMs: number) => { close(): unknown };
}

export interface Cache<T> {
  /** A promise only when nothing good is held. */
  get(): Result<T> | Promise<Result<T>>;
  /** What is held is fetched anew, unless it has only just been. */
  distrust(): void;
}

/** Half of the lifetime, for those that live shorter than twice this. */
const AHEAD_MS = 5 * 60_000;
/** Between the end of one fetch and the next while the value is still good: some sources give the same one until its last minutes. */
const PAUSE_MS = 10_000;
/** A fetch that takes longer counts as failed, and the next one does not wait for it. */
const LIMIT_MS = 15_000;

interface Held<T> extends Expiring<T> {
  readonly fetchedAtMs: number;
  refreshAtMs: number;
}

export function createCache<T>({ fetch, failure, now, setTimer }: CacheInput<T>): Cache<T> {
  let held: Held<T> | undefined;
  let running: Promise<Result<T>> | undefined;

  const isGood = (one: Held<T>): boolean => one.expiresAtMs === undefined || now() < one.expiresAtMs;

  /** The one fetch under way. */
  const refresh = (): Promise<Result<T>> => {
    running ??= bounded().then((result) => {
      running = undefined;
      if (result.ok) {
        const fetchedAtMs = now();
        held = { ...result.value, fetchedAtMs, refreshAtMs: Math.max(fetchedAtMs + PAUSE_MS, refreshTime(result.value, fetchedAtMs)) };
        return { ok: true, value: result.value.value };
      }
      // Whoever waited since before the end of the old value may still use it.
      if (held === undefined || !isGood(held)) return result;
      held.refreshAtMs = now() + PAUSE_MS;
      return { ok: true, value: held.value };
    });
    return running;
  };

  const bounded = (): Promise<Result<Expiring<T>>> =>
    new Promise((resolve) => {
      const end = (result: Result<Expiring<T>>): void => {
        timer.close();
        resolve(result);
      };
      const fail = (error: unknown): void => end({ ok: false, failure: failure(error) });
      const timer = setTimer(() => fail(new Error("no answer in time")), LIMIT_MS);
      // What throws at once fails like what rejects.
      new Promise<Expiring<T>>((started) => started(fetch())).then(
        (value) => (value.expiresAtMs === undefined || value.expiresAtMs > now() ? end({ ok: true, value }) : fail(new Error("expired"))),
        fail,
      );
    });

  return {
    get() {
      if (held === undefined || !isGood(held)) return refresh();
      if (now() >= held.refreshAtMs) void refresh();
      return { ok: true, value: held.value };
    },
    distrust() {
      if (held !== undefined && now() >= held.fetchedAtMs + PAUSE_MS) held = undefined;
    },
  };
}

function refreshTime({ expiresAtMs }: Expiring<unknown>, fetchedAtMs: number): number {
  if (expiresAtMs === undefined) return Number.POSITIVE_INFINITY;
  return expiresAtMs - Math.min(AHEAD_MS, (expiresAtMs - fetchedAtMs) / 2);
}
