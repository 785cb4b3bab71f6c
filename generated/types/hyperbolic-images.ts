// @generated from schema/wire/hyperbolic-images.schema.yaml. Edit that file, then run `npm run gen`.

export interface ImageBody {
  model_name: string;
  prompt: string;
  width?: number | undefined;
  height?: number | undefined;
  negative_prompt?: string | undefined;
  seed?: number | undefined;
  backend?: string | undefined;
}

export interface ImageAnswer {
  images: Made[];
  inference_time?: number | undefined;
}

export interface Made {
  /**
   * Base64.
   */
  image: string;
}

/**
 * What of an answer is counted.
 */
export interface Counted {
  images?: Made[] | undefined;
}

export interface ErrorBody {
  message?: string | undefined;
  detail?: unknown | undefined;
  error?: unknown | undefined;
}
