// GET /v1/models and /v1/models/{id}: what clients may ask for, in the list shape every OpenAI-compatible client reads, with what the
// model can do beside it. Pure. Names of deployments, providers' addresses and prices are not told.

import { modelNames, resolveModel } from "../config/resolve-model.ts";
import type { Ability } from "../contract/catalog.ts";
import type { BoundPlan, PlanDeployment, PlanGroup } from "../contract/plan.ts";

export interface ModelEntry {
  readonly id: string;
  readonly object: "model";
  /** Unix seconds; when this instance learnt of it. */
  readonly created: number;
  readonly owned_by: string;
  /** Tokens; what the smallest deployment of the group has. Absent when one of them is unknown. */
  readonly context_window?: number | undefined;
  readonly max_output_tokens?: number | undefined;
  /** What every deployment can do. */
  readonly capabilities: readonly Ability[];
}

export function listModels(plan: BoundPlan, createdS: number): { readonly object: "list"; readonly data: readonly ModelEntry[] } {
  const data = modelNames(plan).flatMap((name) => describeModel(plan, name, createdS) ?? []);
  return { object: "list", data };
}

/** Undefined when there is no such model. A name that only a wildcard covers is described as far as the wildcard is. */
export function describeModel(plan: BoundPlan, name: string, createdS: number): ModelEntry | undefined {
  const resolved = resolveModel(plan, name);
  if (!resolved.ok) return undefined;
  const { group } = resolved;
  return {
    id: name,
    object: "model",
    created: createdS,
    owned_by: ownerOf(group),
    context_window: smallest(group, ({ facts }) => facts.context),
    max_output_tokens: smallest(group, ({ facts }) => facts.maxOutput),
    capabilities: group.supports,
  };
}

function ownerOf(group: PlanGroup): string {
  const providers = new Set(group.deployments.map(({ provider }) => provider));
  const [only] = providers;
  return providers.size === 1 && only !== undefined ? only : "signalbox";
}

function smallest(group: PlanGroup, count: (deployment: PlanDeployment) => number | undefined): number | undefined {
  let least: number | undefined;
  for (const deployment of group.deployments) {
    const tokens = count(deployment);
    if (tokens === undefined) return undefined;
    least = least === undefined ? tokens : Math.min(least, tokens);
  }
  return least;
}
