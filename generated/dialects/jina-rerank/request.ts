// @generated from schema/dialects/jina-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { documentTexts, dropped, extraFields, lose, ownExtra } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/jina-rerank.ts";
import { DIALECT } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "model", "query", "documents", "top_n", "return_documents", "truncation", "max_doc_length",
  "max_tokens_per_doc", "user",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set([
  "model", "query", "documents", "top_n", "return_documents", "truncation", "max_doc_length",
  "max_tokens_per_doc", "user",
]);

export function encodeRequest(request: Chat.RerankRequest, ctx: Ctx): Wire.RerankBody {
  const { traits } = ctx;
  if (request.truncate !== undefined && !(traits.truncation)) dropped(ctx, request.truncate, "RerankRequest.truncate", "not accepted by this model"); // :22
  dropped(ctx, request.user, "RerankRequest.user"); // :23
  if (request.return_documents === undefined || !traits.return_documents) lose(ctx, "approx", "RerankRequest.return_documents", "said either way, for the wire's default is another"); // :26
  return {
    model: request.model, // :16
    query: request.query, // :17
    documents: request.documents, // :18
    top_n: request.top_n, // :19
    return_documents: traits.return_documents ? request.return_documents ?? false : undefined, // :20
    max_doc_length: request.max_tokens_per_doc, // :21
    truncation: request.truncate !== undefined && traits.truncation ? request.truncate : undefined, // :22
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.RerankBody, _ctx: Ctx): Chat.RerankRequest {
  return {
    model: body.model, // :16
    query: body.query, // :17
    documents: documentTexts(body.documents), // :18
    top_n: body.top_n ?? undefined, // :19
    return_documents: body.return_documents ?? true, // :20
    max_tokens_per_doc: body.max_doc_length ?? body.max_tokens_per_doc ?? undefined, // :21
    truncate: body.truncation ?? undefined, // :22
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
