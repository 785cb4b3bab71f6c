// @generated from schema/dialects/gemini.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { ErrorContext, ErrorFacts, ErrorRule } from "../../../src/contract/dialect.ts";
import type { Failure, FailureKind } from "../../../src/contract/failure.ts";
import { contains, durationAfter, durationMs, first, members, secondsText, textAt, write } from "../../../src/kit/formulas.ts";
import type * as Wire from "../../types/gemini.ts";
import { STATUS_WRITE, tables } from "./shapes.ts";

export const errorRules: readonly ErrorRule[] = [
  {
    at: ["candidates", "0", "finishReason"],
    equals: ["MALFORMED_FUNCTION_CALL", "UNEXPECTED_TOOL_CALL", "TOO_MANY_TOOL_CALLS", "MALFORMED_RESPONSE"],
    is: "bad_response",
  }, // :666
  { at: ["error", "details", "*", "reason"], equals: ["API_KEY_INVALID", "API_KEY_EXPIRED"], is: "auth" }, // :667
  { status: [400], at: ["error", "message"], contains: ["API key not valid", "API key expired", "API key not found"], is: "auth" }, // :668
  { status: [400], at: ["error", "message"], contains: ["exceeds the maximum number of tokens"], is: "context_window" }, // :669
  { at: ["error", "status"], equals: ["FAILED_PRECONDITION"], is: "permission" }, // :670
  { status: [403], at: ["error", "message"], contains: ["unregistered callers", "reported as leaked"], is: "auth" }, // :671
  { status: [429], at: ["error", "details", "*", "violations", "*", "quotaId"], contains: ["PerDay"], is: "quota" }, // :672
  { status: [429], at: ["error", "message"], contains: ["limit: 0,", "limit: 0\n", "credits are depleted", "spending cap"], is: "quota" }, // :673
  { at: ["error", "status"], equals: ["UNAUTHENTICATED"], is: "auth" }, // :674
  { at: ["error", "status"], equals: ["PERMISSION_DENIED"], is: "permission" }, // :675
  { at: ["error", "status"], equals: ["NOT_FOUND"], is: "not_found" }, // :676
  { at: ["error", "status"], equals: ["RESOURCE_EXHAUSTED"], is: "rate_limit" }, // :677
  { at: ["error", "status"], equals: ["UNAVAILABLE"], is: "overloaded" }, // :678
  { at: ["error", "status"], equals: ["DEADLINE_EXCEEDED"], is: "timeout" }, // :679
  { at: ["error", "status"], equals: ["CANCELLED"], is: "timeout" }, // :680
  { status: [413], is: "too_large" }, // :681
  { at: ["error", "status"], equals: ["INVALID_ARGUMENT", "OUT_OF_RANGE", "UNIMPLEMENTED"], is: "invalid_request" }, // :682
  { at: ["error", "status"], equals: ["INTERNAL", "UNKNOWN", "ABORTED", "DATA_LOSS"], is: "server_error" }, // :683
];

export function readError(body: Wire.ErrorBody): ErrorFacts {
  return {
    message: (body.error?.message ?? textAt(body, "candidates.0.finishMessage") ?? (textAt(body, "candidates.0.finishReason") === undefined ? undefined : `the model gave no usable answer: ${textAt(body, "candidates.0.finishReason")}`)) ?? undefined,
    code: (first(members(body.error?.details, "reason")) ?? body.error?.status ?? textAt(body, "candidates.0.finishReason")) ?? undefined,
    param: first(first(members(body.error?.details, "fieldViolations")))?.field ?? undefined,
    retryAfterMs: (durationMs(first(members(body.error?.details, "retryDelay"))) ?? durationAfter(body.error?.message, "retry in ")) ?? undefined,
  };
}

export function isError(body: Wire.GenerateContentResponse | Wire.GenerateContentResponse | Wire.ErrorBody): boolean {
  return body.error !== undefined || contains(tables.broken, textAt(body, "candidates.0.finishReason"));
}

const STATUS: Readonly<Record<FailureKind, number>> = {
  auth: 401,
  permission: 403,
  not_found: 404,
  invalid_request: 400,
  too_large: 413,
  context_window: 400,
  content_policy: 400,
  rate_limit: 429,
  quota: 429,
  budget: 402,
  overloaded: 503,
  server_error: 500,
  bad_response: 502,
  timeout: 504,
  network: 503,
  cancelled: 499,
};

export function encodeError(failure: Failure, ctx: ErrorContext): { status: number; body: Wire.ErrorBody } {
  const status = ctx.status ?? STATUS[failure.kind];
  return { status, body: {
    error: {
      code: status,
      message: failure.message,
      status: write(STATUS_WRITE, failure.kind) ?? "INTERNAL",
      details: failure.retryAfterMs !== undefined
        ? [{ "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: secondsText(failure.retryAfterMs) }]
        : undefined,
    },
  } };
}
