// @generated from schema/dialects/toy-vectors.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { extraFields, ownExtra } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/toy-vectors.ts";
import { DIALECT } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set(["model", "texts"]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["model", "texts"]);

export function encodeRequest(request: Chat.EmbeddingsRequest, ctx: Ctx): Wire.VectorsRequest {
  return {
    model: request.model, // :10
    texts: request.input, // :11
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.VectorsRequest, _ctx: Ctx): Chat.EmbeddingsRequest {
  return {
    model: body.model, // :10
    input: body.texts, // :11
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
