// Files as wires name them that know a file by its format: a document's short name, a picture's, and names that no two of them share. Pure.

import type { FilePart, Message } from "../../generated/types/canonical.ts";
import { dataUrl, mediaTypeOf } from "./content.ts";

type Formats = Readonly<Record<string, string>>;
type Format<T extends Formats> = T[keyof T];
const own = <T extends Formats>(formats: T, type: string): Format<T> | undefined =>
  Object.hasOwn(formats, type) ? (formats[type] as Format<T>) : undefined; // an own member

/** `formats`: media type → the wire's word. Parameters of the media type say nothing. */
export const documentFormat = <const T extends Formats>(formats: T, url: string): Format<T> | undefined => own(formats, mediaTypeOf(url));

export const documentType = (formats: Formats, format: string | undefined): string =>
  Object.keys(formats).find((type) => formats[type] === format) ?? "application/pdf";

const EXTENSIONS = ["pdf", "csv", "doc", "docx", "xls", "xlsx", "html", "txt", "md"] as const;
/** Of a file that is known by its address alone. */
export const documentExtension = (extension: string | undefined): (typeof EXTENSIONS)[number] =>
  EXTENSIONS.find((one) => one === extension?.toLowerCase()) ?? "pdf";

const PICTURES = ["png", "jpeg", "gif", "webp"] as const;
export const pictureFormat = (subtype: string | undefined): (typeof PICTURES)[number] =>
  subtype === "jpg" ? "jpeg" : (PICTURES.find((one) => one === subtype) ?? "png");

/** Every file of a conversation under a name of its own that holds no signs: its own, or `document-1`. The same messages where none is renamed. */
export function withDocumentNames(messages: readonly Message[]): readonly Message[] {
  if (!messages.some(({ content }) => content.some(({ type }) => type === "file"))) return messages;
  const taken = new Set<string>();
  let count = 0;
  const named = <P extends { readonly type: string }>(part: P | FilePart): P | FilePart => {
    if (part.type !== "file") return part;
    const file = part as FilePart; // by its type
    count += 1;
    const plain = plainName(file.file.filename);
    const name = plain === "" ? `document-${count}` : taken.has(plain) ? `${plain} ${count}` : plain;
    taken.add(name);
    return name === file.file.filename ? file : { ...file, file: { ...file.file, filename: name } };
  };
  const out = messages.map((message): Message => {
    if (message.role === "user") return { ...message, content: message.content.map((part) => named(part) as typeof part) };
    return message.role === "tool" ? { ...message, content: message.content.map((part) => named(part) as typeof part) } : message;
  });
  return count === 0 ? messages : out;
}

/** Messages of the user's with files and no words get some, ahead of the files: their names. The same messages where all have words. */
export function withWordsByFiles(messages: readonly Message[]): readonly Message[] {
  const lacksWords = (message: Message): boolean =>
    message.role === "user" &&
    message.content.some(({ type }) => type === "file") &&
    !message.content.some((part) => part.type === "text" && part.text.trim() !== "");
  if (!messages.some(lacksWords)) return messages;
  return messages.map((message): Message => {
    if (message.role !== "user" || !lacksWords(message)) return message;
    const names = message.content.flatMap((part) => (part.type === "file" ? [part.file.filename?.trim() || "document"] : []));
    return { ...message, content: [{ type: "text", text: names.join(", ") }, ...message.content] };
  });
}

const plainName = (filename = ""): string =>
  filename
    .replace(/\.[A-Za-z0-9]{1,5}$/, "")
    .replace(/[^A-Za-z0-9()[\]-]+/g, " ")
    .trim()
    .slice(0, 190);

/** The name a file came under; the made ones say nothing. */
export const documentTitle = (name: string): string | undefined => (/^document(-\d+)?$/.test(name) ? undefined : name);

/** Data of a source in base64, or where it lies. */
export const sourceUrl = (
  source: { readonly bytes?: string | undefined; readonly s3Location?: { readonly uri: string } | undefined },
  mediaType: string,
): string => (source.bytes === undefined ? (source.s3Location?.uri ?? "") : dataUrl(mediaType, source.bytes));

/** Texts as parts. */
export const textBlocks = (list: readonly { readonly text?: string | undefined }[] | null | undefined): { type: "text"; text: string }[] =>
  (list ?? []).map(({ text = "" }) => ({ type: "text", text }));
