// @generated from schema/dialects/gemini-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { MappingContext } from "../../../src/contract/context.ts";
import type * as Chat from "../../types/canonical.ts";

/** What may differ between the providers, families and models that speak this dialect. */
export type Traits = {
  /** whether pictures, sound and documents are understood beside text */
  readonly media: boolean;
  /** whether it can be said what the vectors are for */
  readonly purpose: boolean;
};

export type Ctx = MappingContext<Traits, Chat.EmbeddingsRequest>;

export const traitDefaults: Traits = {
  media: false,
  purpose: true,
};
