// Files by their addresses, fetched once for all who ask at the same time and kept for a while, within bounds. Failures are not kept.
// Clock, timers and network are parameters. One a plan; knows no request.

import { LRUCache } from "lru-cache";
import type { Fetched, FetchedFile, MediaSource, PlanMedia } from "../contract/media.ts";
import { createAddressGuard } from "./addresses.ts";
import { fetchFile } from "./fetch-file.ts";
import type { MediaNetwork } from "./network.ts";

export interface MediaSourceInput {
  readonly plan: PlanMedia;
  readonly network: MediaNetwork;
  /** Milliseconds; any clock. */
  readonly now: () => number;
  readonly setTimer: (callback: () => void, delayMs: number) => { close(): unknown };
}

interface Running {
  readonly result: Promise<Fetched>;
  waiting: number;
  stop(): void;
}

export function createMediaSource({ plan, network, now, setTimer }: MediaSourceInput): MediaSource {
  const guard = createAddressGuard(plan.allow);
  const running = new Map<string, Running>();
  const kept =
    plan.cacheBytes === 0 || plan.cacheTtlMs === 0
      ? undefined
      : new LRUCache<string, FetchedFile>({
          maxSize: plan.cacheBytes,
          sizeCalculation: ({ dataUrl }, address) => dataUrl.length + address.length,
          ttl: plan.cacheTtlMs,
          ttlResolution: 0,
          perf: { now },
        });

  function start(address: string): Running {
    const aborting = new AbortController();
    const timer = setTimer(() => aborting.abort(), plan.timeoutMs);
    const fetching = fetchFile(address, { network, guard, limitBytes: plan.fileLimitBytes, signal: aborting.signal });
    const result = fetching
      .then(({ fetched, keepMs }) => {
        const ttl = Math.min(keepMs ?? plan.cacheTtlMs, plan.cacheTtlMs);
        if (fetched.ok && ttl > 0) kept?.set(address, fetched.value, { ttl });
        return fetched;
      })
      .finally(() => {
        timer.close();
        if (running.get(address) === one) running.delete(address);
      });
    const one: Running = { result, waiting: 0, stop: () => aborting.abort() };
    running.set(address, one);
    return one;
  }

  return {
    fetch(written) {
      const address = withoutFragment(written);
      const known = kept?.get(address);
      if (known !== undefined) return { result: Promise.resolve({ ok: true, value: known }), leave: () => {} };
      const one = running.get(address) ?? start(address);
      one.waiting += 1;
      let isWaiting = true;
      return {
        result: one.result,
        leave() {
          if (!isWaiting) return;
          isWaiting = false;
          one.waiting -= 1;
          if (one.waiting > 0) return;
          // Whoever asks from now on begins anew.
          if (running.get(address) === one) running.delete(address);
          one.stop();
        },
      };
    },
  };
}

/** For those who look at a request without sending it anywhere. */
export const NO_MEDIA: MediaSource = {
  fetch: () => ({ result: Promise.resolve({ ok: false, reason: "nothing is fetched here" }), leave() {} }),
};

/** What a server never sees does not make another file. */
const withoutFragment = (address: string): string => address.split("#")[0] ?? address;
