// @generated from schema/providers/github_models.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "github_models",
  name: "GitHub Models",
  dialect: "openai-chat",
  baseUrl: "https://models.github.ai/inference",
  auth: [{ type: "bearer", env: ["GITHUB_TOKEN"] }],
  headers: {},
  traits: {},
  families: [{ match: ["*"], supports: ["tools", "json_schema", "json_mode", "streaming"], context: 131072 }],
  passthrough: false,
  unknownFields: "keep",
  status: "retired",
  retired: "2026-07-30",
  successor: "azure_ai",
  models: {

  },
};

export const errors: readonly ErrorRule[] = [];
