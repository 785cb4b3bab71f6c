// The databases that every store is tried on. SQLite is always there. The others are those of the environment, or of this machine; where there is
// none their tests are skipped in so many words, and fail where CI says that nothing may be skipped. Each test file works in a database of its own.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import type { Connected } from "../../../src/storage/database.ts";
import type { Flavour } from "../../../src/storage/migrations.ts";
import { connectMysql } from "../../../src/storage/mysql.ts";
import { type Opened, openStorage } from "../../../src/storage/open.ts";
import { connectPostgres } from "../../../src/storage/postgres.ts";
import { connectSqlite } from "../../../src/storage/sqlite.ts";

export type Open = Extract<Opened, { ok: true }>;

const SERVERS = {
  postgres: process.env["SIGNALBOX_TEST_POSTGRES"] ?? "postgres://postgres@127.0.0.1:5432/postgres",
  mysql: process.env["SIGNALBOX_TEST_MYSQL"] ?? "mysql://root@127.0.0.1:3306/test",
};
const CONNECT = { sqlite: connectSqlite, postgres: connectPostgres, mysql: connectMysql };

const isThere: Readonly<Record<Flavour, boolean>> = {
  sqlite: true,
  postgres: await answers(connectPostgres(SERVERS.postgres)),
  mysql: await answers(connectMysql(SERVERS.mysql)),
};

async function answers(connecting: Promise<Connected>): Promise<boolean> {
  const connected = await connecting;
  const said = await sql`SELECT 1`.execute(connected.db).then(
    () => true,
    () => false,
  );
  await connected.close();
  return said;
}

export interface TestDatabase {
  readonly flavour: Flavour;
  /** Of this test file, and of nobody else. */
  url(): string;
  /** With nothing in it; closed after the last test. */
  stores(): Open;
  /** Beside the stores, for what only a database can be asked. */
  raw(): Connected;
}

/** Once for each database; `name` is the test file's, in letters. */
export function onEveryDatabase(what: string, name: string, tests: (database: TestDatabase) => void): void {
  for (const flavour of ["sqlite", "postgres", "mysql"] as const) {
    const title = `${what} (${flavour})`;
    if (isThere[flavour] || process.env["CI"] === "true") describe(title, () => onDatabase(flavour, `sb_${name}`, tests));
    else {
      console.warn(`SKIPPED: ${title}: no ${flavour} at ${SERVERS[flavour as keyof typeof SERVERS]}`);
      describe.skip(`${title}: no server`, () => tests(NOWHERE));
    }
  }
}

const nobody = (): never => {
  throw new Error("no such database");
};
const NOWHERE: TestDatabase = { flavour: "sqlite", url: nobody, stores: nobody, raw: nobody };

function onDatabase(flavour: Flavour, name: string, tests: (database: TestDatabase) => void): void {
  let url: string;
  let stores: Open;
  let raw: Connected;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    [url, remove] = await freshDatabase(flavour, name);
    const opened = await openStorage(url);
    if (!opened.ok) throw new Error(opened.message);
    stores = opened;
    raw = flavour === "sqlite" ? await connectSqlite(url, { isReader: true }) : await CONNECT[flavour](url);
  });
  beforeEach(() => empty(raw));
  afterAll(async () => {
    await raw?.close();
    await stores?.close();
    await remove?.();
  });
  tests({ flavour, url: () => url, stores: () => stores, raw: () => raw });
}

/** The address of a database that holds nothing, and how to get rid of it. */
export async function freshDatabase(flavour: Flavour, name: string): Promise<[url: string, remove: () => Promise<void>]> {
  if (flavour === "sqlite") {
    const folder = mkdtempSync(join(tmpdir(), "signalbox-test-"));
    return [`sqlite:${join(folder, "a.db")}`, async () => rmSync(folder, { recursive: true })];
  }
  const unique = `${name}_${process.pid}`;
  const within = async (statements: readonly string[]): Promise<void> => {
    const server = await CONNECT[flavour](SERVERS[flavour]);
    for (const one of statements) await sql.raw(one).execute(server.db);
    await server.close();
  };
  if (flavour === "postgres") {
    await within([`DROP SCHEMA IF EXISTS ${unique} CASCADE`, `CREATE SCHEMA ${unique}`]);
    const url = new URL(SERVERS.postgres);
    // It is the gateway that is tried here, not whether the server's machine keeps its power.
    url.searchParams.set("options", `-c search_path=${unique} -c synchronous_commit=off`);
    return [url.href, () => within([`DROP SCHEMA ${unique} CASCADE`])];
  }
  await within([`DROP DATABASE IF EXISTS ${unique}`, `CREATE DATABASE ${unique}`]);
  const url = new URL(SERVERS.mysql);
  url.pathname = `/${unique}`;
  return [url.href, () => within([`DROP DATABASE ${unique}`])];
}

const FILLED = [
  ...["files", "file_pieces", "batches", "batch_results", "parts", "part_lines", "part_answers", "answers", "answer_items"],
  ...["entities", "audit", "idempotency", "requests", "attempts", "request_tags"],
] as const;

async function empty({ db }: Connected): Promise<void> {
  await db.transaction().execute(async (to) => {
    for (const table of FILLED) await to.deleteFrom(table).execute();
    await to.updateTable("clock").set({ version: 0, audit_seq: 0, audit_hash: "" }).execute();
  });
}
