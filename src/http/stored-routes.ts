// Which of the file and batch endpoints a path is. Called by the listener for what no dialect is spoken at. Without a store they all say so.

import type { IncomingMessage, ServerResponse } from "node:http";
import type { Principal } from "../contract/access.ts";
import { type BatchesInput, cancelBatch, createBatch, describeBatch, listBatches, type OwnBatches } from "./batches-endpoint.ts";
import { type ErrorReply, methodNotAllowed, noStorage } from "./error-reply.ts";
import { deleteFile, describeFile, type FilesInput, listFiles, type OwnFiles, sendContent, uploadFile } from "./files-endpoint.ts";
import { decode } from "./routes.ts";

/** Undefined without a store. */
export type Stored = (FilesInput & BatchesInput) | undefined;

/** What to answer; undefined once it has been answered. */
export type StoredHandler = (request: IncomingMessage, response: ServerResponse, who: Principal) => Promise<ErrorReply | undefined>;

/** `endpoint`: as a key's `endpoints` call it. */
export interface StoredEndpoint {
  readonly endpoint: "files" | "batches" | "answers";
  readonly handle: StoredHandler;
}

const PATH = /^(?:\/v1)?\/(files|batches)(?:\/([^/]+)(?:\/(content|cancel))?)?\/?$/;

/** Undefined for a path that is none of them. */
export function storedHandler(input: Stored, method: string, url: string): StoredEndpoint | undefined {
  const [path = "", query = ""] = url.split("?", 2);
  const [, kind, encodedId, action] = PATH.exec(path) ?? [];
  if ((kind !== "files" && kind !== "batches") || (action !== undefined && (kind === "files") !== (action === "content"))) return undefined;
  if (input === undefined) return { endpoint: kind, handle: async () => noStorage() };
  const id = decode(encodedId ?? "") ?? "";
  const asked = new URLSearchParams(query);
  return {
    endpoint: kind,
    handle: async (request, response, who) => {
      const own = { ...input, owner: who.owner, by: who.ref };
      const methods = kind === "files" ? filesMethods(own, id, action, asked) : batchesMethods(own, id, action, asked);
      const serve = methods[method === "HEAD" ? "GET" : method];
      return serve === undefined ? methodNotAllowed(method, Object.keys(methods).join(", ")) : serve(request, response, who);
    },
  };
}

type Methods = Readonly<Partial<Record<string, StoredHandler>>>;

function filesMethods(input: OwnFiles, id: string, action: string | undefined, query: URLSearchParams): Methods {
  if (action !== undefined) return { GET: (_request, response) => sendContent(input, id, response) };
  if (id !== "") return { GET: () => describeFile(input, id), DELETE: () => deleteFile(input, id) };
  return { GET: () => listFiles(input, query), POST: (request) => uploadFile(input, request) };
}

function batchesMethods(input: OwnBatches, id: string, action: string | undefined, query: URLSearchParams): Methods {
  if (action !== undefined) return { POST: () => cancelBatch(input, id) };
  if (id !== "") return { GET: () => describeBatch(input, id) };
  return { GET: () => listBatches(input, query), POST: (request) => createBatch(input, request) };
}
