// Brings a database up to date, each step once, whoever else is starting at the same moment: all of it happens under a lock that the database
// itself keeps. Called by open.ts. Refuses what a newer version has written.

import { type Kysely, sql } from "kysely";
import type { Connected } from "./database.ts";
import { MIGRATIONS, statementFor, statementsOf } from "./migrations.ts";
import type { Tables } from "./tables.ts";

const KEPT = "CREATE TABLE IF NOT EXISTS signalbox_migrations (step {int} NOT NULL PRIMARY KEY, at_ms {int} NOT NULL) {table}";

/** Rejects when the database is somebody else's, or of a newer version. */
export async function migrate(connected: Connected, nowMs: number): Promise<void> {
  const { flavour, locked, seen, onStep, mayBeThere } = connected;
  await locked(async (db) => {
    await sql.raw(statementFor(flavour, KEPT)).execute(db);
    const done = new Set((await db.selectFrom("signalbox_migrations").select("step").execute()).map(({ step }) => Number(step)));
    const isMarked = async (to: Kysely<Tables>, step: number) =>
      (await to.selectFrom("signalbox_migrations").select("step").where("step", "=", step).execute()).length > 0;
    const mark = (step: number) => db.insertInto("signalbox_migrations").values({ step, at_ms: nowMs }).execute();
    for (let step = 1; step <= (await seen(db)); step += 1) {
      if (done.has(step)) continue;
      done.add(step);
      await mark(step);
    }
    if (Math.max(0, ...done) > MIGRATIONS.length) throw new Error("it was written by a newer version");
    for (const [index, one] of MIGRATIONS.entries()) {
      const step = index + 1;
      if (done.has(step)) continue;
      await whole(db, connected, async (step_) => {
        // Where the lock is the transaction's, somebody may have been first.
        if (await isMarked(step_, step)) return;
        for (const statement of statementsOf(flavour, one)) await run(step_, statement, mayBeThere);
        await step_.insertInto("signalbox_migrations").values({ step, at_ms: nowMs }).execute();
        await onStep(step_, step);
      });
    }
  });
}

/** Each step whole or not at all, where the database can do that for tables; where it cannot, a step that broke off is gone through again. */
async function whole(db: Kysely<Tables>, { hasWholeSteps }: Connected, work: (db: Kysely<Tables>) => Promise<void>): Promise<void> {
  if (hasWholeSteps) await db.transaction().execute(work);
  else await work(db);
}

async function run(db: Kysely<Tables>, statement: string, mayBeThere: Connected["mayBeThere"]): Promise<void> {
  try {
    await sql.raw(statement).execute(db);
  } catch (error) {
    if (!mayBeThere(error)) throw error;
  }
}
