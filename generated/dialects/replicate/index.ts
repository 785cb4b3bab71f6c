// @generated from schema/dialects/replicate.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { Dialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/replicate.ts";
import { event, request, response, told } from "../../validators/replicate.js";
import { encodeError, errorRules, isError, readError } from "./errors.ts";
import { segments, some } from "../../../src/kit/formulas.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage } from "./shapes.ts";
import { decodeEvent, streamEncoding } from "./stream.ts";

export const dialect = {
  id: "replicate",
  operation: "chat",
  framing: { type: "sse_text", errorEvent: "error" },
  call: {
    method: "POST",
    path: (model) => /^deployments\//.test(model) ? `/${segments(model)}/predictions` : /:|^[0-9a-f]{64}$/.test(model) ? "/predictions" : `/models/${segments(model)}/predictions`,
    otherPaths: ["/{model}/predictions", "/predictions"],
    headers: {},
    follow: {
      id: ["id"],
      status: { at: ["status"], running: ["starting", "processing"], cancelled: "canceled" },
      wait: { header: "prefer", value: "wait={seconds}", longestS: 10 },
      poll: { path: "/predictions/{id}", at: ["urls", "get"], everyMs: 500, longestMs: 3000 },
      cancel: { path: "/predictions/{id}/cancel", at: ["urls", "cancel"] },
      stream: { at: ["urls", "stream"], hosts: ["stream.replicate.com"] },
    },
  },
  ingress: [
    { method: "POST", path: "/v1/models/{model}/predictions", stream: false },
    { method: "POST", path: "/v1/predictions", stream: false },
  ],
  keyHeaders: [],
  abilityKeys: { tools: [], vision: ["image", "image_input"], audio_input: [], pdf: [] },
  modelField: "version",
  requestFields: REQUEST_FIELDS,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse, decodeEvent, streamEncoding,
  readUsage: (body: Wire.Prediction) => some(body.metrics, decodeUsage),
  told: { wanted: { event: true, detail: true, status: true, id: true, metrics: true }, validate: told },
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response, event },
} satisfies Dialect;
