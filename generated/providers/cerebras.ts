// @generated from schema/providers/cerebras.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "cerebras",
  name: "Cerebras",
  dialect: "openai-chat",
  also: { "openai-completions": { passthrough: true } },
  baseUrl: "https://api.cerebras.ai/v1",
  auth: [{ type: "bearer", env: ["CEREBRAS_API_KEY"] }],
  headers: {},
  traits: {
    max_tokens_field: "max_completion_tokens",
    extras: ["n", "seed", "logprobs", "parallel_tool_calls", "user", "prediction", "prompt_cache_key"],
    penalties: false,
    reasoning_field: "reasoning",
    reasoning_replay: "when_present",
    reasoning_format: "parsed",
  },
  families: [
    { match: ["*"], supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"], context: 131072, maxOutput: 40960 },
    { match: ["gpt-oss-*"], traits: { efforts: ["low", "medium", "high"] } },
    { match: ["zai-glm-*"], traits: { efforts: ["none", "high"] } },
  ],
  passthrough: false,
  unknownFields: "keep",
  batches: {
    id: "cerebras",
    limits: { lines: 50000, bytes: 200000000, each: 1000000, least: 10 },
    endpoint: "/v1{path}",
    line: { custom_id: "{custom_id}", method: "POST", url: "{endpoint}", body: "{body}" },
    create: {
      path: "/batches",
      body: { input_file_id: "{file}", endpoint: "{endpoint}", completion_window: "24h", metadata: { signalbox: "{key}" } },
    },
    windowMs: 86400000,
    pollMs: 60000,
    upload: { path: "/files", fields: { purpose: "batch" }, id: "id" },
    state: {
      path: "/batches/{id}",
      id: "id",
      counts: { completed: "request_counts.completed", failed: "request_counts.failed" },
      tells: {
        by: "word",
        at: "status",
        words: {
          in_progress: "running",
          queued: "running",
          finalizing: "running",
          cancelling: "running",
          completed: "completed",
          failed: "failed",
          expired: "expired",
          cancelled: "cancelled",
        },
      },
    },
    cancel: { path: "/batches/{id}", method: "DELETE" },
    results: {
      path: "/batches/{id}/results",
      answer: "response",
      error: { code: "error.code", message: "error.message" },
      outcome: { at: "status", answered: "succeeded", expired: "expired" },
      files: [],
      customId: "custom_id",
    },
    dialects: ["openai-chat"],
    optIn: "a key of the private preview of its Batch API",
  },
  models: {
    "gpt-oss-120b": {
      id: "gpt-oss-120b",
      context: 131072,
      maxOutput: 40960,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 350000n, output: 750000n, services: { batch: { input: 175000n, output: 375000n } } },
    },
    "zai-glm-4.7": {
      id: "zai-glm-4.7",
      context: 131072,
      maxOutput: 40960,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 2250000n, output: 2750000n, services: { batch: { input: 1125000n, output: 1375000n } } },
      status: "deprecated",
    },
  },
};

export const errors: readonly ErrorRule[] = [
  { at: ["code"], equals: ["context_length_exceeded"], is: "context_window" }, // :15
  { at: ["code"], equals: ["wrong_api_format"], is: "invalid_request" }, // :16
  { at: ["code"], equals: ["queue_exceeded"], is: "overloaded" }, // :17
  { at: ["code"], equals: ["request_quota_exceeded", "token_quota_exceeded"], is: "rate_limit" }, // :18
  { status: [402], is: "quota" }, // :19
];
