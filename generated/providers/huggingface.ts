// @generated from schema/providers/huggingface.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "huggingface",
  name: "Hugging Face",
  dialect: "openai-chat",
  baseUrl: "https://router.huggingface.co/v1",
  auth: [{ type: "bearer", env: ["HF_TOKEN", "HUGGINGFACE_API_KEY", "HUGGINGFACEHUB_API_TOKEN"] }],
  headers: {},
  traits: {
    extras: ["n", "seed", "logprobs", "logit_bias", "parallel_tool_calls", "top_k", "min_p", "repetition_penalty"],
    reasoning_field: "reasoning_content",
  },
  families: [
    { match: ["*"], supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"], context: 131072 },
    { match: ["openai/gpt-oss-*"], traits: { efforts: ["low", "medium", "high"] } },
  ],
  passthrough: false,
  unknownFields: "keep",
  models: {
    "moonshotai/Kimi-K2.5:novita": {
      id: "moonshotai/Kimi-K2.5:novita",
      context: 262144,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 600000n, output: 3000000n },
    },
    "zai-org/GLM-5:novita": {
      id: "zai-org/GLM-5:novita",
      context: 202800,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 1000000n, output: 3200000n },
    },
    "deepseek-ai/DeepSeek-V3.2:novita": {
      id: "deepseek-ai/DeepSeek-V3.2:novita",
      context: 163840,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 269000n, output: 400000n },
    },
    "Qwen/Qwen3.5-397B-A17B:novita": {
      id: "Qwen/Qwen3.5-397B-A17B:novita",
      context: 262144,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 600000n, output: 3600000n },
    },
    "openai/gpt-oss-120b:groq": {
      id: "openai/gpt-oss-120b:groq",
      context: 131072,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 150000n, output: 750000n },
    },
    "openai/gpt-oss-20b:groq": {
      id: "openai/gpt-oss-20b:groq",
      context: 131072,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 100000n, output: 500000n },
    },
    "openai/gpt-oss-120b:together": {
      id: "openai/gpt-oss-120b:together",
      context: 131072,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 150000n, output: 600000n },
    },
    "openai/gpt-oss-120b:sambanova": {
      id: "openai/gpt-oss-120b:sambanova",
      context: 131072,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 220000n, output: 590000n },
    },
    "meta-llama/Llama-3.3-70B-Instruct:groq": {
      id: "meta-llama/Llama-3.3-70B-Instruct:groq",
      context: 131072,
      supports: ["tools", "json_schema", "json_mode", "streaming"],
      traits: {},
      price: { input: 590000n, output: 790000n },
    },
    "meta-llama/Llama-3.3-70B-Instruct:sambanova": {
      id: "meta-llama/Llama-3.3-70B-Instruct:sambanova",
      context: 131072,
      supports: ["tools", "json_schema", "json_mode", "streaming"],
      traits: {},
      price: { input: 600000n, output: 1200000n },
    },
    "moonshotai/Kimi-K2.5:together": {
      id: "moonshotai/Kimi-K2.5:together",
      context: 262144,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 500000n, output: 2800000n },
    },
    "zai-org/GLM-5:together": {
      id: "zai-org/GLM-5:together",
      context: 202752,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 1000000n, output: 3200000n },
    },
  },
};

export const errors: readonly ErrorRule[] = [
  { status: [402], is: "quota" }, // :13
  { at: ["error", "code"], equals: ["model_not_supported"], is: "not_found" }, // :14
  { at: ["error"], contains: ["not supported by any provider"], is: "not_found" }, // :15
  { at: ["error", "message"], contains: ["not supported by any provider"], is: "not_found" }, // :16
  { at: ["error"], contains: ["currently loading"], is: "overloaded" }, // :17
];
