// Any body, any query, any header, as any role, at any route of the management API's own description: always an answer of its schema, never a fault
// of ours, never more than the role may. More cases with LAW_RUNS.

import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { ADMIN_ROUTES } from "../../src/admin/routes.ts";
import { reachOf } from "../../src/auth/permissions.ts";
import { ROLES } from "../../src/contract/access.ts";
import { type Gateway, startGateway } from "./gateway.ts";
import { type Ask, MANAGED, managementOf } from "./management-client.ts";

const RUNS = Number(process.env["LAW_RUNS"] ?? 250);

let gateway: Gateway;
let ask: Ask;
beforeAll(async () => {
  gateway = await startGateway(MANAGED);
  ask = managementOf(() => gateway);
});
afterAll(() => gateway.close());

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What names something that is there, what looks like it, and what has broken others. */
const TEXTS = [
  "red", "blue", "acme", "ada", "eve", "boss", "member", "admin", "team_admin", "chat", "quick", "claude", "*", "", "\0", "__proto__", "constructor",
  "toString", "'; DROP TABLE entities; --", "\" OR 1=1 --", "../../etc/passwd", "${MASTER}", "\u202Eevil", "𝓀𝑒𝓎", "é", "e\u0301", "a".repeat(300),
  "1mo", "30d", "0s", "999999999y", "sk-fuzz-0123456789-abcdefghij", "UTC", "2026-02-31", "2026-01-01",
]; // biome-ignore format: a list of words

const named = (ref: string): Schema => (openapi.components.schemas as unknown as Record<string, Schema>)[ref.split("/").at(-1) ?? ""] ?? {};

/** Mostly what the schema says, sometimes anything. */
function madeOf(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  const anything = fc.oneof(fc.constantFrom<unknown>(...TEXTS), fc.jsonValue({ maxDepth: 2 }));
  if (depth > 4) return anything;
  return fc.oneof({ weight: 9, arbitrary: fitting(schema, depth) }, { weight: 1, arbitrary: anything });
}

function fitting(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return fitting(named(schema.$ref), depth);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((one) => fitting(one, depth)));
  const kinds = typeof schema.type === "string" ? [schema.type] : (schema.type ?? ["string"]);
  return fc.oneof(
    ...kinds.map((kind): fc.Arbitrary<unknown> => {
      if (kind === "null") return fc.constant(null);
      if (kind === "boolean") return fc.boolean();
      if (kind === "integer")
        return fc.oneof(fc.integer({ min: -1, max: 100 }), fc.constantFrom(schema.minimum ?? 0, schema.maximum ?? 1e15, 2 ** 53));
      if (kind === "number") return fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constantFrom(0, 1e-13, 1e9, -1, 1e308));
      if (kind === "array") return fc.array(madeOf(schema.items ?? {}, depth + 1), { maxLength: 4 });
      if (kind === "object") return objectOf(schema, depth);
      return fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: "binary", maxLength: 40 }));
    }),
  );
}

function objectOf(schema: Schema, depth: number): fc.Arbitrary<object> {
  const parts = [schema, ...(schema.allOf ?? []).map((part) => (part.$ref === undefined ? part : named(part.$ref)))];
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {})) as Readonly<Record<string, Schema>>;
  const names = Object.keys(properties);
  if (names.length === 0)
    return fc.dictionary(fc.constantFrom("chat", "claude", "quick", "none", "__proto__"), madeOf({ type: "integer" }, depth + 1), {
      maxKeys: 3,
    });
  const required = schema.required ?? [];
  const some = fc.subarray(names, { maxLength: Math.min(5, names.length) });
  return fc
    .tuple(
      some,
      fc.record(Object.fromEntries(names.map((name) => [name, madeOf(properties[name] ?? {}, depth + 1)]))),
      fc.option(fc.constantFrom(...TEXTS), { freq: 8 }),
    )
    .map(([kept, all, strange]) => ({
      ...Object.fromEntries([...new Set([...required, ...kept])].map((name) => [name, (all as Record<string, unknown>)[name]])),
      ...(strange === null ? {} : { [strange]: 1 }),
    }));
}

const CASE = fc
  .record({
    route: fc.constantFrom(...ADMIN_ROUTES),
    role: fc.constantFrom(...ROLES, "eve", "models_alone", "looks", "master"),
    repeated: fc.option(fc.constantFrom("a", "b", "\t", "x".repeat(256)), { freq: 8 }),
  })
  .chain((one) => objectOf(named(one.route.request), 0).map((said) => ({ ...one, said })));

test("whatever is asked is answered by the schema, and changes no more than the role may", async () => {
  await fc.assert(
    fc.asyncProperty(CASE, async ({ route, role, repeated, said }) => {
      const headers = repeated === null ? {} : { "idempotency-key": repeated };
      // Held to its schema by the client of these tests.
      const told = await ask(`${route.method} ${route.path}`, said, { as: role, headers });
      expect([200, 400, 401, 403, 404, 409, 413]).toContain(told.status);
      const known = ROLES.find((one) => one === role);
      if (known !== undefined && reachOf(known, route.action) === undefined) expect(told.status).toBe(403);
      if (role === "models_alone") expect(told.status).toBe(403);
      if (role === "looks" && !route.action.endsWith(".read")) expect(told.status).toBe(403);
      if (told.status === 200 && role === "team_admin" && route.id === "key.generate")
        expect(told.body).toMatchObject({ team_id: "red", role: expect.stringMatching(/^(member|service)$/) });
    }),
    { numRuns: RUNS },
  );
  // Nobody got anywhere they should not be, and the log of all of it is whole.
  expect((await ask("GET /key/info", { key: "member" })).body).toMatchObject({ role: "member", team_id: "red", declared: true });
  expect((await ask("GET /audit/verify")).body.ok).toBe(true);
});
