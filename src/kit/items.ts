// Answers and histories that are lists of items rather than messages: ids of items, items that do not say what they are, what stands inside
// them. Pure; knows no wire by name.

import type { Logprobs, Message } from "../../generated/types/canonical.ts";
import { partsOf } from "./content.ts";
import { readLogprobs } from "./stream/read-pieces.ts";

type Absent = null | undefined;

/** The same for the same place of the same answer, whole or streamed. */
export const itemId = (kind: string, requestId: string, place: number): string =>
  `${kind}_${requestId.replace(/[^A-Za-z0-9_-]/g, "")}_${place}`;

/** Items that say no type are of this one; a text alone is what the user says in one of them. */
export function typedItems<T extends object>(
  items: string | readonly T[] | Absent,
  type: string,
): Extract<T, { readonly type: unknown }>[] {
  const list = typeof items === "string" ? [{ role: "user", content: items }] : (items ?? []);
  const typed = list.every((item) => "type" in item) ? list : list.map((item) => ("type" in item ? item : { type, ...item }));
  return typed as Extract<T, { readonly type: unknown }>[]; // as the schema has untyped ones
}

/** The same with a text that is the whole of an item's content as the one part of it. */
export function spelledItems<T extends object>(
  items: string | readonly T[] | Absent,
  type: string,
  said: string,
  answered: string,
): object[] {
  return typedItems<T>(items, type).map((item: object) => {
    const { type: own, role, content } = item as { readonly type: unknown; readonly role?: unknown; readonly content?: unknown };
    if (own !== type || typeof content !== "string") return item;
    return { ...item, content: [{ type: role === "assistant" ? answered : said, text: content }] };
  });
}

/** Ids of the calls of free-text tools: their results are told in another way on some wires. */
export const customCallIds = (messages: readonly Message[]): readonly string[] =>
  partsOf(messages).flatMap((part) => (part.type === "tool_call" && part.custom === true ? [part.id] : []));

type Text = { readonly text: string };
/** A thought told in paragraphs: those of the first list that has any. */
export function thoughtsOf(summary: readonly Text[] | Absent, content: readonly Text[] | Absent): string {
  return (summary?.length ? summary : (content ?? [])).map(({ text }) => text).join(summary?.length ? "\n\n" : "");
}

/** True for an answer that was ended before it was complete. */
export const isCut = (reason: string | Absent): boolean => reason === "length" || reason === "content_filter";

/** A value whose members are its own business. */
export const plainObject = (value: object): { [key: string]: unknown } => ({ ...value });

/** The log probabilities of all texts in the items, in order. */
export function outputLogprobs(items: readonly object[] | Absent): Logprobs | undefined {
  const content = (items ?? []).flatMap((item) => {
    const { content: parts } = item as { readonly content?: unknown };
    return Array.isArray(parts) ? parts.flatMap((part: { readonly logprobs?: readonly unknown[] | Absent }) => part.logprobs ?? []) : [];
  });
  return content.length === 0 ? undefined : readLogprobs({ content });
}
