// A small generated catalogue for tests of the sandbox and the commands: one real dialect, two written by hand, and a provider for each.

import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { dialect as messages } from "../../generated/dialects/anthropic-messages/index.ts";
import { traitDefaults } from "../../generated/dialects/anthropic-messages/traits.ts";
import type { Generated } from "../../src/cli/generated.ts";
import type { CatalogModel, CatalogProvider } from "../../src/contract/catalog.ts";
import type { Dialect } from "../../src/contract/dialect.ts";
import type { JsonSchema } from "../../src/source/schema-walk.ts";
import { alpha, beta } from "./dialects.ts";

const dialects: Readonly<Record<string, Dialect>> = { alpha, beta, messages: messages as Dialect };

const model = (id: string, more: Partial<CatalogModel> = {}): CatalogModel => ({
  id,
  context: 100_000,
  maxOutput: 8_000,
  supports: ["tools", "reasoning"],
  traits: {},
  price: { input: 1_000_000n, output: 4_000_000n },
  ...more,
});

const provider = (id: string, dialect: string, models: readonly CatalogModel[]): CatalogProvider => ({
  id,
  name: `The ${id}`,
  dialect,
  baseUrl: `https://api.${id}.test/v1`,
  auth: [{ type: "bearer", env: [`${id.toUpperCase()}_API_KEY`] }],
  headers: {},
  traits: {},
  families: [],
  models: Object.fromEntries(models.map((one) => [one.id, one])),
  passthrough: true,
  unknownFields: "keep",
});

// The schema's own text, of the shape that the walker reads.
const SCHEMA = JSON.parse(readFileSync(new URL("../../schema/gateway.schema.json", import.meta.url), "utf8")) as JsonSchema;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(SCHEMA);

export const GENERATED: Generated = {
  dispatch: {
    dialects,
    plain: {},
    counting: {},
    providers: {},
    forDialect(id) {
      const dialect = dialects[id];
      if (dialect === undefined) throw new Error(`no dialect ${id}`);
      return { dialect, encodeRequest: dialect.encodeRequest, errors: [] };
    },
  },
  catalog: {
    dialects: { alpha: { id: "alpha", traits: {} }, beta: { id: "beta", traits: {} }, messages: { id: "messages", traits: traitDefaults } },
    providers: {
      ant: provider("ant", "alpha", [model("small"), model("large", { supports: ["tools", "vision"] })]),
      bee: provider("bee", "beta", [model("worker", { price: undefined, free: true })]),
      cat: provider("cat", "messages", [model("tabby"), model("old", { status: "deprecated", successor: "tabby" })]),
    },
  },
  gatewayShape: { schema: SCHEMA, errors: (value) => (validate(value) ? [] : (validate.errors ?? [])) },
};

/** Every kind of provider, an alias, a wildcard and a fallback. */
export const GATEWAY = `models:
  one: ant/small
  tabby: cat/tabby
  both: { strategy: priority, deployments: [ant/small, bee/worker], fallbacks: { any: [tabby] } }
  worker: bee/worker
  "cat/*": cat/*
aliases: { uno: one }
`;
