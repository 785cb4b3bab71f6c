// @generated from schema/dialects/nova-embed.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  dropped,
  extraFields,
  first,
  lose,
  ownExtra,
  read,
  saysMoreThanText,
  sizeOf,
  textsOf,
  word,
  write,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/nova-embed.ts";
import { DIALECT, PURPOSE_READ, PURPOSE_READ_ELSE, PURPOSE_WRITE } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set(["taskType", "singleEmbeddingParams"]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["taskType", "singleEmbeddingParams"]);

export function requestEnv(request: Chat.EmbeddingsRequest, _ctx: Ctx) {
  const texts = textsOf(request.input) ?? []; // :17
  return { texts };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.EmbeddingsRequest, ctx: Ctx): Wire.NovaBody {
  const env = requestEnv(request, ctx);
  dropped(ctx, request.encoding_format, "EmbeddingsRequest.encoding_format"); // :33
  dropped(ctx, request.user, "EmbeddingsRequest.user"); // :34
  if (sizeOf(request.input) > 1) lose(ctx, "rejected", "EmbeddingsRequest.input", "one vector a call"); // :37
  if (textsOf(request.input) === undefined) lose(ctx, "rejected", "EmbeddingsRequest.input", "texts are embedded here"); // :38
  if (saysMoreThanText(request.input)) lose(ctx, "approx", "EmbeddingsContent", "several texts for one vector are joined"); // :39
  if (request.purpose === undefined) lose(ctx, "approx", "EmbeddingsRequest.purpose", "this wire wants to know what vectors are for; documents by default"); // :40
  if (request.purpose !== undefined && word(request.purpose, ["document", "query"]) === undefined) lose(ctx, "approx", "EmbeddingsRequest.purpose", "said as documents"); // :41
  if (request.truncate === undefined) lose(ctx, "approx", "EmbeddingsRequest.truncate", "this wire wants it said; the end is cut"); // :42
  return {
    taskType: "SINGLE_EMBEDDING", // :20
    singleEmbeddingParams: {
      embeddingPurpose: write(PURPOSE_WRITE, request.purpose ?? "document") ?? "GENERIC_INDEX",
      embeddingDimension: request.dimensions,
      text: {
        truncationMode: request.truncate === "start" ? "START" : request.truncate === "none" ? "NONE" : "END",
        value: first(env.texts) ?? "",
      },
    }, // :20
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.NovaBody, ctx: Ctx): Chat.EmbeddingsRequest {
  const { model } = ctx;
  return {
    model: model.id, // :19
    input: [{ type: "text", text: body.singleEmbeddingParams.text.value }], // :20
    dimensions: body.singleEmbeddingParams.embeddingDimension, // :28
    purpose: read(PURPOSE_READ, body.singleEmbeddingParams.embeddingPurpose, PURPOSE_READ_ELSE), // :29
    truncate: body.singleEmbeddingParams.text.truncationMode === "START" ? "start" : body.singleEmbeddingParams.text.truncationMode === "NONE" ? "none" : body.singleEmbeddingParams.text.truncationMode === "END" ? "end" : undefined, // :30
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
