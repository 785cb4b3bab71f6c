// @generated from schema/wire/gemini-embeddings.schema.yaml. Edit that file, then run `npm run gen`.

export interface BatchBody {
  /**
   * @minItems 1
   */
  requests: EmbedContentRequest[];
}

export interface EmbedContentRequest {
  model?: string | undefined;
  content: WireContent;
  taskType?:
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
  outputDimensionality?: number | undefined;
}

export interface WireContent {
  role?: string | undefined;
  /**
   * @minItems 1
   */
  parts: WirePart[];
}

export interface WirePart {
  text?: string | undefined;
  inlineData?: {
    mimeType: string;
    data: string;
  } | undefined;
  fileData?: {
    mimeType?: string | undefined;
    fileUri: string;
  } | undefined;
}

export interface BatchAnswer {
  embeddings?: WireVector[] | undefined;
  usageMetadata?: WireUsage | undefined;
}

export interface WireVector {
  values?: number[] | undefined;
}

export interface WireUsage {
  promptTokenCount?: number | undefined;
  promptTokensDetails?: ModalityTokenCount[] | undefined;
}

export interface ModalityTokenCount {
  modality?: string | undefined;
  tokenCount?: number | undefined;
}

export interface ErrorBody {
  error: {};
}
