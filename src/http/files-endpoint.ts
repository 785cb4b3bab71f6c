// /v1/files: what clients upload and what batches write, in the shape that every OpenAI-compatible client reads. The bytes go from the
// connection to the store by way of a spooled form, never held whole.

import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { FormEntry, Upload } from "../contract/form.ts";
import type { Storage, StoredFile } from "../contract/storage.ts";
import { readForm } from "../transport/read-form.ts";
import { badRequest, type ErrorReply, failureReply, notFound } from "./error-reply.ts";
import { listReply, numberOf, seconds } from "./stored-lists.ts";

export interface FilesInput {
  readonly storage: Storage;
  /** Of a file. */
  readonly limitBytes: () => number;
  readonly makeId: () => string;
  readonly now: () => number;
}

/** As one principal sees them: what is another's is not there. */
export interface OwnFiles extends FilesInput {
  readonly owner: string;
}

const PURPOSE = /^[a-z][a-z0-9_-]{0,63}$/;
const MOST_FILENAME = 255;
const MOST_LISTED = 10_000;
/** Of a form beside its file. */
const FORM_BYTES = 64 * 1024;
const SECONDS = { least: 3600, most: 2_592_000 };

export async function uploadFile({ storage, limitBytes, makeId, now, owner }: OwnFiles, request: IncomingMessage): Promise<ErrorReply> {
  const mostBytes = limitBytes();
  const form = await readForm(request, { bodyBytes: mostBytes + FORM_BYTES });
  if (!form.ok) return failureReply(form.failure);
  try {
    const fields = readFields(form.value.entries);
    if ("status" in fields) return fields;
    const { upload, purpose, lifeS } = fields;
    if (upload.size > mostBytes)
      return failureReply({ kind: "too_large", message: `The file is larger than ${mostBytes} bytes.`, param: "file" });
    const createdMs = now();
    await storage.removeExpired(createdMs);
    const file = await storage.addFile(
      {
        id: `file-${makeId()}`,
        owner,
        filename: upload.filename.slice(0, MOST_FILENAME),
        purpose,
        createdMs,
        ...(lifeS === undefined ? {} : { expiresMs: createdMs + lifeS * 1000 }),
      },
      upload.blob.stream(),
    );
    return { status: 200, body: shown(file) };
  } finally {
    await form.value.dispose();
  }
}

function readFields(
  entries: readonly FormEntry[],
): { readonly upload: Upload; readonly purpose: string; readonly lifeS: number | undefined } | ErrorReply {
  const of = (name: string) => entries.find((entry) => entry.name === name)?.value;
  const [upload, purpose, anchor, life] = ["file", "purpose", "expires_after[anchor]", "expires_after[seconds]"].map(of);
  if (upload === undefined || typeof upload === "string") return badRequest("The form has no file.", "file");
  if (typeof purpose !== "string" || !PURPOSE.test(purpose))
    return badRequest("purpose must say what the file is for, for example batch.", "purpose");
  if (anchor === undefined && life === undefined) return { upload, purpose, lifeS: undefined };
  const lifeS = typeof life === "string" && /^\d{1,9}$/.test(life) ? Number(life) : Number.NaN;
  if (anchor !== "created_at" || !(lifeS >= SECONDS.least && lifeS <= SECONDS.most))
    return badRequest(`expires_after is { anchor: "created_at", seconds: ${SECONDS.least} to ${SECONDS.most} }.`, "expires_after");
  return { upload, purpose, lifeS };
}

export async function listFiles({ storage, now, owner }: OwnFiles, query: URLSearchParams): Promise<ErrorReply> {
  const limit = numberOf(query, "limit", MOST_LISTED, MOST_LISTED);
  const order = query.get("order") ?? "desc";
  if (typeof limit !== "number") return limit;
  if (order !== "asc" && order !== "desc") return badRequest("order is asc or desc.", "order");
  const [purpose, after] = [query.get("purpose") ?? undefined, query.get("after") ?? undefined];
  await storage.removeExpired(now());
  const files = await storage.files({ owner, purpose, after, limit, oldestFirst: order === "asc" });
  return listReply(files.map(shown), limit);
}

export async function describeFile(input: OwnFiles, id: string): Promise<ErrorReply> {
  const file = await ownFile(input, id);
  return file === undefined ? noSuchFile(id) : { status: 200, body: shown(file) };
}

/** A file that a batch still reads stays. */
export async function deleteFile(input: OwnFiles, id: string): Promise<ErrorReply> {
  const file = await ownFile(input, id);
  if (file === undefined) return noSuchFile(id);
  const reader = (await input.storage.unfinishedBatches()).find(({ inputFileId }) => inputFileId === id);
  if (reader !== undefined) return badRequest(`The batch ${reader.id} still reads this file; cancel it first.`, "file_id");
  await input.storage.removeFile(id);
  return { status: 200, body: { id, object: "file", deleted: true } };
}

/** Answers by itself, or gives back a refusal. */
export async function sendContent(input: OwnFiles, id: string, response: ServerResponse): Promise<ErrorReply | undefined> {
  const file = await ownFile(input, id);
  if (file === undefined) return noSuchFile(id);
  response.writeHead(200, { "content-type": "application/octet-stream", "content-length": file.bytes });
  // A client that leaves ends the reading, and is told nothing any more.
  await pipeline(Readable.from(input.storage.content(id), { objectMode: false }), response).catch(() => response.destroy());
  return undefined;
}

export async function ownFile(
  { storage, now, owner }: Pick<OwnFiles, "storage" | "now" | "owner">,
  id: string,
): Promise<StoredFile | undefined> {
  const file = await storage.file(id);
  return file?.owner === owner && (file.expiresMs ?? Number.POSITIVE_INFINITY) > now() ? file : undefined;
}

export const noSuchFile = (id: string): ErrorReply => notFound(`There is no file "${id.slice(0, 128)}".`, "file_id");

function shown({ id, bytes, createdMs, expiresMs, filename, purpose }: StoredFile) {
  const expires = expiresMs === undefined ? {} : { expires_at: seconds(expiresMs) };
  return { id, object: "file", bytes, created_at: seconds(createdMs), ...expires, filename, purpose, status: "processed" };
}
