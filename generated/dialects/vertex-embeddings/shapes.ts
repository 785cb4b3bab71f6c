// @generated from schema/dialects/vertex-embeddings.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { dropped, members, totalOf, write } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/vertex-embeddings.ts";
import type { Env } from "./request.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "vertex-embeddings";

export const PURPOSE_WRITE = {
  query: "RETRIEVAL_QUERY",
  document: "RETRIEVAL_DOCUMENT",
  similarity: "SEMANTIC_SIMILARITY",
  classification: "CLASSIFICATION",
  clustering: "CLUSTERING",
  question_answering: "QUESTION_ANSWERING",
  fact_verification: "FACT_VERIFICATION",
  code_query: "CODE_RETRIEVAL_QUERY",
} as const;
export const PURPOSE_READ = {
  RETRIEVAL_QUERY: "query",
  RETRIEVAL_DOCUMENT: "document",
  SEMANTIC_SIMILARITY: "similarity",
  CLASSIFICATION: "classification",
  CLUSTERING: "clustering",
  QUESTION_ANSWERING: "question_answering",
  FACT_VERIFICATION: "fact_verification",
  CODE_RETRIEVAL_QUERY: "code_query",
} as const;
export const PURPOSE_READ_ELSE = undefined;

export function decodeUsage(usage: Wire.Counts): Chat.Usage {
  const input = totalOf(members(members(members(usage.predictions, "embeddings"), "statistics"), "token_count")); // :77
  return { input };
}

export function encodeUsage(_usage: Chat.Usage): Wire.Counts {
  return {};
}

export function encodeInstance(text: string, env: Env): Wire.Instance { // :69
  return { content: text, task_type: write(PURPOSE_WRITE, env.purpose) };
}

export function decodeInstanceBack(one: Wire.Instance, ctx: Ctx): Chat.EmbeddingsText { // :71
  dropped(ctx, one.title, "Instance.title");
  dropped(ctx, one.mimeType, "Instance.mimeType");
  return { type: "text", text: one.content };
}

export function encodePrediction(values: number[]): Wire.Prediction { // :73
  return { embeddings: { values: values } };
}
