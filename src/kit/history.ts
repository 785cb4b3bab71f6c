// A history as strict wires want it: begun by the user, ended by the user, every call with an id of its own, calls of tools that are still
// declared. Pure; messages that need nothing are the same values. It decides nothing about which wire is strict.

import type { AssistantPart, Message, Part, Tool, ToolCallPart } from "../../generated/types/canonical.ts";
import { messageSays, partSays } from "./content.ts";
import { sameItems } from "./lists.ts";

const NO_CALLS: readonly never[] = [];
/** What the assistant calls in a message. */
export function callsOf(message: Message): readonly ToolCallPart[] {
  if (message.role !== "assistant") return NO_CALLS;
  let calls: ToolCallPart[] | undefined;
  for (const part of message.content) {
    if (part.type !== "tool_call") continue;
    if (calls === undefined) calls = [part];
    else calls.push(part);
  }
  return calls ?? NO_CALLS;
}

/** True when the assistant has called anything: only then there are ids, and results that belong somewhere. */
export function hasCalls(messages: readonly Message[]): boolean {
  for (const message of messages)
    if (message.role === "assistant") for (const part of message.content) if (part.type === "tool_call") return true;
  return false;
}
/** True when a tool has answered anything, whether or not it was called. */
export const hasResults = (messages: readonly Message[]): boolean => messages.some(({ role }) => role === "tool");

/** A word of the user's ahead of a history that the assistant begins. Turns that reach the wire as nothing do not count. */
export function begunByUser(messages: readonly Message[], word: string, dialect: string): readonly Message[] {
  const begins = messages.find((message) => messageSays(message, dialect));
  return begins?.role === "assistant" ? [{ role: "user", content: [{ type: "text", text: word }] }, ...messages] : messages;
}

/** The assistant's message that the history ends with, if it does, and where it stands. */
function lastWord(
  messages: readonly Message[],
  dialect: string,
): { readonly at: number; readonly content: readonly AssistantPart[] } | undefined {
  const at = messages.findLastIndex((message) => messageSays(message, dialect));
  const message = messages[at];
  return message?.role === "assistant" ? { at, content: message.content } : undefined;
}
/** True when the model is to go on from words put into its mouth. An answer its provider interrupted in the middle of its own tools is no such thing. */
export function isPrefilled(messages: readonly Message[], dialect: string): boolean {
  const last = lastWord(messages, dialect)?.content.findLast((part) => partSays(part, dialect));
  return last !== undefined && last.type !== "opaque";
}
/** The history without white space at its end, where the assistant ends it. */
export function withoutTrailingSpace(messages: readonly Message[], dialect: string): readonly Message[] {
  const last = lastWord(messages, dialect);
  const part = last?.content.findLast((one) => partSays(one, dialect));
  if (last === undefined || part?.type !== "text" || part.text.trimEnd() === part.text) return messages;
  const content = last.content.map((one) => (one === part ? { ...part, text: part.text.trimEnd() } : one));
  return messages.with(last.at, { role: "assistant", content });
}

/** Asked first: to give out ids takes lists and copies, and next to no history needs any. */
function usesIdAgain(messages: readonly Message[]): boolean {
  const used = new Set<string>();
  for (const message of messages)
    for (const { id } of callsOf(message)) {
      if (used.has(id)) return true;
      used.add(id);
    }
  return false;
}

/** An id once used means another call when it is used again: the later call, and its result, get one of their own. */
export function withUniqueCallIds(messages: readonly Message[]): readonly Message[] {
  if (!usesIdAgain(messages)) return messages;
  const used = new Set<string>();
  let waiting = new Map<string, string[]>();
  const renamed = (part: AssistantPart): AssistantPart => {
    if (part.type !== "tool_call") return part;
    let id = part.id;
    for (let n = 2; used.has(id); n++) id = `${part.id}_${n}`;
    used.add(id);
    waiting.set(part.id, [...(waiting.get(part.id) ?? []), id]);
    return id === part.id ? part : { ...part, id };
  };
  return messages.map((message, i): Message => {
    if (message.role === "tool") {
      const ids = waiting.get(message.tool_call_id) ?? [];
      const id = (ids.length > 1 ? ids.shift() : ids[0]) ?? message.tool_call_id;
      return id === message.tool_call_id ? message : { ...message, tool_call_id: id };
    }
    if (message.role !== "assistant") return message;
    if (messages[i - 1]?.role !== "assistant") waiting = new Map();
    const content = message.content.map(renamed);
    return sameItems(content, message.content) ? message : { ...message, content };
  });
}

/** Functions for the names a history calls, for wires that take no calls without tools. What arguments they took is not known any more. */
export function toolsOfHistory(messages: readonly Message[]): readonly Tool[] {
  if (!hasCalls(messages)) return [];
  return [...new Set(messages.flatMap(callsOf).map((call) => call.name))].map((name) => ({ type: "function", name }));
}
/** The tools this dialect can say. */
export function ownTools(tools: readonly Tool[] | null | undefined, dialect: string): readonly Tool[] {
  const isOwn = (tool: Tool): boolean => tool.type !== "opaque" || tool.dialect === dialect;
  return tools?.every(isOwn) === true ? tools : (tools ?? []).filter(isOwn);
}

/** True when the turn whose results come last does not begin with a proven thought: there are models that then refuse to think on. */
export function lacksThoughtBeforeCalls(messages: readonly Message[], dialect: string): boolean {
  const end = messages.findLastIndex((message) => message.role === "assistant");
  if (messages[end + 1]?.role !== "tool") return false;
  let begin = end;
  while (messages[begin - 1]?.role === "assistant") begin--;
  const parts = messages.slice(begin, end + 1).flatMap((message): readonly Part[] => message.content);
  const first = parts.find((part) => partSays(part, dialect));
  return parts.some((part) => part.type === "tool_call") && first?.type !== "thinking" && first?.type !== "redacted_thinking";
}

const wordsOf = (part: Part): string | undefined =>
  part.type === "text" ? part.text : part.type === "refusal" ? part.refusal : part.type === "thinking" ? part.thinking : undefined;

/** The messages that say something a wire without empty messages can carry: of an assistant, one of `kinds`; of others, whatever is not empty. */
export const thatSay = (messages: readonly Message[], kinds: readonly string[], dialect: string): readonly Message[] =>
  messages.filter(({ role, content }) => {
    const parts: readonly Part[] = content;
    const says = (part: Part): boolean => wordsOf(part) !== "" && (part.type !== "opaque" || part.dialect === dialect);
    return role === "tool" || parts.some((part) => says(part) && (role !== "assistant" || kinds.includes(part.type)));
  });
