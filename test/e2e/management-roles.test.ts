// Every route × every role, by the table of routes and the table of permissions: a new route or role cannot be forgotten here.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ADMIN_ROUTES } from "../../src/admin/routes.ts";
import { ACTIONS, PERMISSIONS, reachOf } from "../../src/auth/permissions.ts";
import { ROLES } from "../../src/contract/access.ts";
import { type Gateway, startGateway } from "./gateway.ts";
import { type Ask, keyOf, MANAGED, managementOf } from "./management-client.ts";

let gateway: Gateway;
let ask: Ask;
beforeAll(async () => {
  gateway = await startGateway(MANAGED);
  ask = managementOf(() => gateway);
});
afterAll(() => gateway.close());

const named = (route: { method: string; path: string }): string => `${route.method} ${route.path}`;

describe.each(ADMIN_ROUTES.map((route) => ({ route, name: named(route) })))("$name", ({ route, name }) => {
  test.each(ROLES)("as %s", async (role) => {
    // Says nothing that could be done: whoever may is told what is missing, or that it is not there.
    const told = await ask(name, route.method === "POST" ? { unknown_field: 1 } : {}, { as: role });
    if (reachOf(role, route.action) === undefined) {
      expect(told.status).toBe(403);
      expect(told.body.error).toMatchObject({ type: "permission_error", code: "role_not_allowed" });
    } else {
      expect([200, 400, 404]).toContain(told.status);
    }
  });
  test.each([
    { why: "nobody", key: "", status: 401, code: "missing_api_key" },
    { why: "a key that is not known", key: "sk-unknown", status: 401, code: "invalid_api_key" },
    { why: "a key for models alone", key: keyOf("models_alone"), status: 403, code: "key_not_for_management" },
  ])("as $why", async ({ key, status, code }) => {
    const told = await ask(name, {}, { key });
    expect(told.status).toBe(status);
    expect(told.body.error.code).toBe(code);
  });
  test("as a key that only looks", async () => {
    const told = await ask(name, route.method === "POST" ? { unknown_field: 1 } : {}, { as: "looks" });
    expect(told.body.error?.code === "key_is_read_only").toBe(!route.action.endsWith(".read"));
  });
  test("by another method", async () => {
    const other = route.method === "GET" ? "POST" : "GET";
    const told = await ask(`${other} ${route.path}`);
    expect(told.status).toBe(405);
    expect(told.headers.get("allow")).toBe(route.method);
  });
});

test("nothing was changed by any of that", async () => {
  expect((await ask("GET /audit")).body.data).toEqual([]);
});

describe("the tables", () => {
  test("an administrator may everything, and what changes anything is no viewer's", () => {
    expect(Object.keys(PERMISSIONS.admin).sort()).toEqual([...ACTIONS].sort());
    expect(Object.keys(PERMISSIONS.admin_viewer).every((action) => action.endsWith(".read"))).toBe(true);
  });
  test("nobody but those two reaches any", () => {
    for (const role of ["team_admin", "member", "service"] as const) expect(Object.values(PERMISSIONS[role])).not.toContain("any");
  });
  test("every action is asked for by a route, or by the health of deployments", () => {
    const asked = new Set<string>(ADMIN_ROUTES.map(({ action }) => action));
    expect(ACTIONS.filter((action) => !asked.has(action))).toEqual(["deployment.read"]);
  });
  test("every route that changes something is a POST, and every look is a GET", () => {
    for (const { method, action } of ADMIN_ROUTES) expect(method).toBe(action.endsWith(".read") ? "GET" : "POST");
  });
});
