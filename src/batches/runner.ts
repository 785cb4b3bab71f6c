// READ FIRST in this folder. Drives every unfinished batch to its end, from wherever it stands: after a restart it goes on with the lines that
// have no result yet. What a batch is stands in the store alone; here are only the calls under way. One runner a store.

import type { Storage, StoredBatch } from "../contract/storage.ts";
import { type Line, readLineRequest, readLines, validateLines } from "./read-lines.ts";
import { resultLine } from "./run-line.ts";
import { type Controls, type LineWork, runLines } from "./run-lines.ts";
import { createSlots } from "./slots.ts";
import { afterEvent, type BatchEvent } from "./state.ts";
import { createWaits } from "./waits.ts";
import { outputFiles } from "./write-files.ts";

export interface RunnerInput extends Omit<LineWork, "slots" | "waits"> {
  readonly storage: Storage;
  /** Lines of all batches that run at once. */
  readonly concurrency: () => number;
}

export interface Runner {
  /** Goes on with what was unfinished. */
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
  const work: LineWork = { ...input, slots: createSlots(input.concurrency), waits: createWaits() };
  const underWay = new Map<string, { readonly controls: Controls; readonly done: Promise<void> }>();
  let isStopped = false;

  function start(batchId: string): void {
    if (isStopped || underWay.has(batchId)) return;
    const controls = { hold: new AbortController(), breakOff: new AbortController() };
    const done = drive(work, batchId, controls)
      .catch((error: unknown) => input.onBug(error, batchId))
      .finally(() => underWay.delete(batchId));
    underWay.set(batchId, { controls, done });
  }

  return {
    start,
    async resume() {
      await storage.removeExpired(now());
      for (const { id } of await storage.unfinishedBatches()) start(id);
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
      const running = [...underWay.values()];
      for (const { controls } of running) controls.hold.abort();
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

async function drive(work: LineWork, batchId: string, controls: Controls): Promise<void> {
  const { storage, now } = work;
  let batch = await storage.batch(batchId);
  while (batch !== undefined) {
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
      const isWhole = await runLines(work, batch, lines, controls);
      if (isWhole) batch = await record(work, batch, { type: "ran" });
      else if (now() >= batch.expiresMs) {
        await markUnrun(work, batch, lines(), EXPIRED);
        batch = await record(work, batch, { type: "expired", ...(await outputFiles(work, batch)) });
      } else batch = await storage.batch(batchId);
    } else if (batch.status === "finalizing" || batch.status === "cancelling") {
      if (batch.status === "cancelling") await markUnrun(work, batch, lines(), CANCELLED);
      batch = await record(work, batch, { type: "written", ...(await outputFiles(work, batch)) });
    } else {
      await storage.removeResults(batchId);
      return;
    }
  }
}

const EXPIRED = { code: "batch_expired", message: "The batch's completion window was over before this line's turn came." };
const CANCELLED = { code: "batch_cancelled", message: "The batch was cancelled before this line was answered." };

/** Every line is told of in one of the files. */
async function markUnrun(
  { storage, makeId }: LineWork,
  batch: StoredBatch,
  lines: AsyncIterable<Line>,
  error: { readonly code: string; readonly message: string },
): Promise<void> {
  // Cancelled while it was being looked at: nobody has said that its lines are good.
  if (batch.total === 0) return;
  const done = await storage.doneLines(batch.id);
  for await (const line of lines) {
    const read = done.has(line.number) ? undefined : readLineRequest(line, batch.endpoint);
    if (read?.ok !== true) continue;
    const { customId } = read.request;
    await storage.addResult(batch.id, resultLine(line.number, "unrun", { id: `batch_req_${makeId()}`, customId, error }));
  }
}
