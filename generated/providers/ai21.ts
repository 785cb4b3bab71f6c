// @generated from schema/providers/ai21.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "ai21",
  name: "AI21",
  dialect: "openai-chat",
  baseUrl: "https://api.ai21.com/studio/v1",
  auth: [{ type: "bearer", env: ["AI21_API_KEY"] }],
  headers: {},
  traits: {},
  families: [{ match: ["*"], supports: ["tools", "json_mode", "streaming"], context: 256000 }],
  passthrough: false,
  unknownFields: "keep",
  status: "retired",
  retired: "2026-08-09",
  successor: "openrouter",
  models: {

  },
};

export const errors: readonly ErrorRule[] = [];
