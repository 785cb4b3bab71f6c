// @generated from schema/dialects/jina-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { MappingContext } from "../../../src/contract/context.ts";
import type * as Chat from "../../types/canonical.ts";

/** What may differ between the providers, families and models that speak this dialect. */
export type Traits = {
  /** whether the texts can be asked for beside the scores */
  readonly return_documents: boolean;
  /** whether it can be said that what is too long may be cut */
  readonly truncation: boolean;
};

export type Ctx = MappingContext<Traits, Chat.RerankRequest>;

export const traitDefaults: Traits = {
  return_documents: true,
  truncation: true,
};
