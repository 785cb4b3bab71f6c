// The stores of one connected database: brought up to date, and cleared of what a crash left behind. Called by open.ts.

import { sql } from "kysely";
import { createAccess } from "./access.ts";
import { createAnswers } from "./answers.ts";
import { createBatches } from "./batches.ts";
import type { Connected } from "./database.ts";
import { createFiles } from "./files.ts";
import { createLedger } from "./ledger.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations.ts";
import type { Stores } from "./open.ts";
import { createParts } from "./parts.ts";

interface Opening {
  readonly isReader?: boolean | undefined;
  readonly nowMs: number;
}

/** `reader` is the same as `writer`, or a copy of it. Rejects when the database is of another version. */
export async function storesOf(writer: Connected, reader: Connected, { isReader = false, nowMs }: Opening): Promise<Stores> {
  if (isReader) await refuseOther(writer);
  else await migrate(writer, nowMs);
  // A copy may be behind by the tables that were made just now; that it is there can be asked.
  if (reader !== writer) await sql`SELECT 1`.execute(reader.db);
  const files = createFiles(writer);
  const parts = createParts(writer);
  const batches = createBatches(writer, parts.parts);
  const answers = createAnswers(writer);
  if (writer.isAlone) {
    await files.removeBroken();
    await batches.letGoOfAll();
  }
  writer.open();
  const close = async (): Promise<void> => {
    await Promise.all([writer.close(), reader === writer ? undefined : reader.close()]);
  };
  const storage = {
    ...files,
    ...batches,
    ...parts,
    ...answers,
    async removeExpired(now: number) {
      await files.removeExpiredFiles(now);
      await answers.removeExpiredAnswers(now);
    },
    close,
  };
  return { storage, access: createAccess(writer), ledger: createLedger(writer, reader), close };
}

/** Who only looks on changes nothing: the tables must be there, and be those this version knows. */
async function refuseOther({ db }: Connected): Promise<void> {
  await sql`SELECT 1`.execute(db);
  const steps = await db
    .selectFrom("signalbox_migrations")
    .select("step")
    .execute()
    .catch(() => []);
  const newest = Math.max(0, ...steps.map(({ step }) => Number(step)));
  if (newest > MIGRATIONS.length) throw new Error("it was written by a newer version");
  if (newest < MIGRATIONS.length) throw new Error("no gateway of this version has opened it yet: start one");
}
