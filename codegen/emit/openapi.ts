// generated/openapi.json: the management API by its own table and schema, and the paths at which each dialect is spoken.
// The bodies of dialects are those of their providers' documentation; schema/wire has them whole, and they are named here, not repeated.

import { ADMIN_ROUTES, type AdminRoute } from "../../src/admin/routes.ts";
import { PERMISSIONS } from "../../src/auth/permissions.ts";
import type { DialectIr } from "../ir/dialect.ts";

interface AdminSchema {
  readonly $defs: Readonly<Record<string, Definition>>;
}
interface Definition {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
}

type Spoken = Pick<DialectIr, "id" | "operation" | "ingress" | "count">;

export function openapi(schema: object, dialects: readonly Spoken[], version: string): string {
  const { $defs } = schema as AdminSchema; // parsed and compiled before
  const paths: Record<string, Record<string, object>> = {};
  for (const route of ADMIN_ROUTES) paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: managed(route, $defs) };
  for (const dialect of dialects) {
    const counting = (dialect.count?.ingress ?? []).map(({ path }) => ({ path, operation: "count_tokens" }));
    for (const { path, operation } of [...dialect.ingress.map(({ path }) => ({ path, operation: dialect.operation })), ...counting]) {
      const named = path.includes("{model}") ? [{ name: "model", in: "path", required: true, schema: { type: "string" } }] : [];
      paths[path] ??= { post: spoken(dialect.id, operation, path, named) };
    }
  }
  const document = {
    openapi: "3.1.0",
    info: {
      title: "Signalbox",
      version,
      description: "A gateway to language models: any dialect's clients to any provider, and the API that manages who may ask for what.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    security: [{ bearer: [] }, { header: [] }],
    tags: [{ name: "management" }, { name: "models" }],
    paths: Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1))),
    components: {
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", description: "A key, the master key, or a token of the identity provider." },
        header: { type: "apiKey", in: "header", name: "x-api-key" },
      },
      schemas: relocated($defs),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function managed({ id, method, action, says, request, response }: AdminRoute, defs: AdminSchema["$defs"]): object {
  const roles = Object.entries(PERMISSIONS).flatMap(([role, may]) => (may[action] === undefined ? [] : [`${role} (${may[action]})`]));
  const asked =
    method === "POST"
      ? {
          parameters: [
            {
              name: "Idempotency-Key",
              in: "header",
              description: "The same key with the same body, within a day, is answered as before and does nothing again.",
              schema: { type: "string", maxLength: 255 },
            },
          ],
          requestBody: { required: true, content: jsonOf(request) },
        }
      : { parameters: parametersOf(defs[request]) };
  const refusals = ["400", "401", "403", "404", "409", "413", "501", "503"].map((status) => [status, REFUSAL] as const);
  return {
    operationId: id,
    tags: ["management"],
    summary: says,
    description: `Action ${action}, for ${roles.join(", ")}.`,
    ...asked,
    responses: {
      "200": { description: defs[response]?.description ?? "Done.", content: jsonOf(response) },
      ...Object.fromEntries(refusals),
    },
  };
}

const REFUSAL = { description: "Refused.", content: jsonOf("Error") };

function jsonOf(name: string): object {
  return { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } };
}

function parametersOf(definition: Definition | undefined): readonly object[] {
  return Object.entries(definition?.properties ?? {}).map(([name, schema]) => ({
    name,
    in: "query",
    required: definition?.required?.includes(name) === true,
    schema: relocated(schema),
  }));
}

function spoken(id: string, operation: string, path: string, parameters: readonly object[]): object {
  const where = `schema/wire/${id}.schema.yaml`;
  const word = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, "_").replace(/^_|_$/g, "");
  return {
    operationId: `${word(id)}.${word(path)}`,
    tags: ["models"],
    summary: `${operation}, as ${id} has it.`,
    ...(parameters.length === 0 ? {} : { parameters }),
    requestBody: { required: true, content: { "application/json": { schema: { type: "object", description: `As in ${where}.` } } } },
    responses: {
      "200": { description: `As in ${where}; a stream where one is asked for.` },
      default: { description: "Refused, in this dialect's own words." },
    },
  };
}

/** References to definitions, at the place they have here. */
function relocated<T>(value: T): T {
  // Texts in, texts out.
  return JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', '"#/components/schemas/')) as T;
}
