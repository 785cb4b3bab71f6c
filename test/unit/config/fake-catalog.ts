// A small catalogue, and gateway.yaml texts planned against it, for the tests of this folder.

import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type PlannedGateway, planGateway } from "../../../src/config/plan-gateway.ts";
import type { Catalog, CatalogModel, CatalogProvider } from "../../../src/contract/catalog.ts";
import type { Diagnostic } from "../../../src/contract/diagnostic.ts";
import type { GatewayPlan } from "../../../src/contract/plan.ts";
import type { ShapeCheck } from "../../../src/source/schema-check.ts";
import type { JsonSchema } from "../../../src/source/schema-walk.ts";
import { placeAt, type Source } from "../../../src/source/source.ts";

const model = (id: string, more: Partial<CatalogModel> = {}): CatalogModel => ({
  id,
  context: 200_000,
  maxOutput: 8_000,
  supports: ["tools", "vision"],
  traits: {},
  price: { input: 1_000_000n, output: 2_000_000n },
  ...more,
});

const provider = (id: string, models: readonly CatalogModel[], more: Partial<CatalogProvider> = {}): CatalogProvider => ({
  id,
  name: id,
  dialect: "chat",
  baseUrl: `https://api.${id}.test/v1`,
  auth: [{ type: "bearer", env: [`${id.toUpperCase()}_API_KEY`] }],
  headers: {},
  traits: { maxTokensField: "max_tokens", systemRole: "system", parallelTools: true },
  families: [],
  models: Object.fromEntries(models.map((entry) => [entry.id, entry])),
  passthrough: true,
  unknownFields: "keep",
  ...more,
});

export const CATALOG: Catalog = {
  dialects: {
    chat: { id: "chat", traits: { maxTokensField: "max_tokens", systemRole: "system", parallelTools: true } },
    messages: { id: "messages", traits: { thinking: "budget" } },
  },
  providers: {
    alpha: provider(
      "alpha",
      [
        model("small", { context: 100_000 }),
        model("large", { context: 1_000_000, supports: ["tools", "json_schema"] }),
        model("unpriced", { price: undefined }),
        model("gift", { price: undefined, free: true }),
        model("old", { status: "deprecated", successor: "small" }),
        model("gone", { status: "retired", successor: "large" }),
        model("windowless", { context: undefined }),
        model("org/nested", {}),
      ],
      {
        traits: { maxTokensField: "max_tokens", systemRole: "developer", parallelTools: true },
        families: [
          {
            match: ["new-*", "newer-*"],
            traits: { maxTokensField: "max_completion_tokens", parallelTools: false },
            supports: ["reasoning"],
            context: 400_000,
          },
          { match: ["*-mini"], traits: { parallelTools: true }, maxOutput: 16_000 },
        ],
      },
    ),
    beta: provider("beta", [model("haiku"), model("sonnet", { context: 200_000 })], {
      dialect: "messages",
      traits: { thinking: "adaptive" },
      auth: [{ type: "header", header: "x-api-key", env: ["BETA_KEY", "BETA_API_KEY"] }],
      headers: { "beta-version": "1" },
      passthrough: false,
      unknownFields: "strip",
    }),
    local: provider("local", [model("any", { price: undefined, free: true })], {
      baseUrl: "http://localhost:9/v1",
      auth: [{ type: "none" }],
    }),
    shut: provider("shut", [model("one")], { status: "retired" }),
    closing: provider("closing", [model("one")], { status: "deprecated" }),
  },
};

// The schema's own text, of the shape that the walker reads.
const schema = JSON.parse(readFileSync(new URL("../../../schema/gateway.schema.json", import.meta.url), "utf8")) as JsonSchema;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
export const SHAPE: ShapeCheck = { schema, errors: (value) => (validate(value) ? [] : (validate.errors ?? [])) };

/** A reader over texts held in memory. */
export const reader = (files: Readonly<Record<string, string>>) => (file: string) => {
  const text = files[file];
  return text === undefined ? ({ ok: false, reason: "no such file" } as const) : ({ ok: true, text } as const);
};

/** Plans `gateway.yaml`, or several files of which it is the first. */
export function plan(text: string | Readonly<Record<string, string>>): PlannedGateway {
  const files = typeof text === "string" ? { "gateway.yaml": text } : text;
  return planGateway("gateway.yaml", reader(files), SHAPE, CATALOG);
}

/** The plan of a text that must be right. */
export function planned(text: string): GatewayPlan {
  const result = plan(text);
  if (!result.plan.ok) throw new Error(findings(result).join("\n"));
  return result.plan.value;
}

/** `SB203 4:5 message (help)`; the file is named when it is not gateway.yaml. */
export function show(diagnostics: readonly Diagnostic[], sources: readonly Source[]): string[] {
  return diagnostics.map(({ code, file, at, message, help }) => {
    const source = sources.find((candidate) => candidate.file === file);
    const place = at && source ? placeAt(source, at.start) : undefined;
    return `${code}${file === "gateway.yaml" ? "" : ` ${file}`}${place ? ` ${place.line}:${place.column}` : ""} ${message}${help === undefined ? "" : ` (${help})`}`;
  });
}

export const findings = ({ plan: result, sources }: PlannedGateway): string[] =>
  show(result.ok ? result.warnings : result.diagnostics, sources);
