// Lines of the ledger into a SQLite file, many in one transaction. It takes as long as the disk takes and nothing else runs meanwhile, so it is done in
// a thread of its own (ledger-thread.ts), unless the file is memory.

import type { DatabaseSync, StatementSync } from "node:sqlite";
import { linesIn, type Rows, rowsOf } from "./ledger-rows.ts";
import { isSqliteRefusal } from "./sqlite-codes.ts";

export interface SqliteLedger {
  /** Lines each with its line break. Gives those that the file can never hold. Throws where it takes none now. */
  add(bytes: Uint8Array): readonly string[];
}

/** Other processes wait for the end of a transaction. */
const MOST_AT_ONCE = 500;
type Value = string | number | null;

/** The tables must be there. */
export function createSqliteLedger(file: DatabaseSync): SqliteLedger {
  const statements = new Map<string, StatementSync>();

  /** Row by row by one statement: to say many rows in one takes as long. Rows of a table have the same columns. */
  function insert(table: string, row: object): void {
    let statement = statements.get(table);
    if (statement === undefined) {
      const columns = Object.keys(row);
      const places = columns.map(() => "?").join(", ");
      statement = file.prepare(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places}) ON CONFLICT DO NOTHING`);
      statements.set(table, statement);
    }
    statement.run(...(Object.values(row) as Value[])); // as its table says
  }

  function write(records: readonly Rows[]): void {
    file.exec("BEGIN IMMEDIATE");
    try {
      for (const { request, attempts, tags } of records) {
        insert("requests", request);
        for (const row of attempts) insert("attempts", row);
        for (const row of tags) insert("request_tags", row);
      }
      file.exec("COMMIT");
    } catch (error) {
      if (file.isTransaction) file.exec("ROLLBACK");
      throw error;
    }
  }

  /** One that cannot be held takes no other with it. */
  function writeEach(records: readonly Rows[]): readonly boolean[] {
    try {
      write(records);
      return records.map(() => true);
    } catch (error) {
      if (!isSqliteRefusal(error)) throw error;
      if (records.length === 1) return [false];
      const half = records.length >> 1;
      return [...writeEach(records.slice(0, half)), ...writeEach(records.slice(half))];
    }
  }

  return {
    add(bytes) {
      const lines = linesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
      const refused: string[] = [];
      for (let from = 0; from < lines.length; from += MOST_AT_ONCE) {
        const some = lines.slice(from, from + MOST_AT_ONCE);
        const held = writeEach(some.map(rowsOf));
        refused.push(...some.filter((_, at) => held[at] === false));
      }
      return refused;
    },
  };
}
