// @generated from schema/wire/openai-image-edits.schema.yaml. Edit that file, then run `npm run gen`.

export interface ImageEditsRequest {
  model?: string | undefined;
  /**
   * @minItems 1
   */
  image: File[];
  mask?: File | undefined;
  prompt: string;
  n?: number | undefined;
  size?: string | undefined;
  quality?: string | undefined;
  background?: "transparent" | "opaque" | "auto" | undefined;
  output_format?: string | undefined;
  output_compression?: number | undefined;
  response_format?: "url" | "b64_json" | undefined;
  input_fidelity?: "high" | "low" | undefined;
  user?: string | undefined;
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

export interface ImagesResponse {
  created?: number | undefined;
  data: MadeImage[];
  background?: string | undefined;
  output_format?: string | undefined;
  quality?: string | undefined;
  size?: string | undefined;
  usage?: WireUsage | undefined;
}

export interface MadeImage {
  url?: string | null | undefined;
  b64_json?: string | null | undefined;
  revised_prompt?: string | null | undefined;
}

export interface WireUsage {
  input_tokens?: number | undefined;
  input_tokens_details?: {
    text_tokens?: number | undefined;
    image_tokens?: number | undefined;
  } | undefined;
  output_tokens?: number | undefined;
  total_tokens?: number | undefined;
}

/**
 * What of an answer is counted.
 */
export interface Counted {
  data?: MadeImage[] | undefined;
  usage?: WireUsage | undefined;
}

export interface ErrorBody {
  error: {};
}
