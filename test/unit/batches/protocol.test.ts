import { describe, expect, test } from "vitest";
import { catalog } from "../../../generated/dispatch.ts";
import { fill, fillPath, idIfMadeWith, readLineTold, readState } from "../../../src/batches/native/protocol.ts";
import type { NativeBatches } from "../../../src/contract/batches.ts";

const nativeOf = (id: string): NativeBatches => {
  const { batches } = catalog.providers[id] ?? {};
  if (batches === undefined) throw new Error(`${id} has no batches`);
  return batches;
};
const openai = nativeOf("openai");
const anthropic = nativeOf("anthropic");
const mistral = nativeOf("mistral");
const gemini = nativeOf("gemini");
const together = nativeOf("together");
const xai = nativeOf("xai");

describe("a template", () => {
  test.each([
    { what: "one name becomes its value", template: "{body}", filled: { a: 1 } },
    { what: "names in a text become text", template: "heap {id} of {endpoint}", filled: "heap 7 of /v1/x" },
    { what: "lists and objects are filled inside", template: { a: ["{id}", 3, true] }, filled: { a: ["7", 3, true] } },
  ])("$what", ({ template, filled }) => expect(fill(template, { body: { a: 1 }, id: "7", endpoint: "/v1/x" })).toEqual(filled));
  test("a value stays one segment of a path", () =>
    expect(fillPath("/files/{file}/content", { file: "../a b" })).toBe("/files/..%2Fa%20b/content"));
});

describe("the state of a batch", () => {
  test.each([
    { of: openai, body: { id: "b", status: "finalizing", request_counts: { completed: 2, failed: 1 } }, state: "running", counts: [2, 1] },
    { of: openai, body: { id: "b", status: "something new", request_counts: null }, state: "running", counts: [0, 0] },
    { of: openai, body: { id: "b", status: "constructor" }, state: "running", counts: [0, 0] },
    {
      of: openai,
      body: { id: "b", status: "expired", request_counts: { completed: "2", failed: "-1" } },
      state: "expired",
      counts: [2, 0],
    },
    {
      of: anthropic,
      body: { id: "b", processing_status: "ended", request_counts: { succeeded: 3, errored: 1, expired: 2 } },
      state: "completed",
      counts: [3, 1],
    },
    {
      of: mistral,
      body: { id: "b", status: "TIMEOUT_EXCEEDED", succeeded_requests: 4, failed_requests: 0 },
      state: "expired",
      counts: [4, 0],
    },
  ])("$of.id says $body.status$body.processing_status: $state", ({ of, body, state, counts: [completed, failed] }) =>
    expect(readState(of, body)).toMatchObject({ id: "b", state, counts: { completed, failed } }),
  );
  test.each([
    { what: "not read yet", counts: {}, more: {}, state: "running" },
    { what: "under way", counts: { num_requests: 5, num_pending: 3, num_success: 1, num_error: 1 }, more: {}, state: "running" },
    { what: "over", counts: { num_requests: 5, num_pending: 0, num_success: 4, num_error: 1 }, more: {}, state: "completed" },
    { what: "cancelled", counts: { num_requests: 5, num_success: 2 }, more: { cancel_time: "2026-08-28" }, state: "cancelled" },
    { what: "being cancelled", counts: { num_requests: 5, num_pending: 2 }, more: { cancel_time: "2026-08-28" }, state: "running" },
    { what: "refused", counts: {}, more: { cancel_time: "2026-08-28", cancel_by_xai_message: "line 2: invalid JSON" }, state: "failed" },
  ])("by rules, where no word tells: $what", ({ counts, more, state }) => {
    const body = { batch_id: "b", cancel_time: null, cancel_by_xai_message: null, state: { num_pending: 0, ...counts }, ...more };
    expect(readState(xai, body)?.state).toBe(state);
  });
  test("knows itself by less than its name, counts in texts, and says why in itself", () => {
    const metadata = { state: "BATCH_STATE_FAILED", batchStats: { successfulRequestCount: "0", failedRequestCount: "12" } };
    expect(readState(gemini, { name: "batches/b7", metadata, error: { code: 9, message: "no" } })).toMatchObject({
      id: "b7",
      state: "failed",
      counts: { completed: 0, failed: 12 },
      fault: { code: "9", message: "no" },
    });
    expect(readState(gemini, { name: "batches/", metadata })).toBeUndefined();
  });
  test("may not count at all", () =>
    expect(readState(together, { id: "b", status: "CANCELING", error: "" })).toMatchObject({
      state: "running",
      counts: { completed: 0, failed: 0 },
      fault: undefined,
    }));
  test.each([{}, null, "batch", { id: "b" }, { id: "", status: "completed" }, { id: 1, status: "completed" }])("%j is none", (body) =>
    expect(readState(openai, body)).toBeUndefined(),
  );
  test("names its files, and why it failed", () => {
    const errors = {
      object: "list",
      data: [
        { code: "invalid_json_line", message: "line 3" },
        { code: "other", message: "line 4" },
      ],
    };
    const body = { id: "b", status: "failed", output_file_id: null, error_file_id: "file-2", errors };
    expect(readState(openai, body)).toMatchObject({ files: ["file-2"], fault: { code: "invalid_json_line", message: "line 3" } });
  });
  test("is known again by its key alone", () => {
    const batch = { id: "b", metadata: { signalbox: "k" } };
    expect(idIfMadeWith(openai, batch, "k")).toBe("b");
    expect(idIfMadeWith(openai, batch, "other")).toBeUndefined();
    expect(idIfMadeWith(openai, { id: "a", metadata: null }, "k")).toBeUndefined();
    expect(idIfMadeWith(anthropic, batch, "k")).toBeUndefined();
  });
});

describe("what is said of a line", () => {
  const body = { choices: [] };
  const failure = { type: "error", error: { type: "invalid_request_error", message: "no" } };
  test.each([
    {
      what: "an answer",
      of: openai,
      told: { custom_id: "line-1", response: { status_code: 200, body }, error: null },
      outcome: { type: "answer", status: 200, body },
    },
    {
      what: "a refusal with its status",
      of: openai,
      told: { custom_id: "line-1", response: { status_code: 429, body }, error: null },
      outcome: { type: "answer", status: 429, body },
    },
    {
      what: "time that was over",
      of: openai,
      told: { custom_id: "line-1", response: null, error: { code: "batch_expired", message: "late" } },
      outcome: { type: "unrun", why: "expired" },
    },
    {
      what: "a reason",
      of: openai,
      told: { custom_id: "line-1", response: null, error: { code: "x", message: "why" } },
      outcome: { type: "error", error: { code: "x", message: "why" } },
    },
    {
      what: "nothing",
      of: openai,
      told: { custom_id: "line-1" },
      outcome: { type: "error", error: { message: "The provider gave neither an answer nor a reason." } },
    },
    {
      what: "an answer without a status",
      of: anthropic,
      told: { custom_id: "line-1", result: { type: "succeeded", message: body } },
      outcome: { type: "answer", status: 200, body },
    },
    {
      what: "an error body without a status",
      of: anthropic,
      told: { custom_id: "line-1", result: { type: "errored", error: failure } },
      outcome: { type: "answer", status: 400, body: failure },
    },
    {
      what: "a number for a code, that does not pass",
      of: gemini,
      told: { metadata: { key: "line-1" }, error: { code: 3, message: "why" } },
      outcome: { type: "error", error: { code: "3", message: "why" } },
    },
    {
      what: "a code that passes",
      of: gemini,
      told: { metadata: { key: "line-1" }, error: { code: 14, message: "why" } },
      outcome: { type: "error", error: { code: "14", message: "why" }, passes: true },
    },
    {
      what: "its cancelling",
      of: anthropic,
      told: { custom_id: "line-1", result: { type: "canceled" } },
      outcome: { type: "unrun", why: "cancelled" },
    },
  ])("$of.id: $what", ({ of, told, outcome }) => expect(readLineTold(of, told)).toEqual({ customId: "line-1", outcome }));
  test.each([null, [], "line-1", { custom_id: 7 }])("%j is of no line", (told) => expect(readLineTold(openai, told)).toBeUndefined());
});
