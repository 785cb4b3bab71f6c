// Answers that later requests may refer to, by their own id or by that of an item in them. Each call whole or not at all.

import type { Selectable } from "kysely";
import type { FoundAnswer, Storage } from "../contract/storage.ts";
import { addOnce, type Connected, type Db, insertNumbered, transaction } from "./database.ts";
import type { Tables } from "./tables.ts";

type AnswerMethods = Pick<Storage, "addKeptAnswer" | "keptAnswer" | "keptAnswerOfItem" | "deleteKeptAnswer"> & {
  removeExpiredAnswers(nowMs: number): Promise<void>;
};

export function createAnswers(connected: Connected): AnswerMethods {
  const { db } = connected;
  const rowOf = (from: Db, id: string) => from.selectFrom("answers").selectAll().where("id", "=", id).executeTakeFirst();

  async function remove(from: Db, seq: number): Promise<void> {
    await from.deleteFrom("answer_items").where("answer_seq", "=", seq).execute();
    await from.deleteFrom("answers").where("seq", "=", seq).execute();
  }

  async function answerOf(row: Selectable<Tables["answers"]>): Promise<FoundAnswer> {
    const { seq, id, owner, dialect, kept_by, follows, created_ms, expires_ms, input, answer } = row;
    if (input === null || answer === null) return "deleted";
    const items = await db.selectFrom("answer_items").select("item_id").where("answer_seq", "=", seq).execute();
    const itemIds = items.map(({ item_id }) => item_id);
    const links = { ...(kept_by === null ? {} : { keptBy: kept_by }), ...(follows === null ? {} : { follows }) };
    return { id, owner, dialect, ...links, createdMs: created_ms, expiresMs: expires_ms, input, answer, itemIds };
  }

  return {
    async addKeptAnswer({ id, owner, dialect, keptBy = null, follows = null, createdMs, expiresMs, input, answer, itemIds }) {
      await transaction(connected, async (to) => {
        const known = await rowOf(to, id);
        if (known?.answer === null) return;
        if (known !== undefined) await remove(to, known.seq);
        const row = { id, owner, dialect, kept_by: keptBy, follows, created_ms: createdMs, expires_ms: expiresMs, input, answer };
        const seq = await insertNumbered(connected, to, "answers", "seq", row);
        const items = [...new Set(itemIds)].map((item_id) => ({ item_id, answer_seq: seq }));
        await addOnce(connected, to, "answer_items", "item_id", items);
      });
    },
    async keptAnswer(id) {
      const row = await rowOf(db, id);
      return row && answerOf(row);
    },
    async keptAnswerOfItem(itemId, owner) {
      const row = await db
        .selectFrom("answer_items")
        .innerJoin("answers", "answers.seq", "answer_items.answer_seq")
        .selectAll("answers")
        .where("item_id", "=", itemId)
        .where("owner", "=", owner)
        .where("answer", "is not", null)
        .orderBy("seq", "desc")
        .limit(1)
        .executeTakeFirst();
      const found = row && (await answerOf(row));
      return found === "deleted" ? undefined : found;
    },
    deleteKeptAnswer: (id) =>
      transaction(connected, async (to) => {
        const row = await rowOf(to, id);
        if (row === undefined || row.answer === null) return false;
        await to.updateTable("answers").set({ input: null, answer: null }).where("seq", "=", row.seq).execute();
        await to.deleteFrom("answer_items").where("answer_seq", "=", row.seq).execute();
        return true;
      }),
    async removeExpiredAnswers(nowMs) {
      const over = await db.selectFrom("answers").select("seq").where("expires_ms", "<=", nowMs).execute();
      for (const { seq } of over) await transaction(connected, (to) => remove(to, seq));
    },
  };
}
