// @generated from schema/dialects/jina-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { ErrorContext, ErrorFacts, ErrorRule } from "../../../src/contract/dialect.ts";
import type { Failure, FailureKind } from "../../../src/contract/failure.ts";
import { textAt, write } from "../../../src/kit/formulas.ts";
import type * as Wire from "../../types/jina-rerank.ts";
import { ERROR_CODE_WRITE } from "./shapes.ts";

export const errorRules: readonly ErrorRule[] = [
  { at: ["code"], equals: ["INPUT_MODEL_NOT_FOUND"], is: "not_found" }, // :58
  { at: ["code"], equals: ["AUTH_MISSING_API_KEY", "AUTH_INVALID_API_KEY", "AUTH_INVALID_FORMAT"], is: "auth" }, // :59
  { at: ["code"], equals: ["AUTHZ_INSUFFICIENT_BALANCE"], is: "quota" }, // :60
  { at: ["code"], equals: ["AUTHZ_RESOURCE_LIMIT_EXCEEDED"], is: "permission" }, // :61
  { at: ["code"], equals: ["RESOURCE_NOT_FOUND"], is: "not_found" }, // :62
  { at: ["code"], equals: ["SERVICE_UNAVAILABLE"], is: "overloaded" }, // :63
  { at: ["code"], equals: ["SERVICE_TIMEOUT"], is: "timeout" }, // :64
  { status: [402], is: "quota" }, // :65
  { status: [409], is: "overloaded" }, // :66
  { at: ["code"], starts: ["INPUT_"], is: "invalid_request" }, // :67
];

export function readError(body: Wire.ErrorBody): ErrorFacts {
  return {
    message: (textAt(body, "message") ?? textAt(body, "detail") ?? textAt(body, "detail.0.msg")) ?? undefined,
    code: body.code ?? undefined,
  };
}

export function isError(body: Wire.RerankAnswer | Wire.ErrorBody): boolean {
  return textAt(body, "code") !== undefined || textAt(body, "detail") !== undefined;
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
  quota: 403,
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
  return { status, body: { code: write(ERROR_CODE_WRITE, failure.kind) ?? "INTERNAL_ERROR", message: failure.message } };
}
