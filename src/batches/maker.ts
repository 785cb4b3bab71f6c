// In whose name the lines of a batch run: of whoever made it, as they are now.

import type { Principal } from "../contract/access.ts";
import type { Result } from "../contract/failure.ts";
import type { StoredBatch } from "../contract/storage.ts";
import { ANYBODY } from "../pipeline/admit.ts";
import type { Core } from "../pipeline/context.ts";

/** Fails once they may ask no more. */
export function makerOf({ access }: Pick<Core, "access">, { by }: Pick<StoredBatch, "by">): Result<Principal> {
  return access === undefined || by === undefined || by === ANYBODY.ref ? { ok: true, value: ANYBODY } : access.again(by);
}

/** For answers that are there already: whose they are, whatever they may still ask. */
export function payerOf(core: Pick<Core, "access">, batch: Pick<StoredBatch, "by">): Principal {
  const maker = makerOf(core, batch);
  return maker.ok ? { ...maker.value, mayUseModel: () => true, mayUseEndpoint: () => true } : ANYBODY;
}
