// @generated from schema/dialects/openai-image-edits.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PlainDialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/openai-image-edits.ts";
import { request, response } from "../../validators/openai-image-edits.js";
import { encodeError, errorRules, isError, readError } from "../openai-chat/errors.ts";
import { some } from "../../../src/kit/formulas.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage } from "./shapes.ts";

export const dialect = {
  id: "openai-image-edits",
  operation: "image_edits",
  framing: { type: "sse", eventName: undefined, terminator: undefined },
  call: {
    method: "POST",
    path: () => "/images/edits",
    headers: {},
  },
  ingress: [{ method: "POST", path: "/v1/images/edits" }],
  keyHeaders: [],
  userPaths: [["user"]],
  form: { numbers: ["n", "output_compression"], booleans: [], lists: ["image"] },
  modelField: "model",
  requestFields: REQUEST_FIELDS,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse,
  readUsage: (body: Wire.ImagesResponse) => some(body, decodeUsage),
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response },
} satisfies PlainDialect;
