// The name a client asks for → a group of the plan: alias, then group, then wildcard; or the nearest names. Pure, on the hot path.

import type { GatewayPlan, PlanGroup } from "../contract/plan.ts";
import { nearestNames, wildcardFor } from "./plan-names.ts";
import { own } from "./upstream-model.ts";

export type ResolvedModel =
  /** `star` is what the `*` of a wildcard group stands for. */
  | { readonly ok: true; readonly group: PlanGroup; readonly star: string | undefined }
  | { readonly ok: false; readonly nearest: readonly string[] };

type Names = Pick<GatewayPlan, "groups" | "wildcards" | "aliases">;

export function resolveModel(plan: Names, name: string): ResolvedModel {
  const target = own(plan.aliases, name) ?? name;
  const group = own(plan.groups, target);
  // A wildcard's own name is no model: asking for "openai/*" must not reach an upstream.
  if (group && !target.endsWith("*")) return { ok: true, group, star: undefined };
  const wildcard = target.endsWith("*") ? undefined : wildcardFor(plan.wildcards, target);
  const wild = wildcard === undefined ? undefined : own(plan.groups, wildcard);
  const star = wildcard === undefined ? "" : target.slice(wildcard.length - 1);
  if (wild && star !== "") return { ok: true, group: wild, star };
  return { ok: false, nearest: nearestNames(name, [...Object.keys(plan.groups), ...Object.keys(plan.aliases)]) };
}

/** Every name a client may use, sorted; wildcards are left out, for they are no names. */
export function modelNames(plan: Names): readonly string[] {
  return [...Object.keys(plan.groups), ...Object.keys(plan.aliases)].filter((name) => !name.endsWith("*")).sort();
}
