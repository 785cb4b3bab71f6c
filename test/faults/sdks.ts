// Every dialect in which clients speak, asked through the package that people use for it: one question, whole or streamed, and what the package
// made of it. What it must raise is written down here from its documentation, not from our tables. Knows no fault.

import AnthropicSdk, * as anthropicErrors from "@anthropic-ai/sdk";
import { BedrockRuntimeClient, ConverseCommand, ConverseStreamCommand } from "@aws-sdk/client-bedrock-runtime";
import { ApiError as GeminiError, GoogleGenAI } from "@google/genai";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { CohereClientV2, CohereError } from "cohere-ai";
import { Ollama } from "ollama";
import OpenAI from "openai";
import Replicate from "replicate";
import type { FailureKind } from "../../src/contract/failure.ts";

export interface Question {
  readonly model: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Called at each piece of text. */
  readonly onText?: (() => void) | undefined;
}
/** What the package gave before it ended or raised. */
export interface Got {
  text: string;
  /** Why the answer ended, as often as it was said. */
  finishes: string[];
}
/** What is known of an error that the package raised. */
export interface Seen {
  readonly name: string;
  readonly status: number | undefined;
  /** Undefined where the package does not tell what it was told. */
  readonly message: string | undefined;
  /** Seconds; undefined where nothing was said, or where the package does not tell. */
  readonly retryAfter?: string | undefined;
}
export interface Raises {
  readonly name: string;
  readonly status?: number | undefined;
}
export interface Sdk {
  whole(question: Question, got: Got): Promise<void>;
  /** Undefined where clients are never answered with one. */
  readonly stream: ((question: Question, got: Got) => Promise<void>) | undefined;
  see(error: unknown): Seen;
  /** What a failure of that kind must be to whoever uses the package: before anything came, and once a stream has begun. */
  readonly raises: { readonly before: (kind: FailureKind) => Raises; readonly within: (kind: FailureKind) => Raises };
  /** Statuses after which the package waits and asks again, and cannot be told not to. */
  readonly asksAgain?: readonly number[] | undefined;
  /** False where the package hides the headers of a refusal. */
  readonly tellsHeaders: boolean;
}

/** Short, so that a stream is few frames, and each of them can be the last. */
export const PROMPT = "PLANTED-PROMPT Tell me 3 words.";
const MAX_TOKENS = 400;
const KEY = "client-key";

type Statuses = Readonly<Record<Exclude<FailureKind, "cancelled">, number>>;

const OPENAI_STATUS: Statuses = {
  auth: 401,
  permission: 403,
  not_found: 404,
  invalid_request: 400,
  too_large: 413,
  context_window: 400,
  content_policy: 400,
  rate_limit: 429,
  quota: 429,
  budget: 402,
  overloaded: 503,
  server_error: 500,
  bad_response: 502,
  timeout: 504,
  network: 502,
};

const statusIn = (statuses: Statuses, kind: FailureKind): number => (kind === "cancelled" ? 499 : statuses[kind]);

const OPENAI_CLASSES: Readonly<Record<number, string>> = {
  400: "BadRequestError",
  401: "AuthenticationError",
  403: "PermissionDeniedError",
  404: "NotFoundError",
  409: "ConflictError",
  422: "UnprocessableEntityError",
  429: "RateLimitError",
};
const classOf = (status: number): string => OPENAI_CLASSES[status] ?? (status >= 500 ? "InternalServerError" : "APIError");

/** The three endpoints of OpenAI's package raise alike; within a stream there is no status. */
function openaiLike(asks: (client: OpenAI) => Pick<Sdk, "whole" | "stream">, client: OpenAI): Sdk {
  return {
    ...asks(client),
    see: seenOfStainless(OpenAI.APIError),
    raises: {
      before(kind) {
        const status = statusIn(OPENAI_STATUS, kind);
        return { name: classOf(status), status };
      },
      within: () => ({ name: "APIError" }),
    },
    tellsHeaders: true,
  };
}

interface StainlessError extends Error {
  readonly status: number | undefined;
  readonly headers: Headers | undefined;
}

function seenOfStainless(type: abstract new (...args: never[]) => StainlessError): Sdk["see"] {
  return (error) => {
    if (!(error instanceof type)) throw error;
    const { status, message, headers } = error;
    return { name: error.constructor.name, status, message, retryAfter: headers?.get("retry-after") ?? undefined };
  };
}

function openaiChat(client: OpenAI): Pick<Sdk, "whole" | "stream"> {
  const body = ({ model }: Question) => ({ model, messages: [{ role: "user" as const, content: PROMPT }] });
  return {
    async whole(question, got) {
      const { choices } = await client.chat.completions.create(body(question), question);
      got.text = choices[0]?.message.content ?? "";
      got.finishes.push(...choices.map(({ finish_reason }) => finish_reason));
    },
    async stream(question, got) {
      for await (const { choices } of await client.chat.completions.create({ ...body(question), stream: true }, question))
        hear(question, got, choices[0]?.delta.content, choices[0]?.finish_reason);
    },
  };
}

function openaiCompletions(client: OpenAI): Pick<Sdk, "whole" | "stream"> {
  const body = ({ model }: Question) => ({ model, prompt: PROMPT, max_tokens: MAX_TOKENS });
  return {
    async whole(question, got) {
      const { choices } = await client.completions.create(body(question), question);
      hear(question, got, choices[0]?.text, choices[0]?.finish_reason);
    },
    async stream(question, got) {
      for await (const { choices } of await client.completions.create({ ...body(question), stream: true }, question))
        hear(question, got, choices[0]?.text, choices[0]?.finish_reason);
    },
  };
}

function openaiResponses(client: OpenAI): Pick<Sdk, "whole" | "stream"> {
  const body = ({ model }: Question) => ({ model, input: PROMPT });
  return {
    async whole(question, got) {
      const { output_text, status } = await client.responses.create(body(question), question);
      hear(question, got, output_text, status);
    },
    async stream(question, got) {
      for await (const event of await client.responses.create({ ...body(question), stream: true }, question)) {
        if (event.type === "response.output_text.delta") hear(question, got, event.delta, undefined);
        if (event.type === "response.completed" || event.type === "response.incomplete") hear(question, got, "", event.response.status);
        // The package leaves the answer's own failure to whoever reads its events.
        if (event.type === "response.failed") throw new OpenAI.APIError(undefined, event.response.error ?? undefined, undefined, undefined);
      }
    },
  };
}

const ANTHROPIC_STATUS: Statuses = { ...OPENAI_STATUS, quota: 402, overloaded: 529 };
const ANTHROPIC_CLASSES: Readonly<Record<number, string>> = {
  ...OPENAI_CLASSES,
  402: "PaymentRequiredError",
  413: "ContentTooLargeError",
  504: "GatewayTimeoutError",
  529: "OverloadedError",
};

function anthropicMessages(origin: string): Sdk {
  const client = new AnthropicSdk({ apiKey: KEY, baseURL: origin, maxRetries: 0 });
  const body = ({ model }: Question) => ({ model, max_tokens: MAX_TOKENS, messages: [{ role: "user" as const, content: PROMPT }] });
  return {
    async whole(question, got) {
      const { content, stop_reason } = await client.messages.create(body(question), question);
      hear(question, got, content.map((block) => (block.type === "text" ? block.text : "")).join(""), stop_reason);
    },
    async stream(question, got) {
      for await (const event of await client.messages.create({ ...body(question), stream: true }, question)) {
        if (event.type === "content_block_delta" && event.delta.type === "text_delta") hear(question, got, event.delta.text, undefined);
        if (event.type === "message_delta") hear(question, got, "", event.delta.stop_reason);
      }
    },
    see: seenOfStainless(anthropicErrors.APIError),
    raises: {
      before(kind) {
        const status = statusIn(ANTHROPIC_STATUS, kind);
        return { name: ANTHROPIC_CLASSES[status] ?? classOf(status), status };
      },
      within: () => ({ name: "APIError" }),
    },
    tellsHeaders: true,
  };
}

/** Google tells of a lost connection as of a service that is not there. */
const GEMINI_STATUS: Statuses = { ...OPENAI_STATUS, network: 503 };

function gemini(origin: string): Sdk {
  const client = new GoogleGenAI({ apiKey: KEY, httpOptions: { baseUrl: origin, retryOptions: { attempts: 1 } } });
  const body = ({ model, headers }: Question) => ({ model, contents: PROMPT, config: { httpOptions: { headers: { ...headers } } } });
  return {
    async whole(question, got) {
      const { text, candidates } = await client.models.generateContent(body(question));
      hear(question, got, text, candidates?.[0]?.finishReason);
    },
    async stream(question, got) {
      for await (const { text, candidates } of await client.models.generateContentStream(body(question)))
        hear(question, got, text, candidates?.[0]?.finishReason);
    },
    see(error) {
      if (!(error instanceof GeminiError)) throw error;
      const { status, message } = error;
      const [, delay] = /"retryDelay":"([\d.]+)s"/.exec(message) ?? [];
      return { name: "ApiError", status, message, retryAfter: delay };
    },
    raises: {
      before: (kind) => ({ name: "ApiError", status: statusIn(GEMINI_STATUS, kind) }),
      within: (kind) => ({ name: "ApiError", status: statusIn(GEMINI_STATUS, kind) }),
    },
    tellsHeaders: true,
  };
}

function bedrockConverse(origin: string): Sdk {
  const client = new BedrockRuntimeClient({
    endpoint: origin,
    region: "us-east-1",
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" },
    maxAttempts: 1,
    // Of its own accord the client would speak HTTP/2, for calls that stream both ways.
    requestHandler: new NodeHttpHandler({ httpAgent: { maxSockets: 1000 } }),
  });
  const body = ({ model }: Question) => ({ modelId: model, messages: [{ role: "user" as const, content: [{ text: PROMPT }] }] });
  const withHeaders = <Command extends ConverseCommand | ConverseStreamCommand>(command: Command, { headers }: Question): Command => {
    // Either command: what is added does not look at what it asks.
    (command as ConverseCommand).middlewareStack.add(
      (next) => (args) => {
        // At this step there is a request, with headers.
        Object.assign((args.request as { readonly headers: Record<string, string> }).headers, headers);
        return next(args);
      },
      { step: "build" },
    );
    return command;
  };
  return {
    async whole(question, got) {
      const { output, stopReason } = await client.send(withHeaders(new ConverseCommand(body(question)), question));
      hear(question, got, output?.message?.content?.map(({ text = "" }) => text).join(""), stopReason);
    },
    async stream(question, got) {
      const { stream } = await client.send(withHeaders(new ConverseStreamCommand(body(question)), question));
      for await (const event of stream ?? []) hear(question, got, event.contentBlockDelta?.delta?.text, event.messageStop?.stopReason);
    },
    see(error) {
      if (!(error instanceof Error) || !("$metadata" in error)) throw error;
      const { httpStatusCode } = (error.$metadata ?? {}) as { readonly httpStatusCode?: number }; // the package's documented part of every error
      const { $response } = error as { readonly $response?: { readonly headers: Readonly<Record<string, string>> } };
      return { name: error.name, status: httpStatusCode, message: error.message, retryAfter: $response?.headers["retry-after"] };
    },
    raises: { before: exceptionOf, within: (kind) => ({ name: CONVERSE_STREAM[kind] ?? "InternalServerException" }) },
    tellsHeaders: true,
  };
}

/** A name for the wire's exceptions that AWS documents for Converse, with its status. */
const CONVERSE: Readonly<Record<Exclude<FailureKind, "cancelled">, readonly [string, number]>> = {
  auth: ["UnrecognizedClientException", 403],
  permission: ["AccessDeniedException", 403],
  not_found: ["ResourceNotFoundException", 404],
  invalid_request: ["ValidationException", 400],
  too_large: ["ValidationException", 400],
  context_window: ["ValidationException", 400],
  content_policy: ["ValidationException", 400],
  rate_limit: ["ThrottlingException", 429],
  quota: ["ServiceQuotaExceededException", 400],
  budget: ["ServiceQuotaExceededException", 402],
  overloaded: ["ServiceUnavailableException", 503],
  server_error: ["InternalServerException", 500],
  bad_response: ["ModelErrorException", 424],
  timeout: ["ModelTimeoutException", 408],
  network: ["ServiceUnavailableException", 503],
};

/** What AWS documents of a stream that breaks; its package raises no others by their names. */
const CONVERSE_STREAM: Readonly<Partial<Record<FailureKind, string>>> = {
  network: "ServiceUnavailableException",
  overloaded: "ServiceUnavailableException",
  bad_response: "ModelStreamErrorException",
  timeout: "ModelStreamErrorException",
};

function exceptionOf(kind: FailureKind): { readonly name: string; readonly status: number } {
  const [name, status] = kind === "cancelled" ? ["", 499] : CONVERSE[kind];
  return { name, status };
}

const COHERE_STATUS: Statuses = { ...OPENAI_STATUS, content_policy: 498, quota: 402 };
const COHERE_CLASSES: Readonly<Record<number, string>> = {
  400: "BadRequestError",
  401: "UnauthorizedError",
  403: "ForbiddenError",
  404: "NotFoundError",
  429: "TooManyRequestsError",
  498: "InvalidTokenError",
  500: "InternalServerError",
  503: "ServiceUnavailableError",
  504: "GatewayTimeoutError",
};
const OLLAMA_STATUS: Statuses = { ...OPENAI_STATUS, quota: 402 };
const REPLICATE_STATUS: Statuses = { ...OPENAI_STATUS, invalid_request: 422, quota: 402 };

function cohere(origin: string): Sdk {
  const client = new CohereClientV2({ token: KEY, environment: origin, maxRetries: 0 });
  const body = ({ model }: Question) => ({ model, messages: [{ role: "user" as const, content: PROMPT }] });
  return {
    async whole(question, got) {
      const { message, finishReason } = await client.chat(body(question), { headers: { ...question.headers } });
      hear(question, got, message.content?.map((part) => (part.type === "text" ? part.text : "")).join(""), finishReason);
    },
    async stream(question, got) {
      for await (const event of await client.chatStream(body(question), { headers: { ...question.headers } })) {
        if (event.type === "content-delta") hear(question, got, event.delta?.message?.content?.text, undefined);
        if (event.type === "message-end") hear(question, got, "", event.delta?.finishReason);
      }
    },
    see(error) {
      // Within a stream there is no event that the package raises of itself: it stumbles over one that is none, and keeps its words to itself.
      if (error instanceof Error && error.constructor.name === "ParseError")
        return { name: "ParseError", status: undefined, message: undefined };
      if (!(error instanceof CohereError)) throw error;
      const { message, statusCode: status, rawResponse } = error;
      return { name: error.constructor.name, status, message, retryAfter: rawResponse?.headers.get("retry-after") ?? undefined };
    },
    raises: {
      before(kind) {
        const status = statusIn(COHERE_STATUS, kind);
        return { name: COHERE_CLASSES[status] ?? "CohereError", status };
      },
      within: () => ({ name: "ParseError" }),
    },
    tellsHeaders: true,
  };
}

function ollama(origin: string): Sdk {
  const clientFor = ({ headers }: Question) => new Ollama({ host: origin, headers: { ...headers } });
  const body = ({ model }: Question) => ({ model, messages: [{ role: "user", content: PROMPT }] });
  return {
    async whole(question, got) {
      const { message, done_reason } = await clientFor(question).chat(body(question));
      hear(question, got, message.content, done_reason);
    },
    async stream(question, got) {
      for await (const { message, done_reason } of await clientFor(question).chat({ ...body(question), stream: true }))
        hear(question, got, message.content, done_reason);
    },
    see(error) {
      if (!(error instanceof Error)) throw error;
      const { status_code: status } = error as { readonly status_code?: number };
      return { name: error.name, status, message: error.message };
    },
    raises: {
      before: (kind) => ({ name: "ResponseError", status: statusIn(OLLAMA_STATUS, kind) }),
      within: () => ({ name: "Error" }),
    },
    tellsHeaders: false,
  };
}

/** It is answered at once, and never with a stream. By itself it asks again after a 429, five times. */
function replicate(origin: string): Sdk {
  const clientFor = ({ headers }: Question) =>
    new Replicate({
      auth: KEY,
      baseUrl: `${origin}/v1`,
      fetch: (input, init) => fetch(input, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), ...headers } }),
    });
  return {
    async whole(question, got) {
      const { output, status } = await clientFor(question).predictions.create({ model: question.model, input: { prompt: PROMPT } });
      hear(question, got, Array.isArray(output) ? output.join("") : String(output), status);
    },
    stream: undefined,
    see(error) {
      if (!(error instanceof Error) || !("response" in error)) throw error;
      const { status, headers } = error.response as Response; // the package's documented part of its error
      return { name: error.name, status, message: error.message, retryAfter: headers.get("retry-after") ?? undefined };
    },
    raises: {
      before: (kind) => ({ name: "ApiError", status: statusIn(REPLICATE_STATUS, kind) }),
      within: () => ({ name: "" }),
    },
    asksAgain: [429],
    tellsHeaders: true,
  };
}

function hear({ onText }: Question, got: Got, text: string | null | undefined, finish: string | null | undefined): void {
  if (text) {
    got.text += text;
    onText?.();
  }
  if (finish) got.finishes.push(finish);
}

/** By the dialect of each; every dialect that clients speak must be here (sdks are asked for by its id). */
export function sdks(origin: string): Readonly<Record<string, Sdk>> {
  const openai = new OpenAI({ apiKey: KEY, baseURL: `${origin}/v1`, maxRetries: 0 });
  return {
    "openai-chat": openaiLike(openaiChat, openai),
    "openai-completions": openaiLike(openaiCompletions, openai),
    "openai-responses": openaiLike(openaiResponses, openai),
    "anthropic-messages": anthropicMessages(origin),
    gemini: gemini(origin),
    "bedrock-converse": bedrockConverse(origin),
    cohere: cohere(origin),
    ollama: ollama(origin),
    replicate: replicate(origin),
  };
}
