// READ FIRST in this folder. Drives every unfinished batch to its end, from wherever it stands: after a restart it goes on with the lines that
// have no result yet. What a batch is stands in the store alone; here are only the calls under way. Of several gateways with one store, one drives a
// batch: hold.ts.

import type { Storage, StoredBatch } from "../contract/storage.ts";
import type { Timer } from "../transport/timeouts.ts";
import { holdBatch, LOOK_EVERY_MS } from "./hold.ts";
import { divideLines } from "./native/divide.ts";
import { runParts } from "./native/run-parts.ts";
import { type Line, readLines, validateLines } from "./read-lines.ts";
import { type Controls, type LineWork, runLines } from "./run-lines.ts";
import { createSlots } from "./slots.ts";
import { afterEvent, type BatchEvent } from "./state.ts";
import { CANCELLED, EXPIRED, markUnrun } from "./unrun.ts";
import { createWaits } from "./waits.ts";
import { outputFiles } from "./write-files.ts";

export interface RunnerInput extends Omit<LineWork, "slots" | "partSlots" | "waits"> {
  readonly storage: Storage;
  /** Lines of all batches that run at once, and calls about batches at providers. */
  readonly concurrency: () => number;
}

export interface Runner {
  /** Goes on with what was unfinished, and from time to time with what another gateway has left behind. */
  resume(): Promise<void>;
  /** A new batch. */
  start(batchId: string): void;
  /** The batch as it is then; undefined when it can no longer be cancelled. */
  cancel(batch: StoredBatch): Promise<StoredBatch | undefined>;
  /** Starts no more lines, lets those under way finish within `drainMs`, breaks off the rest: they run again after the next start. */
  stop(drainMs: number): Promise<void>;
}

/** OpenAI's own bound. */
export const MOST_LINES = 50_000;

export function createRunner(input: RunnerInput): Runner {
  const { storage, now } = input;
  const work: LineWork = {
    ...input,
    slots: createSlots(input.concurrency),
    partSlots: createSlots(input.concurrency),
    waits: createWaits(),
  };
  const underWay = new Map<string, { readonly controls: Controls; readonly done: Promise<void> }>();
  const holding = { storage, holder: input.makeId(), now, setTimer: input.setTimer };
  let isStopped = false;
  let look: Timer | undefined;

  function start(batchId: string): void {
    if (isStopped || underWay.has(batchId)) return;
    const controls = { hold: new AbortController(), breakOff: new AbortController(), leave: new AbortController() };
    const done = driveAlone(batchId, controls)
      .catch((error: unknown) => input.onBug(error, batchId))
      .finally(() => underWay.delete(batchId));
    underWay.set(batchId, { controls, done });
  }

  async function driveAlone(batchId: string, controls: Controls): Promise<void> {
    let isLost = false;
    const breakOff = (): void => {
      controls.hold.abort();
      controls.breakOff.abort();
    };
    const hold = await holdBatch(holding, batchId, {
      onLost() {
        isLost = true;
        controls.leave.abort();
        breakOff();
      },
      onStatus(status) {
        if (status === "cancelling" && !controls.hold.signal.aborted) breakOff();
      },
    });
    if (hold === undefined) return;
    try {
      await drive(work, batchId, controls, () => isLost);
    } finally {
      await hold.letGo();
    }
  }

  async function startUnfinished(): Promise<void> {
    for (const { id } of await storage.unfinishedBatches()) start(id);
  }
  function lookLater(): void {
    if (isStopped) return;
    look = input.setTimer(() => {
      // A store that is away for a while is looked into again.
      startUnfinished()
        .catch(() => {})
        .finally(lookLater);
    }, LOOK_EVERY_MS);
  }

  return {
    start,
    async resume() {
      await storage.removeExpired(now());
      await startUnfinished();
      lookLater();
    },
    async cancel(batch) {
      const cancelled = await record(work, batch, { type: "cancel" });
      if (cancelled.status !== "cancelling") return undefined;
      const { controls } = underWay.get(batch.id) ?? {};
      controls?.hold.abort();
      controls?.breakOff.abort();
      start(batch.id);
      return cancelled;
    },
    async stop(drainMs) {
      isStopped = true;
      look?.close();
      const running = [...underWay.values()];
      for (const { controls } of running) {
        controls.hold.abort();
        controls.leave.abort();
      }
      const timer = input.setTimer(() => {
        for (const { controls } of running) controls.breakOff.abort();
      }, drainMs);
      await Promise.all(running.map(({ done }) => done));
      timer.close();
    },
  };
}

/** The batch after the event, or as somebody else has left it meanwhile. */
async function record({ storage, now }: LineWork, batch: StoredBatch, event: BatchEvent): Promise<StoredBatch> {
  const next = afterEvent(batch, event, now());
  if (next !== undefined && (await storage.changeBatch(next, batch.status))) return next;
  const found = await storage.batch(batch.id);
  if (found === undefined) throw new Error("a batch has gone");
  return found;
}

async function drive(work: LineWork, batchId: string, controls: Controls, isLost: () => boolean): Promise<void> {
  const { storage, now } = work;
  let batch = await storage.batch(batchId);
  while (batch !== undefined && !isLost()) {
    // Cancelled ones still have their files to write.
    if (controls.hold.signal.aborted && batch.status !== "cancelling") {
      batch = await storage.batch(batchId);
      if (batch?.status !== "cancelling") return;
    }
    const lines = (): AsyncGenerator<Line> => readLines(storage.content(batch?.inputFileId ?? ""), work.core().plan.server.bodyLimitBytes);
    if (batch.status === "validating") {
      const checked = await validateLines(lines(), batch.endpoint, MOST_LINES);
      batch = await record(
        work,
        batch,
        checked.ok ? { type: "validated", total: checked.total } : { type: "invalid", faults: checked.faults },
      );
    } else if (batch.status === "in_progress") {
      const isWhole = await runEverywhere(work, batch, lines, controls);
      if (isWhole) batch = await record(work, batch, { type: "ran" });
      else if (now() >= batch.expiresMs) {
        await markUnrun(work, batch, lines(), EXPIRED);
        batch = await record(work, batch, { type: "expired", ...(await outputFiles(work, batch)) });
      } else batch = await storage.batch(batchId);
    } else if (batch.status === "finalizing" || batch.status === "cancelling") {
      if (batch.status === "cancelling") {
        const isWhole = await runParts(work, batch, lines, controls.leave.signal, () => {});
        // What is being ended at a provider is seen to its end after the next start.
        if (!isWhole) return;
        await markUnrun(work, batch, lines(), CANCELLED);
      }
      batch = await record(work, batch, { type: "written", ...(await outputFiles(work, batch)) });
    } else {
      await storage.removeResults(batchId);
      return;
    }
  }
}

/** At providers and here, beside each other; what a provider gives back is run here. True once every line has a result. */
async function runEverywhere(work: LineWork, batch: StoredBatch, lines: () => AsyncIterable<Line>, controls: Controls): Promise<boolean> {
  await divideLines(work, batch, lines());
  let here: Promise<boolean> = Promise.resolve(true);
  const runHere = (): void => {
    here = here.then((isWhole) => isWhole && runLines(work, batch, lines, controls));
    // Awaited below, once the parts are over; until then it may fail unheard.
    here.catch(() => {});
  };
  runHere();
  const areOver = await runParts(work, batch, lines, controls.hold.signal, runHere);
  return (await here) && areOver;
}
