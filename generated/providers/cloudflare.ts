// @generated from schema/providers/cloudflare.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "cloudflare",
  name: "Cloudflare Workers AI",
  dialect: "openai-chat",
  also: { "openai-embeddings": { passthrough: true } },
  baseUrl: "https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1",
  settings: { account: { about: "id of the account", env: ["CLOUDFLARE_ACCOUNT_ID"] } },
  auth: [{ type: "bearer", env: ["CLOUDFLARE_API_TOKEN", "CLOUDFLARE_API_KEY"] }],
  headers: {},
  traits: { extras: ["seed", "top_k", "repetition_penalty"], names: false, reasoning_field: "reasoning_content" },
  families: [
    { match: ["*"], supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"], context: 262144 },
    { match: ["@cf/openai/gpt-oss-*"], traits: { efforts: ["low", "medium", "high"] } },
    { match: ["@cf/baai/bge-*", "@cf/qwen/qwen3-embedding-*", "@cf/pfnet/*"], context: 512, operations: ["embeddings"] },
  ],
  passthrough: false,
  unknownFields: "keep",
  models: {
    "@cf/openai/gpt-oss-120b": {
      id: "@cf/openai/gpt-oss-120b",
      context: 128000,
      supports: ["tools", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 350000n, output: 750000n },
    },
    "@cf/openai/gpt-oss-20b": {
      id: "@cf/openai/gpt-oss-20b",
      context: 128000,
      supports: ["tools", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 200000n, output: 300000n },
    },
    "@cf/qwen/qwen3.8-27b": {
      id: "@cf/qwen/qwen3.8-27b",
      context: 262144,
      supports: ["tools", "vision", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 450000n, output: 3200000n },
    },
    "@cf/zai-org/glm-4.7-flash": {
      id: "@cf/zai-org/glm-4.7-flash",
      context: 131072,
      supports: ["tools", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 60000n, output: 400000n },
    },
    "@cf/zai-org/glm-5.2": {
      id: "@cf/zai-org/glm-5.2",
      context: 262144,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 1400000n, output: 4400000n, cache_read: 260000n },
    },
    "@cf/zai-org/glm-5.3-flash": {
      id: "@cf/zai-org/glm-5.3-flash",
      context: 262144,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 150000n, output: 500000n, cache_read: 30000n },
    },
    "@cf/moonshotai/kimi-k2.6": {
      id: "@cf/moonshotai/kimi-k2.6",
      context: 262144,
      supports: ["tools", "vision", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 950000n, output: 4000000n, cache_read: 160000n },
    },
    "@cf/moonshotai/kimi-k2.7-code": {
      id: "@cf/moonshotai/kimi-k2.7-code",
      context: 262144,
      supports: ["tools", "vision", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 950000n, output: 4000000n, cache_read: 190000n },
    },
    "@cf/deepseek-ai/deepseek-v4-flash-0731": {
      id: "@cf/deepseek-ai/deepseek-v4-flash-0731",
      context: 262144,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 440000n, output: 1320000n, cache_read: 14000n },
    },
    "@cf/deepseek-ai/deepseek-v4-pro-0813": {
      id: "@cf/deepseek-ai/deepseek-v4-pro-0813",
      context: 262144,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 1320000n, output: 3960000n, cache_read: 44000n },
    },
    "@cf/google/gemma-4-26b-a4b-it": {
      id: "@cf/google/gemma-4-26b-a4b-it",
      context: 256000,
      supports: ["tools", "vision", "json_schema", "json_mode", "streaming"],
      traits: {},
      price: { input: 100000n, output: 300000n },
    },
    "@cf/meta/llama-3.3-70b-instruct-fp8-fast": {
      id: "@cf/meta/llama-3.3-70b-instruct-fp8-fast",
      context: 24000,
      supports: ["tools", "json_schema", "json_mode", "streaming"],
      traits: {},
      price: { input: 293000n, output: 2253000n },
    },
    "@cf/meta/llama-4-scout-17b-16e-instruct": {
      id: "@cf/meta/llama-4-scout-17b-16e-instruct",
      context: 131000,
      supports: ["tools", "vision", "json_schema", "json_mode", "streaming"],
      traits: {},
      price: { input: 270000n, output: 850000n },
    },
    "@cf/nvidia/nemotron-3-120b-a12b": {
      id: "@cf/nvidia/nemotron-3-120b-a12b",
      context: 256000,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 500000n, output: 1500000n },
    },
    "@cf/baai/bge-m3": {
      id: "@cf/baai/bge-m3",
      context: 8192,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 12000n, output: 0n },
    },
    "@cf/baai/bge-large-en-v1.5": {
      id: "@cf/baai/bge-large-en-v1.5",
      context: 512,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 204000n, output: 0n },
    },
    "@cf/qwen/qwen3-embedding-0.6b": {
      id: "@cf/qwen/qwen3-embedding-0.6b",
      context: 8192,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 12000n, output: 0n },
    },
  },
};

export const errors: readonly ErrorRule[] = [
  { at: ["errors", "0", "code"], equals: [10000], is: "auth" }, // :17
  { at: ["errors", "0", "code"], equals: [5007, 3042], is: "not_found" }, // :18
  { at: ["errors", "0", "code"], equals: [5016, 5018, 3023, 3041], is: "permission" }, // :19
  { at: ["errors", "0", "code"], equals: [3007, 3008], is: "timeout" }, // :20
  { at: ["errors", "0", "code"], equals: [3036], is: "quota" }, // :21
  { at: ["errors", "0", "code"], equals: [3040], is: "overloaded" }, // :22
  { at: ["errors", "0", "code"], equals: [5021], is: "context_window" }, // :23
];
