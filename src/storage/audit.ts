// The audit log: each entry holds the hash of the one before it, and the clock's row the hash of the last, so that nobody changes, removes or inserts
// one unnoticed who does not write all that follow anew.

import { createHash } from "node:crypto";
import type { Selectable } from "kysely";
import type { AccessStore, AuditEntry, Broken, NewAuditEntry } from "../contract/access.ts";
import { sayable } from "../ledger/column-text.ts";
import type { Connected } from "./database.ts";
import type { Tables } from "./tables.ts";

type Row = Selectable<Tables["audit"]>;

const ENTRIES_AT_ONCE = 1000;
const FIRST_HASH = "0".repeat(64);

/** The entry after the last; `clock` is held by whoever writes. */
export function nextEntry(clock: Pick<Selectable<Tables["clock"]>, "audit_seq" | "audit_hash">, audit: NewAuditEntry): Row {
  const said = {
    seq: clock.audit_seq + 1,
    at_ms: audit.atMs,
    actor: sayable(audit.actor),
    action: sayable(audit.action),
    target: sayable(audit.target),
    changed: JSON.stringify(audit.change),
    request_id: sayable(audit.requestId),
    previous_hash: clock.audit_hash || FIRST_HASH,
  };
  return { ...said, hash: hashOf(said) };
}

export function auditMethods({ db }: Connected): Pick<AccessStore, "audit" | "verifyAudit"> {
  return {
    async audit({ after, limit }) {
      const entries = db
        .selectFrom("audit")
        .selectAll()
        .orderBy("seq", "desc")
        .limit(limit + 1);
      const rows = await (after === undefined ? entries : entries.where("seq", "<", after)).execute();
      return rows.map(entryOf);
    },
    async verifyAudit() {
      let last: Pick<Row, "seq" | "hash"> = { seq: 0, hash: FIRST_HASH };
      // Before the entries: what is written meanwhile comes after it.
      const end = await db.selectFrom("clock").select(["audit_seq", "audit_hash"]).where("id", "=", 1).executeTakeFirstOrThrow();
      for (;;) {
        const rows = await db.selectFrom("audit").selectAll().where("seq", ">", last.seq).orderBy("seq").limit(ENTRIES_AT_ONCE).execute();
        for (const row of rows) {
          const why = breakOf(row, last, end);
          if (why !== undefined) return { ok: false, seq: last.seq + 1, why };
          last = row;
        }
        if (rows.length === 0) break;
      }
      if (last.seq < end.audit_seq) return { ok: false, seq: last.seq + 1, why: "missing" };
      return { ok: true, entries: last.seq };
    },
  };
}

function breakOf(
  row: Row,
  last: Pick<Row, "seq" | "hash">,
  end: { readonly audit_seq: number; readonly audit_hash: string },
): Broken | undefined {
  if (row.seq !== last.seq + 1) return "missing";
  if (row.previous_hash !== last.hash) return "unlinked";
  if (row.hash !== hashOf(row) || (row.seq === end.audit_seq && row.hash !== end.audit_hash)) return "changed";
  return undefined;
}

/** A list, so that no two entries can be written alike. */
function hashOf({ previous_hash, seq, at_ms, actor, action, target, changed, request_id }: Omit<Row, "hash">): string {
  const said = JSON.stringify([previous_hash, seq, at_ms, actor, action, target, changed, request_id]);
  return createHash("sha256").update(said).digest("hex");
}

function entryOf(row: Row): AuditEntry {
  const { seq, at_ms: atMs, actor, action, target, changed, request_id: requestId, previous_hash: previousHash, hash } = row;
  // As nextEntry wrote it.
  const change = JSON.parse(changed) as AuditEntry["change"];
  return { seq, atMs, actor, action, target, change, requestId, previousHash, hash };
}
