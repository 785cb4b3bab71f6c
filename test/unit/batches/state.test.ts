import { describe, expect, test } from "vitest";
import { afterEvent, type BatchEvent } from "../../../src/batches/state.ts";
import { BATCH_STATUSES, type BatchStatus, type StoredBatch } from "../../../src/contract/storage.ts";

const WRITTEN = { counts: { completed: 2, failed: 1 }, outputFileId: "file-o", errorFileId: undefined };
const EVENTS: readonly BatchEvent[] = [
  { type: "validated", total: 3 },
  { type: "invalid", faults: [{ code: "empty_file", message: "", line: null, param: null }] },
  { type: "ran" },
  { type: "cancel" },
  { type: "written", ...WRITTEN },
  { type: "expired", ...WRITTEN },
];
const batch = (status: BatchStatus): StoredBatch => ({
  id: "batch_1",
  owner: "",
  endpoint: "/v1/chat/completions",
  inputFileId: "file-1",
  completionWindow: "24h",
  metadata: null,
  status,
  sinceMs: { validating: 5 },
  expiresMs: 100,
  total: 0,
  faults: [],
});

describe("what becomes of a batch", () => {
  const ROWS: readonly [BatchStatus, BatchEvent["type"], BatchStatus][] = [
    ["validating", "validated", "in_progress"],
    ["validating", "invalid", "failed"],
    ["validating", "cancel", "cancelling"],
    ["in_progress", "ran", "finalizing"],
    ["in_progress", "cancel", "cancelling"],
    ["in_progress", "expired", "expired"],
    ["finalizing", "written", "completed"],
    ["cancelling", "written", "cancelled"],
  ];
  test.each(ROWS)("%s, %s: %s", (from, type, to) => {
    const event = EVENTS.find((one) => one.type === type);
    expect(event && afterEvent(batch(from), event, 9)).toMatchObject({ status: to, sinceMs: { validating: 5, [to]: 9 } });
  });
  test("no other event means anything to any status", () => {
    const meaningful = BATCH_STATUSES.flatMap((status) =>
      EVENTS.filter((event) => afterEvent(batch(status), event, 9) !== undefined).map(({ type }) => `${status} ${type}`),
    );
    expect(meaningful.sort()).toEqual(ROWS.map(([from, type]) => `${from} ${type}`).sort());
  });
  test("an event brings its facts, and leaves the batch before it as it was", () => {
    const before = Object.freeze(batch("finalizing"));
    expect(afterEvent(before, { type: "written", ...WRITTEN }, 9)).toEqual({
      ...before,
      ...WRITTEN,
      status: "completed",
      sinceMs: { validating: 5, completed: 9 },
    });
  });
});
