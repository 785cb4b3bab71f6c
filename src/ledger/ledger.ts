// What app.ts makes of a store and a journal: somewhere for events to go, and the forgetting of what is old. READ FIRST in this folder: writer.ts.

import type { LedgerStore } from "../contract/ledger.ts";
import type { RequestEvent } from "../pipeline/context.ts";
import type { SetTimer, Timer } from "../transport/timeouts.ts";
import type { Journal } from "./journal.ts";
import { createWriter, type LedgerHealth } from "./writer.ts";

export interface LedgerInput {
  readonly store: LedgerStore;
  /** Undefined: the store is memory. */
  readonly journal: Journal | undefined;
  /** Milliseconds for which a request is kept. */
  readonly keepMs: () => number;
  readonly now: () => number;
  readonly setTimer: SetTimer;
  readonly makeId: () => string;
  readonly onTrouble: (message: string) => void;
}

export interface Ledger {
  /** Returns at once. */
  record(event: RequestEvent): void;
  /** Undefined when all is well, otherwise for health. */
  trouble(): string | undefined;
  health(): LedgerHealth;
  /** Once the store has all that was recorded by now. Rejects when it does not take it. */
  flush(): Promise<void>;
  /** Once the store has what earlier lives left in the journal, or the time is over. From now on what is old is deleted without anybody asking. */
  start(withinMs: number): Promise<void>;
  stop(withinMs: number): Promise<void>;
}

const FIRST_SWEEP_MS = 60_000;
const SWEEP_EVERY_MS = 60 * 60_000;

export function createLedger({ store, journal, keepMs, now, setTimer, makeId, onTrouble }: LedgerInput): Ledger {
  const writer = createWriter({ store, journal, makeId, setTimer, onTrouble });
  let sweep: Timer | undefined;
  let isStopped = false;

  function sweepIn(ms: number): void {
    if (isStopped) return;
    sweep = setTimer(() => {
      store
        .removeRecordsBefore(now() - keepMs())
        .catch((error: unknown) =>
          onTrouble(`old records of the ledger could not be deleted: ${error instanceof Error ? error.message : String(error)}`),
        )
        .finally(() => sweepIn(SWEEP_EVERY_MS));
    }, ms);
  }

  return {
    record: (event) => writer.add(event),
    trouble: () => writer.health().trouble,
    health: () => writer.health(),
    flush: () => writer.flush(),
    async start(withinMs) {
      sweepIn(FIRST_SWEEP_MS);
      let late: Timer | undefined;
      const time = new Promise<void>((resolve) => {
        late = setTimer(resolve, withinMs);
      });
      // A store that is away takes them later, and that has been told.
      await Promise.race([writer.flush().catch(() => {}), time]);
      late?.close();
    },
    async stop(withinMs) {
      isStopped = true;
      sweep?.close();
      await writer.stop(withinMs);
    },
  };
}
