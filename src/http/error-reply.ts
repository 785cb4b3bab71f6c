// Refusals that no pipeline makes: paths nobody serves, methods not allowed, and our own bugs. Pure but for `sendJson`, which writes.
// A failure on a dialect's path has that dialect's body (Dialect.encodeError); where no dialect is spoken, the most widely read one's shape.

import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { AnyDialect } from "../contract/dialect.ts";
import type { Failure } from "../contract/failure.ts";
import { ruleOf } from "../pipeline/failure-table.ts";

export interface ErrorReply {
  readonly status: number;
  readonly body: object;
  readonly headers?: OutgoingHttpHeaders | undefined;
}

/** `near` is the dialect spoken nearby, if one is. */
export function noSuchPath(method: string, path: string, near: AnyDialect | undefined, requestId: string): ErrorReply {
  const message = `There is nothing at ${method} ${path.slice(0, 200)}.`;
  return refusedBy(near, { kind: "not_found", message, code: "not_found", about: "path" }, 404, requestId);
}

export function brokenHere(requestId: string): ErrorReply {
  return neutral(500, `Internal error. The log has it under request ${requestId}.`, "internal_error");
}

export function methodNotAllowed(method: string, allow: string, near?: AnyDialect | undefined, requestId = ""): ErrorReply {
  const message = `${method} is not allowed here; ${allow} is.`;
  const failure: Failure = { kind: "invalid_request", message, code: "method_not_allowed", about: "method" };
  return { ...refusedBy(near, failure, 405, requestId), headers: { allow } };
}

/** In the dialect's words, where there is one; its status is that of the kind unless another is given. */
export function refusedBy(near: AnyDialect | undefined, failure: Failure, status: number | undefined, requestId: string): ErrorReply {
  if (near === undefined)
    return neutral(status ?? ruleOf(failure.kind).status, failure.message, failure.code ?? null, failure.param ?? null);
  return near.encodeError(failure, { requestId, status });
}

export const badRequest = (message: string, param: string | null): ErrorReply => neutral(400, message, null, param);

export const notFound = (message: string, param: string | null): ErrorReply => neutral(404, message, null, param);

/** Files and batches have to outlive the process. */
export function noStorage(): ErrorReply {
  return neutral(
    501,
    "Files and batches need `storage:` in gateway.yaml, for example `storage: { url: sqlite:./signalbox.db }`.",
    "no_storage",
  );
}

export const noKeeping = (howTo: string): ErrorReply => neutral(501, `No answers are kept here. ${howTo}`, "no_storage");

/** A failure on a path of no dialect. */
export function failureReply({ kind, message, param }: Failure, status: number = ruleOf(kind).status): ErrorReply {
  return neutral(status, message, null, param ?? null);
}

/** Tells nothing of what went wrong: that is in our log, under the same id. */
export function internalError(ingress: AnyDialect, requestId: string): ErrorReply {
  const failure: Failure = { kind: "server_error", message: `Internal error. The log has it under request ${requestId}.` };
  return ingress.encodeError(failure, { requestId });
}

export function sendJson(response: ServerResponse, status: number, body: Buffer | object, headers: OutgoingHttpHeaders): void {
  sendBody(response, status, body, headers, undefined);
}

export const WORTH_COPYING_BYTES = 8 * 1024;

/** In one write, with its length. A Buffer is JSON text, or a file of `mediaType`. */
export function sendBody(
  response: ServerResponse,
  status: number,
  body: Buffer | object,
  headers: OutgoingHttpHeaders,
  mediaType = "application/json",
): void {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  const head: (OutgoingHttpHeader | undefined)[] = [];
  for (const name in headers) if (name !== "content-type" && name !== "content-length") head.push(name, headers[name]);
  head.push("content-type", mediaType, "content-length", bytes.length);
  // A value that is undefined is refused there, as in a record.
  response.writeHead(status, head as OutgoingHttpHeader[]);
  // A string is written in one piece with its head, in less time than two pieces; each of its characters is a byte.
  if (bytes.length <= WORTH_COPYING_BYTES) response.end(bytes.toString("latin1"), "latin1");
  else response.end(bytes);
}

function neutral(status: number, message: string, code: string | null, param: string | null = null): ErrorReply {
  return { status, body: { error: { message, type: status >= 500 ? "server_error" : "invalid_request_error", param, code } } };
}
