// @generated from schema/dialects/ollama-embed.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PlainDialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/ollama-embed.ts";
import { request, response, told } from "../../validators/ollama-embed.js";
import { encodeError, errorRules, isError, readError } from "../ollama/errors.ts";
import { some } from "../../../src/kit/formulas.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage } from "./shapes.ts";

export const dialect = {
  id: "ollama-embed",
  operation: "embeddings",
  framing: { type: "sse", eventName: undefined, terminator: undefined },
  call: {
    method: "POST",
    path: () => "/api/embed",
    headers: {},
  },
  ingress: [{ method: "POST", path: "/api/embed" }],
  keyHeaders: [],
  modelField: "model",
  requestFields: REQUEST_FIELDS,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse,
  readUsage: (body: Wire.EmbedAnswer) => some(body, decodeUsage),
  told: { wanted: { error: true, prompt_eval_count: true }, validate: told },
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response },
} satisfies PlainDialect;
