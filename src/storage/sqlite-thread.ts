// The ledger's way into a SQLite file: a thread of its own with a connection of its own, because writing stands still with the disk, and while another
// process writes. Begun with the first lines, ended by `close`; one that broke is begun anew. Holds no process up while nothing is under way.

import { Worker } from "node:worker_threads";

/** To lines joined by line breaks; `null` ends the thread. Refused: the places of those that the file can never hold. */
export type ThreadAnswer = { readonly refused: readonly number[] } | { readonly message: string; readonly code: string };

export interface SqliteThread {
  /** Once they are in the file; gives those that it can never hold. Rejects where it takes none now. */
  addLines(lines: readonly string[]): Promise<readonly string[]>;
  close(): Promise<void>;
}

interface Waiting {
  readonly lines: readonly string[];
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
      if ("refused" in answer) asked?.resolve(answer.refused.map((at) => asked.lines[at] ?? ""));
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
    addLines(lines) {
      if (lines.length === 0) return Promise.resolve([]);
      const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>();
      worker ??= begin();
      worker.ref();
      waiting.push({ lines, resolve, reject });
      worker.postMessage(lines.join("\n"));
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
