// @generated from schema/providers/flint.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { ownExtra, withoutBlanks } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/toy-vectors.ts";
import { DIALECT } from "../../dialects/toy-vectors/shapes.ts";
import { REQUEST_FIELDS } from "../../dialects/toy-vectors/request.ts";
import type { Ctx } from "../../dialects/toy-vectors/traits.ts";

export function encodeRequest(request: Chat.EmbeddingsRequest, ctx: Ctx): Wire.VectorsRequest {
  return {
    model: request.model, // toy-vectors.yaml:10
    texts: withoutBlanks(request.input) ?? [], // :5
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}
