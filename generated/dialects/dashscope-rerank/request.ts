// @generated from schema/dialects/dashscope-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, extraFields, ownExtra, prune } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/dashscope-rerank.ts";
import { DIALECT } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set(["model", "input", "parameters"]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["model", "input", "parameters"]);

export function encodeRequest(request: Chat.RerankRequest, ctx: Ctx): Wire.RerankBody {
  dropped(ctx, request.max_tokens_per_doc, "RerankRequest.max_tokens_per_doc"); // :17
  dropped(ctx, request.truncate, "RerankRequest.truncate"); // :18
  dropped(ctx, request.user, "RerankRequest.user"); // :19
  return {
    model: request.model, // :12
    input: {
      query: request.query, // :13
      documents: request.documents, // :14
    },
    parameters: prune<Wire.Parameters>({
      top_n: request.top_n, // :15
      return_documents: request.return_documents, // :16
    }),
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.RerankBody, _ctx: Ctx): Chat.RerankRequest {
  return {
    model: body.model, // :12
    query: body.input?.query, // :13
    documents: body.input?.documents, // :14
    top_n: body.parameters?.top_n, // :15
    return_documents: body.parameters?.return_documents, // :16
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
