// @generated from schema/dialects/ollama.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { MappingContext } from "../../../src/contract/context.ts";

/** What may differ between the providers, families and models that speak this dialect. */
export type Traits = {
  /** how thinking is asked for: not at all, on or off, or by a level */
  readonly thinks: "none" | "switch" | "level";
};

export type Ctx = MappingContext<Traits>;

export const traitDefaults: Traits = {
  thinks: "switch",
};
