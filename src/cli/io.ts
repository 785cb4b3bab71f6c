// The process as the commands see it: everything they read and write outside themselves. A command is a function of its options and this;
// tests hand in another. The only file of this folder, beside main.ts, that touches the process.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { text } from "node:stream/consumers";
import type { ReadText } from "../config/load.ts";
import type { SignalSource } from "../http/stop-signals.ts";
import { createLogWriter, type LogWriter } from "./log-writer.ts";

export interface Io {
  /** Results: tables, or JSON. */
  readonly stdout: (text: string) => void;
  /** Findings, hints and progress. */
  readonly stderr: (text: string) => void;
  /** Lines about requests: to the same place in the same order, but some milliseconds late. */
  readonly log: (line: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Paths are relative to `cwd`. */
  readonly readFile: ReadText;
  /** A file as a git revision holds it; `file` is relative to `cwd`. */
  readonly readRevision: (revision: string, file: string) => ReturnType<ReadText>;
  readonly readStdin: () => Promise<string>;
  readonly writeFile: (file: string, text: string) => void;
  readonly exists: (file: string) => boolean;
  /** Whether each of the two may be coloured. */
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
  /** Whether somebody sits before standard error, to whom progress can be shown. */
  readonly isWatched: boolean;
  readonly now: () => number;
  readonly signals: SignalSource;
}

/** 0 done · 1 what was given is wrong · 2 wrong usage · 70 a bug of ours. */
export const EXIT = { ok: 0, findings: 1, usage: 2, bug: 70 } as const;

export function processIo(argv: readonly string[]): Io {
  const { env } = process;
  const cwd = process.cwd();
  const mayColour = !argv.includes("--no-color") && (env["NO_COLOR"] ?? "") === "";
  // Who reads may stop reading (`signalbox models | head`), or go away while a gateway serves: no reason to break.
  for (const stream of [process.stdout, process.stderr]) if (stream.listenerCount("error") === 0) stream.on("error", ignoreClosedPipe);
  const isForced = (env["FORCE_COLOR"] ?? "0") !== "0";
  let lines: LogWriter | undefined;
  return {
    stdout: (said) => void process.stdout.write(said),
    stderr(said) {
      if (lines === undefined) return void process.stderr.write(said);
      lines.add(said);
      lines.flush();
    },
    log(line) {
      lines ??= logToStderr();
      lines.add(line);
    },
    env,
    cwd,
    readFile(file) {
      try {
        return { ok: true, text: readFileSync(resolve(cwd, file), "utf8") };
      } catch (error) {
        return { ok: false, reason: reasonOf(error) };
      }
    },
    readRevision: (revision, file) => showRevision(cwd, revision, file),
    readStdin: () => text(process.stdin),
    writeFile(file, content) {
      mkdirSync(dirname(resolve(cwd, file)), { recursive: true });
      writeFileSync(resolve(cwd, file), content);
    },
    exists: (file) => existsSync(resolve(cwd, file)),
    colour: {
      stdout: mayColour && (isForced || process.stdout.isTTY === true),
      stderr: mayColour && (isForced || process.stderr.isTTY === true),
    },
    isWatched: process.stderr.isTTY === true,
    now: Date.now,
    signals: { on: (signal, listener) => process.on(signal, listener), exit: (code) => process.exit(code) },
  };
}

function logToStderr(): LogWriter {
  const lines = createLogWriter({
    write: writeToStderr,
    setTimer(callback, ms) {
      const timer = setTimeout(callback, ms).unref();
      return { close: () => clearTimeout(timer) };
    },
    sleep: (ms) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms),
    now: Date.now,
  });
  process.on("exit", () => lines.end());
  return lines;
}

/** Not by the stream: what that has taken and not written is lost where the process ends, and it takes everything. */
function writeToStderr(bytes: Uint8Array): number | undefined {
  try {
    return writeSync(process.stderr.fd, bytes);
  } catch (error) {
    // A disk that is full may have room again.
    return (error as NodeJS.ErrnoException).code === "EPIPE" ? undefined : 0;
  }
}

/** `file` is relative to `cwd`, which may be any folder of the repository. */
export function showRevision(cwd: string, revision: string, file: string): ReturnType<ReadText> {
  try {
    const argv = ["show", "--no-textconv", "--end-of-options", `${revision}:./${file}`];
    const text = execFileSync("git", argv, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: MOST_BYTES });
    return { ok: true, text };
  } catch (error) {
    const { stderr, code } = error as { stderr?: unknown; code?: string }; // of a process that failed, or could not be started
    if (code === "ENOENT") return { ok: false, reason: "git is not installed" };
    const [line = ""] = String(stderr ?? "").split("\n");
    return { ok: false, reason: line === "" ? reasonOf(error) : `git says: ${line.replace(/^fatal: /, "")}` };
  }
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

const MOST_BYTES = 64 * 1024 * 1024;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "permission denied",
  EISDIR: "it is a folder",
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException; // file system errors carry one; others give undefined
  return REASONS[code ?? ""] ?? error.message;
}
