// @generated from schema/wire/openai-transcriptions.schema.yaml. Edit that file, then run `npm run gen`.

export interface AudioForm {
  file: File;
  model: string;
  prompt?: string | undefined;
  response_format?: string | undefined;
  temperature?: number | undefined;
  language?: string | undefined;
  timestamp_granularities?: ("word" | "segment")[] | undefined;
  stream?: boolean | undefined;
}

/**
 * A part of the form with a file name; its bytes stay where they are.
 */
export interface File {
  ref: number;
  filename: string;
  media_type: string;
  size: number;
}

export interface Transcript {
  text: string;
  task?: string | undefined;
  language?: string | null | undefined;
  duration?: number | null | undefined;
  segments?:
    | {
        [k: string]: unknown;
      }[]
    | null | undefined;
  words?:
    | {
        [k: string]: unknown;
      }[]
    | null | undefined;
  usage?: WireUsage | undefined;
}

export interface WireUsage {
  type?: string | undefined;
  input_tokens?: number | undefined;
  input_token_details?: {
    audio_tokens?: number | undefined;
    text_tokens?: number | undefined;
  } | undefined;
  output_tokens?: number | undefined;
  total_tokens?: number | undefined;
  seconds?: number | undefined;
  /**
   * The same, as Mistral says it.
   */
  prompt_audio_seconds?: number | null | undefined;
}

/**
 * What of an answer is counted.
 */
export interface Counted {
  duration?: number | null | undefined;
  usage?: WireUsage | undefined;
}

export interface ErrorBody {
  error: {};
}
