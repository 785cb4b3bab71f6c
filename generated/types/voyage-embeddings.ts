// @generated from schema/wire/voyage-embeddings.schema.yaml. Edit that file, then run `npm run gen`.

export interface EmbedBody {
  model: string;
  input: string | string[];
  input_type?: "query" | "document" | null | undefined;
  truncation?: boolean | null | undefined;
  output_dimension?: number | null | undefined;
  output_dtype?: "float" | "int8" | "uint8" | "binary" | "ubinary" | null | undefined;
  encoding_format?: "base64" | null | undefined;
}

export interface EmbedAnswer {
  object?: string | undefined;
  data: WireVector[];
  model?: string | undefined;
  usage?: WireUsage | undefined;
}

export interface WireVector {
  object?: string | undefined;
  index?: number | undefined;
  embedding: number[] | string;
}

export interface WireUsage {
  total_tokens?: number | undefined;
}

export interface ErrorBody {
  detail: string;
}
