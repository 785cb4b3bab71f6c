// A SQLite file, opened as all of its connections have to.

import { DatabaseSync } from "node:sqlite";

/** Of a file that is made now: larger pages are written in fewer calls, and the ledger writes whole ones. */
const PAGE_BYTES = 16_384;
/** What may wait in the log beside the file, which is lost with the machine's power until it is brought into the file. */
const LOG_BYTES = 4 * 1024 * 1024;

/** Throws when it cannot be opened. `longestWaitMs`: for another process's write. */
export function openFile(path: string, longestWaitMs: number): DatabaseSync {
  const file = new DatabaseSync(path);
  file.exec(
    `PRAGMA busy_timeout = ${longestWaitMs}; PRAGMA page_size = ${PAGE_BYTES}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL`,
  );
  const pageBytes = Number(file.prepare("PRAGMA page_size").get()?.["page_size"]);
  file.exec(`PRAGMA wal_autocheckpoint = ${LOG_BYTES / pageBytes}`);
  return file;
}
