// The answers of a store in SQLite: statements prepared once, each call whole or not at all. Used by sqlite.ts alone.

import type { DatabaseSync } from "node:sqlite";
import type { FoundAnswer, StoredAnswer } from "../contract/storage.ts";

export interface SqliteAnswers {
  add(answer: StoredAnswer): void;
  find(id: string): FoundAnswer;
  ofItem(itemId: string, owner: string): StoredAnswer | undefined;
  delete(id: string): boolean;
  removeExpired(nowMs: number): void;
}

interface AnswerRow {
  readonly seq: number;
  readonly id: string;
  readonly owner: string;
  readonly dialect: string;
  readonly kept_by: string | null;
  readonly follows: string | null;
  readonly created_ms: number;
  readonly expires_ms: number;
  /** Both null once it has been deleted. */
  readonly input: string | null;
  readonly answer: string | null;
}

export function createAnswers(db: DatabaseSync): SqliteAnswers {
  const insert = db.prepare(
    `INSERT INTO answers (id, owner, dialect, kept_by, follows, created_ms, expires_ms, input, answer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     RETURNING seq`,
  );
  const insertItem = db.prepare("INSERT OR IGNORE INTO answer_items (item_id, answer_seq) VALUES (?, ?)");
  const byId = db.prepare("SELECT * FROM answers WHERE id = ?");
  const itemIdsOf = db.prepare("SELECT item_id FROM answer_items WHERE answer_seq = ?");
  const byItem = db.prepare(
    `SELECT answers.* FROM answer_items JOIN answers ON seq = answer_seq WHERE item_id = ? AND owner = ? AND answer IS NOT NULL
     ORDER BY seq DESC LIMIT 1`,
  );
  const wipe = db.prepare("UPDATE answers SET input = NULL, answer = NULL WHERE seq = ?");
  const removeItems = db.prepare("DELETE FROM answer_items WHERE answer_seq = ?");
  const remove = db.prepare("DELETE FROM answers WHERE seq = ?");
  const over = db.prepare("SELECT seq FROM answers WHERE expires_ms <= ?");

  // Rows are what the statements select.
  const rowOf = (id: string) => byId.get(id) as AnswerRow | undefined;
  const answerOf = ({ seq, id, owner, dialect, kept_by, follows, created_ms, expires_ms, input, answer }: AnswerRow): FoundAnswer => {
    if (input === null || answer === null) return "deleted";
    const itemIds = (itemIdsOf.all(seq) as unknown as { readonly item_id: string }[]).map(({ item_id }) => item_id);
    const links = { ...(kept_by === null ? {} : { keptBy: kept_by }), ...(follows === null ? {} : { follows }) };
    return { id, owner, dialect, ...links, createdMs: created_ms, expiresMs: expires_ms, input, answer, itemIds };
  };
  function whole<T>(work: () => T): T {
    db.exec("BEGIN IMMEDIATE");
    try {
      const done = work();
      db.exec("COMMIT");
      return done;
    } catch (error) {
      db.exec("ROLLBACK");
      throw error;
    }
  }

  return {
    add: ({ id, owner, dialect, keptBy = null, follows = null, createdMs, expiresMs, input, answer, itemIds }) =>
      whole(() => {
        const known = rowOf(id);
        if (known?.answer === null) return;
        if (known !== undefined) {
          removeItems.run(known.seq);
          remove.run(known.seq);
        }
        const { seq } = insert.get(id, owner, dialect, keptBy, follows, createdMs, expiresMs, input, answer) as { readonly seq: number };
        for (const itemId of itemIds) insertItem.run(itemId, seq);
      }),
    find(id) {
      const row = rowOf(id);
      return row && answerOf(row);
    },
    ofItem(itemId, owner) {
      const row = byItem.get(itemId, owner) as AnswerRow | undefined;
      const found = row && answerOf(row);
      return found === "deleted" ? undefined : found;
    },
    delete: (id) =>
      whole(() => {
        const row = rowOf(id);
        if (row === undefined || row.answer === null) return false;
        wipe.run(row.seq);
        removeItems.run(row.seq);
        return true;
      }),
    removeExpired: (nowMs) =>
      whole(() => {
        for (const { seq } of over.all(nowMs) as unknown as { readonly seq: number }[]) {
          removeItems.run(seq);
          remove.run(seq);
        }
      }),
  };
}
