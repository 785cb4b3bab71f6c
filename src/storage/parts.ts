// Batches at providers: which lines each is made of, and what was said of those until they have their results.

import type { NativePart, Storage } from "../contract/storage.ts";
import { addOnce, type Connected, type Db, insertNumbered, transaction } from "./database.ts";

type PartMethods = Pick<
  Storage,
  "addPart" | "parts" | "changePart" | "removePart" | "releaseLines" | "linesOfParts" | "addAnswer" | "answer" | "removeResults"
>;

const ROWS_AT_ONCE = 1000;

export function createParts(connected: Connected): PartMethods {
  const { db } = connected;
  const save = (to: Db, part: NativePart) =>
    to
      .updateTable("parts")
      .set({ is_over: part.status === "over" ? 1 : 0, body: JSON.stringify(part) })
      .where("part", "=", part.part)
      .execute();

  return {
    async addPart({ lines, ...part }) {
      const { batchId } = part;
      await transaction(connected, async (to) => {
        const number = await insertNumbered(connected, to, "parts", "part", { batch_id: batchId, is_over: 0, body: "" });
        for (let at = 0; at < lines.length; at += ROWS_AT_ONCE) {
          const rows = lines.slice(at, at + ROWS_AT_ONCE).map((line) => ({ batch_id: batchId, line, part: number }));
          await to.insertInto("part_lines").values(rows).execute();
        }
        await save(to, { ...part, part: number, status: "planned", counts: { completed: 0, failed: 0 } });
      });
    },
    async parts(batchId) {
      const rows = await db.selectFrom("parts").select("body").where("batch_id", "=", batchId).orderBy("part").execute();
      return rows.map(({ body }) => JSON.parse(body) as NativePart); // as it was saved
    },
    async changePart(part) {
      await save(db, part);
    },
    async removePart(batchId, part) {
      await transaction(connected, async (to) => {
        await to.deleteFrom("part_lines").where("batch_id", "=", batchId).where("part", "=", part).execute();
        await to.deleteFrom("parts").where("part", "=", part).execute();
      });
    },
    async releaseLines(batchId, lines) {
      await transaction(connected, async (to) => {
        for (let at = 0; at < lines.length; at += ROWS_AT_ONCE) {
          const some = lines.slice(at, at + ROWS_AT_ONCE);
          for (const table of ["part_answers", "part_lines"] as const)
            await to.deleteFrom(table).where("batch_id", "=", batchId).where("line", "in", some).execute();
        }
      });
    },
    async linesOfParts(batchId, part) {
      const lines = db.selectFrom("part_lines").select("line").where("batch_id", "=", batchId);
      const rows = await (part === undefined ? lines : lines.where("part", "=", part)).execute();
      return new Set(rows.map(({ line }) => line));
    },
    async addAnswer(batchId, line, text) {
      await addOnce(connected, db, "part_answers", "line", [{ batch_id: batchId, line, text }]);
    },
    async answer(batchId, line) {
      const row = await db
        .selectFrom("part_answers")
        .select("text")
        .where("batch_id", "=", batchId)
        .where("line", "=", line)
        .executeTakeFirst();
      return row?.text;
    },
    async removeResults(batchId) {
      await transaction(connected, async (to) => {
        for (const table of ["batch_results", "part_answers", "part_lines", "parts"] as const)
          await to.deleteFrom(table).where("batch_id", "=", batchId).execute();
      });
    },
  };
}
