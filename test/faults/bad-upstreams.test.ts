// What an upstream may do wrong before it has said anything worth sending on, in each of the three dialects, streamed or not, asked by clients of
// each of the three: another deployment answers, and where there is none the client is told what happened, in its own dialect.

import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { attemptsOf, faultOfError, messageOf } from "./dialects.ts";
import { closeAll, DIALECTS, type DialectId } from "./gateway.ts";
import { askFor, expectCleanLog, expectNoLeak, expectSecondAnswered, KEY, type Pairs, startPairs } from "./pairs.ts";
import { type Step, whole } from "./upstream.ts";

let pairs: Pairs;
beforeAll(async () => {
  pairs = await startPairs();
});
afterAll(closeAll);
afterEach(() => expectCleanLog(pairs));

/** The status a client of each dialect must see, by kind: from the dialects' documentation. */
const STATUS: Readonly<Record<string, Readonly<Record<DialectId, number>>>> = {
  auth: { "openai-chat": 401, "anthropic-messages": 401, gemini: 401 },
  permission: { "openai-chat": 403, "anthropic-messages": 403, gemini: 403 },
  not_found: { "openai-chat": 404, "anthropic-messages": 404, gemini: 404 },
  invalid_request: { "openai-chat": 400, "anthropic-messages": 400, gemini: 400 },
  too_large: { "openai-chat": 413, "anthropic-messages": 413, gemini: 413 },
  context_window: { "openai-chat": 400, "anthropic-messages": 400, gemini: 400 },
  content_policy: { "openai-chat": 400, "anthropic-messages": 400, gemini: 400 },
  rate_limit: { "openai-chat": 429, "anthropic-messages": 429, gemini: 429 },
  quota: { "openai-chat": 429, "anthropic-messages": 402, gemini: 429 },
  overloaded: { "openai-chat": 503, "anthropic-messages": 529, gemini: 503 },
  server_error: { "openai-chat": 500, "anthropic-messages": 500, gemini: 500 },
  bad_response: { "openai-chat": 502, "anthropic-messages": 502, gemini: 502 },
  timeout: { "openai-chat": 504, "anthropic-messages": 504, gemini: 504 },
  network: { "openai-chat": 502, "anthropic-messages": 502, gemini: 503 },
};
/** Every sibling would say the same: nobody else is asked. */
const FINAL: ReadonlySet<string> = new Set(["invalid_request", "too_large", "context_window", "content_policy"]);

interface Row {
  readonly what: string;
  readonly script: readonly Step[];
  readonly kind: string;
  /** The upstream's status, where one came. */
  readonly status?: number | undefined;
  readonly says?: string | undefined;
}

const HTML = `<!DOCTYPE html><html><body><h1>Bad gateway</h1>${KEY}</body></html>`;
const html = { "content-type": "text/html" };

const ANYWHERE: readonly Row[] = [
  { what: "a connection reset at once", script: ["reset"], kind: "network", says: "reset" },
  { what: "a connection closed without an answer", script: ["close"], kind: "network", says: "closed" },
  { what: "half of a head", script: ["HTTP/1.1 200 OK\r\ncontent-type: appl", "close"], kind: "network" },
  { what: "something that is no HTTP", script: ["SSH-2.0-OpenSSH_9.6\r\n", "close"], kind: "bad_response", says: "HTTP" },
  {
    what: "headers without measure",
    script: [`HTTP/1.1 200 OK\r\nx-big: ${"y".repeat(100_000)}\r\n\r\n`],
    kind: "bad_response",
    says: "headers",
  },
  { what: "a web page with 200", script: whole(200, HTML, html), kind: "bad_response", status: 200, says: "an HTML page" },
  { what: "a web page that calls itself JSON", script: whole(200, HTML), kind: "bad_response", status: 200, says: "an HTML page" },
  { what: "a web page with 502", script: whole(502, HTML, html), kind: "server_error", status: 502, says: "an HTML page" },
  { what: "a web page with 503", script: whole(503, HTML, html), kind: "overloaded", status: 503, says: "an HTML page" },
  { what: "nothing with 200", script: whole(200, ""), kind: "bad_response", status: 200, says: "empty" },
  { what: "nothing with 204", script: ["HTTP/1.1 204 No Content\r\n\r\n"], kind: "bad_response", status: 204 },
  { what: "nothing with 500", script: whole(500, ""), kind: "server_error", status: 500 },
  { what: "bytes of no meaning", script: whole(200, Buffer.from([0, 1, 2, 255, 254, 10, 10])), kind: "bad_response", status: 200 },
  { what: "a list", script: whole(200, "[1,2]"), kind: "bad_response", status: 200, says: "no JSON object" },
  { what: "null", script: whole(200, "null"), kind: "bad_response", status: 200, says: "no JSON object" },
  { what: "half of an object", script: whole(200, '{"id":"1","choices":['), kind: "bad_response", status: 200, says: "no JSON object" },
  { what: "an object that is not UTF-8", script: whole(200, Buffer.from('{"id":"\xe9"}', "latin1")), kind: "bad_response", status: 200 },
  {
    what: "a body shorter than it was said to be",
    script: [...whole(200, '{"id":"1"', { "content-length": "500" }), "close"],
    kind: "bad_response",
    status: 200,
    says: "broke off",
  },
  {
    what: "a body reset in its middle",
    script: [...whole(200, '{"id":"1"', { "content-length": "500" }), { waitMs: 10 }, "reset"],
    kind: "bad_response",
    status: 200,
    says: "broke off",
  },
  {
    what: "more than anybody would keep",
    script: whole(200, '{"id":"1"', { "content-length": "100000000" }),
    kind: "bad_response",
    status: 200,
    says: "larger than",
  },
  {
    what: "a redirect",
    script: whole(302, "", { location: "http://127.0.0.1:9/elsewhere" }),
    kind: "bad_response",
    status: 302,
    says: "redirect",
  },
  { what: "a permanent redirect", script: whole(308, "", { location: "/v2" }), kind: "bad_response", status: 308, says: "redirect" },
  {
    what: "a plain text with 429",
    script: whole(429, "slow down", { "content-type": "text/plain" }),
    kind: "rate_limit",
    status: 429,
    says: "slow down",
  },
];

const MATRIX = DIALECTS.flatMap((ingress) =>
  DIALECTS.flatMap((upstream) => [false, true].map((stream) => ({ ingress, upstream, stream, mode: stream ? "streamed" : "whole" }))),
);

/** Alone: the client is told. In a pair: the other answers, unless nobody could. */
async function expectFailure({ ingress, upstream, stream }: (typeof MATRIX)[number], { script, kind, status, says }: Row): Promise<void> {
  const { bad, gateway } = pairs;
  bad.script = script;
  const calls = bad.calls;
  const told = await askFor(pairs, { ingress, model: `alone-${upstream}`, stream });
  const shown = `${told.status} ${told.text}`;
  expect(told.status, shown).toBe(STATUS[kind]?.[ingress]);
  const body: unknown = JSON.parse(told.text);
  expect(faultOfError(ingress, told.status, body), shown).toBeUndefined();
  if (says !== undefined) expect(messageOf(body)).toContain(says);
  expectNoLeak(told.text);
  expectNoLeak(JSON.stringify(told.headers));
  expect(attemptsOf(body)).toEqual([
    expect.objectContaining({ deployment: `bad-${upstream}/m`, outcome: kind, ...(status === undefined ? {} : { status }) }),
  ]);
  expect(bad.calls).toBe(calls + 1);

  const second = await askFor(pairs, { ingress, model: `pair-${upstream}`, stream });
  if (FINAL.has(kind)) {
    expect(second.status).toBe(told.status);
    expect(second.headers["x-signalbox-attempts"]).toBe("1");
  } else {
    expectSecondAnswered(second, ingress, upstream, stream);
    expect(gateway.events.at(-1)?.attempts.map(({ deployment, outcome }) => [deployment, outcome])).toEqual([
      [`bad-${upstream}/m`, kind],
      [`good-${upstream}/m`, "ok"],
    ]);
  }
  expect(bad.calls).toBe(calls + 2);
}

interface LiteralRow {
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
const LITERAL: Readonly<Record<DialectId, readonly LiteralRow[]>> = {
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

describe.each(MATRIX)("$upstream, $mode, asked in $ingress", (place) => {
  test.each(ANYWHERE)("$what is $kind", (row) => expectFailure(place, row));
  test("a connection refused is network", async () => {
    const { ingress, upstream, stream } = place;
    const told = await askFor(pairs, { ingress, model: `nobody-${upstream}`, stream });
    expect(told.status).toBe(STATUS["network"]?.[ingress]);
    expect(messageOf(JSON.parse(told.text))).toContain("refused");
    expectSecondAnswered(await askFor(pairs, { ingress, model: `gone-${upstream}`, stream }), ingress, upstream, stream);
  });
  test.each(LITERAL[place.upstream].map((row) => ({ ...row, shown: JSON.stringify(row.body).slice(0, 90) })))(
    "$status $shown is $kind",
    ({ status, body, kind }) => expectFailure(place, { what: "", script: whole(status, body), kind, status }),
  );
});

test.each(MATRIX.filter(({ ingress, upstream, stream }) => ingress !== upstream && !stream))(
  "an object that is no answer of $upstream is bad_response where it must be understood (asked in $ingress)",
  (place) =>
    expectFailure(place, {
      what: "",
      script: whole(200, { hello: "world" }),
      kind: "bad_response",
      status: 200,
      says: "not of its own format",
    }),
);

const SILENCES: readonly Row[] = [
  { what: "silence", script: ["stall"], kind: "timeout", says: "first byte" },
  {
    what: "a head and silence",
    script: ["HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n", "stall"],
    kind: "timeout",
    status: 200,
    says: "idle",
  },
  {
    what: "a stream's head and silence",
    script: ["HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n", "stall"],
    kind: "timeout",
    status: 200,
    says: "idle",
  },
];

/** All at once: each has to wait. */
test.each(SILENCES)("$what is $kind, everywhere", async ({ script, kind, status, says }) => {
  pairs.bad.script = script;
  const gateway = { gateway: pairs.impatient };
  await Promise.all(
    MATRIX.map(async ({ ingress, upstream, stream }) => {
      const told = await askFor(gateway, { ingress, model: `alone-${upstream}`, stream });
      expect(told.status, told.text).toBe(STATUS[kind]?.[ingress]);
      const body: unknown = JSON.parse(told.text);
      expect(faultOfError(ingress, told.status, body), told.text).toBeUndefined();
      expect(messageOf(body)).toContain(says);
      expect(attemptsOf(body)).toEqual([expect.objectContaining({ outcome: kind, ...(status === undefined ? {} : { status }) })]);
      expectSecondAnswered(await askFor(gateway, { ingress, model: `pair-${upstream}`, stream }), ingress, upstream, stream);
    }),
  );
});

interface WaitRow {
  readonly upstream: DialectId;
  readonly what: string;
  readonly headers: () => Readonly<Record<string, string>>;
  readonly body: object;
  /** Whole seconds, as the client is told; a range where the clock takes part. */
  readonly seconds: readonly [number, number] | undefined;
}
const limited = {
  "openai-chat": chatError("Slow down", "requests", "rate_limit_exceeded"),
  "anthropic-messages": claudeError("rate_limit_error", "Slow down"),
  gemini: rpcError(429, "RESOURCE_EXHAUSTED", "Slow down"),
};
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);
const WAITS: readonly WaitRow[] = DIALECTS.flatMap((upstream): readonly WaitRow[] => [
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

describe("an upstream that asks to be left in peace", () => {
  test.each(WAITS.flatMap((row) => DIALECTS.map((ingress) => ({ ...row, ingress }))))(
    "$upstream, by $what → $seconds s for a client of $ingress",
    async ({ upstream, ingress, headers, body, seconds }) => {
      pairs.bad.script = whole(429, body, headers());
      const told = await askFor(pairs, { ingress, model: `alone-${upstream}`, stream: false });
      expect(told.status).toBe(429);
      const wait = told.headers["retry-after"];
      if (seconds === undefined) expect(wait).toBeUndefined();
      else {
        expect(wait).toMatch(/^\d+$/);
        expect(Number(wait)).toBeGreaterThanOrEqual(seconds[0]);
        expect(Number(wait)).toBeLessThanOrEqual(seconds[1]);
      }
    },
  );
  test("nobody waits when there is another to ask", async () => {
    pairs.bad.script = whole(429, limited["openai-chat"], { "retry-after": "3600" });
    expectSecondAnswered(
      await askFor(pairs, { ingress: "openai-chat", model: "pair-openai-chat", stream: false }),
      "openai-chat",
      "openai-chat",
      false,
    );
  });
});
