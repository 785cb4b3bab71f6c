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
  batches: {
    id: "xai",
    limits: { lines: 50000, bytes: 200000000, each: 25000000 },
    endpoint: "/v1{path}",
    line: { custom_id: "{custom_id}", method: "POST", url: "{endpoint}", body: "{body}" },
    create: { path: "/batches", body: { name: "{key}", input_file_id: "{file}" } },
    find: { path: "/batches?limit=100", in: ["batches", "data"], at: "name" },
    remove: { path: "/files/{file}" },
    windowMs: 86400000,
    pollMs: 60000,
    upload: { path: "/files", id: "id", fields: {} },
    state: {
      path: "/batches/{id}",
      id: "batch_id",
      counts: { completed: "state.num_success", failed: "state.num_error" },
      faults: { message: "cancel_by_xai_message" },
      tells: {
        by: "rules",
        rules: [
          { set: "cancel_by_xai_message", is: "failed" },
          { above_zero: "state.num_pending", is: "running" },
          { set: "cancel_time", is: "cancelled" },
          { above_zero: "state.num_requests", is: "completed" },
        ],
      },
    },
    cancel: { path: "/batches/{id}:cancel", method: "POST" },
    results: {
      path: "/batches/{id}/results?limit=1000",
      in: "results",
      next: { at: "pagination_token", query: "pagination_token" },
      answer: "batch_result.response.chat_get_completion",
      error: { message: "batch_result.error" },
      files: [],
      customId: "batch_request_id",
    },
    dialects: ["openai-chat"],
    models: ["grok-4.3", "grok-4.20-*"],
  },
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
        services: {
          batch: {
            input: 1600000n,
            output: 4800000n,
            cache_read: 400000n,
            tiers: [{ above: 199999, input: 3200000n, output: 9600000n, cache_read: 800000n }],
          },
        },
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
        services: {
          batch: {
            input: 1600000n,
            output: 4800000n,
            cache_read: 400000n,
            tiers: [{ above: 199999, input: 3200000n, output: 9600000n, cache_read: 800000n }],
          },
        },
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
        services: {
          batch: {
            input: 1600000n,
            output: 4800000n,
            cache_read: 240000n,
            tiers: [{ above: 199999, input: 3200000n, output: 9600000n, cache_read: 480000n }],
          },
        },
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
        services: {
          batch: {
            input: 1000000n,
            output: 2000000n,
            cache_read: 160000n,
            tiers: [{ above: 199999, input: 2000000n, output: 4000000n, cache_read: 320000n }],
          },
        },
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
        services: {
          batch: {
            input: 1000000n,
            output: 2000000n,
            cache_read: 160000n,
            tiers: [{ above: 199999, input: 2000000n, output: 4000000n, cache_read: 320000n }],
          },
        },
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
        services: {
          batch: {
            input: 1000000n,
            output: 2000000n,
            cache_read: 160000n,
            tiers: [{ above: 199999, input: 2000000n, output: 4000000n, cache_read: 320000n }],
          },
        },
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
        services: {
          batch: {
            input: 1000000n,
            output: 2000000n,
            cache_read: 160000n,
            tiers: [{ above: 199999, input: 2000000n, output: 4000000n, cache_read: 320000n }],
          },
        },
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
        services: {
          batch: {
            input: 800000n,
            output: 1600000n,
            cache_read: 160000n,
            tiers: [{ above: 199999, input: 1600000n, output: 3200000n, cache_read: 320000n }],
          },
        },
      },
    },
  },
};

export const errors: readonly ErrorRule[] = [
  { status: [400], at: ["error"], contains: ["Incorrect API key"], is: "auth" }, // :15
  { status: [400], at: ["error", "message"], contains: ["Incorrect API key"], is: "auth" }, // :16
  { status: [400, 413], at: ["error"], contains: ["maximum prompt length"], is: "context_window" }, // :17
  { status: [400, 413], at: ["error", "message"], contains: ["maximum prompt length"], is: "context_window" }, // :18
  { status: [403], at: ["error"], contains: ["Content violates"], is: "content_policy" }, // :19
  { status: [403, 429], at: ["error"], contains: ["credits", "spending limit"], is: "quota" }, // :20
  { status: [410], is: "invalid_request" }, // :21
];
