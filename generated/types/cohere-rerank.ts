// @generated from schema/wire/cohere-rerank.schema.yaml. Edit that file, then run `npm run gen`.

export interface RerankBody {
  model: string;
  query: string;
  /**
   * @minItems 1
   */
  documents: string[];
  top_n?: number | null | undefined;
  max_tokens_per_doc?: number | null | undefined;
  priority?: number | null | undefined;
}

export interface RerankAnswer {
  id?: string | undefined;
  results: WireResult[];
  meta?: WireMeta | undefined;
}

export interface WireResult {
  index: number;
  relevance_score: number;
}

export interface WireMeta {
  api_version?: {} | undefined;
  billed_units?: {
    search_units?: number | undefined;
    input_tokens?: number | undefined;
  } | undefined;
}

export interface ErrorBody {
  id?: string | undefined;
  message: string;
}
