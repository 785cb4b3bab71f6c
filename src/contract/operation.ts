// What a client can ask a model to do. Each operation has a canonical request and response of its own; a dialect is a wire of one operation.
// Types and two tables; no behaviour.

import type {
  ChatRequest,
  ChatResponse,
  EmbeddingsRequest,
  EmbeddingsResponse,
  ModerationsRequest,
  ModerationsResponse,
  RerankRequest,
  RerankResponse,
} from "../../generated/types/canonical.ts";

export interface CanonicalTypes {
  readonly chat: { readonly request: ChatRequest; readonly response: ChatResponse };
  readonly embeddings: { readonly request: EmbeddingsRequest; readonly response: EmbeddingsResponse };
  readonly rerank: { readonly request: RerankRequest; readonly response: RerankResponse };
  readonly moderations: { readonly request: ModerationsRequest; readonly response: ModerationsResponse };
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
} as const satisfies Record<Operation, { request: string; response: string }>;

export const OPERATIONS: readonly Operation[] = ["chat", "embeddings", "rerank", "moderations"];

/** Erased: whoever holds one knows by the operation what it is. */
export type CanonicalRequest = CanonicalTypes[Operation]["request"];
export type CanonicalResponse = CanonicalTypes[Operation]["response"];
