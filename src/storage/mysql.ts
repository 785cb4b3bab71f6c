// MySQL and MariaDB, by `mysql2`. What differs from the other databases, and nothing else. The library is loaded when an address asks for it.

import { Kysely, MysqlDialect, sql } from "kysely";
import { type Connected, codeOf } from "./database.ts";
import type { Tables } from "./tables.ts";

const MOST_CONNECTIONS = 10;
const LONGEST_LOCK_S = 120;
const REFUSALS: ReadonlySet<string> = new Set([
  "ER_DATA_TOO_LONG",
  "ER_WARN_DATA_OUT_OF_RANGE",
  "ER_TRUNCATED_WRONG_VALUE_FOR_FIELD",
  "ER_TRUNCATED_WRONG_VALUE",
  "ER_BAD_NULL_ERROR",
]);

export async function connectMysql(url: string): Promise<Connected> {
  const { createPool } = await import("mysql2");
  const pool = createPool({
    uri: url.replace(/^mariadb:/i, "mysql:"),
    connectionLimit: MOST_CONNECTIONS,
    connectTimeout: 10_000,
    charset: "utf8mb4_bin",
    supportBigNumbers: true,
    enableKeepAlive: true,
    keepAliveInitialDelay: 10_000,
  });
  const db = new Kysely<Tables>({ dialect: new MysqlDialect({ pool }) });
  return {
    flavour: "mysql",
    db,
    batchRecords: 500,
    locked: (work) =>
      db.connection().execute(async (one) => {
        const name = sql`concat('signalbox ', left(sha1(database()), 40))`;
        const { rows } = await sql<{ readonly got: number | null }>`SELECT get_lock(${name}, ${sql.lit(LONGEST_LOCK_S)}) AS got`.execute(
          one,
        );
        if (rows[0]?.got !== 1) throw new Error("another gateway has been migrating it for too long");
        try {
          await work(one);
        } finally {
          await sql`SELECT release_lock(${name})`.execute(one);
        }
      }),
    seen: async () => 0,
    onStep: async () => {},
    hasWholeSteps: false,
    mayBeThere: (error) => ["ER_TABLE_EXISTS_ERROR", "ER_DUP_KEYNAME", "ER_DUP_FIELDNAME", "ER_DUP_ENTRY"].includes(codeOf(error)),
    isInTheWay: (error) => ["ER_LOCK_DEADLOCK", "ER_LOCK_WAIT_TIMEOUT", "ER_CHECKREAD"].includes(codeOf(error)),
    isRefusal: (error) => REFUSALS.has(codeOf(error)),
    isAlone: false,
    open() {},
    close: () => db.destroy(),
  };
}
