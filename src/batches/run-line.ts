// One line of a batch through the life of a request, as if a client had sent it; and its result as a line of the output or the error file.
// Knows nothing of the batch.

import type { Principal } from "../contract/access.ts";
import type { AnyDialect } from "../contract/dialect.ts";
import type { Failure } from "../contract/failure.ts";
import type { LineOutcome, LineResult } from "../contract/storage.ts";
import type { Client, Core } from "../pipeline/context.ts";
import { runRequest } from "../pipeline/run-request.ts";
import type { LineRequest } from "./read-lines.ts";

export interface LineRun {
  readonly core: Core;
  /** In whose name. */
  readonly who: Principal;
  readonly ingress: AnyDialect;
  /** Of the input file. */
  readonly line: number;
  readonly request: LineRequest;
  readonly requestId: string;
  readonly makeId: () => string;
  readonly signal: AbortSignal;
}

interface Reply {
  readonly status: number;
  readonly body: Buffer | object;
}

export type LineEnd =
  | { readonly type: "result"; readonly result: LineResult }
  /** Nobody there can take more now: asked again later, the same line may well be answered. */
  | { readonly type: "limited"; readonly retryAfterMs: number | undefined }
  /** By the signal. */
  | { readonly type: "broken_off" };

/** Rejects for a bug of ours alone. */
export async function runLine({ core, who, ingress, line, request, requestId, makeId, signal }: LineRun): Promise<LineEnd> {
  let reply: Reply | undefined;
  let refusal: Failure | undefined;
  let isFile = false;
  const broken = new AbortController();
  const gone = AbortSignal.any([signal, broken.signal]);
  const refuseFile = (): void => {
    isFile = true;
    broken.abort();
  };
  const client: Client = {
    takesBytes: true,
    header: () => undefined,
    answer(status, _headers, body, mediaType) {
      if (mediaType === undefined) reply = { status, body };
      else refuseFile();
    },
    refuse(failure, status, _headers, body) {
      refusal = failure;
      reply = { status, body };
    },
    open() {
      refuseFile();
      return { frame() {}, raw() {}, end() {}, fail() {} };
    },
    whenGone(callback) {
      if (gone.aborted) callback();
      else gone.addEventListener("abort", callback, { once: true });
    },
  };
  const body = () => Promise.resolve({ ok: true as const, value: Buffer.from(JSON.stringify(request.body)) });
  await runRequest(core, { requestId, ingress, who, path: { model: undefined, stream: undefined }, isBackground: true, body, client });
  const id = `batch_req_${makeId()}`;
  const { customId } = request;
  if (isFile) {
    const error = { code: "not_json", message: "The endpoint's answer is a stream or a file, which a line of JSON cannot hold." };
    return { type: "result", result: resultLine(line, "failed", { id, customId, error }) };
  }
  if (reply === undefined) return { type: "broken_off" };
  if (refusal?.kind === "rate_limit" || refusal?.kind === "overloaded") return { type: "limited", retryAfterMs: refusal.retryAfterMs };
  const { status } = reply;
  const response = { status_code: status, request_id: requestId, body: jsonOf(reply.body) };
  return { type: "result", result: resultLine(line, status < 300 ? "completed" : "failed", { id, customId, response }) };
}

export interface ResultParts {
  readonly id: string;
  readonly customId: string;
  readonly response?: object | undefined;
  readonly error?: { readonly code: string; readonly message: string } | undefined;
}

export function resultLine(line: number, outcome: LineOutcome, { id, customId, response, error }: ResultParts): LineResult {
  return { line, outcome, text: JSON.stringify({ id, custom_id: customId, response: response ?? null, error: error ?? null }) };
}

/** An upstream's bytes may stand on several lines; a body that is no JSON after all is kept as text. */
function jsonOf(body: Buffer | object): unknown {
  if (!Buffer.isBuffer(body)) return body;
  const text = body.toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
