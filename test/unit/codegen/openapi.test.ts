import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { openapi } from "../../../codegen/emit/openapi.ts";
import { dispatch } from "../../../generated/dispatch.ts";
import written from "../../../generated/openapi.json" with { type: "json" };
import packageFacts from "../../../package.json" with { type: "json" };
import { ADMIN_ROUTES } from "../../../src/admin/routes.ts";
import type { AnyDialect } from "../../../src/contract/dialect.ts";

const schema = parse(readFileSync("schema/admin.schema.yaml", "utf8")) as object;
const paths: Readonly<Record<string, Readonly<Record<string, unknown>>>> = written.paths;

describe("generated/openapi.json", () => {
  test("is valid OpenAPI 3.1", async () => {
    const answer = await new Validator().validate(JSON.parse(JSON.stringify(written)));
    expect(answer).toMatchObject({ valid: true });
  });
  test("is what the tables say now", () => {
    const now = JSON.parse(openapi(schema, [], packageFacts.version)) as typeof written;
    expect(written.components).toEqual(now.components);
    for (const [path, item] of Object.entries(now.paths)) expect(paths[path]).toEqual(item);
  });
  test("has every route of the management API, and every path of every dialect", () => {
    const spoken = [dispatch.dialects, dispatch.plain, dispatch.counting].flatMap((table) =>
      Object.values<AnyDialect>(table).flatMap(({ ingress }) => ingress.map(({ path }) => path)),
    );
    for (const path of spoken) expect(paths[path]).toHaveProperty("post");
    for (const { path, method } of ADMIN_ROUTES) expect(paths[path]).toHaveProperty(method.toLowerCase());
    expect(Object.keys(paths).sort()).toEqual([...new Set([...spoken, ...ADMIN_ROUTES.map(({ path }) => path)])].sort());
  });
  test("gives every operation a name of its own, and refers to nothing that is not there", () => {
    const ids = [...JSON.stringify(written).matchAll(/"operationId":"([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const refs = [...JSON.stringify(written).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? "");
    for (const name of refs) expect(written.components.schemas).toHaveProperty(name);
  });
});
