// @generated from schema/providers/ollama.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "ollama",
  name: "Ollama",
  dialect: "ollama",
  also: {
    "ollama-embed": { passthrough: true },
    "openai-completions": { path: "/v1/completions", passthrough: true },
    "openai-embeddings": { path: "/v1/embeddings", passthrough: true },
    "anthropic-messages": { path: "/v1/messages", passthrough: false },
    "openai-transcriptions": { path: "/v1/audio/transcriptions", passthrough: true },
  },
  baseUrl: "${OLLAMA_HOST:-http://localhost:11434}",
  auth: [{ type: "none" }],
  headers: {},
  traits: {},
  families: [
    { match: ["*"], dialectWhen: { asks: ["json_schema"], use: "ollama" } },
    { match: ["gpt-oss*"], traits: { thinks: "level" } },
    { match: ["*embed*", "bge-*", "all-minilm*"], operations: ["embeddings"] },
    { match: ["*whisper*"], operations: ["transcriptions"] },
  ],
  passthrough: true,
  unknownFields: "keep",
  unlistedModels: "free",
  models: {

  },
};

export const errors: readonly ErrorRule[] = [];
