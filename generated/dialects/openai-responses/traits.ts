// @generated from schema/dialects/openai-responses.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { MappingContext } from "../../../src/contract/context.ts";

/** What may differ between the providers, families and models that speak this dialect. */
export type Traits = {
  /** the role of instructions upstream */
  readonly system_role: "system" | "developer";
  /** temperature, top_p and logprobs: always, never, or only with effort none */
  readonly sampling: "any" | "none" | "without_reasoning";
  /** efforts the model takes */
  readonly efforts: readonly ("none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max")[];
  /** whether strict is taken */
  readonly strict_tools: boolean;
  /** whether it keeps answers unless it is told not to */
  readonly stores: boolean;
  /** how long a prompt stays in the cache after it was last read, unless the request asks for more: as long a conversation is kept with its deployment */
  readonly cache_minutes: number;
  /** whether thoughts come with a proof when asked for, and are taken back with it alone */
  readonly proven_thoughts: boolean;
  /** media types taken only as bytes; fetched by the gateway where a client gives an address */
  readonly inline_media: readonly ("image/png" | "image/jpeg" | "image/gif" | "image/webp" | "audio/wav" | "audio/mpeg" | "audio/flac" | "audio/ogg" | "audio/aac" | "audio/aiff" | "video/mp4" | "video/quicktime" | "video/webm" | "application/pdf" | "application/msword" | "application/vnd.ms-excel" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "text/plain" | "text/csv" | "text/html" | "text/markdown")[];
};

export type Ctx = MappingContext<Traits>;

export const traitDefaults: Traits = {
  system_role: "system",
  sampling: "any",
  efforts: [],
  strict_tools: true,
  stores: true,
  cache_minutes: 5,
  proven_thoughts: true,
  inline_media: [],
};
