// @generated from schema/dialects/vertex-rank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, each, eachPlaced, extraFields, lose, ownExtra } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/vertex-rank.ts";
import { DIALECT, decodeRecord, encodeRecord } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set([
  "model",
  "query",
  "records",
  "topN",
  "ignoreRecordDetailsInResponse",
  "userLabels",
]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["model", "query", "records", "topN", "ignoreRecordDetailsInResponse", "userLabels"]);

export function encodeRequest(request: Chat.RerankRequest, ctx: Ctx): Wire.RankBody {
  dropped(ctx, request.max_tokens_per_doc, "RerankRequest.max_tokens_per_doc"); // :21
  dropped(ctx, request.truncate, "RerankRequest.truncate"); // :22
  dropped(ctx, request.user, "RerankRequest.user"); // :23
  if (request.return_documents === undefined) lose(ctx, "approx", "RerankRequest.return_documents", "said either way, for the wire's default is another"); // :26
  return {
    model: request.model, // :13
    query: request.query, // :14
    records: eachPlaced(request.documents, encodeRecord), // :15
    topN: request.top_n, // :16
    ignoreRecordDetailsInResponse: request.return_documents !== true, // :17
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.RankBody, ctx: Ctx): Chat.RerankRequest {
  return {
    model: body.model ?? "", // :13
    query: body.query ?? "", // :14
    documents: each(body.records, decodeRecord, ctx), // :15
    top_n: body.topN, // :16
    return_documents: body.ignoreRecordDetailsInResponse !== true, // :17
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
