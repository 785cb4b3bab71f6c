// The live numbers of deployments: calls under way, speed, success, use of their limits, the breaker. Attempts report here and strategies read;
// one table for all groups, and it outlives a change of plan. Holds state, but no clock and no timer.

import type { FailureKind } from "../contract/failure.ts";
import type { PlanDeployment, PlanRouting } from "../contract/plan.ts";
import { type Average, averaged, counted, type MinuteCount, NO_COUNT, peaked } from "./averages.ts";
import { afterFailure, afterNothing, afterStart, afterSuccess, type Breaker, CLOSED } from "./breaker.ts";
import { Recent } from "./recent.ts";
import { afterCall, afterRetry, FULL_BUDGET, type RetryBudget } from "./retries.ts";

/** Speed is forgotten by half in this time. */
export const SPEED_HALF_LIFE_MS = 10_000;
export const HEALTH_HALF_LIFE_MS = 30_000;

/** What is known of one deployment now: it changes with each call, so whoever compares two moments copies what is needed. */
export interface Live {
  readonly inFlight: number;
  /** Milliseconds of a whole answer, and until a stream's first event with content or a file's first byte; undefined: none seen yet. */
  readonly wholeMs: Average | undefined;
  readonly firstTokenMs: Average | undefined;
  /** The same as they were measured, for percentiles. */
  readonly latestWholeMs: Recent | undefined;
  readonly latestFirstTokenMs: Recent | undefined;
  /** Share of calls that succeeded, 0..1; undefined: none judged yet. */
  readonly success: Average | undefined;
  /** Tokens of its answers. */
  readonly answerTokens: Average | undefined;
  readonly requests: MinuteCount;
  readonly tokens: MinuteCount;
  readonly breaker: Breaker;
  readonly retries: RetryBudget;
  /** When the last call began; undefined: there was none. */
  readonly lastCallMs: number | undefined;
  /** What the last probe has shown. */
  readonly probe: (ProbeResult & { readonly atMs: number }) | undefined;
}

/** `request` was a call like any other, which has told the rest already. */
export interface ProbeResult {
  readonly by: "models" | "connection" | "request";
  readonly outcome: "ok" | FailureKind;
  readonly verdict: Verdict;
  readonly ms: number;
  readonly retryAfterMs?: number | undefined;
}

export const UNUSED: Live = {
  inFlight: 0,
  wholeMs: undefined,
  firstTokenMs: undefined,
  latestWholeMs: undefined,
  latestFirstTokenMs: undefined,
  success: undefined,
  answerTokens: undefined,
  requests: NO_COUNT,
  tokens: NO_COUNT,
  breaker: CLOSED,
  retries: FULL_BUDGET,
  lastCallMs: undefined,
  probe: undefined,
};

/** What a call's end proves of its deployment, as the failure table says. */
export type Verdict = "good" | "bad" | "nothing";

export interface StartedCall {
  readonly deployment: PlanDeployment;
  /** Tokens it may use; corrected at its end. */
  readonly expectedTokens: number;
  readonly isRetry: boolean;
  readonly nowMs: number;
}

export interface EndedCall {
  readonly verdict: Verdict;
  readonly outcome: "ok" | FailureKind;
  /** Of an answer that is not read while it comes: whole, or a file that is used when it is there. Undefined for a stream of events. */
  readonly wholeMs: number | undefined;
  /** Of a stream that said something, and of a file the first byte. */
  readonly firstTokenMs: number | undefined;
  /** Prompt and answer together; undefined when nobody told. */
  readonly usedTokens: number | undefined;
  readonly answerTokens: number | undefined;
  /** It was called off because another one was faster: it would have taken longer than its times say. */
  readonly hasLost?: boolean | undefined;
  readonly retryAfterMs: number | undefined;
  readonly nowMs: number;
  readonly random: number;
}

export interface LiveNumbers {
  of(deployment: string): Live;
  /** A call begins. What is returned is called once, at its end, whatever the end is; a second call does nothing. */
  start(call: StartedCall): (end: EndedCall) => void;
  /** A look that was no call has come back. */
  probed(deployment: string, result: ProbeResult, nowMs: number, random: number): void;
  /** Called whenever a call has ended: who waits for room looks again. */
  onEnd(listener: (deployment: string) => void): void;
}

/** Clients choose names under a wildcard: only so many deployments are remembered. */
const MOST_DEPLOYMENTS = 5_000;

/** `routing` is asked anew for each call, so that a change of plan holds for the next. */
export function createLiveNumbers(routing: () => Pick<PlanRouting, "breaker" | "retryBudget">): LiveNumbers {
  const table = new Map<string, Numbers>();
  const listeners: ((deployment: string) => void)[] = [];
  const of = (id: string): Live => table.get(id) ?? UNUSED;

  /** Those of a deployment, made with its first call. */
  function numbersOf(id: string): Numbers {
    let numbers = table.get(id);
    if (numbers === undefined) {
      if (table.size >= MOST_DEPLOYMENTS) forgetIdle(table);
      numbers = { ...UNUSED };
      table.set(id, numbers);
    }
    return numbers;
  }

  function start({ deployment, expectedTokens, isRetry, nowMs }: StartedCall): (end: EndedCall) => void {
    const { id } = deployment;
    const live = numbersOf(id);
    const breaker = afterStart(live.breaker, nowMs);
    const isProbe = breaker.isProbing && !live.breaker.isProbing;
    live.inFlight += 1;
    live.requests = counted(live.requests, 1, nowMs);
    live.tokens = counted(live.tokens, expectedTokens, nowMs);
    live.breaker = breaker;
    live.lastCallMs = nowMs;
    live.retries = isRetry ? afterRetry(live.retries, nowMs) : afterCall(live.retries, routing().retryBudget, nowMs);
    let hasEnded = false;
    return (end) => {
      if (hasEnded) return;
      hasEnded = true;
      noteEnd(live, end, { expectedTokens, isProbe, settings: routing().breaker });
      for (const listener of listeners) listener(id);
    };
  }

  function probed(id: string, result: ProbeResult, nowMs: number, random: number): void {
    const live = numbersOf(id);
    noteProbe(live, result, { settings: routing().breaker, nowMs, random });
    live.probe = { ...result, atMs: nowMs };
    for (const listener of listeners) listener(id);
  }

  return { of, start, probed, onEnd: (listener) => void listeners.push(listener) };
}

type Numbers = { -readonly [Key in keyof Live]: Live[Key] };

interface Began {
  readonly expectedTokens: number;
  readonly isProbe: boolean;
  readonly settings: PlanRouting["breaker"];
}

function noteEnd(live: Numbers, end: EndedCall, { expectedTokens, isProbe, settings }: Began): void {
  const { verdict, nowMs, usedTokens, answerTokens } = end;
  live.inFlight = Math.max(0, live.inFlight - 1);
  if (usedTokens !== undefined) live.tokens = counted(live.tokens, usedTokens - expectedTokens, nowMs);
  // While a probe is under way, calls from before the rest have no say.
  const hasSay = live.breaker.state !== "half_open" || isProbe;
  if (verdict === "nothing") {
    noteSlower(live, end);
    if (hasSay) live.breaker = afterNothing(live.breaker);
    return;
  }
  live.success = averaged(live.success, verdict === "good" ? 1 : 0, nowMs, HEALTH_HALF_LIFE_MS);
  if (verdict === "bad") {
    const call = { why: end.outcome, retryAfterMs: end.retryAfterMs, random: end.random };
    if (hasSay) live.breaker = afterFailure(live.breaker, settings, call, nowMs);
    return;
  }
  noteSpeed(live, end.wholeMs, end.firstTokenMs, nowMs);
  if (answerTokens !== undefined) live.answerTokens = averaged(live.answerTokens, answerTokens, nowMs, HEALTH_HALF_LIFE_MS);
  if (hasSay) live.breaker = afterSuccess(live.breaker, nowMs);
}

interface Seen {
  readonly settings: PlanRouting["breaker"];
  readonly nowMs: number;
  readonly random: number;
}

/** Who cannot be reached would fail a request as well; who can be reached has not answered one, so that no rest ends by it. */
function noteProbe(live: Numbers, { by, verdict, outcome, retryAfterMs }: ProbeResult, { settings, nowMs, random }: Seen): void {
  if (by === "request" || verdict === "nothing") return;
  live.success = averaged(live.success, verdict === "good" ? 1 : 0, nowMs, HEALTH_HALF_LIFE_MS);
  if (verdict === "good" || live.breaker.state === "half_open") return;
  live.breaker = afterFailure(live.breaker, settings, { why: outcome, retryAfterMs, random }, nowMs);
}

function noteSpeed(live: Numbers, wholeMs: number | undefined, firstTokenMs: number | undefined, nowMs: number): void {
  if (wholeMs !== undefined) {
    live.wholeMs = peaked(live.wholeMs, wholeMs, nowMs, SPEED_HALF_LIFE_MS);
    live.latestWholeMs ??= new Recent();
    live.latestWholeMs.add(wholeMs, nowMs);
  }
  if (firstTokenMs !== undefined) {
    live.firstTokenMs = peaked(live.firstTokenMs, firstTokenMs, nowMs, SPEED_HALF_LIFE_MS);
    live.latestFirstTokenMs ??= new Recent();
    live.latestFirstTokenMs.add(firstTokenMs, nowMs);
  }
}

/** A call that was called off proves how slow it was, where that is slower than is believed, and nothing of how fast it might have been. */
function noteSlower(live: Numbers, { hasLost, wholeMs, firstTokenMs, nowMs }: EndedCall): void {
  const over = (believed: Average | undefined, ms: number | undefined): number | undefined =>
    hasLost === true && believed !== undefined && ms !== undefined && ms > believed.value ? ms : undefined;
  noteSpeed(live, over(live.wholeMs, wholeMs), over(live.firstTokenMs, firstTokenMs), nowMs);
}

/** The oldest that nobody calls now. */
function forgetIdle(table: Map<string, Numbers>): void {
  for (const [id, { inFlight }] of table) {
    if (inFlight > 0) continue;
    table.delete(id);
    return;
  }
}
