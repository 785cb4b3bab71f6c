// Media that a client names by its address and a provider wants as bytes: what is fetched, what comes of it, and what a plan may say of it.
// Types and two lists; src/media does the fetching, src/pipeline decides when.

/** The trait, of any dialect, that lists the media types its wire takes only as bytes. */
export const INLINE_MEDIA = "inline_media";

/** What the gateway can tell apart by a file's own bytes; of texts it believes the server, once they are UTF-8. */
export const MEDIA_TYPES = [
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/webp",
  "audio/wav",
  "audio/mpeg",
  "audio/flac",
  "audio/ogg",
  "audio/aac",
  "audio/aiff",
  "video/mp4",
  "video/quicktime",
  "video/webm",
  "application/pdf",
  "application/msword",
  "application/vnd.ms-excel",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "text/plain",
  "text/csv",
  "text/html",
  "text/markdown",
] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

export interface FetchedFile {
  readonly mediaType: MediaType;
  /** `data:…;base64,…`, of that media type. */
  readonly dataUrl: string;
  /** Of the file itself. */
  readonly bytes: number;
}

/** `reason` continues "the address could not be fetched:". It says nothing of the network the gateway stands in. */
export type Fetched = { readonly ok: true; readonly value: FetchedFile } | { readonly ok: false; readonly reason: string };

export interface OngoingFetch {
  /** Never rejects but for a bug of ours. */
  readonly result: Promise<Fetched>;
  /** Who asked waits no longer. The fetch goes on for others that wait for the same. */
  leave(): void;
}

export interface MediaSource {
  fetch(address: string): OngoingFetch;
}

/** Somewhere that may be fetched from although it is not public: a host by its name or address, or every address of a network. */
export type AllowedPlace =
  | { readonly type: "host"; readonly host: string /** Undefined: 80 and 443. */; readonly port?: number | undefined }
  | { readonly type: "network"; readonly address: string; readonly prefix: number };

export interface PlanMedia {
  /** False: what a provider wants as bytes, the client has to send as bytes. */
  readonly fetch: boolean;
  readonly fileLimitBytes: number;
  /** Of all files of a request. */
  readonly requestLimitBytes: number;
  /** For one file, redirects included. */
  readonly timeoutMs: number;
  readonly cacheBytes: number;
  readonly cacheTtlMs: number;
  readonly allow: readonly AllowedPlace[];
}
