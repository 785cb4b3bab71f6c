// @generated from schema/dialects/bedrock-converse.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { MappingContext } from "../../../src/contract/context.ts";

/** What may differ between the providers, families and models that speak this dialect. */
export type Traits = {
  /** in whose words reasoning is asked for */
  readonly reasoning: "none" | "claude" | "nova" | "effort";
  /** values of Claude's thinking.type the model takes */
  readonly thinking: readonly ("enabled" | "disabled" | "adaptive")[];
  /** efforts the model takes */
  readonly efforts: readonly ("low" | "medium" | "high" | "xhigh" | "max")[];
  /** temperature and top_p: both, one of the two, or neither */
  readonly sampling: "any" | "one_of" | "none";
  /** where top_k goes */
  readonly top_k: "none" | "plain" | "nova";
  /** whether stop sequences are taken */
  readonly stop: boolean;
  /** cache points: none, of five minutes, also of an hour */
  readonly cache: "none" | "short" | "long";
  /** whether tools may be marked too */
  readonly tool_cache: boolean;
  /** marks of the prompt cache: those asked for, or added where there are none */
  readonly cache_marks: "asked" | "added";
  /** tokens below which nothing is cached, and no mark is added */
  readonly cache_least: number;
  /** how long a prompt stays in the cache after it was last read, unless the request asks for more: as long a conversation is kept with its deployment */
  readonly cache_minutes: number;
  /** how a call can be forced: by name too, any, not at all */
  readonly tool_choice: "all" | "any" | "auto";
  /** whether outputConfig.textFormat is taken; or the answer is the input of a tool */
  readonly structured_output: "native" | "tool" | "none";
  /** how a model is told what to do: by instructions, or in the user's words */
  readonly instructions: "apart" | "words";
  /** whether thoughts are replayed with their proof; without one they never are */
  readonly signed_thoughts: boolean;
  /** whether parallel calls can be switched off */
  readonly parallel_switch: boolean;
  /** media types taken only as bytes; fetched by the gateway where a client gives an address */
  readonly inline_media: readonly ("image/png" | "image/jpeg" | "image/gif" | "image/webp" | "audio/wav" | "audio/mpeg" | "audio/flac" | "audio/ogg" | "audio/aac" | "audio/aiff" | "video/mp4" | "video/quicktime" | "video/webm" | "application/pdf" | "application/msword" | "application/vnd.ms-excel" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "text/plain" | "text/csv" | "text/html" | "text/markdown")[];
};

export type Ctx = MappingContext<Traits>;

export const traitDefaults: Traits = {
  reasoning: "none",
  thinking: ["enabled", "disabled"],
  efforts: [],
  sampling: "any",
  top_k: "none",
  stop: true,
  cache: "none",
  tool_cache: true,
  cache_marks: "asked",
  cache_least: 1024,
  cache_minutes: 5,
  tool_choice: "all",
  structured_output: "native",
  instructions: "apart",
  signed_thoughts: true,
  parallel_switch: false,
  inline_media: [
    "image/jpeg", "image/png", "image/gif", "image/webp", "audio/wav", "audio/mpeg", "audio/flac", "audio/aac",
    "audio/ogg", "video/mp4", "video/webm", "application/pdf", "text/plain", "text/csv", "text/html",
    "text/markdown", "application/msword", "application/vnd.ms-excel",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ],
};
