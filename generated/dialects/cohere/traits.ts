// @generated from schema/dialects/cohere.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { MappingContext } from "../../../src/contract/context.ts";

/** What may differ between the providers, families and models that speak this dialect. */
export type Traits = {
  /** whether the model takes the thinking switch */
  readonly thinking: boolean;
  /** earlier thoughts: only as the plan ahead of tool calls, or as blocks of the content */
  readonly thoughts: "plan" | "content";
  /** whether the model can be told to call a tool or none */
  readonly tool_choice: boolean;
};

export type Ctx = MappingContext<Traits>;

export const traitDefaults: Traits = {
  thinking: false,
  thoughts: "plan",
  tool_choice: true,
};
