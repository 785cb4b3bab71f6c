// What an answer's tool calls owe to their request. Names a wire refuses are replaced for the length of one request; a tool of free text is
// declared as a function with one text where a wire has no such tools. Both are undone in the answer, whole or streamed, so that a client
// meets its own tools only. Pure; the rule for names is the dialect's, in data.

import { createHash } from "node:crypto";
import type { ChatRequest, ChatResponse, CustomTool, Message, Tool, ToolCallPart, ToolChoice } from "../../generated/types/canonical.ts";
import type { ChatEvent } from "../contract/chat.ts";
import { isObject, parseJson } from "./json.ts";

/** What a wire takes as a tool's name. */
export interface ToolNameRule {
  readonly like: RegExp;
  /** In characters. */
  readonly longest: number;
}

export interface ToolMemory {
  /** Name on the wire → the client's name, for those that had to be replaced. */
  readonly names: ReadonlyMap<string, string>;
  /** The client's names of its tools of free text. */
  readonly customs: ReadonlySet<string>;
}

export interface RememberedRequest {
  readonly request: ChatRequest;
  /** Undefined when an answer owes nothing to its request. */
  readonly memory: ToolMemory | undefined;
}

/** The request with names the wire takes. Equal names stay equal, different ones different. */
export function rememberTools(request: ChatRequest, rule: ToolNameRule | undefined): RememberedRequest {
  const isRefused = rule !== undefined && someName(request, (name) => !rule.like.test(name));
  if (!isRefused && request.tools?.some(isCustom) !== true) return { request, memory: undefined };
  const customs = new Set((request.tools ?? []).filter(isCustom).map(({ name }) => name));
  if (!isRefused) return { request, memory: { names: new Map(), customs } };
  const used = namesOf(request);
  const refused = [...used].filter((name) => !rule.like.test(name));
  const forward = new Map<string, string>();
  for (const name of refused) forward.set(name, fitting(name, rule, new Set([...used, ...forward.values()])));
  const back = new Map([...forward].map(([name, wire]) => [wire, name]));
  const say = (name: string): string => forward.get(name) ?? name;
  return {
    memory: { names: back, customs },
    request: {
      ...request,
      tools: request.tools?.map((tool): Tool => (tool.type === "opaque" ? tool : { ...tool, name: say(tool.name) })),
      tool_choice: chosen(request.tool_choice, say),
      messages: request.messages.map(
        (message): Message =>
          message.role === "assistant"
            ? { ...message, content: message.content.map((part) => (part.type === "tool_call" ? { ...part, name: say(part.name) } : part)) }
            : message,
      ),
    },
  };
}

const isCustom = (tool: Tool): tool is CustomTool => tool.type === "custom";

/** Whether it holds for a name of a tool that is declared or has been called. */
function someName({ tools = [], messages }: ChatRequest, holds: (name: string) => boolean): boolean {
  for (const tool of tools) if (tool.type !== "opaque" && holds(tool.name)) return true;
  for (const { role, content } of messages)
    if (role === "assistant") for (const part of content) if (part.type === "tool_call" && holds(part.name)) return true;
  return false;
}

function namesOf(request: ChatRequest): Set<string> {
  const names = new Set<string>();
  someName(request, (name) => {
    names.add(name);
    return false;
  });
  return names;
}

const HASH_LENGTH = 6;

/** Letters, digits and underscores of the name, told apart by a digest of the whole of it. */
function fitting(name: string, rule: ToolNameRule, taken: ReadonlySet<string>): string {
  const plain = name.replace(/[^A-Za-z0-9_]/g, "_").replace(/^(?![A-Za-z_])/, "_");
  for (let salt = 0; ; salt++) {
    const digest = createHash("sha256")
      .update(salt === 0 ? name : `${name}\n${salt}`)
      .digest("hex")
      .slice(0, HASH_LENGTH);
    const wire = `${plain.slice(0, rule.longest - HASH_LENGTH - 1)}_${digest}`;
    if (!taken.has(wire)) return wire;
  }
}

function chosen(choice: ToolChoice | undefined, say: (name: string) => string): ToolChoice | undefined {
  if (choice?.type === "named") return { ...choice, name: say(choice.name) };
  return choice?.type === "allowed" ? { ...choice, names: choice.names.map(say) } : choice;
}

/** The client's tools in an answer. */
export function restoreTools(response: ChatResponse, memory: ToolMemory | undefined): ChatResponse {
  if (memory === undefined) return response;
  return {
    ...response,
    choices: response.choices.map((choice) => ({
      ...choice,
      message: {
        ...choice.message,
        content: choice.message.content.map((part) => (part.type === "tool_call" ? restored(part, memory) : part)),
      },
    })),
  };
}

function restored(call: ToolCallPart, { names, customs }: ToolMemory): ToolCallPart {
  const name = names.get(call.name) ?? call.name;
  if (call.custom === true || !customs.has(name)) return { ...call, name };
  return { ...call, name, custom: true, arguments: freeText(call.arguments) };
}

/** `{"input": text}` → the text; what is not of that form is the text itself. */
function freeText(json: string): string {
  const value = parseJson(json);
  const input = isObject(value) ? value["input"] : undefined;
  return typeof input === "string" ? input : json;
}

/** The same for a stream: free text can be told only once its JSON is complete, at the end of its part. */
export function createToolRestorer(memory: ToolMemory | undefined, emit: (event: ChatEvent) => void): (event: ChatEvent) => void {
  if (memory === undefined) return emit;
  /** JSON so far of the calls of free text, by choice and part. */
  const open = new Map<string, string>();
  return (event) => {
    if (event.type === "part_end") {
      const place = `${event.choice}/${event.index}`;
      const json = open.get(place);
      if (open.delete(place) && json !== undefined)
        emit({
          type: "part",
          choice: event.choice,
          index: event.index,
          delta: { type: "tool_call", custom: true, arguments: freeText(json) },
        });
      return emit(event);
    }
    if (event.type !== "part" || event.delta.type !== "tool_call") return emit(event);
    const place = `${event.choice}/${event.index}`;
    const { delta } = event;
    const known = open.get(place);
    if (known !== undefined) {
      open.set(place, known + (delta.arguments ?? ""));
      return;
    }
    const name = delta.name === undefined ? undefined : (memory.names.get(delta.name) ?? delta.name);
    if (name === undefined) return emit(event);
    if (delta.custom === true || !memory.customs.has(name)) return emit({ ...event, delta: { ...delta, name } });
    open.set(place, delta.arguments ?? "");
    emit({ ...event, delta: { ...delta, name, custom: true, arguments: undefined } });
  };
}
