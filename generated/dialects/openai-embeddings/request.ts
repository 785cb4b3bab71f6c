// @generated from schema/dialects/openai-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  contains,
  dropped,
  extraFields,
  hasTokens,
  inputsOf,
  lose,
  ownExtra,
  plainInputs,
  rejected,
  saysMoreThanText,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-embeddings.ts";
import { DIALECT } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set(["model", "input", "dimensions", "output_dimension", "encoding_format", "user"]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["model", "input", "dimensions", "output_dimension", "encoding_format", "user"]);

export function encodeRequest(request: Chat.EmbeddingsRequest, ctx: Ctx): Wire.EmbeddingsRequest {
  const { side, traits } = ctx;
  if (!(traits.dimensions)) rejected(ctx, request.dimensions, "EmbeddingsRequest.dimensions", "not accepted by this model"); // :19
  dropped(ctx, request.purpose, "EmbeddingsRequest.purpose"); // :22
  dropped(ctx, request.truncate, "EmbeddingsRequest.truncate"); // :23
  if (plainInputs(request.input) === undefined) lose(ctx, "rejected", "EmbeddingsRequest.input", "inputs are texts or lists of tokens, not both, and nothing else"); // :25
  if (!traits.tokens && hasTokens(request.input)) lose(ctx, "rejected", "EmbeddingsTokens", "this provider takes texts only"); // :26
  if (saysMoreThanText(request.input)) lose(ctx, "approx", "EmbeddingsContent", "several texts for one vector are joined"); // :27
  return {
    model: request.model, // :17
    input: plainInputs(request.input) ?? "", // :18
    dimensions: traits.dimensions ? request.dimensions : undefined, // :19
    encoding_format: side === "client" || contains(traits.formats, request.encoding_format) ? request.encoding_format : undefined, // :20
    user: request.user, // :21
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.EmbeddingsRequest, _ctx: Ctx): Chat.EmbeddingsRequest {
  return {
    model: body.model, // :17
    input: inputsOf(body.input), // :18
    dimensions: body.dimensions ?? body.output_dimension ?? undefined, // :19
    encoding_format: body.encoding_format ?? undefined, // :20
    user: body.user ?? undefined, // :21
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
