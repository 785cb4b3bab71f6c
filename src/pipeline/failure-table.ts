// What each kind of failure means for the request it befell, before anything meaningful was sent: the one table of failure policy.
// Read by attempts.ts (where to go next) and by the edges (status, whether the client should try again). After the first meaningful event
// none of it applies: the client gets a terminal error event.

import type { FailureKind } from "../contract/failure.ts";
import type { PlanGroup } from "../contract/plan.ts";

export type FallbackList = keyof PlanGroup["fallbacks"];

export interface FailureRule {
  /** For people. */
  readonly means: string;
  /** `deployment`: another deployment of the group may do better. `none`: every sibling would say the same. */
  readonly next: "deployment" | "none";
  /** Whether the same deployment may do better a little later. */
  readonly retry: boolean;
  /** Which of the group's fallback lists are tried once the group has nothing left, in this order. */
  readonly fallbacks: readonly FallbackList[];
  /** What it proves of the deployment, for its breaker and its health: what a client brought about proves nothing. */
  readonly verdict: "bad" | "nothing";
  /** HTTP status for a client whose dialect has no word of its own. */
  readonly status: number;
  /** False: sending the same request again cannot help, and the client's SDK is told so. Undefined: left to its own rule for the status. */
  readonly clientMayRetry: false | undefined;
}

export const FAILURE_TABLE = {
  auth: {
    means: "the provider does not take the key",
    next: "deployment",
    retry: false,
    fallbacks: ["any"],
    verdict: "bad",
    status: 401,
    clientMayRetry: false,
  },
  permission: {
    means: "the key may not do this",
    next: "deployment",
    retry: false,
    fallbacks: ["any"],
    verdict: "bad",
    status: 403,
    clientMayRetry: false,
  },
  not_found: {
    means: "no such model, or no such file of the client's",
    next: "deployment",
    retry: false,
    fallbacks: ["any"],
    verdict: "nothing",
    status: 404,
    clientMayRetry: false,
  },
  invalid_request: {
    means: "the request is wrong, wherever it is sent",
    next: "none",
    retry: false,
    fallbacks: [],
    verdict: "nothing",
    status: 400,
    clientMayRetry: false,
  },
  too_large: {
    means: "the body is larger than is taken",
    next: "none",
    retry: false,
    fallbacks: [],
    verdict: "nothing",
    status: 413,
    clientMayRetry: false,
  },
  context_window: {
    means: "the prompt is too long for the model",
    next: "none",
    retry: false,
    fallbacks: ["context_window"],
    verdict: "nothing",
    status: 400,
    clientMayRetry: false,
  },
  content_policy: {
    means: "the provider refuses what is asked",
    next: "none",
    retry: false,
    fallbacks: ["content_policy"],
    verdict: "nothing",
    status: 400,
    clientMayRetry: false,
  },
  rate_limit: {
    means: "too many requests or tokens for the moment",
    next: "deployment",
    retry: true,
    fallbacks: ["rate_limit", "any"],
    verdict: "bad",
    status: 429,
    clientMayRetry: undefined,
  },
  quota: {
    means: "the account has no credit left",
    next: "deployment",
    retry: false,
    fallbacks: ["any"],
    verdict: "bad",
    status: 429,
    clientMayRetry: false,
  },
  budget: {
    means: "what may be spent here has been spent",
    next: "none",
    retry: false,
    fallbacks: [],
    verdict: "nothing",
    status: 402,
    clientMayRetry: false,
  },
  overloaded: {
    means: "too much to do there",
    next: "deployment",
    retry: true,
    fallbacks: ["any"],
    verdict: "bad",
    status: 503,
    clientMayRetry: undefined,
  },
  server_error: {
    means: "something broke there",
    next: "deployment",
    retry: true,
    fallbacks: ["any"],
    verdict: "bad",
    status: 500,
    clientMayRetry: undefined,
  },
  bad_response: {
    means: "the answer is none, or not of its own format",
    next: "deployment",
    retry: true,
    fallbacks: ["any"],
    verdict: "bad",
    status: 502,
    clientMayRetry: undefined,
  },
  timeout: {
    means: "connecting, the first byte, the first word or the next one took too long",
    next: "deployment",
    retry: true,
    fallbacks: ["any"],
    verdict: "bad",
    status: 504,
    clientMayRetry: undefined,
  },
  network: {
    means: "refused, reset, cut off, TLS",
    next: "deployment",
    retry: true,
    fallbacks: ["any"],
    verdict: "bad",
    status: 502,
    clientMayRetry: undefined,
  },
  cancelled: {
    means: "the client left, or another call for it was first",
    next: "none",
    retry: false,
    fallbacks: [],
    verdict: "nothing",
    status: 499,
    clientMayRetry: false,
  },
} as const satisfies Record<FailureKind, FailureRule>;

export function ruleOf(kind: FailureKind): FailureRule {
  return FAILURE_TABLE[kind];
}
