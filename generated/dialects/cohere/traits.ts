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
  /** media types taken only as bytes; fetched by the gateway where a client gives an address */
  readonly inline_media: readonly ("image/png" | "image/jpeg" | "image/gif" | "image/webp" | "audio/wav" | "audio/mpeg" | "audio/flac" | "audio/ogg" | "audio/aac" | "audio/aiff" | "video/mp4" | "video/quicktime" | "video/webm" | "application/pdf" | "application/msword" | "application/vnd.ms-excel" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "text/plain" | "text/csv" | "text/html" | "text/markdown")[];
};

export type Ctx = MappingContext<Traits>;

export const traitDefaults: Traits = {
  thinking: false,
  thoughts: "plan",
  tool_choice: true,
  inline_media: ["text/plain", "text/csv", "text/html", "text/markdown"],
};
