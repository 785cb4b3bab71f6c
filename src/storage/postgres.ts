// PostgreSQL, by `pg`. What differs from the other databases, and nothing else. The library is loaded when an address asks for it.

import { Kysely, PostgresDialect, sql } from "kysely";
import { type Connected, codeOf } from "./database.ts";
import type { Tables } from "./tables.ts";

const MOST_CONNECTIONS = 10;
/** Any number, the same for every gateway. */
const MIGRATION_LOCK = 5_160_121;
const INT8 = 20;
const NUMERIC = 1700;

export async function connectPostgres(url: string): Promise<Connected> {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    query_timeout: 60_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: "signalbox",
    // Counts and times fit a number; what may not is asked for as a text.
    types: { getTypeParser: (oid, format) => (oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format)) },
  });
  // An idle connection that breaks is replaced by the next that is needed.
  pool.on("error", () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    flavour: "postgres",
    db,
    batchRecords: 500,
    locked: (work) =>
      db.connection().execute(async (one) => {
        await sql`SELECT pg_advisory_lock(${sql.lit(MIGRATION_LOCK)})`.execute(one);
        try {
          await work(one);
        } finally {
          await sql`SELECT pg_advisory_unlock(${sql.lit(MIGRATION_LOCK)})`.execute(one);
        }
      }),
    seen: async () => 0,
    onStep: async () => {},
    hasWholeSteps: true,
    mayBeThere: () => false,
    // Serialization failure, deadlock.
    isInTheWay: (error) => ["40001", "40P01"].includes(codeOf(error)),
    // Data exception, integrity, a row too large for a page of an index.
    isRefusal: (error) => /^(22|23|54000)/.test(codeOf(error)),
    isAlone: false,
    open() {},
    close: () => db.destroy(),
  };
}
