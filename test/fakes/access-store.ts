// Entities and the audit log for as long as the process lives, for tests.

import { createHash } from "node:crypto";
import type { AccessStore, AuditEntry, Entity, EntityKind, Versioned } from "../../src/contract/access.ts";

const MOST_AUDITED = 10_000;
const MOST_ANSWERS = 10_000;
const DAY_MS = 86_400_000;

export function createMemoryStore(): AccessStore {
  let version = 0;
  const rows = new Map<string, Versioned>();
  const answers = new Map<string, { readonly answer: string; readonly untilMs: number }>();
  const entries: AuditEntry[] = [];
  let seq = 0;
  const keyOf = (kind: EntityKind, id: string): string => `${kind}\n${id}`;
  const versionOf = (kind: EntityKind, id: string): number => {
    const row = rows.get(keyOf(kind, id));
    return row?.entity === undefined ? 0 : row.version;
  };

  return {
    changesAfter: async (after, limit) =>
      [...rows.values()]
        .filter((row) => row.version > after)
        .sort((a, b) => a.version - b.version)
        .slice(0, limit),
    async write(changes, audit) {
      const isStale = changes.some((change) => {
        const [kind, id] = change.type === "put" ? [change.entity.kind, change.entity.id] : [change.kind, change.id];
        return change.expected !== undefined && change.expected !== versionOf(kind, id);
      });
      if (isStale) return undefined;
      for (const change of changes) {
        version += 1;
        const entity: Entity | undefined = change.type === "put" ? change.entity : undefined;
        const [kind, id] = change.type === "put" ? [change.entity.kind, change.entity.id] : [change.kind, change.id];
        rows.set(keyOf(kind, id), { version, entity, kind, id });
      }
      seq += 1;
      const previousHash = entries.at(-1)?.hash ?? "";
      const hash = createHash("sha256")
        .update(JSON.stringify([previousHash, seq, audit]))
        .digest("hex");
      entries.push({ ...audit, seq, previousHash, hash });
      if (entries.length > MOST_AUDITED) entries.shift();
      return version;
    },
    idempotent: async (key) => answers.get(key)?.answer,
    async keepIdempotent(key, answer, nowMs) {
      for (const [old, { untilMs }] of answers) {
        if (untilMs > nowMs && answers.size < MOST_ANSWERS) break;
        answers.delete(old);
      }
      if (!answers.has(key)) answers.set(key, { answer, untilMs: nowMs + DAY_MS });
    },
    audit: async ({ after = Number.POSITIVE_INFINITY, limit }) =>
      entries
        .filter((entry) => entry.seq < after)
        .slice(-limit - 1)
        .reverse(),
    verifyAudit: async () => ({ ok: true, entries: entries.length }),
  };
}
