// @generated from schema/wire/cohere-embed.schema.yaml. Edit that file, then run `npm run gen`.

export type InputPart = InputText | InputImage;

export interface EmbedBody {
  model: string;
  input_type: "search_document" | "search_query" | "classification" | "clustering" | "image";
  texts?: string[] | undefined;
  /**
   * Data URLs.
   */
  images?: string[] | undefined;
  inputs?: WireInput[] | undefined;
  embedding_types?: ("float" | "int8" | "uint8" | "binary" | "ubinary" | "base64")[] | null | undefined;
  output_dimension?: number | null | undefined;
  max_tokens?: number | null | undefined;
  truncate?: "NONE" | "START" | "END" | null | undefined;
  priority?: number | null | undefined;
}

export interface WireInput {
  /**
   * @minItems 1
   */
  content: InputPart[];
}

export interface InputText {
  type: "text";
  text: string;
}

export interface InputImage {
  type: "image_url";
  image_url: {
    url: string;
  };
}

export interface EmbedAnswer {
  id: string;
  response_type?: string | undefined;
  embeddings: Vectors;
  texts?: string[] | undefined;
  images?: {}[] | undefined;
  meta?: WireMeta | undefined;
}

export interface Vectors {
  float?: number[][] | undefined;
  base64?: string[] | undefined;
  int8?: number[][] | undefined;
  uint8?: number[][] | undefined;
  binary?: number[][] | undefined;
  ubinary?: number[][] | undefined;
}

export interface WireMeta {
  api_version?: {} | undefined;
  billed_units?: {
    input_tokens?: number | undefined;
    image_tokens?: number | undefined;
    images?: number | undefined;
  } | undefined;
  warnings?: string[] | undefined;
}

export interface ErrorBody {
  id?: string | undefined;
  message: string;
}
