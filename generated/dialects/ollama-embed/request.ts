// @generated from schema/dialects/ollama-embed.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, extraFields, inputsOf, lose, ownExtra, saysMoreThanText, textsOf } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/ollama-embed.ts";
import { DIALECT } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

/** Every field this wire's request has; others are unknown to it. */
export const REQUEST_FIELDS: ReadonlySet<string> = new Set(["model", "input", "truncate", "dimensions", "keep_alive", "options"]);

/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */
const MAPPED_FIELDS: ReadonlySet<string> = new Set(["model", "input", "truncate", "dimensions"]);

export function encodeRequest(request: Chat.EmbeddingsRequest, ctx: Ctx): Wire.EmbedBody {
  dropped(ctx, request.encoding_format, "EmbeddingsRequest.encoding_format"); // :19
  dropped(ctx, request.purpose, "EmbeddingsRequest.purpose"); // :20
  dropped(ctx, request.user, "EmbeddingsRequest.user"); // :21
  if (textsOf(request.input) === undefined) lose(ctx, "rejected", "EmbeddingsRequest.input", "inputs are texts"); // :24
  if (saysMoreThanText(request.input)) lose(ctx, "approx", "EmbeddingsContent", "several texts for one vector are joined"); // :25
  if (request.truncate === "start") lose(ctx, "approx", "EmbeddingsRequest.truncate", "the end is cut here"); // :26
  return {
    model: request.model, // :12
    input: textsOf(request.input) ?? "", // :13
    dimensions: request.dimensions, // :14
    truncate: request.truncate === undefined ? undefined : request.truncate !== "none", // :15
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

export function decodeRequest(body: Wire.EmbedBody, _ctx: Ctx): Chat.EmbeddingsRequest {
  return {
    model: body.model, // :12
    input: inputsOf(body.input), // :13
    dimensions: body.dimensions, // :14
    truncate: body.truncate === false ? "none" : body.truncate === true ? "end" : undefined, // :15
    extra: extraFields(body, DIALECT, MAPPED_FIELDS),
  };
}
