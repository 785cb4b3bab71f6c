// @generated from schema/wire/voyage-rerank.schema.yaml. Edit that file, then run `npm run gen`.

export interface RerankBody {
  model: string;
  query: string;
  /**
   * @minItems 1
   */
  documents: string[];
  top_k?: number | null | undefined;
  return_documents?: boolean | null | undefined;
  truncation?: boolean | null | undefined;
}

export interface RerankAnswer {
  object?: string | undefined;
  data: WireResult[];
  model?: string | undefined;
  usage?: WireUsage | undefined;
}

export interface WireResult {
  index: number;
  relevance_score: number;
  document?: string | null | undefined;
}

export interface WireUsage {
  total_tokens?: number | undefined;
}

export interface ErrorBody {
  detail: string;
}
