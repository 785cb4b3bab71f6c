// @generated from schema/wire/openai-moderations.schema.yaml. Edit that file, then run `npm run gen`.

/**
 * One text, several that are judged apart, or parts that are judged together.
 */
export type Input = string | string[] | Part[];

export type Part = TextInput | ImageInput;

export interface ModerationsRequest {
  model?: string | undefined;
  input: Input;
}

export interface TextInput {
  type: "text";
  text: string;
}

export interface ImageInput {
  type: "image_url";
  image_url: {
    url: string;
  };
}

export interface ModerationsResponse {
  id: string;
  model: string;
  results: Judgement[];
}

export interface Judgement {
  /**
   * Left out by some, who tell the categories alone.
   */
  flagged?: boolean | null | undefined;
  categories: Categories;
  category_scores: {
    [k: string]: number;
  };
  category_applied_input_types?: {
    [k: string]: ("text" | "image")[];
  } | undefined;
}

export interface Categories {
  [k: string]: boolean | null;
}

export interface ErrorBody {
  error: {};
}
