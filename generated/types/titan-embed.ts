// @generated from schema/wire/titan-embed.schema.yaml. Edit that file, then run `npm run gen`.

export interface TitanBody {
  inputText?: string | undefined;
  /**
   * Base64 without a prefix.
   */
  inputImage?: string | undefined;
  dimensions?: number | undefined;
  normalize?: boolean | undefined;
  embeddingTypes?: ("float" | "binary")[] | undefined;
  embeddingConfig?: {
    outputEmbeddingLength?: number | undefined;
  } | undefined;
}

export interface TitanAnswer {
  embedding?: number[] | undefined;
  embeddingsByType?: {
    float?: number[] | undefined;
    binary?: number[] | undefined;
  } | undefined;
  inputTextTokenCount?: number | undefined;
  message?: string | null | undefined;
}

export interface ErrorBody {}
