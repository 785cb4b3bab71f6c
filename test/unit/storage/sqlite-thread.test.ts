import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, expect, test } from "vitest";
import { writeLine } from "../../../src/ledger/record-line.ts";
import { MIGRATIONS, statementsOf } from "../../../src/storage/migrations.ts";
import { createSqliteThread, type SqliteThread } from "../../../src/storage/sqlite-thread.ts";
import { linesOf, record } from "../../fakes/ledger.ts";

const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), "signalbox-test-"));
  endings.push(() => rmSync(folder, { recursive: true }));
  return join(folder, "a.db");
}
function threadOf(path: string): SqliteThread {
  const thread = createSqliteThread(path);
  endings.push(() => thread.close());
  return thread;
}
function makeTables(path: string): DatabaseSync {
  const file = new DatabaseSync(path);
  endings.push(() => file.close());
  file.exec("PRAGMA journal_mode = WAL");
  for (const step of MIGRATIONS) for (const statement of statementsOf("sqlite", step)) file.exec(statement);
  return file;
}
const countIn = (file: DatabaseSync): unknown => file.prepare("SELECT count(*) AS count FROM requests").get()?.["count"];

test("lines are in the file once that is said, however many are under way", async () => {
  const path = newPath();
  const file = makeTables(path);
  const thread = threadOf(path);
  const batch = (from: number) => linesOf(...Array.from({ length: 300 }, (_, at) => record(`000-${from + at}`)));
  expect(await Promise.all([0, 300, 600].map((from) => thread.addLines(batch(from))))).toEqual([[], [], []]);
  expect(countIn(file)).toBe(900);
  expect(await thread.addLines(batch(0))).toEqual([]);
  expect(countIn(file)).toBe(900);
});
test("those that the file can never hold are given back, and take nothing with them", async () => {
  const path = newPath();
  const file = makeTables(path);
  const unfit = record("000-b", { ms: 2 ** 70 });
  expect(await threadOf(path).addLines(linesOf(record("000-a"), unfit, record("000-c")))).toEqual([writeLine(unfit)]);
  expect(countIn(file)).toBe(2);
});
test("a file that takes none now is said to, and asked again", async () => {
  const path = newPath();
  const thread = threadOf(path);
  await expect(thread.addLines(linesOf(record("000-a")))).rejects.toThrow("no such table");
  const file = makeTables(path);
  expect(await thread.addLines(linesOf(record("000-a")))).toEqual([]);
  expect(countIn(file)).toBe(1);
});
test("a thread that cannot begin fails all who wait, and the next begins another", async () => {
  const path = newPath();
  mkdirSync(path);
  const thread = threadOf(path);
  const asked = [thread.addLines(linesOf(record("000-a"))), thread.addLines(linesOf(record("000-b")))];
  for (const one of await Promise.allSettled(asked)) expect(one).toMatchObject({ status: "rejected" });
  rmSync(path, { recursive: true });
  const file = makeTables(path);
  expect(await thread.addLines(linesOf(record("000-a")))).toEqual([]);
  expect(countIn(file)).toBe(1);
});
test("is closed once what is under way is written", async () => {
  const path = newPath();
  const file = makeTables(path);
  const thread = threadOf(path);
  const writing = thread.addLines(linesOf(record("000-a")));
  await thread.close();
  expect(await writing).toEqual([]);
  expect(countIn(file)).toBe(1);
});
