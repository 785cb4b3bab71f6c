// @generated from schema/providers/replicate.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "replicate",
  name: "Replicate",
  dialect: "replicate",
  baseUrl: "https://api.replicate.com/v1",
  auth: [{ type: "bearer", env: ["REPLICATE_API_TOKEN", "REPLICATE_API_KEY"] }],
  headers: {},
  traits: {},
  families: [
    {
      match: ["meta/*"],
      traits: {
        takes: [
          "system_prompt", "max_tokens", "temperature", "top_p", "top_k", "stop_sequences", "presence_penalty",
          "frequency_penalty", "seed",
        ],
      },
      supports: ["streaming"],
    },
    { match: ["meta/llama-2-*", "*:*"], traits: { takes: ["system_prompt", "max_new_tokens", "temperature", "top_p"] } },
    {
      match: ["deepseek-ai/*"],
      traits: { takes: ["max_tokens", "temperature", "top_p", "presence_penalty", "frequency_penalty"] },
      supports: ["streaming"],
    },
    {
      match: ["openai/*"],
      traits: {
        takes: [
          "system_prompt", "messages", "image_input", "max_completion_tokens", "temperature", "top_p",
          "presence_penalty", "frequency_penalty",
        ],
      },
      supports: ["vision", "streaming"],
    },
    {
      match: ["openai/gpt-5*", "openai/o*"],
      traits: { takes: ["system_prompt", "messages", "image_input", "max_completion_tokens", "reasoning_effort", "verbosity"] },
      supports: ["vision", "reasoning", "streaming"],
    },
    { match: ["anthropic/*"], traits: { takes: ["system_prompt", "image", "max_tokens"] }, supports: ["vision", "streaming"] },
    {
      match: ["anthropic/claude-3.7-*", "anthropic/claude-4*"],
      traits: { takes: ["system_prompt", "image", "max_tokens", "extended_thinking"] },
      supports: ["vision", "reasoning", "streaming"],
    },
    { match: ["google/*"], traits: { takes: ["max_output_tokens", "temperature", "top_p"] }, supports: ["streaming"] },
    { match: ["ibm-granite/*"], supports: ["streaming"] },
  ],
  passthrough: false,
  unknownFields: "keep",
  models: {
    "meta/meta-llama-3-70b-instruct": { id: "meta/meta-llama-3-70b-instruct", supports: ["streaming"], traits: {} },
    "meta/llama-4-maverick-instruct": { id: "meta/llama-4-maverick-instruct", supports: ["streaming"], traits: {} },
    "openai/gpt-5": { id: "openai/gpt-5", supports: ["vision", "reasoning", "streaming"], traits: {} },
    "openai/gpt-5-mini": { id: "openai/gpt-5-mini", supports: ["vision", "reasoning", "streaming"], traits: {} },
    "anthropic/claude-4.5-sonnet": { id: "anthropic/claude-4.5-sonnet", supports: ["vision", "reasoning", "streaming"], traits: {} },
    "google/gemini-2.5-flash": { id: "google/gemini-2.5-flash", supports: ["streaming"], traits: {} },
    "deepseek-ai/deepseek-v3.1": { id: "deepseek-ai/deepseek-v3.1", supports: ["streaming"], traits: {} },
    "ibm-granite/granite-3.3-8b-instruct": { id: "ibm-granite/granite-3.3-8b-instruct", supports: ["streaming"], traits: {} },
  },
};

export const errors: readonly ErrorRule[] = [];
