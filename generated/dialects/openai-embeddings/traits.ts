// @generated from schema/dialects/openai-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { MappingContext } from "../../../src/contract/context.ts";
import type * as Chat from "../../types/canonical.ts";

/** What may differ between the providers, families and models that speak this dialect. */
export type Traits = {
  /** whether a length of the vectors may be asked for */
  readonly dimensions: boolean;
  /** how vectors can be written */
  readonly formats: readonly ("float" | "base64")[];
  /** whether vectors of queries and of passages differ (input_type, and truncate beside it) */
  readonly input_types: boolean;
  /** what a vector in base64 is made of; who has bytes writes nothing else */
  readonly numbers: "floats" | "bytes";
  /** whether lists of tokens are taken in place of texts */
  readonly tokens: boolean;
};

export type Ctx = MappingContext<Traits, Chat.EmbeddingsRequest>;

export const traitDefaults: Traits = {
  dimensions: true,
  formats: ["float", "base64"],
  input_types: false,
  numbers: "floats",
  tokens: true,
};
