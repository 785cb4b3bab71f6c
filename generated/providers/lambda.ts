// @generated from schema/providers/lambda.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "lambda",
  name: "Lambda",
  dialect: "openai-chat",
  also: { "openai-completions": { passthrough: true } },
  baseUrl: "https://api.lambda.ai/v1",
  auth: [{ type: "bearer", env: ["LAMBDA_API_KEY"] }],
  headers: {},
  traits: { extras: ["seed", "n", "top_k"], text_content: "joined", json_schema: "json_object" },
  families: [{ match: ["*"], supports: ["tools", "json_mode", "streaming"], context: 131072 }],
  passthrough: false,
  unknownFields: "strip",
  status: "deprecated",
  models: {

  },
};

export const errors: readonly ErrorRule[] = [];
