// @generated from schema/dialects/toy.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { Dialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/toy.ts";
import { event, request, response, told } from "../../validators/toy.js";
import { encodeError, errorRules, isError, readError } from "./errors.ts";
import { some } from "../../../src/kit/formulas.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage } from "./shapes.ts";
import { decodeEvent, streamEncoding } from "./stream.ts";

export const dialect = {
  id: "toy",
  operation: "chat",
  framing: { type: "sse", eventName: "type", terminator: undefined },
  call: {
    method: "POST",
    path: (model) => `/talk/${encodeURIComponent(model)}`,
    headers: { "x-talk-version": "1" },
  },
  ingress: [{ method: "POST", path: "/v1/talk" }],
  keyHeaders: ["x-talk-key"],
  recurring: ["mode", "options"],
  modelField: "model",
  requestFields: REQUEST_FIELDS,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse, decodeEvent, streamEncoding,
  readUsage: (body: Wire.TalkAnswer) => some(body.usage, decodeUsage),
  told: { wanted: { type: true, usage: true }, validate: told },
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response, event },
} satisfies Dialect;
