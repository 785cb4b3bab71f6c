// A terminal in memory for tests of the commands: files, environment and clock are given, what is printed is kept.

import type { Io } from "../../src/cli/io.ts";

export interface Terminal extends Io {
  readonly out: string[];
  readonly err: string[];
  readonly files: Map<string, string>;
  /** Sends a signal, as the operating system would. */
  raise(signal: "SIGTERM" | "SIGINT"): void;
  /** Resolves with the code the process would have ended with. */
  readonly exited: Promise<number>;
}

export function terminal(files: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}, stdin = ""): Terminal {
  const out: string[] = [];
  const err: string[] = [];
  const held = new Map(Object.entries(files));
  const listeners: { readonly signal: string; readonly listener: () => void }[] = [];
  let onExit: (code: number) => void = () => {};
  const exited = new Promise<number>((resolve) => {
    onExit = resolve;
  });
  return {
    out,
    err,
    files: held,
    exited,
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    log: (line) => void err.push(line),
    env,
    cwd: "/project",
    readFile(file) {
      const text = held.get(file);
      return text === undefined ? { ok: false, reason: "there is no such file" } : { ok: true, text };
    },
    // Revisions are files called `REVISION:PATH`.
    readRevision(revision, file) {
      const text = held.get(`${revision}:${file}`);
      return text === undefined ? { ok: false, reason: `git says: path '${file}' does not exist in '${revision}'` } : { ok: true, text };
    },
    readStdin: () => Promise.resolve(stdin),
    writeFile: (file, text) => void held.set(file, text),
    exists: (file) => held.has(file) && !file.includes(":"),
    colour: { stdout: false, stderr: false },
    isWatched: false,
    now: () => 1_700_000_000_000,
    signals: { on: (signal, listener) => listeners.push({ signal, listener }), exit: (code) => onExit(code) },
    raise(signal) {
      for (const one of listeners) if (one.signal === signal) one.listener();
    },
  };
}
