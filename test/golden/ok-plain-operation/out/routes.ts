// @generated from gateway.yaml. Edit that file, then generate again.
// The plan the router reads, as planRoutes makes it at start and at reload. No secret is in it: `env` and `file` are filled at start.

import type { GatewayPlan } from "../src/contract/plan.ts";

/** What clients may ask for. */
export type ModelName = "small" | "vectors" | "large" | "default";

/** What every deployment behind a name supports. Names that only a wildcard covers are checked when they are asked for. */
export interface ModelAbilities {
  small: "tools" | "streaming";
  vectors: never;
  large: "tools" | "streaming";
  default: "tools" | "streaming";
}

export const plan: GatewayPlan = {
  server: { host: "127.0.0.1", port: 4000, bodyLimitBytes: 33554432, drainMs: 30000 },
  providers: {
    flint: {
      id: "flint",
      dialect: "toy",
      also: { "toy-vectors": { path: [{ type: "text", text: "/v2/vectors" }], countHeaders: { input: "x-toy-count" }, passthrough: false } },
      baseUrl: [{ type: "text", text: "https://api.flint.example" }],
      auth: [{ type: "bearer", env: ["FLINT_API_KEY"] }],
      headers: {},
      passthrough: false,
      unknownFields: "keep",
    },
    spark: {
      id: "spark",
      dialect: "toy",
      baseUrl: [{ type: "text", text: "https://api.spark.example/v1" }],
      auth: [{ type: "bearer", env: ["SPARK_API_KEY"] }],
      apiKey: [{ type: "env", name: "SPARK_API_KEY" }],
      headers: {},
      passthrough: false,
      unknownFields: "keep",
    },
  },
  groups: {
    small: {
      name: "small",
      strategy: "round_robin",
      deployments: [
        {
          id: "spark/tiny",
          provider: "spark",
          upstreamModel: "tiny",
          facts: { context: 8000, maxOutput: 1000, supports: ["tools", "streaming"] },
          traits: { heat: "any", thinks: false, paces: ["quick", "slow"] },
          price: { input: 100000n, output: 400000n },
          free: false,
          weight: 1,
          sandbox: { latencyMs: 0, chunkPaceMs: 0 },
        },
      ],
      fallbacks: {},
      supports: ["tools", "streaming"],
    },
    vectors: {
      name: "vectors",
      strategy: "round_robin",
      deployments: [
        {
          id: "flint/points",
          provider: "flint",
          upstreamModel: "points",
          operations: ["embeddings"],
          dialect: "toy-vectors",
          facts: { maxInputs: 100, supports: [] },
          traits: {},
          free: true,
          weight: 1,
          sandbox: { latencyMs: 0, chunkPaceMs: 0 },
        },
      ],
      fallbacks: {},
      supports: [],
    },
    large: {
      name: "large",
      strategy: "priority",
      deployments: [
        {
          id: "spark/grand",
          provider: "spark",
          upstreamModel: "grand",
          facts: { context: 100000, maxOutput: 4000, supports: ["tools", "vision", "reasoning", "streaming"] },
          traits: { heat: "any", thinks: false, paces: ["quick", "slow"] },
          price: { input: 3000000n, output: 15000000n, cache_read: 300000n, tiers: [{ above: 50000, input: 6000000n, output: 22500000n }] },
          free: false,
          weight: 1,
          sandbox: { latencyMs: 0, chunkPaceMs: 0 },
        },
        {
          id: "spark/tiny",
          provider: "spark",
          upstreamModel: "tiny",
          facts: { context: 8000, maxOutput: 1000, supports: ["tools", "streaming"] },
          traits: { heat: "any", thinks: false, paces: ["quick", "slow"] },
          price: { input: 100000n, output: 400000n },
          free: false,
          weight: 1,
          sandbox: { latencyMs: 0, chunkPaceMs: 0 },
        },
      ],
      fallbacks: { any: ["small"] },
      supports: ["tools", "streaming"],
    },
  },
  wildcards: [],
  aliases: { default: "small" },
  routing: {
    attempts: 3,
    totalAttempts: 10,
    timeoutMs: 300000,
    connectTimeoutMs: 5000,
    firstByteTimeoutMs: 120000,
    idleTimeoutMs: 60000,
    retryBudget: 0.2,
    breaker: { failures: 5, ratio: 0.5, openMs: 10000 },
    queue: { places: 100, longestMs: 10000 },
  },
};
