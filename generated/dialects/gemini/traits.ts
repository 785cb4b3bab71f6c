// @generated from schema/dialects/gemini.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { MappingContext } from "../../../src/contract/context.ts";

/** What may differ between the providers, families and models that speak this dialect. */
export type Traits = {
  /** how thinkingConfig is said, if at all */
  readonly thinking: "none" | "budget" | "level";
  /** the smallest thinkingBudget that is not off */
  readonly budget_min: number;
  /** the largest thinkingBudget */
  readonly budget_max: number;
  /** whether a thinkingBudget of 0 is taken */
  readonly budget_off: boolean;
  /** values of thinkingLevel the model takes */
  readonly levels: readonly ("minimal" | "low" | "medium" | "high" | "xhigh")[];
  /** whether temperature, topP and topK count */
  readonly sampling: boolean;
  /** whether presencePenalty and frequencyPenalty are taken */
  readonly penalties: boolean;
  /** whether candidateCount may be more than 1 */
  readonly candidates: boolean;
  /** whether calls and results carry ids, and results may hold media */
  readonly function_ids: boolean;
  /** whether the calls of the current turn must be signed */
  readonly signatures: "required" | "optional";
  /** in which terms schemas are said */
  readonly json_schema: "json_schema" | "openapi";
  /** whether a part may say how closely it is to be looked at */
  readonly media_resolution: boolean;
  /** whether functions beside hosted tools are to be announced (includeServerSideToolInvocations) */
  readonly mixed_tools_flag: boolean;
  /** how a model is told what to do: by instructions, or in the user's words */
  readonly instructions: "apart" | "words";
  /** where the class of service is asked for */
  readonly tier: "field" | "header";
  /** whether functions, JSON answers and hosted tools go together */
  readonly tools_with_json: boolean;
  /** whether log probabilities are given */
  readonly logprobs: boolean;
  /** media types taken only as bytes; fetched by the gateway where a client gives an address */
  readonly inline_media: readonly ("image/png" | "image/jpeg" | "image/gif" | "image/webp" | "audio/wav" | "audio/mpeg" | "audio/flac" | "audio/ogg" | "audio/aac" | "audio/aiff" | "video/mp4" | "video/quicktime" | "video/webm" | "application/pdf" | "application/msword" | "application/vnd.ms-excel" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "text/plain" | "text/csv" | "text/html" | "text/markdown")[];
};

export type Ctx = MappingContext<Traits>;

export const traitDefaults: Traits = {
  thinking: "level",
  budget_min: 0,
  budget_max: 24576,
  budget_off: false,
  levels: ["low", "medium", "high"],
  sampling: true,
  penalties: false,
  candidates: false,
  function_ids: true,
  signatures: "required",
  json_schema: "json_schema",
  media_resolution: true,
  mixed_tools_flag: true,
  instructions: "apart",
  tier: "field",
  tools_with_json: true,
  logprobs: false,
  inline_media: [],
};
