// @generated from schema/wire/ollama.schema.yaml. Edit that file, then run `npm run gen`.

export type Message = SystemMessage | UserMessage | AssistantMessage | ToolMessage;

/**
 * `json`, or a JSON Schema.
 */
export type Format =
  | ("json" | "")
  | {
      [k: string]: unknown;
    };

export type Think = boolean | ("low" | "medium" | "high" | "max");

export interface ChatRequest {
  model: string;
  /**
   * @minItems 1
   */
  messages: Message[];
  stream?: boolean | undefined;
  tools?: Tool[] | undefined;
  format?: Format | undefined;
  think?: Think | undefined;
  keep_alive?: string | number | undefined;
  logprobs?: boolean | undefined;
  top_logprobs?: number | undefined;
  truncate?: boolean | undefined;
  shift?: boolean | undefined;
  options?: Options | undefined;
}

export interface SystemMessage {
  role: "system";
  content: string;
}

export interface UserMessage {
  role: "user";
  content: string;
  /**
   * Items: Base64 without a prefix.
   */
  images?: string[] | undefined;
}

export interface AssistantMessage {
  role: "assistant";
  content?: string | undefined;
  thinking?: string | undefined;
  images?: string[] | undefined;
  tool_calls?: ToolCall[] | undefined;
}

export interface ToolCall {
  id?: string | undefined;
  type?: string | undefined;
  function: {
    index?: number | undefined;
    name: string;
    arguments?: {
      [k: string]: unknown;
    } | undefined;
  };
}

export interface ToolMessage {
  role: "tool";
  content: string;
  images?: string[] | undefined;
  tool_name?: string | undefined;
  tool_call_id?: string | undefined;
}

export interface Tool {
  type: "function";
  function: {
    name: string;
    description?: string | undefined;
    parameters?: {
      [k: string]: unknown;
    } | undefined;
  };
}

export interface Options {
  num_predict?: number | undefined;
  temperature?: number | undefined;
  top_p?: number | undefined;
  top_k?: number | undefined;
  min_p?: number | undefined;
  typical_p?: number | undefined;
  seed?: number | undefined;
  stop?: string[] | undefined;
  presence_penalty?: number | undefined;
  frequency_penalty?: number | undefined;
  repeat_penalty?: number | undefined;
  repeat_last_n?: number | undefined;
  num_ctx?: number | undefined;
  num_keep?: number | undefined;
  num_batch?: number | undefined;
  num_gpu?: number | undefined;
  main_gpu?: number | undefined;
  num_thread?: number | undefined;
  use_mmap?: boolean | undefined;
  draft_num_predict?: number | undefined;
}

/**
 * An answer, or a piece of one.
 */
export interface ChatResponse {
  model?: string | undefined;
  created_at?: string | undefined;
  remote_model?: string | undefined;
  remote_host?: string | undefined;
  message: AssistantMessage;
  logprobs?: TokenLogprob[] | undefined;
  done?: boolean | undefined;
  done_reason?: string | undefined;
  total_duration?: number | undefined;
  load_duration?: number | undefined;
  prompt_eval_count?: number | undefined;
  prompt_eval_duration?: number | undefined;
  eval_count?: number | undefined;
  eval_duration?: number | undefined;
}

export interface TokenLogprob {
  token: string;
  logprob: number;
  bytes?: number[] | undefined;
  top_logprobs?: {
    token: string;
    logprob: number;
    bytes?: number[] | undefined;
  }[] | undefined;
}

export interface Counts {
  prompt_eval_count?: number | undefined;
  eval_count?: number | undefined;
}

export interface ErrorBody {
  error: string;
  signin_url?: string | undefined;
}
