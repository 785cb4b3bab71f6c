// /v1/batches: made, listed, shown and cancelled, in the shape that every OpenAI-compatible client reads. Runs nothing: batches/runner.ts does.

import type { IncomingMessage } from "node:http";
import type { Runner } from "../batches/runner.ts";
import { durationMs } from "../config/units.ts";
import { BATCH_STATUSES, type BatchStatus, type Storage, type StoredBatch } from "../contract/storage.ts";
import { readBody } from "./body.ts";
import { badRequest, type ErrorReply, failureReply, notFound } from "./error-reply.ts";
import { noSuchFile, ownFile } from "./files-endpoint.ts";
import { listReply, numberOf, seconds } from "./stored-lists.ts";

export interface BatchesInput {
  readonly storage: Storage;
  readonly runner: Runner;
  readonly isEndpoint: (path: string) => boolean;
  readonly makeId: () => string;
  readonly now: () => number;
}

/** As one principal sees them: what is another's is not there. */
export interface OwnBatches extends BatchesInput {
  readonly owner: string;
  /** The principal's `ref`. */
  readonly by: string;
}

const BODY_BYTES = 64 * 1024;
const MOST_LISTED = 100;
const METADATA = { pairs: 16, key: 64, value: 512 };

export async function createBatch(input: OwnBatches, request: IncomingMessage): Promise<ErrorReply> {
  const body = await readBody(request, BODY_BYTES);
  if (!body.ok) return failureReply(body.failure);
  const asked = parsed(body.value.toString("utf8"));
  if (asked === undefined) return badRequest("The request body must be a JSON object.", null);
  const { input_file_id: inputFileId, endpoint, completion_window: completionWindow, metadata = null } = asked;
  if (typeof inputFileId !== "string") return badRequest("input_file_id must be the id of a file.", "input_file_id");
  if (typeof endpoint !== "string" || !input.isEndpoint(endpoint))
    return badRequest("endpoint must be a path of this gateway that takes JSON, for example /v1/chat/completions.", "endpoint");
  const window = typeof completionWindow === "string" ? durationMs(completionWindow) : undefined;
  if (typeof completionWindow !== "string" || window?.ok !== true || window.value === 0)
    return badRequest('completion_window must be a duration, for example "24h".', "completion_window");
  if (!isMetadata(metadata))
    return badRequest(`metadata is at most ${METADATA.pairs} texts of ${METADATA.value} characters, named in ${METADATA.key}.`, "metadata");
  const file = await ownFile(input, inputFileId);
  if (file === undefined) return noSuchFile(inputFileId);
  if (file.purpose !== "batch") return badRequest(`The file's purpose is "${file.purpose}", not "batch".`, "input_file_id");
  const createdMs = input.now();
  const batch: StoredBatch = {
    id: `batch_${input.makeId()}`,
    owner: input.owner,
    by: input.by,
    endpoint,
    inputFileId,
    completionWindow,
    metadata,
    status: "validating",
    sinceMs: { validating: createdMs },
    expiresMs: createdMs + window.value,
    total: 0,
    faults: [],
  };
  await input.storage.addBatch(batch);
  input.runner.start(batch.id);
  return reply(input, batch);
}

export async function listBatches(input: OwnBatches, query: URLSearchParams): Promise<ErrorReply> {
  const limit = numberOf(query, "limit", MOST_LISTED, 20);
  if (typeof limit !== "number") return limit;
  const batches = await input.storage.batches({ owner: input.owner, after: query.get("after") ?? undefined, limit });
  return listReply(await Promise.all(batches.map((batch) => shown(input, batch))), limit);
}

export async function describeBatch(input: OwnBatches, id: string): Promise<ErrorReply> {
  const batch = await ownBatch(input, id);
  return batch === undefined ? noSuchBatch(id) : reply(input, batch);
}

export async function cancelBatch(input: OwnBatches, id: string): Promise<ErrorReply> {
  const batch = await ownBatch(input, id);
  if (batch === undefined) return noSuchBatch(id);
  const cancelled = await input.runner.cancel(batch);
  if (cancelled !== undefined) return reply(input, cancelled);
  const { status } = (await input.storage.batch(id)) ?? batch;
  return badRequest(`A batch that is ${status} cannot be cancelled.`, null);
}

async function ownBatch({ storage, owner }: OwnBatches, id: string): Promise<StoredBatch | undefined> {
  const batch = await storage.batch(id);
  return batch?.owner === owner ? batch : undefined;
}

const noSuchBatch = (id: string): ErrorReply => notFound(`There is no batch "${id.slice(0, 128)}".`, "batch_id");

const reply = async (input: OwnBatches, batch: StoredBatch): Promise<ErrorReply> => ({ status: 200, body: await shown(input, batch) });

async function shown({ storage }: OwnBatches, batch: StoredBatch) {
  const counts = batch.counts ?? (await storage.countResults(batch.id));
  const since = Object.fromEntries(BATCH_STATUSES.map((status) => [TIMES[status], at(batch.sinceMs[status])]));
  return {
    id: batch.id,
    object: "batch",
    endpoint: batch.endpoint,
    errors: batch.faults.length === 0 ? null : { object: "list", data: batch.faults },
    input_file_id: batch.inputFileId,
    completion_window: batch.completionWindow,
    status: batch.status,
    output_file_id: batch.outputFileId ?? null,
    error_file_id: batch.errorFileId ?? null,
    ...since,
    expires_at: seconds(batch.expiresMs),
    request_counts: { total: batch.total, ...counts },
    metadata: batch.metadata,
  };
}

const at = (ms: number | undefined): number | null => (ms === undefined ? null : seconds(ms));

const TIMES: Readonly<Record<BatchStatus, string>> = {
  validating: "created_at",
  in_progress: "in_progress_at",
  finalizing: "finalizing_at",
  completed: "completed_at",
  failed: "failed_at",
  cancelling: "cancelling_at",
  cancelled: "cancelled_at",
  expired: "expired_at",
};

function isMetadata(value: unknown): value is StoredBatch["metadata"] {
  if (value === null) return true;
  if (typeof value !== "object" || Array.isArray(value)) return false;
  const pairs = Object.entries(value);
  return (
    pairs.length <= METADATA.pairs &&
    pairs.every(([key, text]) => key.length <= METADATA.key && typeof text === "string" && text.length <= METADATA.value)
  );
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // Neither null nor a list: its members can be asked for by name.
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
