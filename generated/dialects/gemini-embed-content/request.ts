// @generated from schema/dialects/gemini-embed-content.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import {
  dropped, each, extraFields, firstParts, hasTokens, inOrder, lose, ownExtra, prune, read, saysNothing, sizeOf,
  some, write,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/gemini-embed-content.ts";
import { DIALECT, PURPOSE_READ, PURPOSE_READ_ELSE, PURPOSE_WRITE, decodeContentBack, encodePart } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "model",
  "content",
  "taskType",
  "title",
  "outputDimensionality",
  "embedContentConfig",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["model", "content", "taskType", "outputDimensionality", "embedContentConfig"]);

export function requestEnv(request: Chat.EmbeddingsRequest, ctx: Ctx) {
  const { traits } = ctx;
  const parts = firstParts(request.input); // :37
  const purpose = traits.purpose ? request.purpose : undefined; // :38
  const flat = traits.nested ? undefined : request; // :39
  const config = traits.nested ? request : undefined; // :40
  return { parts, purpose, flat, config };
}
export type Env = ReturnType<typeof requestEnv>;

export function encodeRequest(request: Chat.EmbeddingsRequest, ctx: Ctx): Wire.EmbedContentBody {
  const { traits } = ctx;
  const env = requestEnv(request, ctx);
  dropped(ctx, request.encoding_format, "EmbeddingsRequest.encoding_format"); // :55
  dropped(ctx, request.user, "EmbeddingsRequest.user"); // :56
  if (sizeOf(request.input) > 1) lose(ctx, "rejected", "EmbeddingsRequest.input", "one vector a call"); // :59
  if (request.purpose !== undefined && !traits.purpose) lose(ctx, "dropped", "EmbeddingsRequest.purpose", "this model wants it said in the text"); // :60
  if (request.purpose === "image") lose(ctx, "dropped", "EmbeddingsRequest.purpose", "no such task here"); // :61
  if (request.truncate !== undefined && !traits.nested) lose(ctx, "dropped", "EmbeddingsRequest.truncate", "not said here"); // :62
  if (request.truncate === "start" && traits.nested) lose(ctx, "approx", "EmbeddingsRequest.truncate", "the end is cut here"); // :63
  if (hasTokens(request.input)) lose(ctx, "rejected", "EmbeddingsTokens", "this provider takes texts"); // :64
  if (saysNothing(env.parts, DIALECT)) lose(ctx, "rejected", "EmbeddingsRequest.input", "there is nothing to embed"); // :65
  return {
    content: { parts: each(env.parts, encodePart, ctx) }, // :43
    outputDimensionality: env.flat?.dimensions, // :46
    embedContentConfig: prune<Wire.EmbedContentConfig>({
      outputDimensionality: env.config?.dimensions,
      taskType: write(PURPOSE_WRITE, traits.nested ? env.purpose : undefined),
      autoTruncate: env.config?.truncate === undefined ? undefined : env.config.truncate !== "none",
    }), // :46
    taskType: write(PURPOSE_WRITE, traits.nested ? undefined : env.purpose), // :49
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.EmbedContentBody, ctx: Ctx): Chat.EmbeddingsRequest {
  const { model } = ctx;
  return {
    model: model.id, // :42
    input: inOrder<Chat.EmbeddingsInput>(some(body.content, decodeContentBack)), // :43
    dimensions: body.outputDimensionality ?? body.embedContentConfig?.outputDimensionality, // :46
    purpose: read(PURPOSE_READ, body.taskType ?? body.embedContentConfig?.taskType, PURPOSE_READ_ELSE), // :49
    truncate: body.embedContentConfig?.autoTruncate === false ? "none" : body.embedContentConfig?.autoTruncate === true ? "end" : undefined, // :52
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
