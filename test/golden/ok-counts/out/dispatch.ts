// @generated from schema/dialects and schema/providers. Edit those files, then run `npm run gen`.

import type { Catalog } from "../src/contract/catalog.ts";
import type { CountingDialect, Dialect, Dispatch, PlainDialect, ProviderEntry } from "../src/contract/dialect.ts";
import { counting as toyCounting, dialect as toyDialect } from "./dialects/toy/index.ts";
import { traitDefaults as toyTraits } from "./dialects/toy/traits.ts";
import * as spark from "./providers/spark.ts";

export const dialects = {
  toy: toyDialect,
} as const satisfies Record<string, Dialect>;

export const plain = {} as const satisfies Record<string, PlainDialect>;

export const counting = {
  toy: toyCounting,
} as const satisfies Record<string, CountingDialect>;

const providers = {
  spark: { dialect: "toy", errors: spark.errors, encoders: {} },
} as const satisfies Record<string, ProviderEntry>;

export const dispatch: Dispatch = {
  dialects,
  plain,
  counting,
  providers,
  forDialect(id) {
    const dialect: Dialect | undefined = (dialects as Readonly<Record<string, Dialect>>)[id];
    if (dialect === undefined) throw new Error(`no dialect ${id}: the plan was checked against another catalogue`);
    return { dialect, encodeRequest: dialect.encodeRequest, errors: [] };
  },
};

export const catalog: Catalog = {
  dialects: {
    toy: { id: "toy", traits: toyTraits },
  },
  providers: {
    spark: spark.provider,
  },
};
