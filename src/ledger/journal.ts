// Where records wait for the database: a folder of files of lines, only ever appended to, each flushed to the disk before it is called safe. A file goes
// once the store has all of it. Several processes may have one folder: each has a part of it, and takes over what one that ended has left there.

import { randomUUID } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { appendFile, type FileHandle, open, rm } from "node:fs/promises";
import { join } from "node:path";
import type { LedgerRecord } from "../contract/ledger.ts";
import { readLine } from "./line-rows.ts";

/** One file. */
export interface Segment {
  readonly path: string;
  /** Records that the store has not said it has. */
  waiting: number;
  bytes: number;
  /** Nothing more is written to it. */
  isSealed: boolean;
  /** Some of its records are nowhere else: it has to be read again. */
  isOnlyHere: boolean;
}

/** Records as lines of text, each with its line break. */
export interface Lines {
  readonly bytes: Buffer;
  readonly count: number;
}

export interface Journal {
  /** Of processes that ended, or of this one's last life. */
  readonly left: readonly Segment[];
  /** Files that only a version before this one can read. They are left as they are. */
  readonly unread: readonly string[];
  /** Resolves once they are on the disk. Rejects when the disk does not take them; then some may be there all the same. */
  append(lines: Lines): Promise<Segment>;
  seal(segment: Segment): Promise<void>;
  /** What broke off in the middle of a line is passed over. */
  read(segment: Segment): AsyncIterable<string>;
  /** Unless something of it waits by then. */
  remove(segment: Segment): Promise<void>;
  /** Records that no store takes, for somebody to look at. */
  setAside(lines: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** Undefined when another process has it. */
export type ClaimFile = (lockFile: string) => { release(): void } | undefined;

export const SEGMENT_BYTES = 4 * 1024 * 1024;
const MOST_PROCESSES = 256;
const EXTENSION = ".lines";
/** Lines of another form, each an object. */
const OLD_EXTENSION = ".ndjson";
/** Beside the parts: not read again. */
export const ASIDE = "refused.lines";

/** Throws when the folder cannot be made or written to. */
export function openJournal(folder: string, claim: ClaimFile): Journal {
  mkdirSync(folder, { recursive: true });
  const { part, release } = claimPart(folder, claim);
  takeOver(folder, part, claim);
  const left = filesIn(part).map((name) => segmentOf(join(part, name), true));
  const unread = segmentsBelow(folder, OLD_EXTENSION);
  let current: OpenSegment | undefined;

  /** Nothing is closed while it is written to. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done;
    return done;
  };

  async function begin(): Promise<OpenSegment> {
    const segment = segmentOf(join(part, `${randomUUID()}${EXTENSION}`), false);
    const file = await open(segment.path, "a");
    // The folder has to know of it too, before anything in it is safe.
    const directory = await open(part, "r");
    await directory.sync().finally(() => directory.close());
    return { segment, file, sync: coalesced(() => file.datasync()) };
  }
  async function seal(segment: Segment): Promise<void> {
    segment.isSealed = true;
    if (current?.segment !== segment) return;
    const { file, sync } = current;
    current = undefined;
    // Whoever waits for its last records is told by this.
    await sync().finally(() => file.close());
  }

  async function write({ bytes, count }: Lines): Promise<OpenSegment> {
    if (current !== undefined && current.segment.bytes >= SEGMENT_BYTES) await seal(current.segment);
    current ??= await begin();
    const { segment, file } = current;
    const written = current;
    try {
      await file.appendFile(bytes);
    } catch (error) {
      // Whatever of it is there ends in a broken line, so nothing may follow.
      await seal(segment).catch(() => {});
      throw error;
    }
    segment.bytes += bytes.length;
    segment.waiting += count;
    return written;
  }

  return {
    left,
    unread,
    async append(lines) {
      // The next ones are written while these are being flushed: a process that is killed loses nothing that was written.
      const { segment, sync } = await inTurn(() => write(lines));
      await sync();
      return segment;
    },
    seal: (segment) => inTurn(() => seal(segment)),
    async *read({ path }) {
      if (!existsSync(path)) return;
      for await (const line of linesOf(path)) if (readLine(line) !== undefined) yield line;
    },
    remove: (segment) =>
      inTurn(async () => {
        // Somebody may have written to it while this waited for its turn.
        if (segment.waiting > 0) return;
        await seal(segment);
        await rm(segment.path, { force: true });
      }),
    setAside: (lines) => appendFile(join(folder, ASIDE), lines.map((line) => `${line}\n`).join("")),
    close: () =>
      inTurn(async () => {
        if (current !== undefined) await seal(current.segment);
        release();
      }),
  };
}

interface OpenSegment {
  readonly segment: Segment;
  readonly file: FileHandle;
  /** Resolves once all that has been written by now is on the disk. */
  readonly sync: () => Promise<void>;
}

/** Of all who ask while one is under way the next is for all. */
function coalesced(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    next ??= running
      .catch(() => {})
      .then(() => {
        next = undefined;
        running = work();
        return running;
      });
    return next;
  };
}

/** Records that wait in a folder, for whoever looks at it from outside: those of running processes too. */
export async function* readWaiting(folder: string): AsyncGenerator<LedgerRecord> {
  for (const path of segmentsBelow(folder)) {
    try {
      for await (const line of linesOf(path)) {
        const record = readLine(line);
        if (record !== undefined) yield record;
      }
    } catch (error) {
      // It may go while we look: then the store has it.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
}

/** Not as `readline` sees them: it ends a line at characters that JSON has in its texts as they are. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let begun = "";
  for await (const piece of createReadStream(path, "utf8")) {
    const [first = "", ...others] = String(piece).split("\n");
    const next = others.pop();
    if (next === undefined) begun += first;
    else {
      yield begun + first;
      yield* others;
      begun = next;
    }
  }
  yield begun;
}

function segmentsBelow(folder: string, extension = EXTENSION): string[] {
  if (!existsSync(folder)) return [];
  return partsOf(folder).flatMap((part) => filesIn(join(folder, part), extension).map((name) => join(folder, part, name)));
}

const segmentOf = (path: string, isLeft: boolean): Segment => ({ path, waiting: 0, bytes: 0, isSealed: isLeft, isOnlyHere: isLeft });
const filesIn = (part: string, extension = EXTENSION): string[] => readdirSync(part).filter((name) => name.endsWith(extension));
const partsOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() && /^\d+$/.test(entry.name) ? [entry.name] : []));

function claimPart(folder: string, claim: ClaimFile): { readonly part: string; release(): void } {
  for (let number = 0; number < MOST_PROCESSES; number += 1) {
    const held = claim(join(folder, `${number}.lock`));
    if (held === undefined) continue;
    const part = join(folder, String(number));
    mkdirSync(part, { recursive: true });
    return { part, release: held.release };
  }
  throw new Error(`${MOST_PROCESSES} processes have the journal ${folder} already`);
}

/** From parts that nobody has. */
function takeOver(folder: string, part: string, claim: ClaimFile): void {
  for (const other of partsOf(folder)) {
    const from = join(folder, other);
    if (from === part || filesIn(from).length === 0) continue;
    const held = claim(join(folder, `${other}.lock`));
    if (held === undefined) continue;
    for (const name of filesIn(from)) renameSync(join(from, name), join(part, name));
    held.release();
  }
}
