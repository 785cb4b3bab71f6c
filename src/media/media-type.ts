// What a fetched file is: by the first bytes of its kind, held against what its server says. A short table and no library: whole parsers of
// foreign files are what a gateway should not have. Pure.

import { MEDIA_TYPES, type MediaType } from "../contract/media.ts";

export type Told = { readonly ok: true; readonly value: MediaType } | { readonly ok: false; readonly reason: string };

interface Sign {
  readonly is: MediaType;
  readonly at?: number;
  /** Latin-1. */
  readonly bytes: string;
  /** Also somewhere in it, in Latin-1. */
  readonly holds?: string;
}

const wide = (text: string): string => Buffer.from(text, "utf16le").toString("latin1");
const ZIP = "PK\x03\x04";
const COMPOUND = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/** The first that fits. */
const SIGNS: readonly Sign[] = [
  { is: "image/png", bytes: "\x89PNG\r\n\x1a\n" },
  { is: "image/jpeg", bytes: "\xff\xd8\xff" },
  { is: "image/gif", bytes: "GIF87a" },
  { is: "image/gif", bytes: "GIF89a" },
  { is: "image/webp", bytes: "WEBP", at: 8 },
  { is: "audio/wav", bytes: "WAVE", at: 8 },
  { is: "audio/aiff", bytes: "AIFF", at: 8 },
  { is: "audio/aiff", bytes: "AIFC", at: 8 },
  { is: "audio/flac", bytes: "fLaC" },
  { is: "audio/ogg", bytes: "OggS" },
  { is: "audio/mpeg", bytes: "ID3" },
  { is: "video/quicktime", bytes: "ftypqt", at: 4 },
  { is: "video/mp4", bytes: "ftypiso", at: 4 },
  { is: "video/mp4", bytes: "ftypmp4", at: 4 },
  { is: "video/mp4", bytes: "ftypavc1", at: 4 },
  { is: "video/mp4", bytes: "ftypM4V", at: 4 },
  { is: "video/webm", bytes: "\x1a\x45\xdf\xa3", holds: "webm" },
  { is: "application/pdf", bytes: "%PDF-" },
  { is: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", bytes: ZIP, holds: "word/document.xml" },
  { is: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes: ZIP, holds: "xl/workbook.xml" },
  { is: "application/msword", bytes: COMPOUND, holds: wide("WordDocument") },
  { is: "application/vnd.ms-excel", bytes: COMPOUND, holds: wide("Workbook") },
];

/** Other names of the same. */
const ALSO: Readonly<Record<string, MediaType>> = {
  "image/jpg": "image/jpeg",
  "audio/x-wav": "audio/wav",
  "audio/wave": "audio/wav",
  "audio/vnd.wave": "audio/wav",
  "audio/mp3": "audio/mpeg",
  "audio/x-flac": "audio/flac",
  "audio/x-aiff": "audio/aiff",
  "application/ogg": "audio/ogg",
  "application/x-pdf": "application/pdf",
  "text/x-markdown": "text/markdown",
};
const BY_EXTENSION: Readonly<Record<string, MediaType>> = {
  txt: "text/plain",
  md: "text/markdown",
  csv: "text/csv",
  html: "text/html",
  htm: "text/html",
};
/** What servers say that do not know. */
const UNTOLD: readonly string[] = ["", "application/octet-stream", "binary/octet-stream", "application/x-download"];

/**
 * `said` is the header `content-type`. The bytes decide: a picture said to be a picture of another kind is what it is. A file of another kind
 * altogether than was said is refused, and so is what has no sign and is not said to be text.
 */
export function mediaTypeOfFile(bytes: Buffer, said: string | undefined, path: string): Told {
  const [bareType = ""] = (said ?? "").split(";");
  const name = bareType.trim().toLowerCase();
  const told = MEDIA_TYPES.find((one) => one === name) ?? (Object.hasOwn(ALSO, name) ? ALSO[name] : undefined);
  const found = signed(bytes);
  if (found !== undefined) {
    const agrees =
      UNTOLD.includes(name) || kindOf(told ?? name) === kindOf(found) || (told === undefined && name.startsWith("application/"));
    return agrees ? { ok: true, value: found } : { ok: false, reason: `it is said to be ${shown(name)} and is ${found}` };
  }
  const text = textType(name, told, path);
  if (text === undefined) {
    const isMedia = told !== undefined || /^(image|audio|video)\//.test(name);
    return { ok: false, reason: isMedia ? `it is said to be ${shown(name)} and is not` : "it is of no kind that this gateway knows" };
  }
  return isUtf8Text(bytes) ? { ok: true, value: text } : { ok: false, reason: "it is said to be text and is not UTF-8" };
}

function signed(bytes: Buffer): MediaType | undefined {
  for (const { is, at = 0, bytes: sign, holds } of SIGNS) {
    if (bytes.toString("latin1", at, at + sign.length) !== sign) continue;
    if (holds === undefined || bytes.includes(holds, 0, "latin1")) return is;
  }
  return frameType(bytes);
}

/** Sound without a header begins with a frame: eleven bits set, then the layer (none for AAC). */
function frameType(bytes: Buffer): MediaType | undefined {
  const [first = 0, second = 0] = bytes;
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return undefined;
  if ((second & 0xf6) === 0xf0) return "audio/aac";
  return (second & 0x06) === 0x02 ? "audio/mpeg" : undefined;
}

function textType(name: string, told: MediaType | undefined, path: string): MediaType | undefined {
  if (told !== undefined) return told.startsWith("text/") ? told : undefined;
  if (name.startsWith("text/")) return "text/plain";
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  return UNTOLD.includes(name) && Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined;
}

const kindOf = (type: string): string => type.split("/")[0] ?? "";

/** A header's value goes into a message only as far as it is a media type. */
const shown = (name: string): string => (/^[a-z0-9.+-]{1,40}\/[a-z0-9.+-]{1,80}$/.test(name) ? name : "something else");

function isUtf8Text(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
