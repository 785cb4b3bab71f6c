// @generated from schema/dialects/openai-moderations.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { MappingContext } from "../../../src/contract/context.ts";
import type * as Chat from "../../types/canonical.ts";

/** What may differ between the providers, families and models that speak this dialect. */
export type Traits = {
  /** whether pictures are judged too */
  readonly pictures: boolean;
};

export type Ctx = MappingContext<Traits, Chat.ModerationsRequest>;

export const traitDefaults: Traits = {
  pictures: true,
};
