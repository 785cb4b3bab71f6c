// A store in one SQLite file, by Node's own SQLite. The file is this process's alone: a second gateway on it would run its batches again.
// Large contents lie in pieces, and readers let others have a turn between two of them.

import { DatabaseSync } from "node:sqlite";
import { setImmediate as turn } from "node:timers/promises";
import {
  type BatchStatus,
  type LineOutcome,
  type NativePart,
  type Storage,
  type StoredBatch,
  type StoredFile,
  UNFINISHED,
} from "../contract/storage.ts";
import { MIGRATIONS } from "./migrations.ts";
import { createAnswers } from "./sqlite-answers.ts";

const PIECE_BYTES = 256 * 1024;
const UNFINISHED_LIST = UNFINISHED.map((status) => `'${status}'`).join(", ");

interface FileRow {
  readonly id: string;
  readonly owner: string;
  readonly filename: string;
  readonly purpose: string;
  readonly bytes: number;
  readonly created_ms: number;
  readonly expires_ms: number | null;
}

/** Throws when the file cannot be opened, is another program's, or is in use. */
export function openSqlite(path: string): Storage {
  const db = new DatabaseSync(path);
  try {
    prepare(db);
  } catch (error) {
    db.close();
    throw error;
  }
  // Rows are what the statements above them select.
  const all = <Row>(sql: string, ...values: (string | number | null)[]): Row[] => db.prepare(sql).all(...values) as unknown as Row[];
  const run = (sql: string, ...values: (string | number | null | Uint8Array)[]) => db.prepare(sql).run(...values);
  const bodies = (sql: string, ...values: (string | number)[]): StoredBatch[] =>
    all<{ body: string }>(sql, ...values).map(({ body }) => JSON.parse(body) as StoredBatch);
  const addPiece = db.prepare("INSERT INTO file_pieces (file_id, piece, bytes) VALUES (?, ?, ?)");

  const addPartLine = db.prepare("INSERT INTO part_lines (batch_id, line, part) VALUES (?, ?, ?)");
  const partsOf = (batchId: string): NativePart[] =>
    all<{ body: string }>("SELECT body FROM parts WHERE batch_id = ? ORDER BY part", batchId).map(
      ({ body }) => JSON.parse(body) as NativePart,
    );
  const savePart = (part: NativePart) =>
    run("UPDATE parts SET is_over = ?, body = ? WHERE part = ?", part.status === "over" ? 1 : 0, JSON.stringify(part), part.part);
  const answers = createAnswers(db);

  const removeFile = (id: string): void => {
    run("DELETE FROM files WHERE id = ?", id);
    run("DELETE FROM file_pieces WHERE file_id = ?", id);
  };

  return {
    async addFile(file, content) {
      removeFile(file.id);
      let bytes = 0;
      let piece = 0;
      try {
        for await (const chunk of pieces(content)) {
          addPiece.run(file.id, piece++, chunk);
          bytes += chunk.length;
        }
      } catch (error) {
        removeFile(file.id);
        throw error;
      }
      const { id, owner, filename, purpose, createdMs, expiresMs = null } = file;
      run(
        "INSERT INTO files (id, owner, filename, purpose, bytes, created_ms, expires_ms) VALUES (?, ?, ?, ?, ?, ?, ?)",
        ...[id, owner, filename, purpose, bytes, createdMs, expiresMs],
      );
      return { ...file, bytes };
    },
    async file(id) {
      return all<FileRow>("SELECT * FROM files WHERE id = ?", id).map(fileOf)[0];
    },
    async files({ owner, after, limit, purpose, oldestFirst }) {
      const [sign, order] = oldestFirst ? [">", "ASC"] : ["<", "DESC"];
      return all<FileRow>(
        `SELECT * FROM files WHERE owner = ?1 AND (?2 IS NULL OR purpose = ?2)
         AND (?3 IS NULL OR seq ${sign} (SELECT seq FROM files WHERE id = ?3)) ORDER BY seq ${order} LIMIT ?4`,
        ...[owner, purpose ?? null, after ?? null, limit + 1],
      ).map(fileOf);
    },
    async *content(id) {
      for (let piece = 0; ; piece += 1) {
        const [row] = all<{ bytes: Uint8Array }>("SELECT bytes FROM file_pieces WHERE file_id = ? AND piece = ?", id, piece);
        if (row === undefined) return;
        yield row.bytes;
        await turn();
      }
    },
    async removeFile(id) {
      removeFile(id);
    },
    async removeExpired(nowMs) {
      const over = all<{ id: string }>(
        `SELECT id FROM files WHERE expires_ms <= ?
         AND id NOT IN (SELECT input_file_id FROM batches WHERE status IN (${UNFINISHED_LIST}))`,
        nowMs,
      );
      for (const { id } of over) removeFile(id);
      answers.removeExpired(nowMs);
    },

    async addBatch(batch) {
      const { id, owner, status, inputFileId } = batch;
      run(
        "INSERT INTO batches (id, owner, status, input_file_id, body) VALUES (?, ?, ?, ?, ?)",
        ...[id, owner, status, inputFileId, JSON.stringify(batch)],
      );
    },
    async batch(id) {
      return bodies("SELECT body FROM batches WHERE id = ?", id)[0];
    },
    async batches({ owner, after, limit }) {
      return after === undefined
        ? bodies("SELECT body FROM batches WHERE owner = ? ORDER BY seq DESC LIMIT ?", owner, limit + 1)
        : bodies(
            "SELECT body FROM batches WHERE owner = ? AND seq < (SELECT seq FROM batches WHERE id = ?) ORDER BY seq DESC LIMIT ?",
            ...[owner, after, limit + 1],
          );
    },
    async unfinishedBatches() {
      return bodies(`SELECT body FROM batches WHERE status IN (${UNFINISHED_LIST}) ORDER BY seq`);
    },
    async changeBatch(batch, from: BatchStatus) {
      const sql = "UPDATE batches SET status = ?, body = ? WHERE id = ? AND status = ?";
      return run(sql, batch.status, JSON.stringify(batch), batch.id, from).changes === 1;
    },

    async addResult(batchId, { line, outcome, text }) {
      run("INSERT OR IGNORE INTO batch_results (batch_id, line, outcome, text) VALUES (?, ?, ?, ?)", batchId, line, outcome, text);
    },
    async doneLines(batchId) {
      return new Set(all<{ line: number }>("SELECT line FROM batch_results WHERE batch_id = ?", batchId).map(({ line }) => line));
    },
    async countResults(batchId) {
      const rows = all<{ outcome: LineOutcome; count: number }>(
        `SELECT outcome, count(*) AS count FROM batch_results WHERE batch_id = ?1 AND line NOT IN
         (SELECT line FROM part_lines JOIN parts USING (part) WHERE part_lines.batch_id = ?1 AND is_over = 0) GROUP BY outcome`,
        batchId,
      );
      const elsewhere = partsOf(batchId).filter(({ status }) => status !== "over");
      const of = (outcome: "completed" | "failed"): number =>
        elsewhere.reduce((sum, { counts }) => sum + counts[outcome], rows.find((row) => row.outcome === outcome)?.count ?? 0);
      return { completed: of("completed"), failed: of("failed") };
    },
    async *results(batchId, outcomes) {
      const wanted = JSON.stringify(outcomes);
      for (let after = 0; ; await turn()) {
        const rows = all<{ line: number; text: string }>(
          `SELECT line, text FROM batch_results WHERE batch_id = ? AND line > ?
           AND outcome IN (SELECT value FROM json_each(?)) ORDER BY line LIMIT 100`,
          ...[batchId, after, wanted],
        );
        for (const { text } of rows) yield text;
        const last = rows.at(-1);
        if (last === undefined) return;
        after = last.line;
      }
    },
    async removeResults(batchId) {
      for (const table of ["batch_results", "part_answers", "part_lines", "parts"]) run(`DELETE FROM ${table} WHERE batch_id = ?`, batchId);
    },

    async addPart({ lines, ...part }) {
      db.exec("BEGIN");
      try {
        const { lastInsertRowid } = run("INSERT INTO parts (batch_id, is_over, body) VALUES (?, 0, '')", part.batchId);
        const number = Number(lastInsertRowid);
        for (const line of lines) addPartLine.run(part.batchId, line, number);
        savePart({ ...part, part: number, status: "planned", counts: { completed: 0, failed: 0 } });
        db.exec("COMMIT");
      } catch (error) {
        db.exec("ROLLBACK");
        throw error;
      }
    },
    async parts(batchId) {
      return partsOf(batchId);
    },
    async changePart(part) {
      savePart(part);
    },
    async removePart(batchId, part) {
      run("DELETE FROM part_lines WHERE batch_id = ? AND part = ?", batchId, part);
      run("DELETE FROM parts WHERE part = ?", part);
    },
    async releaseLines(batchId, lines) {
      const wanted = JSON.stringify(lines);
      for (const table of ["part_answers", "part_lines"])
        run(`DELETE FROM ${table} WHERE batch_id = ? AND line IN (SELECT value FROM json_each(?))`, batchId, wanted);
    },
    async linesOfParts(batchId, part) {
      const rows = all<{ line: number }>(
        "SELECT line FROM part_lines WHERE batch_id = ?1 AND (?2 IS NULL OR part = ?2)",
        ...[batchId, part ?? null],
      );
      return new Set(rows.map(({ line }) => line));
    },
    async addAnswer(batchId, line, text) {
      run("INSERT OR IGNORE INTO part_answers (batch_id, line, text) VALUES (?, ?, ?)", batchId, line, text);
    },
    async answer(batchId, line) {
      return all<{ text: string }>("SELECT text FROM part_answers WHERE batch_id = ? AND line = ?", batchId, line)[0]?.text;
    },
    addKeptAnswer: async (answer) => answers.add(answer),
    keptAnswer: async (id) => answers.find(id),
    keptAnswerOfItem: async (itemId, owner) => answers.ofItem(itemId, owner),
    deleteKeptAnswer: async (id) => answers.delete(id),
    async close() {
      db.close();
    },
  };
}

/** Migrations that the file has not seen yet, each whole or not at all; and what a crash left behind. */
function prepare(db: DatabaseSync): void {
  db.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
  // SQLite's own number for whoever uses the file; it selects one row.
  const { user_version: seen } = db.prepare("PRAGMA user_version").get() as { user_version: number };
  if (seen > MIGRATIONS.length) throw new Error("it was written by a newer version");
  for (const [index, sql] of MIGRATIONS.entries()) {
    if (index >= seen) db.exec(`BEGIN IMMEDIATE; ${sql}; PRAGMA user_version = ${index + 1}; COMMIT`);
  }
  db.exec("DELETE FROM file_pieces WHERE file_id NOT IN (SELECT id FROM files)");
}

function fileOf({ id, owner, filename, purpose, bytes, created_ms: createdMs, expires_ms: expiresMs }: FileRow): StoredFile {
  return { id, owner, filename, purpose, bytes, createdMs, ...(expiresMs === null ? {} : { expiresMs }) };
}

/** The same bytes in pieces of one size, but for the last. */
async function* pieces(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < PIECE_BYTES) continue;
    const joined = Buffer.concat(waiting, size);
    const whole = size - (size % PIECE_BYTES);
    for (let at = 0; at < whole; at += PIECE_BYTES) yield joined.subarray(at, at + PIECE_BYTES);
    waiting = [joined.subarray(whole)];
    size -= whole;
  }
  if (size > 0) yield Buffer.concat(waiting, size);
}
