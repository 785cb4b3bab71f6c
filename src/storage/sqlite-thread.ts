// The ledger's way into a SQLite file: a thread of its own with a connection of its own, because writing stands still with the disk, and while another
// process writes. Begun with the first lines, ended by `close`; one that broke is begun anew. Holds no process up while nothing is under way.

import { Worker } from "node:worker_threads";

/** To the bytes of lines; `null` ends the thread. */
export type ThreadAnswer = { readonly refused: readonly string[] } | { readonly message: string; readonly code: string };

export interface SqliteThread {
  /** As the ledger's store. Rejects where the file takes none now. */
  addLines(bytes: Buffer): Promise<readonly string[]>;
  close(): Promise<void>;
}

interface Waiting {
  resolve(refused: readonly string[]): void;
  reject(error: unknown): void;
}

/** Beside this file in every form of the program: as it was written, as it was translated, and bundled. */
const ENTRY = new URL(`./ledger-thread${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);

/** `path` is the file's, whose tables must be there. */
export function createSqliteThread(path: string): SqliteThread {
  let worker: Worker | undefined;
  /** In the order in which they are answered. */
  let waiting: Waiting[] = [];

  function begin(): Worker {
    const made = new Worker(ENTRY, { workerData: path });
    made.on("message", (answer: ThreadAnswer) => {
      const asked = waiting.shift();
      if (waiting.length === 0) made.unref();
      if ("refused" in answer) asked?.resolve(answer.refused);
      else asked?.reject(Object.assign(new Error(answer.message), { code: answer.code }));
    });
    made.on("error", (error) => broken(made, error));
    made.on("exit", () => broken(made, new Error("the thread that writes the ledger has ended")));
    return made;
  }

  function broken(which: Worker, error: unknown): void {
    if (which !== worker) return;
    worker = undefined;
    const left = waiting;
    waiting = [];
    for (const { reject } of left) reject(error);
  }

  return {
    addLines(bytes) {
      const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>();
      worker ??= begin();
      worker.ref();
      waiting.push({ resolve, reject });
      // A copy, because they may be asked for again, and small ones lie among others' bytes.
      const sent = new Uint8Array(bytes);
      worker.postMessage(sent, [sent.buffer]);
      return promise;
    },
    async close() {
      if (worker === undefined) return;
      const ended = new Promise((resolve) => worker?.once("exit", resolve));
      worker.postMessage(null);
      worker.ref();
      await ended;
    },
  };
}
