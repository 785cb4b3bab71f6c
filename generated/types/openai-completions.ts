// @generated from schema/wire/openai-completions.schema.yaml. Edit that file, then run `npm run gen`.

/**
 * One text; a list may hold one.
 */
export type Prompt = string | string[];

export type Stop = string | string[] | null;

export interface CompletionRequest {
  model?: string | undefined;
  prompt: Prompt;
  suffix?: string | null | undefined;
  max_tokens?: number | null | undefined;
  temperature?: number | null | undefined;
  top_p?: number | null | undefined;
  n?: number | null | undefined;
  stream?: boolean | null | undefined;
  stream_options?: StreamOptions | null | undefined;
  logprobs?: number | null | undefined;
  echo?: boolean | null | undefined;
  stop?: Stop | undefined;
  presence_penalty?: number | null | undefined;
  frequency_penalty?: number | null | undefined;
  best_of?: number | null | undefined;
  logit_bias?: {
    [k: string]: number;
  } | null | undefined;
  seed?: number | null | undefined;
  user?: string | undefined;
}

export interface StreamOptions {
  include_usage?: boolean | undefined;
}

export interface Completion {
  id?: string | undefined;
  object?: string | undefined;
  created?: number | undefined;
  model?: string | undefined;
  system_fingerprint?: string | null | undefined;
  choices: CompletionChoice[];
  usage?: WireUsage | null | undefined;
}

export interface CompletionChoice {
  index?: number | undefined;
  text: string;
  logprobs?: {
    [k: string]: unknown;
  } | null | undefined;
  finish_reason?: string | null | undefined;
}

export interface WireUsage {
  prompt_tokens?: number | undefined;
  completion_tokens?: number | undefined;
  total_tokens?: number | undefined;
  prompt_tokens_details?: {
    cached_tokens?: number | null | undefined;
  } | null | undefined;
  completion_tokens_details?: {
    reasoning_tokens?: number | null | undefined;
  } | null | undefined;
}

export interface ErrorBody {
  error: {};
}
