// @generated from schema/providers/jina.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "jina",
  name: "Jina AI",
  dialect: "jina-embeddings",
  also: { "jina-rerank": { passthrough: true } },
  baseUrl: "https://api.jina.ai/v1",
  auth: [{ type: "bearer", env: ["JINA_API_KEY", "JINA_AI_API_KEY"] }],
  headers: {},
  traits: {},
  families: [
    { match: ["jina-embeddings-*", "jina-clip-*"], context: 32000, operations: ["embeddings"] },
    { match: ["jina-reranker-*", "jina-colbert-*"], operations: ["rerank"] },
    { match: ["jina-embeddings-v5-text-nano", "jina-embeddings-v3"], context: 8000 },
    { match: ["jina-embeddings-v5-omni-*", "jina-embeddings-v4", "jina-clip-v2"], traits: { pictures: true } },
  ],
  passthrough: true,
  unknownFields: "keep",
  batchesLeft: "what results of its own look like is not told",
  models: {

  },
};

export const errors: readonly ErrorRule[] = [
  { status: [413], is: "context_window" }, // :15
];
