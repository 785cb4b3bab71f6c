// @generated from schema/dialects/dashscope-rerank.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count, documentAsked } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/dashscope-rerank.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "dashscope-rerank";

export const ERROR_CODE_WRITE = {
  auth: "InvalidApiKey",
  permission: "AccessDenied",
  not_found: "ModelNotFound",
  invalid_request: "InvalidParameter",
  too_large: "InvalidParameter",
  context_window: "InvalidParameter",
  content_policy: "DataInspectionFailed",
  rate_limit: "Throttling",
  quota: "Arrearage",
  budget: "Arrearage",
  overloaded: "ServiceUnavailable",
  timeout: "RequestTimeOut",
  otherwise: "InternalError",
} as const;
export const ERROR_CODE_READ = {
  InvalidApiKey: "auth",
  AccessDenied: "permission",
  ModelNotFound: "not_found",
  InvalidParameter: "context_window",
  DataInspectionFailed: "content_policy",
  Throttling: "rate_limit",
  Arrearage: "budget",
  ServiceUnavailable: "overloaded",
  RequestTimeOut: "timeout",
  InternalError: "otherwise",
} as const;
export const ERROR_CODE_READ_ELSE = undefined;

export function decodeUsage(usage: Wire.WireUsage): Chat.Usage {
  const input = count(usage.total_tokens); // :44
  return { input };
}

export function encodeUsage(usage: Chat.Usage): Wire.WireUsage {
  return {
    total_tokens: usage.input, // :44
  };
}

export function encodeResult(result: Chat.RerankResult): Wire.WireResult { // :33
  return {
    index: result.index,
    relevance_score: result.relevance_score,
    document: result.document !== undefined ? { text: result.document ?? "" } : undefined,
  };
}

export function decodeResult(result: Wire.WireResult, ctx: Ctx): Chat.RerankResult { // :33
  const { asked } = ctx;
  return {
    index: result.index,
    relevance_score: result.relevance_score,
    document: result.document?.text ?? documentAsked(asked, result.index),
  };
}
