// Answers that later requests may refer to: written behind the back of whoever is being answered, and found from that moment on. Deletes what has
// been kept for long enough. One keeper a store. Knows no dialect; that a write failed is told, and the answer is then not found.

import type { AnswerStore, FoundAnswer, StoredAnswer } from "../contract/storage.ts";
import type { SetTimer, Timer } from "../transport/timeouts.ts";

export interface KeeperInput {
  readonly storage: AnswerStore;
  readonly now: () => number;
  readonly setTimer: SetTimer;
  readonly onBug: (error: unknown, answerId: string) => void;
}

export interface Keeper {
  /** Returns at once. `make` is called later, off the path of the answer; undefined: there is nothing to keep after all. */
  keep(id: string, make: () => StoredAnswer | undefined): void;
  /** Undefined too once its time is over. */
  find(id: string): Promise<FoundAnswer>;
  /** The newest that has an item of that id. */
  ofItem(itemId: string, owner: string): Promise<StoredAnswer | undefined>;
  /** False when there is none. */
  delete(id: string): Promise<boolean>;
  /** From now on what is over is deleted without anybody asking. */
  start(): void;
  /** Resolves once everything is written. */
  stop(): Promise<void>;
}

const SWEEP_EVERY_MS = 10 * 60_000;

export function createKeeper({ storage, now, setTimer, onBug }: KeeperInput): Keeper {
  /** Not written yet, oldest first. */
  const waiting = new Map<string, () => StoredAnswer | undefined>();
  let writing: Promise<void> | undefined;
  let sweep: Timer | undefined;
  let isStopped = false;

  async function write(id: string, make: () => StoredAnswer | undefined): Promise<void> {
    try {
      const answer = make();
      if (answer !== undefined) await storage.addKeptAnswer(answer);
    } catch (error) {
      onBug(error, id);
    }
    // Unless the same id has been kept again meanwhile: then that one is written next.
    if (waiting.get(id) === make) waiting.delete(id);
  }

  async function writeAll(): Promise<void> {
    for (let [next] = waiting; next !== undefined; [next] = waiting) await write(...next);
    writing = undefined;
  }

  /** A turn later, when the answer is on its way. */
  const schedule = (): Promise<void> => (writing ??= new Promise<void>((resolve) => setTimer(resolve, 0)).then(writeAll));

  function sweepLater(): void {
    if (isStopped || sweep !== undefined) return;
    sweep = setTimer(() => {
      sweep = undefined;
      storage.removeExpired(now()).then(sweepLater, (error: unknown) => {
        onBug(error, "-");
        sweepLater();
      });
    }, SWEEP_EVERY_MS);
  }

  function waitingAnswer(id: string): StoredAnswer | undefined {
    try {
      return waiting.get(id)?.();
    } catch {
      // The write tells of it.
      return undefined;
    }
  }
  const inTime = (found: FoundAnswer): FoundAnswer => (typeof found === "object" && found.expiresMs <= now() ? undefined : found);

  return {
    keep(id, make) {
      waiting.set(id, once(make));
      void schedule();
    },
    find: async (id) => inTime(waitingAnswer(id) ?? (await storage.keptAnswer(id))),
    async ofItem(itemId, owner) {
      const fresh = [...waiting.keys()].reverse().map(waitingAnswer);
      const found =
        fresh.find((one) => one?.owner === owner && one.itemIds.includes(itemId)) ?? (await storage.keptAnswerOfItem(itemId, owner));
      const current = inTime(found);
      return current === "deleted" ? undefined : current;
    },
    async delete(id) {
      if (waiting.has(id)) await schedule();
      return storage.deleteKeptAnswer(id);
    },
    start: sweepLater,
    async stop() {
      isStopped = true;
      sweep?.close();
      if (waiting.size > 0) await schedule();
    },
  };
}

/** What was made once is not made again. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
