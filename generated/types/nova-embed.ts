// @generated from schema/wire/nova-embed.schema.yaml. Edit that file, then run `npm run gen`.

export interface NovaBody {
  taskType: "SINGLE_EMBEDDING";
  singleEmbeddingParams: {
    embeddingPurpose: string;
    embeddingDimension?: number | undefined;
    text: {
      truncationMode?: "START" | "END" | "NONE" | undefined;
      value: string;
    };
  };
}

export interface NovaAnswer {
  embeddings: WireVector[];
  inputTokenCount?: number | undefined;
}

export interface WireVector {
  embeddingType?: string | undefined;
  embedding: number[];
}

/**
 * What an answer counts.
 */
export interface Counts {
  inputTokenCount?: number | undefined;
}

export interface ErrorBody {}
