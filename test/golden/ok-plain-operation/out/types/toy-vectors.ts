// @generated from schema/wire/toy-vectors.schema.yaml. Edit that file, then run `npm run gen`.

export interface VectorsRequest {
  model: string;
  texts: string[];
}

export interface VectorsAnswer {
  numbers?: number[][] | undefined;
  count?: number | undefined;
  spent?: VectorsUsage | undefined;
}

export interface VectorsUsage {
  in?: number | undefined;
}

export interface TalkError {
  type: "error";
  error: {
    code?: string | undefined;
    message?: string | undefined;
  };
}
