import { describe, expect, test } from "vitest";
import { createAccess } from "../../../src/auth/access.ts";
import { createAuth } from "../../../src/auth/create.ts";
import { newSecret, shownSecret } from "../../../src/auth/hash.ts";
import type { AccessStore, Entity, Key, Team, User } from "../../../src/contract/access.ts";
import type { BoundAccess } from "../../../src/contract/plan-access.ts";
import { createMemoryStore } from "../../fakes/access-store.ts";
import { createClock } from "../../fakes/clock.ts";

const MASTER = "sk-master-0123456789-abcdefghij";
const DECLARED = "sk-declared-0123456789-abcdefgh";
const secret = (value: string) => ({ reveal: () => value });

const times = { createdMs: 0, updatedMs: 0 };
const AUDIT = { atMs: 0, actor: "master", action: "test", target: "", change: {}, requestId: "r" };

function setUp(more: Partial<BoundAccess> = {}, given: Partial<AccessStore> = {}) {
  const clock = createClock();
  const kept = createMemoryStore();
  let asked = 0;
  let isAway = false;
  const store: AccessStore = {
    ...kept,
    async changesAfter(version, limit) {
      asked += 1;
      if (isAway) throw new Error("no database");
      return kept.changesAfter(version, limit);
    },
    ...given,
  };
  const plan: BoundAccess = {
    masterKey: secret(MASTER),
    entities: [],
    keys: [{ kind: "key", id: "declared", secret: { type: "secret", value: secret(DECLARED) } }],
    isStandIn: false,
    ...more,
  };
  const auth = createAuth({
    plan,
    store,
    keyHeaders: ["x-own-key"],
    getJson: async () => ({ ok: false, failure: { kind: "network", message: "" } }),
    now: clock.now,
    setTimer: clock.setTimer,
  });
  const key = (id: string, facts: Partial<Key> = {}): Key => ({
    kind: "key",
    id,
    role: "member",
    hash: auth.hashOf(`sk-${id}`),
    shown: "sk-…",
    ...times,
    ...facts,
  });
  const ask = async (headers: Readonly<Record<string, string>>) => {
    const answer = await auth.access.identify((name) => headers[name]);
    return answer.ok ? answer.value.ref : `${answer.failure.kind} ${answer.failure.code}`;
  };
  return {
    clock,
    auth,
    key,
    asked: () => asked,
    setAway: (value: boolean) => void (isAway = value),
    put: (...entities: Entity[]) =>
      kept.write(
        entities.map((entity) => ({ type: "put", entity })),
        AUDIT,
      ),
    remove: (id: string) => kept.write([{ type: "delete", kind: "key", id }], AUDIT),
    ask,
    say: (said: string) => ask({ authorization: `Bearer ${said}` }),
    who: async (said: string) => {
      const answer = await auth.access.identify((name) => (name === "authorization" ? `Bearer ${said}` : undefined));
      if (!answer.ok) throw new Error(answer.failure.message);
      return answer.value;
    },
  };
}

describe("where a key is said", () => {
  test.each([
    { headers: { authorization: `Bearer ${DECLARED}` }, want: "key:declared" },
    { headers: { authorization: `bearer   ${DECLARED}` }, want: "key:declared" },
    { headers: { "x-api-key": DECLARED }, want: "key:declared" },
    { headers: { "api-key": DECLARED }, want: "key:declared" },
    { headers: { "x-own-key": DECLARED }, want: "key:declared" },
    { headers: { "?key": DECLARED }, want: "key:declared" },
    { headers: { authorization: "Basic eDp5", "x-api-key": DECLARED }, want: "key:declared" },
    { headers: { authorization: "Bearer wrong", "x-api-key": DECLARED }, want: "auth invalid_api_key" },
    { headers: { authorization: DECLARED }, want: "auth missing_api_key" },
    { headers: { "x-api-key": "" }, want: "auth missing_api_key" },
    { headers: {}, want: "auth missing_api_key" },
    { headers: { authorization: `Bearer ${MASTER}` }, want: "master" },
  ])("$headers is $want", async ({ headers, want }) => {
    expect(await setUp().ask(headers)).toBe(want);
  });

  test("a header of its own is the only one", async () => {
    const { ask } = setUp({ header: "x-company-key" });
    expect(await ask({ "x-company-key": DECLARED })).toBe("key:declared");
    expect(await ask({ "x-company-key": `Bearer ${DECLARED}` })).toBe("key:declared");
    expect(await ask({ authorization: `Bearer ${DECLARED}` })).toBe("auth missing_api_key");
  });
});

describe("what is no key", () => {
  test.each([
    { what: "a prefix", said: DECLARED.slice(0, -1) },
    { what: "more than the key", said: `${DECLARED}x` },
    { what: "another case", said: DECLARED.toUpperCase() },
    { what: "the key's id", said: "declared" },
    { what: "a long text", said: "s".repeat(20_000) },
    { what: "other letters", said: "ключ-ключ-ключ" },
    { what: "a lookalike", said: DECLARED.replace("a", "а") },
    { what: "a null sign", said: `${DECLARED}\0` },
    { what: "SQL", said: "'or'1'='1'--" },
    { what: "a name of every object", said: "__proto__" },
    { what: "a hash in place of its secret", said: "ab".repeat(32) },
  ])("$what is not valid, in the same words", async ({ said }) => {
    expect(await setUp().ask({ "x-api-key": said })).toBe("auth invalid_api_key");
  });
});

describe("keys of the store", () => {
  test("are known once they are read, change within two seconds, and are gone when they are deleted", async () => {
    const { auth, put, remove, key, say, clock } = setUp();
    await put(key("a"));
    await auth.directory.start();
    expect(await say("sk-a")).toBe("key:a");
    await put(key("a", { isBlocked: true }));
    await clock.advance(2_000);
    expect(await say("sk-a")).toBe("auth key_blocked");
    await remove("a");
    await clock.advance(2_000);
    expect(await say("sk-a")).toBe("auth invalid_api_key");
  });

  test("that were made a moment ago elsewhere are found by one look", async () => {
    const { auth, put, key, say, asked } = setUp();
    await auth.directory.start();
    await put(key("a"));
    const before = asked();
    expect(await Promise.all([say("sk-a"), say("sk-a"), say("sk-b")])).toEqual(["key:a", "key:a", "auth invalid_api_key"]);
    expect(asked() - before).toBe(1);
  });

  test("unknown ones cost a few looks a second at most, and none twice within seconds", async () => {
    const { auth, say, asked, clock } = setUp();
    await auth.directory.start();
    const before = asked();
    const many = Array.from({ length: 500 }, (_, index) => say(`sk-${index}`));
    await clock.advance(1_000);
    expect(new Set(await Promise.all(many))).toEqual(new Set(["auth invalid_api_key"]));
    expect(asked() - before).toBeLessThanOrEqual(6);
    const after = asked();
    expect(await say("sk-7")).toBe("auth invalid_api_key");
    expect(asked()).toBe(after);
  });

  test("go on while the store is away, which health tells; one that is not known then is told to come again", async () => {
    const { auth, put, key, say, setAway, clock } = setUp();
    await put(key("a"));
    await auth.directory.start();
    setAway(true);
    await clock.advance(10_000);
    expect(await say("sk-a")).toBe("key:a");
    expect(auth.access.trouble()).toBe("the store of keys has been away for 8 s; what was known before goes on");
    expect(await say("sk-b")).toBe("overloaded key_store_away");
    setAway(false);
    await put(key("b"));
    await clock.advance(2_000);
    expect(await say("sk-b")).toBe("key:b");
    expect(auth.access.trouble()).toBeUndefined();
  });

  test("a store that is away at the start keeps nobody out who is declared", async () => {
    const { auth, say, setAway } = setUp();
    setAway(true);
    await auth.directory.start();
    expect(await say(DECLARED)).toBe("key:declared");
  });

  test("declared ones win over those of the same id", async () => {
    const { auth, put, key, say } = setUp();
    await put(key("declared", { isBlocked: true }));
    await auth.directory.start();
    expect(await say(DECLARED)).toBe("key:declared");
  });
});

describe("time", () => {
  test("a key expires by the clock, without anybody changing it", async () => {
    const { auth, put, key, say, clock } = setUp();
    await put(key("a", { expiresMs: clock.now() + 500 }));
    await auth.directory.start();
    expect(await say("sk-a")).toBe("key:a");
    await clock.advance(500);
    expect(await say("sk-a")).toBe("auth expired_api_key");
  });

  test("the secret before is taken until its time is over", async () => {
    const { auth, put, key, say, clock } = setUp();
    await put(key("a", { hash: auth.hashOf("sk-new"), previous: { hash: auth.hashOf("sk-a"), untilMs: clock.now() + 60_000 } }));
    await auth.directory.start();
    expect([await say("sk-a"), await say("sk-new")]).toEqual(["key:a", "key:a"]);
    await clock.advance(60_000);
    expect([await say("sk-a"), await say("sk-new")]).toEqual(["auth invalid_api_key", "key:a"]);
  });
});

const team = (facts: Partial<Team> = {}): Team => ({ kind: "team", id: "red", members: [], ...times, ...facts });
const user = (facts: Partial<User> = {}): User => ({ kind: "user", id: "ada", role: "member", ...times, ...facts });

describe("what holds for a key", () => {
  test("a bond to somebody who is gone or blocked sets nobody free", async () => {
    const { auth, put, key, say } = setUp();
    await put(
      key("a", { teamId: "gone" }),
      key("b", { userId: "gone" }),
      key("c", { organizationId: "gone" }),
      key("d", { budgetPlan: "gone" }),
      key("e", { teamId: "red" }),
      team({ isBlocked: true }),
    );
    await auth.directory.start();
    expect(await Promise.all(["a", "b", "c", "d", "e"].map((id) => say(`sk-${id}`)))).toEqual([
      "auth team_not_found",
      "auth user_not_found",
      "auth organization_not_found",
      "auth budget_not_found",
      "permission team_blocked",
    ]);
  });

  test("every list of models must have the name that was said, or the model it stands for", async () => {
    const { auth, put, key, who } = setUp();
    await put(key("a", { teamId: "red", models: ["quick", "open/*"] }), team({ models: ["fast", "open/x*"] }), key("none", { models: [] }));
    await auth.directory.start();
    const { mayUseModel } = await who("sk-a");
    expect([mayUseModel("quick", "fast"), mayUseModel("fast"), mayUseModel("open/x1", "open/*"), mayUseModel("open/y", "open/*")]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect((await who("sk-none")).mayUseModel("fast")).toBe(false);
  });

  test("within a team its rules and those of its member hold, in place of the user's own", async () => {
    const { auth, put, key, who } = setUp();
    await put(
      key("a", { userId: "ada", limits: { rpm: 1, tpm: 9 }, budgetPlan: "small", tags: ["k"] }),
      key("b", { userId: "ada", teamId: "red" }),
      user({ limits: { rpm: 2 } }),
      team({ organizationId: "acme", limits: { rpm: 3 }, members: [{ userId: "ada", role: "member", limits: { rpm: 4 } }], tags: ["t"] }),
      { kind: "organization", id: "acme", limits: { rpm: 5 }, ...times },
      { kind: "budget", id: "small", limits: { rpm: 7, tpm: 8 }, ...times },
    );
    await auth.directory.start();
    const [alone, within] = [await who("sk-a"), await who("sk-b")];
    const rules = (one: typeof alone) => one.scopes.map(({ kind, id, limits }) => `${kind} ${id} ${limits?.rpm} ${limits?.tpm}`);
    expect(rules(alone)).toEqual(["key a 1 8", "user ada 2 undefined"]);
    expect(rules(within)).toEqual(["team red 3 undefined", "organization acme 5 undefined", "team_member red/ada 4 undefined"]);
    expect([alone.owner, within.owner, alone.tags, within.tags]).toEqual(["user:ada", "team:red", ["k"], ["t"]]);
    expect(within.organizationId).toBe("acme");
  });

  test.each([
    { use: undefined, endpoints: undefined, may: ["chat", "files", "passthrough"] },
    { use: undefined, endpoints: ["chat", "passthrough/open*"], may: ["chat", "passthrough"] },
    { use: "llm" as const, endpoints: ["openai-files"], may: [] },
    { use: "management" as const, endpoints: undefined, may: [] },
    { use: "read_only" as const, endpoints: undefined, may: [] },
  ])("for $use with $endpoints it is $may that may be asked", async ({ use, endpoints, may }) => {
    const { auth, put, key, who } = setUp();
    await put(key("a", { use, endpoints }));
    await auth.directory.start();
    const { mayUseEndpoint } = await who("sk-a");
    const asked = [
      ["chat", "openai-chat"],
      ["files", ""],
      ["passthrough", "openai"],
    ] as const;
    expect(asked.filter(([operation, path]) => mayUseEndpoint(operation, path)).map(([operation]) => operation)).toEqual(may);
  });

  test("a key may no more than its user, and whoever administers a team is more than a member", async () => {
    const { auth, put, key, who } = setUp();
    await put(
      key("a", { userId: "ada", role: "admin" }),
      key("b", { userId: "bob", role: "admin_viewer" }),
      user(),
      user({ id: "bob" }),
      team({ members: [{ userId: "ada", role: "team_admin" }] }),
    );
    await auth.directory.start();
    expect([(await who("sk-a")).role, (await who("sk-b")).role]).toEqual(["team_admin", "member"]);
  });

  test("a principal is made once, until anybody changes", async () => {
    const { auth, put, key, who, clock } = setUp();
    await put(key("a"));
    await auth.directory.start();
    const first = await who("sk-a");
    expect(await who("sk-a")).toBe(first);
    await put(key("b"));
    await clock.advance(2_000);
    expect(await who("sk-a")).not.toBe(first);
  });

  test("it is found again by its reference, as it is then", async () => {
    const { auth, put, key, who, remove, clock } = setUp();
    await put(key("a"));
    await auth.directory.start();
    const { ref } = await who("sk-a");
    expect(auth.access.again(ref)).toMatchObject({ ok: true, value: { keyId: "a" } });
    await remove("a");
    await clock.advance(2_000);
    expect(auth.access.again(ref)).toMatchObject({ ok: false, failure: { kind: "auth" } });
    expect(auth.access.again("master")).toMatchObject({ ok: true, value: { role: "admin" } });
  });
});

test("a secret has 32 random bytes, and what is shown of it tells four signs", () => {
  const made = newSecret((count) => new Uint8Array(count).fill(255));
  expect(made).toMatch(/^sk-[A-Za-z0-9_-]{43}$/);
  expect(shownSecret(made)).toBe(`sk-…${made.slice(-4)}`);
  expect(shownSecret(made)).toHaveLength(8);
});

test("another secret for hashes knows no key of before", async () => {
  const { auth } = setUp();
  const other = setUp({ keySecret: secret("another-secret-0123456789-abc") });
  expect(other.auth.hashOf("sk-a")).not.toBe(auth.hashOf("sk-a"));
  expect(setUp().auth.hashOf("sk-a")).toBe(auth.hashOf("sk-a"));
});

describe("what is compared", () => {
  /** A text's hash is its length: so whatever compares anything but hashes is found out. */
  const lengths = () => {
    const asked: string[] = [];
    const { auth } = setUp();
    const hashOf = (text: string) => {
      asked.push(text);
      return String(text.length).padStart(64, "0");
    };
    const access = createAccess({
      directory: { ...auth.directory, keyOf: () => undefined, look: async () => undefined },
      hashOf,
      presented: (header) => header("x-api-key"),
      masterKey: "x".repeat(30),
      tokens: undefined,
      now: () => 0,
    });
    asked.length = 0;
    const ask = async (said: string) => (await access.identify(() => said)).ok;
    return { ask, asked };
  };
  test("is a hash, never a secret: another text of the same hash would be the master key", async () => {
    const { ask } = lengths();
    expect([await ask("y".repeat(30)), await ask("x".repeat(29))]).toEqual([true, false]);
  });
  test("is made once for whatever is shown, however much of it is right", async () => {
    const { ask, asked } = lengths();
    for (const said of ["", "x", "x".repeat(29), "y".repeat(29), "z".repeat(9_000)]) await ask(said);
    expect(asked).toHaveLength(5);
  });
});
