// @generated from schema/dialects/cohere.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { ErrorContext, ErrorFacts, ErrorRule } from "../../../src/contract/dialect.ts";
import type { Failure, FailureKind } from "../../../src/contract/failure.ts";
import { isText, textAt, word } from "../../../src/kit/formulas.ts";
import type * as Wire from "../../types/cohere.ts";
import { tables } from "./shapes.ts";

export const errorRules: readonly ErrorRule[] = [
  { at: ["finish_reason"], equals: ["TIMEOUT"], is: "timeout" }, // :463
  { at: ["finish_reason"], equals: ["ERROR"], is: "server_error" }, // :464
  { status: [400], at: ["message"], starts: ["too many tokens"], is: "context_window" }, // :465
  { status: [400], at: ["message"], contains: ["total number of tokens"], is: "context_window" }, // :466
  { status: [402], is: "quota" }, // :467
  { status: [429], at: ["message"], contains: ["API calls / month", "Trial key"], is: "quota" }, // :468
  { status: [498], is: "content_policy" }, // :469
  { status: [499], is: "cancelled" }, // :470
  { status: [501], is: "invalid_request" }, // :471
  { status: [503], is: "overloaded" }, // :472
  { status: [504], is: "timeout" }, // :473
];

export function readError(body: Wire.ErrorBody): ErrorFacts {
  return {
    message: (isText(body.message) ? body.message : body.finish_reason === undefined ? undefined : `the answer was not finished: ${body.finish_reason}`) ?? undefined,
    code: body.finish_reason ?? undefined,
  };
}

export function isError(body: Wire.ChatAnswer | Wire.StreamEvent | Wire.ErrorBody): boolean {
  return textAt(body, "message") !== undefined || word(textAt(body, "finish_reason"), tables.failed) !== undefined;
}

const STATUS: Readonly<Record<FailureKind, number>> = {
  auth: 401,
  permission: 403,
  not_found: 404,
  invalid_request: 400,
  too_large: 413,
  context_window: 400,
  content_policy: 498,
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
  const { requestId } = ctx;
  const status = ctx.status ?? STATUS[failure.kind];
  return { status, body: { id: requestId, message: failure.message } };
}
