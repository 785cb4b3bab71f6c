// @generated from schema/dialects/jina-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count, documentAsked, documentTexts, first, listOf } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/jina-rerank.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "jina-rerank";

export const ERROR_CODE_WRITE = {
  auth: "AUTH_INVALID_API_KEY",
  permission: "AUTHZ_RESOURCE_LIMIT_EXCEEDED",
  not_found: "INPUT_MODEL_NOT_FOUND",
  invalid_request: "INPUT_INVALID",
  too_large: "INPUT_INVALID",
  context_window: "INPUT_INVALID",
  content_policy: "INPUT_INVALID",
  rate_limit: "RATE_REQUEST_LIMIT_EXCEEDED",
  quota: "AUTHZ_INSUFFICIENT_BALANCE",
  budget: "AUTHZ_INSUFFICIENT_BALANCE",
  overloaded: "SERVICE_UNAVAILABLE",
  timeout: "SERVICE_TIMEOUT",
} as const;
export const ERROR_CODE_READ = {
  AUTH_INVALID_API_KEY: "auth",
  AUTHZ_RESOURCE_LIMIT_EXCEEDED: "permission",
  INPUT_MODEL_NOT_FOUND: "not_found",
  INPUT_INVALID: "content_policy",
  RATE_REQUEST_LIMIT_EXCEEDED: "rate_limit",
  AUTHZ_INSUFFICIENT_BALANCE: "budget",
  SERVICE_UNAVAILABLE: "overloaded",
  SERVICE_TIMEOUT: "timeout",
} as const;
export const ERROR_CODE_READ_ELSE = undefined;

export function decodeUsage(usage: Wire.WireUsage): Chat.Usage {
  const input = count(usage.total_tokens ?? usage.prompt_tokens); // :50
  return { input };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireUsage {
  return {
    total_tokens: usage.input, // :50
  };
}

export function encodeResult(result: Chat.RerankResult): Wire.WireResult { // :39
  return {
    index: result.index,
    relevance_score: result.relevance_score,
    document: result.document !== undefined ? { text: result.document ?? "" } : undefined,
  };
}

export function decodeResult(result: Wire.WireResult, ctx: Ctx): Chat.RerankResult { // :39
  const { asked } = ctx;
  return {
    index: result.index,
    relevance_score: result.relevance_score,
    document: first(documentTexts(listOf(result.document) ?? [])) ?? documentAsked(asked, result.index),
  };
}
