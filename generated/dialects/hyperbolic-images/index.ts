// @generated from schema/dialects/hyperbolic-images.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PlainDialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/hyperbolic-images.ts";
import { request, response } from "../../validators/hyperbolic-images.js";
import { encodeError, errorRules, isError, readError } from "../openai-chat/errors.ts";
import { some } from "../../../src/kit/formulas.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage } from "./shapes.ts";

export const dialect = {
  id: "hyperbolic-images",
  operation: "images",
  framing: { type: "sse", eventName: undefined, terminator: undefined },
  call: {
    method: "POST",
    path: () => "/image/generation",
    headers: {},
  },
  ingress: [{ method: "POST", path: "/v1/image/generation" }],
  keyHeaders: [],
  modelField: "model_name",
  requestFields: REQUEST_FIELDS,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse,
  readUsage: (body: Wire.ImageAnswer) => some(body, decodeUsage),
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response },
} satisfies PlainDialect;
