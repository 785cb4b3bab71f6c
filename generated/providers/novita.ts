// @generated from schema/providers/novita.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "novita",
  name: "Novita AI",
  dialect: "openai-chat",
  also: {
    "openai-completions": { passthrough: true },
    "openai-embeddings": { passthrough: true },
    "jina-rerank": { passthrough: true },
    "anthropic-messages": { baseUrl: "https://api.novita.ai/anthropic/v1", passthrough: false },
  },
  baseUrl: "https://api.novita.ai/openai/v1",
  body: { set: { separate_reasoning: true }, without: [] },
  auth: [{ type: "bearer", env: ["NOVITA_API_KEY"] }],
  headers: {},
  traits: { extras: ["n", "seed", "logprobs", "logit_bias", "top_k", "min_p", "repetition_penalty"], reasoning_field: "reasoning_content" },
  families: [
    {
      match: ["*"],
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      context: 131072,
      dialectWhen: { asks: ["json_schema"], use: "openai-chat" },
    },
    { match: ["*embedding*", "baai/bge-m3"], operations: ["embeddings"] },
    { match: ["*reranker*"], operations: ["rerank"] },
  ],
  passthrough: false,
  unknownFields: "keep",
  batches: {
    id: "novita",
    limits: { lines: 50000, bytes: 100000000 },
    endpoint: "/v1{path}",
    line: { custom_id: "{custom_id}", body: "{body}" },
    create: { path: "/batches", body: { input_file_id: "{file}", endpoint: "{endpoint}", completion_window: "48h" } },
    remove: { path: "/files/{file}" },
    windowMs: 172800000,
    pollMs: 60000,
    upload: { path: "/files", fields: { purpose: "batch" }, id: "id" },
    state: {
      path: "/batches/{id}",
      id: "id",
      counts: { completed: "request_counts.completed", failed: "request_counts.failed" },
      faults: { message: "errors" },
      tells: {
        by: "word",
        at: "status",
        words: {
          in_progress: "running",
          validating: "running",
          completed: "completed",
          failed: "failed",
          expired: "expired",
          cancelled: "cancelled",
          PROGRESS: "running",
          COMPLETED: "completed",
          FAILED: "failed",
          EXPIRED: "expired",
          CANCELLED: "cancelled",
        },
      },
    },
    cancel: { path: "/batches/{id}/cancel", method: "POST" },
    results: {
      path: "/files/{file}/content",
      answer: "response.body",
      status: "response.status_code",
      error: { code: "error.code", message: "error.message" },
      files: ["output_file_id", "error_file_id"],
      customId: "custom_id",
    },
    dialects: ["openai-chat", "openai-completions"],
  },
  models: {
    "moonshotai/kimi-k2.5": {
      id: "moonshotai/kimi-k2.5",
      context: 262144,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 600000n, output: 3000000n },
    },
    "minimax/minimax-m2": {
      id: "minimax/minimax-m2",
      context: 204800,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 300000n, output: 1200000n },
    },
    "zai-org/glm-5": {
      id: "zai-org/glm-5",
      context: 202800,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 1000000n, output: 3200000n },
    },
    "deepseek/deepseek-v3.2": {
      id: "deepseek/deepseek-v3.2",
      context: 163840,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 269000n, output: 400000n },
    },
    "qwen/qwen3.5-397b-a17b": {
      id: "qwen/qwen3.5-397b-a17b",
      context: 262144,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 600000n, output: 3600000n },
    },
    "openai/gpt-oss-120b": {
      id: "openai/gpt-oss-120b",
      context: 131072,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 50000n, output: 250000n },
    },
    "openai/gpt-oss-20b": {
      id: "openai/gpt-oss-20b",
      context: 131072,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 40000n, output: 150000n },
    },
    "meta-llama/llama-3.3-70b-instruct": {
      id: "meta-llama/llama-3.3-70b-instruct",
      context: 131072,
      supports: ["tools", "json_schema", "json_mode", "streaming"],
      traits: {},
      price: { input: 135000n, output: 400000n },
    },
    "deepseek/deepseek-v4-pro": {
      id: "deepseek/deepseek-v4-pro",
      context: 131072,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
    },
    "minimax/minimax-m3": {
      id: "minimax/minimax-m3",
      context: 1000000,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
    },
    "qwen/qwen3.7-max": {
      id: "qwen/qwen3.7-max",
      context: 1000000,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
    },
    "inclusionai/ling-2.6-1t": {
      id: "inclusionai/ling-2.6-1t",
      context: 131072,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
    },
    "google/gemma-4-31b-it": {
      id: "google/gemma-4-31b-it",
      context: 131072,
      supports: ["tools", "vision", "json_schema", "json_mode", "streaming"],
      traits: {},
    },
  },
};

export const errors: readonly ErrorRule[] = [
  { at: ["reason"], equals: ["INVALID_API_KEY", "FAILED_TO_AUTH"], is: "auth" }, // :20
  { at: ["reason"], equals: ["NOT_ENOUGH_BALANCE"], is: "quota" }, // :21
  { at: ["reason"], equals: ["MODEL_NOT_FOUND", "MODEL_NOT_AVAILABLE"], is: "not_found" }, // :22
  { at: ["reason"], equals: ["RATE_LIMIT_EXCEEDED"], is: "rate_limit" }, // :23
  { at: ["message"], contains: ["maximum context length"], is: "context_window" }, // :24
];
