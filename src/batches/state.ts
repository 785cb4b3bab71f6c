// What can become of a batch: a table of statuses and events. Pure. Decides nothing about when an event happens.

import type { BatchFault, BatchStatus, ResultCounts, StoredBatch } from "../contract/storage.ts";

/** What a batch wrote when it came to its end. */
export interface Written {
  readonly counts: ResultCounts;
  readonly outputFileId: string | undefined;
  readonly errorFileId: string | undefined;
}

export type BatchEvent =
  | { readonly type: "validated"; readonly total: number }
  | { readonly type: "invalid"; readonly faults: readonly BatchFault[] }
  | { readonly type: "ran" }
  | { readonly type: "cancel" }
  | ({ readonly type: "written" } & Written)
  | ({ readonly type: "expired" } & Written);

const NEXT: Readonly<Record<BatchStatus, Readonly<Partial<Record<BatchEvent["type"], BatchStatus>>>>> = {
  validating: { validated: "in_progress", invalid: "failed", cancel: "cancelling" },
  in_progress: { ran: "finalizing", cancel: "cancelling", expired: "expired" },
  finalizing: { written: "completed" },
  cancelling: { written: "cancelled" },
  completed: {},
  failed: {},
  cancelled: {},
  expired: {},
};

/** Undefined when the event means nothing to a batch of this status. */
export function afterEvent(batch: StoredBatch, event: BatchEvent, nowMs: number): StoredBatch | undefined {
  const status = NEXT[batch.status][event.type];
  if (status === undefined) return undefined;
  const { type, ...facts } = event;
  return { ...batch, ...facts, status, sinceMs: { ...batch.sinceMs, [status]: nowMs } };
}
