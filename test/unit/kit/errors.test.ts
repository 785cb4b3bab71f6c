import { describe, expect, test } from "vitest";
import type { ErrorRule } from "../../../src/contract/dialect.ts";
import { kindOfStatus, matchError, retryAfterMs } from "../../../src/kit/errors.ts";

const BODY = {
  error: {
    code: 429,
    status: "EXHAUSTED",
    message: "Prompt is too long: 9 > 8",
    details: [{ reason: "A" }, { reason: "B", quota: "PerDay-Free" }],
    param: null,
  },
};

describe("matchError", () => {
  test.each<{ given: string; rule: Omit<ErrorRule, "is">; status?: number; body?: unknown; want: boolean }>([
    { given: "a status alone", rule: { status: [400, 422] }, status: 422, want: true },
    { given: "another status", rule: { status: [400] }, status: 500, want: false },
    { given: "an equal string", rule: { at: ["error", "status"], equals: ["EXHAUSTED"] }, want: true },
    { given: "a string equal but for case", rule: { at: ["error", "status"], equals: ["exhausted"] }, want: false },
    { given: "an equal number, however it is written", rule: { at: ["error", "code"], equals: ["429"] }, want: true },
    { given: "one of several", rule: { at: ["error", "code"], equals: [1, 429] }, want: true },
    { given: "a beginning, in any case", rule: { at: ["error", "message"], starts: ["prompt is TOO long"] }, want: true },
    { given: "the beginning of something else", rule: { at: ["error", "message"], starts: ["is too long"] }, want: false },
    { given: "a middle, in any case", rule: { at: ["error", "message"], contains: ["IS TOO"] }, want: true },
    { given: "an element by number", rule: { at: ["error", "details", "1", "reason"], equals: ["B"] }, want: true },
    { given: "another element", rule: { at: ["error", "details", "0", "reason"], equals: ["B"] }, want: false },
    { given: "any element", rule: { at: ["error", "details", "*", "quota"], contains: ["perday"] }, want: true },
    {
      given: "conditions that no one element meets together",
      rule: { at: ["error", "details", "*", "reason"], equals: ["A"], starts: ["B"] },
      want: false,
    },
    { given: "status and body together", rule: { status: [400], at: ["error", "code"], equals: [429] }, status: 429, want: false },
    { given: "something being there", rule: { at: ["error", "code"] }, want: true },
    { given: "null, which is nothing", rule: { at: ["error", "param"] }, want: false },
    { given: "a path that leads nowhere", rule: { at: ["error", "nope", "deeper"], contains: [""] }, want: false },
    { given: "a property every object has", rule: { at: ["constructor", "name"], equals: ["Object"] }, want: false },
    { given: "a body that is only text", rule: { contains: ["gateway"] }, body: "Bad Gateway", want: true },
    { given: "no body", rule: { at: ["error"] }, body: undefined, want: false },
  ])("$given matches: $want", ({ rule, status = 429, want, ...rest }) => {
    expect(matchError([{ ...rule, is: "quota" }], status, "body" in rest ? rest.body : BODY)).toBe(want ? "quota" : undefined);
  });

  const byType: ErrorRule = { at: ["__type"], header: "x-type", contains: ["throttling"], is: "rate_limit" };
  test.each<{ given: string; rule?: ErrorRule; headers: Record<string, string | readonly string[]>; body?: unknown; want: boolean }>([
    { given: "a header, where the body says nothing", headers: { "x-type": "ThrottlingException" }, want: true },
    { given: "the first of a header's values", headers: { "x-type": ["ThrottlingException", "x"] }, want: true },
    { given: "another text in it", headers: { "x-type": "ValidationException" }, want: false },
    { given: "the body, without the header", headers: {}, body: { __type: "a#ThrottlingException" }, want: true },
    { given: "neither", headers: {}, want: false },
    { given: "a header alone, that is there", rule: { header: "x-type", is: "rate_limit" }, headers: { "x-type": "" }, want: true },
    { given: "a header alone, that is not", rule: { header: "x-type", is: "rate_limit" }, headers: {}, body: "text", want: false },
  ])("by header: $given matches: $want", ({ rule = byType, headers, body = {}, want }) => {
    expect(matchError([rule], 429, body, headers)).toBe(want ? "rate_limit" : undefined);
  });

  test("the first rule that matches decides", () => {
    const rules: ErrorRule[] = [
      { status: [500], is: "server_error" },
      { at: ["error", "code"], equals: [429], is: "quota" },
      { status: [429], is: "rate_limit" },
    ];
    expect(matchError(rules, 429, BODY)).toBe("quota");
  });
});

test.each([
  [200, "bad_response"],
  [302, "bad_response"],
  [400, "invalid_request"],
  [401, "auth"],
  [402, "quota"],
  [403, "permission"],
  [404, "not_found"],
  [408, "timeout"],
  [409, "invalid_request"],
  [413, "too_large"],
  [422, "invalid_request"],
  [429, "rate_limit"],
  [500, "server_error"],
  [502, "server_error"],
  [503, "overloaded"],
  [504, "timeout"],
  [520, "server_error"],
  [529, "overloaded"],
])("status %i means %s", (status, want) => {
  expect(kindOfStatus(status)).toBe(want);
});

describe("retryAfterMs", () => {
  const nowMs = Date.parse("2026-11-21T10:00:00Z");
  test.each<{ given: Record<string, string | string[]>; want: number | undefined }>([
    { given: {}, want: undefined },
    { given: { "retry-after": "7" }, want: 7000 },
    { given: { "retry-after": "0.5" }, want: 500 },
    { given: { "retry-after": "0" }, want: 0 },
    { given: { "retry-after": [" 3 ", "9"] }, want: 3000 },
    { given: { "retry-after-ms": "120", "retry-after": "7" }, want: 120 },
    { given: { "retry-after-ms": "soon", "retry-after": "7" }, want: 7000 },
    { given: { "retry-after": "Sat, 21 Nov 2026 10:00:30 GMT" }, want: 30_000 },
    { given: { "retry-after": "Saturday, 21-Nov-26 10:00:30 GMT" }, want: 30_000 },
    { given: { "retry-after": "Sat Nov 21 10:00:30 2026" }, want: 30_000 },
    { given: { "retry-after": "Sat, 21 Nov 2026 09:00:00 GMT" }, want: 0 },
    { given: { "retry-after": "later 1" }, want: undefined },
    { given: { "retry-after": "-1" }, want: undefined },
    { given: { "x-ratelimit-reset-requests": "6m0s" }, want: 360_000 },
    { given: { "x-ratelimit-reset-requests": "12ms" }, want: 12 },
    { given: { "x-ratelimit-reset-requests": "1h2m3.5s" }, want: 3_723_500 },
    { given: { "x-ratelimit-reset-tokens": "1s", "retry-after": "2" }, want: 2000 },
    { given: { "x-ratelimit-reset-requests": "6m0s", "x-ratelimit-reset-tokens": "2s" }, want: 2000 },
    {
      given: {
        "x-ratelimit-reset-requests": "6m0s",
        "x-ratelimit-remaining-requests": "0",
        "x-ratelimit-reset-tokens": "2s",
        "x-ratelimit-remaining-tokens": "5",
      },
      want: 360_000,
    },
    { given: { "acme-ratelimit-tokens-reset": "2026-11-21T10:00:09Z", "acme-ratelimit-tokens-remaining": "0" }, want: 9000 },
    { given: { "x-ratelimit-reset": String(nowMs + 4000) }, want: 4000 },
    { given: { "x-ratelimit-reset": String(nowMs / 1000 + 4) }, want: 4000 },
    { given: { "ratelimit-reset": "5" }, want: 5000 },
    { given: { "x-password-reset": "5" }, want: undefined },
  ])("$given → $want", ({ given, want }) => {
    expect(retryAfterMs(given, nowMs)).toBe(want);
  });
});
