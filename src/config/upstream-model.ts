// What is known of one upstream model: dialect, provider, families, catalogue and gateway.yaml laid over each other, the later winning.
// Pure; reports nothing. plan-routes.ts uses it before traffic, the pipeline for models that only a wildcard names.

import type { Ability, Catalog, CatalogModel, CatalogProvider, ModelFamily } from "../contract/catalog.ts";
import type { Traits } from "../contract/context.ts";
import type { Operation } from "../contract/operation.ts";
import type { PlanDeployment, PlanProvider, StandsFor } from "../contract/plan.ts";
import type { ConfigModel, ConfigProvider } from "./config.ts";

/** The part of a deployment that depends on the model alone. */
export type UpstreamModel = Pick<
  PlanDeployment,
  "operations" | "dialect" | "speaks" | "dialectWhen" | "countsTokens" | "standsFor" | "facts" | "traits" | "otherTraits" | "price" | "free"
>;

/** What gateway.yaml says of a model. */
type Said = Partial<
  Pick<ConfigModel, "operations" | "supports" | "context" | "maxOutput" | "maxInputs" | "hasPrice" | "price" | "free">
> & {
  readonly traits?: readonly { readonly name: string; readonly value: Traits[string] }[] | undefined;
};

/** A dialect that a provider speaks. */
export interface SpokenDialect {
  readonly id: string;
  readonly operation: Operation;
  /** The dialect's defaults, with what the provider says for this dialect alone on top. */
  readonly traits: Traits;
}

/** A provider as gateway.yaml leaves it. `catalog` is undefined when the file defines it, or gives it another dialect. */
export interface EffectiveProvider {
  readonly id: string;
  /** The first is the provider's own; never empty. */
  readonly spoken: readonly [SpokenDialect, ...SpokenDialect[]];
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
export function upstreamModel(provider: EffectiveProvider, model: string, baseModel = baseOf(provider, model)): UpstreamModel {
  const { catalog, config, spoken } = provider;
  const laid = lay(spoken, catalog, catalog && own(catalog.models, baseModel), config?.models.get(model), baseModel);
  const standsFor = baseModel === model ? standsForOf(catalog, config?.models.get(model), model) : undefined;
  return { ...laid, ...countsOf(catalog, model), ...(standsFor === undefined ? {} : doubtful(laid, standsFor)) };
}

/** Undefined for an id that says what it is. */
function standsForOf(provider: CatalogProvider | undefined, entry: Said | undefined, model: string): StandsFor | undefined {
  const lookup = (provider?.lookups ?? []).findIndex(({ match }) => match.some((glob) => matchesGlob(glob, model)));
  if (lookup === -1 || provider === undefined || own(provider.models, model) !== undefined) return undefined;
  const { operations, supports, context, maxOutput, maxInputs, traits = [] } = entry ?? {};
  const said = { operations, supports, context, maxOutput, maxInputs };
  return {
    lookup,
    said: {
      ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
      ...(traits.length === 0 ? {} : { traits: Object.fromEntries(traits.map(({ name, value }) => [name, value])) }),
    },
  };
}

/** Nothing is held against a model that nobody knows yet. */
const doubtful = ({ facts }: UpstreamModel, standsFor: StandsFor): Pick<UpstreamModel, "standsFor" | "facts"> => ({
  standsFor,
  facts: {
    ...facts,
    context: standsFor.said.context,
    maxOutput: standsFor.said.maxOutput,
    supports: standsFor.said.supports ?? [],
  },
});

/** A deployment whose id was looked up: what the model behind it is, but for what gateway.yaml says, and called by its own id. */
export function standingDeployment(catalog: Catalog, plan: PlanDialects, deployment: PlanDeployment, model: string): PlanDeployment {
  const planned = own(plan.providers, deployment.provider);
  const provider = own(catalog.providers, planned?.like ?? deployment.provider);
  const { standsFor, price, free, ...rest } = deployment;
  if (provider === undefined || standsFor === undefined) return deployment;
  const { traits = {}, ...said } = standsFor.said;
  const entry: Said = {
    ...said,
    traits: Object.entries(traits).map(([name, value]) => ({ name, value })),
    hasPrice: price !== undefined,
    price,
    free: free || undefined,
  };
  const spoken = spokenDialects(catalog, planned?.dialect ?? "", Object.keys(planned?.also ?? {}), provider);
  return { ...rest, ...lay(spoken, provider, own(provider.models, model), entry, model) };
}

/** What is counted is what is called: a profile's id is refused where the model behind it is taken. */
function countsOf(provider: CatalogProvider | undefined, model: string): Pick<UpstreamModel, "countsTokens"> {
  const known = provider && own(provider.models, model);
  const said = familiesOf(provider, model).reduce<boolean | undefined>((found, family) => family.countsTokens ?? found, undefined);
  const countsTokens = known?.countsTokens ?? said;
  return countsTokens === undefined ? {} : { countsTokens };
}

/** The catalogue's name of a model that the file may have under a name of its own. */
export const baseOf = ({ config }: EffectiveProvider, model: string): string => config?.models.get(model)?.baseModel?.value ?? model;

function lay(
  spoken: EffectiveProvider["spoken"],
  provider: CatalogProvider | undefined,
  known: CatalogModel | undefined,
  entry: Said | undefined,
  model: string,
): UpstreamModel {
  const families = familiesOf(provider, model);
  const last = <T>(pick: (family: ModelFamily) => T | undefined): T | undefined =>
    families.reduce<T | undefined>((found, family) => pick(family) ?? found, undefined);
  const supports: readonly Ability[] = entry?.supports ?? known?.supports ?? last((family) => family.supports) ?? [];
  const free = entry?.hasPrice ? false : (entry?.free ?? known?.free ?? (known === undefined && provider?.unlistedModels === "free"));
  const operations = entry?.operations ?? known?.operations ?? last((family) => family.operations) ?? [spoken[0].operation];
  const speaks = known?.speaks ?? last((family) => family.speaks);
  const able = spoken.filter(({ id, operation }) => operations.includes(operation) && isServedBy(id, operation, spoken, speaks));
  const wanted = known?.dialect ?? last((family) => family.dialect) ?? speaks?.[0];
  const dialect = able.find(({ id }) => id === wanted) ?? able[0] ?? spoken[0];

  const said: Record<string, Traits[string]> = { ...provider?.traits };
  for (const family of families) Object.assign(said, family.traits);
  Object.assign(said, known?.traits);
  for (const { name, value } of entry?.traits ?? []) said[name] = value;
  const others = able.filter((one) => one !== dialect).map((one) => [one.id, traitsOf(one, said)] as const);
  const dialectWhen = known?.dialectWhen ?? last((family) => family.dialectWhen);
  const isUsual = operations.length === 1 && operations[0] === spoken[0].operation;
  return {
    ...(isUsual ? {} : { operations }),
    ...(dialect === spoken[0] ? {} : { dialect: dialect.id }),
    ...(speaks === undefined ? {} : { speaks }),
    ...(dialectWhen === undefined ? {} : { dialectWhen }),
    facts: {
      context: entry?.context ?? known?.context ?? last((family) => family.context),
      maxOutput: entry?.maxOutput ?? known?.maxOutput ?? last((family) => family.maxOutput),
      ...optionalInputs(entry?.maxInputs ?? known?.maxInputs ?? last((family) => family.maxInputs)),
      supports,
    },
    traits: traitsOf(dialect, said),
    ...(others.length === 0 ? {} : { otherTraits: Object.fromEntries(others) }),
    price: free ? undefined : (entry?.price ?? known?.price),
    free,
  };
}

/** `speaks` chooses among the dialects of an operation only where it names one of them; of chat always. */
function isServedBy(id: string, operation: Operation, spoken: readonly SpokenDialect[], speaks: readonly string[] | undefined): boolean {
  const isChosen = operation === "chat" || spoken.some((one) => one.operation === operation && speaks?.includes(one.id) === true);
  return !isChosen || (speaks?.includes(id) ?? true);
}

/** Left away where nobody said it, as in most plans. */
const optionalInputs = (maxInputs: number | undefined): { maxInputs?: number } => (maxInputs === undefined ? {} : { maxInputs });

/** A trait is every dialect's that declares it. */
function traitsOf({ traits }: SpokenDialect, said: Traits): Traits {
  const merged: Record<string, Traits[string]> = { ...traits };
  for (const name in said) if (Object.hasOwn(traits, name)) merged[name] = said[name];
  return merged;
}

/** What is looked at of a plan, bound or not. */
export interface PlanDialects {
  readonly providers: Readonly<
    Record<string, Pick<PlanProvider, "like" | "dialect"> & { readonly also?: Readonly<Record<string, unknown>> | undefined }>
  >;
}

/**
 * The deployment that a `provider/*` deployment of the plan becomes for one model. A model that the catalogue does not know has no price and
 * the facts of its family; one that it knows has its own.
 */
export function concreteDeployment(catalog: Catalog, plan: PlanDialects, star: PlanDeployment, model: string): PlanDeployment {
  const planned = own(plan.providers, star.provider);
  const listed = own(catalog.providers, planned?.like ?? star.provider);
  // Where gateway.yaml gave the provider another dialect, the catalogue speaks of something else.
  const provider = listed && listed.dialect === planned?.dialect ? listed : undefined;
  // The star's traits already hold the dialect's and the provider's.
  const laid = (one: SpokenDialect): SpokenDialect => ({
    ...one,
    traits: one.id === (star.dialect ?? planned?.dialect) ? star.traits : (star.otherTraits?.[one.id] ?? one.traits),
  });
  const [first, ...also] = spokenDialects(catalog, planned?.dialect ?? "", Object.keys(planned?.also ?? {}), provider);
  const found = lay(
    [laid(first), ...also.map(laid)],
    provider && { ...provider, traits: {} },
    provider && own(provider.models, model),
    undefined,
    model,
  );
  const standsFor = standsForOf(provider, undefined, model);
  const named = { ...star, id: `${star.provider}/${model}`, upstreamModel: model, ...found, ...countsOf(provider, model) };
  return standsFor === undefined ? named : { ...named, ...doubtful(found, standsFor) };
}

/** `first` and `also` are ids that the catalogue has. */
export function spokenDialects(
  catalog: Catalog,
  first: string,
  also: readonly string[],
  provider: CatalogProvider | undefined,
): EffectiveProvider["spoken"] {
  const spoken = (id: string): SpokenDialect => {
    const declared = own(catalog.dialects, id);
    return { id, operation: declared?.operation ?? "chat", traits: { ...declared?.traits, ...provider?.also?.[id]?.traits } };
  };
  return [spoken(first), ...also.map(spoken)];
}
