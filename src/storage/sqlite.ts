// SQLite, by Node's own: a file that processes of one machine may share. What differs from the other databases, and nothing else.

import { existsSync } from "node:fs";
import type { DatabaseSync, StatementSync } from "node:sqlite";
import { CompiledQuery, type DatabaseConnection, Kysely, SqliteDialect, SqliteDriver, sql } from "kysely";
import { enter } from "./claim.ts";
import type { Connected } from "./database.ts";
import { isSqliteInTheWay, isSqliteRefusal } from "./sqlite-codes.ts";
import { openFile } from "./sqlite-file.ts";
import { createSqliteLedger } from "./sqlite-ledger.ts";
import { sqlitePath } from "./sqlite-path.ts";
import { createSqliteThread } from "./sqlite-thread.ts";
import type { Tables } from "./tables.ts";

const MOST_STATEMENTS = 200;
const IN_MEMORY = ":memory:";
/** For another process's write. The process stands still meanwhile, so those are kept short. */
const LONGEST_WAIT_MS = 5_000;

export interface SqliteOptions {
  /** Looks on while a gateway may have the file; makes none. */
  readonly isReader?: boolean | undefined;
}

/** Throws when the file cannot be opened. */
export async function connectSqlite(url: string, { isReader = false }: SqliteOptions = {}): Promise<Connected> {
  const path = sqlitePath(url);
  if (isReader && !existsSync(path)) throw new Error("there is no such file");
  const entrance = isReader || path === IN_MEMORY ? undefined : enter(`${path}.lock`);
  let file: DatabaseSync;
  try {
    file = openFile(path, LONGEST_WAIT_MS);
  } catch (error) {
    entrance?.release();
    throw error;
  }
  const db = new Kysely<Tables>({ dialect: new Dialect({ database: statementsOf(file) }) });
  const thread = path === IN_MEMORY ? undefined : createSqliteThread(path);
  const ledger = createSqliteLedger(file);
  return {
    flavour: "sqlite",
    db,
    batchRecords: 40,
    addLines: thread?.addLines ?? ((bytes) => db.connection().execute(async () => ledger.add(bytes))),
    locked: (work) => db.connection().execute(work),
    async seen(one) {
      const { rows } = await sql<{ readonly user_version: number }>`PRAGMA user_version`.execute(one);
      return rows[0]?.user_version ?? 0;
    },
    // Also SQLite's own number, which is all that earlier versions look at.
    onStep: async (one, step) => void (await sql.raw(`PRAGMA user_version = ${step}`).execute(one)),
    hasWholeSteps: true,
    mayBeThere: () => false,
    isInTheWay: isSqliteInTheWay,
    isRefusal: isSqliteRefusal,
    isAlone: path === IN_MEMORY || entrance?.isAlone === true,
    open: () => entrance?.open(),
    async close() {
      await thread?.close();
      await db.destroy();
      entrance?.release();
    },
  };
}

/** A transaction that begins to read and then finds that somebody else has written cannot go on: here each begins with the right to write. */
class Driver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("BEGIN IMMEDIATE"));
  }
}
class Dialect extends SqliteDialect {
  readonly #config: ConstructorParameters<typeof SqliteDialect>[0];
  constructor(config: ConstructorParameters<typeof SqliteDialect>[0]) {
    super(config);
    this.#config = config;
  }
  override createDriver(): SqliteDriver {
    return new Driver(this.#config);
  }
}

/** The file as Kysely wants it, with each statement made once. */
function statementsOf(file: DatabaseSync) {
  const made = new Map<string, StatementSync>();
  const prepared = (text: string): StatementSync => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= MOST_STATEMENTS) made.clear();
    const statement = file.prepare(text);
    made.set(text, statement);
    return statement;
  };
  return {
    close: () => file.close(),
    prepare(text: string) {
      const statement = prepared(text);
      // Kysely hands over what was bound to its own types.
      const values = (given: readonly unknown[]) => given as (string | number | bigint | null | Uint8Array)[];
      return {
        reader: statement.columns().length > 0,
        all: (given: readonly unknown[]): unknown[] => statement.all(...values(given)),
        run: (given: readonly unknown[]) => statement.run(...values(given)),
        iterate: (given: readonly unknown[]) => statement.iterate(...values(given)),
      };
    },
  };
}
