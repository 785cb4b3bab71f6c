// @generated from schema/dialects/toy.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { MappingContext } from "../../../src/contract/context.ts";

/** What may differ between the providers, families and models that speak this dialect. */
export type Traits = {
  /** whether a temperature is taken */
  readonly heat: "any" | "none";
  /** whether the model shows its thoughts */
  readonly thinks: boolean;
  /** paces the model knows */
  readonly paces: readonly ("quick" | "slow")[];
};

export type Ctx = MappingContext<Traits>;

export const traitDefaults: Traits = {
  heat: "any",
  thinks: true,
  paces: ["quick", "slow"],
};
