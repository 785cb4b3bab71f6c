// @generated from schema/providers/fireworks.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "fireworks",
  name: "Fireworks AI",
  dialect: "openai-chat",
  also: {
    "openai-responses": { passthrough: true },
    "openai-completions": { passthrough: true },
    "openai-embeddings": { passthrough: true },
    "jina-rerank": { passthrough: true },
  },
  baseUrl: "https://api.fireworks.ai/inference/v1",
  body: { set: { context_length_exceeded_behavior: "error" }, without: [] },
  auth: [{ type: "bearer", env: ["FIREWORKS_API_KEY"] }],
  headers: {},
  traits: {
    extras: [
      "n", "seed", "logprobs", "logit_bias", "user", "prediction", "parallel_tool_calls", "prompt_cache_key",
      "top_k", "min_p", "repetition_penalty",
    ],
    usage_option: false,
    names: false,
    reasoning_field: "reasoning_content",
    reasoning_replay: "when_present",
    whole_answers: "short",
  },
  families: [
    { match: ["*"], supports: ["tools", "json_mode", "reasoning", "streaming"], context: 262000, maxOutput: 262000 },
    { match: ["*gpt-oss-*", "*minimax-*", "*qwen3p7-plus"], traits: { efforts: ["low", "medium", "high"] } },
    { match: ["*deepseek-v4*", "*glm-5p2*"], traits: { efforts: ["none", "high", "max"] } },
    { match: ["*kimi-k2*", "*glm-5p1*"], traits: { efforts: ["none", "low", "medium", "high"] } },
    { match: ["nomic-ai/*", "*embed*"], operations: ["embeddings"] },
    { match: ["*rerank*"], operations: ["rerank"] },
  ],
  passthrough: false,
  unknownFields: "strip",
  batchesLeft: "its own are made of data sets in several calls, and results stand at signed addresses of another host",
  models: {
    "accounts/fireworks/models/deepseek-v4-flash": {
      id: "accounts/fireworks/models/deepseek-v4-flash",
      context: 1000000,
      maxOutput: 384000,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 140000n, output: 280000n, cache_read: 28000n },
    },
    "accounts/fireworks/models/deepseek-v4-pro": {
      id: "accounts/fireworks/models/deepseek-v4-pro",
      context: 1000000,
      maxOutput: 384000,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 1740000n, output: 3480000n, cache_read: 145000n },
    },
    "accounts/fireworks/models/glm-5p1": {
      id: "accounts/fireworks/models/glm-5p1",
      context: 202800,
      maxOutput: 131072,
      supports: ["tools", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 1400000n, output: 4400000n, cache_read: 260000n },
    },
    "accounts/fireworks/models/glm-5p2": {
      id: "accounts/fireworks/models/glm-5p2",
      context: 1048575,
      maxOutput: 131072,
      supports: ["tools", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 1400000n, output: 4400000n, cache_read: 260000n },
    },
    "accounts/fireworks/models/gpt-oss-120b": {
      id: "accounts/fireworks/models/gpt-oss-120b",
      context: 131072,
      maxOutput: 32768,
      supports: ["tools", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 150000n, output: 600000n, cache_read: 15000n },
    },
    "accounts/fireworks/models/gpt-oss-20b": {
      id: "accounts/fireworks/models/gpt-oss-20b",
      context: 131072,
      maxOutput: 32768,
      supports: ["tools", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 70000n, output: 300000n, cache_read: 35000n },
    },
    "accounts/fireworks/models/kimi-k2p6": {
      id: "accounts/fireworks/models/kimi-k2p6",
      context: 262000,
      maxOutput: 262000,
      supports: ["tools", "vision", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 950000n, output: 4000000n, cache_read: 160000n },
    },
    "accounts/fireworks/models/kimi-k2p7-code": {
      id: "accounts/fireworks/models/kimi-k2p7-code",
      context: 262000,
      maxOutput: 262000,
      supports: ["tools", "vision", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 950000n, output: 4000000n, cache_read: 190000n },
    },
    "accounts/fireworks/models/minimax-m2p7": {
      id: "accounts/fireworks/models/minimax-m2p7",
      context: 196608,
      maxOutput: 196608,
      supports: ["tools", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 300000n, output: 1200000n, cache_read: 60000n },
    },
    "accounts/fireworks/models/minimax-m3": {
      id: "accounts/fireworks/models/minimax-m3",
      context: 512000,
      maxOutput: 512000,
      supports: ["tools", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 300000n, output: 1200000n, cache_read: 60000n },
    },
    "accounts/fireworks/models/qwen3p7-plus": {
      id: "accounts/fireworks/models/qwen3p7-plus",
      context: 262144,
      maxOutput: 65536,
      supports: ["tools", "vision", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 400000n, output: 1600000n, cache_read: 80000n },
    },
    "accounts/fireworks/routers/glm-5p1-fast": {
      id: "accounts/fireworks/routers/glm-5p1-fast",
      context: 202800,
      maxOutput: 131072,
      supports: ["tools", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 2800000n, output: 8800000n, cache_read: 520000n },
    },
    "accounts/fireworks/routers/glm-5p2-fast": {
      id: "accounts/fireworks/routers/glm-5p2-fast",
      context: 1048575,
      maxOutput: 131072,
      supports: ["tools", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 2100000n, output: 6600000n, cache_read: 210000n },
    },
    "accounts/fireworks/routers/kimi-k2p6-fast": {
      id: "accounts/fireworks/routers/kimi-k2p6-fast",
      context: 262000,
      maxOutput: 262000,
      supports: ["tools", "vision", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 2000000n, output: 8000000n, cache_read: 300000n },
    },
    "accounts/fireworks/routers/kimi-k2p6-turbo": {
      id: "accounts/fireworks/routers/kimi-k2p6-turbo",
      context: 262000,
      maxOutput: 262000,
      supports: ["tools", "vision", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 2000000n, output: 8000000n, cache_read: 300000n },
    },
    "accounts/fireworks/routers/kimi-k2p7-code-fast": {
      id: "accounts/fireworks/routers/kimi-k2p7-code-fast",
      context: 262000,
      maxOutput: 262000,
      supports: ["tools", "vision", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 1900000n, output: 8000000n, cache_read: 380000n },
    },
  },
};

export const errors: readonly ErrorRule[] = [
  { status: [402, 412], is: "quota" }, // :17
  { status: [400], at: ["error", "message"], contains: ["prompt is too long", "maximum context"], is: "context_window" }, // :18
  { status: [404], is: "not_found" }, // :19
];
