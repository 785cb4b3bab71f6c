// What a run came to, as plain data: money as decimal text, times in milliseconds. Types, and one sum.

export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface Counts {
  readonly ok: number;
  /** By kind; `cancelled` of requests are clients that left. */
  readonly failed: Readonly<Record<string, number>>;
}

/** Requests that failed; whoever left is not among them. */
export function failures({ failed }: Counts): number {
  return Object.entries(failed).reduce((all, [kind, count]) => (kind === "cancelled" ? all : all + count), 0);
}

export interface ModelReport extends Counts {
  readonly requests: number;
  /** Calls of a deployment that had failed in the same request. */
  readonly retries: number;
  /** Calls beside another one that took long. */
  readonly hedges: number;
  /** Requests that another model answered. */
  readonly fallbacks: number;
  readonly costUsd: string;
  /** Of any one request, answered or not. */
  readonly mostCalls: number;
  readonly longestMs: number;
  /** Of requests that were answered, from their arrival to their end; undefined: none was. */
  readonly ms: Percentiles | undefined;
  /** Of those that were answered, who answered: 0..1. */
  readonly shares: Readonly<Record<string, number>>;
}

/** Clients of one kind. */
export interface ClientReport extends Counts {
  readonly requests: number;
  /** Those who did not wait for the end; not among the failed. */
  readonly left: number;
  readonly costUsd: string;
  /** Of requests that were answered. */
  readonly ms: Percentiles | undefined;
}

export interface DeploymentReport extends Counts {
  readonly calls: number;
  readonly retries: number;
  readonly hedges: number;
  /** Called off because another one was first; among the failed as well. */
  readonly lost: number;
  /** How often its breaker opened. */
  readonly rests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd: string;
  /** Of calls that were answered. */
  readonly ms: Percentiles | undefined;
}

export interface Report {
  readonly seed: number;
  /** ISO 8601 */
  readonly starts: string;
  readonly durationMs: number;
  readonly total: Omit<ModelReport, "shares"> & {
    /** Sent for no client, and what they cost beside `costUsd`. */
    readonly copies: number;
    readonly copyCostUsd: string;
  };
  /** By the name clients asked for. */
  readonly models: Readonly<Record<string, ModelReport>>;
  /** By the kinds that the scenario names; undefined: it names none. */
  readonly clients?: Readonly<Record<string, ClientReport>> | undefined;
  readonly deployments: Readonly<Record<string, DeploymentReport>>;
  /** In equal stretches of time. */
  readonly timeline: {
    readonly stretchMs: number;
    readonly requests: readonly number[];
    readonly failed: readonly number[];
    /** Undefined: no request that began then was answered. */
    readonly p95Ms: readonly (number | undefined)[];
    /** Calls by deployment. */
    readonly calls: Readonly<Record<string, readonly number[]>>;
  };
}
