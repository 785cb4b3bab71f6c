// @generated from schema/dialects/toy.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { ErrorContext, ErrorFacts, ErrorRule } from "../../../src/contract/dialect.ts";
import type { Failure, FailureKind } from "../../../src/contract/failure.ts";
import type * as Wire from "../../types/toy.ts";

export const errorRules: readonly ErrorRule[] = [
  { at: ["error", "code"], equals: ["too_long"], is: "context_window" }, // :122
  { status: [429], is: "rate_limit" }, // :123
];

export function readError(body: Wire.TalkError): ErrorFacts {
  return {
    message: body.error?.message ?? undefined,
    code: body.error?.code ?? undefined,
  };
}

export function isError(body: Wire.TalkAnswer | Wire.TalkEvent | Wire.TalkError): boolean {
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

export function encodeError(failure: Failure, ctx: ErrorContext): { status: number; body: Wire.TalkError } {
  const status = ctx.status ?? STATUS[failure.kind];
  return { status, body: { type: "error", error: { code: failure.kind, message: failure.message } } };
}
