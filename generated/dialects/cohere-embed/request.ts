// @generated from schema/dialects/cohere-embed.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  contains, dropped, each, extraFields, hasTokens, inOrder, lose, ownExtra, read, readBack, rejected,
  saysMoreThanText, some, textsOf, translate, unlessEmpty, word, write,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/cohere-embed.ts";
import {
  DIALECT, PURPOSE_READ, PURPOSE_READ_ELSE, PURPOSE_WRITE, decodeInput, decodeNothing, decodePicture, decodeText,
  encodeInput,
} from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "model", "input_type", "texts", "images", "inputs", "embedding_types", "output_dimension", "max_tokens",
  "truncate", "priority",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set([
  "model",
  "input_type",
  "texts",
  "images",
  "inputs",
  "embedding_types",
  "output_dimension",
  "truncate",
]);

export function requestEnv(request: Chat.EmbeddingsRequest, _ctx: Ctx) {
  const texts = textsOf(request.input); // :25
  return { texts };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.EmbeddingsRequest, ctx: Ctx): Wire.EmbedBody {
  const { side, traits } = ctx;
  const env = requestEnv(request, ctx);
  if (request.dimensions !== undefined && !(traits.dimensions)) rejected(ctx, request.dimensions, "EmbeddingsRequest.dimensions", "not accepted by this model"); // :37
  dropped(ctx, request.user, "EmbeddingsRequest.user"); // :46
  if (request.purpose === undefined) lose(ctx, "approx", "EmbeddingsRequest.purpose", "this wire wants to know what vectors are for; documents by default"); // :49
  if (word(request.purpose, ["similarity", "code_query", "question_answering", "fact_verification"]) !== undefined) lose(ctx, "approx", "EmbeddingsRequest.purpose", "said as documents"); // :50
  if (request.encoding_format !== undefined) lose(ctx, "approx", "EmbeddingsRequest.encoding_format", "vectors come as numbers and are written for the client here"); // :51
  if (env.texts === undefined && hasTokens(request.input)) lose(ctx, "rejected", "EmbeddingsTokens", "this provider takes texts and pictures only"); // :52
  if (env.texts !== undefined && saysMoreThanText(request.input)) lose(ctx, "approx", "EmbeddingsContent", "several texts for one vector are joined"); // :53
  return {
    model: request.model, // :27
    texts: env.texts, // :28
    inputs: unlessEmpty(each(env.texts === undefined ? request.input : undefined, encodeInput, ctx)), // :28
    output_dimension: request.dimensions !== undefined && traits.dimensions ? request.dimensions : undefined, // :37
    embedding_types: side === "client" && request.encoding_format === "base64" ? ["base64"] : ["float"], // :38
    input_type: write(PURPOSE_WRITE, request.purpose ?? "document") ?? "search_document", // :41
    truncate: translate({ none: "NONE", start: "START", end: "END" } as const, request.truncate, ctx, "EmbeddingsRequest.truncate"), // :45
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.EmbedBody, ctx: Ctx): Chat.EmbeddingsRequest {
  return {
    model: body.model, // :27
    input: inOrder<Chat.EmbeddingsInput>(
      each(body.texts, decodeText),
      each(body.images, decodePicture),
      each(body.inputs, decodeInput),
      some(body, decodeNothing, ctx),
    ), // :28
    dimensions: body.output_dimension ?? undefined, // :37
    encoding_format: contains(body.embedding_types, "base64") ? "base64" : undefined, // :38
    purpose: read(PURPOSE_READ, body.input_type, PURPOSE_READ_ELSE), // :41
    truncate: readBack({ END: "end", START: "start", NONE: "none" } as const, body.truncate), // :45
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
