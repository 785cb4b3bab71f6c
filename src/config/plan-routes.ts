// READ FIRST in this folder. Config + Catalog → the frozen plan that the router reads. Pure, in milliseconds, no secret inside.
// The generator prints what this returns; start and reload use it as it is: one function, so the two cannot disagree.

import type { Catalog } from "../contract/catalog.ts";
import type { Checked, Diagnostic, Span } from "../contract/diagnostic.ts";
import type { GatewayPlan, PlanDeployment, PlanGroup, PlanProvider } from "../contract/plan.ts";
import { type Code, diagnostic } from "../source/codes.ts";
import { sortDiagnostics } from "../source/report.ts";
import { checkAccess } from "./check-access.ts";
import { checkGate } from "./check-gate.ts";
import { type Config, emptyConfig } from "./config.ts";
import { checkProvider, commonAbilities, plainDeployment, planGroup } from "./plan-groups.ts";
import { checkGeneralHedge } from "./plan-hedge.ts";
import { checkContextFallbacks, resolveAliases, resolveFallbacks, sortWildcards } from "./plan-names.ts";
import { type ProviderTable, planProvider, providerTable } from "./plan-providers.ts";
import { upstreamModel } from "./upstream-model.ts";

/** Every finding at once, sorted by place; the plan only if none is an error. */
export function planRoutes(config: Config, catalog: Catalog): Checked<GatewayPlan> {
  const diagnostics: Diagnostic[] = [];
  const add = (code: Code, at: Span | null, message: string, help?: string) => {
    diagnostics.push(at ? diagnostic(code, { at, message, help }) : diagnostic(code, { file: config.file, message, help }));
  };
  const providers = providerTable(config, catalog);
  diagnostics.push(...providers.diagnostics);
  const passing = [...config.providers.values()].filter(({ passedPaths }) => passedPaths.length > 0);
  for (const { id, at } of passing) {
    const provider = providers.find(id);
    if (provider) checkProvider(provider, at, add);
  }
  if (config.groups.size === 0 && passing.length === 0)
    add("SB231", null, "there is no model to serve", "add one under `models:`, for example `fast: openai/gpt-5-mini`");

  const wildcards = sortWildcards(config.groups.keys());
  const aliases = resolveAliases(config, wildcards, add);
  const fallbacks = resolveFallbacks(config, aliases, add);
  const groups = new Map<string, PlanGroup>();
  for (const group of config.groups.values())
    groups.set(group.name, planGroup(group, { ...config, aliases }, fallbacks.get(group.name) ?? {}, providers, add));
  checkGeneralHedge(config, add);
  checkContextFallbacks(config, groups, add);
  for (const wildcard of wildcards) spellOutWildcard(wildcard, groups, providers);
  if (config.access) checkAccess(config.access, { groups, aliases, wildcards, dialects: Object.keys(catalog.dialects) }, add);

  const used = providersInUse(groups, passing, providers);
  for (const gate of [config.limits, config.budgets])
    if (gate) checkGate(gate, { groups, aliases, wildcards, providers: Object.keys(used) }, add);

  const findings = sortDiagnostics(diagnostics);
  if (findings.some(({ severity }) => severity === "error")) return { ok: false, diagnostics: findings };
  const plan: GatewayPlan = {
    server: config.server,
    providers: used,
    groups: Object.fromEntries(groups),
    wildcards,
    aliases: Object.fromEntries(aliases),
    routing: config.routing,
    ...(config.storage === undefined ? {} : { storage: config.storage.value }),
    ...(config.media === undefined ? {} : { media: config.media }),
    ...(config.telemetry === undefined ? {} : { telemetry: config.telemetry }),
    ...(config.access === undefined ? {} : { access: config.access.plan }),
    ...(config.limits === undefined ? {} : { limits: config.limits.plan }),
    ...(config.budgets === undefined ? {} : { budgets: config.budgets.plan }),
  };
  return { ok: true, value: deepFreeze(plan), warnings: findings };
}

/** A plan for one call without a gateway.yaml: the group `provider/model` with that single deployment, keys from the usual variables. */
export function planCatalogModel(catalog: Catalog, reference: string): Checked<GatewayPlan> {
  if (reference.includes("*"))
    return { ok: false, diagnostics: [diagnostic("SB226", { file: reference, message: `"${reference}" names no single model` })] };
  const deployment = plainDeployment({ value: reference, at: null });
  const nothing = {
    strategy: undefined,
    fallbacks: new Map(),
    affinity: undefined,
    hedge: undefined,
    mirror: undefined,
    nativeBatches: undefined,
  };
  const group = { name: reference, at: null, deployments: [deployment], ...nothing };
  return planRoutes({ ...emptyConfig(reference), groups: new Map([[reference, group]]) }, catalog);
}

/** The file's own models of a `provider/*` are known now, with price and facts: each becomes a group of its own, unless one has that name. */
function spellOutWildcard(name: string, groups: Map<string, PlanGroup>, providers: ProviderTable): void {
  const group = groups.get(name);
  const [star, second] = group?.deployments ?? [];
  if (!group || !star || second || star.upstreamModel !== "*") return;
  const provider = providers.find(star.provider);
  for (const model of provider?.config?.models.keys() ?? []) {
    const spelled = name.slice(0, -1) + model;
    if (!provider || groups.has(spelled)) continue;
    const deployment: PlanDeployment = { ...star, id: `${provider.id}/${model}`, upstreamModel: model, ...upstreamModel(provider, model) };
    groups.set(spelled, { ...group, name: spelled, deployments: [deployment], supports: commonAbilities([deployment]) });
  }
}

/** Those of deployments, and those that let something through. */
function providersInUse(
  groups: ReadonlyMap<string, PlanGroup>,
  passing: readonly { readonly id: string }[],
  providers: ProviderTable,
): Readonly<Record<string, PlanProvider>> {
  const deployed = [...groups.values()].flatMap(({ deployments, mirror }) =>
    [...deployments, mirror?.deployment ?? []].flat().map(({ provider }) => provider),
  );
  const ids = new Set([...deployed, ...passing.map(({ id }) => id)]);
  return Object.fromEntries(
    [...ids].sort().flatMap((id) => {
      const found = providers.find(id);
      return found ? [[id, planProvider(found)] as const] : [];
    }),
  );
}

/** The router, many requests and a reload share one plan. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const below of Object.values(value)) deepFreeze(below);
  return value;
}
