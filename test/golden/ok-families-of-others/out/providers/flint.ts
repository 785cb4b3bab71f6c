// @generated from schema/providers/flint.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "flint",
  name: "Flint",
  dialect: "toy",
  baseUrl: "https://{region}.flint.example/v1",
  settings: { region: { about: "where it burns", env: ["FLINT_REGION"] } },
  body: { set: { lit: true }, without: ["name"] },
  auth: [
    { type: "header", header: "x-flint", env: ["FLINT_KEY", "FLINT_TOKEN"] },
    { type: "aws_sigv4", service: "flint", region: "{region}" },
    { type: "google", scopes: ["https://www.googleapis.com/auth/cloud-platform"] },
    { type: "azure_entra", scope: "flint/.default" },
  ],
  headers: {},
  traits: {},
  families: [{ match: ["t*"], traits: { thinks: true }, context: 9000 }, { match: ["*"], speaks: ["toy"] }],
  passthrough: false,
  unknownFields: "keep",
  models: {
    tinder: { id: "tinder", context: 9000, supports: [], traits: {}, free: true },
  },
};

export const errors: readonly ErrorRule[] = [];
