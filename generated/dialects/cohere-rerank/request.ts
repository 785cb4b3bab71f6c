// @generated from schema/dialects/cohere-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, extraFields, lose, ownExtra } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/cohere-rerank.ts";
import { DIALECT } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set(["model", "query", "documents", "top_n", "max_tokens_per_doc", "priority"]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["model", "query", "documents", "top_n", "max_tokens_per_doc"]);

export function encodeRequest(request: Chat.RerankRequest, ctx: Ctx): Wire.RerankBody {
  dropped(ctx, request.truncate, "RerankRequest.truncate"); // :18
  dropped(ctx, request.user, "RerankRequest.user"); // :19
  if (request.return_documents !== undefined) lose(ctx, "approx", "RerankRequest.return_documents", "texts are put beside the scores here"); // :22
  return {
    model: request.model, // :12
    query: request.query, // :13
    documents: request.documents, // :14
    top_n: request.top_n, // :15
    max_tokens_per_doc: request.max_tokens_per_doc, // :16
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.RerankBody, _ctx: Ctx): Chat.RerankRequest {
  return {
    model: body.model, // :12
    query: body.query, // :13
    documents: body.documents, // :14
    top_n: body.top_n ?? undefined, // :15
    max_tokens_per_doc: body.max_tokens_per_doc ?? undefined, // :16
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
