// One model of gateway.yaml → a group of the plan: references resolved, weights checked, facts and price attached. Pure.
// Findings go to `add`; a deployment that cannot be resolved is left out, and the plan is refused for it.

import { ABILITIES, type Ability } from "../contract/catalog.ts";
import type { Span } from "../contract/diagnostic.ts";
import type { PlanDeployment, PlanGroup } from "../contract/plan.ts";
import type { Code } from "../source/codes.ts";
import { didYouMean } from "../source/suggest.ts";
import { type Config, type ConfigDeployment, type ConfigGroup, type Located, NO_FAULTS } from "./config.ts";
import { planHedge } from "./plan-hedge.ts";
import { type MirrorNames, planMirror } from "./plan-mirror.ts";
import { type ProviderTable, providerHelp } from "./plan-providers.ts";
import { checkStrategy } from "./plan-strategy.ts";
import { baseOf, type EffectiveProvider, matchesGlob, own, upstreamModel } from "./upstream-model.ts";

export type Add = (code: Code, at: Span | null, message: string, help?: string) => void;

/** `provider/model`, split at the FIRST slash: the rest is the provider's own name for it. */
export function splitReference(reference: string): { readonly provider: string; readonly model: string } | undefined {
  const slash = reference.indexOf("/");
  return slash <= 0 || slash === reference.length - 1
    ? undefined
    : { provider: reference.slice(0, slash), model: reference.slice(slash + 1) };
}

/** What holds for all models unless they say otherwise. */
export interface General extends Pick<Config, "hedge" | "routing">, MirrorNames {}

export function planGroup(
  group: ConfigGroup,
  general: General,
  fallbacks: PlanGroup["fallbacks"],
  providers: ProviderTable,
  add: Add,
): PlanGroup {
  const { name } = group;
  const strategy = group.strategy?.value ?? "round_robin";
  if (name.indexOf("*") !== -1 && name.indexOf("*") !== name.length - 1)
    add("SB226", group.at, `"${name}" has a * that is not at its end`, 'write for example "openai/*"');
  if (group.deployments.length === 0) add("SB231", group.at, `"${name}" has no deployment`);
  checkStrategy(group, strategy, add);
  const seen = new Set<string>();
  const deployments = group.deployments.flatMap((deployment) => {
    const { value, at } = deployment.reference;
    if (seen.has(value)) add("SB221", at, `"${value}" stands twice in "${name}"`);
    seen.add(value);
    return planDeployment(deployment, name.endsWith("*"), providers, add) ?? [];
  });
  const affinity = group.affinity?.value;
  const hedge = planHedge(group, strategy, general, add);
  const mirror = planMirror(group, general, (reference) => planDeployment(plainDeployment(reference), false, providers, add), add);
  return {
    name,
    strategy,
    ...(affinity === undefined ? {} : { affinity }),
    ...(hedge === undefined ? {} : { hedge }),
    ...(mirror === undefined ? {} : { mirror }),
    ...(group.nativeBatches === undefined ? {} : { nativeBatches: group.nativeBatches }),
    deployments,
    fallbacks,
    supports: commonAbilities(deployments),
  };
}

/** One of which nothing is said but its name. */
export const plainDeployment = (reference: Located<string>): ConfigDeployment => ({
  reference,
  baseModel: undefined,
  weight: undefined,
  timeoutMs: undefined,
  limits: undefined,
  tags: [],
  region: undefined,
  label: undefined,
  sandbox: NO_FAULTS,
});

export function commonAbilities(deployments: readonly PlanDeployment[]): readonly Ability[] {
  return deployments.length === 0 ? [] : ABILITIES.filter((ability) => deployments.every(({ facts }) => facts.supports.includes(ability)));
}

function planDeployment(deployment: ConfigDeployment, inWildcard: boolean, providers: ProviderTable, add: Add): PlanDeployment | undefined {
  const { value: reference, at } = deployment.reference;
  const split = splitReference(reference);
  if (!split) {
    const near = providers.ids.includes(reference)
      ? `write ${reference}/ and the model's name`
      : "write provider/model, for example openai/gpt-5-mini";
    add("SB212", at, `"${reference}" is not a model reference`, near);
    return undefined;
  }
  const provider = providers.find(split.provider);
  if (!provider) {
    // A broken entry has been reported where it stands.
    if (!providers.has(split.provider))
      add("SB210", at, `there is no provider "${split.provider}"`, providerHelp(split.provider, providers.ids));
    return undefined;
  }
  if (!checkProvider(provider, at, add) || !checkModel(provider, split.model, deployment.baseModel, inWildcard, at, add)) return undefined;
  return {
    id: reference,
    provider: provider.id,
    upstreamModel: split.model,
    ...upstreamModel(provider, split.model, deployment.baseModel?.value),
    weight: deployment.weight?.value ?? 1,
    timeoutMs: deployment.timeoutMs,
    ...(deployment.limits === undefined ? {} : { limits: deployment.limits }),
    ...(deployment.tags.length === 0 ? {} : { tags: deployment.tags }),
    ...(deployment.region === undefined ? {} : { region: deployment.region }),
    ...(deployment.label === undefined ? {} : { label: deployment.label.value }),
    sandbox: deployment.sandbox,
  };
}

export function checkProvider({ id, catalog }: EffectiveProvider, at: Span | null, add: Add): boolean {
  const day = catalog?.retired === undefined ? "" : ` (${catalog.retired})`;
  const successor = catalog?.successor === undefined ? undefined : `use provider "${catalog.successor}"`;
  if (catalog?.status === "deprecated") add("SB413", at, `provider "${id}" is deprecated${day}`, successor);
  if (catalog?.status === "retired") add("SB412", at, `provider "${id}" is retired${day}`, successor);
  return catalog?.status !== "retired";
}

function checkModel(
  provider: EffectiveProvider,
  model: string,
  baseModel: Located<string> | undefined,
  inWildcard: boolean,
  at: Span | null,
  add: Add,
): boolean {
  const reference = `${provider.id}/${model}`;
  if (model.includes("*")) {
    if (model === "*" && inWildcard) return true;
    add(
      "SB226",
      at,
      model === "*" ? `"${reference}" belongs in a model whose own name ends in *` : `"${reference}": only a whole name can be *`,
      model === "*" ? `name the model "${reference}"` : `write ${provider.id}/*`,
    );
    return false;
  }
  const base = baseModel?.value ?? baseOf(provider, model);
  const known = provider.catalog && own(provider.catalog.models, base);
  const entry = provider.config?.models.get(model);
  if (baseModel && !known) {
    add(
      "SB211",
      baseModel.at,
      `provider "${provider.id}" has no model "${base}"`,
      didYouMean(base, Object.keys(provider.catalog?.models ?? {})),
    );
    return false;
  }
  if (!known && !entry && provider.catalog?.unlistedModels !== "free") {
    const names = [...Object.keys(provider.catalog?.models ?? {}), ...(provider.config?.models.keys() ?? [])];
    add(
      "SB211",
      at,
      `provider "${provider.id}" has no model "${model}"`,
      (provider.catalog?.lookups?.some(({ match }) => match.some((glob) => matchesGlob(glob, model))) === true
        ? undefined
        : didYouMean(model, names)) ?? `list it under providers.${provider.id}.models with a price, \`free: true\` or a \`base_model\``,
    );
    return false;
  }
  const successor = known?.successor === undefined ? undefined : `use ${provider.id}/${known.successor}`;
  if (known?.status === "retired") {
    add("SB410", at, `"${reference}" is retired`, successor);
    return false;
  }
  if (known?.status === "deprecated") add("SB411", at, `"${reference}" is deprecated`, successor);
  const { price, free } = upstreamModel(provider, model, base);
  // A model only the file knows was reported at its entry; so was a price that could not be read.
  if (known && !price && !free && !entry?.hasPrice) {
    add(
      "SB401",
      at,
      `"${reference}" has no price`,
      `add providers.${provider.id}.models: { ${JSON.stringify(model)}: { price: { input: …, output: … } } }, or \`free: true\``,
    );
  }
  return true;
}
