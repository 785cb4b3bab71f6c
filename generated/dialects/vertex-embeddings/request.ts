// @generated from schema/dialects/vertex-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, each, extraFields, first, lose, ownExtra, prune, read, saysMoreThanText, textsOf } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/vertex-embeddings.ts";
import { DIALECT, PURPOSE_READ, PURPOSE_READ_ELSE, decodeInstanceBack, encodeInstance } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set(["instances", "parameters"]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["instances", "parameters"]);

export function requestEnv(request: Chat.EmbeddingsRequest, _ctx: Ctx) {
  const texts = textsOf(request.input) ?? []; // :25
  const purpose = request.purpose; // :26
  return { texts, purpose };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.EmbeddingsRequest, ctx: Ctx): Wire.PredictBody {
  const env = requestEnv(request, ctx);
  dropped(ctx, request.encoding_format, "EmbeddingsRequest.encoding_format"); // :36
  dropped(ctx, request.user, "EmbeddingsRequest.user"); // :37
  if (textsOf(request.input) === undefined) lose(ctx, "rejected", "EmbeddingsRequest.input", "inputs are texts"); // :39
  if (saysMoreThanText(request.input)) lose(ctx, "approx", "EmbeddingsContent", "several texts for one vector are joined"); // :40
  if (request.purpose === "image") lose(ctx, "dropped", "EmbeddingsRequest.purpose", "no such task here"); // :41
  if (request.truncate === "start") lose(ctx, "approx", "EmbeddingsRequest.truncate", "the end is cut here"); // :42
  return {
    instances: each(env.texts, encodeInstance, env), // :29
    parameters: prune<Wire.Parameters>({
      outputDimensionality: request.dimensions, // :30
      autoTruncate: request.truncate === undefined ? undefined : request.truncate !== "none", // :32
    }),
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.PredictBody, ctx: Ctx): Chat.EmbeddingsRequest {
  const { model } = ctx;
  return {
    model: model.id, // :28
    input: each(body.instances, decodeInstanceBack, ctx), // :29
    dimensions: body.parameters?.outputDimensionality, // :30
    purpose: read(PURPOSE_READ, first(body.instances)?.task_type, PURPOSE_READ_ELSE), // :31
    truncate: body.parameters?.autoTruncate === false ? "none" : body.parameters?.autoTruncate === true ? "end" : undefined, // :32
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
