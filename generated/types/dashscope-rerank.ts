// @generated from schema/wire/dashscope-rerank.schema.yaml. Edit that file, then run `npm run gen`.

export interface RerankBody {
  model: string;
  input: Asked;
  parameters?: Parameters | undefined;
}

export interface Asked {
  query: string;
  /**
   * @minItems 1
   */
  documents: string[];
}

export interface Parameters {
  top_n?: number | undefined;
  /**
   * False where nothing is said.
   */
  return_documents?: boolean | undefined;
  instruct?: string | undefined;
}

export interface RerankAnswer {
  output: Output;
  usage?: WireUsage | undefined;
  request_id?: string | undefined;
}

export interface Output {
  results: WireResult[];
}

export interface WireResult {
  index: number;
  relevance_score: number;
  document?: WireDocument | undefined;
}

export interface WireDocument {
  text: string;
}

export interface WireUsage {
  total_tokens?: number | undefined;
}

export interface ErrorBody {
  code?: string | undefined;
  message?: string | undefined;
  request_id?: string | undefined;
}
