// The store of a gateway without `storage`: empty, and it stays so. Whoever wants to write to it is told before.

import type { AccessStore } from "../contract/access.ts";

export const NOTHING_KEPT: AccessStore = {
  changesAfter: async () => [],
  write: () => Promise.reject(new Error("nothing is kept here")),
  idempotent: async () => undefined,
  keepIdempotent: async () => {},
  audit: async () => [],
  verifyAudit: async () => ({ ok: true, entries: 0 }),
};
