// @generated from schema/wire/ollama-embed.schema.yaml. Edit that file, then run `npm run gen`.

export interface EmbedBody {
  model: string;
  input: string | string[];
  truncate?: boolean | undefined;
  dimensions?: number | undefined;
  keep_alive?: string | number | undefined;
  options?: {} | undefined;
}

export interface EmbedAnswer {
  model?: string | undefined;
  embeddings: number[][];
  total_duration?: number | undefined;
  load_duration?: number | undefined;
  prompt_eval_count?: number | undefined;
}

/**
 * What an answer counts.
 */
export interface Counts {
  prompt_eval_count?: number | undefined;
}

export interface ErrorBody {
  error: string;
}
