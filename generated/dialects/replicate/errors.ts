// @generated from schema/dialects/replicate.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { ErrorContext, ErrorFacts, ErrorRule } from "../../../src/contract/dialect.ts";
import type { Failure, FailureKind } from "../../../src/contract/failure.ts";
import { isText, parseArguments, textAt, write } from "../../../src/kit/formulas.ts";
import type * as Wire from "../../types/replicate.ts";
import { TITLE_WRITE } from "./shapes.ts";

export const errorRules: readonly ErrorRule[] = [
  { status: [402], is: "quota" }, // :236
  { at: ["detail"], contains: ["insufficient credit", "free time limit"], is: "quota" }, // :237
  { at: ["detail"], contains: ["context length", "maximum context", "too many input tokens", "prompt is too long"], is: "context_window" }, // :238
  { at: ["error"], contains: ["context length", "maximum context", "too many input tokens", "prompt is too long"], is: "context_window" }, // :239
  { at: ["data"], contains: ["context length", "maximum context", "too many input tokens", "prompt is too long"], is: "context_window" }, // :240
  { at: ["detail"], contains: ["NSFW", "flagged as sensitive"], is: "content_policy" }, // :241
  { at: ["error"], contains: ["NSFW", "flagged as sensitive"], is: "content_policy" }, // :242
  { at: ["data"], contains: ["NSFW", "flagged as sensitive"], is: "content_policy" }, // :243
  { at: ["error"], contains: ["input validation"], is: "invalid_request" }, // :244
  { at: ["status"], equals: ["canceled"], is: "cancelled" }, // :245
  { at: ["status"], equals: ["aborted"], is: "timeout" }, // :246
];

export function readError(body: Wire.ErrorBody): ErrorFacts {
  return {
    message: (textAt(body, "detail") ?? textAt(body, "error") ?? textAt(parseArguments(textAt(body, "data")), "detail") ?? textAt(body, "data") ?? textAt(body, "title")) ?? undefined,
    param: textAt(body, "invalid_fields.0.field") ?? undefined,
  };
}

export function isError(body: Wire.Prediction | Wire.StreamEvent | Wire.ErrorBody): boolean {
  return textAt(body, "event") === "error" || textAt(body, "detail") !== undefined || (isText(textAt(body, "status")) && textAt(body, "status") !== "succeeded" && textAt(body, "id") !== undefined);
}

const STATUS: Readonly<Record<FailureKind, number>> = {
  auth: 401,
  permission: 403,
  not_found: 404,
  invalid_request: 422,
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
    title: write(TITLE_WRITE, failure.kind) ?? "Error",
    detail: failure.kind === "context_window" ? "the prompt is longer than the context length: " + failure.message : failure.kind === "content_policy" ? "flagged as sensitive: " + failure.message : failure.message,
    status: status,
  } };
}
