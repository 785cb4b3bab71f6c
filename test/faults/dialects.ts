// The three dialects as a client's SDK sees them, written from their documentation and not from our tables: how a request looks, what a valid
// error is, and what a stream of frames amounts to. A test that trusted our own tables here would test nothing.

import { expect } from "vitest";
import { type Answered, ask, framesOf } from "./client.ts";
import { type DialectId, type Running, until } from "./gateway.ts";

type Fields = Readonly<Record<string, unknown>>;

export interface Request {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const PATHS: Readonly<Record<DialectId, (model: string, stream: boolean) => string>> = {
  "openai-chat": () => "/v1/chat/completions",
  "anthropic-messages": () => "/v1/messages",
  gemini: (model, stream) => `/v1beta/models/${model}:${stream ? "streamGenerateContent?alt=sse" : "generateContent"}`,
};

/** A plain question to a model. */
export function question(dialect: DialectId, model: string, text: string, stream = false): Request {
  const path = PATHS[dialect](model, stream);
  if (dialect === "gemini") return { path, body: { contents: [{ role: "user", parts: [{ text }] }] } };
  const body = { model, messages: [{ role: "user", content: text }], ...(stream ? { stream } : {}) };
  return { path, body: dialect === "openai-chat" ? body : { ...body, max_tokens: 400 } };
}

const TOOL_SCHEMA = { type: "object", properties: { city: { type: "string" } }, required: ["city"] };

/** The same question with a tool named `name` to call. */
export function questionWithTool(dialect: DialectId, model: string, text: string, { name = "get_weather", stream = false } = {}): Request {
  const { path, body } = question(dialect, model, text, stream);
  const description = "Weather of a city";
  const tools = {
    "openai-chat": [{ type: "function", function: { name, description, parameters: TOOL_SCHEMA } }],
    "anthropic-messages": [{ name, description, input_schema: TOOL_SCHEMA }],
    gemini: [{ functionDeclarations: [{ name, description, parameters: TOOL_SCHEMA }] }],
  }[dialect];
  return { path, body: { ...body, tools } };
}

const CHAT_TYPES = /^[a-z_]+$/;
const ANTHROPIC_TYPES: ReadonlySet<unknown> = new Set([
  "invalid_request_error",
  "authentication_error",
  "billing_error",
  "permission_error",
  "not_found_error",
  "conflict_error",
  "request_too_large",
  "rate_limit_error",
  "api_error",
  "timeout_error",
  "overloaded_error",
]);
const RPC_STATUSES: ReadonlySet<unknown> = new Set([
  "INVALID_ARGUMENT",
  "FAILED_PRECONDITION",
  "UNAUTHENTICATED",
  "PERMISSION_DENIED",
  "NOT_FOUND",
  "RESOURCE_EXHAUSTED",
  "CANCELLED",
  "INTERNAL",
  "UNAVAILABLE",
  "DEADLINE_EXCEEDED",
  "UNKNOWN",
  "OUT_OF_RANGE",
  "UNIMPLEMENTED",
  "ABORTED",
  "DATA_LOSS",
]);

/** What is wrong with an error body, in words; undefined: an SDK of the dialect understands it. `signalbox` beside it is ours. */
export function faultOfError(dialect: DialectId, status: number, value: unknown): string | undefined {
  const body = fieldsOf(value);
  const error = fieldsOf(body?.["error"]);
  if (body === undefined || error === undefined) return `no error in ${JSON.stringify(value)}`;
  const foreign = Object.keys(body).filter(
    (key) => !["error", "signalbox", ...(dialect === "anthropic-messages" ? ["type", "request_id"] : [])].includes(key),
  );
  if (foreign.length > 0) return `fields of no ${dialect} error: ${foreign.join(", ")}`;
  if (typeof error["message"] !== "string" || error["message"] === "") return "no message";
  switch (dialect) {
    case "openai-chat":
      if (typeof error["type"] !== "string" || !CHAT_TYPES.test(error["type"])) return `type ${JSON.stringify(error["type"])}`;
      return isTextOrNull(error["param"]) && isTextOrNull(error["code"]) ? undefined : "param and code are strings or null";
    case "anthropic-messages":
      if (body["type"] !== "error") return "type is not error";
      if (typeof body["request_id"] !== "string") return "no request_id";
      return ANTHROPIC_TYPES.has(error["type"]) ? undefined : `type ${JSON.stringify(error["type"])}`;
    case "gemini":
      if (error["code"] !== status) return `code ${JSON.stringify(error["code"])} beside status ${status}`;
      return RPC_STATUSES.has(error["status"]) ? undefined : `status ${JSON.stringify(error["status"])}`;
    default:
      return dialect satisfies never;
  }
}

/** The answer is a refusal in the client's own dialect, whole, and says what it must. */
export function expectError(dialect: DialectId, answered: Answered, status: number, says: string): void {
  const shown = `${answered.status} ${answered.text}`;
  expect(answered.status, shown).toBe(status);
  const body: unknown = JSON.parse(answered.text);
  expect(faultOfError(dialect, status, body), shown).toBeUndefined();
  expect(messageOf(body)).toContain(says);
  expect(answered.headers["content-type"]).toBe("application/json");
  expect(answered.headers["x-request-id"]).toMatch(/^req_[0-9a-f]{32}$/);
  expect(answered.complete).toBe(true);
}

/** After whatever was done to it, the gateway answers, holds on to nothing, and has met no bug of its own. */
export async function expectWell(running: Running, model: string): Promise<void> {
  const { path, body } = question("openai-chat", model, "are you there");
  expect((await ask(running.port, { path, body: JSON.stringify(body) })).status).toBe(200);
  await until(async () => (await inFlight(running)) === 0);
  expect(running.bugs.splice(0)).toEqual([]);
}

export async function inFlight({ port }: Running): Promise<unknown> {
  return JSON.parse((await ask(port, { method: "GET", path: "/health" })).text).in_flight;
}

export function messageOf(body: unknown): string {
  return String(fieldsOf(fieldsOf(body)?.["error"])?.["message"] ?? "");
}

export interface Attempt {
  readonly deployment: string;
  readonly outcome: string;
  readonly status?: number | undefined;
}
export function attemptsOf(body: unknown): readonly Attempt[] {
  // Read only to be compared.
  return (fieldsOf(fieldsOf(body)?.["signalbox"])?.["attempts"] ?? []) as readonly Attempt[];
}

/** What a client makes of a stream: everything said, in order; whether it was told that it is over; and the error, if there was one. */
export interface Heard {
  /** Text, thoughts and tool arguments, each prefixed by where they belong. */
  readonly said: string;
  readonly finish: string | undefined;
  /** The dialect's own mark of a complete stream. */
  readonly isTerminated: boolean;
  /** The error frame, which must be the last frame. */
  readonly error: unknown;
  readonly frames: number;
}

export function hear(dialect: DialectId, stream: string): Heard {
  const frames = framesOf(stream);
  let said = "";
  let finish: string | undefined;
  let isTerminated = false;
  let error: unknown;
  for (const [at, { event, data }] of frames.entries()) {
    if (error !== undefined) throw new Error(`frame ${at} after the error: ${data}`);
    if (isTerminated) throw new Error(`frame ${at} after the end: ${data}`);
    if (dialect === "openai-chat" && data === "[DONE]") {
      isTerminated = true;
      continue;
    }
    const value = fieldsOf(JSON.parse(data));
    if (value === undefined) throw new Error(`frame ${at} is no object: ${data}`);
    if (dialect === "anthropic-messages" && event !== value["type"]) throw new Error(`frame ${at} is named ${event}: ${data}`);
    if (value["error"] !== undefined) {
      error = value;
      continue;
    }
    const piece = READ[dialect](value);
    said += piece.said ?? "";
    finish = piece.finish ?? finish;
    isTerminated = piece.isTerminated ?? isTerminated;
  }
  // Gemini has no mark: its stream is complete when it gave a reason to finish.
  return {
    said,
    finish,
    isTerminated: dialect === "gemini" ? finish !== undefined && error === undefined : isTerminated,
    error,
    frames: frames.length,
  };
}

interface Piece {
  readonly said?: string | undefined;
  readonly finish?: string | undefined;
  readonly isTerminated?: boolean | undefined;
}

const READ: Readonly<Record<DialectId, (value: Fields) => Piece>> = {
  "openai-chat"(value) {
    const choice = fieldsOf(listOf(value["choices"])[0]);
    const delta = fieldsOf(choice?.["delta"]);
    const calls = listOf(delta?.["tool_calls"]).map((one) => textOf(fieldsOf(fieldsOf(one)?.["function"])?.["arguments"]));
    return { said: textOf(delta?.["content"]) + calls.join(""), finish: textOf(choice?.["finish_reason"]) || undefined };
  },
  "anthropic-messages"(value) {
    const delta = fieldsOf(value["delta"]);
    return {
      said: textOf(delta?.["text"]) + textOf(delta?.["partial_json"]),
      finish: textOf(delta?.["stop_reason"]) || undefined,
      isTerminated: value["type"] === "message_stop" ? true : undefined,
    };
  },
  gemini(value) {
    const candidate = fieldsOf(listOf(value["candidates"])[0]);
    const parts = listOf(fieldsOf(candidate?.["content"])?.["parts"]).map(fieldsOf);
    const said = parts.map(
      (part) =>
        textOf(part?.["text"]) + (part?.["functionCall"] === undefined ? "" : JSON.stringify(fieldsOf(part["functionCall"])?.["args"])),
    );
    return { said: said.join(""), finish: textOf(candidate?.["finishReason"]) || undefined };
  },
};

function fieldsOf(value: unknown): Fields | undefined {
  // An object of unknown fields is all that is claimed.
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === "string";
}
