// @generated from schema/wire/openai-images.schema.yaml. Edit that file, then run `npm run gen`.

export interface ImagesRequest {
  model?: string | undefined;
  prompt: string;
  n?: number | null | undefined;
  size?: string | null | undefined;
  quality?: string | null | undefined;
  style?: string | null | undefined;
  background?: "transparent" | "opaque" | "auto" | null | undefined;
  output_format?: string | null | undefined;
  output_compression?: number | null | undefined;
  response_format?: "url" | "b64_json" | null | undefined;
  moderation?: "low" | "auto" | null | undefined;
  negative_prompt?: string | null | undefined;
  seed?: number | null | undefined;
  user?: string | undefined;
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
