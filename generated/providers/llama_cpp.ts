// @generated from schema/providers/llama_cpp.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "llama_cpp",
  name: "llama.cpp",
  dialect: "openai-chat",
  also: {
    "openai-responses": { passthrough: true },
    "openai-completions": { passthrough: true },
    "openai-embeddings": { passthrough: true },
    "jina-rerank": { passthrough: true },
    "anthropic-messages": { passthrough: false },
  },
  baseUrl: "${LLAMA_CPP_API_BASE:-http://127.0.0.1:8080/v1}",
  auth: [{ type: "bearer", env: ["LLAMA_API_KEY"] }],
  headers: {},
  traits: {
    guided: "grammar",
    extras: ["seed", "logprobs", "logit_bias", "parallel_tool_calls", "top_k", "min_p", "repetition_penalty"],
    reasoning_style: "template",
    efforts: ["none", "high"],
    reasoning_field: "reasoning_content",
    reasoning_replay: "when_present",
  },
  families: [
    { match: ["*"], dialectWhen: { asks: ["json_schema"], use: "openai-chat" } },
    { match: ["*embed*", "*bge-*"], operations: ["embeddings"] },
    { match: ["*rerank*"], operations: ["rerank"] },
  ],
  passthrough: false,
  unknownFields: "keep",
  unlistedModels: "free",
  models: {

  },
};

export const errors: readonly ErrorRule[] = [
  { at: ["error", "type"], equals: ["exceed_context_size_error"], is: "context_window" }, // :20
  { at: ["error", "type"], equals: ["authentication_error"], is: "auth" }, // :21
  { at: ["error", "type"], equals: ["permission_error"], is: "permission" }, // :22
  { at: ["error", "type"], equals: ["unavailable_error"], is: "overloaded" }, // :23
  { at: ["error", "type"], equals: ["not_supported_error"], is: "invalid_request" }, // :24
];
