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
    id: "kiln",
    limits: { bytes: 1000000, least: 3 },
    line: { name: "{custom_id}", say: "{body}" },
    create: { path: "/kilns/{model}:fire", body: { pots: "{lines}", label: "{key}" }, batch: "kiln" },
    find: { path: "/kilns", in: "kilns", at: "label" },
    windowMs: 86400000,
    pollMs: 60000,
    state: {
      path: "/kilns/{id}",
      id: "name",
      faults: { in: ["cracks", "crack"], message: "why" },
      idAfter: "kilns/",
      tells: {
        by: "rules",
        rules: [{ set: "crack.why", is: "failed" }, { above_zero: "raw", is: "running" }, { set: "name", is: "completed" }],
      },
    },
    cancel: { path: "/kilns/{id}", method: "DELETE", body: {} },
    results: {
      path: "/kilns/{id}/pots?limit=100",
      in: ["pots", "more.pots"],
      next: { at: "further", query: "from" },
      answer: "said",
      error: { message: "why", code: "number", passing: ["8"] },
      files: [],
      customId: "name",
    },
    dialects: ["toy"],
    models: ["ti*"],
    optIn: "a kiln of one's own",
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
