// What the laws are held to: every dialect, every provider with every set of traits its models have. Looks only at what is generated.

import fc from "fast-check";
import * as generated from "../../generated/dispatch.ts";
import { spokenDialects, upstreamModel } from "../../src/config/upstream-model.ts";
import type { Catalog, CatalogModel } from "../../src/contract/catalog.ts";
import type { Loss, MappingContext } from "../../src/contract/context.ts";
import type { AnyDialect, Dialect, Dispatch, ProviderFunctions } from "../../src/contract/dialect.ts";
import { functionsFor } from "../../src/pipeline/wire.ts";

export const dispatch: Dispatch = generated.dispatch;
export const catalog: Catalog = generated.catalog;
export const dialects: readonly Dialect[] = Object.values(dispatch.dialects);
/** For `test.each`. */
export const rows = dialects.map((dialect) => ({ id: dialect.id, dialect }));
/** Of the operations that are answered whole. */
export const plainRows = Object.values(dispatch.plain).map((dialect) => ({ id: dialect.id, dialect }));

/** One way a dialect is spoken: a provider with the traits of some of its models. */
export interface Speaker<D extends AnyDialect = Dialect> {
  /** How a counterexample names it. */
  readonly [fc.toStringMethod]: () => string;
  readonly id: string;
  readonly functions: ProviderFunctions<D>;
  readonly traits: MappingContext["traits"];
  readonly model: MappingContext["model"];
  readonly unknownFields: MappingContext["unknownFields"];
}

/** Speakers of a dialect, each combination of encoder, traits and limits once; the dialect with its defaults first. */
export function speakersOf<D extends AnyDialect>(dialect: D): readonly Speaker<D>[] {
  const traits = catalog.dialects[dialect.id]?.traits ?? {};
  const plain: Speaker<D> = {
    [fc.toStringMethod]: () => dialect.id,
    id: dialect.id,
    functions: { dialect, encodeRequest: dialect.encodeRequest, errors: [] },
    traits,
    model: { id: "model-a", context: undefined, maxOutput: undefined, supports: new Set() },
    unknownFields: "keep",
  };
  const seen = new Map<string, Speaker<D>>();
  for (const provider of Object.values(catalog.providers)) {
    const spoken = spokenDialects(catalog, provider.dialect, Object.keys(provider.also ?? {}), provider);
    if (!spoken.some((one) => one.id === dialect.id)) continue;
    const functions = functionsFor(dispatch, provider, dialect.id) as ProviderFunctions<D>; // it is that dialect's
    for (const name of [...Object.keys(provider.models), "a-model-nobody-knows"]) {
      const found = upstreamModel({ id: provider.id, spoken, catalog: provider, config: undefined }, name);
      const own = (found.dialect ?? provider.dialect) === dialect.id ? found.traits : found.otherTraits?.[dialect.id];
      if (own === undefined) continue;
      const key = JSON.stringify([
        functions.encodeRequest === dialect.encodeRequest ? "" : provider.id,
        own,
        found.facts.maxOutput,
        [...found.facts.supports].sort(),
        provider.unknownFields,
      ]);
      if (seen.has(key)) continue;
      const { context, maxOutput, supports } = found.facts;
      const id = `${provider.id}/${name}`;
      seen.set(key, {
        [fc.toStringMethod]: () => id,
        id,
        functions,
        traits: own,
        model: { id: name, context, maxOutput, supports: new Set(supports) },
        unknownFields: provider.unknownFields,
      });
    }
  }
  return [plain, ...seen.values()];
}

export const models: readonly CatalogModel[] = Object.values(catalog.providers).flatMap((provider) => Object.values(provider.models));

export const NOW_MS = 1_750_000_000_000;
export const REQUEST_ID = "req_0123456789abcdef";

/** A context of its own for each call: losses are pushed on it. */
export function contextOf(
  speaker: Speaker<AnyDialect>,
  side: MappingContext["side"],
  peer = "elsewhere",
): MappingContext<never> & { readonly losses: Loss[] } {
  const ctx: MappingContext = {
    side,
    peer,
    issuer: speaker.id,
    model: speaker.model,
    traits: speaker.traits,
    nowMs: NOW_MS,
    requestId: REQUEST_ID,
    unknownFields: speaker.unknownFields,
    losses: [],
  };
  return ctx as MappingContext<never>; // traits are of the dialect, by the catalogue
}

/** As it travels: through JSON text. */
export const sent = (body: object): unknown => JSON.parse(JSON.stringify(body));

export const isRejected = (ctx: { readonly losses: readonly Loss[] }): boolean => ctx.losses.some((loss) => loss.kind === "rejected");

/** What is wrong with a body, as one text; "" when nothing is. */
export const wrongs = (findings: readonly { readonly path: string; readonly message: string }[]): string =>
  findings.map(({ path, message }) => `${path} ${message}`).join("; ");

/** A body as the gateway reads it: where the model has a field, it is there. */
export const asRead = ({ modelField }: AnyDialect, body: unknown, model = "m"): object =>
  modelField === undefined ? (body as object) : { [modelField]: model, ...(body as object) }; // bodies are objects
