// @generated from schema/wire/nvidia-rerank.schema.yaml. Edit that file, then run `npm run gen`.

export interface RankBody {
  model: string;
  query: WireText;
  /**
   * @minItems 1
   */
  passages: WireText[];
  truncate?: "NONE" | "END" | undefined;
}

export interface WireText {
  text: string;
}

export interface RankAnswer {
  rankings: Ranking[];
  usage?: WireUsage | undefined;
}

export interface Ranking {
  index: number;
  /**
   * The higher, the more relevant; not bounded.
   */
  logit: number;
}

export interface WireUsage {
  prompt_tokens?: number | undefined;
  total_tokens?: number | undefined;
}

/**
 * A problem of RFC 7807, what FastAPI says, or OpenAI's form.
 */
export interface ErrorBody {
  type?: string | undefined;
  title?: string | undefined;
  status?: number | undefined;
  detail?: unknown | undefined;
  message?: string | undefined;
  error?: unknown | undefined;
}
