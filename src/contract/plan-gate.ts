// How much may be asked and spent, as gateway.yaml says it beside what keys, users and teams have of their own: symbolic, and with its references
// filled. Types, and two closed lists.

import type { BudgetRule, Limits, ScopeKind } from "./access.ts";
import type { AllowedPlace } from "./media.ts";
import type { Template } from "./plan.ts";

/** Scopes that a section names each by itself: `keys: { default: …, named: { ci: … } }`. `default` holds for those that have nothing of their own. */
export const NAMED_SCOPES = [
  "key",
  "user",
  "team",
  "team_member",
  "organization",
  "end_user",
  "tag",
] as const satisfies readonly ScopeKind[];
export type NamedScope = (typeof NAMED_SCOPES)[number];
/** Scopes of the file itself: by the name of a model or of a provider. */
export const OWN_SCOPES = ["model", "provider"] as const satisfies readonly ScopeKind[];
export type OwnScope = (typeof OWN_SCOPES)[number];

export interface ScopeRules<Rule> {
  readonly global?: Rule | undefined;
  readonly named: Readonly<
    Partial<Record<NamedScope, { readonly default?: Rule | undefined; readonly named: Readonly<Record<string, Rule>> }>>
  >;
  readonly own: Readonly<Partial<Record<OwnScope, Readonly<Record<string, Rule>>>>>;
}

/** Where several processes count together. */
export interface PlanCounters {
  readonly url: string | Template;
  /** Of every key there; two gateways that share a Redis and not their counts have different ones. */
  readonly prefix: string;
  /** Longest wait for an answer of it. */
  readonly timeoutMs: number;
}

export interface PlanLimits {
  /** Undefined: each process counts for itself. */
  readonly store?: PlanCounters | undefined;
  readonly onStoreFailure: "open" | "closed";
  readonly rules: ScopeRules<Limits>;
}

export interface PlanBudgets {
  /** Undefined: that of the limits, or this process alone. */
  readonly store?: PlanCounters | undefined;
  readonly rules: ScopeRules<readonly BudgetRule[]>;
  /** Who is told that a soft limit has been passed. */
  readonly alerts?: PlanAlerts | undefined;
}

export interface PlanAlerts {
  readonly url: string | Template;
  readonly secret?: Template | undefined;
  /** Hosts and networks that are not public and may be told all the same. */
  readonly allow: readonly AllowedPlace[];
}

interface Bound {
  readonly url: string;
}
export type BoundCounters = PlanCounters & Bound;
export type BoundLimits = Omit<PlanLimits, "store"> & { readonly store?: BoundCounters | undefined };
export type BoundAlerts = Omit<PlanAlerts, "secret"> & Bound & { readonly secret?: { reveal(): string } | undefined };
export type BoundBudgets = Omit<PlanBudgets, "store" | "alerts"> & {
  readonly store?: BoundCounters | undefined;
  readonly alerts?: BoundAlerts | undefined;
};
