// @generated from schema/providers/lm_studio.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "lm_studio",
  name: "LM Studio",
  dialect: "openai-chat",
  also: {
    "openai-responses": { passthrough: true },
    "openai-completions": { passthrough: true },
    "openai-embeddings": { passthrough: true },
    "anthropic-messages": { passthrough: false },
  },
  baseUrl: "${LM_STUDIO_API_BASE:-http://localhost:1234/v1}",
  auth: [{ type: "bearer", env: ["LM_API_TOKEN", "LMSTUDIO_API_KEY"] }],
  headers: {},
  traits: {
    extras: ["seed", "logit_bias", "top_k", "repetition_penalty"],
    names: false,
    reasoning_field: "reasoning_content",
    inline_media: ["image/png", "image/jpeg", "image/webp"],
  },
  families: [
    { match: ["*"], dialectWhen: { asks: ["json_schema"], use: "openai-chat" } },
    { match: ["*gpt-oss*"], traits: { efforts: ["low", "medium", "high"] } },
    { match: ["*embed*"], operations: ["embeddings"] },
  ],
  passthrough: false,
  unknownFields: "keep",
  unlistedModels: "free",
  models: {

  },
};

export const errors: readonly ErrorRule[] = [
  { at: ["error"], contains: ["context length", "available context"], is: "context_window" }, // :21
  { at: ["error", "message"], contains: ["context length", "available context"], is: "context_window" }, // :22
  { at: ["error"], contains: ["Unexpected endpoint"], is: "not_found" }, // :23
];
