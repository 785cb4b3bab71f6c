// What outlives the process: clients' files, batches with the results of their lines, and answers that can be referred to. A store is one of these, whatever database is behind it.
// Types only. Its methods reject for a broken database alone; what is not there is undefined. Times are Unix milliseconds.

import type { NativeState } from "./batches.ts";

/** The owner of what was made while nobody had to show a key, or with the master key. Otherwise it is the principal's `owner`. */
export const EVERYBODY = "";

export interface StoredFile {
  readonly id: string;
  readonly owner: string;
  readonly filename: string;
  /** As the client said it; `batch_output` for what a batch wrote. */
  readonly purpose: string;
  readonly bytes: number;
  readonly createdMs: number;
  readonly expiresMs?: number | undefined;
}

export const BATCH_STATUSES = [
  "validating",
  "in_progress",
  "finalizing",
  "cancelling",
  "completed",
  "failed",
  "cancelled",
  "expired",
] as const;
export type BatchStatus = (typeof BATCH_STATUSES)[number];

export const UNFINISHED: readonly BatchStatus[] = ["validating", "in_progress", "finalizing", "cancelling"];

/** What is wrong with an input file. Lines count from 1. */
export interface BatchFault {
  readonly code: string;
  readonly message: string;
  readonly line: number | null;
  readonly param: string | null;
}

export interface ResultCounts {
  readonly completed: number;
  readonly failed: number;
}

export interface StoredBatch {
  readonly id: string;
  readonly owner: string;
  /** The `ref` of the principal that made it, in whose name its lines run; undefined: nobody had to show a key. */
  readonly by?: string | undefined;
  /** A path that some dialect is spoken at (`/v1/chat/completions`). */
  readonly endpoint: string;
  readonly inputFileId: string;
  readonly completionWindow: string;
  readonly metadata: Readonly<Record<string, string>> | null;
  readonly status: BatchStatus;
  /** When it came to each status. */
  readonly sinceMs: Readonly<Partial<Record<BatchStatus, number>>>;
  readonly expiresMs: number;
  /** Lines to run; 0 until they have been counted. */
  readonly total: number;
  /** Once it is over; until then the results are counted. */
  readonly counts?: ResultCounts | undefined;
  readonly faults: readonly BatchFault[];
  readonly outputFileId?: string | undefined;
  readonly errorFileId?: string | undefined;
}

/**
 * A batch at a provider, made of some lines of one of ours. `ready`: its file is up, where it has one. `creating`: it may have been made or not.
 * `ended`: its results are still at the provider. `over`: every line has its result, and nothing is at the provider any more.
 */
export interface NativePart {
  readonly batchId: string;
  /** Never the same twice in a store. */
  readonly part: number;
  /** `provider/model` */
  readonly deployment: string;
  /** The provider's. */
  readonly dialect: string;
  readonly status: "planned" | "ready" | "creating" | "running" | "ended" | "over";
  readonly createdMs: number;
  /** As the provider counts, while its lines have no results here. */
  readonly counts: ResultCounts;
  /** Ids at the provider. */
  readonly fileId?: string | undefined;
  readonly nativeId?: string | undefined;
  readonly isCancelAsked?: true | undefined;
  readonly end?:
    | {
        /** `lost`: whatever became of it, nobody here can learn it. */
        readonly state: Exclude<NativeState, "running"> | "lost";
        /** Ids of those that hold results. */
        readonly files: readonly string[];
        readonly fault?: { readonly code?: string | undefined; readonly message: string } | undefined;
      }
    | undefined;
}

export interface NewPart extends Pick<NativePart, "batchId" | "deployment" | "dialect" | "createdMs"> {
  /** Of the input file. */
  readonly lines: readonly number[];
}

/** `unrun`: the batch was over before its turn came. */
export type LineOutcome = "completed" | "failed" | "unrun";

export interface LineResult {
  /** Of the input file, from 1. */
  readonly line: number;
  readonly outcome: LineOutcome;
  /** One line of JSON, as it goes into the output or the error file. */
  readonly text: string;
}

/** An answer that later requests may refer to, with what it answered. Holds prompts: there is one only where gateway.yaml says so. */
export interface StoredAnswer {
  readonly id: string;
  readonly owner: string;
  /** The dialect its texts are of. */
  readonly dialect: string;
  /** The provider that gave the id and keeps the answer itself; undefined for an id of ours. */
  readonly keptBy?: string | undefined;
  /** The id of the answer it follows. */
  readonly follows?: string | undefined;
  readonly createdMs: number;
  readonly expiresMs: number;
  /** JSON: the items that were asked, without those of the answers before. */
  readonly input: string;
  /** JSON: the answer as its client got it. */
  readonly answer: string;
  /** Ids of the items of both. */
  readonly itemIds: readonly string[];
}

/** `deleted`: it was there, and nobody may refer to it any more. */
export type FoundAnswer = StoredAnswer | "deleted" | undefined;

export interface Page {
  readonly owner: string;
  /** The id before the page's first. */
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface Storage {
  /** Its content is there whole or not at all. A file of the same id is replaced. */
  addFile(file: Omit<StoredFile, "bytes">, content: AsyncIterable<Uint8Array>): Promise<StoredFile>;
  file(id: string): Promise<StoredFile | undefined>;
  /** Newest first unless `oldestFirst`; up to one more than `limit`. */
  files(page: Page & { readonly purpose?: string | undefined; readonly oldestFirst: boolean }): Promise<readonly StoredFile[]>;
  /** Piece by piece; nothing for a file that is not there. */
  content(id: string): AsyncIterable<Uint8Array>;
  removeFile(id: string): Promise<void>;
  /** Files and answers whose time is over, but for the input of an unfinished batch. */
  removeExpired(nowMs: number): Promise<void>;

  addBatch(batch: StoredBatch): Promise<void>;
  batch(id: string): Promise<StoredBatch | undefined>;
  /** Newest first; up to one more than `limit`. */
  batches(page: Page): Promise<readonly StoredBatch[]>;
  unfinishedBatches(): Promise<readonly StoredBatch[]>;
  /** False, and nothing changed, when its status is no longer `from`. */
  changeBatch(batch: StoredBatch, from: BatchStatus): Promise<boolean>;
  /** Only `holder` may drive it until then, or until it lets go. False when somebody else may. */
  holdBatch(id: string, holder: string, untilMs: number, nowMs: number): Promise<boolean>;
  letGoOfBatch(id: string, holder: string): Promise<void>;

  /** The first result of a line counts. */
  addResult(batchId: string, result: LineResult): Promise<void>;
  /** Lines that have a result. */
  doneLines(batchId: string): Promise<ReadonlySet<number>>;
  /** Of a part that is not over, the provider's own counts. */
  countResults(batchId: string): Promise<ResultCounts>;
  /** In the order of the input. */
  results(batchId: string, outcomes: readonly LineOutcome[]): AsyncIterable<string>;
  /** With the parts and their answers. */
  removeResults(batchId: string): Promise<void>;

  /** Whole or not at all. */
  addPart(part: NewPart): Promise<void>;
  parts(batchId: string): Promise<readonly NativePart[]>;
  changePart(part: NativePart): Promise<void>;
  /** Its lines are in no part any more. */
  removePart(batchId: string, part: number): Promise<void>;
  /** Lines that are in no part any more, and of which nobody has said anything. */
  releaseLines(batchId: string, lines: readonly number[]): Promise<void>;
  /** Of one part, or of all. */
  linesOfParts(batchId: string, part?: number): Promise<ReadonlySet<number>>;
  /** What a provider said of a line, until it is made a result. The first counts. */
  addAnswer(batchId: string, line: number, text: string): Promise<void>;
  answer(batchId: string, line: number): Promise<string | undefined>;
  /** An answer of the same id is replaced, unless it was deleted. */
  addKeptAnswer(answer: StoredAnswer): Promise<void>;
  /** Also one whose time is over, as long as it has not been removed. */
  keptAnswer(id: string): Promise<FoundAnswer>;
  /** The newest that has an item of that id. */
  keptAnswerOfItem(itemId: string, owner: string): Promise<StoredAnswer | undefined>;
  /** Its content is gone; that it was deleted is known until its time is over. False when there is none. */
  deleteKeptAnswer(id: string): Promise<boolean>;

  close(): Promise<void>;
}

/** What of a store keeping answers takes. */
export type AnswerStore = Pick<Storage, "addKeptAnswer" | "keptAnswer" | "keptAnswerOfItem" | "deleteKeptAnswer" | "removeExpired">;
