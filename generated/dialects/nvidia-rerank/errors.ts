// @generated from schema/dialects/nvidia-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { ErrorContext, ErrorFacts, ErrorRule } from "../../../src/contract/dialect.ts";
import type { Failure, FailureKind } from "../../../src/contract/failure.ts";
import { textAt, write } from "../../../src/kit/formulas.ts";
import type * as Wire from "../../types/nvidia-rerank.ts";
import { ERROR_TITLE_WRITE } from "./shapes.ts";

export const errorRules: readonly ErrorRule[] = [
  { status: [402], is: "quota" }, // :61
  { status: [422], is: "invalid_request" }, // :62
];

export function readError(body: Wire.ErrorBody): ErrorFacts {
  return {
    message: (textAt(body, "detail") ?? textAt(body, "detail.0.msg") ?? textAt(body, "error.message") ?? textAt(body, "message") ?? textAt(body, "title")) ?? undefined,
  };
}

export function isError(body: Wire.RankAnswer | Wire.ErrorBody): boolean {
  return textAt(body, "detail") !== undefined || textAt(body, "title") !== undefined || textAt(body, "message") !== undefined || textAt(body, "error.message") !== undefined || textAt(body, "detail.0.msg") !== undefined;
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
  return { status, body: { title: write(ERROR_TITLE_WRITE, failure.kind) ?? "Internal Server Error", detail: failure.message } };
}
