// What a client can ask a model to do. Each operation has a canonical request and response of its own; a dialect is a wire of one operation.
// Types and two tables; no behaviour.

import type {
  ChatRequest,
  ChatResponse,
  EmbeddingsRequest,
  EmbeddingsResponse,
  ImageEditsRequest,
  ImagesRequest,
  ImagesResponse,
  ModerationsRequest,
  ModerationsResponse,
  RerankRequest,
  RerankResponse,
  SpeechRequest,
  SpeechResponse,
  TokenCount,
  TranscriptionRequest,
  TranscriptionResponse,
} from "../../generated/types/canonical.ts";

export interface CanonicalTypes {
  readonly chat: { readonly request: ChatRequest; readonly response: ChatResponse };
  readonly embeddings: { readonly request: EmbeddingsRequest; readonly response: EmbeddingsResponse };
  readonly rerank: { readonly request: RerankRequest; readonly response: RerankResponse };
  readonly moderations: { readonly request: ModerationsRequest; readonly response: ModerationsResponse };
  readonly images: { readonly request: ImagesRequest; readonly response: ImagesResponse };
  readonly image_edits: { readonly request: ImageEditsRequest; readonly response: ImagesResponse };
  readonly speech: { readonly request: SpeechRequest; readonly response: SpeechResponse };
  readonly transcriptions: { readonly request: TranscriptionRequest; readonly response: TranscriptionResponse };
  readonly count_tokens: { readonly request: ChatRequest; readonly response: TokenCount };
  readonly translations: { readonly request: TranscriptionRequest; readonly response: TranscriptionResponse };
}
export type Operation = keyof CanonicalTypes;
/** What is asked and answered whole; only chat has a stream. */
export type PlainOperation = Exclude<Operation, "chat">;

/** Names of the canonical definitions, for the generator. */
export const CANONICAL_NAMES = {
  chat: { request: "ChatRequest", response: "ChatResponse" },
  embeddings: { request: "EmbeddingsRequest", response: "EmbeddingsResponse" },
  rerank: { request: "RerankRequest", response: "RerankResponse" },
  moderations: { request: "ModerationsRequest", response: "ModerationsResponse" },
  images: { request: "ImagesRequest", response: "ImagesResponse" },
  image_edits: { request: "ImageEditsRequest", response: "ImagesResponse" },
  speech: { request: "SpeechRequest", response: "SpeechResponse" },
  transcriptions: { request: "TranscriptionRequest", response: "TranscriptionResponse" },
  count_tokens: { request: "ChatRequest", response: "TokenCount" },
  translations: { request: "TranscriptionRequest", response: "TranscriptionResponse" },
} as const satisfies Record<Operation, { request: string; response: string }>;

export const OPERATIONS: readonly Operation[] = [
  "chat",
  "embeddings",
  "rerank",
  "moderations",
  "images",
  "image_edits",
  "speech",
  "transcriptions",
  "translations",
  "count_tokens",
];

/** Erased: whoever holds one knows by the operation what it is. */
export type CanonicalRequest = CanonicalTypes[Operation]["request"];
export type CanonicalResponse = CanonicalTypes[Operation]["response"];
