// @generated from schema/providers/mistral.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { contains, dropped, hasTokens, lose, ownExtra, plainInputs, rejected, saysMoreThanText, upper } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-embeddings.ts";
import { DIALECT } from "../../dialects/openai-embeddings/shapes.ts";
import { REQUEST_FIELDS } from "../../dialects/openai-embeddings/request.ts";
import type { Ctx } from "../../dialects/openai-embeddings/traits.ts";

export function encodeRequest(request: Chat.EmbeddingsRequest, ctx: Ctx): Wire.EmbeddingsRequest {
  const { side, traits } = ctx;
  if (request.dimensions !== undefined && !(traits.dimensions)) rejected(ctx, request.dimensions, "EmbeddingsRequest.dimensions", "not accepted by this model"); // :9
  dropped(ctx, request.user, "EmbeddingsRequest.user"); // :10
  if (request.purpose !== undefined && !(traits.input_types)) dropped(ctx, request.purpose, "EmbeddingsRequest.purpose", "not accepted by this model"); // openai-embeddings.yaml:28
  if (request.truncate !== undefined && !(traits.input_types)) dropped(ctx, request.truncate, "EmbeddingsRequest.truncate", "not accepted by this model"); // openai-embeddings.yaml:33
  if (side === "upstream" && traits.numbers === "bytes" && request.encoding_format !== undefined) lose(ctx, "approx", "EmbeddingsRequest.encoding_format", "vectors come as bytes and are written for the client here"); // openai-embeddings.yaml:39
  if (traits.input_types && request.purpose !== "query" && request.purpose !== "document") lose(ctx, "approx", "EmbeddingsRequest.purpose", "a text is a query or a passage here, and a query unless it is said"); // openai-embeddings.yaml:40
  if (plainInputs(request.input) === undefined) lose(ctx, "rejected", "EmbeddingsRequest.input", "inputs are texts or lists of tokens, not both, and nothing else"); // openai-embeddings.yaml:41
  if (!traits.tokens && hasTokens(request.input)) lose(ctx, "rejected", "EmbeddingsTokens", "this provider takes texts only"); // openai-embeddings.yaml:42
  if (saysMoreThanText(request.input)) lose(ctx, "approx", "EmbeddingsContent", "several texts for one vector are joined"); // openai-embeddings.yaml:43
  return {
    model: request.model, // openai-embeddings.yaml:19
    input: plainInputs(request.input) ?? "", // openai-embeddings.yaml:20
    output_dimension: request.dimensions !== undefined && traits.dimensions ? request.dimensions : undefined, // :9
    encoding_format: side === "upstream" && traits.numbers === "bytes" ? "base64_int8" : side === "client" || contains(traits.formats, request.encoding_format) ? request.encoding_format : undefined, // openai-embeddings.yaml:22
    input_type: traits.input_types ? request.purpose === "document" ? "passage" : "query" : undefined, // openai-embeddings.yaml:28
    truncate: traits.input_types ? upper(request.truncate) : undefined, // openai-embeddings.yaml:33
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}
