// Which media the gateway fetches for whom, as a table of the coverage page: what each wire takes only as bytes, by provider. Pure.

import type { CatalogProvider } from "../contract/catalog.ts";
import type { Traits } from "../contract/context.ts";
import { INLINE_MEDIA } from "../contract/media.ts";
import { type Generated, traitsOf } from "./generated.ts";
import { deploymentOf, planFor } from "./provider-check/play.ts";

/** A row for each dialect and list of types, with the providers it holds for. A provider stands in two where it depends on the model. */
export function mediaTable(generated: Generated, providers: readonly CatalogProvider[]): readonly string[] {
  const rows = new Map<string, Set<string>>();
  for (const provider of providers) {
    for (const [dialect, types] of wantedBy(generated, provider)) {
      const row = `${dialect} | ${types.length === 0 ? "nothing: addresses are taken" : types.join(", ")}`;
      rows.set(row, (rows.get(row) ?? new Set()).add(provider.id));
    }
  }
  const lines = [...rows].map(([row, ids]) => `| ${row} | ${[...ids].join(", ")} |`).sort();
  return ["| dialect | taken only as bytes | by |", "|---|---|---|", ...lines];
}

type Wanted = readonly [dialect: string, types: readonly string[]];

function wantedBy(generated: Generated, provider: CatalogProvider): readonly Wanted[] {
  const planned = planFor(generated, provider.id, {});
  if (!planned.ok) throw new Error(`${provider.id}: ${planned.failure.message}`);
  const known = Object.values(provider.models).filter(({ status }) => status !== "retired");
  const models = known.length === 0 ? ["any"] : known.map(({ id }) => id);
  const defaults = traitsOf(generated.catalog);
  return models.flatMap((model): Wanted[] => {
    const { dialect = provider.dialect, traits, otherTraits = {}, speaks } = deploymentOf(generated, planned.value, model);
    const spoken: readonly (readonly [string, Traits])[] = [[dialect, traits], ...Object.entries(otherTraits)];
    return spoken.flatMap(([id, said]): Wanted[] => {
      const types = { ...defaults[id], ...said }[INLINE_MEDIA];
      return Array.isArray(types) && (id === dialect || speaks?.includes(id) !== false) ? [[id, types]] : [];
    });
  });
}
