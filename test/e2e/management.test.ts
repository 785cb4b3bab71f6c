// The management API: keys from their making to their end, whom a role reaches, what is refused and in which words, and what its log tells.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import OpenAI from "openai";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openStorage } from "../../src/storage/open.ts";
import { type Gateway, startGateway } from "./gateway.ts";
import { type Ask, keyOf, MANAGED, MODELS, managementOf } from "./management-client.ts";

let gateway: Gateway;
let ask: Ask;
beforeAll(async () => {
  gateway = await startGateway(MANAGED);
  ask = managementOf(() => gateway);
});
afterAll(() => gateway.close());

const client = (apiKey: string) => new OpenAI({ apiKey, baseURL: `${gateway.origin}/v1`, maxRetries: 0 });
const chat = (apiKey: string, model = "chat") =>
  client(apiKey)
    .chat.completions.create({ model, messages: [{ role: "user", content: "hello" }] })
    .then(
      () => 200,
      (error: { status: number }) => error.status,
    );

describe("a key", () => {
  test("works from its making on, with what it was given, and its secret is shown that once", async () => {
    const made = await ask("POST /key/generate", {
      key_alias: "ci",
      models: ["quick"],
      max_budget: 10.1,
      budget_duration: "30d",
      rpm_limit: 60,
    });
    expect(made.body).toMatchObject({
      key_alias: "ci",
      models: ["quick"],
      max_budget: 10.1,
      budget_duration: "1mo",
      rpm_limit: 60,
      tpm_limit: null,
      expires: null,
      role: "member",
      blocked: false,
    });
    const { key, token, key_name } = made.body;
    expect(key).toMatch(/^sk-[A-Za-z0-9_-]{43}$/);
    expect(key_name).toBe(`sk-…${key.slice(-4)}`);
    expect([await chat(key, "quick"), await chat(key, "claude")]).toEqual([200, 403]);
    for (const said of [token, key]) {
      const info = await ask("GET /key/info", { key: said });
      expect(info.body).toMatchObject({ token, key_alias: "ci" });
      expect(info.text).not.toContain(key);
    }
    expect((await ask("GET /key/info", {}, { key })).body.token).toBe(token);
    expect((await ask("GET /key/list", { key_alias: "ci" })).body).toMatchObject({ total_count: 1, keys: [{ token }] });
  });
  test("is changed in what is said and in nothing else", async () => {
    const { token } = (await ask("POST /key/generate", { tpm_limit: 5, metadata: { a: 1 }, model_rpm_limit: { chat: 3 }, duration: "1h" }))
      .body;
    const changed = await ask("POST /key/update", { key: token, rpm_limit: 7, metadata: null });
    expect(changed.body).toMatchObject({ tpm_limit: 5, rpm_limit: 7, metadata: null, model_rpm_limit: { chat: 3 } });
    expect(changed.body.expires).not.toBeNull();
    expect((await ask("POST /key/update", { key: token, duration: null, tpm_limit: null })).body).toMatchObject({
      expires: null,
      tpm_limit: null,
      rpm_limit: 7,
    });
  });
  test("is blocked, let go on, and deleted, at once where it is done", async () => {
    const { key, token } = (await ask("POST /key/generate")).body;
    expect(await chat(key)).toBe(200);
    expect((await ask("POST /key/block", { key: token })).body.blocked).toBe(true);
    expect(await chat(key)).toBe(401);
    await ask("POST /key/unblock", { key });
    expect(await chat(key)).toBe(200);
    expect((await ask("POST /key/delete", { keys: [token] })).body).toEqual({ deleted_keys: [token] });
    expect(await chat(key)).toBe(401);
    expect((await ask("GET /key/info", { key: token })).status).toBe(404);
  });
  test("gets a new secret, and the one before goes on for as long as is said", async () => {
    const { key, token } = (await ask("POST /key/generate")).body;
    const second = (await ask("POST /key/regenerate", { key: token, grace_period: "1h" })).body.key;
    expect([await chat(key), await chat(second)]).toEqual([200, 200]);
    const third = (await ask("POST /key/regenerate", { key: second })).body.key;
    expect([await chat(key), await chat(second), await chat(third)]).toEqual([401, 401, 200]);
  });
  test("of an administrator's choice is taken once", async () => {
    const key = "sk-chosen-by-somebody-0123456789";
    expect((await ask("POST /key/generate", { key })).body.key).toBe(key);
    expect((await ask("POST /key/generate", { key })).body.error).toMatchObject({ code: "already_there", param: "key" });
  });
  test("of a team asks in the name of its user, its team and the team's organization", async () => {
    const { key } = (await ask("POST /key/generate", { team_id: "red", user_id: "ada" })).body;
    gateway.forget();
    expect(await chat(key)).toBe(200);
    expect(gateway.events[0]?.who).toMatchObject({ userId: "ada", teamId: "red", organizationId: "acme" });
  });
});

describe("teams and users", () => {
  test("bound what their keys may, and take them along when they go", async () => {
    await ask("POST /user/new", { user_id: "zoe", user_email: "zoe@acme.test" });
    const team = await ask("POST /team/new", { team_alias: "green", models: ["claude"], members_with_roles: [{ user_id: "zoe" }] });
    const { team_id } = team.body;
    const { key, token } = (await ask("POST /key/generate", { team_id, user_id: "zoe", models: ["chat", "claude"] })).body;
    expect([await chat(key, "chat"), await chat(key, "claude")]).toEqual([403, 200]);
    await ask("POST /team/block", { team_id });
    expect(await chat(key, "claude")).toBe(403);
    await ask("POST /team/unblock", { team_id });
    expect((await ask("POST /team/delete", { team_id })).body).toEqual({ id: team_id, deleted: true });
    expect(await chat(key, "claude")).toBe(401);
    expect((await ask("GET /key/info", { key: token })).status).toBe(404);
  });
  test("a member is added, changed and taken out", async () => {
    const { team_id } = (await ask("POST /team/new", {})).body;
    const members = async (route: string, said: object) => (await ask(route, { team_id, ...said })).body;
    expect(
      (
        await members("POST /team/member_add", {
          member: [
            { user_id: "ada", rpm_limit: 3 },
            { user_id: "eve", role: "admin" },
          ],
        })
      ).members_with_roles,
    ).toMatchObject([
      { user_id: "ada", role: "member", rpm_limit: 3 },
      { user_id: "eve", role: "team_admin" },
    ]);
    expect((await members("POST /team/member_add", { member: { user_id: "ada" } })).error.code).toBe("already_there");
    expect((await members("POST /team/member_add", { member: { user_id: "nobody" } })).error.code).toBe("user_not_found");
    expect((await members("POST /team/member_update", { user_id: "ada", max_budget_in_team: 2.5 })).members_with_roles[0]).toMatchObject({
      rpm_limit: 3,
      max_budget_in_team: 2.5,
    });
    expect((await members("POST /team/member_delete", { user_id: "ada" })).members_with_roles).toHaveLength(1);
    expect((await members("POST /team/member_delete", { user_id: "ada" })).error.code).toBe("member_not_found");
  });
  test("a user leaves every team, and its keys go", async () => {
    await ask("POST /user/new", { user_id: "ned", user_role: "internal_user" });
    const { team_id } = (await ask("POST /team/new", { members_with_roles: [{ user_id: "ned" }] })).body;
    const { key } = (await ask("POST /key/generate", { user_id: "ned" })).body;
    await ask("POST /user/delete", { user_id: "ned" });
    expect((await ask("GET /team/info", { team_id })).body.members_with_roles).toEqual([]);
    expect(await chat(key)).toBe(401);
  });
  test("what others rest on stays", async () => {
    await ask("POST /budget/new", { budget_id: "small", max_budget: 1 });
    const { token } = (await ask("POST /key/generate", { budget_id: "small" })).body;
    expect((await ask("POST /budget/delete", { budget_id: "small" })).body.error.code).toBe("in_use");
    await ask("POST /key/delete", { keys: [token] });
    expect((await ask("POST /budget/delete", { budget_id: "small" })).status).toBe(200);
  });
  test("end users and organizations are kept alike", async () => {
    expect((await ask("POST /customer/new", { user_id: "c-1", alias: "First", max_budget: 3 })).body).toMatchObject({
      user_id: "c-1",
      max_budget: 3,
    });
    expect((await ask("POST /customer/block", { user_id: "c-1" })).body.blocked).toBe(true);
    expect((await ask("GET /customer/list")).body.customers).toHaveLength(1);
    expect((await ask("POST /organization/new", { organization_id: "emca" })).status).toBe(200);
    expect((await ask("GET /organization/list")).body.organizations).toHaveLength(2);
  });
  test("an end user that is blocked is answered no more, whoever asks for it", async () => {
    const { key } = (await ask("POST /key/generate")).body;
    const askFor = async (user: string) =>
      (
        await fetch(`${gateway.origin}/v1/chat/completions`, {
          method: "POST",
          headers: { authorization: `Bearer ${key}` },
          body: JSON.stringify({ model: "chat", user, messages: [{ role: "user", content: "hello" }] }),
        })
      ).status;
    const user_id = "some one/ünicode";
    await ask("POST /customer/new", { user_id });
    expect([await askFor(user_id), await askFor("another")]).toEqual([200, 200]);
    await ask("POST /customer/block", { user_id });
    expect([await askFor(user_id), await askFor("another")]).toEqual([403, 200]);
  });
  test("lists come in pages", async () => {
    for (let at = 0; at < 5; at++) await ask("POST /user/new", { user_id: `p${at}`, organization_id: "acme" });
    const page = async (number: number) => (await ask("GET /user/list", { organization_id: "acme", page: number, size: 2 })).body;
    const pages = [await page(1), await page(2), await page(3), await page(4)];
    expect(pages.map(({ users }) => users.map((one: { user_id: string }) => one.user_id))).toEqual([
      ["p0", "p1"],
      ["p2", "p3"],
      ["p4"],
      [],
    ]);
    expect(pages[0]).toMatchObject({ total_count: 5, total_pages: 3 });
  });
});

describe("whom a role reaches", () => {
  test("a team's administrator makes keys of the team, for those who belong to it, and no stronger ones", async () => {
    const as = { as: "team_admin" };
    const codeOf = async (said: object) => (await ask("POST /key/generate", said, as)).body.error?.code;
    expect(await codeOf({ team_id: "red", user_id: "ada" })).toBeUndefined();
    expect(await codeOf({ team_id: "blue" })).toBe("team_not_allowed");
    expect(await codeOf({})).toBe("team_not_allowed");
    expect(await codeOf({ team_id: "red", user_id: "eve" })).toBe("not_a_member");
    expect(await codeOf({ team_id: "red", role: "admin" })).toBe("role_not_allowed");
    expect(await codeOf({ team_id: "red", role: "team_admin" })).toBe("role_not_allowed");
    expect(await codeOf({ team_id: "red", organization_id: "acme" })).toBe("field_not_allowed");
    expect(await codeOf({ team_id: "red", key: "sk-chosen-by-somebody-9876543210" })).toBe("field_not_allowed");
  });
  test("a stronger key of the team is not its administrator's to take over, change or end", async () => {
    const { token } = (await ask("POST /key/generate", { team_id: "red", role: "admin" })).body;
    for (const route of ["/key/regenerate", "/key/update", "/key/block"])
      expect((await ask(`POST ${route}`, { key: token }, { as: "team_admin" })).body.error.code).toBe("role_not_allowed");
    expect((await ask("POST /key/delete", { keys: [token] }, { as: "team_admin" })).body.error.code).toBe("role_not_allowed");
    expect((await ask("GET /key/info", { key: token }, { as: "team_admin" })).status).toBe(200);
  });
  test("nobody's keys are moved out of the team or made stronger by an update", async () => {
    const { token } = (await ask("POST /key/generate", { team_id: "red" }, { as: "team_admin" })).body;
    const codeOf = async (said: object) => (await ask("POST /key/update", { key: token, ...said }, { as: "team_admin" })).body.error?.code;
    expect(await codeOf({ team_id: "blue" })).toBe("team_not_allowed");
    expect(await codeOf({ team_id: null })).toBe("team_not_allowed");
    expect(await codeOf({ role: "admin" })).toBe("role_not_allowed");
    expect(await codeOf({ rpm_limit: 5 })).toBeUndefined();
  });
  test("an administrator of a team neither raises members nor what they may spend", async () => {
    const codeOf = async (route: string, said: object) =>
      (await ask(route, { team_id: "red", user_id: "ada", ...said }, { as: "team_admin" })).body.error?.code;
    // The team is gateway.yaml's: what the role may not is said before that where it is found first.
    expect(await codeOf("POST /team/member_update", { role: "team_admin" })).toBe("declared");
    const { team_id } = (
      await ask("POST /team/new", {
        members_with_roles: [{ user_id: "boss", role: "team_admin" }, { user_id: "ada" }, { user_id: "eve", role: "admin" }],
      })
    ).body;
    expect(await codeOf("POST /team/member_update", { team_id, role: "team_admin" })).toBe("field_not_allowed");
    expect(await codeOf("POST /team/member_update", { team_id, max_budget_in_team: 100 })).toBe("field_not_allowed");
    expect(await codeOf("POST /team/member_delete", { team_id, user_id: "eve" })).toBe("field_not_allowed");
    expect(await codeOf("POST /team/member_delete", { team_id })).toBeUndefined();
  });
  test("a member sees itself, its keys and its team, and nobody else's: those are not there", async () => {
    const as = { as: "member" };
    const { token } = (await ask("POST /key/generate", { team_id: "red" })).body;
    expect((await ask("GET /key/list", {}, as)).body.keys.map((one: { token: string }) => one.token)).toContain("member");
    for (const other of [token, "eve", "team_admin", keyOf("eve"), keyOf("team_admin")])
      expect((await ask("GET /key/info", { key: other }, as)).status).toBe(404);
    expect((await ask("GET /key/list", {}, as)).body.keys.map((one: { user_id: string }) => one.user_id)).not.toContain("eve");
    expect((await ask("GET /team/list", {}, as)).body.teams.map((one: { team_id: string }) => one.team_id)).toContain("red");
    expect((await ask("GET /team/info", { team_id: "blue" }, as)).status).toBe(404);
    expect((await ask("GET /user/info", {}, as)).body.user_id).toBe("ada");
    expect((await ask("GET /user/info", { user_id: "eve" }, as)).status).toBe(404);
    expect((await ask("GET /user/list", {}, as)).body.users).toHaveLength(1);
  });
  test("a member replaces and stops its own key, and lifts no bound of it", async () => {
    const made = (await ask("POST /key/generate", { user_id: "ada", max_budget: 1 })).body;
    const as = { key: made.key };
    expect((await ask("POST /key/update", { key: made.token, max_budget: null }, as)).status).toBe(403);
    const { key } = (await ask("POST /key/regenerate", { key: made.token }, as)).body;
    expect([await chat(made.key), await chat(key)]).toEqual([401, 200]);
    expect((await ask("POST /key/block", { key: made.token }, { key })).status).toBe(200);
    expect(await chat(key)).toBe(401);
  });
  test("a key bound to a user may no more than the user, whatever it says", async () => {
    expect((await ask("POST /key/generate", { user_id: "ada", role: "admin" })).status).toBe(200);
    const { key } = (await ask("POST /key/generate", { user_id: "ada", role: "admin" })).body;
    expect((await ask("POST /key/generate", {}, { key })).status).toBe(403);
  });
});

describe("what is refused", () => {
  test.each([
    {
      route: "POST /key/generate",
      said: { max_budgt: 1 },
      message: /has no key "max_budgt" \(did you mean "max_budget"/,
      param: "max_budgt",
    },
    { route: "POST /key/generate", said: { max_budget: "1" }, message: /"max_budget" must be/, param: "max_budget" },
    { route: "POST /key/generate", said: { max_budget: -1 }, message: /"max_budget" must be >= 0/, param: "max_budget" },
    { route: "POST /key/generate", said: { soft_budget: 1 }, message: /soft_budget needs max_budget/, param: "soft_budget" },
    {
      route: "POST /key/generate",
      said: { max_budget: 1, budget_duration: "2d" },
      message: /"budget_duration" must be/,
      param: "budget_duration",
    },
    { route: "POST /key/generate", said: { models: ["cat"] }, message: /no model "cat"/, param: "models" },
    { route: "POST /key/generate", said: { allowed_routes: ["chta"] }, message: /no endpoint "chta"/, param: "allowed_routes" },
    { route: "POST /key/generate", said: { team_id: "none" }, message: /no team "none"/, param: "team_id" },
    { route: "POST /key/generate", said: { user_id: "none" }, message: /no user "none"/, param: "user_id" },
    { route: "POST /key/generate", said: { budget_timezone: "Mars" }, message: /no time zone/, param: "budget_timezone" },
    { route: "POST /key/generate", said: { key: "sk-1234" }, message: /is not a secret/, param: "key" },
    { route: "POST /key/generate", said: { duration: "soon" }, message: /is not a duration/, param: "duration" },
    { route: "POST /key/generate", said: { duration: "999999999y" }, message: /too long/, param: "duration" },
    { route: "POST /key/generate", said: "[]", message: /must be a JSON object/, param: null },
    { route: "POST /key/generate", said: "{", message: /not JSON/, param: null },
    { route: "POST /key/update", said: {}, message: /needs the key "key"/, param: null },
    { route: "POST /key/delete", said: {}, message: /keys or key_aliases/, param: "keys" },
    { route: "POST /team/new", said: { team_id: "../x" }, message: /is not an id/, param: "team_id" },
    { route: "POST /user/new", said: { user_role: "god" }, message: /"user_role" must be/, param: "user_role" },
    { route: "GET /key/list", said: { page: 0 }, message: /"page" must be >= 1/, param: "page" },
    { route: "GET /key/list", said: { size: "many" }, message: /"size" must be/, param: "size" },
    { route: "GET /spend/report", said: { group_by: "moon" }, message: /"moon" is none of/, param: "group_by" },
    { route: "GET /spend/report", said: { start_date: "2026-02-01", end_date: "2026-01-01" }, message: /not before/, param: "start_date" },
  ])("$route with $said", async ({ route, said, message, param }) => {
    const told = await ask(route, said);
    expect(told.status).toBe(400);
    expect(told.body.error.message).toMatch(message);
    expect(told.body.error.param).toBe(param);
  });
  test("everything that is wrong is told at once", async () => {
    const { error } = (await ask("POST /key/generate", { rpm_limit: "x", tpm_limit: -1, modls: [] })).body;
    expect(error.details.map((one: { param: string }) => one.param).sort()).toEqual(["modls", "rpm_limit", "tpm_limit"]);
  });
  test("a body that is too large", async () => {
    expect((await ask("POST /key/generate", { metadata: { a: "x".repeat(300_000) } })).status).toBe(413);
  });
  test("what gateway.yaml keeps is changed there", async () => {
    for (const [route, said] of [
      ["/key/delete", { keys: ["member"] }],
      ["/key/regenerate", { key: "member" }],
      ["/team/update", { team_id: "red", rpm_limit: 1 }],
      ["/user/delete", { user_id: "ada" }],
      ["/organization/delete", { organization_id: "acme" }],
    ] as const)
      expect((await ask(`POST ${route}`, said)).body.error.code).toBe("declared");
    expect((await ask("GET /team/info", { team_id: "red" })).body.declared).toBe(true);
  });
});

describe("a request that comes again", () => {
  const again = (key: string) => ({ headers: { "idempotency-key": key } });
  test("is answered as before, secret and all, and does nothing twice", async () => {
    const said = { key_alias: "once" };
    const [first, second] = await Promise.all([ask("POST /key/generate", said, again("k1")), ask("POST /key/generate", said, again("k1"))]);
    const third = await ask("POST /key/generate", said, again("k1"));
    expect(second.body).toEqual(first.body);
    expect(third.body).toEqual(first.body);
    expect((await ask("GET /key/list", { key_alias: "once" })).body.total_count).toBe(1);
  });
  test("with another body is refused, and so is what is no such key", async () => {
    await ask("POST /key/generate", { rpm_limit: 1 }, again("k2"));
    expect((await ask("POST /key/generate", { rpm_limit: 2 }, again("k2"))).body.error.code).toBe("idempotency_key_reused");
    expect((await ask("POST /key/generate", {}, again("x".repeat(256)))).status).toBe(400);
  });
  test("of somebody else is another request", async () => {
    const said = { team_id: "red" };
    const [mine, theirs] = [
      await ask("POST /key/generate", said, again("k3")),
      await ask("POST /key/generate", said, { as: "team_admin", ...again("k3") }),
    ];
    expect(theirs.body.token).not.toBe(mine.body.token);
  });
  test("is not held to what was refused", async () => {
    expect((await ask("POST /key/generate", { models: ["cat"] }, again("k4"))).status).toBe(400);
    expect((await ask("POST /key/generate", { models: ["chat"] }, again("k4"))).status).toBe(200);
  });
});

describe("the log", () => {
  test("tells who did what to whom, newest first, and is as it was written", async () => {
    const { token } = (
      await ask("POST /key/generate", { team_id: "red", rpm_limit: 3, metadata: { note: "a private word" } }, { as: "team_admin" })
    ).body;
    await ask("POST /key/block", { key: token });
    const { data, has_more } = (await ask("GET /audit", { limit: 2 })).body;
    expect(data).toMatchObject([
      { actor: "master", action: "key.block", target: `key:${token}`, change: { blocked: true } },
      {
        actor: "key:team_admin",
        action: "key.generate",
        target: `key:${token}`,
        change: { team_id: "red", rpm_limit: 3, metadata: "changed" },
      },
    ]);
    expect(has_more).toBe(true);
    expect((await ask("GET /audit", { limit: 1, after: data[0].seq })).body.data[0].seq).toBe(data[1].seq);
    expect((await ask("GET /audit/verify")).body).toMatchObject({ ok: true });
  });
  test("holds no secret that was ever shown or chosen", async () => {
    const secrets: string[] = [];
    for (const said of [{}, { key: "sk-chosen-for-the-audit-log-01234" }]) secrets.push((await ask("POST /key/generate", said)).body.key);
    secrets.push((await ask("POST /key/regenerate", { key: secrets[0] ?? "", new_key: "sk-chosen-for-the-audit-log-56789" })).body.key);
    await ask("POST /key/update", { key: secrets[1] ?? "", rpm_limit: 1 });
    await ask("POST /key/delete", { keys: [secrets[1] ?? ""] });
    const { text } = await ask("GET /audit", { limit: 1000 });
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/sk-[A-Za-z0-9_-]{20}/);
  });
});

test("answers are kept by nobody on the way", async () => {
  expect((await ask("GET /key/list")).headers.get("cache-control")).toBe("no-store");
});

test("the description of all of it is there for everybody", async () => {
  const told = await ask("GET /openapi.json", {}, { key: "" });
  expect(told.status).toBe(200);
  expect(told.body.paths["/key/generate"].post.operationId).toBe("key.generate");
});

describe("where nothing is kept", () => {
  test("changes say so, looks go on, and without auth there is nobody to manage", async () => {
    const bare = await startGateway(MANAGED.replace(/^storage.*\n/, ""));
    const open = await startGateway(MODELS);
    try {
      const [askBare, askOpen] = [managementOf(() => bare), managementOf(() => open)];
      expect((await askBare("POST /key/generate")).body.error.code).toBe("no_storage");
      expect((await askBare("GET /spend/logs")).body.error.code).toBe("no_storage");
      expect((await askBare("GET /key/list")).body.total_count).toBe(8);
      expect((await askOpen("GET /key/list")).body.error.code).toBe("no_auth");
    } finally {
      await Promise.all([bare.close(), open.close()]);
    }
  });
});

describe("where somebody stands", () => {
  test("is told of one that is asked for: what is spent and left, and what may still be asked", async () => {
    const { key, token } = (
      await ask("POST /key/generate", {
        max_budget: 5,
        budget_duration: "1d",
        rpm_limit: 60,
        model_max_budget: { chat: { budget_limit: 2 } },
      })
    ).body;
    expect(await chat(key, "chat")).toBe(200);
    const { standing } = (await ask("GET /key/info", { key: token })).body;
    expect(standing.limits).toEqual([{ model: null, rule: "requests", limit: 60, remaining: 59, resets_in_ms: expect.any(Number) }]);
    const [daily, ofModel] = standing.budgets;
    expect(daily).toMatchObject({
      model: null,
      budget_duration: "1d",
      max_budget: 5,
      reserved: 0,
      resets_at: expect.stringMatching(/T00:00:00/),
    });
    expect(daily.spend).toBeGreaterThan(0);
    expect(daily.remaining).toBeCloseTo(5 - daily.spend, 9);
    expect(ofModel).toMatchObject({ model: "chat", max_budget: 2, spend: daily.spend, resets_at: null });
    const team = (await ask("POST /team/new", { tpm_limit: 9 })).body;
    expect((await ask("GET /team/info", { team_id: team.team_id })).body.standing).toEqual({
      budgets: [],
      limits: [{ model: null, rule: "tokens", limit: 9, remaining: 9, resets_in_ms: 0 }],
    });
    expect((await ask("GET /key/list", {})).text).not.toContain("standing");
  });
});

test("another instance takes a new key at once, and none that was revoked for longer than seconds", async () => {
  const folder = await mkdtemp(join(tmpdir(), "signalbox-test-"));
  const url = `sqlite:${join(folder, "shared.db")}`;
  const first = await startGateway(MANAGED.replace("sqlite::memory:", url));
  const opened = await openStorage(url);
  if (!opened.ok) throw new Error(opened.message);
  const second = await startGateway(MANAGED.replace(/^storage.*\n/, ""), { accessStore: opened.access });
  try {
    const askFirst = managementOf(() => first);
    const status = async (key: string) =>
      (await fetch(`${second.origin}/v1/models`, { headers: { authorization: `Bearer ${key}` } })).status;
    const { key } = (await askFirst("POST /key/generate")).body;
    expect(await status(key)).toBe(200);
    await askFirst("POST /key/delete", { keys: [key] });
    await vi.waitFor(async () => expect(await status(key)).toBe(401), { timeout: 5_000, interval: 50 });
  } finally {
    await Promise.all([first.close(), second.close()]);
    await opened.close();
    await rm(folder, { recursive: true });
  }
});
