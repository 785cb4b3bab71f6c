// @generated from schema/dialects/cohere-embed.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PlainDialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/cohere-embed.ts";
import { request, response, told } from "../../validators/cohere-embed.js";
import { encodeError, errorRules, isError, readError } from "../cohere/errors.ts";
import { some } from "../../../src/kit/formulas.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage } from "./shapes.ts";

export const dialect = {
  id: "cohere-embed",
  operation: "embeddings",
  framing: { type: "sse", eventName: undefined, terminator: undefined },
  call: {
    method: "POST",
    path: () => "/v2/embed",
    headers: {},
  },
  ingress: [{ method: "POST", path: "/v2/embed" }],
  keyHeaders: [],
  modelField: "model",
  requestFields: REQUEST_FIELDS,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse,
  readUsage: (body: Wire.EmbedAnswer) => some(body.meta, decodeUsage),
  told: { wanted: { message: true, finish_reason: true, meta: true }, validate: told },
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response },
} satisfies PlainDialect;
