// What was spent, by the management API: each role sees its own part of it, and no filter takes that bound away.

import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Gateway, startGateway } from "./gateway.ts";
import { type Ask, keyOf, MANAGED, managementOf } from "./management-client.ts";

let gateway: Gateway;
let ask: Ask;
beforeAll(async () => {
  gateway = await startGateway(MANAGED);
  ask = managementOf(() => gateway);
  const chat = (id: string, model: string) =>
    fetch(`${gateway.origin}/v1/chat/completions`, {
      method: "POST",
      headers: { authorization: `Bearer ${keyOf(id)}` },
      body: JSON.stringify({ model, messages: [{ role: "user", content: "a private word" }] }),
    });
  for (const [id, model] of [
    ["member", "chat"],
    ["member", "claude"],
    ["team_admin", "chat"],
    ["eve", "chat"],
    ["service", "none"],
  ] as const)
    await (await chat(id, model)).text();
  await vi.waitFor(async () => expect((await ask("GET /spend/logs")).body.data).toHaveLength(5), { timeout: 15_000, interval: 50 });
});
afterAll(() => gateway.close());

const rows = async (route: string, said: object, as = "master") =>
  (await ask(route, said, { as })).body.data as readonly Record<string, unknown>[];

test("requests are told newest first, in pages, without what was said", async () => {
  const first = (await ask("GET /spend/logs", { limit: 2 })).body;
  const second = (await ask("GET /spend/logs", { limit: 2, after: first.last_id })).body;
  expect([first.has_more, first.data.length, second.data.length]).toEqual([true, 2, 2]);
  expect(first.data[0]).toMatchObject({ api_key: "service", status: "not_found", spend: null });
  const [claude] = await rows("GET /spend/logs", { model: "claude" });
  expect(claude).toMatchObject({ api_key: "member", user: "ada", team_id: "red", organization_id: "acme", status: "ok", attempts: 1 });
  expect(claude?.["spend"]).toBeGreaterThan(0);
  expect(claude?.["total_tokens"]).toBe(Number(claude?.["prompt_tokens"]) + Number(claude?.["completion_tokens"]));
  expect((await ask("GET /spend/logs")).text).not.toContain("a private word");
});

test("sums are by any dimensions, and add up", async () => {
  const byTeam = await rows("GET /spend/teams", {});
  expect(byTeam.map(({ team, requests }) => [team, requests]).sort()).toEqual(
    [
      ["blue", 1],
      ["red", 3],
      [null, 1],
    ].sort(),
  );
  const total = async (said: object) => (await rows("GET /spend/report", said)).reduce((sum, row) => sum + Number(row["spend"]), 0);
  expect(await total({ group_by: "team,model" })).toBeCloseTo(await total({ group_by: "day" }), 9);
  expect((await rows("GET /spend/report", { group_by: "user", team_id: "red", model: "chat" })).map(({ user }) => user).sort()).toEqual([
    "ada",
    "boss",
  ]);
  expect(await rows("GET /spend/report", { start_date: "2001-01-01", end_date: "2001-12-31" })).toEqual([]);
});

test("tables are CSV, in which no name is a formula", async () => {
  const told = await ask("GET /spend/keys", { format: "csv" });
  expect(told.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(told.text.split("\r\n")[0]).toBe("key,spend,requests,failed_requests,prompt_tokens,completion_tokens");
  const formula = '=HYPERLINK("http://evil.test","x")';
  await ask("POST /key/generate", { key_alias: formula });
  const logs = await ask("GET /spend/logs", { format: "csv" });
  expect(logs.text.split("\r\n")).toHaveLength(7);
  expect(logs.text).not.toMatch(/(^|,)"?[=+@]/m);
});

describe("as far as a role reaches", () => {
  test.each([
    { as: "admin_viewer", said: {}, keys: ["eve", "member", "service", "team_admin"] },
    { as: "team_admin", said: {}, keys: ["member", "team_admin"] },
    { as: "team_admin", said: { user_id: "eve" }, keys: [] },
    { as: "member", said: {}, keys: ["member"] },
    { as: "member", said: { team_id: "blue" }, keys: [] },
    { as: "service", said: {}, keys: ["service"] },
    { as: "eve", said: { key: "member" }, keys: [] },
  ])("$as with $said sees $keys", async ({ as, said, keys }) => {
    expect([...new Set((await rows("GET /spend/logs", said, as)).map(({ api_key }) => api_key))].sort()).toEqual(keys);
    const sums = await rows("GET /spend/report", { ...said, group_by: "key" }, as);
    expect(sums.map(({ key }) => key).sort()).toEqual(keys);
  });
  test.each([
    { as: "team_admin", said: { team_id: "blue" } },
    { as: "member", said: { user_id: "eve" } },
    { as: "service", said: { key: "member" } },
  ])("$as may not ask for $said", async ({ as, said }) => {
    for (const route of ["GET /spend/logs", "GET /spend/report", "GET /spend/users"])
      expect((await ask(route, said, { as })).body.error).toMatchObject({ code: "not_yours" });
  });
});
