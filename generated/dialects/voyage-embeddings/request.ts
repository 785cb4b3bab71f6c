// @generated from schema/dialects/voyage-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, extraFields, inputsOf, lose, ownExtra, rejected, saysMoreThanText, textsOf, word } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/voyage-embeddings.ts";
import { DIALECT } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "model",
  "input",
  "input_type",
  "truncation",
  "output_dimension",
  "output_dtype",
  "encoding_format",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["model", "input", "input_type", "truncation", "output_dimension", "encoding_format"]);

export function encodeRequest(request: Chat.EmbeddingsRequest, ctx: Ctx): Wire.EmbedBody {
  const { traits } = ctx;
  if (request.dimensions !== undefined && !(traits.dimensions)) rejected(ctx, request.dimensions, "EmbeddingsRequest.dimensions", "not accepted by this model"); // :17
  dropped(ctx, request.user, "EmbeddingsRequest.user"); // :30
  if (textsOf(request.input) === undefined) lose(ctx, "rejected", "EmbeddingsRequest.input", "inputs are texts"); // :33
  if (saysMoreThanText(request.input)) lose(ctx, "approx", "EmbeddingsContent", "several texts for one vector are joined"); // :34
  if (request.encoding_format === "float") lose(ctx, "approx", "EmbeddingsRequest.encoding_format", "it is the default"); // :35
  if (request.purpose !== undefined && word(request.purpose, ["query", "document"]) === undefined) lose(ctx, "dropped", "EmbeddingsRequest.purpose", "queries and documents are told apart here"); // :36
  if (request.truncate === "start") lose(ctx, "approx", "EmbeddingsRequest.truncate", "the end is cut here"); // :37
  return {
    model: request.model, // :15
    input: textsOf(request.input) ?? "", // :16
    output_dimension: request.dimensions !== undefined && traits.dimensions ? request.dimensions : undefined, // :17
    encoding_format: request.encoding_format === "base64" ? "base64" : undefined, // :18
    input_type: word(request.purpose, ["query", "document"]), // :22
    truncation: request.truncate === undefined ? undefined : request.truncate !== "none", // :26
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.EmbedBody, _ctx: Ctx): Chat.EmbeddingsRequest {
  return {
    model: body.model, // :15
    input: inputsOf(body.input), // :16
    dimensions: body.output_dimension ?? undefined, // :17
    encoding_format: body.encoding_format ?? undefined, // :18
    purpose: body.input_type ?? undefined, // :22
    truncate: body.truncation === false ? "none" : body.truncation === true ? "end" : undefined, // :26
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
