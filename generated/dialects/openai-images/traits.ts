// @generated from schema/dialects/openai-images.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { MappingContext } from "../../../src/contract/context.ts";
import type * as Chat from "../../types/canonical.ts";

/** What may differ between the providers, families and models that speak this dialect. */
export type Traits = {
  /** whether the file's format and compression may be asked for */
  readonly formats: boolean;
  /** whether response_format (url or b64_json) is taken */
  readonly delivery: "any" | "none";
};

export type Ctx = MappingContext<Traits, Chat.ImagesRequest>;

export const traitDefaults: Traits = {
  formats: true,
  delivery: "any",
};
