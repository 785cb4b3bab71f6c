// @generated from schema/providers/voyage.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "voyage",
  name: "Voyage AI",
  dialect: "voyage-embeddings",
  also: { "voyage-rerank": { passthrough: true } },
  baseUrl: "https://api.voyageai.com/v1",
  auth: [{ type: "bearer", env: ["VOYAGE_API_KEY", "VOYAGE_AI_API_KEY"] }],
  headers: {},
  traits: {},
  families: [
    { match: ["voyage-*"], context: 32000, maxInputs: 1000, operations: ["embeddings"] },
    { match: ["rerank-*"], context: 32000, operations: ["rerank"] },
    { match: ["voyage-law-2", "voyage-code-2"], context: 16000 },
    { match: ["voyage-law-2", "voyage-code-2", "voyage-finance-2"], traits: { dimensions: false } },
  ],
  passthrough: true,
  unknownFields: "keep",
  batchesLeft: "its own, a preview, have one set of parameters for all lines",
  models: {
    "voyage-4-large": { id: "voyage-4-large", context: 32000, supports: [], traits: {}, price: { input: 120000n, output: 0n } },
    "voyage-4-lite": { id: "voyage-4-lite", context: 32000, supports: [], traits: {}, price: { input: 20000n, output: 0n } },
    "rerank-2.5-lite": { id: "rerank-2.5-lite", context: 32000, supports: [], traits: {}, price: { input: 20000n, output: 0n } },
  },
};

export const errors: readonly ErrorRule[] = [];
