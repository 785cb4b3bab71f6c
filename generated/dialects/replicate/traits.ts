// @generated from schema/dialects/replicate.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { MappingContext } from "../../../src/contract/context.ts";

/** What may differ between the providers, families and models that speak this dialect. */
export type Traits = {
  /** inputs the model has beside its prompt; one it does not have would be refused */
  readonly takes: readonly ("system_prompt" | "messages" | "image" | "image_input" | "max_tokens" | "max_completion_tokens" | "max_new_tokens" | "max_output_tokens" | "temperature" | "top_p" | "top_k" | "seed" | "stop_sequences" | "presence_penalty" | "frequency_penalty" | "reasoning_effort" | "verbosity" | "extended_thinking")[];
};

export type Ctx = MappingContext<Traits>;

export const traitDefaults: Traits = {
  takes: ["system_prompt", "max_tokens", "temperature", "top_p"],
};
