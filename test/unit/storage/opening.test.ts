import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import { afterEach, describe, expect, test } from "vitest";
import { readUrlProblem } from "../../../src/config/storage-url.ts";
import type { StoredBatch } from "../../../src/contract/storage.ts";
import { MIGRATIONS, statementsOf } from "../../../src/storage/migrations.ts";
import { openStorage } from "../../../src/storage/open.ts";
import { linesOf, record } from "../../fakes/ledger.ts";
import { freshDatabase, type Open, onEveryDatabase } from "./databases.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), "signalbox-test-"));
  folders.push(folder);
  return join(folder, "a.db");
}
async function opened(url: string, isReader = false): Promise<Open> {
  const result = await openStorage(url, { isReader });
  if (!result.ok) throw new Error(result.message);
  return result;
}
async function* of(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
const BATCH: StoredBatch = {
  id: "batch_1",
  owner: "",
  endpoint: "/v1/embeddings",
  inputFileId: "file-1",
  completionWindow: "24h",
  metadata: null,
  status: "validating",
  sinceMs: { validating: 1 },
  expiresMs: 9,
  total: 0,
  faults: [],
};
const FILE = { id: "file-1", owner: "", filename: "f", purpose: "batch", createdMs: 1 };

onEveryDatabase("opening a database", "opening", (database) => {
  test("that two gateways start on at once makes every step once", async () => {
    const [url, remove] = await freshDatabase(database.flavour, "sb_opening_twice");
    // In one process SQLite's wait for the other would stop the other too: test/unit/storage/claim.test.ts has two.
    const both = database.flavour === "sqlite" ? [await openStorage(url)] : await Promise.all([openStorage(url), openStorage(url)]);
    for (const one of both) {
      expect(one.ok).toBe(true);
      if (one.ok) await one.close();
    }
    const again = await opened(url);
    const steps = await again.access.changesAfter(0, 1);
    expect(steps).toEqual([]);
    await again.close();
    await remove();
  });

  test("has taken every step and says so", async () => {
    const { rows } = await sql<{ step: number }>`SELECT step FROM signalbox_migrations ORDER BY step`.execute(database.raw().db);
    expect(rows.map(({ step }) => Number(step))).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  test("with a copy beside it asks that for reports, and itself for everything else", async () => {
    if (database.flavour === "sqlite") return expect(readUrlProblem("sqlite:a", "sqlite:b")).toBeDefined();
    const [copyUrl, removeCopy] = await freshDatabase(database.flavour, "sb_opening_copy");
    const copy = await opened(copyUrl);
    await copy.ledger.addLines(linesOf(record("000-old", { cost: 1n })));
    const both = await openStorage(database.url(), { readUrl: copyUrl });
    if (!both.ok) throw new Error(both.message);
    await both.ledger.addLines(linesOf(record("000-new", { cost: 5n })));
    const all = { fromMs: 0, toMs: 10_000 };
    expect((await both.ledger.spend({ ...all, by: [] })).map(({ cost }) => cost)).toEqual([1n]);
    expect((await both.ledger.records({ ...all, limit: 9 })).map(({ id }) => id)).toEqual(["000-old"]);
    expect(await both.ledger.spentSince({}, 0)).toBe(5n);
    expect((await both.ledger.record("000-new"))?.cost).toBe(5n);
    await both.close();
    await copy.close();
    await removeCopy();
  });

  test("of a newer version is refused", async () => {
    const { db } = database.raw();
    await db
      .insertInto("signalbox_migrations")
      .values({ step: MIGRATIONS.length + 1, at_ms: 0 })
      .execute();
    const again = await openStorage(database.url());
    await db.deleteFrom("signalbox_migrations").where("step", ">", MIGRATIONS.length).execute();
    expect(again).toMatchObject({ ok: false, message: expect.stringContaining("newer version") });
  });
});

describe("opening a file", () => {
  test("again finds what was there", async () => {
    const url = `sqlite:${newPath()}`;
    const first = await opened(url);
    await first.storage.addFile(FILE, of(Buffer.from("kept")));
    await first.close();
    const second = await opened(url);
    expect(await second.storage.file("file-1")).toMatchObject({ bytes: 4 });
    await second.close();
  });
  test.each([1, 2, 3, 4, 5, 6, 7])("that a version with %i steps made goes on from there", async (steps) => {
    const path = newPath();
    const db = new DatabaseSync(path);
    for (const step of MIGRATIONS.slice(0, steps)) for (const statement of statementsOf("sqlite", step)) db.exec(statement);
    db.exec(`PRAGMA user_version = ${steps}; INSERT INTO files VALUES (1, 'file-1', '', 'f', 'batch', 0, 1, NULL)`);
    db.close();
    const { storage, access, close } = await opened(`sqlite:${path}`);
    expect(await storage.file("file-1")).toEqual({ ...FILE, bytes: 0 });
    expect(await storage.keptAnswer("resp_1")).toBeUndefined();
    expect(await access.changesAfter(0, 9)).toEqual([]);
    await close();
    const after = new DatabaseSync(path);
    expect(after.prepare("PRAGMA user_version").get()).toEqual({ user_version: MIGRATIONS.length });
    after.close();
  });
  test("removes what a crash left of a file", async () => {
    const path = newPath();
    await (await opened(`sqlite:${path}`)).close();
    const db = new DatabaseSync(path);
    db.exec("INSERT INTO file_pieces (file_id, piece, bytes) VALUES ('file-x', 0, x'00'), ('file-y', 0, x'00')");
    db.exec("INSERT INTO files VALUES (1, 'file-y', '', 'f', 'batch', -1, 1, NULL)");
    db.close();
    await (await opened(`sqlite:${path}`)).close();
    const after = new DatabaseSync(path);
    expect(after.prepare("SELECT count(*) AS count FROM file_pieces").get()).toEqual({ count: 0 });
    expect(after.prepare("SELECT count(*) AS count FROM files").get()).toEqual({ count: 0 });
    after.close();
  });
  test("that another gateway has open takes nothing from it", async () => {
    const url = `sqlite:${newPath()}`;
    const first = await opened(url);
    await first.storage.addBatch(BATCH);
    expect(await first.storage.holdBatch("batch_1", "first", 100, 1)).toBe(true);
    const second = await opened(url);
    expect(await second.storage.holdBatch("batch_1", "second", 100, 1)).toBe(false);
    await second.close();
    await first.close();
    // Whoever is alone knows that nobody holds anything.
    const third = await opened(url);
    expect(await third.storage.holdBatch("batch_1", "third", 100, 1)).toBe(true);
    await third.close();
  });
  test.each([
    { what: "written by a newer version", path: newPathOfNewer, isReader: false },
    { what: "in a folder that is not there", path: () => join(newPath(), "nowhere", "a.db"), isReader: false },
    { what: "that is not there, to read it", path: newPath, isReader: true },
  ])("$what is refused", async ({ path, isReader }) =>
    expect(await openStorage(`sqlite:${path()}`, { isReader })).toMatchObject({ ok: false }),
  );
  test.each(["postgres://root@127.0.0.1:9/x", "mysql://root@127.0.0.1:9/x"])("nobody is at %s, and that is said", async (url) =>
    expect(await openStorage(url)).toMatchObject({ ok: false, message: expect.stringContaining("ECONNREFUSED") }),
  );
});

function newPathOfNewer(): string {
  const path = newPath();
  const db = new DatabaseSync(path);
  db.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
  db.close();
  return path;
}
