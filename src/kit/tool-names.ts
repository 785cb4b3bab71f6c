// Wires differ in what a tool may be called. Names a wire refuses are replaced for the length of one request and restored in its answer,
// whole or streamed, so that a client meets its own names only. Pure; the rule is the dialect's, in data.

import { createHash } from "node:crypto";
import type { ChatRequest, ChatResponse, Message, Tool, ToolChoice } from "../../generated/types/canonical.ts";
import type { ChatEvent } from "../contract/chat.ts";

/** What a wire takes as a tool's name. */
export interface ToolNameRule {
  readonly like: RegExp;
  /** In characters. */
  readonly longest: number;
}

export interface RenamedRequest {
  readonly request: ChatRequest;
  /** Name on the wire → the client's name; undefined when nothing had to be renamed. */
  readonly names: ReadonlyMap<string, string> | undefined;
}

/** The request with names the wire takes. Equal names stay equal, different ones different. */
export function renameTools(request: ChatRequest, rule: ToolNameRule | undefined): RenamedRequest {
  if (rule === undefined) return { request, names: undefined };
  const used = namesOf(request);
  const refused = [...used].filter((name) => !rule.like.test(name));
  if (refused.length === 0) return { request, names: undefined };
  const forward = new Map<string, string>();
  for (const name of refused) forward.set(name, fitting(name, rule, new Set([...used, ...forward.values()])));
  const back = new Map([...forward].map(([name, wire]) => [wire, name]));
  const say = (name: string): string => forward.get(name) ?? name;
  return {
    names: back,
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

function namesOf(request: ChatRequest): Set<string> {
  const tools = (request.tools ?? []).flatMap((tool) => (tool.type === "opaque" ? [] : [tool.name]));
  const calls = request.messages.flatMap((message) =>
    message.role === "assistant" ? message.content.flatMap((part) => (part.type === "tool_call" ? [part.name] : [])) : [],
  );
  return new Set([...tools, ...calls]);
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

/** The client's names in an answer. */
export function restoreTools(response: ChatResponse, names: ReadonlyMap<string, string> | undefined): ChatResponse {
  if (names === undefined) return response;
  return {
    ...response,
    choices: response.choices.map((choice) => ({
      ...choice,
      message: {
        ...choice.message,
        content: choice.message.content.map((part) =>
          part.type === "tool_call" ? { ...part, name: names.get(part.name) ?? part.name } : part,
        ),
      },
    })),
  };
}

/** And in one event of a stream. */
export function restoreToolEvent(event: ChatEvent, names: ReadonlyMap<string, string> | undefined): ChatEvent {
  if (names === undefined || event.type !== "part" || event.delta.type !== "tool_call" || event.delta.name === undefined) return event;
  const name = names.get(event.delta.name);
  return name === undefined ? event : { ...event, delta: { ...event.delta, name } };
}
