// The generator's picture of one provider with its prices: plain data. Types only.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { Span } from "../../src/contract/diagnostic.ts";
import type { ErrorRuleIr, Row } from "./dialect.ts";

export interface ProviderIr {
  readonly file: string;
  readonly at: Span;
  readonly data: CatalogProvider;
  /** The dialect's rows with the provider's own laid over them; null when it has none of its own. */
  readonly rows: readonly Row[] | null;
  readonly errors: readonly ErrorRuleIr[];
}
