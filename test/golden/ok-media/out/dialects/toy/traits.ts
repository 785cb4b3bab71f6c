// @generated from schema/dialects/toy.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { MappingContext } from "../../../src/contract/context.ts";

/** What may differ between the providers, families and models that speak this dialect. */
export type Traits = {
  /** media types taken only as bytes */
  readonly inline_media: readonly ("image/png" | "image/jpeg" | "image/gif" | "image/webp" | "audio/wav" | "audio/mpeg" | "audio/flac" | "audio/ogg" | "audio/aac" | "audio/aiff" | "video/mp4" | "video/quicktime" | "video/webm" | "application/pdf" | "application/msword" | "application/vnd.ms-excel" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "text/plain" | "text/csv" | "text/html" | "text/markdown")[];
  /** whether a temperature is taken */
  readonly heat: "any" | "none";
  /** whether the model shows its thoughts */
  readonly thinks: boolean;
  /** paces the model knows */
  readonly paces: readonly ("quick" | "slow")[];
};

export type Ctx = MappingContext<Traits>;

export const traitDefaults: Traits = {
  inline_media: ["image/png"],
  heat: "any",
  thinks: true,
  paces: ["quick", "slow"],
};
