// @generated from schema/dialects/titan-embed.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  dataOf, dropped, extraFields, first, firstParts, hasTokens, inOrder, isDataUrl, lose, ownExtra, pick, prune,
  saysNothing, sizeOf, some, textAmong,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/titan-embed.ts";
import { DIALECT, decodeInput } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "inputText",
  "inputImage",
  "dimensions",
  "normalize",
  "embeddingTypes",
  "embeddingConfig",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set([
  "inputText",
  "inputImage",
  "dimensions",
  "normalize",
  "embeddingTypes",
  "embeddingConfig",
]);

export function requestEnv(request: Chat.EmbeddingsRequest, _ctx: Ctx) {
  const parts = firstParts(request.input); // :15
  const pictures = pick(firstParts(request.input), "type", ["image_url"]); // :16
  const texts = pick(firstParts(request.input), "type", ["text"]); // :17
  return { parts, pictures, texts };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.EmbeddingsRequest, ctx: Ctx): Wire.TitanBody {
  const { traits } = ctx;
  const env = requestEnv(request, ctx);
  dropped(ctx, request.encoding_format, "EmbeddingsRequest.encoding_format"); // :30
  dropped(ctx, request.purpose, "EmbeddingsRequest.purpose"); // :31
  dropped(ctx, request.truncate, "EmbeddingsRequest.truncate"); // :32
  dropped(ctx, request.user, "EmbeddingsRequest.user"); // :33
  if (sizeOf(request.input) > 1) lose(ctx, "rejected", "EmbeddingsRequest.input", "one vector a call"); // :36
  if (hasTokens(request.input)) lose(ctx, "rejected", "EmbeddingsTokens", "this provider takes texts"); // :37
  if (saysNothing(env.parts, DIALECT)) lose(ctx, "rejected", "EmbeddingsRequest.input", "there is nothing to embed"); // :38
  if (request.dimensions !== undefined && traits.length === "none") lose(ctx, "rejected", "EmbeddingsRequest.dimensions", "its vectors are of one length"); // :39
  if (sizeOf(env.texts) > 1) lose(ctx, "approx", "EmbeddingsContent", "several texts for one vector are joined"); // :40
  if (sizeOf(env.parts) > sizeOf(env.texts) + sizeOf(env.pictures) || sizeOf(env.pictures) > 1) lose(ctx, "rejected", "EmbeddingsContent", "an input is a text and at most one picture"); // :41
  if (sizeOf(env.pictures) > 0 && !traits.pictures) lose(ctx, "rejected", "EmbeddingsContent", "this model takes texts only"); // :42
  if (sizeOf(env.pictures) > 0 && !isDataUrl(first(env.pictures)?.image_url.url ?? "")) lose(ctx, "rejected", "ImagePart.image_url.url", "pictures are given as data"); // :43
  if (sizeOf(env.pictures) > 0) lose(ctx, "approx", "EmbeddingsContent", "the picture comes last and is not said to be of any kind"); // :44
  return {
    inputText: textAmong(env.parts), // :20
    inputImage: dataOf(first(env.pictures)?.image_url.url ?? "") || undefined, // :20
    dimensions: traits.length === "plain" ? request.dimensions : undefined, // :25
    embeddingConfig: prune<NonNullable<Wire.TitanBody["embeddingConfig"]>>({
      outputEmbeddingLength: traits.length === "nested" ? request.dimensions : undefined,
    }), // :25
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.TitanBody, ctx: Ctx): Chat.EmbeddingsRequest {
  const { model } = ctx;
  return {
    model: model.id, // :19
    input: inOrder<Chat.EmbeddingsInput>(some(body, decodeInput)), // :20
    dimensions: body.dimensions ?? body.embeddingConfig?.outputEmbeddingLength, // :25
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
