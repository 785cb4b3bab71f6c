// Two small dialects, written by hand, for tests of the pipeline: `alpha` names the model in the body, ends streams with a terminator and
// has a usage switch; `beta` names it in the path, names its events, has no terminator. They differ wherever the real ones do.

import type { ChatRequest, ChatResponse } from "../../generated/types/canonical.ts";
import type { MappingContext } from "../../src/contract/context.ts";
import type { Dialect, Dispatch, Invalid } from "../../src/contract/dialect.ts";
import type { Usage } from "../../src/contract/usage.ts";

type Body = Readonly<Record<string, unknown>>;
const STATUS: Readonly<Record<string, number>> = {
  invalid_request: 400,
  context_window: 400,
  content_policy: 400,
  auth: 401,
  not_found: 404,
  too_large: 413,
  rate_limit: 429,
  overloaded: 503,
  timeout: 504,
};

function textOf(response: ChatResponse): string {
  return (response.choices[0]?.message.content ?? []).map((part) => (part.type === "text" ? part.text : "")).join("");
}
function responseOf(id: string, model: string, text: string, usage: Usage | undefined): ChatResponse {
  const message = { role: "assistant" as const, content: [{ type: "text" as const, text }] };
  return { id, created: 1, model, choices: [{ index: 0, message, finish_reason: "stop" }], usage };
}
function messagesOf(body: Body): ChatRequest["messages"] {
  const said = body["messages"] as readonly { role: "user"; content: string | never[] }[];
  return said.map(({ role, content }) => ({
    role,
    content: typeof content === "string" ? [{ type: "text", text: content }] : content,
  })) as unknown as ChatRequest["messages"];
}
function saidIn(request: ChatRequest): string {
  return request.messages.flatMap((message) => message.content.map((part) => (part.type === "text" ? part.text : ""))).join("\n");
}
function needs(body: unknown, field: string, type: string): readonly Invalid[] {
  const value = (body as Body)[field];
  return (type === "array" ? Array.isArray(value) : typeof value === type) ? [] : [{ path: field, message: `must be ${type}` }];
}
const NO_FINDINGS: readonly Invalid[] = [];

export const alpha: Dialect = {
  operation: "chat",
  id: "alpha",
  framing: { type: "sse", eventName: undefined, terminator: "[DONE]" },
  call: { method: "POST", path: () => "/chat", headers: { "x-alpha-version": "1" } },
  ingress: [{ method: "POST", path: "/v1/alpha", stream: undefined }],
  keyHeaders: ["authorization"],
  models: {
    paths: [{ list: "/v1/models", one: "/v1/models/{model}" }],
    words: {},
    list: ({ entries }) => ({ object: "list", data: entries }),
    entry: ({ id, owner, context, maxOutput, supports }) => ({
      id,
      object: "model",
      owned_by: owner,
      context_window: context,
      max_output_tokens: maxOutput,
      capabilities: supports,
    }),
  },
  modelField: "model",
  requestFields: new Set(["model", "messages", "seed", "tools", "stream", "stream_options", "future"]),
  forwardHeaders: ["x-alpha-beta"],
  usageOption: { path: ["stream_options", "include_usage"], value: true },
  isUsageOnly: (event: Body) => event["usage"] !== undefined && event["delta"] === undefined && event["finish"] === undefined,
  encodeRequest: (request, ctx) => {
    if (request.seed !== undefined) ctx.losses.push({ path: "ChatRequest.seed", kind: "dropped", reason: "" });
    return { model: ctx.model.id, messages: [{ role: "user", content: saidIn(request) }], stream: request.stream };
  },
  decodeRequest: (body: Body) => ({
    model: String(body["model"]),
    messages: messagesOf(body),
    ...(typeof body["seed"] === "number" ? { seed: body["seed"] } : {}),
    ...(body["prompt_cache_retention"] === "24h" ? { prompt_cache_retention: "24h" as const } : {}),
    ...(Array.isArray(body["tools"]) ? { tools: body["tools"] as ChatRequest["tools"] } : {}),
    include_usage: (body["stream_options"] as Body | undefined)?.["include_usage"] === true,
  }),
  encodeResponse: (response) => ({ id: response.id, model: response.model, text: textOf(response), usage: response.usage }),
  decodeResponse: (body: Body) => responseOf(String(body["id"]), String(body["model"]), String(body["text"]), body["usage"] as Usage),
  decodeEvent(event: Body, out) {
    out.start({ id: event["id"] as string, model: event["model"] as string });
    out.text(0, event["delta"] as string);
    out.finish(0, event["finish"] as string);
    out.usage(event["usage"] as Usage);
  },
  streamEncoding: {
    sequential: false,
    start: (stream) => ({ id: stream.id, model: stream.model }),
    parts: { text: { delta: (delta: { text: string }, _part, stream) => ({ id: stream.id, delta: delta.text }) } },
    finish: (finish, stream) => ({ id: stream.id, finish: finish.reason }),
    usage: (usage, stream) => (stream.includeUsage ? { id: stream.id, usage } : undefined),
  },
  readUsage: (body: Body) => body["usage"] as Usage,
  errors: [
    { at: ["error", "code"], equals: ["too_long"], is: "context_window" },
    { at: ["error", "code"], equals: ["policy"], is: "content_policy" },
  ],
  readError: (body: Body) => {
    const error = body["error"] as Body | undefined;
    return { message: error?.["message"] as string, code: error?.["code"] as string, retryAfterMs: error?.["wait_ms"] as number };
  },
  isError: (body: Body) => body["error"] !== undefined,
  encodeError: (failure, { requestId, status }) => ({
    status: status ?? STATUS[failure.kind] ?? 502,
    body: { error: { message: failure.message, type: failure.kind, param: failure.param ?? null, requestId } },
  }),
  validate: {
    request: (body) => needs(body, "messages", "array"),
    response: (body) => needs(body, "text", "string"),
    event: (body) => needs(body, "id", "string"),
  },
};

export const beta: Dialect = {
  operation: "chat",
  id: "beta",
  framing: { type: "sse", eventName: "type", terminator: undefined },
  call: { method: "POST", path: (model, stream) => `/models/${encodeURIComponent(model)}:${stream ? "stream" : "ask"}`, headers: {} },
  ingress: [
    { method: "POST", path: "/beta/models/{model}:ask", stream: false },
    { method: "POST", path: "/beta/models/{model}:stream", stream: true },
  ],
  keyHeaders: ["x-beta-key"],
  modelField: undefined,
  requestFields: new Set(["ask"]),
  encodeRequest: (request, ctx: MappingContext<never>) => {
    if (request.seed !== undefined) ctx.losses.push({ path: "ChatRequest.seed", kind: "rejected", reason: "no seeds here" });
    return { ask: saidIn(request) };
  },
  decodeRequest: (body: Body, ctx) => ({
    model: ctx.model.id,
    messages: [{ role: "user", content: [{ type: "text", text: String(body["ask"]) }] }],
  }),
  encodeResponse: (response) => ({ answer: textOf(response), tokens: response.usage }),
  decodeResponse: (body: Body, ctx) => responseOf("beta-1", ctx.model.id, String(body["answer"]), body["tokens"] as Usage),
  decodeEvent(event: Body, out) {
    if (event["type"] === "begin") out.start({ id: "beta-1" });
    if (event["type"] === "text") out.text(0, event["text"] as string);
    if (event["type"] === "stop") {
      out.usage(event["tokens"] as Usage);
      out.finish(0, "stop");
      out.end();
    }
  },
  streamEncoding: {
    sequential: true,
    start: () => ({ type: "begin" }),
    parts: { text: { delta: (delta: { text: string }) => ({ type: "text", text: delta.text }) } },
    finish: (finish) => ({ type: "stop", tokens: finish.usage }),
  },
  readUsage: (body: Body) => body["tokens"] as Usage,
  errors: [],
  readError: (body: Body) => ({ message: body["reason"] as string }),
  isError: (body: Body) => body["type"] === "error",
  encodeError: (failure, { status }) => ({
    status: status ?? STATUS[failure.kind] ?? 500,
    body: { type: "error", reason: failure.message, kind: failure.kind },
  }),
  validate: {
    request: (body) => needs(body, "ask", "string"),
    response: (body) => needs(body, "answer", "string"),
    event: (body) =>
      ["begin", "text", "stop", "ping"].includes(String((body as Body)["type"])) ? NO_FINDINGS : [{ path: "type", message: "unknown" }],
  },
};

const byId: Readonly<Record<string, Dialect>> = { alpha, beta };

export const fakeDispatch: Dispatch = {
  dialects: byId,
  plain: {},
  counting: {},
  providers: {},
  forDialect(id) {
    const dialect = byId[id];
    if (dialect === undefined) throw new Error(`no dialect ${id}`);
    return { dialect, encodeRequest: dialect.encodeRequest, errors: [] };
  },
};
