// What each kind of failure means for the request it befell, before anything meaningful was sent: the one table of failure policy.
// Read by attempts.ts (where to go next) and by the edges (status, whether the client should try again). After the first meaningful event
// none of it applies: the client gets a terminal error event.

import type { FailureKind } from "../contract/failure.ts";
import type { PlanGroup } from "../contract/plan.ts";

export type FallbackList = keyof PlanGroup["fallbacks"];

export interface FailureRule {
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
  auth: { next: "deployment", retry: false, fallbacks: ["any"], verdict: "bad", status: 401, clientMayRetry: false },
  permission: { next: "deployment", retry: false, fallbacks: ["any"], verdict: "bad", status: 403, clientMayRetry: false },
  not_found: { next: "deployment", retry: false, fallbacks: ["any"], verdict: "nothing", status: 404, clientMayRetry: false },
  invalid_request: { next: "none", retry: false, fallbacks: [], verdict: "nothing", status: 400, clientMayRetry: false },
  too_large: { next: "none", retry: false, fallbacks: [], verdict: "nothing", status: 413, clientMayRetry: false },
  context_window: { next: "none", retry: false, fallbacks: ["context_window"], verdict: "nothing", status: 400, clientMayRetry: false },
  content_policy: { next: "none", retry: false, fallbacks: ["content_policy"], verdict: "nothing", status: 400, clientMayRetry: false },
  rate_limit: { next: "deployment", retry: true, fallbacks: ["rate_limit", "any"], verdict: "bad", status: 429, clientMayRetry: undefined },
  quota: { next: "deployment", retry: false, fallbacks: ["any"], verdict: "bad", status: 429, clientMayRetry: false },
  overloaded: { next: "deployment", retry: true, fallbacks: ["any"], verdict: "bad", status: 503, clientMayRetry: undefined },
  server_error: { next: "deployment", retry: true, fallbacks: ["any"], verdict: "bad", status: 500, clientMayRetry: undefined },
  bad_response: { next: "deployment", retry: true, fallbacks: ["any"], verdict: "bad", status: 502, clientMayRetry: undefined },
  timeout: { next: "deployment", retry: true, fallbacks: ["any"], verdict: "bad", status: 504, clientMayRetry: undefined },
  network: { next: "deployment", retry: true, fallbacks: ["any"], verdict: "bad", status: 502, clientMayRetry: undefined },
  cancelled: { next: "none", retry: false, fallbacks: [], verdict: "nothing", status: 499, clientMayRetry: false },
} as const satisfies Record<FailureKind, FailureRule>;

export function ruleOf(kind: FailureKind): FailureRule {
  return FAILURE_TABLE[kind];
}
