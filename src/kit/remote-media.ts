// Media of a canonical request that stand there by their addresses: which of them a wire wants as bytes, and the request with those in their
// places. Pure; fetching is src/media's.

import type { AudioPart, ChatRequest, EmbeddingsRequest, Message, ToolResultPart, UserPart } from "../../generated/types/canonical.ts";
import type { Loss } from "../contract/context.ts";
import type { FetchedFile, MediaType } from "../contract/media.ts";
import type { CanonicalRequest, Operation } from "../contract/operation.ts";
import { kindOfMedia } from "./content.ts";

/** A part by its address. `path`: the member that holds it, on the level of types. */
interface Remote {
  readonly address: string;
  readonly path: string;
  /** Kind of media it must be; undefined: a file may be of any. */
  readonly kind: string | undefined;
}
type MediaPart = UserPart | ToolResultPart;

/** What has to be fetched for a wire that takes these media types only as bytes: each address once, with the types that will do there. */
export function remoteMedia(
  request: CanonicalRequest,
  operation: Operation,
  types: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const part of partsIn(request, operation)) {
    const remote = remoteOf(part);
    const wanted = remote === undefined ? [] : wantedThere(remote, types);
    if (remote === undefined || wanted.length === 0) continue;
    const before = found.get(remote.address);
    found.set(remote.address, before === undefined ? wanted : wanted.filter((type) => before.includes(type)));
  }
  return found;
}

/** Texts of every kind are plain text to a wire that takes no finer one. Undefined: it is none of these types. */
export function typeAmong(types: readonly string[], type: MediaType): string | undefined {
  if (types.includes(type)) return type;
  return type.startsWith("text/") && types.includes("text/plain") ? "text/plain" : undefined;
}

export interface Inlined {
  readonly request: CanonicalRequest;
  /** One for each kind of place that was told otherwise. */
  readonly losses: readonly Loss[];
}

/** `files` by address, of the types that will do. The request itself stays as it is. */
export function withFiles(request: CanonicalRequest, operation: Operation, files: ReadonlyMap<string, FetchedFile>): Inlined {
  const paths = new Set<string>();
  const inline = <P extends MediaPart>(part: P): MediaPart => {
    const remote = remoteOf(part);
    const file = remote === undefined ? undefined : files.get(remote.address);
    if (remote === undefined || file === undefined) return part;
    paths.add(remote.path);
    return withFile(part, file);
  };
  // A part of a user stays one; of a tool's result only files and pictures stand there, and those keep their type.
  const user = (part: UserPart): UserPart => inline(part) as UserPart;
  const result = (part: ToolResultPart): ToolResultPart =>
    part.type === "file" ? keptFile(part, inline(part)) : (inline(part) as ToolResultPart);
  const message = (one: Message): Message => {
    if (one.role === "user") return { ...one, content: one.content.map(user) };
    return one.role === "tool" ? { ...one, content: one.content.map(result) } : one;
  };
  const losses = (): Loss[] => [...paths].map((path) => ({ path, kind: "approx", reason: "fetched by the gateway and sent as data" }));
  if (isEmbeddings(request, operation)) {
    const input = request.input.map((one) => (one.type === "content" ? { ...one, content: one.content.map(user) } : one));
    return { request: { ...request, input }, losses: losses() };
  }
  if (!isConversation(request, operation)) return { request, losses: [] };
  return { request: { ...request, messages: request.messages.map(message) }, losses: losses() };
}

// What a canonical request is, its operation says.
const isEmbeddings = (_request: CanonicalRequest, operation: Operation): _request is EmbeddingsRequest => operation === "embeddings";
const isConversation = (_request: CanonicalRequest, operation: Operation): _request is ChatRequest =>
  operation === "chat" || operation === "count_tokens";

/** What an assistant showed before is its own. */
function partsIn(request: CanonicalRequest, operation: Operation): readonly MediaPart[] {
  if (isEmbeddings(request, operation)) return request.input.flatMap((one) => (one.type === "content" ? one.content : []));
  if (!isConversation(request, operation)) return [];
  return request.messages.flatMap((one): readonly MediaPart[] => (one.role === "user" || one.role === "tool" ? one.content : []));
}

const isAddress = (text: string | undefined): text is string => text !== undefined && /^https?:\/\//i.test(text);

function remoteOf(part: MediaPart): Remote | undefined {
  const [address, path, kind] = placeOf(part);
  return isAddress(address) ? { address, path, kind } : undefined;
}

function placeOf(part: MediaPart): readonly [address: string | undefined, path: string, kind: string | undefined] {
  switch (part.type) {
    case "image_url":
      return [part.image_url.url, "ImagePart.image_url.url", "image"];
    case "video_url":
      return [part.video_url.url, "VideoPart.video_url.url", "video"];
    case "input_audio": // base64 has no colon, so it is one or the other
      return [part.input_audio.data, "AudioPart.input_audio.data", "audio"];
    case "file":
      return [part.file.file_data === undefined ? part.file.file_url : undefined, "FilePart.file.file_url", undefined];
    case "text":
    case "opaque":
      return [undefined, "", undefined];
    default:
      return part satisfies never;
  }
}

/** A file is fetched for a wire that wants documents as bytes, and may then be of any kind that it wants so. */
function wantedThere({ kind }: Remote, types: readonly string[]): readonly string[] {
  if (kind !== undefined) return types.filter((type) => kindOfMedia(type) === kind);
  return types.some(isDocument) ? types : [];
}
const isDocument = (type: string): boolean => kindOfMedia(type) === "application" || kindOfMedia(type) === "text";

/** What a file turns out to be decides the part: sound and film have parts of their own, pictures and documents are files as well. */
function withFile(part: MediaPart, { mediaType, dataUrl }: FetchedFile): MediaPart {
  if (part.type === "image_url") return { ...part, image_url: { ...part.image_url, url: dataUrl } };
  if (part.type === "video_url") return { ...part, video_url: { url: dataUrl } };
  const format = FORMATS[mediaType];
  if (part.type === "input_audio") return { ...part, input_audio: { data: payloadOf(dataUrl), format: format ?? part.input_audio.format } };
  if (part.type !== "file") return part;
  const mark = part.cache_control === undefined ? {} : { cache_control: part.cache_control };
  if (format !== undefined) return { type: "input_audio", input_audio: { data: payloadOf(dataUrl), format }, ...mark };
  if (kindOfMedia(mediaType) === "video") return { type: "video_url", video_url: { url: dataUrl }, ...mark };
  const { file_url: address = "", ...file } = part.file;
  return { ...part, file: { ...file, filename: file.filename ?? nameIn(address), file_data: dataUrl } };
}

/** A result of a tool holds neither sound nor film as such. */
const keptFile = (before: Extract<ToolResultPart, { type: "file" }>, after: MediaPart): ToolResultPart =>
  after.type === "file" ? after : before;

const payloadOf = (dataUrl: string): string => dataUrl.slice(dataUrl.indexOf(",") + 1);

const FORMATS: Readonly<Partial<Record<MediaType, AudioPart["input_audio"]["format"]>>> = {
  "audio/wav": "wav",
  "audio/mpeg": "mp3",
  "audio/aiff": "aiff",
  "audio/aac": "aac",
  "audio/ogg": "ogg",
  "audio/flac": "flac",
};

/** The name a path ends in, where it has an extension. */
function nameIn(address: string): string | undefined {
  const last = URL.parse(address)?.pathname.split("/").at(-1) ?? "";
  return /^[\w.-]{1,120}\.[A-Za-z0-9]{1,5}$/.test(last) ? last : undefined;
}
