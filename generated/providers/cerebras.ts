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
  models: {
    "gpt-oss-120b": {
      id: "gpt-oss-120b",
      context: 131072,
      maxOutput: 40960,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 350000n, output: 750000n },
    },
    "zai-glm-4.7": {
      id: "zai-glm-4.7",
      context: 131072,
      maxOutput: 40960,
      supports: ["tools", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 2250000n, output: 2750000n },
      status: "deprecated",
    },
  },
};

export const errors: readonly ErrorRule[] = [
  { at: ["code"], equals: ["context_length_exceeded"], is: "context_window" }, // :14
  { at: ["code"], equals: ["wrong_api_format"], is: "invalid_request" }, // :15
  { at: ["code"], equals: ["queue_exceeded"], is: "overloaded" }, // :16
  { at: ["code"], equals: ["request_quota_exceeded", "token_quota_exceeded"], is: "rate_limit" }, // :17
  { status: [402], is: "quota" }, // :18
];
