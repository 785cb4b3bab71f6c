// @generated from schema/providers/hyperbolic.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "hyperbolic",
  name: "Hyperbolic",
  dialect: "openai-chat",
  also: { "openai-completions": { passthrough: true }, "hyperbolic-images": { passthrough: true } },
  baseUrl: "https://api.hyperbolic.xyz/v1",
  auth: [{ type: "bearer", env: ["HYPERBOLIC_API_KEY"] }],
  headers: {},
  traits: {
    extras: ["n", "seed", "user", "top_k", "min_p", "repetition_penalty"],
    text_content: "joined",
    strict_tools: false,
    json_schema: "json_object",
    inline_thinking: "tagged",
  },
  families: [
    { match: ["*"], supports: ["tools", "json_mode", "streaming"], context: 262144 },
    { match: ["FLUX*", "SDXL*", "SD2", "SD1*", "SSD"], operations: ["images"] },
  ],
  passthrough: false,
  unknownFields: "keep",
  models: {
    "openai/gpt-oss-120b": {
      id: "openai/gpt-oss-120b",
      context: 131072,
      supports: ["tools", "json_mode", "streaming"],
      traits: {},
      price: { input: 300000n, output: 300000n },
    },
    "openai/gpt-oss-20b": {
      id: "openai/gpt-oss-20b",
      context: 131072,
      supports: ["tools", "json_mode", "streaming"],
      traits: {},
      price: { input: 100000n, output: 100000n },
    },
    "meta-llama/Llama-3.3-70B-Instruct": {
      id: "meta-llama/Llama-3.3-70B-Instruct",
      context: 131072,
      supports: ["tools", "json_mode", "streaming"],
      traits: {},
      price: { input: 400000n, output: 400000n },
    },
    "Qwen/Qwen3-Next-80B-A3B-Instruct": {
      id: "Qwen/Qwen3-Next-80B-A3B-Instruct",
      context: 262144,
      supports: ["tools", "json_mode", "streaming"],
      traits: {},
      price: { input: 300000n, output: 300000n },
    },
    "Qwen/Qwen3-Next-80B-A3B-Thinking": {
      id: "Qwen/Qwen3-Next-80B-A3B-Thinking",
      context: 262144,
      supports: ["tools", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 300000n, output: 300000n },
    },
    "Qwen/Qwen3-Coder-480B-A35B-Instruct": {
      id: "Qwen/Qwen3-Coder-480B-A35B-Instruct",
      context: 262144,
      supports: ["tools", "json_mode", "streaming"],
      traits: {},
      price: { input: 2000000n, output: 2000000n },
    },
    "Qwen/Qwen3-235B-A22B-Instruct-2507": {
      id: "Qwen/Qwen3-235B-A22B-Instruct-2507",
      context: 262144,
      supports: ["tools", "json_mode", "streaming"],
      traits: {},
      price: { input: 2000000n, output: 2000000n },
    },
    "Qwen/Qwen2.5-VL-72B-Instruct": {
      id: "Qwen/Qwen2.5-VL-72B-Instruct",
      context: 32768,
      supports: ["vision", "json_mode", "streaming"],
      traits: {},
      price: { input: 600000n, output: 600000n },
    },
    "deepseek-ai/DeepSeek-R1-0528": {
      id: "deepseek-ai/DeepSeek-R1-0528",
      context: 163840,
      supports: ["json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 3000000n, output: 3000000n },
    },
    "deepseek-ai/DeepSeek-V3-0324": {
      id: "deepseek-ai/DeepSeek-V3-0324",
      context: 163840,
      supports: ["tools", "json_mode", "streaming"],
      traits: {},
      price: { input: 1250000n, output: 1250000n },
    },
  },
};

export const errors: readonly ErrorRule[] = [
  { status: [402], is: "quota" }, // :14
  { at: ["message"], contains: ["maximum context length"], is: "context_window" }, // :15
];
