// Tool calls and their results across messages: names looked up, results put in call order, every call answered, ids that fit. Pure.

import { createHash } from "node:crypto";
import type { Message, Tool, ToolChoice, ToolMessage } from "../../generated/types/canonical.ts";
import { callsOf, hasCalls, hasResults } from "./history.ts";
import { sameItems } from "./lists.ts";
import { madeCallId } from "./stream/tool-line.ts";

type Absent = null | undefined;

const NO_NAMES: ReadonlyMap<string, string> = new Map();
/** Tool call id → function name, over the whole history. */
export function toolNames(messages: readonly Message[]): ReadonlyMap<string, string> {
  if (!hasCalls(messages)) return NO_NAMES;
  const names = new Map<string, string>();
  for (const message of messages) for (const { id, name } of callsOf(message)) names.set(id, name);
  return names;
}
export const nameOf = (names: ReadonlyMap<string, string>, id: string): string => names.get(id) ?? id;

/**
 * Results directly after the calls, in the order of the calls; calls without a result get an error result. Assistant messages that follow each
 * other are one turn, as wires that join neighbours see it. Where all that is so, the same list.
 */
export function answered(messages: readonly Message[]): readonly Message[] {
  if (!hasCalls(messages)) return messages;
  const out: Message[] = [];
  for (let at = 0; at < messages.length; ) {
    const message = messages[at++] as Message; // below its length
    out.push(message);
    let calls = callsOf(message);
    for (let next = messages[at]; message.role === "assistant" && next?.role === "assistant"; next = messages[++at]) {
      out.push(next);
      calls = joined(calls, callsOf(next));
    }
    if (calls.length === 0) continue;
    const results: ToolMessage[] = [];
    for (let next = messages[at]; next?.role === "tool"; next = messages[++at]) results.push(next);
    // A last turn of calls may still wait for its results.
    if (at === messages.length && results.length === 0) continue;
    for (const { id } of calls) out.push(results.find((result) => result.tool_call_id === id) ?? missing(id));
    for (const result of results) if (!calls.some(({ id }) => id === result.tool_call_id)) out.push(result);
  }
  return orSame(messages, out);
}

const joined = <T>(before: readonly T[], after: readonly T[]): readonly T[] =>
  before.length === 0 ? after : after.length === 0 ? before : [...before, ...after];
const orSame = <T>(before: readonly T[], after: readonly T[]): readonly T[] => (sameItems(before, after) ? before : after);

const missing = (id: string): ToolMessage => ({
  role: "tool",
  tool_call_id: id,
  content: [{ type: "text", text: "no result" }],
  is_error: true,
});

/** Tools a choice of allowed ones leaves; all, for any other choice. */
export function offered(tools: readonly Tool[] | Absent, choice: ToolChoice | Absent): readonly Tool[] | undefined {
  if (tools === null || tools === undefined) return undefined;
  if (choice?.type !== "allowed") return tools;
  return tools.filter((tool) => tool.type !== "opaque" && choice.names.includes(tool.name));
}
/** True when the history speaks of tools. */
export const mentionsTools = (messages: readonly Message[]): boolean =>
  messages.some((message) => message.role === "tool" || callsOf(message).length > 0);

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Nine letters and digits made of the id; ids that are so already stay. */
export function alnum9(id: string): string {
  if (/^[A-Za-z0-9]{9}$/.test(id)) return id;
  const digest = createHash("sha256").update(id).digest();
  return Array.from({ length: 9 }, (_, i) => ALPHABET[(digest[i] ?? 0) % ALPHABET.length] ?? "0").join("");
}
/** Ids with only letters, digits, `_` and `-`. */
export const wordId = (id: string): string =>
  /^[A-Za-z0-9_-]+$/.test(id) ? id : `call_${createHash("sha256").update(id).digest("hex").slice(0, 24)}`;

const SIGNED = "__sig__";

/** A wire without a place for a call's signature carries it in the id. */
export function idWithSignature(id: string, signature: string | Absent): string {
  return signature === null || signature === undefined || signature === ""
    ? id
    : `${id}${SIGNED}${Buffer.from(signature, "utf8").toString("base64url")}`;
}
export const plainId = (id: string): string => id.split(SIGNED, 1)[0] ?? id;
export function signatureInId(id: string): string | undefined {
  const at = id.indexOf(SIGNED);
  return at === -1 ? undefined : Buffer.from(id.slice(at + SIGNED.length), "base64url").toString("utf8");
}
/** Results no call of the turn before asked for, as what the user said: wires that count results refuse them. The same list where there are none. */
export function orphansAsUser(messages: readonly Message[]): readonly Message[] {
  if (!hasResults(messages)) return messages;
  const asked = new Set<string>();
  let wasAssistant = false;
  const out: Message[] = [];
  for (const message of messages) {
    const isAssistant = message.role === "assistant";
    if (isAssistant ? !wasAssistant : message.role !== "tool") asked.clear();
    wasAssistant = isAssistant;
    for (const { id } of callsOf(message)) asked.add(id);
    out.push(message.role === "tool" && !asked.delete(message.tool_call_id) ? { role: "user", content: message.content } : message);
  }
  return orSame(messages, out);
}

/**
 * For models that want each step of the current turn (all that follows the user's last message) to carry a proof on its first call: the
 * stand-in is put where it is missing. Neighbouring assistant messages are one step.
 */
export function withCallSignatures(messages: readonly Message[], standIn: string): readonly Message[] {
  if (!hasCalls(messages)) return messages;
  const turn = messages.findLastIndex((message) => message.role === "user");
  return messages.map((message, i): Message => {
    if (i <= turn || message.role !== "assistant") return message;
    for (let before = i - 1; messages[before]?.role === "assistant"; before--)
      if (callsOf(messages[before] ?? message).length > 0) return message;
    const first = callsOf(message)[0];
    if (first === undefined || first.signature !== undefined) return message;
    return { ...message, content: message.content.map((part) => (part === first ? { ...first, signature: standIn } : part)) };
  });
}

/**
 * Gives every call without an id one, and every result without an id that of the oldest unanswered call of its name. For wires whose calls and
 * results are told apart by name and order alone. `call` and `result` are the members they stand under, anywhere in the value; ids are made of
 * `seed` and the place among the calls. Values nothing was added to are the same values.
 */
export function pairedIds<T>(value: T, call: string, result: string, seed: string): T {
  const waiting: { readonly name: unknown; readonly id: string }[] = [];
  let made = 0;
  const visit = (node: unknown): unknown => {
    if (typeof node !== "object" || node === null) return node;
    if (Array.isArray(node)) {
      let items: unknown[] | undefined;
      for (let at = 0; at < node.length; at++) {
        const next = visit(node[at]);
        if (next === node[at]) continue;
        items ??= [...(node as unknown[])];
        items[at] = next;
      }
      return items ?? node;
    }
    const from = node as Readonly<Record<string, unknown>>; // an object of parsed JSON
    let out = from;
    for (const name in from) {
      const one = from[name];
      const is =
        name === call || name === result ? (one as { readonly id?: string; readonly name?: unknown } | null | undefined) : undefined;
      const next = is === undefined || is === null ? visit(one) : name === call ? called(is) : answering(is);
      if (next !== one) out = { ...out, [name]: next };
    }
    return out;
  };
  const called = (one: { readonly id?: string; readonly name?: unknown }): unknown => {
    if (one.id) return one;
    made += 1;
    const id = madeCallId(seed, made);
    waiting.push({ name: one.name, id });
    return { ...one, id };
  };
  const answering = (one: { readonly id?: string; readonly name?: unknown }): unknown => {
    const at = one.id ? -1 : waiting.findIndex((call) => call.name === one.name);
    const [found] = at === -1 ? [] : waiting.splice(at, 1);
    return found === undefined ? one : { ...one, id: found.id };
  };
  return visit(value) as T; // the same shape, with ids
}
/** True when a function is to be called with exactly its schema. */
export const hasStrictTool = (tools: readonly Tool[] | Absent): boolean =>
  tools?.some((tool) => tool.type === "function" && tool.strict === true) === true;

/** An id for a call that came without one: its place in the answer makes it unique. */
export const callId = (requestId: string, index: number): string => madeCallId(requestId, index + 1);

/** The id, or one made of it that is not longer than `longest` characters. */
export const shortId = (id: string, longest: number): string =>
  id.length <= longest ? id : createHash("sha256").update(id).digest("hex").slice(0, longest);

/** What may stand in a header: the text if it is short and printable, a digest of it otherwise. */
export const headerText = (text: string): string => (/^[!-~]{1,128}$/.test(text) ? text : createHash("sha256").update(text).digest("hex"));

/** Function definitions as tools that hold one each. */
export const functionTools = <T extends object>(definitions: readonly T[] | Absent): { type: "function"; function: T }[] | undefined =>
  definitions?.map((definition) => ({ type: "function", function: definition }));

type Turn = { readonly role: string; readonly name?: string | Absent; readonly function_call?: { readonly name: string } | Absent };

const isOfBefore = (message: Turn): boolean => message.role === "function" || (message.function_call ?? undefined) !== undefined;

/**
 * Messages of before there were tools, in today's form: a `function_call` becomes a tool call with an id of its own, and a message of the
 * role `function` the result of the last call of that name. Other messages are as they were.
 */
export function withToolCalls<M extends { readonly role: string }>(messages: readonly M[]): readonly M[] {
  if (!messages.some(isOfBefore)) return messages;
  const lastCall = new Map<string, string>();
  return messages.map((message, i): M => {
    const { function_call: call, name, ...rest } = message as Turn;
    if (message.role === "assistant" && call !== null && call !== undefined) {
      const id = `call_${i}`;
      lastCall.set(call.name, id);
      const said = name === undefined ? rest : { ...rest, name };
      return { ...said, tool_calls: [{ type: "function", id, function: call }] } as unknown as M; // a form of the same union
    }
    if (message.role !== "function") return message;
    const content = (message as { content?: string | null }).content ?? "";
    return { role: "tool", tool_call_id: lastCall.get(name ?? "") ?? `call_${name ?? i}`, content } as unknown as M; // as above
  });
}

/** Calls with ids of their own where they have none. */
export function withIds<C extends { readonly id?: string | undefined }>(
  calls: readonly C[] | Absent,
  requestId: string,
): (C & { id: string })[] | undefined {
  let made = 0;
  return calls?.map((call) => ({ ...call, id: call.id || madeCallId(requestId, ++made) }));
}

interface NamedCall {
  readonly id?: string | undefined;
  readonly function: { readonly name: string };
}
interface NamedMessage {
  readonly role: string;
  readonly tool_calls?: readonly NamedCall[] | undefined;
  readonly tool_call_id?: string | undefined;
  readonly tool_name?: string | undefined;
}
/** Calls and results that have no ids, paired: a result is of the oldest unanswered call of its name, or of the oldest. */
export function withResultIds<M extends NamedMessage>(messages: readonly M[], seed: string): M[] {
  const waiting: { readonly id: string; readonly name: string }[] = [];
  let made = 0;
  return messages.map((message) => {
    const calls = message.tool_calls?.map((call) => (call.id ? call : { ...call, id: madeCallId(seed, ++made) }));
    for (const call of calls ?? []) waiting.push({ id: call.id ?? "", name: call.function.name });
    if (message.role !== "tool") return calls === undefined ? message : { ...message, tool_calls: calls };
    const isOf = (call: { readonly id: string; readonly name: string }) =>
      message.tool_call_id ? call.id === message.tool_call_id : call.name === (message.tool_name ?? call.name);
    const at = waiting.findIndex(isOf);
    const [found] = at === -1 ? [] : waiting.splice(at, 1);
    return message.tool_call_id ? message : { ...message, tool_call_id: found?.id ?? madeCallId(seed, ++made) };
  });
}

/** True for a piece of a call whose arguments come by path: it says that more follows, brings such arguments, or has no name. */
export const isCallPiece = (
  call:
    | { readonly name?: string | Absent; readonly partialArgs?: readonly unknown[] | Absent; readonly willContinue?: boolean | Absent }
    | Absent,
): boolean =>
  call !== null && call !== undefined && (call.willContinue === true || (call.partialArgs?.length ?? 0) > 0 || (call.name ?? "") === "");
