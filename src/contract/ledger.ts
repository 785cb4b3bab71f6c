// What is kept of every request and every attempt, for bills and questions: who, what, where, how long, how many tokens, what it cost. Types only.
// Holds no prompt, no answer and no secret. Times are Unix milliseconds, money is integer pico-dollars.

import type { AttemptRecord, FailureKind } from "./failure.ts";
import type { Operation } from "./operation.ts";
import type { CostedBucket, PicoUsd, Usage } from "./usage.ts";

/** One bucket that was used and paid; the lines of a request sum to its cost. */
export interface CostLine extends CostedBucket {
  readonly deployment: string;
}

/** One request, written once it is over. Its attempts have rows of the ids `{id}#1`, `{id}#2`, … where its own does not say all of them. */
export interface LedgerRecord {
  /** Letters, digits, `_` and `-`. Never the same twice; writing one again changes nothing. */
  readonly id: string;
  /** As the client knows it. */
  readonly requestId: string;
  readonly startedMs: number;
  readonly ms: number;
  readonly firstTokenMs?: number | undefined;
  readonly ingress: string;
  readonly operation: Operation | "passthrough" | undefined;
  readonly model: string | undefined;
  readonly deployment: string | undefined;
  readonly variant?: string | undefined;
  readonly streamed: boolean;
  readonly outcome: "ok" | FailureKind;
  readonly keyId?: string | undefined;
  /** For people: an alias may be another key's later. */
  readonly keyAlias?: string | undefined;
  readonly userId?: string | undefined;
  readonly teamId?: string | undefined;
  readonly organizationId?: string | undefined;
  readonly endUser?: string | undefined;
  readonly tags: readonly string[];
  readonly isCached: boolean;
  /** Of all attempts together; without any, of the answer. */
  readonly usage: Usage | undefined;
  /** Somebody counted what the provider did not tell. */
  readonly isEstimated: boolean;
  /** Of all attempts together. Undefined: nothing was counted, or there is no price. */
  readonly cost: PicoUsd | undefined;
  readonly lines: readonly CostLine[];
  /** Their `costLines` are in `lines`. */
  readonly attempts: readonly Omit<AttemptRecord, "costLines">[];
}

export const SPEND_DIMENSIONS = [
  "key",
  "user",
  "team",
  "organization",
  "end_user",
  "tag",
  "model",
  "deployment",
  "provider",
  "day",
  "outcome",
] as const;
export type SpendDimension = (typeof SPEND_DIMENSIONS)[number];

export interface SpendQuery {
  /** From, included, to, excluded. */
  readonly fromMs: number;
  readonly toMs: number;
  /** A request of several tags is in a row of each. By deployment or provider, attempts are counted instead of requests. Days are those of UTC. */
  readonly by: readonly SpendDimension[];
  readonly where?: Readonly<Partial<Record<SpendDimension, string>>> | undefined;
}
export interface SpendRow {
  /** Null: those that have none. */
  readonly of: Readonly<Partial<Record<SpendDimension, string | null>>>;
  readonly requests: number;
  readonly failed: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cost: PicoUsd;
}

export interface LedgerStore {
  /**
   * Records as lines of text (ledger/record-line.ts), each with its line break, once they are safe; those whose id is there already are left as they
   * are. Gives those that it can never hold, whatever is tried, without their breaks.
   */
  addLines(bytes: Buffer): Promise<readonly string[]>;
  record(id: string): Promise<LedgerRecord | undefined>;
  /** Newest first; up to one more than `limit`. */
  records(page: {
    readonly fromMs: number;
    readonly toMs: number;
    readonly where?: SpendQuery["where"];
    readonly after?: string | undefined;
    readonly limit: number;
  }): Promise<readonly LedgerRecord[]>;
  spend(query: SpendQuery): Promise<readonly SpendRow[]>;
  /** What all those spent since that are as `where` says: for budgets after a start. Nothing said: everybody. */
  spentSince(where: NonNullable<SpendQuery["where"]>, fromMs: number): Promise<PicoUsd>;
  /** How many went. */
  removeRecordsBefore(ms: number): Promise<number>;
}
