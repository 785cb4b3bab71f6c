import { expect, test } from "vitest";
import type { AccessStore, Key, NewAuditEntry, Team } from "../../../src/contract/access.ts";
import { onEveryDatabase } from "./databases.ts";

const AUDIT: NewAuditEntry = { atMs: 1, actor: "master", action: "key.create", target: "key_1", change: { a: [1] }, requestId: "req_1" };
const key = (id: string, alias?: string): Key => ({
  kind: "key",
  id,
  alias,
  createdMs: 1,
  updatedMs: 1,
  hash: `h-${id}`,
  shown: "sk-…abcd",
  role: "member",
  budgets: [],
});
const TEAM: Team = { kind: "team", id: "team_1", createdMs: 1, updatedMs: 1, members: [] };
const put = (entity: Key | Team, expected?: number) => ({ type: "put", entity, expected }) as const;
const ids = async (access: AccessStore, after: number, limit = 100) =>
  (await access.changesAfter(after, limit)).map(({ id, version }) => `${id}@${version}`);

onEveryDatabase("who may use the gateway", "access", (database) => {
  test("is told in the order it was written, each as it is now", async () => {
    const { access } = database.stores();
    expect(await access.write([put(key("key_1"))], AUDIT)).toBe(1);
    expect(await access.write([put(TEAM), put(key("key_2"))], AUDIT)).toBe(2);
    expect(await access.write([put(key("key_1", "new"))], AUDIT)).toBe(3);
    expect(await ids(access, 0)).toEqual(["key_2@2", "team_1@2", "key_1@3"]);
    expect(await ids(access, 2)).toEqual(["key_1@3"]);
    expect((await access.changesAfter(2, 9))[0]?.entity).toEqual({ ...key("key_1", "new") });
  });
  test("and was deleted is told as such", async () => {
    const { access } = database.stores();
    await access.write([put(key("key_1"))], AUDIT);
    await access.write([{ type: "delete", kind: "key", id: "key_1" }], AUDIT);
    expect(await access.changesAfter(1, 9)).toEqual([{ kind: "key", id: "key_1", version: 2, entity: undefined }]);
  });
  test.each([
    { limit: 1, want: ["key_1@1"] },
    { limit: 2, want: ["key_1@1"] },
    { limit: 3, want: ["key_1@1", "key_2@2", "key_3@2"] },
  ])("comes $limit at a time, but a write is never told in halves", async ({ limit, want }) => {
    const { access } = database.stores();
    await access.write([put(key("key_1"))], AUDIT);
    await access.write([put(key("key_2")), put(key("key_3"))], AUDIT);
    await access.write([put(key("key_4"))], AUDIT);
    expect(await ids(access, 0, limit)).toEqual(want);
    expect(await ids(access, 1, 1)).toEqual(["key_2@2", "key_3@2"]);
  });
  test.each([
    { what: "is as it was expected", expected: 1, is: "there", want: 2 },
    { what: "is another than expected", expected: 2, is: "there", want: undefined },
    { what: "is there and must not be", expected: 0, is: "there", want: undefined },
    { what: "is not there, as expected", expected: 0, is: "nowhere", want: 1 },
    { what: "is not there and must be", expected: 1, is: "nowhere", want: undefined },
    { what: "was deleted, as expected", expected: 0, is: "deleted", want: 3 },
  ])("and $what is written or not at all, its neighbours too", async ({ expected, is, want }) => {
    const { access } = database.stores();
    if (is !== "nowhere") await access.write([put(key("key_1"))], AUDIT);
    if (is === "deleted") await access.write([{ type: "delete", kind: "key", id: "key_1" }], AUDIT);
    const before = (await access.audit({ limit: 100 })).length;
    expect(await access.write([put(TEAM), put(key("key_1", "new"), expected)], AUDIT)).toBe(want);
    expect((await access.changesAfter(0, 9)).some(({ id }) => id === "team_1")).toBe(want !== undefined);
    expect((await access.audit({ limit: 100 })).length - before).toBe(want === undefined ? 0 : 1);
  });
  test("comes back with its money whole, a member's too", async () => {
    const { access } = database.stores();
    const budgets = [{ limit: 123_456_789_012_345_678n, soft: 1n, window: { unit: "day", zone: "UTC" } } as const];
    const team = { ...TEAM, budgets, members: [{ userId: "ada", role: "member", budgets } as const] };
    await access.write([put(team)], AUDIT);
    expect((await access.changesAfter(0, 9)).find(({ id }) => id === team.id)?.entity).toEqual(team);
  });
  test("is never missed by somebody who reads while many write", async () => {
    const { access } = database.stores();
    const writes = Array.from({ length: 30 }, (_, index) => access.write([put(key(`key_${index}`))], AUDIT));
    let isOver = false;
    const writing = Promise.all(writes).finally(() => {
      isOver = true;
    });
    const seen: string[] = [];
    let version = 0;
    while (!isOver || (await access.changesAfter(version, 1)).length > 0) {
      for (const change of await access.changesAfter(version, 7)) {
        seen.push(change.id);
        version = change.version;
      }
    }
    expect(new Set(await writing).size).toBe(30);
    expect(seen.length).toBe(30);
    expect(new Set(seen).size).toBe(30);
    expect(await access.verifyAudit()).toEqual({ ok: true, entries: 30 });
  });
  test("with an idempotency key is answered as it was, for a day", async () => {
    const { access } = database.stores();
    const long = "k".repeat(5000);
    await access.keepIdempotent(long, "first", 1);
    await access.keepIdempotent(long, "second", 2);
    expect([await access.idempotent(long), await access.idempotent("other")]).toEqual(["first", undefined]);
    await access.keepIdempotent("other", "x", 1 + 24 * 60 * 60_000);
    expect(await access.idempotent(long)).toBeUndefined();
  });
});

onEveryDatabase("the audit log", "audit", (database) => {
  const filled = async (): Promise<AccessStore> => {
    const { access } = database.stores();
    for (let at = 1; at <= 5; at += 1) await access.write([], { ...AUDIT, atMs: at, target: `key_${at}` });
    return access;
  };
  test("is read newest first, page by page", async () => {
    const access = await filled();
    const first = await access.audit({ limit: 2 });
    expect(first.map(({ seq }) => seq)).toEqual([5, 4, 3]);
    expect(first[0]).toMatchObject({ ...AUDIT, atMs: 5, target: "key_5", previousHash: first[1]?.hash });
    expect((await access.audit({ after: 4, limit: 9 })).map(({ seq }) => seq)).toEqual([3, 2, 1]);
  });
  test("that nobody touched is whole", async () => expect(await (await filled()).verifyAudit()).toEqual({ ok: true, entries: 5 }));
  test.each([
    { what: "changed", statement: ["target", "key_9"] as const, want: { ok: false, seq: 3, why: "changed" } },
    { what: "moved in time", statement: ["at_ms", 99] as const, want: { ok: false, seq: 3, why: "changed" } },
    { what: "linked elsewhere", statement: ["previous_hash", "0"] as const, want: { ok: false, seq: 3, why: "unlinked" } },
  ])("of which an entry was $what breaks there", async ({ statement: [column, value], want }) => {
    const access = await filled();
    await database
      .raw()
      .db.updateTable("audit")
      .set({ [column]: value })
      .where("seq", "=", 3)
      .execute();
    expect(await access.verifyAudit()).toEqual(want);
  });
  test.each([1, 3, 5])("of which entry %i was removed breaks there", async (seq) => {
    const access = await filled();
    await database.raw().db.deleteFrom("audit").where("seq", "=", seq).execute();
    expect(await access.verifyAudit()).toEqual({ ok: false, seq, why: "missing" });
  });
});
