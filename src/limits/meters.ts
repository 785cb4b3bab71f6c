// A scope with its limits → the meters that a request of one model runs through. Made once a scope, model and version of its limits. Pure.

import type { LimitRule, Scope } from "../contract/access.ts";
import type { Standing } from "../contract/gate.ts";

/** One limit of one scope. `key` names what is counted: two meters of one key count together. */
export interface Meter {
  readonly key: string;
  readonly rule: Standing["rule"];
  readonly limit: number;
  readonly scope: Scope["kind"];
  readonly id: string;
  readonly model?: string | undefined;
}

const RULES = [
  ["requests", "rpm"],
  ["tokens", "tpm"],
  ["parallel", "maxParallel"],
] as const satisfies readonly (readonly [Standing["rule"], keyof LimitRule])[];

const NONE: readonly Meter[] = [];
const OF_ALL = "";

/** Scopes live as long as the principal or plan they belong to. */
const made = new WeakMap<Scope, Map<string, readonly Meter[]>>();

/** Those of the scope itself, and those it has for one of these models alone. */
export function metersOf(scope: Scope, models: readonly string[]): readonly Meter[] {
  const { limits } = scope;
  if (limits === undefined) return NONE;
  let meters = metersFor(scope, limits, OF_ALL);
  if (limits.models === undefined) return meters;
  for (const model of models)
    if (Object.hasOwn(limits.models, model)) meters = [...meters, ...metersFor(scope, limits.models[model] ?? {}, model)];
  return meters;
}

function metersFor(scope: Scope, rule: LimitRule, model: string): readonly Meter[] {
  let byModel = made.get(scope);
  if (byModel === undefined) {
    byModel = new Map();
    made.set(scope, byModel);
  }
  let meters = byModel.get(model);
  if (meters === undefined) {
    meters = metersIn(scope, rule, model === OF_ALL ? undefined : model);
    byModel.set(model, meters);
  }
  return meters;
}

function metersIn({ kind, id }: Scope, rule: LimitRule, model: string | undefined): readonly Meter[] {
  const place = [kind, id, ...(model === undefined ? [] : ["model", model])].map(encodeURIComponent).join(":");
  return RULES.flatMap(([name, field]): readonly Meter[] => {
    const limit = rule[field];
    return limit === undefined
      ? []
      : [{ key: `${name}:${place}`, rule: name, limit, scope: kind, id, ...(model === undefined ? {} : { model }) }];
  });
}
