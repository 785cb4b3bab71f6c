// @generated from schema/providers/flint.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "flint",
  name: "Flint",
  dialect: "toy",
  also: { "toy-vectors": { path: "/v2/vectors", countHeaders: { input: "x-toy-count" }, passthrough: false } },
  baseUrl: "https://api.flint.example",
  auth: [{ type: "bearer", env: ["FLINT_API_KEY"] }],
  headers: {},
  traits: {},
  families: [{ match: ["*"], maxInputs: 10 }],
  passthrough: false,
  unknownFields: "keep",
  models: {
    points: { id: "points", maxInputs: 100, supports: [], operations: ["embeddings"], traits: {}, free: true },
  },
};

export const errors: readonly ErrorRule[] = [];
