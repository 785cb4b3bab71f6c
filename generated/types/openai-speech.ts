// @generated from schema/wire/openai-speech.schema.yaml. Edit that file, then run `npm run gen`.

/**
 * A name, or a voice of one's own.
 */
export type Voice =
  | string
  | {
      id: string;
    };

export interface SpeechRequest {
  model: string;
  input: string;
  voice?: Voice | undefined;
  instructions?: string | undefined;
  response_format?: string | undefined;
  speed?: number | undefined;
  stream_format?: "audio" | "sse" | undefined;
}

export interface SpeechFile {
  media_type: string;
  data: string;
}

export interface ErrorBody {
  error: {};
}
