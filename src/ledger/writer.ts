// Brings records into the store behind the back of whoever is being answered. A record becomes a line of text, because a request's objects would be held
// by it for long, and goes to the journal first, twenty times a second, and is safe from then on; then to the store, many at once and a few times a
// second, because what is safe is in no hurry and each transaction has a price of its own. A store that is
// slow or away costs nobody anything: what does not fit into memory any more is read from the journal again. Only where the disk takes nothing and
// memory is full, records are lost, and that is told.

import type { LedgerStore } from "../contract/ledger.ts";
import type { RequestEvent } from "../pipeline/context.ts";
import type { SetTimer, Timer } from "../transport/timeouts.ts";
import { ASIDE, type Journal, type Lines, type Segment } from "./journal.ts";
import { LineBuffer, MOST_KEPT_BYTES } from "./line-buffer.ts";
import { writeLine } from "./record-line.ts";
import { ledgerId, recordOf } from "./record-of.ts";

export interface WriterInput {
  readonly store: Pick<LedgerStore, "addLines">;
  /** Undefined: the store is memory, and nothing outlives the process. */
  readonly journal: Journal | undefined;
  /** Letters and digits, never the same twice. */
  readonly makeId: () => string;
  readonly setTimer: SetTimer;
  /** What went wrong, once each time it begins. */
  readonly onTrouble: (message: string) => void;
}

export interface LedgerHealth {
  /** Not in the store yet, of those this process knows; a file of an earlier one counts as one. */
  readonly waiting: number;
  /** For ever. */
  readonly lost: number;
  /** Set aside, because the store does not take them. */
  readonly refused: number;
  /** Undefined when all is well. */
  readonly trouble: string | undefined;
}

export interface Writer {
  /** Returns at once. */
  add(event: RequestEvent): void;
  /** Once all that was added is on the disk, or in the store; false: the disk did not take it. */
  safe(): Promise<boolean>;
  /** Once the store has all that was added by now. Rejects when it does not take it. */
  flush(): Promise<void>;
  health(): LedgerHealth;
  /** Everything to the store; what it does not take within the time stays in the journal. */
  stop(withinMs: number): Promise<void>;
}

const JOURNAL_EVERY_MS = 50;
/** Or once so many are pending, or so many bytes, while they have room in a buffer that is kept: to flush a disk costs the same for few as for many. */
const MOST_JOURNALED = 2_000;
const MOST_JOURNALED_BYTES = 0.75 * MOST_KEPT_BYTES;
const SHIP_EVERY_MS = 200;
const RECORDS_AT_ONCE = 500;
/** In memory, waiting for the store. */
export const MOST_WAITING = 10_000;
/** In memory, waiting for the journal. */
const MOST_PENDING = 50_000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
const LONGEST_PUT_MS = 60_000;

interface Batch extends Lines {
  /** Where they also are. */
  readonly segment: Segment | undefined;
}

export function createWriter({ store, journal, makeId, setTimer, onTrouble }: WriterInput): Writer {
  const pending = new LineBuffer();
  let queue: Batch[] = [];
  /** Lines that the journal is being given, and that are in the queue. */
  let [inJournal, inQueue] = [0, 0];
  const segments = new Set<Segment>(journal?.left);
  let timer: Timer | undefined;
  let journaling: Promise<boolean> = Promise.resolve(true);
  let shipping: Promise<boolean> | undefined;
  let shipTimer: Timer | undefined;
  let lost = 0;
  let refused = 0;
  let diskTrouble: string | undefined;
  let storeTrouble: string | undefined;
  let isStopped = false;
  let wake: (() => void) | undefined;
  /** How many ever came into the queue, and how many of those the store has. */
  let [queued, shipped] = [0, 0];
  /** Told how the next attempt to bring something goes. */
  let onAttempt: ((isDone: boolean) => void)[] = [];

  const told = (before: string | undefined, now: string): string => {
    if (before === undefined) onTrouble(now);
    return now;
  };

  /** All that is pending, to the disk. Resolves when those before are there too; false: of these some are not. */
  function journalAll(): Promise<boolean> {
    timer?.close();
    timer = undefined;
    if (pending.count === 0) return journaling;
    const before = journaling;
    const these = toJournal(taken(pending));
    journaling = before.then(() => these);
    return journaling;
  }

  async function toJournal(lines: Lines): Promise<boolean> {
    inJournal += lines.count;
    let segment: Segment | undefined;
    try {
      segment = await journal?.append(lines);
      diskTrouble = undefined;
    } catch (error) {
      diskTrouble = told(diskTrouble, `the journal cannot be written: ${textOf(error)}`);
    }
    inJournal -= lines.count;
    if (segment !== undefined) segments.add(segment);
    enqueue({ ...lines, segment });
    if (segment === undefined || isWorthShipping()) void ship();
    else shipSoon();
    return segment !== undefined || journal === undefined;
  }

  function enqueue(batch: Batch): void {
    const { count, segment } = batch;
    if (inQueue + count <= MOST_WAITING) {
      queue.push(batch);
      inQueue += count;
      queued += count;
    } else if (segment !== undefined) segment.isOnlyHere = true;
    else {
      if (lost === 0) onTrouble("records of the ledger are lost: neither the store nor the disk takes them");
      lost += count;
    }
  }

  function tell(isDone: boolean): void {
    const all = onAttempt;
    onAttempt = [];
    for (const one of all) one(isDone);
  }

  const isWorthShipping = (): boolean => inQueue >= RECORDS_AT_ONCE || isStopped || segments.values().some(({ isOnlyHere }) => isOnlyHere);

  function shipSoon(): void {
    shipTimer ??= setTimer(() => void ship(), SHIP_EVERY_MS);
  }

  /** Until little waits, or the store is away. */
  function ship(): Promise<boolean> {
    shipTimer?.close();
    shipTimer = undefined;
    shipping ??= shipAll()
      .catch((error: unknown) => {
        diskTrouble = told(diskTrouble, `the journal cannot be read: ${textOf(error)}`);
        return false;
      })
      .then((isDone) => {
        tell(isDone);
        return isDone;
      })
      .finally(() => {
        shipping = undefined;
        // Something may have come between the last look and now.
        if (queue.length > 0 && !isStopped) shipSoon();
      });
    return shipping;
  }

  async function shipAll(): Promise<boolean> {
    for (let waitMs = FIRST_WAIT_MS; ; ) {
      const isDone = queue.length > 0 ? await shipQueue() : await shipSegment();
      if (isDone === undefined) return true;
      tell(isDone);
      if (isDone) {
        waitMs = FIRST_WAIT_MS;
        if (!isWorthShipping()) return true;
      } else {
        if (isStopped) return false;
        await new Promise<void>((resolve) => {
          const waited = setTimer(resolve, waitMs);
          wake = () => {
            waited.close();
            resolve();
          };
        });
        waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2);
      }
    }
  }

  async function shipQueue(): Promise<boolean> {
    const some = firstOf(queue);
    if (!(await put(joined(some)))) return false;
    queue = queue.slice(some.length);
    for (const { segment, count } of some) {
      inQueue -= count;
      shipped += count;
      if (segment !== undefined) segment.waiting -= count;
    }
    for (const segment of new Set(some.map((one) => one.segment))) if (segment !== undefined) await removeIfDone(segment);
    return true;
  }

  /** Only what nobody writes to any more and has nothing left. The one that is written to goes once it has grown, or at the end. */
  async function removeIfDone(segment: Segment): Promise<void> {
    if (segment.waiting > 0 || segment.isOnlyHere || (!segment.isSealed && segment.bytes < WORTH_REMOVING_BYTES && !isStopped)) return;
    await journal?.remove(segment);
    if (segment.isSealed) segments.delete(segment);
  }

  /** One that has to be read again; undefined when there is none. */
  async function shipSegment(): Promise<boolean | undefined> {
    const segment = segments.values().find(({ isOnlyHere }) => isOnlyHere);
    if (segment === undefined || journal === undefined) return undefined;
    await journal.seal(segment);
    const some = new LineBuffer();
    for await (const line of journal.read(segment)) {
      some.add(`${line}\n`);
      if (some.count === RECORDS_AT_ONCE && !(await put(taken(some)))) return false;
    }
    if (some.count > 0 && !(await put(taken(some)))) return false;
    segment.waiting = 0;
    segment.isOnlyHere = false;
    segments.delete(segment);
    await journal.remove(segment);
    return true;
  }

  /** False when the store is away. What it refuses is set aside. */
  async function put({ bytes }: Lines): Promise<boolean> {
    let unfit: readonly string[];
    try {
      unfit = await inTime(store.addLines(bytes));
      storeTrouble = undefined;
    } catch (error) {
      storeTrouble = told(storeTrouble, `the store takes no records: ${textOf(error)}`);
      return false;
    }
    if (unfit.length > 0) {
      if (refused === 0) onTrouble(`the store refuses records of the ledger: ${ASIDE} of the journal has them`);
      refused += unfit.length;
      await setAside(unfit);
    }
    return true;
  }

  /** A database that answers nothing is away; what it took all the same is there already when it comes again. */
  function inTime<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const late = setTimer(() => reject(new Error(`no answer within ${LONGEST_PUT_MS / 1000} s`)), LONGEST_PUT_MS);
      work.then(resolve, reject).finally(() => late.close());
    });
  }

  async function setAside(lines: readonly string[]): Promise<void> {
    try {
      await journal?.setAside(lines);
    } catch (error) {
      lost += lines.length;
      diskTrouble = told(diskTrouble, `the journal cannot be written: ${textOf(error)}`);
    }
  }

  /** It says nothing, and takes too little. */
  const slow = (): string | undefined =>
    inQueue >= MOST_WAITING / 2 ? `${waiting()} records of the ledger wait for the store` : undefined;
  const waiting = (): number =>
    pending.count + inJournal + inQueue + segments.values().reduce((sum, one) => sum + (one.isOnlyHere ? Math.max(1, one.waiting) : 0), 0);

  if (journal !== undefined && journal.unread.length > 0)
    onTrouble(`the journal has records of an earlier version, which this one does not read: ${journal.unread.join(", ")}`);
  if (segments.size > 0) void ship();
  return {
    add(event) {
      if (pending.count + inJournal >= MOST_PENDING) {
        if (lost === 0) onTrouble("records of the ledger are lost: the disk is too slow for them");
        lost += 1;
        return;
      }
      pending.add(`${writeLine(recordOf(event, event.onceId ?? ledgerId(event.startedMs, makeId())))}\n`);
      if (pending.count >= MOST_JOURNALED || pending.length >= MOST_JOURNALED_BYTES) void journalAll();
      else timer ??= setTimer(() => void journalAll(), JOURNAL_EVERY_MS);
    },
    safe: async () => (await journalAll()) && (journal === undefined || queue.every(({ segment }) => segment !== undefined)),
    async flush() {
      await journalAll();
      const target = queued;
      const left = [...segments].filter(({ isOnlyHere }) => isOnlyHere);
      while (shipped < target || left.some((segment) => segments.has(segment))) {
        const attempt = new Promise<boolean>((resolve) => onAttempt.push(resolve));
        wake?.();
        void ship();
        if (!(await attempt)) throw new Error(storeTrouble ?? diskTrouble ?? "the store takes no records");
      }
    },
    health: () => ({
      waiting: waiting(),
      lost,
      refused,
      trouble: diskTrouble ?? storeTrouble ?? slow() ?? (lost > 0 ? `${lost} records are lost` : undefined),
    }),
    async stop(withinMs) {
      await journalAll();
      isStopped = true;
      wake?.();
      let late: Timer | undefined;
      const time = new Promise<void>((resolve) => {
        late = setTimer(resolve, withinMs);
      });
      await Promise.race([ship().then(() => ship()), time]);
      late?.close();
      for (const segment of [...segments]) await removeIfDone(segment);
      await journal?.close();
    },
  };
}

/** As many as go at once; one at least. */
function firstOf(queue: readonly Batch[]): readonly Batch[] {
  let [batches, count] = [0, 0];
  for (const batch of queue) {
    count += batch.count;
    if (batches > 0 && count > RECORDS_AT_ONCE) break;
    batches += 1;
  }
  return queue.slice(0, batches);
}

function joined(batches: readonly Batch[]): Lines {
  const [first, second] = batches;
  if (first !== undefined && second === undefined) return first;
  return { bytes: Buffer.concat(batches.map(({ bytes }) => bytes)), count: batches.reduce((sum, { count }) => sum + count, 0) };
}

const taken = (some: LineBuffer): Lines => {
  const { count } = some;
  return { bytes: some.take(), count };
};

/** A smaller file is kept for the records to come: making one costs more than reading it once too often. */
const WORTH_REMOVING_BYTES = 256 * 1024;

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
