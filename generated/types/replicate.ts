// @generated from schema/wire/replicate.schema.yaml. Edit that file, then run `npm run gen`.

/**
 * Pieces of a text, a text, an object that holds one, or nothing yet.
 */
export type Output =
  | string[]
  | string
  | {
      [k: string]: unknown;
    }
  | null;

export interface PredictionRequest {
  version?: string | undefined;
  input: Input;
  stream?: boolean | undefined;
  webhook?: string | undefined;
  webhook_events_filter?: string[] | undefined;
}

/**
 * Every model has inputs of its own; these are those of language models that a conversation can fill.
 */
export interface Input {
  prompt?: string | undefined;
  system_prompt?: string | undefined;
  messages?: InputMessage[] | undefined;
  image?: string | undefined;
  image_input?: string[] | undefined;
  max_tokens?: number | undefined;
  max_completion_tokens?: number | undefined;
  max_new_tokens?: number | undefined;
  max_output_tokens?: number | undefined;
  temperature?: number | undefined;
  top_p?: number | undefined;
  top_k?: number | undefined;
  seed?: number | undefined;
  stop_sequences?: string | undefined;
  presence_penalty?: number | undefined;
  frequency_penalty?: number | undefined;
  reasoning_effort?: "minimal" | "low" | "medium" | "high" | undefined;
  verbosity?: "low" | "medium" | "high" | undefined;
  extended_thinking?: boolean | undefined;
  thinking_budget_tokens?: number | undefined;
}

export interface InputMessage {
  role: "system" | "user" | "assistant";
  content: string;
}

/**
 * The record. Only a final one is an answer.
 */
export interface Prediction {
  id: string;
  model?: string | null | undefined;
  version?: string | null | undefined;
  input?: Echo | undefined;
  output?: Output | undefined;
  error?: string | null | undefined;
  logs?: string | null | undefined;
  status: string;
  data_removed?: boolean | undefined;
  source?: string | undefined;
  created_at?: string | undefined;
  started_at?: string | null | undefined;
  completed_at?: string | null | undefined;
  deadline?: string | null | undefined;
  metrics?: Metrics | null | undefined;
  urls?: Urls | undefined;
  webhook?: string | null | undefined;
  webhook_events_filter?: string[] | null | undefined;
}

/**
 * What was asked; whether it held a limit.
 */
export interface Echo {
  max_tokens?: number | null | undefined;
  max_completion_tokens?: number | null | undefined;
  max_new_tokens?: number | null | undefined;
  max_output_tokens?: number | null | undefined;
  [k: string]: unknown;
}

export interface Metrics {
  input_token_count?: number | null | undefined;
  output_token_count?: number | null | undefined;
  predict_time?: number | null | undefined;
  total_time?: number | null | undefined;
  time_to_first_token?: number | null | undefined;
  tokens_per_second?: number | null | undefined;
}

export interface Urls {
  get?: string | undefined;
  cancel?: string | undefined;
  stream?: string | null | undefined;
  web?: string | undefined;
}

/**
 * `output` holds a piece of the text, `done` the end; `logs` and others are nothing to a client.
 */
export interface StreamEvent {
  event: string;
  data: string;
}

export interface ErrorBody {
  title?: string | undefined;
  detail: string;
  status?: number | undefined;
  type?: string | undefined;
  invalid_fields?: {
    type?: string | undefined;
    field?: string | undefined;
    description?: string | undefined;
  }[] | undefined;
}
