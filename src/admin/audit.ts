// What was done through this API, and whether its log is as it was written.

import type { Call } from "./admin.ts";
import { done } from "./answer.ts";
import type { Handler } from "./entity-handlers.ts";
import { iso } from "./times.ts";

const USUAL_LIMIT = 100;

export const listAudit: Handler = async ({ auth, fields }: Call) => {
  const limit = typeof fields["limit"] === "number" ? fields["limit"] : USUAL_LIMIT;
  const after = typeof fields["after"] === "number" ? fields["after"] : undefined;
  const found = await auth.store.audit({ after, limit });
  const data = found.slice(0, limit).map(({ seq, atMs, actor, action, target, change, requestId, previousHash, hash }) => ({
    seq,
    at: iso(atMs),
    actor,
    action,
    target,
    change,
    request_id: requestId,
    previous_hash: previousHash,
    hash,
  }));
  return done({ data, has_more: found.length > limit });
};

export const verifyAudit: Handler = async ({ auth }: Call) => done(await auth.store.verifyAudit());
