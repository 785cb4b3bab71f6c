// @generated from schema/dialects/anthropic-messages.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { MappingContext } from "../../../src/contract/context.ts";

/** What may differ between the providers, families and models that speak this dialect. */
export type Traits = {
  /** temperature and top_p: both, one of the two, or neither */
  readonly sampling: "any" | "one_of" | "none";
  /** values of thinking.type the model takes */
  readonly thinking: readonly ("enabled" | "disabled" | "adaptive" | "between_tools")[];
  /** whether the model thinks when nothing is said */
  readonly thinking_default: "on" | "off";
  /** values of output_config.effort the model takes */
  readonly efforts: readonly ("low" | "medium" | "high" | "xhigh" | "max")[];
  /** those it takes while thinking is off */
  readonly quiet_efforts: readonly ("low" | "medium" | "high" | "xhigh" | "max")[];
  /** whether tool_choice any and tool are taken */
  readonly forced_tools: boolean;
  /** the same while thinking */
  readonly forced_tools_with_thinking: boolean;
  /** whether output_config.format is taken; otherwise the answer is the input of a tool */
  readonly structured_output: "native" | "tool";
  /** marks of the prompt cache: those asked for, or added where there are none */
  readonly cache_marks: "asked" | "added";
  /** tokens below which nothing is cached, and no mark is added */
  readonly cache_least: number;
  /** how long a prompt stays in the cache after it was last read, unless the request asks for more: as long a conversation is kept with its deployment */
  readonly cache_minutes: number;
  /** instructions in the middle of a conversation: moved to the front, or kept where they stand */
  readonly late_instructions: "moved" | "kept";
  /** whether thinking.display is understood */
  readonly display: boolean;
  /** media types taken only as bytes; fetched by the gateway where a client gives an address */
  readonly inline_media: readonly ("image/png" | "image/jpeg" | "image/gif" | "image/webp" | "audio/wav" | "audio/mpeg" | "audio/flac" | "audio/ogg" | "audio/aac" | "audio/aiff" | "video/mp4" | "video/quicktime" | "video/webm" | "application/pdf" | "application/msword" | "application/vnd.ms-excel" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "text/plain" | "text/csv" | "text/html" | "text/markdown")[];
};

export type Ctx = MappingContext<Traits>;

export const traitDefaults: Traits = {
  sampling: "any",
  thinking: ["enabled", "disabled"],
  thinking_default: "off",
  efforts: [],
  quiet_efforts: [],
  forced_tools: true,
  forced_tools_with_thinking: false,
  structured_output: "native",
  cache_marks: "asked",
  cache_least: 1024,
  cache_minutes: 5,
  late_instructions: "moved",
  display: false,
  inline_media: [],
};
