// The thread that writes the ledger's lines into a SQLite file. Started by sqlite-thread.ts, which says what is sent and answered.

import { parentPort, workerData } from "node:worker_threads";
import { codeOf } from "./database.ts";
import { openFile } from "./sqlite-file.ts";
import { createSqliteLedger } from "./sqlite-ledger.ts";
import type { ThreadAnswer } from "./sqlite-thread.ts";

/** For another process's write. Nobody is kept from anything meanwhile. */
const LONGEST_WAIT_MS = 30_000;

// sqlite-thread.ts gives it.
const file = openFile(workerData as string, LONGEST_WAIT_MS);
const ledger = createSqliteLedger(file);

function answerTo(bytes: Uint8Array): ThreadAnswer {
  try {
    return { refused: ledger.add(bytes) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error), code: codeOf(error) };
  }
}

parentPort?.on("message", (bytes: Uint8Array | null) => {
  if (bytes !== null) return parentPort?.postMessage(answerTo(bytes));
  file.close();
  return parentPort?.close();
});
