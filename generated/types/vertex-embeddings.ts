// @generated from schema/wire/vertex-embeddings.schema.yaml. Edit that file, then run `npm run gen`.

export interface PredictBody {
  /**
   * @minItems 1
   */
  instances: Instance[];
  parameters?: Parameters | undefined;
}

export interface Instance {
  content: string;
  task_type?:
    | "TASK_TYPE_UNSPECIFIED"
    | "RETRIEVAL_QUERY"
    | "RETRIEVAL_DOCUMENT"
    | "SEMANTIC_SIMILARITY"
    | "CLASSIFICATION"
    | "CLUSTERING"
    | "QUESTION_ANSWERING"
    | "FACT_VERIFICATION"
    | "CODE_RETRIEVAL_QUERY" | undefined;
  title?: string | undefined;
  mimeType?: string | undefined;
}

export interface Parameters {
  outputDimensionality?: number | undefined;
  autoTruncate?: boolean | undefined;
}

export interface PredictAnswer {
  predictions: Prediction[];
  metadata?: {} | undefined;
  deployedModelId?: string | undefined;
}

export interface Prediction {
  embeddings: WireVector;
}

export interface WireVector {
  values: number[];
  statistics?: {
    token_count?: number | undefined;
    truncated?: boolean | undefined;
  } | undefined;
}

/**
 * What an answer counts.
 */
export interface Counts {
  predictions?: Prediction[] | undefined;
}

export interface ErrorBody {
  error: {};
}
