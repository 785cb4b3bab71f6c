// @generated from schema/dialects/nvidia-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, each, extraFields, lose, ownExtra } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/nvidia-rerank.ts";
import { DIALECT, decodePassage, encodePassage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set(["model", "query", "passages", "truncate"]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["model", "query", "passages", "truncate"]);

export function encodeRequest(request: Chat.RerankRequest, ctx: Ctx): Wire.RankBody {
  dropped(ctx, request.max_tokens_per_doc, "RerankRequest.max_tokens_per_doc"); // :17
  dropped(ctx, request.user, "RerankRequest.user"); // :22
  if (request.top_n !== undefined) lose(ctx, "approx", "RerankRequest.top_n", "all are ranked and the answer is cut here"); // :24
  if (request.return_documents !== undefined) lose(ctx, "approx", "RerankRequest.return_documents", "texts are put beside the scores here"); // :25
  return {
    model: request.model, // :12
    query: {
      text: request.query, // :13
    },
    passages: each(request.documents, encodePassage), // :14
    truncate: request.truncate === undefined ? undefined : request.truncate ? "END" : "NONE", // :18
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.RankBody, _ctx: Ctx): Chat.RerankRequest {
  return {
    model: body.model, // :12
    query: body.query?.text, // :13
    documents: each(body.passages, decodePassage), // :14
    truncate: body.truncate === undefined ? undefined : body.truncate === "END", // :18
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
