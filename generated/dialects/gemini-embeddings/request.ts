// @generated from schema/dialects/gemini-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, each, extraFields, first, hasTokens, lose, ownExtra, read } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/gemini-embeddings.ts";
import { DIALECT, PURPOSE_READ, PURPOSE_READ_ELSE, decodeOne, encodeOne } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set(["requests"]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["requests"]);

export function requestEnv(request: Chat.EmbeddingsRequest, ctx: Ctx) {
  const { traits } = ctx;
  const dimensions = request.dimensions; // :34
  const purpose = traits.purpose ? request.purpose : undefined; // :35
  return { dimensions, purpose };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.EmbeddingsRequest, ctx: Ctx): Wire.BatchBody {
  const { traits } = ctx;
  const env = requestEnv(request, ctx);
  dropped(ctx, request.encoding_format, "EmbeddingsRequest.encoding_format"); // :41
  dropped(ctx, request.truncate, "EmbeddingsRequest.truncate"); // :42
  dropped(ctx, request.user, "EmbeddingsRequest.user"); // :43
  if (request.purpose !== undefined && !traits.purpose) lose(ctx, "dropped", "EmbeddingsRequest.purpose", "this model wants it said in the text"); // :45
  if (request.purpose === "image") lose(ctx, "dropped", "EmbeddingsRequest.purpose", "no such task here"); // :46
  if (hasTokens(request.input)) lose(ctx, "rejected", "EmbeddingsTokens", "this provider takes texts"); // :47
  return {
    requests: each(request.input, encodeOne, ctx, env), // :38
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.BatchBody, ctx: Ctx): Chat.EmbeddingsRequest {
  const { model } = ctx;
  return {
    model: model.id, // :37
    input: each(body.requests, decodeOne, ctx), // :38
    dimensions: first(body.requests)?.outputDimensionality, // :39
    purpose: read(PURPOSE_READ, first(body.requests)?.taskType, PURPOSE_READ_ELSE), // :40
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
