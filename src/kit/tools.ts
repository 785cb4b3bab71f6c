// Tool calls and their results across messages: names looked up, results put in call order, every call answered, ids that fit. Pure.

import { createHash } from "node:crypto";
import type { Message, Tool, ToolCallPart, ToolChoice, ToolMessage } from "../../generated/types/canonical.ts";

type Absent = null | undefined;

const callsOf = (message: Message): readonly ToolCallPart[] => (message.role === "assistant" ? message.content.filter((part) => part.type === "tool_call") : []);

/** Tool call id → function name, over the whole history. */
export function toolNames(messages: readonly Message[]): ReadonlyMap<string, string> {
  return new Map(messages.flatMap(callsOf).map((call) => [call.id, call.name]));
}
export const nameOf = (names: ReadonlyMap<string, string>, id: string): string => names.get(id) ?? id;

/** Results directly after a turn of calls, in the order of the calls; calls without a result get an error result. */
export function answered(messages: readonly Message[]): readonly Message[] {
  const out: Message[] = [];
  for (let i = 0; i < messages.length; i++) {
    const message = messages[i];
    if (message === undefined) continue;
    out.push(message);
    const calls = callsOf(message);
    if (calls.length === 0) continue;
    const results: ToolMessage[] = [];
    for (let next = messages[i + 1]; next?.role === "tool"; next = messages[i + 1]) {
      results.push(next);
      i++;
    }
    // A last turn of calls may still wait for its results.
    if (i === messages.length - 1 && results.length === 0) continue;
    const known = calls.map((call) => results.find((result) => result.tool_call_id === call.id) ?? missing(call.id));
    out.push(...known, ...results.filter((result) => !calls.some((call) => call.id === result.tool_call_id)));
  }
  return out;
}

const missing = (id: string): ToolMessage => ({ role: "tool", tool_call_id: id, content: [{ type: "text", text: "no result" }], is_error: true });

/** Tools a choice of allowed ones leaves; all, for any other choice. */
export function offered(tools: readonly Tool[] | Absent, choice: ToolChoice | Absent): readonly Tool[] | undefined {
  if (tools === null || tools === undefined) return undefined;
  if (choice?.type !== "allowed") return tools;
  return tools.filter((tool) => tool.type !== "opaque" && choice.names.includes(tool.name));
}
/** True when the history speaks of tools. */
export const mentionsTools = (messages: readonly Message[]): boolean => messages.some((message) => message.role === "tool" || callsOf(message).length > 0);

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Nine letters and digits made of the id; ids that are so already stay. */
export function alnum9(id: string): string {
  if (/^[A-Za-z0-9]{9}$/.test(id)) return id;
  const digest = createHash("sha256").update(id).digest();
  return Array.from({ length: 9 }, (_, i) => ALPHABET[(digest[i] ?? 0) % ALPHABET.length] ?? "0").join("");
}
/** Ids with only letters, digits, `_` and `-`. */
export const wordId = (id: string): string => (/^[A-Za-z0-9_-]+$/.test(id) ? id : `call_${createHash("sha256").update(id).digest("hex").slice(0, 24)}`);

const SIGNED = "__sig__";

/** A wire without a place for a call's signature carries it in the id. */
export function idWithSignature(id: string, signature: string | Absent): string {
  return signature === null || signature === undefined ? id : `${id}${SIGNED}${Buffer.from(signature, "utf8").toString("base64url")}`;
}
export const plainId = (id: string): string => id.split(SIGNED, 1)[0] ?? id;
export function signatureInId(id: string): string | undefined {
  const at = id.indexOf(SIGNED);
  return at === -1 ? undefined : Buffer.from(id.slice(at + SIGNED.length), "base64url").toString("utf8");
}
/** An id for a call that came without one: its place in the answer makes it unique. */
export const callId = (requestId: string, index: number): string => `call_${createHash("sha256").update(requestId).digest("hex").slice(0, 16)}_${index}`;
