// How providers refuse: bodies as they send them with the kind each must become, and the ways in which they ask to be left in peace.
// Data for bad-upstreams.test.ts; taken from the providers' documentation and from bodies seen in their trackers.

import { DIALECTS, type DialectId } from "./gateway.ts";
import { KEY } from "./pairs.ts";

export interface LiteralRow {
  readonly status: number;
  readonly body: object;
  readonly kind: string;
}
const chatError = (message: string, type: string, code: string | null = null, param: string | null = null) => ({
  error: { message, type, param, code },
});
const claudeError = (type: string, message: string, details?: object) => ({
  type: "error",
  error: { type, message, ...(details === undefined ? {} : { details }) },
  request_id: "req_011CSHoEeqs5C35K2UUqR7Fy",
});
const rpcError = (code: number, status: string, message: string, details?: readonly object[]) => ({
  error: { code, message, status, ...(details === undefined ? {} : { details }) },
});
const reason = (why: string) => [
  {
    "@type": "type.googleapis.com/google.rpc.ErrorInfo",
    reason: why,
    domain: "googleapis.com",
    metadata: { service: "generativelanguage.googleapis.com" },
  },
];

/** Bodies as the providers send them. */
export const LITERAL: Readonly<Record<DialectId, readonly LiteralRow[]>> = {
  "openai-chat": [
    {
      status: 401,
      body: chatError(
        `Incorrect API key provided: ${KEY}. You can find your API key at https://platform.openai.com/account/api-keys.`,
        "invalid_request_error",
        "invalid_api_key",
      ),
      kind: "auth",
    },
    {
      status: 403,
      body: chatError("Country, region, or territory not supported", "request_forbidden", "unsupported_country_region_territory"),
      kind: "permission",
    },
    {
      status: 404,
      body: chatError("The model `gpt-9` does not exist or you do not have access to it.", "invalid_request_error", "model_not_found"),
      kind: "not_found",
    },
    {
      status: 400,
      body: chatError(
        "This model's maximum context length is 128000 tokens. However, your messages resulted in 128452 tokens. Please reduce the length of the messages.",
        "invalid_request_error",
        "context_length_exceeded",
        "messages",
      ),
      kind: "context_window",
    },
    {
      status: 400,
      body: chatError(
        "Your input exceeds the context window of this model. Please adjust your input and try again.",
        "invalid_request_error",
      ),
      kind: "context_window",
    },
    {
      status: 400,
      body: chatError(
        "Invalid prompt: your prompt was flagged as potentially violating our usage policy.",
        "invalid_request_error",
        "invalid_prompt",
      ),
      kind: "content_policy",
    },
    {
      status: 400,
      body: chatError(
        "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
        "invalid_request_error",
        "unsupported_parameter",
        "max_tokens",
      ),
      kind: "invalid_request",
    },
    { status: 413, body: chatError("Request too large.", "invalid_request_error"), kind: "too_large" },
    {
      status: 429,
      body: chatError(
        "Rate limit reached for gpt-5.4-mini in organization org-x on requests per min (RPM): Limit 3, Used 3. Please try again in 20s.",
        "requests",
        "rate_limit_exceeded",
      ),
      kind: "rate_limit",
    },
    {
      status: 429,
      body: chatError(
        "You exceeded your current quota, please check your plan and billing details.",
        "insufficient_quota",
        "insufficient_quota",
      ),
      kind: "quota",
    },
    {
      status: 500,
      body: chatError("The server had an error while processing your request. Sorry about that!", "server_error"),
      kind: "server_error",
    },
    { status: 503, body: chatError("The engine is currently overloaded, please try again later", "server_error"), kind: "overloaded" },
    { status: 200, body: { error: { message: "Provider returned error", code: 502 } }, kind: "overloaded" },
    { status: 200, body: { error: { message: "Rate limit exceeded", code: 429 } }, kind: "rate_limit" },
  ],
  "anthropic-messages": [
    { status: 401, body: claudeError("authentication_error", `invalid x-api-key ${KEY}`), kind: "auth" },
    { status: 402, body: claudeError("billing_error", "Your organization has been disabled for non-payment."), kind: "quota" },
    {
      status: 403,
      body: claudeError("permission_error", "Your API key does not have permission to use the specified resource."),
      kind: "permission",
    },
    { status: 404, body: claudeError("not_found_error", "model: claude-x"), kind: "not_found" },
    {
      status: 400,
      body: claudeError("invalid_request_error", "prompt is too long: 213462 tokens > 200000 maximum"),
      kind: "context_window",
    },
    {
      status: 400,
      body: claudeError(
        "invalid_request_error",
        "input length and `max_tokens` exceed context limit: 190000 + 20000 > 200000, decrease input length or `max_tokens` and try again",
      ),
      kind: "context_window",
    },
    { status: 400, body: claudeError("invalid_request_error", "Output blocked by content filtering policy"), kind: "content_policy" },
    {
      status: 400,
      body: claudeError(
        "invalid_request_error",
        "Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.",
      ),
      kind: "quota",
    },
    {
      status: 400,
      body: claudeError("invalid_request_error", "messages.0.content: Input should be a valid list"),
      kind: "invalid_request",
    },
    { status: 413, body: claudeError("request_too_large", "Request exceeds the maximum size"), kind: "too_large" },
    {
      status: 429,
      body: claudeError("rate_limit_error", "This request would exceed your organization's rate limit of 50,000 input tokens per minute."),
      kind: "rate_limit",
    },
    {
      status: 429,
      body: claudeError("rate_limit_error", "You have reached your spend limit.", { error_code: "enforced_spend_limit_reached" }),
      kind: "quota",
    },
    { status: 500, body: claudeError("api_error", "Internal server error"), kind: "server_error" },
    { status: 504, body: claudeError("timeout_error", "The request took too long."), kind: "timeout" },
    { status: 529, body: claudeError("overloaded_error", "Overloaded"), kind: "overloaded" },
    { status: 200, body: claudeError("overloaded_error", "Overloaded"), kind: "overloaded" },
  ],
  gemini: [
    {
      status: 400,
      body: rpcError(400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.", reason("API_KEY_INVALID")),
      kind: "auth",
    },
    { status: 401, body: rpcError(401, "UNAUTHENTICATED", `Request had invalid authentication credentials. Bearer ${KEY}`), kind: "auth" },
    { status: 400, body: rpcError(400, "FAILED_PRECONDITION", "User location is not supported for the API use."), kind: "permission" },
    {
      status: 403,
      body: rpcError(
        403,
        "PERMISSION_DENIED",
        "Generative Language API has not been used in project 1 before or it is disabled.",
        reason("SERVICE_DISABLED"),
      ),
      kind: "permission",
    },
    {
      status: 403,
      body: rpcError(403, "PERMISSION_DENIED", "Method doesn't allow unregistered callers (callers without established identity)."),
      kind: "auth",
    },
    {
      status: 404,
      body: rpcError(404, "NOT_FOUND", "models/x is not found for API version v1beta, or is not supported for generateContent."),
      kind: "not_found",
    },
    {
      status: 400,
      body: rpcError(400, "INVALID_ARGUMENT", "The input token count (1200000) exceeds the maximum number of tokens allowed (1048576)."),
      kind: "context_window",
    },
    {
      status: 400,
      body: rpcError(400, "INVALID_ARGUMENT", 'Invalid JSON payload received. Unknown name "foo": Cannot find field.', [
        { "@type": "type.googleapis.com/google.rpc.BadRequest", fieldViolations: [{ field: "foo", description: "Cannot find field." }] },
      ]),
      kind: "invalid_request",
    },
    { status: 429, body: rpcError(429, "RESOURCE_EXHAUSTED", "Resource has been exhausted (e.g. check quota)."), kind: "rate_limit" },
    {
      status: 429,
      body: rpcError(429, "RESOURCE_EXHAUSTED", "You exceeded your current quota", [
        {
          "@type": "type.googleapis.com/google.rpc.QuotaFailure",
          violations: [{ quotaId: "GenerateRequestsPerDayPerProjectPerModel-FreeTier", quotaValue: "250" }],
        },
      ]),
      kind: "quota",
    },
    { status: 500, body: rpcError(500, "INTERNAL", "An internal error has occurred."), kind: "server_error" },
    { status: 503, body: rpcError(503, "UNAVAILABLE", "The model is overloaded. Please try again later."), kind: "overloaded" },
    { status: 504, body: rpcError(504, "DEADLINE_EXCEEDED", "Deadline expired before operation could complete."), kind: "timeout" },
    { status: 503, body: [rpcError(503, "UNAVAILABLE", "The model is overloaded. Please try again later.")], kind: "overloaded" },
    { status: 200, body: rpcError(503, "UNAVAILABLE", "The model is overloaded. Please try again later."), kind: "overloaded" },
    {
      status: 200,
      body: {
        candidates: [
          { content: {}, finishReason: "MALFORMED_FUNCTION_CALL", finishMessage: "Malformed function call: print(1)", index: 0 },
        ],
        modelVersion: "m",
        responseId: "1",
      },
      kind: "bad_response",
    },
  ],
};

export interface WaitRow {
  readonly upstream: DialectId;
  readonly what: string;
  readonly headers: () => Readonly<Record<string, string>>;
  readonly body: object;
  /** Whole seconds, as the client is told; a range where the clock takes part. */
  readonly seconds: readonly [number, number] | undefined;
}
export const limited = {
  "openai-chat": chatError("Slow down", "requests", "rate_limit_exceeded"),
  "anthropic-messages": claudeError("rate_limit_error", "Slow down"),
  gemini: rpcError(429, "RESOURCE_EXHAUSTED", "Slow down"),
};
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);
export const WAITS: readonly WaitRow[] = DIALECTS.flatMap((upstream): readonly WaitRow[] => [
  { upstream, what: "nothing", headers: () => ({}), body: limited[upstream], seconds: undefined },
  { upstream, what: "seconds", headers: () => ({ "retry-after": "7" }), body: limited[upstream], seconds: [7, 7] },
  { upstream, what: "half seconds", headers: () => ({ "retry-after": "1.5" }), body: limited[upstream], seconds: [2, 2] },
  { upstream, what: "a date", headers: () => ({ "retry-after": inSeconds(30).toUTCString() }), body: limited[upstream], seconds: [25, 31] },
  {
    upstream,
    what: "a date gone by",
    headers: () => ({ "retry-after": inSeconds(-30).toUTCString() }),
    body: limited[upstream],
    seconds: [0, 0],
  },
  {
    upstream,
    what: "milliseconds beside seconds",
    headers: () => ({ "retry-after-ms": "2500", "retry-after": "9" }),
    body: limited[upstream],
    seconds: [3, 3],
  },
  { upstream, what: "more than an hour", headers: () => ({ "retry-after": "86400" }), body: limited[upstream], seconds: [3600, 3600] },
  { upstream, what: "nonsense", headers: () => ({ "retry-after": "soon" }), body: limited[upstream], seconds: undefined },
]).concat([
  {
    upstream: "openai-chat",
    what: "a window used up",
    headers: () => ({
      "x-ratelimit-remaining-requests": "0",
      "x-ratelimit-reset-requests": "6m0s",
      "x-ratelimit-remaining-tokens": "5",
      "x-ratelimit-reset-tokens": "12ms",
    }),
    body: limited["openai-chat"],
    seconds: [360, 360],
  },
  {
    upstream: "openai-chat",
    what: "words",
    headers: () => ({}),
    body: chatError("Rate limit reached. Please try again in 20s.", "requests", "rate_limit_exceeded"),
    seconds: [20, 20],
  },
  {
    upstream: "anthropic-messages",
    what: "a window's end",
    headers: () => ({ "anthropic-ratelimit-requests-remaining": "0", "anthropic-ratelimit-requests-reset": inSeconds(40).toISOString() }),
    body: limited["anthropic-messages"],
    seconds: [35, 41],
  },
  {
    upstream: "gemini",
    what: "RetryInfo",
    headers: () => ({}),
    body: rpcError(429, "RESOURCE_EXHAUSTED", "Slow down", [{ "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "34.4s" }]),
    seconds: [35, 35],
  },
  {
    upstream: "gemini",
    what: "words",
    headers: () => ({}),
    body: rpcError(429, "RESOURCE_EXHAUSTED", "Please retry in 59.95s."),
    seconds: [60, 60],
  },
]);
