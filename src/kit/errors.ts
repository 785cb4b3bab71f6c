// What an upstream's refusal means: rules over its body, its status alone, and how long it asks to be left in peace. Called with
// the tables of the dialects. Pure; it knows no provider and decides nothing about retries.

import type { ErrorRule } from "../contract/dialect.ts";
import type { FailureKind } from "../contract/failure.ts";

/** Kind given by the first rule whose conditions all hold; undefined when none does. `at` steps into objects by key and into lists by
 *  number; `*` is any element. Where a path can lead to several values, one that satisfies every condition is enough. A rule with
 *  `at` alone asks only that something is there (null is nothing). `equals` is exact, `starts` and `contains` ignore case. `header` is another
 *  place where the text may stand, beside `at` or alone. */
export function matchError(
  rules: readonly ErrorRule[],
  status: number,
  body: unknown,
  headers: ResponseHeaders = {},
): FailureKind | undefined {
  return rules.find((rule) => matches(rule, status, body, headers))?.is;
}

const KIND_OF_STATUS: Readonly<Record<number, FailureKind>> = {
  401: "auth",
  402: "quota",
  403: "permission",
  404: "not_found",
  408: "timeout",
  410: "not_found",
  413: "too_large",
  429: "rate_limit",
  // 499, 522, 524, 598: proxies and gateways in front of the model that gave up waiting for it.
  499: "timeout",
  503: "overloaded",
  504: "timeout",
  522: "timeout",
  524: "timeout",
  529: "overloaded",
  598: "timeout",
};

/** What a status says when the body says nothing. Anything below 400 is an answer that should have been one and was not. */
export function kindOfStatus(status: number): FailureKind {
  const known = KIND_OF_STATUS[status];
  if (known !== undefined) return known;
  if (status < 400) return "bad_response";
  return status < 500 ? "invalid_request" : "server_error";
}

export type ResponseHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Milliseconds the upstream asks to wait, not below 0 and not capped; undefined when it does not say. Header names are in lower case.
 *  In order: `retry-after-ms`, `retry-after` (seconds or date), then the rate-limit windows: the longest of those that are used up,
 *  or, where none is said to be, the one that opens first. */
export function retryAfterMs(headers: ResponseHeaders, nowMs: number): number | undefined {
  const ms = first(headers["retry-after-ms"]);
  if (ms !== undefined && NUMBER.test(ms)) return Math.max(0, Number(ms));
  const asked = waitMs(first(headers["retry-after"]), nowMs);
  if (asked !== undefined) return asked;

  const usedUp: number[] = [];
  const others: number[] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (!RESET_HEADER.test(name)) continue;
    const wait = waitMs(first(value), nowMs);
    if (wait === undefined) continue;
    const remaining = first(headers[name.replace("reset", "remaining")]);
    if (remaining !== undefined && Number(remaining) <= 0) usedUp.push(wait);
    else others.push(wait);
  }
  if (usedUp.length > 0) return Math.max(...usedUp);
  return others.length > 0 ? Math.min(...others) : undefined;
}

function matches(rule: ErrorRule, status: number, body: unknown, headers: ResponseHeaders): boolean {
  if (rule.status !== undefined && !rule.status.includes(status)) return false;
  const { at, header, equals, starts, contains } = rule;
  if ([at, header, equals, starts, contains].every((one) => one === undefined)) return true;
  const inBody = at === undefined && header !== undefined ? [] : valuesAt(body, at ?? []);
  return [...inBody, header === undefined ? undefined : first(headers[header])].some((value) => {
    if (equals === undefined && starts === undefined && contains === undefined) return value !== undefined && value !== null;
    if (typeof value !== "string" && typeof value !== "number") return false;
    const text = String(value);
    const folded = text.toLowerCase();
    return (
      (equals === undefined || equals.some((one) => String(one) === text)) &&
      (starts === undefined || starts.some((one) => folded.startsWith(one.toLowerCase()))) &&
      (contains === undefined || contains.some((one) => folded.includes(one.toLowerCase())))
    );
  });
}

function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  const [step, ...rest] = path;
  if (step === undefined) return [value];
  if (typeof value !== "object" || value === null) return [];
  if (step === "*") return Object.values(value).flatMap((one: unknown) => valuesAt(one, rest));
  if (!Object.hasOwn(value, step)) return [];
  // An own property of an object or list, read by its name.
  return valuesAt((value as Readonly<Record<string, unknown>>)[step], rest);
}

const NUMBER = /^\d+(?:\.\d+)?$/;
const DURATION = /^(?:\d+(?:\.\d+)?(?:d|h|ms|m|s|us|µs|ns))+$/;
const DURATION_STEP = /(\d+(?:\.\d+)?)(d|h|ms|m|s|us|µs|ns)/g;
const MS_OF_UNIT: Readonly<Record<string, number>> = {
  d: 86_400_000,
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
  us: 1e-3,
  µs: 1e-3,
  ns: 1e-6,
};
const RFC_3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d/;
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /;
const RESET_HEADER = /(?:^|-)ratelimit-(?:.+-)?reset(?:-.+)?$/;
/** Smallest number that is a point in time and not a wait: seconds, and milliseconds, since 1970. */
const EPOCH_S = 1e9;
const EPOCH_MS = 1e12;

/** Seconds, a duration (`6m0s`, `12ms`), a date in any of HTTP's forms or RFC 3339's, or a Unix time. */
function waitMs(value: string | undefined, nowMs: number): number | undefined {
  if (value === undefined) return undefined;
  if (NUMBER.test(value)) {
    const number = Number(value);
    if (number < EPOCH_S) return number * 1000;
    return Math.max(0, (number < EPOCH_MS ? number * 1000 : number) - nowMs);
  }
  if (DURATION.test(value)) {
    return [...value.matchAll(DURATION_STEP)].reduce((sum, [, count, unit]) => sum + Number(count) * (MS_OF_UNIT[unit ?? ""] ?? 0), 0);
  }
  // The oldest of HTTP's date forms names no zone, and means GMT.
  const dated = RFC_3339.test(value)
    ? value
    : HTTP_DATE.test(value)
      ? /(?:GMT|UTC|[+-]\d{4})$/.test(value)
        ? value
        : `${value} GMT`
      : undefined;
  const atMs = dated === undefined ? Number.NaN : Date.parse(dated);
  return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - nowMs);
}

function first(value: string | readonly string[] | undefined): string | undefined {
  return (typeof value === "string" ? value : value?.[0])?.trim();
}

/** Where an object's one key is the name of an exception: that name, and what it says. */
export function exceptionIn(body: unknown): { readonly name: string; readonly value: unknown } | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const [name, value] = Object.entries(body).find(([key]) => /exception$|^error$/i.test(key)) ?? [];
  return name === undefined ? undefined : { name, value };
}
