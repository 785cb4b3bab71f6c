// What the suites ask for, the same through every client, and what the sandbox makes of it: plain JSON Schemas, a picture, and a reader of
// what arrived at a provider, in whichever dialect it speaks.

import { Ajv } from "ajv";
import type { Sent } from "./gateway.ts";

export const WEATHER = {
  name: "get_weather",
  description: "The weather in a city.",
  parameters: {
    type: "object",
    properties: { city: { type: "string", enum: ["Zürich"] }, unit: { type: "string", enum: ["celsius"] } },
    required: ["city", "unit"],
    additionalProperties: false,
  },
} as const;
export const TIME = {
  name: "get_time",
  description: "The time in a zone.",
  parameters: {
    type: "object",
    properties: { zone: { type: "string", enum: ["Europe/Zurich"] } },
    required: ["zone"],
    additionalProperties: false,
  },
} as const;
/** The sandbox calls every tool at the word "parallel". */
export const ASKS_FOR_BOTH = "Call both tools in parallel.";
/** By name: what the sandbox calls each tool with, and what our side of the conversation answers. */
export const ARGUMENTS: Readonly<Record<string, object>> = {
  get_weather: { city: "Zürich", unit: "celsius" },
  get_time: { zone: "Europe/Zurich" },
};
export const RESULTS: Readonly<Record<string, string>> = { get_weather: "11 degrees & rain", get_time: "a quarter past ten" };
export const ABOUT_RESULTS = `The tools answered "${RESULTS["get_weather"]}" and "${RESULTS["get_time"]}".`;

export const PERSON = {
  type: "object",
  properties: {
    name: { type: "string" },
    age: { type: "integer" },
    mood: { type: "string", enum: ["calm", "cross"] },
    pets: {
      type: "array",
      items: { type: "object", properties: { kind: { type: "string" } }, required: ["kind"], additionalProperties: false },
    },
  },
  required: ["name", "age", "mood", "pets"],
  additionalProperties: false,
} as const;
export const isPerson = new Ajv().compile(PERSON);

/** One red pixel. */
export const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";
export const PICTURE_URL = "https://example.com/pictures/box.png";

export interface ToolsSent {
  readonly calls: readonly { readonly id: string; readonly name: string; readonly input: unknown }[];
  readonly results: readonly { readonly id: string; readonly text: string }[];
}

interface WireCall {
  readonly id?: string;
  readonly name?: string;
  readonly input?: unknown;
  readonly args?: unknown;
  /** Ollama's arguments are an object. */
  readonly function?: { readonly name: string; readonly arguments: string | object };
}
interface WirePart {
  readonly type?: string;
  readonly tool_use_id?: string;
  readonly content?: string | readonly { readonly text: string }[];
  readonly functionCall?: WireCall;
  readonly functionResponse?: { readonly id: string; readonly response: { readonly output?: string } };
  readonly toolUse?: { readonly toolUseId: string; readonly name: string; readonly input: unknown };
  readonly toolResult?: { readonly toolUseId: string; readonly content: readonly { readonly text: string }[] };
}
interface WireItem {
  readonly type?: string;
  readonly call_id?: string;
  readonly name?: string;
  readonly arguments?: string;
  readonly output?: string;
}
interface WireMessage {
  readonly role: string;
  readonly tool_call_id?: string;
  readonly tool_calls?: readonly WireCall[];
  readonly content?: string | readonly (WirePart & WireCall)[];
  readonly parts?: readonly WirePart[];
}

/** Calls and results of the conversation as the provider got it. */
export function toolsSent(sent: Sent | undefined): ToolsSent {
  if (sent === undefined) throw new Error("nothing was sent");
  // The sandbox has validated the body by the dialect's own schema; only these members are read.
  const { messages, contents, input } = sent.body as {
    readonly messages?: readonly WireMessage[];
    readonly contents?: readonly WireMessage[];
    readonly input?: readonly WireItem[];
  };
  const calls = [];
  const results = [];
  for (const { type, call_id: id = "", name = "", arguments: said = "", output = "" } of input ?? []) {
    if (type === "function_call") calls.push({ id, name, input: JSON.parse(said) });
    if (type === "function_call_output") results.push({ id, text: output });
  }
  for (const message of messages ?? contents ?? []) {
    for (const { id = "", function: called } of message.tool_calls ?? []) {
      const said = called?.arguments ?? "";
      calls.push({ id, name: called?.name ?? "", input: typeof said === "string" ? JSON.parse(said) : said });
    }
    if (message.role === "tool") results.push({ id: message.tool_call_id ?? "", text: textOf(message.content) });
    for (const part of typeof message.content === "string" ? [] : (message.content ?? [])) {
      if (part.type === "tool_use") calls.push({ id: part.id ?? "", name: part.name ?? "", input: part.input });
      if (part.type === "tool_result") results.push({ id: part.tool_use_id ?? "", text: textOf(part.content) });
      const { toolUse, toolResult } = part;
      if (toolUse !== undefined) calls.push({ id: toolUse.toolUseId, name: toolUse.name, input: toolUse.input });
      if (toolResult !== undefined) results.push({ id: toolResult.toolUseId, text: textOf(toolResult.content) });
    }
    for (const { functionCall: call, functionResponse: result } of message.parts ?? []) {
      if (call !== undefined) calls.push({ id: call.id ?? "", name: call.name ?? "", input: call.args });
      if (result !== undefined) results.push({ id: result.id, text: result.response.output ?? JSON.stringify(result.response) });
    }
  }
  return { calls, results };
}

function textOf(content: WireMessage["content"] | WirePart["content"]): string {
  if (typeof content === "string") return content;
  // Texts are the only parts the suites answer tools with.
  return (content ?? []).map((part) => (part as { readonly text?: string }).text ?? "").join("");
}

/** Every thought with its proof that a provider was given back, wherever its dialect keeps them. */
export function proofsSent(
  sent: Pick<Sent, "body"> | undefined,
): readonly { readonly thought: string | undefined; readonly proof: string }[] {
  const found: { thought: string | undefined; proof: string }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    // Parsed JSON; read only.
    const { thinking, text, signature, thoughtSignature } = value as Readonly<Record<string, unknown>>;
    const proof = signature ?? thoughtSignature;
    if (typeof proof === "string")
      found.push({ thought: typeof thinking === "string" ? thinking : typeof text === "string" ? text : undefined, proof });
    for (const member of Object.values(value)) visit(member);
  };
  visit(sent?.body);
  return found;
}

/** How the sandbox signs a thought. */
export const IS_PROOF = /^sandbox signature \w{32}$/;
export const proofText = (base64: string): string => Buffer.from(base64, "base64").toString("utf8");

/** Failures by the sandbox's word for each, which every provider says in its own way. */
export const FAULTS = [
  "auth",
  "permission",
  "not_found",
  "invalid_request",
  "too_large",
  "context_window",
  "content_policy",
  "rate_limit",
  "quota",
  "overloaded",
  "server_error",
  "timeout",
] as const;
export type FaultKind = (typeof FAULTS)[number];
/** What the sandbox does to an answer that has begun, after six events. */
export const BREAKS = ["cut=6", "end=6", "error-after=6"] as const;
/** What it does instead of answering: none of it is an answer. */
export const NO_ANSWERS = ["empty", "html", "garbage", "reset"] as const;

/** What a client raised: statuses and headers stand where the packages put them. */
export type Raised = Error & { readonly status?: number; readonly headers?: Headers };

export async function raised(promise: PromiseLike<unknown>): Promise<Raised> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("nothing was raised");
}
