// @generated from schema/dialects/voyage-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, extraFields, ownExtra } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/voyage-rerank.ts";
import { DIALECT } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set(["model", "query", "documents", "top_k", "return_documents", "truncation"]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["model", "query", "documents", "top_k", "return_documents", "truncation"]);

export function encodeRequest(request: Chat.RerankRequest, ctx: Ctx): Wire.RerankBody {
  dropped(ctx, request.max_tokens_per_doc, "RerankRequest.max_tokens_per_doc"); // :18
  dropped(ctx, request.user, "RerankRequest.user"); // :19
  return {
    model: request.model, // :12
    query: request.query, // :13
    documents: request.documents, // :14
    top_k: request.top_n, // :15
    return_documents: request.return_documents, // :16
    truncation: request.truncate, // :17
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.RerankBody, _ctx: Ctx): Chat.RerankRequest {
  return {
    model: body.model, // :12
    query: body.query, // :13
    documents: body.documents, // :14
    top_n: body.top_k ?? undefined, // :15
    return_documents: body.return_documents ?? undefined, // :16
    truncate: body.truncation ?? undefined, // :17
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
