// @generated from schema/dialects/nvidia-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count, documentAsked, dropped } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/nvidia-rerank.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "nvidia-rerank";

export const ERROR_TITLE_WRITE = {
  auth: "Unauthorized",
  permission: "Forbidden",
  not_found: "Not Found",
  invalid_request: "Bad Request",
  too_large: "Payload Too Large",
  context_window: "Bad Request",
  content_policy: "Bad Request",
  rate_limit: "Too Many Requests",
  quota: "Payment Required",
  budget: "Payment Required",
  overloaded: "Service Unavailable",
  timeout: "Gateway Timeout",
  otherwise: "Internal Server Error",
} as const;
export const ERROR_TITLE_READ = {
  Unauthorized: "auth",
  Forbidden: "permission",
  "Not Found": "not_found",
  "Bad Request": "content_policy",
  "Payload Too Large": "too_large",
  "Too Many Requests": "rate_limit",
  "Payment Required": "budget",
  "Service Unavailable": "overloaded",
  "Gateway Timeout": "timeout",
  "Internal Server Error": "otherwise",
} as const;
export const ERROR_TITLE_READ_ELSE = undefined;

export function decodeUsage(usage: Wire.WireUsage): Chat.Usage {
  const input = count(usage.total_tokens ?? usage.prompt_tokens); // :54
  return { input };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireUsage {
  return {
    total_tokens: usage.input, // :54
  };
}

export function encodePassage(text: string): Wire.WireText { // :43
  return { text: text };
}

export function decodePassage(one: Wire.WireText): string { // :43
  return one.text;
}

export function encodeResult(result: Chat.RerankResult, ctx: Ctx): Wire.Ranking { // :46
  dropped(ctx, result.document, "RerankResult.document");
  return { index: result.index, logit: result.relevance_score };
}

export function decodeResult(result: Wire.Ranking, ctx: Ctx): Chat.RerankResult { // :46
  const { asked } = ctx;
  return { index: result.index, relevance_score: result.logit, document: documentAsked(asked, result.index) };
}
