// What an upstream's refusal means: its status and body, by the provider's rules and then the dialect's, as one of our kinds.
// Called by the answer readers. Pure. Its messages are the upstream's own, bounded, without keys.

import type { AnyDialect, Json, ProviderFunctions } from "../contract/dialect.ts";
import type { Failure, FailureKind } from "../contract/failure.ts";
import { kindOfStatus, matchError, retryAfterMs } from "../kit/errors.ts";
import type { ResponseHead } from "../transport/call.ts";
import { parseBody, parseObject } from "./parse-object.ts";
import { type Called, redact } from "./redact.ts";

/** Who was called, and whose rules say what its errors mean. */
export interface Answering extends Called {
  readonly functions: Pick<ProviderFunctions<AnyDialect>, "errors">;
  readonly dialect: AnyDialect;
}

/** An answer whose status is no success. A body that is not JSON is quoted only when it is a short plain text. */
export function failureOfAnswer(line: Answering, head: ResponseHead, body: Buffer, nowMs: number): Failure {
  const parsed = parseError(body);
  if (parsed !== undefined) return failureOfBody(line, head, parsed, nowMs);
  const kind =
    matchError(line.functions.errors, head.status, undefined, head.headers) ??
    matchError(line.dialect.errors, head.status, undefined, head.headers) ??
    kindOfStatus(head.status);
  const said = quoteText(body);
  const message = `the upstream answered ${head.status}${said === "" ? " without a message" : `: ${said}`}`;
  return { kind, status: head.status, message: redact(message, line), retryAfterMs: askedWaitMs(kind, head, nowMs) };
}

/** A JSON error: the body of a refusal, of a 200 that is none, or an event of a stream. */
export function failureOfBody(line: Answering, head: ResponseHead, body: Json, nowMs: number): Failure {
  const { functions, dialect } = line;
  const told = readError(dialect, body);
  const kind =
    matchError(functions.errors, head.status, body, head.headers) ??
    matchError(dialect.errors, head.status, body, head.headers) ??
    (head.status >= 400 ? kindOfStatus(head.status) : "server_error");
  return {
    kind,
    status: head.status,
    message: redact(told.message ?? `the upstream answered ${head.status} without a message`, line),
    code: told.code === undefined ? undefined : redact(told.code, line),
    param: told.param,
    retryAfterMs: told.retryAfterMs ?? askedWaitMs(kind, head, nowMs),
  };
}

/** A success that holds no answer. */
export function notAnAnswer(line: Answering, head: ResponseHead, body: Buffer): Failure {
  const said = body.length === 0 ? "an empty body" : looksLikeHtml(body) ? "an HTML page" : "something that is no JSON object";
  return { kind: "bad_response", status: head.status, message: redact(`the upstream answered ${head.status} with ${said}`, line) };
}

/** Headers tell of windows and limits on every answer; only a refusal for load makes a wait of them. */
function askedWaitMs(kind: FailureKind, head: ResponseHead, nowMs: number): number | undefined {
  return kind === "rate_limit" || kind === "overloaded" || head.headers["retry-after"] !== undefined
    ? retryAfterMs(head.headers, nowMs)
    : undefined;
}

function readError(dialect: AnyDialect, body: Json): ReturnType<AnyDialect["readError"]> {
  const { message, code, param, retryAfterMs: waitMs } = dialect.readError(body as never); // erased in the contract: a dialect reads errors of any shape
  // Nobody validated the body: what it calls a message may be anything.
  return {
    message: textOrNothing(message),
    code: textOrNothing(code),
    param: textOrNothing(param),
    retryAfterMs: typeof waitMs === "number" && waitMs >= 0 ? waitMs : undefined,
  };
}

function textOrNothing(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Some upstreams wrap an error in a list of one. */
function parseError(body: Buffer): Json | undefined {
  const text = body.toString("utf8").trim();
  return text.startsWith("[") && text.endsWith("]") ? parseObject(text.slice(1, -1)) : parseBody(body);
}

const LONGEST_QUOTE = 500;

function quoteText(body: Buffer): string {
  if (looksLikeHtml(body)) return "an HTML page";
  const text = body.toString("utf8", 0, LONGEST_QUOTE).trim();
  return [...text].some((char) => char < " " && char !== "\n" && char !== "\r" && char !== "\t") ? "" : text;
}

function looksLikeHtml(body: Buffer): boolean {
  return /^\s*</.test(body.toString("utf8", 0, 64));
}
