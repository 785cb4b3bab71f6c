// What a call takes that is let through as it is: requests and places of whoever asks, of its provider and of the whole gateway. Its tokens nobody
// counts, and what it costs only gateway.yaml can say: `cost_per_request`. Without that nobody with a budget may make it.

import type { BudgetRule, Principal, Scope } from "../contract/access.ts";
import type { Failure, Result } from "../contract/failure.ts";
import type { Reserved, Standing, Taken } from "../contract/gate.ts";
import type { PicoUsd } from "../contract/usage.ts";
import { budgetFailure, limitFailure } from "./admit-refusals.ts";
import type { Core } from "./context.ts";

export interface Passing {
  readonly who: Principal;
  readonly endUser: string | undefined;
  readonly provider: string;
  /** Undefined: gateway.yaml does not say. */
  readonly cost: PicoUsd | undefined;
  readonly nowMs: number;
}

export interface PassingAdmission {
  readonly standings: readonly Standing[];
  /** Once, at the end, whatever it was: whether it was answered and costs what it costs. */
  finish(isAnswered: boolean): void;
}
/** A refusal tells where limits stand, too. */
export type PassingAdmitted = Result<PassingAdmission> & { readonly standings?: readonly Standing[] };

/** None is asked. */
const NO_MODELS: readonly string[] = [];
const FREE: PassingAdmitted = { ok: true, value: { standings: [], finish() {} } };

export function admitPassing(core: Core, { who, endUser, provider, cost, nowMs }: Passing): PassingAdmitted | Promise<PassingAdmitted> {
  const { limiter, budgets, rules, access } = core;
  if (rules === undefined) return FREE;
  const found = rules.of({ who, endUser, tags: who.tags, models: NO_MODELS }, access);
  if (!found.ok) return found;
  const ofProvider = rules.provider(provider);
  const scopes = ofProvider === undefined ? found.value : [...found.value, ofProvider];
  if (scopes.length === 0) return FREE;
  const isPaid = scopes.some(hasBudget);
  if (isPaid && cost === undefined) return { ok: false, failure: UNKNOWN_COST };
  const taking = limiter?.take({ scopes, models: NO_MODELS, tokens: 0, nowMs });
  if (taking !== undefined && !(taking instanceof Promise) && !taking.ok) return refused(taking);
  const reserving =
    isPaid && cost !== undefined && cost > 0n ? budgets?.reserve({ scopes, models: NO_MODELS, most: cost, nowMs }) : undefined;
  const both = (taken: Taken | undefined, reserved: Reserved | undefined): PassingAdmitted => {
    if (taken?.ok === false) {
      if (reserved?.ok) reserved.settle(0n);
      return refused(taken);
    }
    if (reserved?.ok === false) {
      taken?.finish(0);
      return { ok: false, failure: budgetFailure(reserved, cost ?? 0n), standings: taken?.standings ?? [] };
    }
    return {
      ok: true,
      value: {
        standings: taken?.standings ?? [],
        finish(isAnswered) {
          taken?.finish(0);
          reserved?.settle(isAnswered ? (cost ?? 0n) : 0n);
        },
      },
    };
  };
  return taking instanceof Promise || reserving instanceof Promise
    ? Promise.all([taking, reserving]).then(([taken, reserved]) => both(taken, reserved))
    : both(taking, reserving);
}

/** A budget of one model alone counts nothing here: no model is asked. */
const hasBudget = ({ budgets }: Scope): boolean => budgets?.some(({ model }: BudgetRule) => model === undefined) === true;

function refused(taken: Extract<Taken, { ok: false }>): PassingAdmitted {
  return { ok: false, failure: limitFailure(taken, 0), ...(taken.refused === undefined ? {} : { standings: taken.standings }) };
}

const UNKNOWN_COST: Failure = {
  kind: "permission",
  message: "A budget holds for this call, and nobody knows what it costs: gateway.yaml says no `cost_per_request` for its path.",
  code: "cost_unknown",
};
