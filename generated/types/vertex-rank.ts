// @generated from schema/wire/vertex-rank.schema.yaml. Edit that file, then run `npm run gen`.

export interface RankBody {
  model?: string | undefined;
  query?: string | undefined;
  /**
   * @minItems 1
   */
  records: Record[];
  topN?: number | undefined;
  ignoreRecordDetailsInResponse?: boolean | undefined;
  userLabels?: {
    [k: string]: string;
  } | undefined;
}

export interface Record {
  id: string;
  title?: string | undefined;
  content?: string | undefined;
}

export interface RankAnswer {
  records: Scored[];
}

export interface Scored {
  id: string;
  title?: string | undefined;
  content?: string | undefined;
  score?: number | undefined;
}

export interface ErrorBody {
  error: {};
}
