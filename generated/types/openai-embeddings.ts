// @generated from schema/wire/openai-embeddings.schema.yaml. Edit that file, then run `npm run gen`.

/**
 * One text, several, one list of tokens, or several.
 */
export type Input = string | string[] | number[] | number[][];

/**
 * Numbers, or little-endian 32-bit floats in base64.
 */
export type Vector = number[] | string;

export interface EmbeddingsRequest {
  model: string;
  input: Input;
  dimensions?: number | null | undefined;
  /**
   * The same
   */
  output_dimension?: number | null | undefined;
  encoding_format?: "float" | "base64" | "base64_int8" | null | undefined;
  user?: string | null | undefined;
  /**
   * query or passage, where vectors of the two differ.
   */
  input_type?: string | null | undefined;
  /**
   * NONE, START or END, as some servers take it.
   */
  truncate?: string | null | undefined;
}

export interface EmbeddingsResponse {
  object?: "list" | undefined;
  id?: string | null | undefined;
  data: Embedding[];
  model: string;
  usage?: WireUsage | undefined;
}

export interface Embedding {
  object?: string | undefined;
  index?: number | undefined;
  embedding: Vector;
}

export interface WireUsage {
  prompt_tokens?: number | undefined;
  total_tokens?: number | undefined;
}

export interface ErrorBody {
  error: {};
}
