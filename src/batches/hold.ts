// That a batch is driven by one gateway at a time, where several share a store: it is held for a minute, and held anew long before that is over.
// Called by runner.ts. A gateway that ends without a word loses what it held once the minute is over.

import type { BatchStatus, Storage } from "../contract/storage.ts";
import type { SetTimer, Timer } from "../transport/timeouts.ts";

const HELD_MS = 60_000;
const RENEW_MS = 15_000;
/** How often batches are looked for that nobody drives any more. */
export const LOOK_EVERY_MS = 30_000;

export interface Holding {
  readonly storage: Storage;
  /** This gateway, and no other. */
  readonly holder: string;
  readonly now: () => number;
  readonly setTimer: SetTimer;
}

export interface Hold {
  letGo(): Promise<void>;
}

/**
 * Undefined when another gateway drives it. `onLost` is called, at most once, when it may be another's from now on; `onStatus` with what it is
 * found to be, each time it is held anew: it may have been cancelled elsewhere.
 */
export async function holdBatch(
  { storage, holder, now, setTimer }: Holding,
  id: string,
  { onLost, onStatus }: { readonly onLost: () => void; readonly onStatus: (status: BatchStatus) => void },
): Promise<Hold | undefined> {
  let untilMs = now() + HELD_MS;
  if (!(await storage.holdBatch(id, holder, untilMs, now()))) return undefined;
  let timer: Timer | undefined;
  let isOver = false;
  const renew = async (): Promise<void> => {
    const nextMs = now() + HELD_MS;
    // A store that is away for a moment has not given it to anybody else.
    const isHeld = await storage.holdBatch(id, holder, nextMs, now()).catch(() => undefined);
    const batch = isHeld === true ? await storage.batch(id).catch(() => undefined) : undefined;
    if (isOver) return;
    if (isHeld === true) untilMs = nextMs;
    if (isHeld === false || now() + RENEW_MS >= untilMs) return onLost();
    if (batch !== undefined) onStatus(batch.status);
    timer = setTimer(renew, RENEW_MS);
  };
  timer = setTimer(renew, RENEW_MS);
  return {
    async letGo() {
      isOver = true;
      timer?.close();
      await storage.letGoOfBatch(id, holder);
    },
  };
}
