// Lines of the ledger into a SQLite file, many in one transaction. It takes as long as the disk takes and nothing else runs meanwhile, so it is done in
// a thread of its own (ledger-thread.ts), unless the file is memory.

import type { DatabaseSync, StatementSync } from "node:sqlite";
import { cutLine } from "../ledger/line-rows.ts";
import { COLUMNS } from "../ledger/record-row.ts";
import { linesIn } from "./ledger-lines.ts";
import { isSqliteRefusal } from "./sqlite-codes.ts";

export interface SqliteLedger {
  /** Lines each with its line break. Gives those that the file can never hold. Throws where it takes none now. */
  add(bytes: Uint8Array): readonly string[];
}

/** Other processes wait for the end of a transaction. */
const MOST_AT_ONCE = 500;
type Value = string | number | null;

const REQUEST_COLUMNS: readonly string[] = [...COLUMNS, "body"];

/** The tables must be there. */
export function createSqliteLedger(file: DatabaseSync): SqliteLedger {
  const statements = new Map<string, StatementSync>();

  function inserting(table: string, columns: readonly string[]): StatementSync {
    let statement = statements.get(table);
    if (statement === undefined) {
      const places = columns.map(() => "?").join(", ");
      statement = file.prepare(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places}) ON CONFLICT DO NOTHING`);
      statements.set(table, statement);
    }
    return statement;
  }
  /** Rows of a table have the same columns. */
  const insert = (table: string, row: object) => inserting(table, Object.keys(row)).run(...(Object.values(row) as Value[])); // as its table says

  /** Row by row by one statement: to say many rows in one takes as long. */
  function write(lines: readonly string[]): void {
    file.exec("BEGIN IMMEDIATE");
    try {
      const requests = inserting("requests", REQUEST_COLUMNS);
      for (const line of lines) {
        const { cells, body, attempts, tags } = cutLine(line);
        requests.run(...cells, body);
        for (const row of attempts) insert("attempts", row);
        for (const row of tags) insert("request_tags", row);
      }
      file.exec("COMMIT");
    } catch (error) {
      if (file.isTransaction) file.exec("ROLLBACK");
      throw error;
    }
  }

  /** Those that cannot be held. One takes no other with it. */
  function writeEach(lines: readonly string[]): readonly string[] {
    try {
      write(lines);
      return [];
    } catch (error) {
      if (!isSqliteRefusal(error)) throw error;
      if (lines.length === 1) return lines;
      const half = lines.length >> 1;
      return [...writeEach(lines.slice(0, half)), ...writeEach(lines.slice(half))];
    }
  }

  return {
    add(bytes) {
      const lines = linesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
      const refused: string[] = [];
      for (let from = 0; from < lines.length; from += MOST_AT_ONCE) refused.push(...writeEach(lines.slice(from, from + MOST_AT_ONCE)));
      return refused;
    },
  };
}
