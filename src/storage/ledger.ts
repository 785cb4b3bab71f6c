// The ledger in a database: what is written, found again and removed. Sums are spend.ts's, rows record-row.ts's of the ledger.

import { setImmediate as turn } from "node:timers/promises";
import { sql } from "kysely";
import type { LedgerRecord, LedgerStore } from "../contract/ledger.ts";
import { cutLine, rowOf } from "../ledger/line-rows.ts";
import { COLUMNS, type RequestRow, readRow } from "../ledger/record-row.ts";
import { addOnce, type Connected, transaction } from "./database.ts";
import { linesIn } from "./ledger-lines.ts";
import { filtered, spendMethods, textOf } from "./spend.ts";

const REMOVED_AT_ONCE = 500;

/** With `costOf`: costs may be larger than a number says exactly. */
const OF_REQUEST = [...COLUMNS.filter((column) => column !== "cost"), "body" as const];
const OF_ATTEMPT = ["id", "request", "started_ms", "deployment", "outcome", "body"] as const;
const costOf = ({ flavour }: Connected) => textOf(flavour, sql.ref("cost")).as("cost");

/** What is only looked at is asked of `reader`. */
export function createLedger(writer: Connected, reader: Connected): LedgerStore {
  const { batchRecords } = writer;
  const write = (lines: readonly string[]) =>
    transaction(writer, async (to) => {
      const rows = lines.map(cutLine);
      const requests = rows.map(({ cells, body }) => rowOf(cells, body));
      const attempts = rows.flatMap((one) => one.attempts);
      const tags = rows.flatMap((one) => one.tags);
      await addOnce(writer, to, "requests", "id", requests);
      await addOnce(writer, to, "attempts", "id", attempts);
      await addOnce(writer, to, "request_tags", "tag", tags);
    });
  /** One that cannot be held takes no other with it. */
  async function writeAll(lines: readonly string[]): Promise<readonly string[]> {
    try {
      await write(lines);
      return [];
    } catch (error) {
      if (!writer.isRefusal(error)) throw error;
      if (lines.length === 1) return lines;
      const half = lines.length >> 1;
      return [...(await writeAll(lines.slice(0, half))), ...(await writeAll(lines.slice(half)))];
    }
  }
  async function writeInSteps(bytes: Buffer): Promise<readonly string[]> {
    const lines = linesIn(bytes);
    const refused: string[] = [];
    for (let at = 0; at < lines.length; at += batchRecords) {
      refused.push(...(await writeAll(lines.slice(at, at + batchRecords))));
      await turn();
    }
    return refused;
  }
  return {
    addLines: writer.addLines ?? writeInSteps,
    async record(id) {
      const all = writer.db.selectFrom("requests").select([...OF_REQUEST, costOf(writer)]);
      const rows = await all.where("id", "=", id).execute();
      return (await withAttempts(writer, rows))[0];
    },
    async records({ fromMs, toMs, where = {}, after, limit }) {
      const { db } = reader;
      let page = filtered(reader.flavour, db.selectFrom("requests"), { fromMs, toMs, where });
      if (after !== undefined) {
        page = page.where((eb) => {
          const then = eb.selectFrom("requests as last").select("last.started_ms").where("last.id", "=", after);
          const isBefore = eb("requests.started_ms", "<", then);
          return eb.or([isBefore, eb.and([eb("requests.started_ms", "=", then), eb("requests.id", "<", after)])]);
        });
      }
      const rows = await page
        .select([...OF_REQUEST, costOf(reader)])
        .orderBy("requests.started_ms", "desc")
        .orderBy("requests.id", "desc")
        .limit(limit + 1)
        .execute();
      return withAttempts(reader, rows);
    },
    ...spendMethods(writer, reader),
    async removeRecordsBefore(ms) {
      for (let removed = 0; ; ) {
        const old = await writer.db.selectFrom("requests").select("id").where("started_ms", "<", ms).limit(REMOVED_AT_ONCE).execute();
        if (old.length === 0) return removed;
        const ids = old.map(({ id }) => id);
        await transaction(writer, async (to) => {
          await to.deleteFrom("attempts").where("request", "in", ids).execute();
          await to.deleteFrom("request_tags").where("request", "in", ids).execute();
          await to.deleteFrom("requests").where("id", "in", ids).execute();
        });
        removed += ids.length;
      }
    },
  };
}

async function withAttempts(connected: Connected, rows: readonly RequestRow[]): Promise<LedgerRecord[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const all = connected.db.selectFrom("attempts").select([...OF_ATTEMPT, costOf(connected)]);
  const attempts = await all.where("request", "in", ids).execute();
  const of = Map.groupBy(attempts, ({ request }) => request);
  return rows.map((row) => readRow(row, of.get(row.id) ?? []));
}
