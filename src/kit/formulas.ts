// The functions generated code and formulas may call: nothing else is in reach of a mapping.

export * from "./cache-marks.ts";
export * from "./content.ts";
export * from "./count-tokens.ts";
export * from "./documents.ts";
export { exceptionIn } from "./errors.ts";
export * from "./file-formats.ts";
export * from "./history.ts";
export * from "./instructions.ts";
export * from "./items.ts";
export * from "./json.ts";
export * from "./judgements.ts";
export * from "./kept-pieces.ts";
export * from "./lists.ts";
export * from "./losses.ts";
export * from "./opaque.ts";
export * from "./pictures.ts";
export * from "./prompts.ts";
export * from "./reasoning.ts";
export * from "./schemas.ts";
export * from "./spelling.ts";
export * from "./tagged-thoughts.ts";
export * from "./tools.ts";
export * from "./values.ts";
export * from "./vectors.ts";
