// The generator's picture of one provider with its prices: plain data. Types only.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { Span } from "../../src/contract/diagnostic.ts";
import type { ErrorRuleIr, Row } from "./dialect.ts";

export interface ProviderIr {
  readonly file: string;
  readonly at: Span;
  readonly data: CatalogProvider;
  /** By dialect, where the provider has rows of its own: the dialect's with those laid over them. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly errors: readonly ErrorRuleIr[];
}
