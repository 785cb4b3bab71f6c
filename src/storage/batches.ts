// Batches with the results of their lines, and who drives a batch at the moment.

import { setImmediate as turn } from "node:timers/promises";
import { type LineOutcome, type NativePart, type Storage, type StoredBatch, UNFINISHED } from "../contract/storage.ts";
import { addOnce, type Connected } from "./database.ts";

type BatchMethods = Pick<
  Storage,
  | "addBatch"
  | "batch"
  | "batches"
  | "unfinishedBatches"
  | "changeBatch"
  | "holdBatch"
  | "letGoOfBatch"
  | "addResult"
  | "doneLines"
  | "countResults"
  | "results"
> & {
  /** Nobody drives anything: the gateway that did is not there any more. */
  letGoOfAll(): Promise<void>;
};

const RESULTS_AT_ONCE = 100;

export function createBatches(connected: Connected, partsOf: (batchId: string) => Promise<readonly NativePart[]>): BatchMethods {
  const { db } = connected;
  const bodies = () => db.selectFrom("batches").select("body");
  return {
    async addBatch(batch) {
      const { id, owner, status, inputFileId } = batch;
      await db
        .insertInto("batches")
        .values({ id, owner, status, input_file_id: inputFileId, body: JSON.stringify(batch) })
        .execute();
    },
    async batch(id) {
      return (await bodies().where("id", "=", id).execute()).map(batchOf)[0];
    },
    async batches({ owner, after, limit }) {
      let page = bodies().where("owner", "=", owner);
      if (after !== undefined) page = page.where("seq", "<", (eb) => eb.selectFrom("batches").select("seq").where("id", "=", after));
      return (
        await page
          .orderBy("seq", "desc")
          .limit(limit + 1)
          .execute()
      ).map(batchOf);
    },
    async unfinishedBatches() {
      return (
        await bodies()
          .where("status", "in", [...UNFINISHED])
          .orderBy("seq")
          .execute()
      ).map(batchOf);
    },
    async changeBatch(batch, from) {
      const changed = await db
        .updateTable("batches")
        .set({ status: batch.status, body: JSON.stringify(batch) })
        .where("id", "=", batch.id)
        .where("status", "=", from)
        .executeTakeFirst();
      return changed.numUpdatedRows === 1n;
    },
    async holdBatch(id, holder, untilMs, nowMs) {
      const held = await db
        .updateTable("batches")
        .set({ holder, held_until_ms: untilMs })
        .where("id", "=", id)
        .where((eb) => eb.or([eb("holder", "is", null), eb("holder", "=", holder), eb("held_until_ms", "<=", nowMs)]))
        .executeTakeFirst();
      return held.numUpdatedRows === 1n;
    },
    async letGoOfBatch(id, holder) {
      await db.updateTable("batches").set({ holder: null }).where("id", "=", id).where("holder", "=", holder).execute();
    },
    async letGoOfAll() {
      await db.updateTable("batches").set({ holder: null }).where("holder", "is not", null).execute();
    },

    async addResult(batchId, { line, outcome, text }) {
      await addOnce(connected, db, "batch_results", "line", [{ batch_id: batchId, line, outcome, text }]);
    },
    async doneLines(batchId) {
      const rows = await db.selectFrom("batch_results").select("line").where("batch_id", "=", batchId).execute();
      return new Set(rows.map(({ line }) => line));
    },
    async countResults(batchId) {
      const elsewhereLines = db
        .selectFrom("part_lines")
        .innerJoin("parts", "parts.part", "part_lines.part")
        .select("part_lines.line")
        .where("part_lines.batch_id", "=", batchId)
        .where("parts.is_over", "=", 0);
      const rows = await db
        .selectFrom("batch_results")
        .select((eb) => ["outcome", eb.fn.countAll<number | string>().as("count")])
        .where("batch_id", "=", batchId)
        .where("line", "not in", elsewhereLines)
        .groupBy("outcome")
        .execute();
      const elsewhere = (await partsOf(batchId)).filter(({ status }) => status !== "over");
      const of = (outcome: "completed" | "failed"): number =>
        elsewhere.reduce((sum, { counts }) => sum + counts[outcome], Number(rows.find((row) => row.outcome === outcome)?.count ?? 0));
      return { completed: of("completed"), failed: of("failed") };
    },
    async *results(batchId, outcomes: readonly LineOutcome[]) {
      for (let after = 0; ; await turn()) {
        const rows = await db
          .selectFrom("batch_results")
          .select(["line", "text"])
          .where("batch_id", "=", batchId)
          .where("line", ">", after)
          .where("outcome", "in", [...outcomes])
          .orderBy("line")
          .limit(RESULTS_AT_ONCE)
          .execute();
        for (const { text } of rows) yield text;
        const last = rows.at(-1);
        if (last === undefined) return;
        after = last.line;
      }
    },
  };
}

/** As addBatch and changeBatch wrote it. */
const batchOf = ({ body }: { readonly body: string }): StoredBatch => JSON.parse(body) as StoredBatch;
