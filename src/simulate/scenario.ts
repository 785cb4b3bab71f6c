// What is simulated: traffic, how upstreams behave, and what happens to them when. Types and defaults; read-scenario.ts makes one of YAML.

import type { FailureKind } from "../contract/failure.ts";
import type { Price } from "../contract/usage.ts";

/** What a call can be made to fail with: a kind in the upstream's own words, or no answer (`timeout`), no connection (`network`), half of one (`cut`). */
export const SCRIPTED_FAILURES = [
  "server_error",
  "overloaded",
  "rate_limit",
  "quota",
  "auth",
  "permission",
  "content_policy",
  "timeout",
  "network",
  "cut",
] as const satisfies readonly (FailureKind | "cut")[];
export type ScriptedFailure = (typeof SCRIPTED_FAILURES)[number];

/** Lognormal: half of all are below the median; `spread` is the standard deviation of the logarithm. */
export interface Distribution {
  readonly median: number;
  readonly spread: number;
}

export interface Traffic {
  /** Requests a second, over the day's average. */
  readonly rate: number;
  /** How far above the average the busiest hour is, and where it is in the day (UTC). */
  readonly day: { readonly peakMs: number; readonly swing: number };
  /** Shares by the name clients ask for; undefined: all models of the plan that are of chat, alike. */
  readonly models: Readonly<Record<string, number>> | undefined;
  readonly promptTokens: Distribution;
  readonly answerTokens: Distribution;
  /** 0..1 */
  readonly streamed: number;
  /** Different conversations; 0: no request belongs to one. */
  readonly sessions: number;
  /** Who asks; none: clients that say nothing of themselves and wait for every answer. */
  readonly clients: readonly ClientKind[];
}

/** Clients that are alike, under the name the report gives them. */
export interface ClientKind {
  readonly name: string;
  /** Of all requests, beside the other kinds' shares. */
  readonly share: number;
  /** What they say of where their requests may go. */
  readonly tags: readonly string[];
  readonly region: string | undefined;
  /** A digit, 0 first. */
  readonly priority: number | undefined;
  /** How many there are; 0: none says who it is. */
  readonly users: number;
  /** Those who wait no longer than so many milliseconds; undefined: nobody. */
  readonly leaves: { readonly share: number; readonly afterMs: Distribution } | undefined;
}

export interface Behaviour {
  /** Milliseconds until the first token. */
  readonly latency: Distribution;
  readonly tokensPerSecond: number;
  /** Probabilities, 0..1. */
  readonly fails: Readonly<Partial<Record<ScriptedFailure, number>>>;
  /** What the upstream really allows, whatever the plan says. */
  readonly rpm?: number | undefined;
  readonly tpm?: number | undefined;
  /** Factor on all times. */
  readonly slower: number;
}

/** `deployment` is `provider/model`; `*` stands for any text. */
export interface UpstreamRule {
  readonly deployment: string;
  readonly changes: Partial<Behaviour>;
}

export interface ScriptedEvent extends UpstreamRule {
  /** Since the beginning. */
  readonly atMs: number;
  /** Infinity: to the end. */
  readonly forMs: number;
  /** Of the models it names, by their own way of announcing one for later. */
  readonly price?: Price | undefined;
}

export interface Scenario {
  readonly durationMs: number;
  /** Unix milliseconds; undefined: this day's midnight (UTC). */
  readonly startMs: number | undefined;
  readonly seed: number;
  readonly traffic: Traffic;
  /** Later ones win. */
  readonly upstreams: readonly UpstreamRule[];
  readonly events: readonly ScriptedEvent[];
}

export const USUAL_BEHAVIOUR: Behaviour = {
  latency: { median: 600, spread: 0.4 },
  tokensPerSecond: 80,
  fails: { server_error: 0.003, rate_limit: 0.001, timeout: 0.0005 },
  slower: 1,
};

/** An ordinary day: a quiet night, a busy afternoon, and no more than the usual trouble. */
export const USUAL_SCENARIO: Scenario = {
  durationMs: 86_400_000,
  startMs: undefined,
  seed: 1,
  traffic: {
    rate: 0.2,
    day: { peakMs: 15 * 3_600_000, swing: 0.8 },
    models: undefined,
    promptTokens: { median: 700, spread: 0.9 },
    answerTokens: { median: 250, spread: 0.7 },
    streamed: 0.5,
    sessions: 500,
    clients: [],
  },
  upstreams: [],
  events: [],
};
