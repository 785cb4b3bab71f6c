// @generated from schema/providers/xai.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "xai",
  name: "xAI",
  dialect: "openai-chat",
  also: { "openai-responses": { passthrough: true }, "openai-images": { passthrough: true } },
  baseUrl: "https://api.x.ai/v1",
  auth: [{ type: "bearer", env: ["XAI_API_KEY"] }],
  headers: {},
  traits: {
    max_tokens_field: "max_completion_tokens",
    extras: ["n", "seed", "logprobs", "parallel_tool_calls", "user"],
    penalties: false,
    stop: false,
    strict_tools: true,
    conversation_header: true,
  },
  families: [
    {
      match: ["*"],
      supports: ["tools", "vision", "json_schema", "json_mode", "reasoning", "streaming"],
      context: 1000000,
      maxOutput: 30000,
    },
    { match: ["grok-4.6*", "grok-4.7*"], traits: { efforts: ["low", "medium", "high", "xhigh"] } },
    { match: ["grok-4.5*"], traits: { efforts: ["low", "medium", "high"] } },
    { match: ["grok-4.3*"], traits: { efforts: ["none", "low", "medium", "high"] } },
    { match: ["*-non-reasoning"], traits: { penalties: true, stop: true } },
    { match: ["grok-imagine-image*"], operations: ["images"] },
  ],
  passthrough: false,
  unknownFields: "keep",
  models: {
    "grok-4.7": {
      id: "grok-4.7",
      context: 500000,
      maxOutput: 30000,
      supports: ["tools", "vision", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: {
        input: 2000000n,
        output: 6000000n,
        cache_read: 500000n,
        tiers: [{ above: 199999, input: 4000000n, output: 12000000n, cache_read: 1000000n }],
      },
    },
    "grok-4.6": {
      id: "grok-4.6",
      context: 500000,
      maxOutput: 30000,
      supports: ["tools", "vision", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: {
        input: 2000000n,
        output: 6000000n,
        cache_read: 500000n,
        tiers: [{ above: 199999, input: 4000000n, output: 12000000n, cache_read: 1000000n }],
      },
    },
    "grok-4.5": {
      id: "grok-4.5",
      context: 500000,
      maxOutput: 30000,
      supports: ["tools", "vision", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: {
        input: 2000000n,
        output: 6000000n,
        cache_read: 300000n,
        tiers: [{ above: 199999, input: 4000000n, output: 12000000n, cache_read: 600000n }],
      },
    },
    "grok-4.20-0309-non-reasoning": {
      id: "grok-4.20-0309-non-reasoning",
      context: 1000000,
      maxOutput: 30000,
      supports: ["tools", "vision", "json_schema", "json_mode", "streaming"],
      traits: {},
      price: {
        input: 1250000n,
        output: 2500000n,
        cache_read: 200000n,
        tiers: [{ above: 199999, input: 2500000n, output: 5000000n, cache_read: 400000n }],
      },
    },
    "grok-4.20-0309-reasoning": {
      id: "grok-4.20-0309-reasoning",
      context: 1000000,
      maxOutput: 30000,
      supports: ["tools", "vision", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: {
        input: 1250000n,
        output: 2500000n,
        cache_read: 200000n,
        tiers: [{ above: 199999, input: 2500000n, output: 5000000n, cache_read: 400000n }],
      },
    },
    "grok-4.20-multi-agent-0309": {
      id: "grok-4.20-multi-agent-0309",
      context: 1000000,
      maxOutput: 30000,
      supports: ["vision", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: {
        input: 1250000n,
        output: 2500000n,
        cache_read: 200000n,
        tiers: [{ above: 199999, input: 2500000n, output: 5000000n, cache_read: 400000n }],
      },
    },
    "grok-4.3": {
      id: "grok-4.3",
      context: 1000000,
      maxOutput: 30000,
      supports: ["tools", "vision", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: {
        input: 1250000n,
        output: 2500000n,
        cache_read: 200000n,
        tiers: [{ above: 199999, input: 2500000n, output: 5000000n, cache_read: 400000n }],
      },
    },
    "grok-build-0.1": {
      id: "grok-build-0.1",
      context: 256000,
      maxOutput: 256000,
      supports: ["tools", "vision", "json_schema", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: {
        input: 1000000n,
        output: 2000000n,
        cache_read: 200000n,
        tiers: [{ above: 199999, input: 2000000n, output: 4000000n, cache_read: 400000n }],
      },
    },
  },
};

export const errors: readonly ErrorRule[] = [
  { status: [400], at: ["error"], contains: ["Incorrect API key"], is: "auth" }, // :14
  { status: [400], at: ["error", "message"], contains: ["Incorrect API key"], is: "auth" }, // :15
  { status: [400, 413], at: ["error"], contains: ["maximum prompt length"], is: "context_window" }, // :16
  { status: [400, 413], at: ["error", "message"], contains: ["maximum prompt length"], is: "context_window" }, // :17
  { status: [403], at: ["error"], contains: ["Content violates"], is: "content_policy" }, // :18
  { status: [403, 429], at: ["error"], contains: ["credits", "spending limit"], is: "quota" }, // :19
  { status: [410], is: "invalid_request" }, // :20
];
