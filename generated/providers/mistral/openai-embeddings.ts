// @generated from schema/providers/mistral.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { contains, dropped, hasTokens, lose, ownExtra, plainInputs, rejected, saysMoreThanText } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-embeddings.ts";
import { DIALECT } from "../../dialects/openai-embeddings/shapes.ts";
import { REQUEST_FIELDS } from "../../dialects/openai-embeddings/request.ts";
import type { Ctx } from "../../dialects/openai-embeddings/traits.ts";

export function encodeRequest(request: Chat.EmbeddingsRequest, ctx: Ctx): Wire.EmbeddingsRequest {
  const { side, traits } = ctx;
  if (!(traits.dimensions)) rejected(ctx, request.dimensions, "EmbeddingsRequest.dimensions", "not accepted by this model"); // :9
  dropped(ctx, request.user, "EmbeddingsRequest.user"); // :10
  dropped(ctx, request.purpose, "EmbeddingsRequest.purpose"); // openai-embeddings.yaml:22
  dropped(ctx, request.truncate, "EmbeddingsRequest.truncate"); // openai-embeddings.yaml:23
  if (plainInputs(request.input) === undefined) lose(ctx, "rejected", "EmbeddingsRequest.input", "inputs are texts or lists of tokens, not both, and nothing else"); // openai-embeddings.yaml:25
  if (!traits.tokens && hasTokens(request.input)) lose(ctx, "rejected", "EmbeddingsTokens", "this provider takes texts only"); // openai-embeddings.yaml:26
  if (saysMoreThanText(request.input)) lose(ctx, "approx", "EmbeddingsContent", "several texts for one vector are joined"); // openai-embeddings.yaml:27
  return {
    model: request.model, // openai-embeddings.yaml:17
    input: plainInputs(request.input) ?? "", // openai-embeddings.yaml:18
    output_dimension: traits.dimensions ? request.dimensions : undefined, // :9
    encoding_format: side === "client" || contains(traits.formats, request.encoding_format) ? request.encoding_format : undefined, // openai-embeddings.yaml:20
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}
