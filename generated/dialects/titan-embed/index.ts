// @generated from schema/dialects/titan-embed.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PlainDialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/titan-embed.ts";
import { request, response } from "../../validators/titan-embed.js";
import { encodeError, errorRules, isError, readError } from "../bedrock-converse/errors.ts";
import { some } from "../../../src/kit/formulas.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage } from "./shapes.ts";

export const dialect = {
  id: "titan-embed",
  operation: "embeddings",
  framing: { type: "sse", eventName: undefined, terminator: undefined },
  call: {
    method: "POST",
    path: (model) => `/model/${encodeURIComponent(model)}/invoke`,
    headers: {},
    maxInputs: 1,
  },
  ingress: [],
  keyHeaders: [],
  modelField: undefined,
  requestFields: REQUEST_FIELDS,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse,
  readUsage: (body: Wire.TitanAnswer) => some(body, decodeUsage),
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response },
} satisfies PlainDialect;
