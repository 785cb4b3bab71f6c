// @generated from schema/dialects/openai-chat.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { ErrorContext, ErrorFacts, ErrorRule } from "../../../src/contract/dialect.ts";
import type { Failure, FailureKind } from "../../../src/contract/failure.ts";
import { asText, first, firstText, has, isText, waitInText, word, write } from "../../../src/kit/formulas.ts";
import type * as Wire from "../../types/openai-chat.ts";
import { ADDRESS_CODE_WRITE, ERROR_CODE_WRITE, ERROR_TYPE_WRITE, tables } from "./shapes.ts";

export const errorRules: readonly ErrorRule[] = [
  { at: ["error", "code"], equals: ["context_length_exceeded", "context_window_exceeded"], is: "context_window" }, // :1063
  { at: ["code"], equals: ["context_length_exceeded"], is: "context_window" }, // :1064
  { at: ["error", "code"], equals: ["insufficient_quota", "billing_hard_limit_reached", "billing_not_active"], is: "quota" }, // :1065
  { at: ["error", "type"], equals: ["insufficient_quota", "exceeded_current_quota_error"], is: "quota" }, // :1066
  {
    at: ["error", "code"],
    equals: [
      "content_policy_violation", "content_filter", "invalid_prompt", "moderation_blocked", "bio_policy",
      "cyber_policy", "misalignment_policy_violation",
    ],
    is: "content_policy",
  }, // :1067
  { at: ["error", "code"], equals: ["invalid_api_key", "invalid_organization"], is: "auth" }, // :1068
  { at: ["error", "code"], equals: ["unsupported_country_region_territory", "model_not_available"], is: "permission" }, // :1069
  { at: ["error", "code"], equals: ["model_not_found"], is: "not_found" }, // :1070
  {
    status: [200, 400, 413, 422],
    at: ["error", "message"],
    contains: [
      "maximum context length", "exceeds the context window", "prompt is too long",
      "input is too long for requested model", "input token count", "maximum prompt length is",
      "reduce the length of the messages", "too large for model with", "exceeded model token limit",
      "context window exceeds limit", "exceeds the available context size", "greater than the context length",
      "too many tokens",
    ],
    is: "context_window",
  }, // :1071
  {
    status: [400, 413, 422],
    at: ["message"],
    contains: [
      "maximum context length", "exceeds the context window", "prompt is too long",
      "input is too long for requested model", "input token count", "maximum prompt length is",
      "reduce the length of the messages", "too large for model with", "exceeded model token limit",
      "context window exceeds limit", "exceeds the available context size", "greater than the context length",
      "too many tokens",
    ],
    is: "context_window",
  }, // :1077
  {
    status: [400, 413, 422],
    at: ["error"],
    contains: [
      "maximum context length", "exceeds the context window", "prompt is too long",
      "input is too long for requested model", "input token count", "maximum prompt length is",
      "reduce the length of the messages", "too large for model with", "exceeded model token limit",
      "context window exceeds limit", "exceeds the available context size", "greater than the context length",
      "too many tokens",
    ],
    is: "context_window",
  }, // :1078
  {
    status: [400, 413, 422],
    at: ["detail"],
    contains: [
      "maximum context length", "exceeds the context window", "prompt is too long",
      "input is too long for requested model", "input token count", "maximum prompt length is",
      "reduce the length of the messages", "too large for model with", "exceeded model token limit",
      "context window exceeds limit", "exceeds the available context size", "greater than the context length",
      "too many tokens",
    ],
    is: "context_window",
  }, // :1079
  { at: ["error", "type"], equals: ["authentication_error", "invalid_authentication_error", "incorrect_api_key_error"], is: "auth" }, // :1080
  { at: ["error", "type"], equals: ["permission_error", "permission_denied_error"], is: "permission" }, // :1081
  { at: ["error", "type"], equals: ["not_found_error", "resource_not_found_error"], is: "not_found" }, // :1082
  { at: ["error", "type"], equals: ["engine_overloaded_error", "overloaded_error", "service_unavailable"], is: "overloaded" }, // :1083
  {
    at: ["error", "type"],
    equals: ["rate_limit_error", "rate_limit_reached_error", "requests", "tokens", "tokens_usage_based"],
    is: "rate_limit",
  }, // :1084
  { at: ["error", "code"], equals: ["rate_limit_exceeded"], is: "rate_limit" }, // :1085
  { at: ["error", "type"], equals: ["timeout"], is: "timeout" }, // :1086
  { status: [200], at: ["error", "type"], equals: ["invalid_request_error"], is: "invalid_request" }, // :1087
  { status: [200], at: ["error", "code"], equals: [400, 422], is: "invalid_request" }, // :1088
  { status: [200], at: ["error", "code"], equals: [401], is: "auth" }, // :1089
  { status: [200], at: ["error", "code"], equals: [402], is: "quota" }, // :1090
  { status: [200], at: ["error", "code"], equals: [403], is: "permission" }, // :1091
  { status: [200], at: ["error", "code"], equals: [404], is: "not_found" }, // :1092
  { status: [200], at: ["error", "code"], equals: [408, 504, 524], is: "timeout" }, // :1093
  { status: [200], at: ["error", "code"], equals: [413], is: "too_large" }, // :1094
  { status: [200], at: ["error", "code"], equals: [429], is: "rate_limit" }, // :1095
  { status: [200], at: ["error", "code"], equals: [502, 503, 529], is: "overloaded" }, // :1096
  { status: [200], at: ["status_code"], equals: [429], is: "rate_limit" }, // :1097
  { status: [200], at: ["status_code"], equals: [502, 503, 529], is: "overloaded" }, // :1098
  { status: [200], at: ["choices", "*", "finish_reason"], equals: ["insufficient_system_resource"], is: "overloaded" }, // :1099
];

export function readError(body: Wire.ErrorBody): ErrorFacts {
  return {
    message: firstText(body.error, body.message, body.detail, body.errors, body.title, body.msg, body.base_resp?.status_msg, body.x_groq?.error, first(body.choices)?.error) ?? undefined,
    code: (asText(isText(body.error) ? undefined : body.error?.code ?? body.error?.type) ?? asText(body.code ?? body.type ?? body.error_code)) ?? undefined,
    param: ((isText(body.error) ? undefined : body.error?.param) ?? body.param) ?? undefined,
    retryAfterMs: waitInText(firstText(body.error, body.message)) ?? undefined,
  };
}

export function isError(body: Wire.ChatCompletion | Wire.ChatCompletionChunk | Wire.ErrorBody): boolean {
  return (body.error ?? undefined) !== undefined || body.object === "error" || (body.base_resp?.status_code ?? 0) !== 0 || (has(body, "choices") && ((body.x_groq?.error ?? undefined) !== undefined || (first(body.choices)?.error ?? undefined) !== undefined || word(first(body.choices)?.finish_reason, tables.failed) !== undefined));
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
