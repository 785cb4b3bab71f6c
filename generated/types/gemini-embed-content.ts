// @generated from schema/wire/gemini-embed-content.schema.yaml. Edit that file, then run `npm run gen`.

export type TaskType =
  | "TASK_TYPE_UNSPECIFIED"
  | "RETRIEVAL_QUERY"
  | "RETRIEVAL_DOCUMENT"
  | "SEMANTIC_SIMILARITY"
  | "CLASSIFICATION"
  | "CLUSTERING"
  | "QUESTION_ANSWERING"
  | "FACT_VERIFICATION"
  | "CODE_RETRIEVAL_QUERY";

export interface EmbedContentBody {
  model?: string | undefined;
  content: WireContent;
  taskType?: TaskType | undefined;
  title?: string | undefined;
  outputDimensionality?: number | undefined;
  embedContentConfig?: EmbedContentConfig | undefined;
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

export interface EmbedContentConfig {
  taskType?: TaskType | undefined;
  title?: string | undefined;
  outputDimensionality?: number | undefined;
  autoTruncate?: boolean | undefined;
  documentOcr?: boolean | undefined;
  audioTrackExtraction?: boolean | undefined;
}

export interface EmbedContentAnswer {
  embedding?: WireVector | undefined;
  usageMetadata?: WireUsage | undefined;
  truncated?: boolean | undefined;
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
