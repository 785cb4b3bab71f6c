// The closed list of ways a request can fail, and what each one means to a client. Types and one table; no behaviour.

import type { CostedBucket, PicoUsd, PricedBy, Usage } from "./usage.ts";

/** Design: failure is a table. Providers' bodies become one of these by structural matchers; nothing else is ever thrown about. */
export const FAILURE_KINDS = [
  "auth",
  "permission",
  "not_found",
  "invalid_request",
  "too_large",
  "context_window",
  "content_policy",
  "rate_limit",
  "quota",
  "budget",
  "overloaded",
  "server_error",
  "bad_response",
  "timeout",
  "network",
  "cancelled",
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** One call to one deployment, as reported to clients and logs. */
export interface AttemptRecord {
  /** `provider/model` */
  readonly deployment: string;
  readonly outcome: "ok" | FailureKind;
  /** HTTP status of the upstream; undefined when none was received. */
  readonly status: number | undefined;
  readonly ms: number;
  /** Unix milliseconds. */
  readonly startedMs: number;
  /** Until the first event with content, in a stream that said something; of a file that passed, until its first byte. */
  readonly firstTokenMs?: number | undefined;
  /** What was used, also of an answer that broke off; undefined: nothing is known. */
  readonly usage?: Usage | undefined;
  /** Nobody told `usage`, or not all of it: it was worked out here. */
  readonly isEstimated?: true | undefined;
  /** Undefined: nothing was counted, or the model has no price. */
  readonly cost?: PicoUsd | undefined;
  /** What `cost` is the sum of. */
  readonly costLines?: readonly CostedBucket[] | undefined;
  /** By which the price was chosen, beside `usage` and the time; absent where there was nothing to tell. */
  readonly priced?: PricedBy | undefined;
  /** Milliseconds waited before it: for room, or before a retry. */
  readonly waitedMs?: number | undefined;
  /** Begun because another one of the same request took long. */
  readonly isHedge?: true | undefined;
  /** Called off because another one of the same request was first. */
  readonly hasLost?: true | undefined;
  readonly message?: string | undefined;
}

/** An expected failure: always a value, never thrown across a module. */
export interface Failure {
  readonly kind: FailureKind;
  /** For the client; holds no secret and no prompt. */
  readonly message: string;
  /** Status the upstream gave, when it was the upstream that failed. */
  readonly status?: number | undefined;
  /** JSON path of the offending field, when one is known (`messages[0].content`). */
  readonly param?: string | undefined;
  /** The provider's own code or type, verbatim. */
  readonly code?: string | undefined;
  /** It was the address that was wrong, or the method it was called by, whatever was asked there. */
  readonly about?: "path" | "method" | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly attempts?: readonly AttemptRecord[] | undefined;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };
