// @generated from schema/dialects/voyage-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { ErrorContext, ErrorFacts, ErrorRule } from "../../../src/contract/dialect.ts";
import type { Failure, FailureKind } from "../../../src/contract/failure.ts";
import { textAt } from "../../../src/kit/formulas.ts";
import type * as Wire from "../../types/voyage-embeddings.ts";

export const errorRules: readonly ErrorRule[] = [
  { status: [400], at: ["detail"], contains: ["max allowed tokens per submitted batch"], is: "context_window" }, // :64
  { status: [503], is: "overloaded" }, // :65
  { status: [504], is: "timeout" }, // :66
];

export function readError(body: Wire.ErrorBody): ErrorFacts {
  return {
    message: body.detail ?? undefined,
  };
}

export function isError(body: Wire.EmbedAnswer | Wire.ErrorBody): boolean {
  return textAt(body, "detail") !== undefined;
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
  network: 502,
  cancelled: 499,
};

export function encodeError(failure: Failure, ctx: ErrorContext): { status: number; body: Wire.ErrorBody } {
  const status = ctx.status ?? STATUS[failure.kind];
  return { status, body: { detail: failure.message } };
}
