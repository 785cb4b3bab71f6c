// @generated from schema/dialects/dashscope-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { ErrorContext, ErrorFacts, ErrorRule } from "../../../src/contract/dialect.ts";
import type { Failure, FailureKind } from "../../../src/contract/failure.ts";
import { textAt, write } from "../../../src/kit/formulas.ts";
import type * as Wire from "../../types/dashscope-rerank.ts";
import { ERROR_CODE_WRITE } from "./shapes.ts";

export const errorRules: readonly ErrorRule[] = [
  { at: ["code"], equals: ["InvalidApiKey"], is: "auth" }, // :52
  { at: ["code"], starts: ["AccessDenied"], is: "permission" }, // :53
  { at: ["code"], equals: ["ModelNotFound"], is: "not_found" }, // :54
  { at: ["code"], starts: ["Throttling"], is: "rate_limit" }, // :55
  { at: ["code"], starts: ["Arrearage"], is: "quota" }, // :56
  { at: ["code"], equals: ["DataInspectionFailed"], is: "content_policy" }, // :57
  { at: ["code"], equals: ["InvalidParameter"], is: "invalid_request" }, // :58
];

export function readError(body: Wire.ErrorBody): ErrorFacts {
  return {
    message: body.message ?? undefined,
    code: body.code ?? undefined,
  };
}

export function isError(body: Wire.RerankAnswer | Wire.ErrorBody): boolean {
  return textAt(body, "code") !== undefined;
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
  quota: 400,
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
  return { status, body: { code: write(ERROR_CODE_WRITE, failure.kind) ?? "InternalError", message: failure.message } };
}
