// Asks the engine for a small collection of garbage when what clients send has filled memory. Bodies lie outside the engine's heap. It counts them, and
// at 64 MB looks through everything there is, on all cores, although nearly all of them are dead and none is old: a look at what is young frees them
// in a millisecond or two. Measured with bodies of 100 kB: of what such a request costs in all, a third was those great collections. Where bodies live
// long (a slow upstream, a thousand requests under way) it frees little and costs five microseconds a body.
//
// And keeps the engine from making old what will die young.

import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

export interface YoungGarbageInput {
  /** Bytes beside the heap that the engine counts. */
  readonly outside: () => number;
  readonly collect: () => void;
  /** At the end of this turn, where little is in sight that is held by a function that runs. */
  readonly later: (callback: () => void) => void;
}

/** To look at what there is takes two microseconds. */
const LOOK_EVERY_BYTES = 2 * 1024 * 1024;
/** Well below what makes the engine look through everything. */
export const WORTH_COLLECTING_BYTES = 24 * 1024 * 1024;

/** What is told how many bytes have been read. */
export function createYoungGarbage({ outside, collect, later }: YoungGarbageInput): (bytes: number) => void {
  let unseen = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let isDue = false;
  return (bytes) => {
    unseen += bytes;
    if (unseen < LOOK_EVERY_BYTES || isDue) return;
    unseen = 0;
    // What the engine has collected meanwhile need not be collected again.
    const now = outside();
    lowest = Math.min(lowest, now);
    if (now - lowest < WORTH_COLLECTING_BYTES) return;
    isDue = true;
    later(() => {
      isDue = false;
      collect();
      // What is dead is freed by another thread, some of it after this.
      lowest = outside();
    });
  };
}

/**
 * The engine watches how much of what a place in the code makes outlives a collection, and lets that place make what is old from then on. Here a few
 * slow requests decided it for good: what a request was made of lay among the old, dead and not yet looked for, and held all that it named. In three
 * of eight processes whole requests outlived every young collection, at a quarter of what each cost in all.
 */
export function letAllBeYoung(): void {
  setFlagsFromString("--no-allocation-site-pretenuring");
}

/** Of this process. */
export function youngGarbageHere(): (bytes: number) => void {
  let gc: Gc | undefined;
  return createYoungGarbage({
    outside: () => getHeapStatistics().external_memory,
    collect() {
      gc ??= engineGc();
      gc({ type: "minor" });
    },
    later: setImmediate,
  });
}

type Gc = (options: { readonly type: "minor" }) => void;

/** The engine gives it to those who ask by a flag, which counts for contexts made from then on: here, one that is empty otherwise. */
function engineGc(): Gc {
  if (typeof globalThis.gc === "function") return globalThis.gc as Gc; // as the engine documents it
  setFlagsFromString("--expose-gc");
  const found: unknown = runInNewContext("globalThis.gc");
  setFlagsFromString("--no-expose-gc");
  return typeof found === "function" ? (found as Gc) : () => {}; // the same
}
