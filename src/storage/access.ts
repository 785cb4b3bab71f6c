// Who may use the gateway, as it is kept: entities as JSON by kind and id, each with the step of the one clock at which it came to be so. Every write
// takes the clock first, so writes become visible in the order of their steps and `changesAfter` never misses one. What entities mean is not known here.

import { createHash } from "node:crypto";
import type { Selectable } from "kysely";
import type { AccessStore, EntityChange, EntityKind, Versioned } from "../contract/access.ts";
import { auditMethods, nextEntry } from "./audit.ts";
import { addOnce, type Connected, type Db, transaction } from "./database.ts";
import { entityOf, entityText } from "./entity-body.ts";
import type { Tables } from "./tables.ts";

const DAY_MS = 24 * 60 * 60_000;

/** Thrown inside a transaction, so that nothing of it stays. */
class Outdated extends Error {}

export function createAccess(connected: Connected): AccessStore {
  const { db } = connected;
  const after = (version: number) => db.selectFrom("entities").selectAll().where("version", ">", version).orderBy("version");

  return {
    async changesAfter(version, limit) {
      const rows = await after(version)
        .orderBy("kind")
        .orderBy("id")
        .limit(limit + 1)
        .execute();
      const last = rows[limit]?.version;
      if (last === undefined) return rows.map(versionedOf);
      // One write is never told in halves, however large it is.
      const whole = rows.filter((row) => row.version < last);
      const page = whole.length > 0 ? whole : await after(version).where("version", "=", last).execute();
      return page.map(versionedOf);
    },
    async write(changes, audit) {
      try {
        return await transaction(connected, async (to) => {
          await to
            .updateTable("clock")
            .set((eb) => ({ version: eb("version", "+", 1) }))
            .where("id", "=", 1)
            .execute();
          const clock = await to.selectFrom("clock").selectAll().where("id", "=", 1).executeTakeFirstOrThrow();
          for (const change of changes) await apply(connected, to, change, clock.version);
          const entry = nextEntry(clock, audit);
          await to.insertInto("audit").values(entry).execute();
          await to.updateTable("clock").set({ audit_seq: entry.seq, audit_hash: entry.hash }).where("id", "=", 1).execute();
          return clock.version;
        });
      } catch (error) {
        if (error instanceof Outdated) return undefined;
        throw error;
      }
    },
    async idempotent(key) {
      const row = await db.selectFrom("idempotency").select("answer").where("id", "=", hashOf(key)).executeTakeFirst();
      return row?.answer;
    },
    async keepIdempotent(key, answer, nowMs) {
      await transaction(connected, async (to) => {
        await to
          .deleteFrom("idempotency")
          .where("created_ms", "<=", nowMs - DAY_MS)
          .execute();
        await addOnce(connected, to, "idempotency", "id", [{ id: hashOf(key), answer, created_ms: nowMs }]);
      });
    },
    ...auditMethods(connected),
  };
}

async function apply(connected: Connected, to: Db, change: EntityChange, version: number): Promise<void> {
  const { kind, id } = change.type === "put" ? change.entity : change;
  if (change.expected !== undefined) {
    const known = await to
      .selectFrom("entities")
      .select(["version", "body"])
      .where("kind", "=", kind)
      .where("id", "=", id)
      .executeTakeFirst();
    if ((known === undefined || known.body === null ? 0 : known.version) !== change.expected) throw new Outdated();
  }
  const row = { kind, id, version, body: change.type === "put" ? entityText(change.entity) : null };
  const insert = to.insertInto("entities").values(row);
  const { body } = row;
  await (connected.flavour === "mysql"
    ? insert.onDuplicateKeyUpdate({ version, body })
    : insert.onConflict((conflict) => conflict.columns(["kind", "id"]).doUpdateSet({ version, body }))
  ).execute();
}

function versionedOf({ kind, id, version, body }: Selectable<Tables["entities"]>): Versioned {
  // Both as `apply` wrote them.
  return { kind: kind as EntityKind, id, version, entity: body === null ? undefined : entityOf(body) };
}

/** Clients choose these, at any length. */
const hashOf = (key: string): string => createHash("sha256").update(key).digest("hex");
