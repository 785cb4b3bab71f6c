// @generated from schema/wire/jina-embeddings.schema.yaml. Edit that file, then run `npm run gen`.

export type InputItem = string | WireInput;

export interface EmbedBody {
  model: string;
  input: string | InputItem[];
  task?:
    | "retrieval.query"
    | "retrieval.passage"
    | "text-matching"
    | "classification"
    | "clustering"
    | "separation"
    | "code.query"
    | "code.passage"
    | null | undefined;
  dimensions?: number | null | undefined;
  embedding_type?: "float" | "base64" | "binary" | "ubinary" | null | undefined;
  normalized?: boolean | null | undefined;
  truncate?: boolean | null | undefined;
  late_chunking?: boolean | null | undefined;
  return_multivector?: boolean | null | undefined;
  user?: string | null | undefined;
}

export interface WireInput {
  text?: string | undefined;
  /**
   * An address or data.
   */
  image?: string | undefined;
}

export interface EmbedAnswer {
  object?: string | undefined;
  model?: string | undefined;
  data: WireVector[];
  usage?: WireUsage | undefined;
}

export interface WireVector {
  object?: string | undefined;
  index?: number | undefined;
  embedding: number[] | string;
}

export interface WireUsage {
  total_tokens?: number | undefined;
  prompt_tokens?: number | undefined;
}

export interface ErrorBody {
  code?: string | undefined;
  message?: string | undefined;
  detail?: unknown | undefined;
}
