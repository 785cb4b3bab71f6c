// @generated from schema/dialects/gemini.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { Dialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/gemini.ts";
import { event, request, response } from "../../validators/gemini.js";
import { encodeError, errorRules, isError, readError } from "./errors.ts";
import { resourceName, some } from "../../../src/kit/formulas.ts";
import { decodeRequest, encodeRequest } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage } from "./shapes.ts";
import { decodeEvent, streamEncoding } from "./stream.ts";

export const dialect = {
  id: "gemini",
  framing: { type: "sse", eventName: undefined, terminator: undefined },
  call: {
    method: "POST",
    path: (model, stream) => (stream ? `/${resourceName(model, "models")}:streamGenerateContent?alt=sse` : `/${resourceName(model, "models")}:generateContent`),
    headers: {},
  },
  ingress: [
    { method: "POST", path: "/v1beta/models/{model}:generateContent", stream: false },
    { method: "POST", path: "/v1beta/models/{model}:streamGenerateContent", stream: true },
    { method: "POST", path: "/v1/models/{model}:generateContent", stream: false },
    { method: "POST", path: "/v1/models/{model}:streamGenerateContent", stream: true },
  ],
  keyHeaders: ["x-goog-api-key"],
  abilityMarkers: {
    tools: ["\"tools\""],
    vision: ["image/", "fileData", "file_data"],
    audio_input: ["audio/", "fileData", "file_data"],
    pdf: ["application/pdf", "fileData", "file_data"],
  },
  toolNames: { like: /^[A-Za-z_][A-Za-z0-9_.:-]{0,127}$/, longest: 128 },
  modelField: undefined,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse, decodeEvent, streamEncoding,
  readUsage: (body: Wire.GenerateContentResponse) => some(body.usageMetadata, decodeUsage),
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response, event },
} satisfies Dialect;
