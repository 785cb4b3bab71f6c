// @generated from schema/providers/sambanova.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "sambanova",
  name: "SambaNova",
  dialect: "openai-chat",
  also: {
    "openai-completions": { passthrough: true },
    "openai-embeddings": { passthrough: true },
    "openai-transcriptions": { passthrough: true },
    "openai-translations": { passthrough: true },
    "anthropic-messages": { passthrough: false },
  },
  baseUrl: "${SAMBA_NOVA_BASE_URL:-https://api.sambanova.ai/v1}",
  auth: [{ type: "bearer", env: ["SAMBANOVA_API_KEY"] }],
  headers: {},
  traits: {
    extras: ["n", "top_k"],
    penalties: false,
    names: false,
    inline_thinking: "tagged",
    reasoning_style: "template",
    reasoning_field: "reasoning",
    inline_media: ["image/png", "image/jpeg", "image/webp", "image/gif"],
  },
  families: [
    {
      match: ["*"],
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      context: 131072,
      dialectWhen: { asks: ["json_schema"], use: "openai-chat" },
    },
    { match: ["gpt-oss-*"], traits: { inline_thinking: "none", reasoning_style: "effort", efforts: ["low", "medium", "high"] } },
    { match: ["DeepSeek-V3.1*", "Qwen3-32B"], traits: { efforts: ["none", "high"] } },
    { match: ["E5-*"], operations: ["embeddings"] },
    { match: ["Whisper-*"], operations: ["transcriptions", "translations"] },
  ],
  passthrough: false,
  unknownFields: "keep",
  models: {
    "gpt-oss-120b": {
      id: "gpt-oss-120b",
      context: 131072,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 220000n, output: 590000n },
    },
    "Meta-Llama-3.3-70B-Instruct": {
      id: "Meta-Llama-3.3-70B-Instruct",
      context: 131072,
      supports: ["tools", "json_schema", "json_mode", "streaming"],
      traits: {},
      price: { input: 600000n, output: 1200000n },
    },
    "Meta-Llama-3.1-8B-Instruct": {
      id: "Meta-Llama-3.1-8B-Instruct",
      context: 16384,
      supports: ["tools", "json_schema", "json_mode", "streaming"],
      traits: {},
      price: { input: 100000n, output: 200000n },
    },
    "DeepSeek-R1-0528": {
      id: "DeepSeek-R1-0528",
      context: 131072,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 5000000n, output: 7000000n },
    },
    "Qwen3-32B": {
      id: "Qwen3-32B",
      context: 32768,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 400000n, output: 800000n },
    },
    "DeepSeek-V3.1": {
      id: "DeepSeek-V3.1",
      context: 131072,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
    },
    "Llama-4-Maverick-17B-128E-Instruct": {
      id: "Llama-4-Maverick-17B-128E-Instruct",
      context: 131072,
      supports: ["tools", "vision", "json_schema", "json_mode", "streaming"],
      traits: {},
    },
  },
};

export const errors: readonly ErrorRule[] = [
  { status: [410], is: "not_found" }, // :19
  { status: [408], is: "timeout" }, // :20
  { at: ["error", "code"], equals: ["invalid_api_key"], is: "auth" }, // :21
  { at: ["error", "message"], contains: ["maximum context length"], is: "context_window" }, // :22
];
