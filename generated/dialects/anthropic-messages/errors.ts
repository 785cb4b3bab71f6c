// @generated from schema/dialects/anthropic-messages.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { ErrorContext, ErrorFacts, ErrorRule } from "../../../src/contract/dialect.ts";
import type { Failure, FailureKind } from "../../../src/contract/failure.ts";
import { write } from "../../../src/kit/formulas.ts";
import type * as Wire from "../../types/anthropic-messages.ts";
import { ERROR_TYPE_WRITE } from "./shapes.ts";

export const errorRules: readonly ErrorRule[] = [
  { at: ["error", "details", "error_code"], equals: ["enforced_spend_limit_reached", "contract_spend_limit_reached"], is: "quota" }, // :625
  { status: [400], at: ["error", "message"], starts: ["prompt is too long"], is: "context_window" }, // :626
  { status: [400], at: ["error", "message"], contains: ["exceed context limit"], is: "context_window" }, // :627
  { status: [400], at: ["error", "message"], starts: ["Your credit balance is too low"], is: "quota" }, // :628
  { status: [400], at: ["error", "message"], contains: ["API usage limits"], is: "quota" }, // :629
  { status: [400], at: ["error", "message"], contains: ["content filtering policy"], is: "content_policy" }, // :630
  { status: [413], is: "too_large" }, // :631
  { at: ["error", "type"], equals: ["authentication_error"], is: "auth" }, // :632
  { at: ["error", "type"], equals: ["billing_error"], is: "quota" }, // :633
  { at: ["error", "type"], equals: ["permission_error"], is: "permission" }, // :634
  { at: ["error", "type"], equals: ["not_found_error"], is: "not_found" }, // :635
  { at: ["error", "type"], equals: ["request_too_large"], is: "too_large" }, // :636
  { at: ["error", "type"], equals: ["rate_limit_error"], is: "rate_limit" }, // :637
  { at: ["error", "type"], equals: ["overloaded_error"], is: "overloaded" }, // :638
  { at: ["error", "type"], equals: ["timeout_error"], is: "timeout" }, // :639
  { at: ["error", "type"], equals: ["api_error"], is: "server_error" }, // :640
  { at: ["error", "type"], equals: ["invalid_request_error"], is: "invalid_request" }, // :641
  { status: [529], is: "overloaded" }, // :642
];

export function readError(body: Wire.ErrorBody): ErrorFacts {
  return {
    message: body.error?.message ?? undefined,
    code: (body.error?.details?.error_code ?? body.error?.type) ?? undefined,
  };
}

export function isError(body: Wire.Message | Wire.StreamEvent | Wire.ErrorBody): boolean {
  return body.type === "error";
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
  overloaded: 529,
  server_error: 500,
  bad_response: 502,
  timeout: 504,
  network: 502,
  cancelled: 499,
};

export function encodeError(failure: Failure, ctx: ErrorContext): { status: number; body: Wire.ErrorBody } {
  const { requestId } = ctx;
  const status = ctx.status ?? STATUS[failure.kind];
  return { status, body: {
    type: "error",
    error: {
      type: failure.kind === "context_window" || failure.kind === "content_policy"
        ? "invalid_request_error"
        : write(ERROR_TYPE_WRITE, failure.kind) ?? "api_error",
      message: failure.message,
      details: failure.param === "HeldThread" ? { error_code: "thread_unsupported_request", unsupported: ["thread"] } : undefined,
    },
    request_id: requestId,
  } };
}
