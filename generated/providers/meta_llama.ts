// @generated from schema/providers/meta_llama.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "meta_llama",
  name: "Meta Model API",
  dialect: "openai-chat",
  also: { "openai-responses": { passthrough: true }, "anthropic-messages": { passthrough: false } },
  baseUrl: "https://api.meta.ai/v1",
  auth: [{ type: "bearer", env: ["MODEL_API_KEY", "META_API_KEY"] }],
  headers: {},
  traits: {
    max_tokens_field: "max_completion_tokens",
    extras: ["prompt_cache_key", "parallel_tool_calls"],
    stop: false,
    tool_choices: ["auto"],
    efforts: ["minimal", "low", "medium", "high", "xhigh"],
  },
  families: [
    {
      match: ["*"],
      supports: ["tools", "vision", "pdf", "json_schema", "json_mode", "reasoning", "streaming"],
      context: 1048576,
      maxOutput: 131072,
      dialectWhen: { asks: ["json_schema"], use: "openai-chat" },
    },
  ],
  passthrough: false,
  unknownFields: "keep",
  models: {
    "muse-spark-1.3": {
      id: "muse-spark-1.3",
      context: 1048576,
      maxOutput: 131072,
      supports: ["tools", "vision", "pdf", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
    },
    "muse-spark-1.3-contributor": {
      id: "muse-spark-1.3-contributor",
      context: 1048576,
      maxOutput: 131072,
      supports: ["tools", "vision", "pdf", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
    },
    "muse-spark-1.2": {
      id: "muse-spark-1.2",
      context: 1048576,
      maxOutput: 131072,
      supports: ["tools", "vision", "pdf", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
    },
    "muse-spark-1.2-contributor": {
      id: "muse-spark-1.2-contributor",
      context: 1048576,
      maxOutput: 131072,
      supports: ["tools", "vision", "pdf", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
    },
    "muse-spark-1.1": {
      id: "muse-spark-1.1",
      context: 1048576,
      maxOutput: 131072,
      supports: ["tools", "vision", "pdf", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
    },
    "muse-spark-1.1-contributor": {
      id: "muse-spark-1.1-contributor",
      context: 1048576,
      maxOutput: 131072,
      supports: ["tools", "vision", "pdf", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
    },
    "muse-ember-1.0": {
      id: "muse-ember-1.0",
      context: 1048576,
      maxOutput: 131072,
      supports: ["tools", "vision", "pdf", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
    },
    "muse-wonder-1.0": {
      id: "muse-wonder-1.0",
      context: 1048576,
      maxOutput: 131072,
      supports: ["tools", "vision", "pdf", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
    },
    "Llama-4-Maverick-17B-128E-Instruct-FP8": {
      id: "Llama-4-Maverick-17B-128E-Instruct-FP8",
      context: 1048576,
      maxOutput: 131072,
      supports: ["tools", "vision", "pdf", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      status: "retired",
      successor: "muse-spark-1.3",
    },
    "Llama-4-Scout-17B-16E-Instruct-FP8": {
      id: "Llama-4-Scout-17B-16E-Instruct-FP8",
      context: 1048576,
      maxOutput: 131072,
      supports: ["tools", "vision", "pdf", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      status: "retired",
      successor: "muse-spark-1.3",
    },
    "Llama-3.3-70B-Instruct": {
      id: "Llama-3.3-70B-Instruct",
      context: 1048576,
      maxOutput: 131072,
      supports: ["tools", "vision", "pdf", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      status: "retired",
      successor: "muse-spark-1.3",
    },
    "Llama-3.3-8B-Instruct": {
      id: "Llama-3.3-8B-Instruct",
      context: 1048576,
      maxOutput: 131072,
      supports: ["tools", "vision", "pdf", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      status: "retired",
      successor: "muse-spark-1.3",
    },
  },
};

export const errors: readonly ErrorRule[] = [];
