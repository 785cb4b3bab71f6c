// @generated from schema/wire/jina-rerank.schema.yaml. Edit that file, then run `npm run gen`.

export interface RerankBody {
  model: string;
  query: string;
  /**
   * @minItems 1
   */
  documents: (string | WireDocument)[];
  top_n?: number | null | undefined;
  /**
   * True where nothing is said.
   */
  return_documents?: boolean | null | undefined;
  truncation?: boolean | null | undefined;
  max_doc_length?: number | null | undefined;
  max_tokens_per_doc?: number | null | undefined;
  user?: string | null | undefined;
}

export interface WireDocument {
  text: string;
}

export interface RerankAnswer {
  id?: string | undefined;
  model?: string | undefined;
  object?: string | undefined;
  results: WireResult[];
  usage?: WireUsage | undefined;
}

export interface WireResult {
  index: number;
  relevance_score: number;
  document?: WireDocument | string | null | undefined;
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
