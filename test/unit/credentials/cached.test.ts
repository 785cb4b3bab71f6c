// Single flight, refresh ahead of the end, and what a failed refresh leaves: by rows and over every order of events.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Failure } from "../../../src/contract/failure.ts";
import { createCache, type Expiring } from "../../../src/credentials/cached.ts";

const MINUTE = 60_000;
const FAILURE: Failure = { kind: "auth", message: "no" };

function fixture() {
  let nowMs = 1_000_000;
  const fetches: { resolve: (value: Expiring<string>) => void; reject: (error: unknown) => void; isOpen: boolean }[] = [];
  const timers: { callback: () => void; atMs: number; isClosed: boolean }[] = [];
  const cache = createCache<string>({
    fetch: () =>
      new Promise((resolve, reject) => {
        fetches.push({ resolve, reject, isOpen: true });
      }),
    failure: () => FAILURE,
    now: () => nowMs,
    setTimer(callback, delayMs) {
      const timer = { callback, atMs: nowMs + delayMs, isClosed: false };
      timers.push(timer);
      return { close: () => (timer.isClosed = true) };
    },
  });
  return {
    cache,
    fetches,
    timers,
    now: () => nowMs,
    /** Time passes, and timers with it. */
    async pass(ms: number) {
      nowMs += ms;
      for (const timer of timers) {
        if (timer.isClosed || timer.atMs > nowMs) continue;
        timer.isClosed = true;
        timer.callback();
      }
      await settled();
    },
    async answer(value: string, lifetimeMs: number | undefined, at = fetches.length - 1) {
      const one = fetches[at];
      if (one) one.isOpen = false;
      one?.resolve({ value, expiresAtMs: lifetimeMs === undefined ? undefined : nowMs + lifetimeMs });
      await settled();
    },
    async fail(at = fetches.length - 1) {
      const one = fetches[at];
      if (one) one.isOpen = false;
      one?.reject(new Error("refused: client_secret=hunter2"));
      await settled();
    },
  };
}

const settled = async () => {
  for (let i = 0; i < 10; i++) await Promise.resolve();
};

describe("a value that expires", () => {
  test("is fetched once for all who wait, and then held without a promise", async () => {
    const { cache, fetches, answer } = fixture();
    const waiting = [cache.get(), cache.get(), cache.get()];
    expect(fetches.length).toBe(1);
    await answer("a", 60 * MINUTE);
    expect(await Promise.all(waiting)).toEqual(Array(3).fill({ ok: true, value: "a" }));
    expect(cache.get()).toEqual({ ok: true, value: "a" });
    expect(fetches.length).toBe(1);
  });

  test("is fetched again five minutes ahead, once, while the old one is still given out", async () => {
    const { cache, fetches, answer, pass } = fixture();
    void cache.get();
    await answer("a", 60 * MINUTE);
    await pass(55 * MINUTE - 1);
    expect(cache.get()).toEqual({ ok: true, value: "a" });
    expect(fetches.length).toBe(1);
    await pass(1);
    expect([cache.get(), cache.get()]).toEqual(Array(2).fill({ ok: true, value: "a" }));
    expect(fetches.length).toBe(2);
    await answer("b", 60 * MINUTE);
    expect(cache.get()).toEqual({ ok: true, value: "b" });
  });

  test("a failed refresh keeps what is still good, and is tried again after a pause", async () => {
    const { cache, fetches, answer, fail, pass } = fixture();
    void cache.get();
    await answer("a", 60 * MINUTE);
    await pass(56 * MINUTE);
    void cache.get();
    await fail();
    expect(cache.get()).toEqual({ ok: true, value: "a" });
    expect(fetches.length).toBe(2);
    await pass(10_000);
    expect(cache.get()).toEqual({ ok: true, value: "a" });
    expect(fetches.length).toBe(3);
    await fail();
    await pass(4 * MINUTE);
    const waiting = cache.get();
    expect(waiting).toBeInstanceOf(Promise);
    await fail();
    expect(await waiting).toEqual({ ok: false, failure: FAILURE });
  });

  test("a fetch that never ends fails in time, and the next does not wait for it", async () => {
    const { cache, fetches, answer, pass } = fixture();
    const waiting = cache.get();
    await pass(15_000);
    expect(await waiting).toEqual({ ok: false, failure: FAILURE });
    const again = cache.get();
    expect(fetches.length).toBe(2);
    await answer("b", MINUTE);
    expect(await again).toEqual({ ok: true, value: "b" });
    await answer("late", MINUTE, 0);
    expect(cache.get()).toEqual({ ok: true, value: "b" });
  });

  test("what comes expired is a failure, and what never expires is asked for once", async () => {
    const { cache, fetches, answer, pass } = fixture();
    const waiting = cache.get();
    await answer("old", 0);
    expect(await waiting).toEqual({ ok: false, failure: FAILURE });
    void cache.get();
    await answer("stays", undefined);
    await pass(1000 * 60 * MINUTE);
    expect(cache.get()).toEqual({ ok: true, value: "stays" });
    expect(fetches.length).toBe(2);
  });

  test("is fetched anew when the upstream refused it, unless it has only just come", async () => {
    const { cache, fetches, answer, pass } = fixture();
    void cache.get();
    await answer("a", 60 * MINUTE);
    cache.distrust();
    expect(cache.get()).toEqual({ ok: true, value: "a" });
    await pass(10_000);
    cache.distrust();
    const waiting = cache.get();
    expect(fetches.length).toBe(2);
    await answer("b", 60 * MINUTE);
    expect(await waiting).toEqual({ ok: true, value: "b" });
  });

  test("in any order of events: one fetch at a time, nothing expired is given out, everybody gets an answer", async () => {
    type Event =
      | { type: "get" }
      | { type: "distrust" }
      | { type: "pass"; ms: number }
      | { type: "answer"; lifetimeMs: number }
      | { type: "fail" };
    const event: fc.Arbitrary<Event> = fc.oneof(
      { weight: 4, arbitrary: fc.constant<Event>({ type: "get" }) },
      { weight: 1, arbitrary: fc.constant<Event>({ type: "distrust" }) },
      fc.record({ type: fc.constant("pass" as const), ms: fc.constantFrom(1, 5_000, 10_000, MINUTE, 5 * MINUTE, 60 * MINUTE) }),
      fc.record({ type: fc.constant("answer" as const), lifetimeMs: fc.constantFrom(1, 1_000, 8 * MINUTE, 60 * MINUTE) }),
      fc.constant<Event>({ type: "fail" }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 60 }), async (events) => {
        const { cache, fetches, timers, answer, fail, pass, now } = fixture();
        const endOf = new Map<string, number>();
        const waiting: Promise<unknown>[] = [];
        let made = 0;
        /** Those the cache still waits for: neither answered nor given up. */
        const underWay = () => timers.filter((timer) => !timer.isClosed).length;
        for (const one of events) {
          if (one.type === "get") {
            const got = cache.get();
            if (got instanceof Promise) waiting.push(got);
            else {
              expect(got.ok).toBe(true);
              if (got.ok) expect(endOf.get(got.value)).toBeGreaterThan(now());
            }
          } else if (one.type === "distrust") cache.distrust();
          else if (one.type === "pass") await pass(one.ms);
          else if (fetches.at(-1)?.isOpen !== true) continue;
          else if (one.type === "fail") await fail();
          else {
            made += 1;
            endOf.set(`v${made}`, now() + one.lifetimeMs);
            await answer(`v${made}`, one.lifetimeMs);
          }
          expect(underWay()).toBeLessThanOrEqual(1);
        }
        await pass(15_000);
        expect(await Promise.all(waiting)).toSatisfy((all: { ok: boolean }[]) => all.every((result) => typeof result.ok === "boolean"));
      }),
    );
  });
});
