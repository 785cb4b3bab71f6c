// Which of the file and batch endpoints a path is. Called by the listener for what no dialect is spoken at. Without a store they all say so.

import type { IncomingMessage, ServerResponse } from "node:http";
import { type BatchesInput, cancelBatch, createBatch, describeBatch, listBatches } from "./batches-endpoint.ts";
import { type ErrorReply, methodNotAllowed, noStorage } from "./error-reply.ts";
import { deleteFile, describeFile, type FilesInput, listFiles, sendContent, uploadFile } from "./files-endpoint.ts";
import { decode } from "./routes.ts";

/** Undefined without a store. */
export type Stored = (FilesInput & BatchesInput) | undefined;

/** What to answer; undefined once it has been answered. */
export type StoredHandler = (request: IncomingMessage, response: ServerResponse) => Promise<ErrorReply | undefined>;

const PATH = /^(?:\/v1)?\/(files|batches)(?:\/([^/]+)(?:\/(content|cancel))?)?\/?$/;

/** Undefined for a path that is none of them. */
export function storedHandler(input: Stored, method: string, url: string): StoredHandler | undefined {
  const [path = "", query = ""] = url.split("?", 2);
  const [, kind, encodedId, action] = PATH.exec(path) ?? [];
  if (kind === undefined || (action !== undefined && (kind === "files") !== (action === "content"))) return undefined;
  if (input === undefined) return async () => noStorage();
  const id = decode(encodedId ?? "") ?? "";
  const asked = new URLSearchParams(query);
  const methods = kind === "files" ? filesMethods(input, id, action, asked) : batchesMethods(input, id, action, asked);
  return methods[method === "HEAD" ? "GET" : method] ?? (async () => methodNotAllowed(method, Object.keys(methods).join(", ")));
}

type Methods = Readonly<Partial<Record<string, StoredHandler>>>;

function filesMethods(input: FilesInput, id: string, action: string | undefined, query: URLSearchParams): Methods {
  if (action !== undefined) return { GET: (_request, response) => sendContent(input, id, response) };
  if (id !== "") return { GET: () => describeFile(input, id), DELETE: () => deleteFile(input, id) };
  return { GET: () => listFiles(input, query), POST: (request) => uploadFile(input, request) };
}

function batchesMethods(input: BatchesInput, id: string, action: string | undefined, query: URLSearchParams): Methods {
  if (action !== undefined) return { POST: () => cancelBatch(input, id) };
  if (id !== "") return { GET: () => describeBatch(input, id) };
  return { GET: () => listBatches(input, query), POST: (request) => createBatch(input, request) };
}
