// @generated from schema/dialects/openai-responses.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { ErrorContext, ErrorFacts, ErrorRule } from "../../../src/contract/dialect.ts";
import type { Failure, FailureKind } from "../../../src/contract/failure.ts";
import { firstText, textAt, waitInText, word, write } from "../../../src/kit/formulas.ts";
import type * as Wire from "../../types/openai-responses.ts";
import { ADDRESS_CODE_WRITE, ERROR_CODE_WRITE, ERROR_TYPE_WRITE, tables } from "./shapes.ts";

export const errorRules: readonly ErrorRule[] = [
  { at: ["error", "code"], equals: ["context_length_exceeded", "context_window_exceeded"], is: "context_window" }, // :779
  { at: ["response", "error", "code"], equals: ["context_length_exceeded", "context_window_exceeded"], is: "context_window" }, // :780
  { at: ["code"], equals: ["context_length_exceeded", "context_window_exceeded"], is: "context_window" }, // :781
  { at: ["error", "code"], equals: ["insufficient_quota", "billing_hard_limit_reached", "billing_not_active"], is: "quota" }, // :782
  { at: ["response", "error", "code"], equals: ["insufficient_quota", "billing_hard_limit_reached", "billing_not_active"], is: "quota" }, // :783
  { at: ["code"], equals: ["insufficient_quota", "billing_hard_limit_reached", "billing_not_active"], is: "quota" }, // :784
  { at: ["error", "type"], equals: ["insufficient_quota"], is: "quota" }, // :785
  {
    at: ["error", "code"],
    equals: [
      "content_policy_violation", "content_filter", "invalid_prompt", "moderation_blocked", "bio_policy",
      "cyber_policy", "misalignment_policy_violation", "image_content_policy_violation",
    ],
    is: "content_policy",
  }, // :786
  {
    at: ["response", "error", "code"],
    equals: [
      "content_policy_violation", "content_filter", "invalid_prompt", "moderation_blocked", "bio_policy",
      "cyber_policy", "misalignment_policy_violation", "image_content_policy_violation",
    ],
    is: "content_policy",
  }, // :787
  {
    at: ["code"],
    equals: [
      "content_policy_violation", "content_filter", "invalid_prompt", "moderation_blocked", "bio_policy",
      "cyber_policy", "misalignment_policy_violation", "image_content_policy_violation",
    ],
    is: "content_policy",
  }, // :788
  { at: ["error", "code"], equals: ["invalid_api_key", "invalid_organization"], is: "auth" }, // :789
  { at: ["error", "code"], equals: ["unsupported_country_region_territory", "model_not_available"], is: "permission" }, // :790
  { at: ["error", "code"], equals: ["model_not_found"], is: "not_found" }, // :791
  {
    status: [200, 400, 413, 422],
    at: ["error", "message"],
    contains: [
      "maximum context length", "exceeds the context window", "prompt is too long",
      "input is too long for requested model", "too many tokens",
    ],
    is: "context_window",
  }, // :792
  {
    status: [200],
    at: ["response", "error", "message"],
    contains: [
      "maximum context length", "exceeds the context window", "prompt is too long",
      "input is too long for requested model", "too many tokens",
    ],
    is: "context_window",
  }, // :796
  {
    status: [200],
    at: ["message"],
    contains: [
      "maximum context length", "exceeds the context window", "prompt is too long",
      "input is too long for requested model", "too many tokens",
    ],
    is: "context_window",
  }, // :797
  { at: ["error", "code"], equals: ["rate_limit_exceeded"], is: "rate_limit" }, // :798
  { at: ["response", "error", "code"], equals: ["rate_limit_exceeded"], is: "rate_limit" }, // :799
  { at: ["code"], equals: ["rate_limit_exceeded"], is: "rate_limit" }, // :800
  { at: ["error", "type"], equals: ["authentication_error", "invalid_authentication_error"], is: "auth" }, // :801
  { at: ["error", "type"], equals: ["permission_error", "permission_denied_error"], is: "permission" }, // :802
  { at: ["error", "type"], equals: ["not_found_error"], is: "not_found" }, // :803
  { at: ["error", "type"], equals: ["overloaded_error", "service_unavailable", "service_unavailable_error"], is: "overloaded" }, // :804
  { at: ["error", "code"], equals: ["server_is_overloaded", "slow_down", "overloaded"], is: "overloaded" }, // :805
  { at: ["response", "error", "code"], equals: ["server_is_overloaded", "slow_down", "overloaded"], is: "overloaded" }, // :806
  { at: ["error", "type"], equals: ["rate_limit_error", "requests", "tokens"], is: "rate_limit" }, // :807
  { at: ["error", "type"], equals: ["timeout"], is: "timeout" }, // :808
  { at: ["response", "error", "code"], equals: ["vector_store_timeout"], is: "timeout" }, // :809
  { status: [200], at: ["error", "type"], equals: ["invalid_request_error"], is: "invalid_request" }, // :810
  { status: [200], at: ["response", "error", "code"], starts: ["invalid_", "image_"], is: "invalid_request" }, // :811
  { status: [200], at: ["error", "code"], equals: ["server_error"], is: "server_error" }, // :812
  { status: [200], at: ["response", "error", "code"], equals: ["server_error"], is: "server_error" }, // :813
  { status: [200], at: ["code"], equals: ["server_error"], is: "server_error" }, // :814
];

export function readError(body: Wire.ErrorBody): ErrorFacts {
  return {
    message: firstText(textAt(body, "error"), textAt(body, "error.message"), textAt(body, "response.error.message"), body.message) ?? undefined,
    code: firstText(textAt(body, "error.code"), textAt(body, "error.type"), textAt(body, "response.error.code"), body.code) ?? undefined,
    param: firstText(textAt(body, "error.param"), body.param) ?? undefined,
    retryAfterMs: waitInText(firstText(textAt(body, "error.message"), textAt(body, "response.error.message"), body.message)) ?? undefined,
  };
}

export function isError(body: Wire.Response | Wire.StreamEvent | Wire.ErrorBody): boolean {
  return textAt(body, "type") === "error" || textAt(body, "type") === "response.failed" || word(textAt(body, "status"), tables.broken) !== undefined || firstText(textAt(body, "error"), textAt(body, "error.message"), textAt(body, "error.code")) !== undefined;
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
  return { status, body: {
    type: "error",
    error: {
      message: failure.message,
      type: write(ERROR_TYPE_WRITE, failure.kind) ?? "server_error",
      param: failure.param ?? null,
      code: failure.about !== undefined
        ? write(ADDRESS_CODE_WRITE, failure.about)
        : word(failure.kind, tables.coded) !== undefined ? write(ERROR_CODE_WRITE, failure.kind) : failure.code ?? null,
    },
  } };
}
