// @generated from schema/dialects/bedrock-converse.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { ErrorContext, ErrorFacts, ErrorRule } from "../../../src/contract/dialect.ts";
import type { Failure, FailureKind } from "../../../src/contract/failure.ts";
import { contains, exceptionIn, isText, lastPart, textAt, write } from "../../../src/kit/formulas.ts";
import type * as Wire from "../../types/bedrock-converse.ts";
import { BROKEN_BY_WRITE, EXCEPTION_WRITE, tables } from "./shapes.ts";

export const errorRules: readonly ErrorRule[] = [
  { at: ["stopReason"], equals: ["malformed_model_output", "malformed_tool_use"], is: "bad_response" }, // :640
  {
    at: ["message"],
    contains: [
      "Input is too long", "prompt is too long", "exceed context limit", "too many input tokens",
      "maximum context length", "exceeds the maximum number of tokens",
    ],
    is: "context_window",
  }, // :641
  { at: ["message"], contains: ["provided model identifier is invalid"], is: "not_found" }, // :642
  { at: ["message"], contains: ["Too many tokens per day"], is: "quota" }, // :643
  { at: ["message"], contains: ["content filtering policy", "blocked by guardrail"], is: "content_policy" }, // :644
  {
    status: [403],
    at: ["Message"],
    contains: ["security token", "Signature", "Bearer Token", "API Key", "Authorization header"],
    is: "auth",
  }, // :645
  {
    status: [403],
    at: ["message"],
    contains: ["security token", "Signature", "Bearer Token", "API Key", "Authorization header"],
    is: "auth",
  }, // :646
  {
    at: ["__type"],
    header: "x-amzn-errortype",
    contains: [
      "UnrecognizedClient", "InvalidSignature", "InvalidClientTokenId", "RequestExpired", "NotAuthorized",
      "ExpiredToken", "MissingAuthenticationToken", "IncompleteSignature", "SignatureDoesNotMatch",
    ],
    is: "auth",
  }, // :647
  { at: ["__type"], header: "x-amzn-errortype", contains: ["ServiceQuotaExceeded"], is: "quota" }, // :648
  { at: ["__type"], header: "x-amzn-errortype", contains: ["AccessDenied"], is: "permission" }, // :649
  { at: ["__type"], header: "x-amzn-errortype", contains: ["Throttling"], is: "rate_limit" }, // :650
  { at: ["__type"], header: "x-amzn-errortype", contains: ["ResourceNotFound", "UnknownOperation"], is: "not_found" }, // :651
  { at: ["__type"], header: "x-amzn-errortype", contains: ["ModelNotReady", "ServiceUnavailable"], is: "overloaded" }, // :652
  { at: ["__type"], header: "x-amzn-errortype", contains: ["ModelTimeout"], is: "timeout" }, // :653
  { at: ["__type"], header: "x-amzn-errortype", contains: ["Validation"], is: "invalid_request" }, // :654
  { at: ["throttlingException", "message"], contains: ["per day"], is: "quota" }, // :655
  { at: ["throttlingException"], is: "rate_limit" }, // :656
  { at: ["serviceUnavailableException"], is: "overloaded" }, // :657
  { at: ["modelTimeoutException"], is: "timeout" }, // :658
  { at: ["modelStreamErrorException"], is: "bad_response" }, // :659
  {
    at: ["validationException", "message"],
    contains: [
      "Input is too long", "prompt is too long", "exceed context limit", "too many input tokens",
      "maximum context length", "exceeds the maximum number of tokens",
    ],
    is: "context_window",
  }, // :660
  { at: ["validationException"], is: "invalid_request" }, // :661
  { status: [408], is: "timeout" }, // :662
  { status: [424], is: "bad_response" }, // :663
  { status: [429], is: "rate_limit" }, // :664
];

export function readError(body: Wire.ErrorBody): ErrorFacts {
  return {
    message: (textAt(body, "message") ?? textAt(body, "Message") ?? textAt(exceptionIn(body)?.value, "message") ?? (textAt(body, "stopReason") === undefined ? undefined : `the model gave no usable answer: ${textAt(body, "stopReason")}`)) ?? undefined,
    code: (exceptionIn(body)?.name ?? lastPart(textAt(body, "__type") ?? textAt(body, "code"), "#") ?? textAt(body, "stopReason")) ?? undefined,
  };
}

export function isError(body: Wire.ConverseResponse | Wire.StreamEvent | Wire.ErrorBody): boolean {
  return textAt(body, "output.message.role") === undefined && (isText(textAt(body, "message")) || isText(textAt(body, "Message")) || isText(textAt(body, "__type")) || exceptionIn(body) !== undefined) || contains(tables.broken, textAt(body, "stopReason"));
}

const STATUS: Readonly<Record<FailureKind, number>> = {
  auth: 403,
  permission: 403,
  not_found: 404,
  invalid_request: 400,
  too_large: 400,
  context_window: 400,
  content_policy: 400,
  rate_limit: 429,
  quota: 400,
  budget: 402,
  overloaded: 503,
  server_error: 500,
  bad_response: 424,
  timeout: 408,
  network: 503,
  cancelled: 499,
};

export function encodeError(failure: Failure, ctx: ErrorContext): { status: number; body: Wire.ErrorBody } {
  const status = ctx.status ?? STATUS[failure.kind];
  return { status, body: {
    message: failure.message,
    __type: failure.about !== undefined ? "UnknownOperationException" : write(EXCEPTION_WRITE, failure.kind) ?? "InternalServerException",
  } };
}

export function encodeErrorFrame(failure: Failure, _ctx: { requestId: string }): Wire.ErrorBody {
  return { message: failure.message, __type: write(BROKEN_BY_WRITE, failure.kind) ?? "InternalServerException" };
}
