// @generated from schema/dialects/jina-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, each, extraFields, hasTokens, isText, lose, ownExtra, read, word, write } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/jina-embeddings.ts";
import { DIALECT, PURPOSE_READ, PURPOSE_READ_ELSE, PURPOSE_WRITE, decodeInputBack, encodeInput } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "model", "input", "task", "dimensions", "embedding_type", "normalized", "truncate", "late_chunking",
  "return_multivector", "user",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["model", "input", "task", "dimensions", "embedding_type", "truncate", "user"]);

export function encodeRequest(request: Chat.EmbeddingsRequest, ctx: Ctx): Wire.EmbedBody {
  dropped(ctx, request.user, "EmbeddingsRequest.user"); // :40
  if (word(request.purpose, ["image", "question_answering", "fact_verification"]) !== undefined) lose(ctx, "dropped", "EmbeddingsRequest.purpose", "no such task here"); // :43
  if (request.truncate === "start") lose(ctx, "approx", "EmbeddingsRequest.truncate", "the end is cut here"); // :44
  if (hasTokens(request.input)) lose(ctx, "rejected", "EmbeddingsTokens", "this provider takes texts only"); // :45
  return {
    model: request.model, // :25
    input: each(request.input, encodeInput, ctx), // :26
    dimensions: request.dimensions, // :30
    embedding_type: request.encoding_format, // :31
    task: write(PURPOSE_WRITE, request.purpose), // :35
    truncate: request.truncate === undefined ? undefined : request.truncate !== "none", // :36
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.EmbedBody, _ctx: Ctx): Chat.EmbeddingsRequest {
  return {
    model: body.model, // :25
    input: each(isText(body.input) ? [body.input] : body.input, decodeInputBack), // :26
    dimensions: body.dimensions ?? undefined, // :30
    encoding_format: word(body.embedding_type, ["float", "base64"]), // :31
    purpose: read(PURPOSE_READ, body.task, PURPOSE_READ_ELSE), // :35
    truncate: body.truncate === false ? "none" : body.truncate === true ? "end" : undefined, // :36
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
