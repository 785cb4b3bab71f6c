// @generated from schema/providers/nvidia_nim.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "nvidia_nim",
  name: "NVIDIA NIM",
  dialect: "openai-chat",
  also: {
    "openai-completions": { passthrough: true },
    "openai-embeddings": { traits: { input_types: true }, passthrough: false },
    "nvidia-rerank": { baseUrl: "https://ai.api.nvidia.com/v1", passthrough: true },
  },
  baseUrl: "https://integrate.api.nvidia.com/v1",
  auth: [{ type: "bearer", env: ["NVIDIA_API_KEY", "NVIDIA_NIM_API_KEY"] }],
  headers: {},
  traits: {
    extras: ["seed", "logprobs", "top_k", "min_p", "repetition_penalty"],
    text_content: "joined",
    names: false,
    reasoning_style: "template",
    efforts: ["none", "high"],
    reasoning_field: "reasoning_content",
  },
  families: [
    { match: ["*"], supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"], context: 131072 },
    { match: ["openai/gpt-oss-*"], traits: { reasoning_style: "effort", efforts: ["low", "medium", "high"] } },
    { match: ["meta/*"], traits: { reasoning_style: "none", efforts: [] }, supports: ["tools", "json_schema", "json_mode", "streaming"] },
    { match: ["*embed*"], operations: ["embeddings"] },
    { match: ["*rerank*"], operations: ["rerank"] },
  ],
  passthrough: false,
  unknownFields: "strip",
  models: {
    "deepseek-ai/deepseek-v4-pro": {
      id: "deepseek-ai/deepseek-v4-pro",
      context: 131072,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      free: true,
    },
    "moonshotai/kimi-k2.6": {
      id: "moonshotai/kimi-k2.6",
      context: 262144,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      free: true,
    },
    "minimaxai/minimax-m3": {
      id: "minimaxai/minimax-m3",
      context: 131072,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      free: true,
    },
    "nvidia/nemotron-3-nano-omni-30b-a3b-reasoning": {
      id: "nvidia/nemotron-3-nano-omni-30b-a3b-reasoning",
      context: 262144,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      free: true,
    },
    "openai/gpt-oss-120b": {
      id: "openai/gpt-oss-120b",
      context: 131072,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      free: true,
    },
    "meta/llama-3.3-70b-instruct": {
      id: "meta/llama-3.3-70b-instruct",
      context: 131072,
      supports: ["tools", "json_schema", "json_mode", "streaming"],
      traits: {},
      free: true,
    },
    "nvidia/llama-nemotron-embed-vl-1b-v2": {
      id: "nvidia/llama-nemotron-embed-vl-1b-v2",
      context: 8192,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      free: true,
    },
    "nvidia/llama-nemotron-rerank-vl-1b-v2": {
      id: "nvidia/llama-nemotron-rerank-vl-1b-v2",
      context: 8192,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      free: true,
    },
  },
};

export const errors: readonly ErrorRule[] = [
  { status: [403], is: "auth" }, // :21
  { status: [402], is: "quota" }, // :22
  { status: [400], at: ["detail"], contains: ["DEGRADED"], is: "overloaded" }, // :23
  { status: [404], is: "not_found" }, // :24
  { status: [422], is: "invalid_request" }, // :25
];
