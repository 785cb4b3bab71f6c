// Content as mappings need it: text or parts, data URLs, instructions apart from turns. Pure.

import type { AssistantPart, Citation, Message, Part, TextPart, UserMessage } from "../../generated/types/canonical.ts";

type Absent = null | undefined;

/** A text as a list of one text part; a list as it is. */
export function blocks<T extends object>(content: string | readonly T[] | Absent): readonly (T | { type: "text"; text: string })[] {
  if (content === null || content === undefined) return [];
  return typeof content === "string" ? [{ type: "text", text: content }] : content;
}

/** The text of all text parts, joined. */
export function joinedText(parts: readonly { readonly type: string; readonly text?: unknown }[] | Absent, separator = ""): string {
  let text: string | undefined;
  for (const part of parts ?? []) {
    if (part.type !== "text" || typeof part.text !== "string") continue;
    text = text === undefined ? part.text : text + separator + part.text;
  }
  return text ?? "";
}

const DATA_URL = /^data:([^;,]*)((?:;[^;,]*)*?)(;base64)?,/;
const FILE_ID = "file:";

export const isDataUrl = (url: string | Absent): boolean => url?.startsWith("data:") === true;
/** The mime type of a data URL; `application/octet-stream` when it says none. */
export function mediaTypeOf(url: string): string {
  const type = DATA_URL.exec(url)?.[1] || "application/octet-stream";
  // What many write for it, and no provider takes.
  return type === "image/jpg" ? "image/jpeg" : type;
}
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
  const said: TextPart[] = [];
  for (const message of messages) if (message.role === "system" || message.role === "developer") said.push(...message.content);
  return said;
}
/** The turns, without system and developer messages. */
export const turns = (messages: readonly Message[]): readonly Message[] =>
  messages.some(isInstruction) ? messages.filter((message) => !isInstruction(message)) : messages;
/** True when an instruction stands after the first turn, so that hoisting moves it. */
export function hasLateInstructions(messages: readonly Message[]): boolean {
  const firstTurn = messages.findIndex((message) => !isInstruction(message));
  return firstTurn !== -1 && messages.slice(firstTurn).some(isInstruction);
}
/** True when a turn holds anything that a wire without empty turns can carry: blank text, unsigned thoughts and what another dialect alone understands are nothing. */
export const saysSomething = (messages: readonly Message[], dialect: string): boolean =>
  messages.some((message) => messageSays(message, dialect));
export const messageSays = (message: Message, dialect: string): boolean =>
  !isInstruction(message) && (message.role === "tool" || message.content.some((part) => partSays(part, dialect)));
export function partSays(part: Part, dialect: string): boolean {
  if (part.type === "text") return part.text.trim() !== "";
  if (part.type === "refusal") return part.refusal.trim() !== "";
  if (part.type === "audio") return (part.audio.transcript ?? "").trim() !== "";
  if (part.type === "thinking") return part.signature !== undefined && part.signature !== "";
  return part.type !== "opaque" || part.dialect === dialect;
}
export const endsWithAssistant = (messages: readonly Message[]): boolean => messages.at(-1)?.role === "assistant";
export const hasPart = (messages: readonly Message[], type: Part["type"]): boolean =>
  messages.some((message) => message.content.some((part) => part.type === type));

/** The size of a thing in a mime type: `image/png` → `image`. */
export const kindOfMedia = (mediaType: string | Absent): string => mediaType?.split("/")[0]?.toLowerCase() ?? "";
export const subtypeOfMedia = (mediaType: string | Absent): string => (mediaType?.split("/")[1] ?? "").split(";")[0]?.toLowerCase() ?? "";

/** The file extension of a URL's path in lower case, without its dot; undefined when it has none. */
export function extensionOf(url: string): string | undefined {
  return /\.([A-Za-z0-9]{1,8})(?:[?#]|$)/.exec(url.replace(/^[a-z]+:\/\/[^/]*/i, ""))?.[1]?.toLowerCase();
}

type Sized = {
  readonly type: string;
  readonly image_url?: { readonly url: string };
  readonly file?: { readonly file_data?: string | undefined };
};
const isInline = (part: Sized): boolean => isDataUrl(part.image_url?.url ?? part.file?.file_data);
/** Media whose bytes are in the message itself. */
export const inlineMedia = <T extends Sized>(parts: readonly T[]): readonly T[] => parts.filter(isInline);
/** What is neither text nor inline media. */
export const otherMedia = <T extends Sized>(parts: readonly T[]): readonly T[] =>
  parts.filter((part) => part.type !== "text" && !isInline(part));

/** True when nothing of the content reaches a wire that refuses empty texts: blanks, and what only another dialect understands. */
export const saysNothing = (content: readonly Part[], dialect: string): boolean =>
  content.every(
    (part) =>
      (part.type === "text" && part.text === "" && part.signature === undefined) || (part.type === "opaque" && part.dialect !== dialect),
  );

/** For wires whose first turn must be the user's: a placeholder is said where it is not. */
export function beginsWithUser(messages: readonly Message[], placeholder: string): readonly Message[] {
  const role = messages[0]?.role;
  return role === "user" || role === "tool" ? messages : [{ role: "user", content: [{ type: "text", text: placeholder }] }, ...messages];
}
/** True when any picture is to be looked at this closely. */
export const wantsDetail = (messages: readonly Message[], detail: string): boolean =>
  partsOf(messages).some((part) => part.type === "image_url" && part.image_url.detail === detail);
/** True when a picture says how closely it is to be looked at. */
export const hasImageDetail = (messages: readonly Message[]): boolean =>
  messages.some((message) =>
    message.content.some((part) => part.type === "image_url" && part.image_url.detail !== undefined && part.image_url.detail !== "auto"),
  );

/** UTF-16 units in the first `bytes` UTF-8 bytes of the text. */
export const utf16Offset = (text: string, bytes: number): number => Buffer.from(text, "utf8").subarray(0, bytes).toString("utf8").length;
/** UTF-8 bytes in the first `units` UTF-16 units of the text. */
export const utf8Offset = (text: string, units: number): number => Buffer.byteLength(text.slice(0, units), "utf8");

/** A resource's name as path segments, escaped: `x` and `models/x` → `models/x`; a name that says another collection stays. */
export function resourceName(name: string, collection: string): string {
  const [, said = collection, own = name] = /^([A-Za-z]+)\/(.+)$/s.exec(name) ?? [];
  return `${said}/${encodeURIComponent(own)}`;
}

/** The addresses of the pictures that users show, in order. */
export const pictureUrls = (messages: readonly Message[]): string[] =>
  messages.flatMap(({ role, content }) =>
    role === "user" ? content.flatMap((part) => (part.type === "image_url" ? [part.image_url.url] : [])) : [],
  );

/** A name of several segments in a path, each escaped. One with an empty or a dot segment, which would lead elsewhere, is one segment. */
export function segments(name: string): string {
  const parts = name.split("/");
  const isPlain = parts.every((part) => part !== "" && part !== "." && part !== "..");
  return isPlain ? parts.map(encodeURIComponent).join("/") : encodeURIComponent(name);
}

/**
 * The text, where there is nothing but text to say; undefined where only a list of parts can say it: another kind of part, a cache mark while
 * `marks` are kept, or several texts without a `separator` to join them by. Nothing at all is an empty text.
 */
export function textAlone(parts: readonly Part[], marks: boolean, separator: string | Absent): string | undefined {
  const glue = separator ?? undefined;
  if (glue === undefined && parts.length > 1) return undefined;
  let text: string | undefined;
  for (const part of parts) {
    if (part.type !== "text" || (marks && part.cache_control !== undefined)) return undefined;
    text = text === undefined ? part.text : text + glue + part.text;
  }
  return text ?? "";
}

/**
 * Where the text of the joined parts comes from: positions count in the whole. A source without a position stands for its part. A text that is
 * empty and only brings sources speaks of the text before it.
 */
export function joinedCitations(parts: readonly Part[]): readonly (Citation & { start_index: number; end_index: number })[] {
  const joined: (Citation & { start_index: number; end_index: number })[] = [];
  let start = 0;
  let end = 0;
  for (const part of parts) {
    if (part.type !== "text") continue;
    if (part.text !== "") {
      start = end;
      end += part.text.length;
    }
    for (const one of part.citations ?? [])
      joined.push({
        ...one,
        start_index: start + (one.start_index ?? 0),
        end_index: one.end_index === undefined ? end : start + one.end_index,
      });
  }
  return joined;
}
/** The last proof a text carries. */
export function textSignature(parts: readonly Part[]): string | undefined {
  let last: string | undefined;
  for (const part of parts) if (part.type === "text" && part.signature) last = part.signature;
  return last;
}

/** Every part of every message. */
export function partsOf(messages: readonly Message[]): readonly Part[] {
  const parts: Part[] = [];
  for (const message of messages) for (const part of message.content) parts.push(part);
  return parts;
}

/** True when a part of a message has the member. */
export function anyPartHas(messages: readonly Message[], name: string): boolean {
  for (const { content } of messages)
    for (const part of content) if ((part as unknown as Readonly<Record<string, unknown>>)[name] !== undefined) return true; // whatever kind it is
  return false;
}

/** The messages of the choices of an answer. */
export const messagesOf = (choices: readonly { readonly message: Message }[]): readonly Message[] =>
  choices.map((choice) => choice.message);

const isMedia = (part: Part): boolean => part.type === "image_url" || part.type === "file";
/** True when a tool answers with a picture or a file. */
export const hasMediaInResults = (messages: readonly Message[]): boolean =>
  messages.some((message) => message.role === "tool" && message.content.some(isMedia));

/** For wires whose tool results are text: pictures and files follow the results of a turn, in a message of the user that says whose they are. */
export function mediaAfterResults(messages: readonly Message[]): readonly Message[] {
  if (!hasMediaInResults(messages)) return messages;
  const out: Message[] = [];
  let media: UserMessage["content"] = [];
  messages.forEach((message, i) => {
    if (message.role !== "tool") {
      out.push(message);
      return;
    }
    const others = message.content.filter(isMedia);
    if (others.length > 0) media.push({ type: "text", text: `Result of tool call ${message.tool_call_id}:` }, ...others);
    out.push(others.length === 0 ? message : { ...message, content: message.content.filter((part) => !isMedia(part)) });
    if (messages[i + 1]?.role === "tool" || media.length === 0) return;
    out.push({ role: "user", content: media });
    media = [];
  });
  return out;
}

/** The messages with one more instruction behind those they begin with. */
export function withInstruction(messages: readonly Message[], text: string): readonly Message[] {
  const firstTurn = messages.findIndex((message) => !isInstruction(message));
  const at = firstTurn === -1 ? messages.length : firstTurn;
  return [...messages.slice(0, at), { role: "system", content: [{ type: "text", text }] }, ...messages.slice(at)];
}

/** True when there are parts, and all of them of the type. */
export const areAll = (content: string | readonly { readonly type: string }[], type: string): boolean =>
  typeof content !== "string" && content.length > 0 && content.every((part) => part.type === type);

/** True when a part of one of the types is there. */
export const hasType = (parts: readonly { readonly type: string }[] | Absent, types: readonly string[]): boolean =>
  parts?.some((part) => types.includes(part.type)) === true;

/** What an assistant says in the content itself, in order; its thoughts too, where `thoughts` stand there. */
export function spoken(parts: readonly AssistantPart[], thoughts: boolean): readonly AssistantPart[] {
  const isSpoken = ({ type }: AssistantPart): boolean =>
    type === "text" || type === "image_url" || type === "opaque" || (thoughts && type === "thinking");
  return parts.every(isSpoken) ? parts : parts.filter(isSpoken);
}

/** Neighbouring texts as one, where nothing hangs on them but their words. */
export function joinTexts<P extends Part>(parts: readonly P[]): readonly P[] {
  const out: P[] = [];
  for (const part of parts) {
    const last: Part | undefined = out.at(-1);
    const isPlain = (text: TextPart): boolean =>
      text.cache_control === undefined && text.signature === undefined && text.citations === undefined;
    if (part.type === "text" && last?.type === "text" && isPlain(part) && isPlain(last))
      out[out.length - 1] = { ...part, text: last.text + part.text };
    else out.push(part);
  }
  return out;
}

/** True when a message that is not the assistant's holds more than one text: a wire with one text a message joins them. */
export const hasSeveralTexts = (messages: readonly Message[]): boolean =>
  messages.some((message) => message.role !== "assistant" && message.content.filter((part) => part.type === "text").length > 1);

const PICTURE_SIGNS = [
  ["iVBORw0KGgo", "image/png"],
  ["/9j/", "image/jpeg"],
  ["UklGR", "image/webp"],
  ["R0lGOD", "image/gif"],
] as const;
/** What a picture in base64 is, by its first bytes. */
export const pictureType = (base64: string): string => PICTURE_SIGNS.find(([sign]) => base64.startsWith(sign))?.[1] ?? "image/png";

/** The user's messages that follow each other as one, and the assistant's: for wires on which turns alternate. A name is that of the first. */
export function joinedTurns(messages: readonly Message[]): readonly Message[] {
  const joined: Message[] = [];
  for (const message of messages) {
    const before = joined.at(-1);
    if (message.role === "user" && before?.role === "user")
      joined.splice(-1, 1, { ...before, content: [...before.content, ...message.content] });
    else if (message.role === "assistant" && before?.role === "assistant")
      joined.splice(-1, 1, { ...before, content: [...before.content, ...message.content] });
    else joined.push(message);
  }
  return joined;
}
