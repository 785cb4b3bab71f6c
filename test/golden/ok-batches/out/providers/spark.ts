// @generated from schema/providers/spark.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "spark",
  name: "Spark",
  dialect: "toy",
  baseUrl: "https://api.spark.example/v1",
  auth: [{ type: "bearer", env: ["SPARK_API_KEY"] }],
  headers: {},
  traits: { thinks: false },
  families: [],
  passthrough: false,
  unknownFields: "keep",
  batches: {
    id: "heap",
    limits: { lines: 10, bytes: 1000000 },
    line: { name: "{custom_id}", say: "{body}" },
    create: { path: "/heaps", body: { lines: "{lines}", note: "heap {key}" } },
    find: { path: "/heaps", in: "heaps", at: "note" },
    remove: { path: "/heaps/{id}" },
    windowMs: 86400000,
    pollMs: 60000,
    state: {
      path: "/heaps/{id}",
      id: "id",
      counts: { completed: "done", failed: "lost" },
      faults: { in: "why", message: "text" },
      tells: { by: "word", at: "state", words: { burning: "running", ash: "completed", wet: "failed" } },
    },
    cancel: { path: "/heaps/{id}/douse", method: "POST" },
    results: { path: "/heaps/{id}/ash", answer: "said", outcome: { at: "kind", cancelled: "doused" }, files: [], customId: "name" },
    dialects: ["toy"],
  },
  models: {
    tiny: {
      id: "tiny",
      context: 8000,
      maxOutput: 1000,
      supports: ["tools", "streaming"],
      traits: {},
      price: { input: 100000n, output: 400000n },
    },
    grand: {
      id: "grand",
      context: 100000,
      maxOutput: 4000,
      supports: ["tools", "vision", "reasoning", "streaming"],
      traits: {},
      price: { input: 3000000n, output: 15000000n, cache_read: 300000n, tiers: [{ above: 50000, input: 6000000n, output: 22500000n }] },
    },
  },
};

export const errors: readonly ErrorRule[] = [
  { status: [402], is: "quota" }, // :8
];
