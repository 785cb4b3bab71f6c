// @generated from schema/dialects/openai-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  contains, dropped, extraFields, hasTokens, inputsOf, lose, ownExtra, plainInputs, rejected, saysMoreThanText,
  upper,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-embeddings.ts";
import { DIALECT } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "model",
  "input",
  "dimensions",
  "output_dimension",
  "encoding_format",
  "user",
  "input_type",
  "truncate",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set([
  "model",
  "input",
  "dimensions",
  "output_dimension",
  "encoding_format",
  "user",
  "input_type",
  "truncate",
]);

export function encodeRequest(request: Chat.EmbeddingsRequest, ctx: Ctx): Wire.EmbeddingsRequest {
  const { side, traits } = ctx;
  if (request.dimensions !== undefined && !(traits.dimensions)) rejected(ctx, request.dimensions, "EmbeddingsRequest.dimensions", "not accepted by this model"); // :21
  if (request.purpose !== undefined && !(traits.input_types)) dropped(ctx, request.purpose, "EmbeddingsRequest.purpose", "not accepted by this model"); // :28
  if (request.truncate !== undefined && !(traits.input_types)) dropped(ctx, request.truncate, "EmbeddingsRequest.truncate", "not accepted by this model"); // :33
  if (side === "upstream" && traits.numbers === "bytes" && request.encoding_format !== undefined) lose(ctx, "approx", "EmbeddingsRequest.encoding_format", "vectors come as bytes and are written for the client here"); // :39
  if (traits.input_types && request.purpose !== "query" && request.purpose !== "document") lose(ctx, "approx", "EmbeddingsRequest.purpose", "a text is a query or a passage here, and a query unless it is said"); // :40
  if (plainInputs(request.input) === undefined) lose(ctx, "rejected", "EmbeddingsRequest.input", "inputs are texts or lists of tokens, not both, and nothing else"); // :41
  if (!traits.tokens && hasTokens(request.input)) lose(ctx, "rejected", "EmbeddingsTokens", "this provider takes texts only"); // :42
  if (saysMoreThanText(request.input)) lose(ctx, "approx", "EmbeddingsContent", "several texts for one vector are joined"); // :43
  return {
    model: request.model, // :19
    input: plainInputs(request.input) ?? "", // :20
    dimensions: request.dimensions !== undefined && traits.dimensions ? request.dimensions : undefined, // :21
    encoding_format: side === "upstream" && traits.numbers === "bytes" ? "base64_int8" : side === "client" || contains(traits.formats, request.encoding_format) ? request.encoding_format : undefined, // :22
    user: request.user, // :26
    input_type: traits.input_types ? request.purpose === "document" ? "passage" : "query" : undefined, // :28
    truncate: traits.input_types ? upper(request.truncate) : undefined, // :33
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.EmbeddingsRequest, _ctx: Ctx): Chat.EmbeddingsRequest {
  return {
    model: body.model, // :19
    input: inputsOf(body.input), // :20
    dimensions: body.dimensions ?? body.output_dimension ?? undefined, // :21
    encoding_format: body.encoding_format === "float" || body.encoding_format === "base64" ? body.encoding_format : undefined, // :22
    user: body.user ?? undefined, // :26
    purpose: body.input_type === "query" ? "query" : body.input_type === "passage" ? "document" : undefined, // :28
    truncate: body.truncate === "NONE" ? "none" : body.truncate === "START" ? "start" : body.truncate === "END" ? "end" : undefined, // :33
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
