// What is known of one upstream model: dialect, provider, families, catalogue and gateway.yaml laid over each other, the later winning.
// Pure; reports nothing. plan-routes.ts uses it before traffic, the pipeline for models that only a wildcard names.

import type { Ability, Catalog, CatalogModel, CatalogProvider, ModelFamily } from "../contract/catalog.ts";
import type { Traits } from "../contract/context.ts";
import type { PlanDeployment } from "../contract/plan.ts";
import type { Price } from "../contract/usage.ts";
import type { ConfigModel, ConfigProvider } from "./config.ts";

/** The part of a deployment that depends on the model alone. */
export interface UpstreamModel {
  readonly facts: PlanDeployment["facts"];
  readonly traits: Traits;
  readonly price: Price | undefined;
  readonly free: boolean;
}

/** A provider as gateway.yaml leaves it. `catalog` is undefined when the file defines it, or gives it another dialect. */
export interface EffectiveProvider {
  readonly id: string;
  readonly dialect: string;
  readonly dialectTraits: Traits;
  readonly catalog: CatalogProvider | undefined;
  readonly config: ConfigProvider | undefined;
}

/** Own entries only: a model named `constructor` is not one. */
export const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** `*` stands for any text; everything else is literal and case counts. */
export function matchesGlob(glob: string, text: string): boolean {
  const [head = "", ...rest] = glob.split("*");
  if (rest.length === 0) return glob === text;
  const tail = rest.pop() ?? "";
  if (!text.startsWith(head) || text.length < head.length + tail.length || !text.endsWith(tail)) return false;
  let at = head.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return at <= text.length - tail.length;
}

const familiesOf = (provider: CatalogProvider | undefined, model: string): readonly ModelFamily[] =>
  (provider?.families ?? []).filter(({ match }) => match.some((glob) => matchesGlob(glob, model)));

/** Abilities are not merged: whoever names them last names them all. */
export function upstreamModel(provider: EffectiveProvider, model: string): UpstreamModel {
  const known = provider.catalog && own(provider.catalog.models, model);
  return lay(provider.dialectTraits, provider.catalog, known, provider.config?.models.get(model), model);
}

function lay(
  dialectTraits: Traits,
  provider: CatalogProvider | undefined,
  known: CatalogModel | undefined,
  entry: ConfigModel | undefined,
  model: string,
): UpstreamModel {
  const families = familiesOf(provider, model);
  const last = <T>(pick: (family: ModelFamily) => T | undefined): T | undefined =>
    families.reduce<T | undefined>((found, family) => pick(family) ?? found, undefined);
  const supports: readonly Ability[] = entry?.supports ?? known?.supports ?? last((family) => family.supports) ?? [];
  const traits: Record<string, Traits[string]> = { ...dialectTraits, ...provider?.traits };
  for (const family of families) Object.assign(traits, family.traits);
  Object.assign(traits, known?.traits);
  for (const { name, value } of entry?.traits ?? []) traits[name] = value;
  const free = entry?.hasPrice ? false : (entry?.free ?? known?.free ?? false);
  return {
    facts: {
      context: entry?.context ?? known?.context ?? last((family) => family.context),
      maxOutput: entry?.maxOutput ?? known?.maxOutput ?? last((family) => family.maxOutput),
      supports,
    },
    traits,
    price: free ? undefined : (entry?.price ?? known?.price),
    free,
  };
}

/** What is looked at of a plan, bound or not. */
export interface PlanDialects {
  readonly providers: Readonly<Record<string, { readonly dialect: string }>>;
}

/**
 * The deployment that a `provider/*` deployment of the plan becomes for one model. A model that the catalogue does not know has no price and
 * the facts of its family; one that it knows has its own.
 */
export function concreteDeployment(catalog: Catalog, plan: PlanDialects, star: PlanDeployment, model: string): PlanDeployment {
  const listed = own(catalog.providers, star.provider);
  // Where gateway.yaml gave the provider another dialect, the catalogue speaks of something else.
  const provider = listed && listed.dialect === own(plan.providers, star.provider)?.dialect ? listed : undefined;
  // The star's traits already hold the dialect's and the provider's.
  const found = lay(star.traits, provider && { ...provider, traits: {} }, provider && own(provider.models, model), undefined, model);
  return { ...star, id: `${star.provider}/${model}`, upstreamModel: model, ...found };
}
