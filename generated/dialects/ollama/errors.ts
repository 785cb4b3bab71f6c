// @generated from schema/dialects/ollama.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { ErrorContext, ErrorFacts, ErrorRule } from "../../../src/contract/dialect.ts";
import type { Failure, FailureKind } from "../../../src/contract/failure.ts";
import { isText, textAt } from "../../../src/kit/formulas.ts";
import type * as Wire from "../../types/ollama.ts";

export const errorRules: readonly ErrorRule[] = [
  { at: ["error"], contains: ["context length", "input length"], is: "context_window" }, // :185
  { status: [404], is: "not_found" }, // :186
  { at: ["error"], contains: ["not found"], is: "not_found" }, // :187
  { at: ["error"], contains: ["maximum pending requests", "server busy"], is: "overloaded" }, // :188
  { at: ["error"], contains: ["usage limit", "rate limit"], is: "rate_limit" }, // :189
  { status: [200], at: ["error"], contains: ["unauthorized"], is: "auth" }, // :190
];

export function readError(body: Wire.ErrorBody): ErrorFacts {
  return {
    message: textAt(body, "error") ?? undefined,
  };
}

export function isError(body: Wire.ChatResponse | Wire.ChatResponse | Wire.ErrorBody): boolean {
  return isText(textAt(body, "error"));
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
  quota: 402,
  budget: 402,
  overloaded: 503,
  server_error: 500,
  bad_response: 502,
  timeout: 504,
  network: 502,
  cancelled: 499,
};

export function encodeError(failure: Failure, ctx: ErrorContext): { status: number; body: Wire.ErrorBody } {
  const status = ctx.status ?? STATUS[failure.kind];
  return { status, body: {
    error: failure.kind === "context_window" ? "the input is longer than the context length: " + failure.message : failure.message,
  } };
}
