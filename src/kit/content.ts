// Content as mappings need it: text or parts, data URLs, instructions apart from turns. Pure.

import type { Message, Part, TextPart } from "../../generated/types/canonical.ts";

type Absent = null | undefined;

/** A text as a list of one text part; a list as it is. */
export function blocks<T extends object>(content: string | readonly T[] | Absent): readonly (T | { type: "text"; text: string })[] {
  if (content === null || content === undefined) return [];
  return typeof content === "string" ? [{ type: "text", text: content }] : content;
}

/** The text of all text parts, joined. */
export function joinedText(parts: readonly { readonly type: string; readonly text?: unknown }[] | Absent, separator = ""): string {
  return (parts ?? []).flatMap((part) => (part.type === "text" && typeof part.text === "string" ? [part.text] : [])).join(separator);
}

const DATA_URL = /^data:([^;,]*)((?:;[^;,]*)*?)(;base64)?,/;
const FILE_ID = "file:";

export const isDataUrl = (url: string | Absent): boolean => url?.startsWith("data:") === true;
/** The mime type of a data URL; `application/octet-stream` when it says none. */
export const mediaTypeOf = (url: string): string => DATA_URL.exec(url)?.[1] || "application/octet-stream";
/** The base64 payload of a data URL without white space; text payloads are encoded. */
export function dataOf(url: string): string {
  const match = DATA_URL.exec(url);
  if (match === null) return "";
  const payload = url.slice(match[0].length);
  return match[3] === undefined ? Buffer.from(decoded(payload), "utf8").toString("base64") : payload.replace(/\s+/g, "");
}
/** The text of a data URL's payload. */
export function textOfDataUrl(url: string): string {
  return Buffer.from(dataOf(url), "base64").toString("utf8");
}
export const dataUrl = (mediaType: string, base64: string): string => `data:${mediaType};base64,${base64}`;
export const textDataUrl = (text: string): string => dataUrl("text/plain", Buffer.from(text, "utf8").toString("base64"));

function decoded(payload: string): string {
  try {
    return decodeURIComponent(payload);
  } catch {
    return payload;
  }
}

/** Pictures uploaded before are said as `file:` and the provider's id. */
export const isFileId = (url: string): boolean => url.startsWith(FILE_ID);
export const fileIdOf = (url: string): string => url.slice(FILE_ID.length);
export const fileIdUrl = (id: string): string => `${FILE_ID}${id}`;

const isInstruction = (message: Message): boolean => message.role === "system" || message.role === "developer";

/** All system and developer text, in order. */
export function instructions(messages: readonly Message[]): readonly TextPart[] {
  return messages.flatMap((message) => (message.role === "system" || message.role === "developer" ? message.content : []));
}
/** The turns, without system and developer messages. */
export const turns = (messages: readonly Message[]): readonly Message[] => messages.filter((message) => !isInstruction(message));
/** True when an instruction stands after the first turn, so that hoisting moves it. */
export function hasLateInstructions(messages: readonly Message[]): boolean {
  const firstTurn = messages.findIndex((message) => !isInstruction(message));
  return firstTurn !== -1 && messages.slice(firstTurn).some(isInstruction);
}
export const endsWithAssistant = (messages: readonly Message[]): boolean => messages.at(-1)?.role === "assistant";
export const hasPart = (messages: readonly Message[], type: Part["type"]): boolean => messages.some((message) => message.content.some((part) => part.type === type));

/** The size of a thing in a mime type: `image/png` → `image`. */
export const kindOfMedia = (mediaType: string | Absent): string => mediaType?.split("/")[0]?.toLowerCase() ?? "";
export const subtypeOfMedia = (mediaType: string | Absent): string => (mediaType?.split("/")[1] ?? "").split(";")[0]?.toLowerCase() ?? "";
