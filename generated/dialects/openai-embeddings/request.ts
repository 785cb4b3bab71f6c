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
  if (!(traits.dimensions)) rejected(ctx, request.dimensions, "EmbeddingsRequest.dimensions", "not accepted by this model"); // :20
  if (!(traits.input_types)) dropped(ctx, request.purpose, "EmbeddingsRequest.purpose", "not accepted by this model"); // :24
  if (!(traits.input_types)) dropped(ctx, request.truncate, "EmbeddingsRequest.truncate", "not accepted by this model"); // :29
  if (traits.input_types && request.purpose !== "query" && request.purpose !== "document") lose(ctx, "approx", "EmbeddingsRequest.purpose", "a text is a query or a passage here, and a query unless it is said"); // :35
  if (plainInputs(request.input) === undefined) lose(ctx, "rejected", "EmbeddingsRequest.input", "inputs are texts or lists of tokens, not both, and nothing else"); // :36
  if (!traits.tokens && hasTokens(request.input)) lose(ctx, "rejected", "EmbeddingsTokens", "this provider takes texts only"); // :37
  if (saysMoreThanText(request.input)) lose(ctx, "approx", "EmbeddingsContent", "several texts for one vector are joined"); // :38
  return {
    model: request.model, // :18
    input: plainInputs(request.input) ?? "", // :19
    dimensions: traits.dimensions ? request.dimensions : undefined, // :20
    encoding_format: side === "client" || contains(traits.formats, request.encoding_format) ? request.encoding_format : undefined, // :21
    user: request.user, // :22
    input_type: traits.input_types ? request.purpose === "document" ? "passage" : "query" : undefined, // :24
    truncate: traits.input_types ? upper(request.truncate) : undefined, // :29
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.EmbeddingsRequest, _ctx: Ctx): Chat.EmbeddingsRequest {
  return {
    model: body.model, // :18
    input: inputsOf(body.input), // :19
    dimensions: body.dimensions ?? body.output_dimension ?? undefined, // :20
    encoding_format: body.encoding_format ?? undefined, // :21
    user: body.user ?? undefined, // :22
    purpose: body.input_type === "query" ? "query" : body.input_type === "passage" ? "document" : undefined, // :24
    truncate: body.truncate === "NONE" ? "none" : body.truncate === "START" ? "start" : body.truncate === "END" ? "end" : undefined, // :29
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
