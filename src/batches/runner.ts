// READ FIRST in this folder. Drives every unfinished batch to its end, from wherever it stands: after a restart it goes on with the lines that
// have no result yet. What a batch is stands in the store alone; here are only the calls under way. One runner a store.

import type { AnyDialect } from "../contract/dialect.ts";
import type { Storage, StoredBatch } from "../contract/storage.ts";
import type { Core } from "../pipeline/context.ts";
import type { SetTimer } from "../transport/timeouts.ts";
import { type Line, readLineRequest, readLines, validateLines } from "./read-lines.ts";
import { resultLine, runLine } from "./run-line.ts";
import { createSlots, type Slots } from "./slots.ts";
import { afterEvent, type BatchEvent } from "./state.ts";
import { outputFiles } from "./write-files.ts";

export interface RunnerInput {
  readonly storage: Storage;
  readonly core: () => Core;
  /** Lines of all batches that run at once. */
  readonly concurrency: () => number;
  /** The dialect of a path that batches may ask; undefined where there is none. */
  readonly ingressOf: (endpoint: string) => AnyDialect | undefined;
  readonly makeId: () => string;
  readonly makeRequestId: () => string;
  readonly now: () => number;
  readonly setTimer: SetTimer;
  readonly onBug: (error: unknown, place: string) => void;
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

/** Of a batch under way. `hold` starts no more lines, `breakOff` ends those that run. */
interface Controls {
  readonly hold: AbortController;
  readonly breakOff: AbortController;
}

export function createRunner(input: RunnerInput): Runner {
  const { storage, now } = input;
  const slots = createSlots(input.concurrency);
  const underWay = new Map<string, { readonly controls: Controls; readonly done: Promise<void> }>();
  let isStopped = false;

  function start(batchId: string): void {
    if (isStopped || underWay.has(batchId)) return;
    const controls = { hold: new AbortController(), breakOff: new AbortController() };
    const done = drive(input, slots, batchId, controls)
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
      const cancelled = await record(input, batch, { type: "cancel" });
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
async function record({ storage, now }: RunnerInput, batch: StoredBatch, event: BatchEvent): Promise<StoredBatch> {
  const next = afterEvent(batch, event, now());
  if (next !== undefined && (await storage.changeBatch(next, batch.status))) return next;
  const found = await storage.batch(batch.id);
  if (found === undefined) throw new Error("a batch has gone");
  return found;
}

async function drive(input: RunnerInput, slots: Slots, batchId: string, controls: Controls): Promise<void> {
  const { storage, now } = input;
  let batch = await storage.batch(batchId);
  while (batch !== undefined) {
    // Cancelled ones still have their files to write.
    if (controls.hold.signal.aborted && batch.status !== "cancelling") {
      batch = await storage.batch(batchId);
      if (batch?.status !== "cancelling") return;
    }
    const lines = (): AsyncGenerator<Line> => readLines(storage.content(batch?.inputFileId ?? ""), input.core().plan.server.bodyLimitBytes);
    if (batch.status === "validating") {
      const checked = await validateLines(lines(), batch.endpoint, MOST_LINES);
      batch = await record(
        input,
        batch,
        checked.ok ? { type: "validated", total: checked.total } : { type: "invalid", faults: checked.faults },
      );
    } else if (batch.status === "in_progress") {
      const isWhole = await runLines(input, slots, batch, lines(), controls);
      if (isWhole) batch = await record(input, batch, { type: "ran" });
      else if (now() >= batch.expiresMs) {
        await markUnrun(input, batch, lines(), EXPIRED);
        batch = await record(input, batch, { type: "expired", ...(await outputFiles(input, batch)) });
      } else batch = await storage.batch(batchId);
    } else if (batch.status === "finalizing" || batch.status === "cancelling") {
      if (batch.status === "cancelling") await markUnrun(input, batch, lines(), CANCELLED);
      batch = await record(input, batch, { type: "written", ...(await outputFiles(input, batch)) });
    } else {
      await storage.removeResults(batchId);
      return;
    }
  }
}

/** True once every line has a result. */
async function runLines(
  input: RunnerInput,
  slots: Slots,
  batch: StoredBatch,
  lines: AsyncIterable<Line>,
  { hold, breakOff }: Controls,
): Promise<boolean> {
  const done = await input.storage.doneLines(batch.id);
  const mayStart = (): boolean => !hold.signal.aborted && input.now() < batch.expiresMs;
  const running = new Set<Promise<void>>();
  let isWhole = true;
  for await (const line of lines) {
    if (done.has(line.number)) continue;
    await slots.take();
    if (!mayStart()) {
      slots.give();
      isWhole = false;
      break;
    }
    const run = runOne(input, batch, line, breakOff.signal)
      .then((isDone) => {
        isWhole &&= isDone;
      })
      .finally(() => {
        slots.give();
        running.delete(run);
      });
    running.add(run);
  }
  await Promise.all(running);
  return isWhole;
}

/** True when its result is stored. */
async function runOne(input: RunnerInput, batch: StoredBatch, line: Line, signal: AbortSignal): Promise<boolean> {
  const { storage, makeId } = input;
  const ingress = input.ingressOf(batch.endpoint);
  const read = readLineRequest(line, batch.endpoint);
  if (!read.ok) throw new Error("a line that was found good is not");
  const { customId } = read.request;
  const requestId = input.makeRequestId();
  const failed = (code: string, message: string) =>
    resultLine(line.number, "failed", { id: `batch_req_${makeId()}`, customId, error: { code, message } });
  const run = async () => {
    // A batch may be older than this build.
    if (ingress === undefined) return failed("unknown_endpoint", `Nothing is spoken at ${batch.endpoint} any more.`);
    try {
      const result = await runLine({ core: input.core(), ingress, line: line.number, request: read.request, requestId, makeId, signal });
      if (result !== undefined || signal.aborted) return result;
      throw new Error("a request was not answered");
    } catch (error) {
      input.onBug(error, requestId);
      return failed("server_error", `Internal error. The log has it under request ${requestId}.`);
    }
  };
  const result = await run();
  if (result !== undefined) await storage.addResult(batch.id, result);
  return result !== undefined;
}

const EXPIRED = { code: "batch_expired", message: "The batch's completion window was over before this line's turn came." };
const CANCELLED = { code: "batch_cancelled", message: "The batch was cancelled before this line was answered." };

/** Every line is told of in one of the files. */
async function markUnrun(
  { storage, makeId }: RunnerInput,
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
