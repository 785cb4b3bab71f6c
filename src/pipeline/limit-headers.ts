// Where limits stand, as clients read it: the headers that most know, and those of their own dialect. Of several limits the one with the least left
// is told. Pure.

import type { AnyDialect, LimitHeaderNames } from "../contract/dialect.ts";
import type { Standing } from "../contract/gate.ts";
import type { ReplyHeaders } from "./context.ts";

const NO_HEADERS: ReplyHeaders = {};
const RULES = ["requests", "tokens"] as const;

export function limitHeaders(
  standings: readonly Standing[],
  { limitHeaders: own }: Pick<AnyDialect, "limitHeaders">,
  nowMs: number,
): ReplyHeaders {
  if (standings.length === 0) return NO_HEADERS;
  const headers: Record<string, string> = {};
  addLimitHeaders(headers, standings, { limitHeaders: own }, nowMs);
  return headers;
}

/** The same, added to `headers`. */
export function addLimitHeaders(
  headers: Record<string, string>,
  standings: readonly Standing[],
  { limitHeaders: own }: Pick<AnyDialect, "limitHeaders">,
  nowMs: number,
): void {
  if (standings.length === 0) return;
  for (const rule of RULES) {
    const tightest = tightestOf(standings, rule);
    if (tightest === undefined) continue;
    const reset = durationText(tightest.resetMs);
    // Written out: the engine finds such names once, and names out of a table each time.
    if (rule === "requests") {
      headers["x-ratelimit-limit-requests"] = String(tightest.limit);
      headers["x-ratelimit-remaining-requests"] = String(tightest.remaining);
      headers["x-ratelimit-reset-requests"] = reset;
    } else {
      headers["x-ratelimit-limit-tokens"] = String(tightest.limit);
      headers["x-ratelimit-remaining-tokens"] = String(tightest.remaining);
      headers["x-ratelimit-reset-tokens"] = reset;
    }
    const names = own?.[rule];
    if (own !== undefined && names !== undefined)
      write(headers, names, tightest, own.resetAs === "date" ? dateText(nowMs + tightest.resetMs) : reset);
  }
}

function tightestOf(standings: readonly Standing[], rule: Standing["rule"]): Standing | undefined {
  let found: Standing | undefined;
  for (const one of standings) if (one.rule === rule && (found === undefined || one.remaining < found.remaining)) found = one;
  return found;
}

function write(headers: Record<string, string>, names: LimitHeaderNames, { limit, remaining }: Standing, reset: string): void {
  headers[names.limit] = String(limit);
  headers[names.remaining] = String(remaining);
  headers[names.reset] = reset;
}

/** `120ms`, `1s`, `6m0s`: as OpenAI writes them. */
export function durationText(ms: number): string {
  const whole = Math.max(0, Math.ceil(ms));
  if (whole < 1000) return `${whole}ms`;
  const seconds = Math.ceil(whole / 1000);
  return seconds < 60 ? `${seconds}s` : `${Math.floor(seconds / 60)}m${seconds % 60}s`;
}

/** RFC 3339, in whole seconds. */
const dateText = (ms: number): string => `${new Date(Math.ceil(ms / 1000) * 1000).toISOString().slice(0, 19)}Z`;
