// @generated from schema/dialects/openai-responses.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { Dialect } from "../../../src/contract/dialect.ts";
import type * as Wire from "../../types/openai-responses.ts";
import { event, request, response, told } from "../../validators/openai-responses.js";
import { encodeError, errorRules, isError, readError } from "./errors.ts";
import { some, spelledItems } from "../../../src/kit/formulas.ts";
import { decodeRequest, encodeRequest, REQUEST_FIELDS } from "./request.ts";
import { decodeResponse, encodeResponse } from "./response.ts";
import { decodeUsage, readService } from "./shapes.ts";
import { decodeEvent, streamEncoding } from "./stream.ts";

export const dialect = {
  id: "openai-responses",
  operation: "chat",
  framing: { type: "sse", eventName: "type", terminator: undefined },
  call: {
    method: "POST",
    path: () => "/responses",
    headers: {},
  },
  ingress: [{ method: "POST", path: "/v1/responses" }, { method: "POST", path: "/responses" }],
  keyHeaders: [],
  abilityKeys: {
    tools: ["tools"],
    vision: ["image_url", "file_id"],
    audio_input: ["input_audio"],
    pdf: ["file_id", "file_data", "file_url"],
  },
  userPaths: [["safety_identifier"], ["user"]],
  refers: ["previous_response_id", "conversation", "prompt"],
  answerLimit: { at: [["max_output_tokens"]], unless: ["max_uses"] },
  long: { texts: ["instructions", "input", "content", "text", "output"], data: ["image_url", "file_data", "data"] },
  recurring: ["tools", "text"],
  toolNames: { like: /^[a-zA-Z0-9_-]{1,64}$/, longest: 64 },
  stored: {
    id: "id",
    follows: "previous_response_id",
    keep: "store",
    input: "input",
    output: "output",
    status: "status",
    inEvent: "response",
    keptUpstream: "stores",
    items: (body: Wire.ResponsesRequest): readonly object[] => spelledItems(body.input, "message", "input_text", "output_text"),
    prefix: "resp_sb_",
    reference: "item_reference",
    complete: ["completed", "incomplete"],
    upstreamPath: (id: string) => `/responses/${encodeURIComponent(id)}`,
  },
  modelField: "model",
  requestFields: REQUEST_FIELDS,
  encodeRequest, decodeRequest, encodeResponse, decodeResponse, decodeEvent, streamEncoding,
  readUsage: (body: Wire.Response) => some(body.usage, decodeUsage),
  readService,
  told: { wanted: { type: true, status: true, error: true, service_tier: true, usage: true }, validate: told },
  errors: errorRules,
  readError, isError, encodeError,
  validate: { request, response, event },
} satisfies Dialect;
