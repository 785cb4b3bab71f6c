// Lines of the log → standard error, many at once: a system call for each would cost as much as the rest of telling of a request. What is waiting is at most
// some milliseconds old, and is written at once before anything else is said there, and at the end of the process, whichever way it ends by itself
// (a signal it listens to, `process.exit`, an error nobody caught). Killed from outside (SIGKILL, SIGHUP, no memory) it loses what was waiting.
//
// Whoever reads may be slow: then lines wait in memory, and what is beyond MOST_WAITING is dropped, and said to be. No request waits for its line.
// Other processes may write to the same pipe: nothing is torn, because no more is written in one go than the system takes whole or not at all.

import { LineBuffer } from "../ledger/line-buffer.ts";

/** Bytes that were taken. 0: none can be taken now. Undefined: nobody reads any more. */
export type WriteSome = (bytes: Uint8Array) => number | undefined;

export interface LogWriterInput {
  readonly write: WriteSome;
  /** Does not keep the process. */
  readonly setTimer: (callback: () => void, ms: number) => { close(): void };
  /** Blocks the process. */
  readonly sleep: (ms: number) => void;
  readonly now: () => number;
}

export interface LogWriter {
  /** With its line break. Returns at once. */
  add(line: string): void;
  /** What can be written is written before this returns. */
  flush(): void;
  /** All is written before this returns, unless nobody takes it for too long. */
  end(): void;
}

const LONGEST_MS = 5;
const AGAIN_MS = 20;
const WORTH_WRITING = 64 * 1024;
/** Bytes. */
export const MOST_WAITING = 4 * 1024 * 1024;
/** PIPE_BUF of Linux. A longer line goes as it is. */
export const MOST_AT_ONCE = 4096;
const LONGEST_END_MS = 2_000;
const LINE_BREAK = 10;

export function createLogWriter({ write, setTimer, sleep, now }: LogWriterInput): LogWriter {
  const waiting = new LineBuffer();
  /** Of what was begun to be written. */
  let rest: Uint8Array | undefined;
  let dropped = 0;
  let isGone = false;
  let timer: { close(): void } | undefined;

  function flush(): void {
    timer?.close();
    timer = undefined;
    while (rest !== undefined || waiting.length > 0 || dropped > 0) {
      rest ??= taken();
      const piece = rest.subarray(0, endOfPiece(rest));
      const written = isGone ? piece.length : write(piece);
      if (written === undefined) isGone = true;
      else if (written < rest.length) rest = rest.subarray(written);
      else rest = undefined;
      if (written === 0) {
        timer = setTimer(flush, AGAIN_MS);
        return;
      }
    }
  }

  function taken(): Uint8Array {
    if (dropped > 0) waiting.add(`${dropped} lines of the log were dropped: nobody took them in time\n`);
    dropped = 0;
    return waiting.take();
  }

  return {
    add(line) {
      if (waiting.length + line.length > MOST_WAITING) {
        dropped += 1;
        return;
      }
      waiting.add(line);
      if (waiting.length >= WORTH_WRITING && rest === undefined) flush();
      else timer ??= setTimer(flush, LONGEST_MS);
    },
    flush,
    end() {
      const untilMs = now() + LONGEST_END_MS;
      for (flush(); timer !== undefined && now() < untilMs; flush()) sleep(AGAIN_MS);
    },
  };
}

/** Whole lines, as many as go at once. */
function endOfPiece(bytes: Uint8Array): number {
  if (bytes.length <= MOST_AT_ONCE) return bytes.length;
  const last = bytes.lastIndexOf(LINE_BREAK, MOST_AT_ONCE - 1);
  if (last !== -1) return last + 1;
  const first = bytes.indexOf(LINE_BREAK, MOST_AT_ONCE);
  return first === -1 ? bytes.length : first + 1;
}
