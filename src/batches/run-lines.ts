// The lines of one batch that no provider's batch holds, run by the gateway itself, a few at a time, in as many passes over its input as it takes: a line whose model asked
// for a rest is put off to a later pass. Called by runner.ts. Decides nothing about the batch.

import type { AnyDialect } from "../contract/dialect.ts";
import type { Storage, StoredBatch } from "../contract/storage.ts";
import type { Core } from "../pipeline/context.ts";
import type { SetTimer } from "../transport/timeouts.ts";
import { makerOf } from "./maker.ts";
import { type Line, type LineRequest, readLineRequest } from "./read-lines.ts";
import { type LineEnd, resultLine, runLine } from "./run-line.ts";
import type { Slots } from "./slots.ts";
import type { Waits } from "./waits.ts";

export interface LineWork {
  readonly storage: Storage;
  readonly core: () => Core;
  /** The dialect of a path that batches may ask; undefined where there is none. */
  readonly ingressOf: (endpoint: string) => AnyDialect | undefined;
  readonly makeId: () => string;
  readonly makeRequestId: () => string;
  readonly now: () => number;
  readonly setTimer: SetTimer;
  readonly onBug: (error: unknown, place: string) => void;
  /** For lines that the gateway runs. */
  readonly slots: Slots;
  /** For calls about providers' own batches. */
  readonly partSlots: Slots;
  readonly waits: Waits;
}

/** Of a batch under way. `hold` starts no more lines, `breakOff` ends those that run; `leave` comes when the process is about to end. */
export interface Controls {
  readonly hold: AbortController;
  readonly breakOff: AbortController;
  readonly leave: AbortController;
}

/** True once every line has a result; false when the batch was held or its window was over before. */
export async function runLines(work: LineWork, batch: StoredBatch, lines: () => AsyncIterable<Line>, controls: Controls): Promise<boolean> {
  for (;;) {
    const { isWhole, againMs } = await runPass(work, batch, lines(), controls);
    if (againMs === undefined) return isWhole;
    await pause(work, Math.min(againMs, batch.expiresMs) - work.now(), controls.hold.signal);
  }
}

interface Pass {
  readonly isWhole: boolean;
  /** When the first of those that were put off may run; undefined when none was, or none may any more. */
  readonly againMs: number | undefined;
}

async function runPass(work: LineWork, batch: StoredBatch, lines: AsyncIterable<Line>, { hold, breakOff }: Controls): Promise<Pass> {
  const { slots, waits, now } = work;
  const done = await work.storage.doneLines(batch.id);
  const elsewhere = await work.storage.linesOfParts(batch.id);
  const mayStart = (): boolean => !hold.signal.aborted && now() < batch.expiresMs;
  const running = new Set<Promise<void>>();
  let isWhole = true;
  let againMs = Number.POSITIVE_INFINITY;
  const putOff = (model: string): void => {
    isWhole = false;
    againMs = Math.min(againMs, waits.untilMs(model));
  };
  for await (const line of lines) {
    if (done.has(line.number) || elsewhere.has(line.number)) continue;
    const request = checked(line, batch.endpoint);
    const model = modelOf(request);
    await slots.take();
    if (!mayStart()) {
      slots.give();
      isWhole = false;
      break;
    }
    if (waits.untilMs(model) > now()) {
      slots.give();
      putOff(model);
      continue;
    }
    const run = runOne(work, batch, line.number, request, breakOff.signal)
      .then((end) => {
        if (end.type === "limited") {
          waits.refused(model, end.retryAfterMs, now());
          putOff(model);
        } else if (end.type === "result") waits.answered(model);
        else isWhole = false;
      })
      .finally(() => {
        slots.give();
        running.delete(run);
      });
    running.add(run);
  }
  await Promise.all(running);
  return { isWhole, againMs: mayStart() && againMs < Number.POSITIVE_INFINITY ? againMs : undefined };
}

/** Its result is stored. */
async function runOne(work: LineWork, batch: StoredBatch, line: number, request: LineRequest, signal: AbortSignal): Promise<LineEnd> {
  const { storage, makeId } = work;
  const ingress = work.ingressOf(batch.endpoint);
  const requestId = work.makeRequestId();
  const failed = (code: string, message: string): LineEnd => {
    const parts = { id: `batch_req_${makeId()}`, customId: request.customId, error: { code, message } };
    return { type: "result", result: resultLine(line, "failed", parts) };
  };
  const run = async (): Promise<LineEnd> => {
    // A batch may be older than this build.
    if (ingress === undefined) return failed("unknown_endpoint", `Nothing is spoken at ${batch.endpoint} any more.`);
    const maker = makerOf(work.core(), batch);
    if (!maker.ok) return failed(maker.failure.code ?? maker.failure.kind, maker.failure.message);
    try {
      const end = await runLine({ core: work.core(), who: maker.value, ingress, line, request, requestId, makeId, signal });
      if (end.type !== "broken_off" || signal.aborted) return end;
      throw new Error("a request was not answered");
    } catch (error) {
      work.onBug(error, requestId);
      return failed("server_error", `Internal error. The log has it under request ${requestId}.`);
    }
  };
  const end = await run();
  if (end.type === "result") await storage.addResult(batch.id, end.result);
  return end;
}

function checked(line: Line, endpoint: string): LineRequest {
  const read = readLineRequest(line, endpoint);
  if (!read.ok) throw new Error("a line that was found good is not");
  return read.request;
}

/** As the client said it; whatever else stands there is refused soon enough. */
function modelOf({ body }: LineRequest): string {
  const { model } = body as { readonly model?: unknown }; // an object, of which anybody may ask a member
  return typeof model === "string" ? model : "";
}

/** Until the time is over or the signal comes. */
export function pause({ setTimer }: Pick<LineWork, "setTimer">, ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted || ms <= 0) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      timer.close();
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimer(end, Math.min(ms, LONGEST_DELAY_MS));
    signal.addEventListener("abort", end, { once: true });
  });
}

/** A longer delay makes node's timer fire at once. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;
